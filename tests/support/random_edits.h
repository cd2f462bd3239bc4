// SPDX-License-Identifier: Apache-2.0
// One edit chosen by chance out of all verbs, aimed at parts the map has. It may be refused: that is an answer too.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "journeyline/base/id.h"
#include "journeyline/base/result.h"
#include "support/random_map.h"

namespace journeyline::test {

/// Ids of the map's parts to aim at, and the chance to choose among them. An empty list gives an id nobody has.
class Aim {
public:
    Aim(const Map& map, Chance& anyChance, IdSource& newIds);

    Id phase() { return from(m_targets.phases); }
    Id touchpoint() { return from(m_targets.touchpoints); }
    Id place() { return chance.percent(20) ? phase() : touchpoint(); }
    Id lane() { return from(m_targets.lanes); }
    Id card() { return from(m_cards); }
    Id persona() { return from(m_targets.personas); }
    Id personaOrNone() { return chance.percent(30) ? Id() : persona(); }
    Id painPoint() { return from(m_targets.painPoints); }
    Id opportunity() { return from(m_targets.opportunities); }
    Id metric() { return from(m_metrics); }
    Id action() { return from(m_actions); }
    Id source() { return from(m_targets.sources); }
    std::size_t index();
    std::string text() { return random_map::text(chance); }
    double score() { return chance.between(5, 55) / 10.0; }
    bool yes() { return chance.percent(50); }

    Chance& chance;
    IdSource& ids;

private:
    Id from(const Ids& some) { return some.empty() || chance.percent(2) ? Id("nobody") : chance.oneOf(some); }

    random_map::Targets m_targets;
    Ids m_cards, m_metrics, m_actions;
};

struct NamedEdit {
    const char* name;
    std::function<Result<Map>(const Map&, Aim&)> run;
};

/// Every verb that has something of its own to do; the setters of one member stand for their likes.
[[nodiscard]] const std::vector<NamedEdit>& allEdits();

} // namespace journeyline::test
