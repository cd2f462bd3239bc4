// SPDX-License-Identifier: Apache-2.0
#include "curves.h"

#include <algorithm>
#include <tuple>

namespace journeyline {
namespace {

constexpr double valleyLimit = 2.3;
constexpr std::size_t valleyCount = 3;

bool saysValue(const Experience* experience) {
    return experience && (experience->actual || experience->expected);
}

bool concerns(const Touchpoint& touchpoint, const Id& persona) {
    const Ids& whom = touchpoint.personas;
    return whom.empty() || std::find(whom.begin(), whom.end(), persona) != whom.end();
}

const Decimal* firstExpected(const Touchpoint& touchpoint) {
    for (const Experience& experience : touchpoint.experience)
        if (experience.state.value_or(MapState::Current) == MapState::Current && experience.expected)
            return &*experience.expected;
    return nullptr;
}

/// What `own` says, else what `everyone` says; either may be null.
const Decimal* said(std::optional<Decimal> Experience::*what, const Experience* own, const Experience* everyone) {
    if (own && own->*what) return &*(own->*what);
    if (everyone && everyone->*what) return &*(everyone->*what);
    return nullptr;
}

void addTouchpoint(Curve& curve, std::size_t column, const Touchpoint& touchpoint, const Experience* own,
                   const Experience* everyone) {
    const Decimal* expected = said(&Experience::expected, own, everyone);
    std::optional<double> expectedValue;
    if (expected) {
        expectedValue = expected->value();
        curve.expected.emplace_back(column, *expectedValue);
    }
    const Decimal* actual = said(&Experience::actual, own, everyone);
    if (!actual) return;
    if (!expected) {
        if (const Decimal* anyone = firstExpected(touchpoint)) expectedValue = anyone->value();
    }
    curve.points.push_back({column, actual->value(), expectedValue});
}

bool anyPersonaSpeaks(const Map& map) {
    for (const auto& phase : map.phases)
        for (const auto& touchpoint : phase->touchpoints)
            for (const auto& persona : map.personas)
                if (concerns(*touchpoint, persona->id) && saysValue(experienceOf(*touchpoint, persona->id)))
                    return true;
    return false;
}

void markPeakAndEnd(Curve& curve) {
    if (curve.points.empty()) return;
    const auto lower = [](const CurvePoint& a, const CurvePoint& b) { return a.actual < b.actual; };
    const auto peak = std::max_element(curve.points.begin(), curve.points.end(), lower);
    curve.peak = static_cast<std::size_t>(peak - curve.points.begin());
    curve.end = curve.points.size() - 1;
}

/// One curve for each entry of `personas`, whether it turns out empty or not.
std::vector<Curve> tracedCurves(const Map& map, const Ids& personas) {
    std::vector<Curve> curves(personas.size());
    for (std::size_t i = 0; i < personas.size(); ++i) {
        curves[i].persona = personas[i];
        curves[i].rank = i;
    }
    std::size_t column = 0;
    for (const auto& phase : map.phases) {
        for (const auto& touchpoint : phase->touchpoints) {
            const Experience* everyone = experienceOf(*touchpoint, Id());
            for (Curve& curve : curves) {
                if (curve.persona.empty())
                    addTouchpoint(curve, column, *touchpoint, everyone, nullptr);
                else if (concerns(*touchpoint, curve.persona))
                    addTouchpoint(curve, column, *touchpoint, experienceOf(*touchpoint, curve.persona), everyone);
            }
            ++column;
        }
    }
    return curves;
}

/// Indices where a curve is lower than on both sides; of a level stretch its first point.
std::vector<std::size_t> lowsOf(const std::vector<CurvePoint>& points) {
    std::vector<std::size_t> lows;
    for (std::size_t first = 0; first < points.size();) {
        std::size_t next = first + 1;
        while (next < points.size() && points[next].actual == points[first].actual)
            ++next;
        const bool fallsIn = first == 0 || points[first - 1].actual > points[first].actual;
        const bool risesOut = next == points.size() || points[next].actual > points[first].actual;
        if (fallsIn && risesOut) lows.push_back(first);
        first = next;
    }
    return lows;
}

} // namespace

std::vector<Curve> curvesOf(const Map& map) {
    Ids personas;
    if (anyPersonaSpeaks(map))
        for (const auto& persona : map.personas)
            personas.push_back(persona->id);
    else
        personas.emplace_back();
    std::vector<Curve> curves = tracedCurves(map, personas);
    std::erase_if(curves, [](const Curve& curve) { return curve.points.empty() && curve.expected.empty(); });
    for (Curve& curve : curves)
        markPeakAndEnd(curve);
    return curves;
}

std::vector<Valley> valleysOf(const std::vector<Curve>& curves) {
    std::vector<Valley> lows;
    for (std::size_t c = 0; c < curves.size(); ++c)
        for (const std::size_t p : lowsOf(curves[c].points))
            if (curves[c].points[p].actual <= valleyLimit) lows.push_back({0, c, p});

    const auto pointOf = [&](const Valley& low) -> const CurvePoint& { return curves[low.curve].points[low.point]; };
    std::sort(lows.begin(), lows.end(), [&](const Valley& a, const Valley& b) {
        const CurvePoint &pa = pointOf(a), &pb = pointOf(b);
        return std::tuple(pa.actual, pa.column, a.curve) < std::tuple(pb.actual, pb.column, b.curve);
    });

    std::vector<Valley> valleys;
    for (const Valley& low : lows) {
        const auto sameColumn = [&](const Valley& taken) { return pointOf(taken).column == pointOf(low).column; };
        if (std::any_of(valleys.begin(), valleys.end(), sameColumn)) continue;
        valleys.push_back({static_cast<int>(valleys.size()) + 1, low.curve, low.point});
        if (valleys.size() == valleyCount) break;
    }
    return valleys;
}

} // namespace journeyline
