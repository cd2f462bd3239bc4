// SPDX-License-Identifier: Apache-2.0
// A change is some lines, an empty line, and the text of a map that holds nothing but what is new:
//
//   head                        all members that are no lists are those of the text
//   personas 2 1 3              of this list, from place 2 on, 1 item goes and the next 3 of the text come
//   touchpoints 4 10 0 1        the same for the touchpoints of phase 4
#include "journeyline/file/change.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <utility>
#include <vector>

#include "journeyline/document/members.h"
#include "journeyline/file/map_file.h"
#include "map_reader.h"

namespace journeyline::file {

namespace {

constexpr std::string_view headLine = "head";
constexpr std::string_view touchpointsLine = "touchpoints";

struct Splice {
    std::size_t at = 0;
    std::size_t removed = 0;
    std::size_t inserted = 0;
};

/// What differs between two lists, as one stretch: of nodes that are not shared.
template <class T>
Splice between(const List<T>& before, const List<T>& after) {
    const auto& old = before.items();
    const auto& now = after.items();
    const std::size_t both = std::min(old.size(), now.size());
    Splice splice;
    while (splice.at < both && old[splice.at].same(now[splice.at]))
        ++splice.at;
    std::size_t end = 0;
    while (end < both - splice.at && old[old.size() - 1 - end].same(now[now.size() - 1 - end]))
        ++end;
    splice.removed = old.size() - end - splice.at;
    splice.inserted = now.size() - end - splice.at;
    return splice;
}

/// `list` without the items that go and with those that come, which start at `from` of `news`.
template <class T>
List<T> spliced(const List<T>& list, const Splice& splice, const List<T>& news, std::size_t from) {
    return list.with([&](typename List<T>::Items& items) {
        const auto begin = items.begin() + static_cast<std::ptrdiff_t>(splice.at);
        const auto gap = items.erase(begin, begin + static_cast<std::ptrdiff_t>(splice.removed));
        const auto first = news.begin() + static_cast<std::ptrdiff_t>(from);
        items.insert(gap, first, first + static_cast<std::ptrdiff_t>(splice.inserted));
    });
}

/// Where the lists of a map are, in the order of members.h.
class ListPlaces {
public:
    template <class T>
    void operator()(const char*, const List<T>& list) {
        at.push_back(&list);
    }
    template <class Other, class... Range>
    void operator()(const char*, const Other&, Range...) {}

    static std::vector<const void*> of(const Map& map) {
        ListPlaces places;
        describe(places, map);
        return std::move(places.at);
    }

    std::vector<const void*> at;
};

class WithoutLists {
public:
    template <class T>
    void operator()(const char*, List<T>& list) {
        list = {};
    }
    template <class Other, class... Range>
    void operator()(const char*, Other&, Range...) {}
};

Map headOf(Map map) {
    WithoutLists visitor;
    describe(visitor, map);
    return map;
}

bool headIsSame(Phase before, Phase after) {
    before.touchpoints = {};
    after.touchpoints = {};
    return before == after;
}

/// Walks the lists of the text that is to be written, beside those of both maps.
class ChangeWriter {
public:
    ChangeWriter(const Map& before, const Map& after)
        : m_before(ListPlaces::of(before)), m_after(ListPlaces::of(after)) {}

    template <class T>
    void operator()(const char* name, List<T>& news) {
        const auto& before = *static_cast<const List<T>*>(m_before[m_index]);
        const auto& after = *static_cast<const List<T>*>(m_after[m_index++]);
        if (before.same(after)) return;
        write(name, news, before, after);
    }
    template <class Other, class... Range>
    void operator()(const char*, Other&, Range...) {}

    void line(std::string_view name, std::initializer_list<std::size_t> numbers) {
        lines += name;
        for (const std::size_t number : numbers)
            lines += ' ' + std::to_string(number);
        lines += '\n';
    }

    std::string lines;

private:
    template <class T>
    void write(const char* name, List<T>& news, const List<T>& before, const List<T>& after) {
        const Splice splice = between(before, after);
        if (splice.removed + splice.inserted == 0) return;
        line(name, {splice.at, splice.removed, splice.inserted});
        news = spliced(List<T>(), {0, 0, splice.inserted}, after, splice.at);
    }
    // A phase may hold hundreds of touchpoints of which one is another.
    void write(const char* name, List<Phase>& news, const List<Phase>& before, const List<Phase>& after) {
        const Splice whole = between(before, after);
        if (whole.removed != whole.inserted) return write<Phase>(name, news, before, after);
        List<Phase>::Items items;
        for (std::size_t i = whole.at; i < whole.at + whole.inserted; ++i) {
            if (!headIsSame(*before[i], *after[i])) {
                line(name, {i, 1, 1});
                items.push_back(after[i]);
                continue;
            }
            const Splice inside = between(before[i]->touchpoints, after[i]->touchpoints);
            line(touchpointsLine, {i, inside.at, inside.removed, inside.inserted});
            Phase phase;
            phase.touchpoints = spliced(List<Touchpoint>(), {0, 0, inside.inserted}, after[i]->touchpoints, inside.at);
            items.emplace_back(std::move(phase));
        }
        news = List<Phase>(std::move(items));
    }

    std::vector<const void*> m_before;
    std::vector<const void*> m_after;
    std::size_t m_index = 0;
};

struct Line {
    std::string_view name;
    std::vector<std::size_t> numbers;
};

std::optional<Line> lineOf(std::string_view text) {
    Line line;
    line.name = text.substr(0, text.find(' '));
    std::size_t at = line.name.size();
    while (at < text.size()) {
        std::size_t number = 0;
        const char* end = text.data() + text.size();
        const auto [stop, error] = std::from_chars(text.data() + at + 1, end, number);
        if (error != std::errc()) return std::nullopt;
        line.numbers.push_back(number);
        at = static_cast<std::size_t>(stop - text.data());
        if (at < text.size() && text[at] != ' ') return std::nullopt;
    }
    return line;
}

/// Puts one line of a change to the list it names.
class LineReader {
public:
    LineReader(const Line& line, const Map& news, std::vector<std::size_t>& used)
        : m_line(line), m_news(ListPlaces::of(news)), m_used(used) {
        m_used.resize(m_news.size());
    }

    template <class T>
    void operator()(const char* name, List<T>& list) {
        const std::size_t index = m_index++;
        const auto& news = *static_cast<const List<T>*>(m_news[index]);
        std::size_t& used = m_used[index];
        if constexpr (std::same_as<T, Phase>)
            if (m_line.name == touchpointsLine) return readTouchpoints(list, news, used);
        if (m_line.name != name || m_line.numbers.size() != 3) return;
        const auto& numbers = m_line.numbers;
        fits = splice(list, {numbers[0], numbers[1], numbers[2]}, news, used);
    }
    template <class Other, class... Range>
    void operator()(const char*, Other&, Range...) {}

    bool fits = false;

private:
    template <class T>
    static bool splice(List<T>& list, const Splice& splice, const List<T>& news, std::size_t& used) {
        if (splice.at > list.size() || splice.removed > list.size() - splice.at) return false;
        if (splice.inserted > news.size() - used) return false;
        list = spliced(list, splice, news, used);
        used += splice.inserted;
        return true;
    }
    void readTouchpoints(List<Phase>& phases, const List<Phase>& news, std::size_t& used) {
        const auto& numbers = m_line.numbers;
        if (numbers.size() != 4 || numbers[0] >= phases.size() || used >= news.size()) return;
        List<Touchpoint> touchpoints = phases[numbers[0]]->touchpoints;
        std::size_t none = 0;
        fits = splice(touchpoints, {numbers[1], numbers[2], numbers[3]}, news[used++]->touchpoints, none);
        const auto change = [&](Phase& phase) { phase.touchpoints = touchpoints; };
        phases = phases.withReplaced(numbers[0], phases[numbers[0]].with(change));
    }

    const Line& m_line;
    std::vector<const void*> m_news;
    std::vector<std::size_t>& m_used;
    std::size_t m_index = 0;
};

/// Takes the lists of another map.
class ListsFrom {
public:
    explicit ListsFrom(const Map& map) : m_places(ListPlaces::of(map)) {}
    template <class T>
    void operator()(const char*, List<T>& list) {
        list = *static_cast<const List<T>*>(m_places[m_index++]);
    }
    template <class Other, class... Range>
    void operator()(const char*, Other&, Range...) {}

private:
    std::vector<const void*> m_places;
    std::size_t m_index = 0;
};

} // namespace

std::string writeChange(const Map& before, const Map& after) {
    ChangeWriter writer(before, after);
    Map news;
    if (Map head = headOf(after); !(head == headOf(before))) {
        writer.line(headLine, {});
        news = std::move(head);
    }
    describe(writer, news);
    if (writer.lines.empty()) return {};
    return writer.lines + '\n' + writeMap(news);
}

Result<Map> applyChange(const Map& before, std::string_view change) {
    const Fault bad{"file.bad-change", {}, {}};
    const std::size_t end = change.find("\n\n");
    if (end == std::string_view::npos) return bad;
    const std::string_view text = change.substr(end + 2);
    auto read = readText(text);
    if (const Finding* finding = std::get_if<Finding>(&read)) return placed(*finding, text, {});
    const Map& news = std::get<RawMap>(read).map;
    Map map = before;
    std::vector<std::size_t> used;
    for (std::size_t at = 0; at < end;) {
        const std::size_t next = std::min(change.find('\n', at), end);
        const auto line = lineOf(change.substr(at, next - at));
        at = next + 1;
        if (!line) return bad;
        if (line->name == headLine) {
            Map headed = news;
            ListsFrom lists(map);
            describe(lists, headed);
            map = std::move(headed);
            continue;
        }
        LineReader reader(*line, news, used);
        describe(reader, map);
        if (!reader.fits) return bad;
    }
    return map;
}

} // namespace journeyline::file
