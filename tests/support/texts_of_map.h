// SPDX-License-Identifier: Apache-2.0
// Every text of a map that stands on its sheet.
#pragma once

#include <string>
#include <vector>

#include "journeyline/document/map.h"

namespace journeyline::tests {

[[nodiscard]] inline std::vector<std::string> textsOf(const Map& map) {
    std::vector<std::string> texts{map.title, map.goal.statement};
    const auto addCards = [&](const Notes& notes) {
        for (const LaneNotes& lane : notes)
            for (const auto& card : lane.cards)
                texts.push_back(card->text);
    };
    for (const auto& persona : map.personas)
        texts.insert(texts.end(), {persona->name, persona->quote});
    for (const auto& lane : map.lanes)
        texts.insert(texts.end(), {lane->title, lane->caption});
    for (const auto& phase : map.phases) {
        texts.insert(texts.end(), {phase->title, phase->goal});
        addCards(phase->notes);
        for (const auto& touchpoint : phase->touchpoints) {
            texts.insert(texts.end(), {touchpoint->title, touchpoint->expectation});
            addCards(touchpoint->notes);
            for (const auto& painPoint : touchpoint->painPoints)
                texts.push_back(painPoint->text);
            for (const auto& metric : touchpoint->metrics)
                texts.push_back(metric->name);
        }
    }
    for (const auto& opportunity : map.opportunities)
        texts.push_back(opportunity->text);
    return texts;
}

} // namespace journeyline::tests
