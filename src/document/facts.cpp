// SPDX-License-Identifier: Apache-2.0
#include "journeyline/document/facts.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <unordered_set>

#include "curves.h"

namespace journeyline {
namespace {

void countEvidence(EvidenceShare& share, const Touchpoint& touchpoint) {
    switch (touchpoint.evidence.level.value_or(EvidenceLevel::Assumption)) {
    case EvidenceLevel::Measured:
        ++share.measured;
        break;
    case EvidenceLevel::Heard:
        ++share.heard;
        break;
    case EvidenceLevel::Assumption:
        ++share.assumed;
        break;
    }
}

void numberTouchpoints(Facts& facts, const Map& map) {
    for (const auto& phase : map.phases) {
        facts.touchpoints += phase->touchpoints.size();
        for (const auto& touchpoint : phase->touchpoints) {
            countEvidence(facts.evidence, *touchpoint);
            for (const auto& painPoint : touchpoint->painPoints) {
                const int number = static_cast<int>(facts.painPointNumbers.size()) + 1;
                facts.painPointNumbers.try_emplace(painPoint->id, number);
            }
        }
    }
}

/// Column and id of the touchpoint that a touchpoint or pain point stands for.
struct Anchor {
    std::size_t column = 0;
    const Id* touchpoint = nullptr;
};
using Anchors = std::unordered_map<Id, Anchor>;

/// Only what opportunities refer to is looked up: a map has few opportunities and may have many touchpoints.
Anchors anchorsOf(const Map& map) {
    std::unordered_set<Id> wanted;
    for (const auto& opportunity : map.opportunities) {
        wanted.insert(opportunity->touchpoint);
        wanted.insert(opportunity->painPoints.begin(), opportunity->painPoints.end());
    }
    Anchors anchors;
    std::size_t column = 0;
    for (const auto& phase : map.phases) {
        for (const auto& touchpoint : phase->touchpoints) {
            const Anchor here{column++, &touchpoint->id};
            if (wanted.contains(touchpoint->id)) anchors.try_emplace(touchpoint->id, here);
            for (const auto& painPoint : touchpoint->painPoints)
                if (wanted.contains(painPoint->id)) anchors.try_emplace(painPoint->id, here);
        }
    }
    return anchors;
}

const Anchor* anchorOf(const Opportunity& opportunity, const Anchors& anchors) {
    if (const auto own = anchors.find(opportunity.touchpoint); own != anchors.end()) return &own->second;
    for (const Id& painPoint : opportunity.painPoints)
        if (const auto its = anchors.find(painPoint); its != anchors.end()) return &its->second;
    return nullptr;
}

void numberOpportunities(Facts& facts, const Map& map) {
    if (map.opportunities.empty()) return;
    const Anchors anchors = anchorsOf(map);
    struct Entry {
        const Opportunity* opportunity;
        const Anchor* anchor;
    };
    std::vector<Entry> entries;
    for (const auto& opportunity : map.opportunities)
        entries.push_back({&*opportunity, anchorOf(*opportunity, anchors)});
    const auto column = [](const Entry& entry) { return entry.anchor ? entry.anchor->column : SIZE_MAX; };
    std::stable_sort(entries.begin(), entries.end(),
                     [&](const Entry& a, const Entry& b) { return column(a) < column(b); });
    for (const Entry& entry : entries) {
        const int number = static_cast<int>(facts.opportunityNumbers.size()) + 1;
        facts.opportunityNumbers.try_emplace(entry.opportunity->id, number);
        if (entry.anchor) facts.opportunitiesAt[*entry.anchor->touchpoint].push_back(entry.opportunity);
    }
}

} // namespace

Facts factsOf(const Map& map) {
    Facts facts;
    numberTouchpoints(facts, map);
    numberOpportunities(facts, map);
    facts.curves = curvesOf(map);
    facts.valleys = valleysOf(facts.curves);
    return facts;
}

Id placeOfOpportunity(const Map& map, const Opportunity& opportunity) {
    if (!opportunity.touchpoint.empty() && findTouchpoint(map, opportunity.touchpoint)) return opportunity.touchpoint;
    for (const Id& painPoint : opportunity.painPoints)
        if (const auto place = placeOfPainPoint(map, painPoint)) return touchpointAt(map, place->touchpoint).id;
    return {};
}

bool isQuickFix(const Opportunity& opportunity) {
    return opportunity.impact && opportunity.effort && *opportunity.impact >= 4 && *opportunity.effort <= 2;
}

std::optional<bool> onTarget(const Metric& metric) {
    if (!metric.value || !metric.target) return std::nullopt;
    const double value = metric.value->value(), target = metric.target->value();
    return metric.better == Better::Lower ? value <= target : value >= target;
}

int emotionLevel(double value) {
    return static_cast<int>(std::floor(std::clamp(value, 1.0, 5.0) + 0.5));
}

bool reviewOverdue(const Map& map, const std::string& today) {
    return !map.reviewBy.empty() && map.reviewBy < today;
}

} // namespace journeyline
