// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <set>

#include "journeyline/document/members.h"
#include "journeyline/file/map_file.h"
#include "json_text.h"
#include "map_reader.h"
#include "said_members.h"
#include "unknown_members.h"

namespace journeyline::file {

namespace {

// Brings a map into the form it has after writing and reading: an edit may leave an unknown member beside the known one
// that replaced it or behind one that was emptied, notes without cards or in an order of their own, a number out of its
// range, or raw values with white space. Nothing that a user said changes.
class AsWritten {
public:
    template <IsPart Part>
    static void apply(Part& part) {
        AsWritten visitor(part.unknown);
        describe(visitor, part);
        if (part.unknown.empty()) return;
        for (UnknownMember& member : part.unknown)
            member.raw = compacted(member.raw);
        part.unknown = arranged<Part>(std::move(part.unknown));
        visitor.followWhatIsThere(memberNames<Part>(), fileMembers<Part>);
    }

    template <class Number>
    void operator()(const char* name, std::optional<Number>& member, NumberRange range) {
        dropReplaced(name, member);
        if (!member || (numberOf(*member) >= range.from && numberOf(*member) <= range.to)) return;
        m_unknown.push_back({name, name, textOf(*member)});
        member.reset();
    }
    template <class Member>
    void operator()(const char* name, Member& member) {
        bring(member);
        dropReplaced(name, member);
    }

private:
    explicit AsWritten(Unknown& unknown) : m_unknown(unknown) {}

    static double numberOf(int number) { return number; }
    static double numberOf(const Decimal& number) { return number.value(); }
    static std::string textOf(int number) { return std::to_string(number); }
    static std::string textOf(const Decimal& number) { return number.text(); }

    template <class Member>
    void dropReplaced(const char* name, const Member& member) {
        if (!isSaid(member)) return;
        m_said.insert(name);
        std::erase_if(m_unknown, [&](const UnknownMember& unknown) { return unknown.key == name; });
    }

    // In the file an unknown member follows what stands there, not a known member that has become empty.
    void followWhatIsThere(const std::vector<std::string_view>& names, std::size_t alwaysThere) {
        for (const UnknownMember& member : m_unknown)
            m_said.insert(member.key);
        for (UnknownMember& member : m_unknown) {
            const auto found = std::find(names.begin(), names.end(), member.after);
            if (found == names.end()) continue;
            auto place = static_cast<std::size_t>(found - names.begin()) + 1; // 0 is before the first member
            while (place > alwaysThere && !m_said.contains(names[place - 1]))
                --place;
            member.after = place == 0 ? std::string() : std::string(names[place - 1]);
        }
    }

    template <class Member>
    static void bring(Member& member) {
        if constexpr (IsPart<Member>) apply(member);
    }
    static void bring(RawJson& member) { member.text = compacted(member.text); }
    template <class Item>
    static void bring(std::vector<Item>& members) {
        for (Item& item : members)
            bring(item);
    }
    template <class Item>
    static void bring(List<Item>& members) {
        members = members.with([](typename List<Item>::Items& items) {
            for (Shared<Item>& item : items)
                item = item.with([](Item& value) { bring(value); });
        });
    }
    static void bring(Notes& notes) {
        for (LaneNotes& entry : notes)
            bring(entry.cards);
        std::erase_if(notes, [](const LaneNotes& entry) { return entry.cards.empty(); });
        std::ranges::sort(notes, {}, &LaneNotes::lane);
    }
    static void bring(List<Asset>& assets) {
        assets = assets.with([](List<Asset>::Items& items) {
            for (Shared<Asset>& asset : items)
                asset = asset.with([](Asset& value) { apply(value); });
            std::ranges::sort(items, {},
                              [](const Shared<Asset>& asset) -> const std::string& { return asset->sha256; });
        });
    }

    Unknown& m_unknown;
    std::set<std::string, std::less<>> m_said;
};

} // namespace

Result<Done> verify(std::string_view bytes, const Map& map) {
    auto read = readText(bytes);
    if (const Finding* finding = std::get_if<Finding>(&read)) return placed(*finding, bytes, {});
    const Map& back = std::get<RawMap>(read).map;
    if (back == map) return Done{};
    Map expected = map;
    AsWritten::apply(expected);
    if (back == expected) return Done{};
    return Fault{"file.not-the-same", {}, {}};
}

Result<std::string> writeVerified(const Map& map) {
    std::string bytes = writeMap(map);
    if (bytes.size() > maxBytes)
        return Fault{"file.too-large-to-write", {}, {std::to_string(bytes.size()), std::to_string(maxBytes)}};
    if (auto same = verify(bytes, map); !same) return same.fault();
    return bytes;
}

} // namespace journeyline::file
