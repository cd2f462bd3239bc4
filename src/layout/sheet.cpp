// SPDX-License-Identifier: Apache-2.0
#include "journeyline/layout/sheet.h"

#include <algorithm>
#include <cmath>

#include "columns.h"
#include "sheet_data.h"

namespace journeyline::layout {

double Sheet::levelHeight() const {
    return emotionRow && lane(rows[*emotionRow]).compact ? measures::compactLevelHeight : measures::levelHeight;
}

Colour Sheet::personaColour(std::size_t rank) const {
    return theme.personaColour(rank, rank < map.personas.size() ? map.personas[rank]->colour : std::string());
}

double Sheet::faceRadius(std::size_t rank) const {
    constexpr double ring = 3.5;
    if (curves.size() > 4)
        return std::clamp((curves[1].dodge - curves[0].dodge) / 2 - ring, 6.0, measures::otherRadius);
    return rank == 0 && curves.size() < 4 ? measures::heroRadius : measures::otherRadius;
}

std::string Sheet::shortName(const Id& persona) const {
    const std::string name = journeyline::shortName(map, persona);
    return name.empty() && findIn(map.personas, persona) ? words.untitled : name;
}

scene::TextStyle Sheet::fitting(std::string_view text, scene::TextStyle style, std::initializer_list<double> sizes,
                                double room) const {
    for (const double next : sizes) {
        style.size = next;
        if (width(text, style) <= room) break;
    }
    return style;
}

const Experience* Sheet::experienceAt(std::size_t column, const Id& persona) const {
    const Touchpoint* at = touchpoint(columns[column]);
    if (!at) return nullptr;
    const Experience* own = experienceOf(*at, persona);
    return own && own->actual ? own : experienceOf(*at, {});
}

namespace {
/// By the first bytes of characters: Hebrew to the scripts of South Asia, and those of East Asia.
bool isOfAnotherScript(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return (byte >= 0xD6 && byte <= 0xE0) || (byte >= 0xE3 && byte <= 0xEE);
}
bool isRightToLeft(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0xD6 && byte <= 0xDF;
}
} // namespace

scene::TextStyle slanted(scene::TextStyle style, std::string_view text) {
    style.italic = std::none_of(text.begin(), text.end(), isOfAnotherScript);
    return style;
}

std::string isolated(const std::string& text) {
    if (std::none_of(text.begin(), text.end(), isRightToLeft)) return text;
    return "\u2068" + text + "\u2069";
}

NotesRole roleOf(const Lane& lane) {
    return lane.role.value_or(NotesRole::Free);
}

LaneLook lookOf(const Lane& lane) {
    if (lane.look) return *lane.look;
    if (kindOf(lane) != LaneKind::Notes) return LaneLook::Plain;
    return roleOf(lane) == NotesRole::Thoughts ? LaneLook::Bubble : LaneLook::Plain;
}

std::string laneTitle(const Sheet& sheet, const Lane& lane) {
    return !lane.title.empty() ? lane.title : sheet.words.laneTitle(kindOf(lane), lane.role);
}

std::string laneCaption(const Sheet& sheet, const Lane& lane) {
    // A title of somebody's own makes our explanation of the kind a guess.
    if (!lane.caption.empty() || !lane.title.empty()) return lane.caption;
    return sheet.words.laneCaption(kindOf(lane), lane.role);
}

std::vector<MeasuredLine> Sheet::lines(std::string_view text, const scene::TextStyle& style, double width,
                                       std::size_t most) const {
    auto all = lines(text, style, width);
    if (all.size() <= most) return all;
    // The last one starts from all that is left, so that it is as full as it can be.
    std::size_t rest = 0;
    all.resize(most - 1);
    for (const MeasuredLine& line : all) {
        const std::size_t at = text.find(line.text, rest);
        rest = std::min((at == std::string_view::npos ? rest : at) + line.text.size(), text.size());
    }
    rest = std::min(text.find_first_not_of(" \n", rest), text.size());
    all.push_back(measurer->elide(text.substr(rest), style, width));
    return all;
}

namespace {

/// How many personas stand side by side: four at most, each as wide as its words need, and no row much emptier than
/// another.
std::size_t personasInARow(std::size_t personas, double room) {
    using namespace measures;
    if (personas == 0) return 0;
    const auto fit = static_cast<std::size_t>(std::max(1.0, (room + stripGap) / (narrowPersona + stripGap)));
    const std::size_t most = std::min<std::size_t>({personas, fit, 4});
    const std::size_t rows = (personas + most - 1) / most;
    return (personas + rows - 1) / rows;
}

/// Personas stand side by side when they fit; the legend joins them on a wide sheet with at most two.
void placeStrip(Sheet& sheet) {
    using namespace measures;
    const double inner = sheet.sheetRight() - margin;
    const auto isShown = [&sheet](const Id& persona) {
        const Ids& chosen = sheet.view.personas;
        return chosen.empty() || std::find(chosen.begin(), chosen.end(), persona) != chosen.end();
    };
    const auto personas =
        static_cast<std::size_t>(std::count_if(sheet.map.personas.begin(), sheet.map.personas.end(),
                                               [&](const auto& persona) { return isShown(persona->id); }));
    // Beside the personas the legend needs its words in full; the cards of the personas give way, up to a point.
    const double legendWidth = sheet.size.width >= wideSheet && personas <= 2 ? legendWidthFor(sheet) : 0;
    const double cardsRoom = inner - legendWidth - stripGap * static_cast<double>(personas);
    const double besideLegend =
        personas > 0 ? std::min(personaWidth, cardsRoom / static_cast<double>(personas)) : personaWidth;
    sheet.legendInStrip = legendWidth > 0 && cardsRoom >= 0 && besideLegend >= narrowestPersona;
    // On the screen its room is there from the start: the sheet must not jump when the first touchpoint comes.
    const bool meterBelow = sheet.size.width < wideSheet && (sheet.facts.touchpoints > 0 || sheet.view.hints);
    sheet.stripTop = margin + headHeight + (meterBelow ? meterLine : 0);
    double bottom = sheet.stripTop;
    const std::size_t perRow = personasInARow(personas, inner);
    const double shared =
        perRow > 0 ? (inner - stripGap * static_cast<double>(perRow - 1)) / static_cast<double>(perRow) : 0;
    const double width = sheet.legendInStrip ? besideLegend : personas == 1 ? std::min(personaWidth, shared) : shared;
    double cardsRight = margin - stripGap;
    std::size_t place = 0;
    for (const auto& persona : sheet.map.personas) {
        if (!isShown(persona->id)) {
            sheet.personaCards.emplace_back(); // the rank of the others stays
            continue;
        }
        const std::size_t row = place / std::max<std::size_t>(1, perRow), column = place - row * perRow;
        const double x = margin + static_cast<double>(column) * (width + stripGap);
        const double y = sheet.stripTop + static_cast<double>(row) * (stripHeight + stripGap);
        sheet.personaCards.push_back({x, y, width, stripHeight});
        cardsRight = x + width;
        bottom = y + stripHeight;
        ++place;
    }
    if (sheet.legendInStrip) {
        const double x = cardsRight + stripGap;
        sheet.legendCard = {x, sheet.stripTop, sheet.sheetRight() - x, stripHeight};
        bottom = sheet.stripTop + stripHeight;
    }
    sheet.phaseTop = bottom + (bottom > sheet.stripTop ? stripToPhases : 0);
    sheet.lanesTop = sheet.phaseTop + bandHeight;
}

std::vector<double> dodges(std::size_t curves) {
    switch (curves) {
    case 0:
    case 1:
        return {0};
    case 2:
        return {-23, 23};
    case 3:
        return {-46, 0, 46};
    case 4:
        return {-63, -21, 21, 63};
    default:
        break;
    }
    std::vector<double> result;
    for (std::size_t i = 0; i < curves; ++i)
        result.push_back(-63 + 126.0 * static_cast<double>(i) / static_cast<double>(curves - 1));
    return result;
}

void placeCurves(Sheet& sheet) {
    if (!sheet.emotionRow) return;
    std::vector<DrawnCurve> curves;
    DrawnCurve expected;
    // The facts count touchpoints through the whole map; the view may show only some phases of it, and some as one
    // narrow column.
    struct Place {
        double x = 0;
        bool folded = false;
    };
    std::vector<std::optional<Place>> placeOfNumber(sheet.facts.touchpoints);
    for (const Column& column : sheet.columns) {
        if (column.touchpoint) placeOfNumber[static_cast<std::size_t>(column.number - 1)] = {column.centre(), false};
        for (std::size_t i = 0; i < column.folded; ++i)
            placeOfNumber[static_cast<std::size_t>(column.number - 1) + i] = {Sheet::foldedX(column, i), true};
    }
    std::size_t before = 0; // number of the point that was added last
    const auto addPoint = [&](DrawnCurve& curve, std::size_t number, double value) {
        if (number >= placeOfNumber.size() || !placeOfNumber[number]) return;
        const Place& place = *placeOfNumber[number];
        bool gap = false;
        for (std::size_t i = before + 1; i < number && !curve.points.empty(); ++i)
            gap = gap || placeOfNumber[i].has_value();
        curve.overGap.push_back(gap);
        before = number;
        curve.points.push_back({place.x + (place.folded ? 0 : curve.dodge), sheet.emotionY(value)});
    };
    const auto visible = [&](const Curve& curve) {
        const Ids& chosen = sheet.view.personas;
        return chosen.empty() || curve.persona.empty() ||
               std::find(chosen.begin(), chosen.end(), curve.persona) != chosen.end();
    };
    std::vector<std::size_t> drawn;
    for (std::size_t i = 0; i < sheet.facts.curves.size(); ++i)
        if (visible(sheet.facts.curves[i])) drawn.push_back(i);
    const std::vector<double> dodge = dodges(drawn.size());
    for (std::size_t i = 0; i < drawn.size(); ++i) {
        DrawnCurve curve;
        curve.fact = drawn[i];
        curve.dodge = dodge[i];
        for (const CurvePoint& point : sheet.facts.curves[drawn[i]].points)
            addPoint(curve, point.column, point.actual);
        curve.slopes = monotoneSlopes(curve.points);
        if (sheet.facts.curves[drawn[i]].persona == sheet.view.focusPersona && !sheet.view.focusPersona.empty())
            sheet.focusCurve = i;
        curves.push_back(std::move(curve));
    }
    if (curves.empty()) return;
    const DrawnCurve& focus = curves[sheet.focusCurve];
    expected.fact = focus.fact;
    expected.dodge = focus.dodge;
    for (const auto& [number, value] : sheet.facts.curves[focus.fact].expected)
        addPoint(expected, number, value);
    expected.slopes = monotoneSlopes(expected.points);
    sheet.curves = Sequence(std::move(curves));
    sheet.expected = Shared(std::move(expected));
}

/// The curves of the layout before, as long as nothing moved that they hang on.
void takeOrPlaceCurves(Sheet& sheet, const LayoutCache::Store& store) {
    const Sheet* last = store.last.get();
    const bool same = last && last->emotionRow && sheet.emotionRow && last->columns.same(sheet.columns) &&
                      last->facts.curves.same(sheet.facts.curves) && last->view == sheet.view &&
                      last->emotionTop() == sheet.emotionTop() && last->levelHeight() == sheet.levelHeight();
    if (!same) return placeCurves(sheet);
    sheet.curves = last->curves;
    sheet.expected = last->expected;
    sheet.focusCurve = last->focusCurve;
}

} // namespace

LayoutCache::LayoutCache() : m_store(std::make_unique<Store>()) {}
LayoutCache::~LayoutCache() = default;
std::size_t LayoutCache::measuredTexts() const {
    return m_store->measuredTexts;
}

std::size_t LayoutCache::size() const {
    std::size_t touchpoints = 0;
    for (const auto& [id, phase] : m_store->phases)
        touchpoints += phase.touchpoints.size();
    return touchpoints;
}

SheetLayout layoutSheet(const Map& map, const SheetView& view, const Theme& theme, const words::Words& words,
                        TextMeasurer& measurer, LayoutCache* cache) {
    auto sheet = std::make_shared<Sheet>();
    sheet->map = map;
    sheet->view = view;
    sheet->theme = branded(theme, map.theme.colours);
    sheet->words = words;
    sheet->measurer = &measurer;
    LayoutCache own;
    LayoutCache::Store& store = cache ? cache->store() : own.store();
    sheet->facts = store.facts.of(map);
    placeColumns(*sheet, store);
    placeStrip(*sheet);
    placeRows(*sheet, store);
    takeOrPlaceCurves(*sheet, store);
    store.last = sheet;
    double bottom = sheet->lanesBottom + heightOfLooseOpportunities(*sheet);
    sheet->footTop = bottom;
    if (!sheet->legendInStrip) {
        sheet->legendTop = bottom + 20;
        sheet->legendHeight = legendHeightFor(*sheet, sheet->sheetRight() - measures::margin);
        sheet->legendCard = {measures::margin, sheet->legendTop, sheet->sheetRight() - measures::margin,
                             sheet->legendHeight};
        if (sheet->legendHeight > 0) bottom = sheet->legendCard.bottom();
    }
    sheet->size.height = bottom + heightOfFoot(*sheet);
    return SheetLayout(std::move(sheet));
}

SheetLayout::SheetLayout() : m_data(std::make_shared<Data>()) {}
Size SheetLayout::size() const {
    return m_data->size;
}
const Map& SheetLayout::map() const {
    return m_data->map;
}
const Facts& SheetLayout::facts() const {
    return m_data->facts;
}
const Theme& SheetLayout::theme() const {
    return m_data->theme;
}
const words::Words& SheetLayout::words() const {
    return m_data->words;
}
const std::vector<Column>& SheetLayout::columns() const {
    return m_data->columns.values();
}
const std::vector<PhaseSpan>& SheetLayout::phases() const {
    return m_data->phases.values();
}
const std::vector<Row>& SheetLayout::rows() const {
    return m_data->rows;
}
Rect SheetLayout::phaseBand() const {
    return {measures::margin, m_data->phaseTop, m_data->sheetRight() - measures::margin, measures::bandHeight};
}
Rect SheetLayout::labelColumn() const {
    return {measures::margin, m_data->lanesTop, measures::labelWidth - measures::labelGap,
            m_data->lanesBottom - m_data->lanesTop};
}
Rect SheetLayout::lanes() const {
    const double left = measures::margin + measures::labelWidth;
    return {left, m_data->lanesTop, m_data->laneRight - left, m_data->lanesBottom - m_data->lanesTop};
}

ColumnRange SheetLayout::columnsBetween(double left, double right) const {
    const auto& columns = m_data->columns;
    const auto first =
        std::partition_point(columns.begin(), columns.end(), [&](const Column& c) { return c.x + c.width <= left; });
    const auto last = std::partition_point(first, columns.end(), [&](const Column& c) { return c.x < right; });
    return {static_cast<std::size_t>(first - columns.begin()), static_cast<std::size_t>(last - columns.begin())};
}

std::optional<std::size_t> SheetLayout::columnOf(const Id& touchpoint) const {
    const auto column = m_data->columnOfTouchpoint.of(touchpoint);
    return column ? std::optional(static_cast<std::size_t>(*column)) : std::nullopt;
}

std::optional<std::size_t> SheetLayout::rowOf(const Id& lane) const {
    for (std::size_t i = 0; i < m_data->rows.size(); ++i)
        if (m_data->rows[i].lane == lane) return i;
    return std::nullopt;
}

std::optional<double> SheetLayout::emotionY(double value) const {
    return m_data->emotionRow ? std::optional(m_data->emotionY(value)) : std::nullopt;
}

std::optional<double> SheetLayout::emotionValue(double y) const {
    if (!m_data->emotionRow) return std::nullopt;
    const double value = 5 - (y - m_data->emotionTop() - measures::aboveEmotion) / m_data->levelHeight();
    return std::clamp(std::round(value * 10) / 10, 1.0, 5.0);
}

double SheetLayout::faceRadius(std::size_t rank) const {
    return m_data->faceRadius(rank);
}

double SheetLayout::emotionX(std::size_t column, std::size_t rank) const {
    double dodge = 0;
    for (const DrawnCurve& curve : m_data->curves)
        if (m_data->facts.curves[curve.fact].rank == rank) dodge = curve.dodge;
    return m_data->columns[column].centre() + dodge;
}

scene::Group SheetLayout::section(Section section, ColumnRange range) const {
    Pen pen;
    const Sheet& sheet = *m_data;
    range.last = std::min(range.last, sheet.columns.size());
    range.first = std::min(range.first, range.last);
    switch (section) {
    case Section::Head:
        drawHead(sheet, pen);
        drawPersonas(sheet, pen);
        if (sheet.legendInStrip) drawLegend(sheet, pen);
        break;
    case Section::Body:
        drawGrid(sheet, range, pen);
        drawCells(sheet, range, pen);
        drawEmotion(sheet, range, pen);
        break;
    case Section::LaneLabels:
        drawLaneLabels(sheet, pen);
        break;
    case Section::PhaseBand:
        drawPhaseBand(sheet, range, pen);
        break;
    case Section::PhaseLabel:
        drawPhaseLabel(sheet, pen);
        break;
    case Section::Foot:
        drawLooseOpportunities(sheet, pen);
        if (!sheet.legendInStrip) drawLegend(sheet, pen);
        drawFoot(sheet, pen);
        break;
    }
    return pen.take();
}

scene::Scene SheetLayout::scene(bool transparent) const {
    scene::Scene scene;
    scene.size = size();
    if (!transparent) scene.background = m_data->theme.sheet;
    scene.language = m_data->map.language.empty() ? m_data->words.language : m_data->map.language;
    scene.title = m_data->map.title.empty() ? m_data->words.untitled : m_data->map.title;
    scene.description = m_data->map.goal.statement;
    for (const Section part :
         {Section::Head, Section::Body, Section::LaneLabels, Section::PhaseBand, Section::PhaseLabel, Section::Foot})
        scene.root.items.push_back({section(part, allColumns())});
    return scene;
}

} // namespace journeyline::layout
