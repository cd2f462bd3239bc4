// SPDX-License-Identifier: Apache-2.0
#include "random_map.h"

#include <algorithm>
#include <optional>
#include <type_traits>
#include <utility>

#include "journeyline/document/find.h"
#include "journeyline/document/members.h"

namespace journeyline::test {
namespace random_map {

std::string text(Chance& chance) {
    static const std::vector<std::string> texts{"Afrekenen",
                                                "Reviews vergelijken",
                                                "„Waar blijft mijn pakket?”",
                                                "x",
                                                "two\nlines",
                                                "\"quoted\" \\ slashed",
                                                "emoji 🙂 and accents é ü ñ",
                                                "مرحبا بالعالم",
                                                "漢字かな交じり文",
                                                "  spaces  ",
                                                "tab\there",
                                                "<b>&amp;</b>"};
    std::string made = chance.oneOf(texts);
    if (chance.percent(20)) made += " " + chance.oneOf(texts);
    return made;
}

Targets::Targets(const Map& map) {
    for (const auto& persona : map.personas)
        personas.push_back(persona->id);
    for (const auto& source : map.sources)
        sources.push_back(source->id);
    for (const auto& lane : map.lanes)
        lanes.push_back(lane->id);
    for (const auto& phase : map.phases)
        phases.push_back(phase->id);
    for (const auto& opportunity : map.opportunities)
        opportunities.push_back(opportunity->id);
    for (const auto& asset : map.assets)
        assets.push_back(asset->sha256);
    forEachTouchpoint(map, [&](TouchpointPlace, const Touchpoint& touchpoint) {
        touchpoints.push_back(touchpoint.id);
        for (const auto& painPoint : touchpoint.painPoints)
            painPoints.push_back(painPoint->id);
    });
}

namespace {

std::string date(Chance& chance) {
    const auto two = [](int number) { return (number < 10 ? "0" : "") + std::to_string(number); };
    return "20" + two(chance.between(20, 30)) + "-" + two(chance.between(1, 12)) + "-" + two(chance.between(1, 28));
}

bool isDate(std::string_view name) {
    return name == "date" || name == "reviewed" || name == "reviewBy" || name == "deadline" || name == "start" ||
           name == "due" || name == "done";
}

bool namesAsset(std::string_view name) {
    return name == "portrait" || name == "asset" || name == "logo";
}

/// Gives every part its ids and its content, but no references yet.
class Filling {
public:
    Filling(Chance& chance, const RandomMapShape& shape) : m_chance(chance), m_shape(shape) {}

    template <class Member>
    void operator()(std::string_view name, Member& member) {
        if constexpr (requires { member.unknown; })
            fillPart(member);
        else if constexpr (std::is_same_v<Member, RawJson>)
            member.text = m_chance.percent(50) ? "\"text\"" : "1.50";
        else if constexpr (std::is_same_v<Member, Id>)
            member = name == "id" ? freshId() : Id();
    }
    void operator()(std::string_view name, std::string& member) {
        if (namesAsset(name) || name == "rev") return;
        if (name == "language")
            member = m_chance.percent(50) ? "nl" : "en";
        else if (name == "type")
            member = "image/png";
        else if (name == "colour")
            member = m_chance.percent(30) ? "#12694F" : "";
        else if (isDate(name))
            member = m_chance.percent(40) ? date(m_chance) : "";
        else if (m_chance.percent(name == "title" || name == "text" || name == "name" ? 95 : 35))
            member = text(m_chance);
    }
    void operator()(std::string_view, bool& member) { member = m_chance.percent(20); }
    template <class Value>
    void operator()(std::string_view, std::optional<Value>& member) {
        if (!std::is_same_v<Value, LaneKind> && !m_chance.percent(40)) return;
        if constexpr (std::is_same_v<Value, LaneKind>)
            member = m_chance.percent(60) ? LaneKind::Notes : m_chance.oneOf(Vocabulary<Value>::words).first;
        else if constexpr (std::is_enum_v<Value>)
            member = m_chance.oneOf(Vocabulary<Value>::words).first;
        else if constexpr (std::is_same_v<Value, Decimal>)
            member = decimal(-1000, 1000);
    }
    void operator()(std::string_view name, std::optional<int>& member, NumberRange range) {
        if (name == "minReader" || !m_chance.percent(40)) return;
        member = m_chance.between(static_cast<int>(range.from), static_cast<int>(std::min(range.to, range.from + 400)));
    }
    void operator()(std::string_view, std::optional<Decimal>& member, NumberRange range) {
        if (m_chance.percent(60)) member = decimal(static_cast<int>(range.from), static_cast<int>(range.to));
    }
    void operator()(std::string_view name, Texts& member) {
        if (name == "ancestors") return;
        for (int i = m_chance.between(-2, m_shape.others); i > 0; --i)
            member.push_back(name == "channels" ? std::string(m_chance.oneOf(knownChannels)) : text(m_chance));
    }
    void operator()(std::string_view, Ids&) {}
    void operator()(std::string_view, Notes&) {}
    void operator()(std::string_view, std::vector<Experience>&) {}
    void operator()(std::string_view, std::vector<ActionLink>&) {}
    void operator()(std::string_view, List<Conflict>&) {}
    void operator()(std::string_view, List<Asset>&) {}
    void operator()(std::string_view, MapLink& link) {
        if (!m_chance.percent(10)) return;
        link.path = "../elders/kaart.cjm";
        link.id = Id("anotherMap");
    }
    template <class Part>
    void operator()(std::string_view, std::vector<Part>& member) {
        member.resize(static_cast<std::size_t>(std::max(0, m_chance.between(-1, m_shape.others))));
        for (Part& part : member)
            fillPart(part);
    }
    template <class Part>
    void operator()(std::string_view, List<Part>& member) {
        std::vector<Part> parts(countOf<Part>());
        for (Part& part : parts)
            fillPart(part);
        member = List<Part>::of(std::move(parts));
    }

    template <class Part>
    void fillPart(Part& part) {
        describe(*this, part);
        if (m_shape.unknown && m_chance.percent(10)) part.unknown.push_back({"", "x-later", R"({"kept":[1.50,true]})"});
    }
    Id freshId() { return Id("r" + std::to_string(++m_count)); }

private:
    template <class Part>
    std::size_t countOf() {
        if (std::is_same_v<Part, Phase>) return static_cast<std::size_t>(m_shape.phases);
        if (std::is_same_v<Part, Persona>) return static_cast<std::size_t>(m_shape.personas);
        if (std::is_same_v<Part, Lane>) return static_cast<std::size_t>(m_shape.lanes);
        if (std::is_same_v<Part, Touchpoint>)
            return static_cast<std::size_t>(m_chance.between(0, m_shape.touchpointsPerPhase));
        return static_cast<std::size_t>(m_chance.between(0, m_shape.others));
    }
    Decimal decimal(int from, int to) {
        const int whole = m_chance.between(from, to - 1);
        static const std::vector<std::string> fractions{"", ".5", ".50", ".05", ".123"};
        return *Decimal::parse(std::to_string(whole) + m_chance.oneOf(fractions));
    }

    Chance& m_chance;
    const RandomMapShape& m_shape;
    int m_count = 0;
};

/// Adds references, and the parts that hang on one: cards, experiences, links, conflicts.
class Linking {
public:
    Linking(Chance& chance, Filling& filling, const Targets& targets)
        : m_chance(chance), m_filling(filling), m_targets(targets) {}

    template <class Member>
    void operator()(std::string_view name, Member& member) {
        if constexpr (std::is_same_v<Member, Id>)
            link(name, member);
        else if constexpr (requires { describe(*this, member); })
            describe(*this, member);
    }
    template <class Member>
    void operator()(std::string_view, Member&, NumberRange) {}
    void operator()(std::string_view name, std::string& member) {
        if (namesAsset(name) && !m_targets.assets.empty() && m_chance.percent(50))
            member = m_chance.oneOf(m_targets.assets);
    }
    void operator()(std::string_view, MapLink&) {}
    void operator()(std::string_view name, Ids& member) {
        if (name == "personas") some(member, m_targets.personas, 20);
        if (name == "lanes") some(member, m_targets.lanes, 50);
        if (name == "phases") some(member, m_targets.phases, 50);
        if (name == "painPoints") some(member, m_targets.painPoints, 70);
    }
    void operator()(std::string_view, Notes& notes) {
        for (const Id& lane : m_targets.lanes) {
            if (!m_chance.percent(40)) continue;
            std::vector<Card> cards(static_cast<std::size_t>(m_chance.between(1, 3)));
            for (Card& card : cards) {
                m_filling.fillPart(card);
                describe(*this, card);
            }
            notes.push_back({lane, List<Card>::of(std::move(cards))});
        }
        std::ranges::sort(notes, {}, &LaneNotes::lane); // as a file has them
    }
    void operator()(std::string_view, std::vector<Experience>& experiences) {
        Ids speakers = m_targets.personas;
        speakers.emplace_back();
        for (const Id& speaker : speakers) {
            if (!m_chance.percent(60)) continue;
            Experience& experience = experiences.emplace_back();
            m_filling.fillPart(experience);
            describe(*this, experience);
            experience.persona = speaker;
        }
    }
    void operator()(std::string_view, std::vector<ActionLink>& links) {
        const auto add = [&](const char* kind, const Ids& targets) {
            if (!targets.empty() && m_chance.percent(60)) links.push_back({kind, m_chance.oneOf(targets), {}});
        };
        add("painPoint", m_targets.painPoints);
        add("opportunity", m_targets.opportunities);
        add("touchpoint", m_targets.touchpoints);
    }
    template <class Part>
    void operator()(std::string_view, std::vector<Part>& parts) {
        if constexpr (requires(Part part) { part.unknown; })
            for (Part& part : parts)
                describe(*this, part);
    }
    template <class Part>
    void operator()(std::string_view, List<Part>& list) {
        list = list.with([&](auto& items) {
            for (auto& item : items)
                item = item.with([&](Part& part) { describe(*this, part); });
        });
    }

private:
    void link(std::string_view name, Id& id) {
        const Ids* targets = nullptr;
        if (name == "persona" || name == "focusPersona") targets = &m_targets.personas;
        if (name == "source") targets = &m_targets.sources;
        if (name == "touchpoint") targets = &m_targets.touchpoints;
        if (name == "phase") targets = &m_targets.phases;
        if (targets && !targets->empty() && m_chance.percent(50)) id = m_chance.oneOf(*targets);
    }
    void some(Ids& member, const Ids& targets, std::size_t share) {
        if (!m_chance.percent(share)) return;
        for (const Id& target : targets)
            if (m_chance.percent(30)) member.push_back(target);
    }

    Chance& m_chance;
    Filling& m_filling;
    const Targets& m_targets;
};

void addAssets(Map& map, Chance& chance) {
    std::vector<Asset> assets(chance.below(3));
    for (std::size_t i = 0; i < assets.size(); ++i) {
        assets[i].sha256 = std::string(63, 'a') + std::to_string(i);
        assets[i].type = "image/png";
        assets[i].width = 1;
        assets[i].height = 1;
        assets[i].data = Shared<std::string>("iVBORw0KGgo=");
    }
    map.assets = List<Asset>::of(std::move(assets));
}

} // namespace
} // namespace random_map

Map randomMap(std::uint64_t seed, const RandomMapShape& shape) {
    Chance chance(seed);
    Map map;
    random_map::Filling filling(chance, shape);
    filling.fillPart(map);
    random_map::addAssets(map, chance);
    const random_map::Targets targets(map);
    random_map::Linking linking(chance, filling, targets);
    describe(linking, map);
    map.rev = "rev" + std::to_string(seed);
    return map;
}

} // namespace journeyline::test
