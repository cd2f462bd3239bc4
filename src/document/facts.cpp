// SPDX-License-Identifier: Apache-2.0
#include "journeyline/document/facts.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

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

void numberPainPoints(Facts& facts, const Touchpoint& touchpoint) {
    for (const auto& painPoint : touchpoint.painPoints) {
        const int number = static_cast<int>(facts.painPointNumbers.size()) + 1;
        facts.painPointNumbers.try_emplace(painPoint->id, number);
    }
}

/// Column and id of the touchpoint that a touchpoint or pain point stands for.
struct Anchor {
    std::size_t column = 0;
    const Id* touchpoint = nullptr;
};

/// Where the opportunities' references lead. Only what they refer to is kept: a map has few opportunities and may have
/// many touchpoints.
class Anchors {
public:
    explicit Anchors(const Map& map) {
        for (const auto& opportunity : map.opportunities) {
            if (!opportunity->touchpoint.empty()) m_touchpoints.try_emplace(opportunity->touchpoint);
            for (const Id& painPoint : opportunity->painPoints)
                m_painPoints.try_emplace(painPoint);
        }
    }
    void add(std::size_t column, const Touchpoint& touchpoint) {
        const Anchor here{column, &touchpoint.id};
        if (!m_touchpoints.empty()) keep(m_touchpoints, touchpoint.id, here);
        if (m_painPoints.empty()) return;
        for (const auto& painPoint : touchpoint.painPoints)
            keep(m_painPoints, painPoint->id, here);
    }
    [[nodiscard]] const Anchor* of(const Opportunity& opportunity) const {
        if (const Anchor* own = found(m_touchpoints, opportunity.touchpoint)) return own;
        for (const Id& painPoint : opportunity.painPoints)
            if (const Anchor* its = found(m_painPoints, painPoint)) return its;
        return nullptr;
    }

private:
    using Wanted = std::unordered_map<Id, Anchor>;
    static void keep(Wanted& wanted, const Id& id, const Anchor& here) {
        const auto entry = wanted.find(id);
        if (entry != wanted.end() && !entry->second.touchpoint) entry->second = here;
    }
    static const Anchor* found(const Wanted& wanted, const Id& id) {
        const auto entry = wanted.find(id);
        return entry != wanted.end() && entry->second.touchpoint ? &entry->second : nullptr;
    }
    Wanted m_touchpoints, m_painPoints;
};

void numberOpportunities(Facts& facts, const Map& map, const Anchors& anchors) {
    struct Entry {
        const Opportunity* opportunity;
        const Anchor* anchor;
    };
    std::vector<Entry> entries;
    for (const auto& opportunity : map.opportunities)
        entries.push_back({&*opportunity, anchors.of(*opportunity)});
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
    Anchors anchors(map);
    CurveTracer tracer(map);
    // One walk: a large map does not fit in the processor's cache, so walking is what costs.
    for (const auto& phase : map.phases) {
        for (const auto& touchpoint : phase->touchpoints) {
            countEvidence(facts.evidence, *touchpoint);
            numberPainPoints(facts, *touchpoint);
            anchors.add(facts.touchpoints++, *touchpoint);
            tracer.add(*touchpoint);
        }
    }
    numberOpportunities(facts, map, anchors);
    facts.curves = std::move(tracer).finish();
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

bool isOverdue(const Action& action, const std::string& today) {
    const bool closed = action.status == ActionStatus::Done || action.status == ActionStatus::Dropped;
    return !closed && !action.due.empty() && action.due < today;
}

} // namespace journeyline
