// SPDX-License-Identifier: Apache-2.0
#include "journeyline/document/titles.h"

#include <concepts>

#include "journeyline/document/members.h"

namespace journeyline {

namespace {

class Collect {
public:
    explicit Collect(std::unordered_map<std::string_view, std::string_view>& titles) : m_titles(titles) {}

    template <class Part>
    void operator()(const char*, const List<Part>& list) {
        for (const Shared<Part>& part : list) {
            if constexpr (requires {
                              part->id;
                              part->title;
                          })
                m_titles.emplace(part->id.text, part->title);
            else if constexpr (requires {
                                   part->id;
                                   part->name;
                               })
                m_titles.emplace(part->id.text, part->name);
            else if constexpr (requires {
                                   part->id;
                                   part->text;
                               })
                m_titles.emplace(part->id.text, part->text);
            if constexpr (std::same_as<Part, Phase> || std::same_as<Part, Touchpoint>) describe(*this, *part);
        }
    }
    void operator()(const char* name, const Notes& notes) {
        for (const LaneNotes& entry : notes)
            (*this)(name, entry.cards);
    }
    template <class Other, class... Range>
    void operator()(const char*, const Other&, Range...) {}

private:
    std::unordered_map<std::string_view, std::string_view>& m_titles;
};

} // namespace

Titles::Titles(const Map& map) {
    m_titles.emplace(map.id.text, map.title);
    Collect collect(m_titles);
    describe(collect, map);
}

std::string Titles::of(const Id& id) const {
    const auto at = m_titles.find(id.text);
    return at == m_titles.end() ? std::string() : std::string(at->second);
}

} // namespace journeyline
