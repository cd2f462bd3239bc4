// SPDX-License-Identifier: Apache-2.0
#include "curves.h"

#include <algorithm>
#include <tuple>

namespace journeyline {
namespace {

constexpr double valleyLimit = 2.3;
constexpr std::size_t valleyCount = 3;

/// What `own` says, else what `everyone` says; either may be null.
const Decimal* said(std::optional<Decimal> Experience::*what, const Experience* own, const Experience* everyone) {
    if (own && own->*what) return &*(own->*what);
    if (everyone && everyone->*what) return &*(everyone->*what);
    return nullptr;
}

void addPoint(Curve& curve, std::size_t column, const Experience* own, const Experience* everyone,
              const Decimal* anyExpected) {
    const Decimal* expected = said(&Experience::expected, own, everyone);
    if (expected) curve.expected.emplace_back(column, expected->value());
    const Decimal* actual = said(&Experience::actual, own, everyone);
    if (!actual) return;
    CurvePoint point{column, actual->value(), std::nullopt};
    if (expected)
        point.expected = curve.expected.back().second;
    else if (anyExpected)
        point.expected = anyExpected->value();
    curve.points.push_back(point);
}

void markPeakAndEnd(Curve& curve) {
    if (curve.points.empty()) return;
    const auto lower = [](const CurvePoint& a, const CurvePoint& b) { return a.actual < b.actual; };
    const auto peak = std::max_element(curve.points.begin(), curve.points.end(), lower);
    curve.peak = static_cast<std::size_t>(peak - curve.points.begin());
    curve.end = curve.points.size() - 1;
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

CurveTracer::CurveTracer(const Map& map)
    : m_curves(map.personas.size()), m_own(map.personas.size()), m_concerned(map.personas.size()) {
    for (std::size_t i = 0; i < m_curves.size(); ++i) {
        m_curves[i].persona = map.personas[i]->id;
        m_curves[i].rank = i;
        m_ranks.emplace(m_curves[i].persona, i);
    }
}

void CurveTracer::gather(const Touchpoint& touchpoint) {
    std::fill(m_own.begin(), m_own.end(), nullptr);
    std::fill(m_concerned.begin(), m_concerned.end(), touchpoint.personas.empty() ? 1 : 0);
    for (const Id& persona : touchpoint.personas)
        if (const auto rank = m_ranks.find(persona); rank != m_ranks.end()) m_concerned[rank->second] = 1;
    m_everyones = nullptr;
    m_firstExpected = nullptr;
    for (const Experience& experience : touchpoint.experience) {
        if (experience.state.value_or(MapState::Current) != MapState::Current) continue;
        if (!m_firstExpected && experience.expected) m_firstExpected = &*experience.expected;
        if (experience.persona.empty() && !m_everyones) m_everyones = &experience;
        // A map of the method has at most four personas, but an imported one may have thousands.
        if (m_curves.size() > 8) {
            const auto rank = m_ranks.find(experience.persona);
            if (rank != m_ranks.end() && !m_own[rank->second]) m_own[rank->second] = &experience;
            continue;
        }
        for (std::size_t i = 0; i < m_curves.size(); ++i)
            if (!m_own[i] && experience.persona == m_curves[i].persona) m_own[i] = &experience;
    }
}

void CurveTracer::add(const Touchpoint& touchpoint) {
    const std::size_t column = m_column++;
    if (touchpoint.experience.empty()) return;
    gather(touchpoint);
    if (m_everyones) addPoint(m_everyone, column, m_everyones, nullptr, m_firstExpected);
    for (std::size_t i = 0; i < m_curves.size(); ++i) {
        const Experience* own = m_own[i];
        if (!(own || m_everyones) || !m_concerned[i]) continue;
        m_personaSpoke = m_personaSpoke || (own && (own->actual || own->expected));
        addPoint(m_curves[i], column, own, m_everyones, m_firstExpected);
    }
}

std::vector<Curve> CurveTracer::finish() && {
    if (!m_personaSpoke) m_curves = {std::move(m_everyone)};
    std::erase_if(m_curves, [](const Curve& curve) { return curve.points.empty() && curve.expected.empty(); });
    for (Curve& curve : m_curves)
        markPeakAndEnd(curve);
    return std::move(m_curves);
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
