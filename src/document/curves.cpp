// SPDX-License-Identifier: Apache-2.0
#include "curves.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace journeyline {
namespace {

constexpr double valleyLimit = 2.3;
constexpr std::size_t valleyCount = 3;
constexpr auto none = static_cast<std::size_t>(-1);

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
    const auto lowest = std::min_element(curve.points.begin(), curve.points.end(), lower);
    // Where somebody always feels the same, or never better than in a valley, nothing stands out.
    const bool level = curve.points.size() > 1 && lowest->actual == peak->actual;
    if (!level && peak->actual > valleyLimit) curve.peak = static_cast<std::size_t>(peak - curve.points.begin());
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

CurveTracer::CurveTracer(const List<Persona>& personas)
    : m_places(personas.size(), none), m_own(personas.size()), m_concerned(personas.size()) {
    for (const auto& persona : personas) {
        m_ranks.emplace(persona->id, m_personas.size());
        m_personas.push_back(persona->id);
    }
}

Curve& CurveTracer::pieceOf(std::size_t rank) {
    if (m_places[rank] == none) {
        m_places[rank] = m_pieces.personas.size();
        m_pieces.personas.push_back({m_personas[rank], rank, {}, {}, {}, {}});
    }
    return m_pieces.personas[m_places[rank]];
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
        if (m_own.size() > 8) {
            const auto rank = m_ranks.find(experience.persona);
            if (rank != m_ranks.end() && !m_own[rank->second]) m_own[rank->second] = &experience;
            continue;
        }
        for (std::size_t i = 0; i < m_own.size(); ++i)
            if (!m_own[i] && experience.persona == m_personas[i]) m_own[i] = &experience;
    }
}

void CurveTracer::add(const Touchpoint& touchpoint) {
    const std::size_t column = m_column++;
    if (touchpoint.experience.empty()) return;
    gather(touchpoint);
    if (m_everyones) addPoint(m_pieces.everyone, column, m_everyones, nullptr, m_firstExpected);
    for (std::size_t i = 0; i < m_own.size(); ++i) {
        const Experience* own = m_own[i];
        if (!(own || m_everyones) || !m_concerned[i]) continue;
        m_pieces.personaSpoke = m_pieces.personaSpoke || (own && (own->actual || own->expected));
        addPoint(pieceOf(i), column, own, m_everyones, m_firstExpected);
    }
}

CurvePieces CurveTracer::take() {
    m_column = 0;
    for (const Curve& piece : m_pieces.personas)
        m_places[piece.rank] = none;
    std::sort(m_pieces.personas.begin(), m_pieces.personas.end(),
              [](const Curve& a, const Curve& b) { return a.rank < b.rank; });
    return std::exchange(m_pieces, {});
}

namespace {

void append(Curve& whole, const Curve& piece, std::size_t firstColumn) {
    whole.persona = piece.persona;
    whole.rank = piece.rank;
    for (CurvePoint point : piece.points) {
        point.column += firstColumn;
        whole.points.push_back(point);
    }
    for (const auto& [column, value] : piece.expected)
        whole.expected.emplace_back(firstColumn + column, value);
}

} // namespace

std::vector<Curve> curvesOf(const std::vector<std::pair<const CurvePieces*, std::size_t>>& pieces) {
    const bool personaSpoke =
        std::any_of(pieces.begin(), pieces.end(), [](const auto& piece) { return piece.first->personaSpoke; });
    std::map<std::size_t, Curve> byRank;
    std::size_t column = 0;
    // As much room as is needed and no more: an imported map may have thousands of personas with a point each.
    std::map<std::size_t, std::size_t> points;
    for (const auto& [from, touchpoints] : pieces) {
        points[0] += personaSpoke ? 0 : from->everyone.points.size();
        for (const Curve& piece : from->personas)
            if (personaSpoke) points[piece.rank] += piece.points.size();
    }
    const auto make = [&](std::size_t rank, const Curve& piece) {
        Curve& whole = byRank[rank];
        if (whole.points.empty()) whole.points.reserve(points[rank]);
        append(whole, piece, column);
    };
    for (const auto& [from, touchpoints] : pieces) {
        if (!personaSpoke) make(0, from->everyone);
        for (const Curve& piece : from->personas)
            if (personaSpoke) make(piece.rank, piece);
        column += touchpoints;
    }
    std::vector<Curve> curves;
    for (auto& [rank, curve] : byRank) {
        if (curve.points.empty() && curve.expected.empty()) continue;
        markPeakAndEnd(curve);
        curves.push_back(std::move(curve));
    }
    return curves;
}

std::vector<Valley> valleysOf(const std::vector<Curve>& curves) {
    std::vector<Valley> lows;
    for (std::size_t c = 0; c < curves.size(); ++c)
        for (const std::size_t p : lowsOf(curves[c].points))
            if (curves[c].points[p].actual <= valleyLimit) lows.push_back({0, c, p});

    const auto pointOf = [&](const Valley& low) -> const CurvePoint& { return curves[low.curve].points[low.point]; };
    // Of thousands only the few deepest are wanted.
    const auto lessDeep = [&](const Valley& a, const Valley& b) {
        const CurvePoint &pa = pointOf(a), &pb = pointOf(b);
        return std::tuple(pa.actual, pa.column, a.curve) > std::tuple(pb.actual, pb.column, b.curve);
    };
    std::make_heap(lows.begin(), lows.end(), lessDeep);

    std::vector<Valley> valleys;
    for (auto end = lows.end(); end != lows.begin() && valleys.size() < valleyCount;) {
        std::pop_heap(lows.begin(), end--, lessDeep);
        const Valley& low = *end;
        const auto sameColumn = [&](const Valley& taken) { return pointOf(taken).column == pointOf(low).column; };
        if (std::any_of(valleys.begin(), valleys.end(), sameColumn)) continue;
        valleys.push_back({static_cast<int>(valleys.size()) + 1, low.curve, low.point});
    }
    return valleys;
}

} // namespace journeyline
