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

void gather(Signs& signs, const Touchpoint& touchpoint) {
    signs.momentOfTruth |= touchpoint.momentOfTruth;
    signs.dropOff |= touchpoint.dropOff.share.has_value();
    signs.painPoint |= !touchpoint.painPoints.empty();
    signs.measured |= touchpoint.evidence.level == EvidenceLevel::Measured;
    signs.heard |= touchpoint.evidence.level == EvidenceLevel::Heard;
    signs.assumed |= touchpoint.evidence.level == EvidenceLevel::Assumption;
    for (const Experience& experience : touchpoint.experience)
        signs.spread |= experience.samples.low && experience.samples.high;
}

} // namespace

// Not in the anonymous namespace: members of FactsCache::Store hold them.

/// Where the opportunities' references lead. Only what they refer to is kept: a map has few opportunities and may have
/// many touchpoints.
class Anchors {
public:
    explicit Anchors(const List<Opportunity>& opportunities) {
        for (const auto& opportunity : opportunities) {
            if (!opportunity->touchpoint.empty()) m_touchpoints.try_emplace(opportunity->touchpoint);
            for (const Id& painPoint : opportunity->painPoints)
                m_painPoints.try_emplace(painPoint);
        }
    }
    void add(const Touchpoint& touchpoint) {
        if (!m_touchpoints.empty()) keep(m_touchpoints, touchpoint.id, touchpoint);
        if (m_painPoints.empty()) return;
        for (const auto& painPoint : touchpoint.painPoints)
            keep(m_painPoints, painPoint->id, touchpoint);
    }
    /// The touchpoint that the opportunity stands at; null without one.
    [[nodiscard]] const Id* of(const Opportunity& opportunity) const {
        if (const Id* own = found(m_touchpoints, opportunity.touchpoint)) return own;
        for (const Id& painPoint : opportunity.painPoints)
            if (const Id* its = found(m_painPoints, painPoint)) return its;
        return nullptr;
    }

private:
    using Wanted = std::unordered_map<Id, const Id*>; // of touchpoints
    static void keep(Wanted& wanted, const Id& id, const Touchpoint& here) {
        const auto entry = wanted.find(id);
        if (entry != wanted.end() && !entry->second) entry->second = &here.id;
    }
    static const Id* found(const Wanted& wanted, const Id& id) {
        const auto entry = wanted.find(id);
        return entry != wanted.end() ? entry->second : nullptr;
    }
    Wanted m_touchpoints, m_painPoints;
};

/// What one version of a phase contributes.
struct PhaseFacts {
    Shared<Phase> node; ///< held, so that the same address means the same phase
    std::size_t touchpoints = 0;
    EvidenceShare evidence;
    Signs signs;
    Ids painPoints;
    CurvePieces curves;

    /// Whether facts that were made with `other` say the same of this one.
    [[nodiscard]] bool saysTheSame(const PhaseFacts& other) const {
        return node.same(other.node) || (evidence == other.evidence && signs == other.signs &&
                                         painPoints == other.painPoints && curves == other.curves);
    }
    /// Whether the same ids stand in the same order.
    [[nodiscard]] bool sameAnchors(const PhaseFacts& other) const {
        const auto sameIds = [](const Shared<Touchpoint>& a, const Shared<Touchpoint>& b) {
            const auto id = [](const Shared<PainPoint>& painPoint) { return painPoint->id; };
            return a.same(b) || (a->id == b->id && std::ranges::equal(a->painPoints, b->painPoints, {}, id, id));
        };
        return node.same(other.node) || std::ranges::equal(node->touchpoints, other.node->touchpoints, sameIds);
    }
};

namespace {

using PhasesFacts = std::vector<std::shared_ptr<const PhaseFacts>>;

/// Whether the same touchpoints hold the same pain points, wherever they stand: then whatever refers to one of them
/// stands at the touchpoint that it stood at.
bool sameHolders(const PhasesFacts& now, const PhasesFacts& then) {
    if (now.size() != then.size()) return false;
    std::vector<const Touchpoint*> ours, theirs; // of the phases that changed
    for (std::size_t i = 0; i < now.size(); ++i) {
        if (now[i]->node.same(then[i]->node)) continue;
        for (const auto& touchpoint : now[i]->node->touchpoints)
            ours.push_back(&*touchpoint);
        for (const auto& touchpoint : then[i]->node->touchpoints)
            theirs.push_back(&*touchpoint);
    }
    const auto byId = [](const Touchpoint* a, const Touchpoint* b) { return a->id < b->id; };
    std::sort(ours.begin(), ours.end(), byId);
    std::sort(theirs.begin(), theirs.end(), byId);
    return std::ranges::equal(ours, theirs, [](const Touchpoint* a, const Touchpoint* b) {
        const auto id = [](const Shared<PainPoint>& painPoint) { return painPoint->id; };
        return a == b || (a->id == b->id && std::ranges::equal(a->painPoints, b->painPoints, {}, id, id));
    });
}

PhaseFacts factsOfPhase(const Shared<Phase>& phase, CurveTracer& tracer) {
    PhaseFacts facts;
    facts.node = phase;
    facts.touchpoints = phase->touchpoints.size();
    for (const auto& touchpoint : phase->touchpoints) {
        countEvidence(facts.evidence, *touchpoint);
        gather(facts.signs, *touchpoint);
        for (const auto& painPoint : touchpoint->painPoints)
            facts.painPoints.push_back(painPoint->id);
        tracer.add(*touchpoint);
    }
    facts.curves = tracer.take();
    return facts;
}

} // namespace

struct FactsCache::Store {
    Ids personas;
    List<Opportunity> opportunities;
    PhasesFacts phases;
    std::optional<Facts> facts;
    std::optional<CurveTracer> tracer;

    /// The facts of each phase, known or new.
    [[nodiscard]] PhasesFacts phasesOf(const Map& map) {
        std::unordered_map<const void*, std::size_t> known;
        PhasesFacts next;
        next.reserve(map.phases.size());
        for (std::size_t i = 0; i < map.phases.size(); ++i) {
            const auto& phase = map.phases[i];
            if (i < phases.size() && phases[i]->node.same(phase)) {
                next.push_back(phases[i]);
                continue;
            }
            if (known.empty()) // one phase changed, or several changed places
                for (std::size_t k = 0; k < phases.size(); ++k)
                    known.emplace(phases[k]->node.address(), k);
            const auto found = known.find(phase.address());
            next.push_back(found != known.end() ? phases[found->second]
                                                : std::make_shared<PhaseFacts>(factsOfPhase(phase, *tracer)));
        }
        return next;
    }

    void numberPainPoints(Facts& made) const {
        std::vector<Numbering::Entry> entries;
        for (const auto& phase : phases)
            for (const Id& painPoint : phase->painPoints)
                entries.push_back({&painPoint, static_cast<int>(entries.size()) + 1});
        made.painPointNumbers = Numbering(entries, facts ? facts->painPointNumbers : Numbering());
    }

    void placeOpportunities(Facts& made) const {
        Anchors anchors(opportunities);
        for (const auto& phase : phases)
            for (const auto& touchpoint : phase->node->touchpoints)
                anchors.add(*touchpoint);
        std::unordered_map<Id, std::vector<const Opportunity*>> places;
        std::vector<const Opportunity*> loose;
        for (const auto& opportunity : opportunities) {
            const Id* touchpoint = anchors.of(*opportunity);
            (touchpoint ? places[*touchpoint] : loose).push_back(&*opportunity);
        }
        made.opportunitiesAt = Shared(std::move(places));
        made.opportunitiesWithoutPlace = Shared(std::move(loose));
    }

    void numberOpportunities(Facts& made) {
        // What a phase holds is known as long as nothing stands elsewhere.
        std::unordered_map<std::shared_ptr<const PhaseFacts>, Ids> known;
        if (facts && made.opportunitiesAt.same(facts->opportunitiesAt)) known = std::move(standing);
        standing.clear();
        std::vector<Numbering::Entry> entries;
        const auto add = [&](const Id& id) { entries.push_back({&id, static_cast<int>(entries.size()) + 1}); };
        for (const auto& phase : phases) {
            Ids& here = standing[phase];
            if (const auto found = known.find(phase); found != known.end())
                here = std::move(found->second);
            else
                here = standingIn(*phase->node, *made.opportunitiesAt);
            for (const Id& id : here)
                add(id);
        }
        for (const Opportunity* opportunity : *made.opportunitiesWithoutPlace)
            add(opportunity->id);
        made.opportunityNumbers = Numbering(entries, facts ? facts->opportunityNumbers : Numbering());
    }

private:
    static Ids standingIn(const Phase& phase,
                          const std::unordered_map<Id, std::vector<const Opportunity*>>& opportunitiesAt) {
        Ids found;
        if (opportunitiesAt.empty()) return found;
        for (const auto& touchpoint : phase.touchpoints)
            if (const auto here = opportunitiesAt.find(touchpoint->id); here != opportunitiesAt.end())
                for (const Opportunity* opportunity : here->second)
                    found.push_back(opportunity->id);
        return found;
    }
    std::unordered_map<std::shared_ptr<const PhaseFacts>, Ids> standing; ///< opportunities of each phase, in order
};

FactsCache::FactsCache() : m_store(std::make_unique<Store>()) {}
FactsCache::~FactsCache() = default;
FactsCache::FactsCache(FactsCache&&) noexcept = default;
FactsCache& FactsCache::operator=(FactsCache&&) noexcept = default;

const Facts& FactsCache::of(const Map& map) {
    Store& store = *m_store;
    Ids personas;
    for (const auto& persona : map.personas)
        personas.push_back(persona->id);
    if (!store.tracer || personas != store.personas) {
        store.phases.clear();
        store.facts.reset();
        store.tracer.emplace(map.personas);
        store.personas = std::move(personas);
    }
    const auto before = std::exchange(store.phases, store.phasesOf(map));
    const bool sameOpportunities = store.opportunities.same(map.opportunities);
    store.opportunities = map.opportunities;
    const auto unchanged = [&](bool (PhaseFacts::*same)(const PhaseFacts&) const) {
        return store.facts && std::ranges::equal(store.phases, before, [&](const auto& now, const auto& then) {
                   return now == then || ((*now).*same)(*then);
               });
    };
    const bool sameAnchors = unchanged(&PhaseFacts::sameAnchors);
    const bool sameStatements = unchanged(&PhaseFacts::saysTheSame);
    if (sameOpportunities && sameAnchors && sameStatements) return *store.facts;

    Facts made;
    made.opportunities = map.opportunities;
    std::vector<std::pair<const CurvePieces*, std::size_t>> pieces;
    std::vector<Signs> signs;
    for (const auto& phase : store.phases) {
        signs.push_back(phase->signs);
        made.touchpoints += phase->touchpoints;
        made.evidence.measured += phase->evidence.measured;
        made.evidence.heard += phase->evidence.heard;
        made.evidence.assumed += phase->evidence.assumed;
        pieces.emplace_back(&phase->curves, phase->touchpoints);
    }
    made.signs = Sequence(std::move(signs));
    if (sameAnchors)
        made.painPointNumbers = store.facts->painPointNumbers;
    else
        store.numberPainPoints(made);
    if (sameOpportunities && store.facts && (sameAnchors || sameHolders(store.phases, before))) {
        made.opportunitiesAt = store.facts->opportunitiesAt;
        made.opportunitiesWithoutPlace = store.facts->opportunitiesWithoutPlace;
    } else {
        store.placeOpportunities(made);
    }
    if (sameAnchors && sameOpportunities)
        made.opportunityNumbers = store.facts->opportunityNumbers;
    else
        store.numberOpportunities(made);
    if (sameStatements) {
        made.curves = store.facts->curves;
        made.valleys = store.facts->valleys;
    } else {
        made.curves = Sequence(curvesOf(pieces));
        made.valleys = Sequence(valleysOf(made.curves.values()));
    }
    return store.facts.emplace(std::move(made));
}

Facts factsOf(const Map& map) {
    return FactsCache().of(map);
}

Id placeOfOpportunity(const Map& map, const Opportunity& opportunity) {
    if (!opportunity.touchpoint.empty() && findTouchpoint(map, opportunity.touchpoint)) return opportunity.touchpoint;
    for (const Id& painPoint : opportunity.painPoints)
        if (const auto place = placeOfPainPoint(map, painPoint)) return touchpointAt(map, place->touchpoint).id;
    return {};
}

std::string shortName(const Map& map, const Id& persona) {
    const Persona* own = findIn(map.personas, persona);
    if (!own) return {};
    const std::string_view name = own->name;
    const auto isOnlyOwn = [&](std::string_view start) {
        return !start.empty() && std::none_of(map.personas.begin(), map.personas.end(), [&](const auto& other) {
            return other->id != persona && std::string_view(other->name).starts_with(start);
        });
    };
    // "Mevrouw de" would be neither short nor a name: a form of address that two share calls for all of the name.
    for (const std::string_view ends : {" \t\n,(", "\n,("})
        if (const std::string_view start = name.substr(0, name.find_first_of(ends)); isOnlyOwn(start))
            return std::string(start.substr(0, start.find_last_not_of(' ') + 1));
    return own->name;
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
