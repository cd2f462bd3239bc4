// SPDX-License-Identifier: Apache-2.0
#include "journeyline/edits/pain_points.h"

#include "forget.h"
#include "journeyline/edits/lanes.h"
#include "parts.h"

namespace journeyline::edits {
namespace {

Map withPainPoints(const Map& map, TouchpointPlace place, const List<PainPoint>& painPoints) {
    return withTouchpointAt(map, place, [&](Touchpoint& touchpoint) { touchpoint.painPoints = painPoints; });
}

Result<PainPointPlace> movablePainPoint(const Map& map, const Id& painPoint) {
    if (isLocked(map, LaneKind::PainPoints)) return faultWith("edit.lane-locked", "");
    const auto place = placeOfPainPoint(map, painPoint);
    if (!place) return noSuch("painPoint", painPoint);
    return *place;
}

/// Opportunities without a touchpoint of their own that stand at this pain point get its touchpoint.
Map keepingPlaces(const Map& map, const Id& painPoint, const Id& touchpoint) {
    const auto keepPlace = [&](Opportunity& opportunity) {
        const Ids& links = opportunity.painPoints;
        if (opportunity.touchpoint.empty() && !links.empty() && links.front() == painPoint)
            opportunity.touchpoint = touchpoint;
    };
    return withMap(map, [&](Map& copy) {
        copy.opportunities = map.opportunities.with([&](auto& items) {
            for (auto& item : items)
                item = item.with(keepPlace);
        });
    });
}

} // namespace

Result<Added> addPainPoint(const Map& map, const Id& touchpoint, std::size_t index, const std::string& text,
                           IdSource& ids) {
    if (isLocked(map, LaneKind::PainPoints)) return faultWith("edit.lane-locked", "");
    const auto place = placeOf(map, touchpoint);
    if (!place) return noSuch("touchpoint", touchpoint);
    PainPoint painPoint;
    painPoint.id = ids.next();
    painPoint.text = text;
    const Id id = painPoint.id;
    const List<PainPoint>& list = touchpointAt(map, *place).painPoints;
    return Added{withPainPoints(map, *place, inserted(list, index, Shared(std::move(painPoint)))), id};
}

Result<Map> movePainPoint(const Map& map, const Id& painPoint, const Id& toTouchpoint, std::size_t toIndex) {
    const Result<PainPointPlace> from = movablePainPoint(map, painPoint);
    if (!from) return from.fault();
    const auto to = placeOf(map, toTouchpoint);
    if (!to) return noSuch("touchpoint", toTouchpoint);
    const List<PainPoint> source = touchpointAt(map, from->touchpoint).painPoints;
    if (from->touchpoint == *to) return withPainPoints(map, *to, movedWithin(source, from->index, toIndex));
    const Map without = withPainPoints(map, from->touchpoint, source.withErased(from->index));
    return withPainPoints(without, *to, inserted(touchpointAt(map, *to).painPoints, toIndex, source[from->index]));
}

Result<Map> deletePainPoint(const Map& map, const Id& painPoint) {
    const Result<PainPointPlace> place = movablePainPoint(map, painPoint);
    if (!place) return place.fault();
    const Touchpoint& touchpoint = touchpointAt(map, place->touchpoint);
    const Map kept = keepingPlaces(map, painPoint, touchpoint.id);
    return forgottenBeside(withPainPoints(kept, place->touchpoint, touchpoint.painPoints.withErased(place->index)),
                           Gone{painPoint});
}

Result<Map> changePainPoint(const Map& map, const Id& painPoint, const Change<PainPoint>& change) {
    const Result<PainPointPlace> place = movablePainPoint(map, painPoint);
    if (!place) return place.fault();
    const Result<List<PainPoint>> changed =
        changedIn(map, touchpointAt(map, place->touchpoint).painPoints, place->index, change);
    if (!changed) return changed.fault();
    return withPainPoints(map, place->touchpoint, *changed);
}

Result<Map> setPainPointText(const Map& map, const Id& painPoint, const std::string& text) {
    return changePainPoint(map, painPoint, [&](PainPoint& p) { p.text = text; });
}

Result<Map> setPainPointSeverity(const Map& map, const Id& painPoint, std::optional<int> severity) {
    return changePainPoint(map, painPoint, [&](PainPoint& p) { p.severity = severity; });
}

Result<Map> setPainPointPersona(const Map& map, const Id& painPoint, const Id& persona) {
    return changePainPoint(map, painPoint, [&](PainPoint& p) { p.persona = persona; });
}

Result<Map> setPainPointStatus(const Map& map, const Id& painPoint, std::optional<PainPointStatus> status,
                               const std::string& reason) {
    return changePainPoint(map, painPoint, [&](PainPoint& p) {
        p.status = status;
        p.reason = reason;
    });
}

Result<Map> setPainPointOrigin(const Map& map, const Id& painPoint, std::optional<Origin> origin) {
    return changePainPoint(map, painPoint, [&](PainPoint& p) { p.origin = origin; });
}

Result<Map> setPainPointEvidence(const Map& map, const Id& painPoint, const Evidence& evidence) {
    return changePainPoint(map, painPoint, [&](PainPoint& p) { p.evidence = evidence; });
}

} // namespace journeyline::edits
