// SPDX-License-Identifier: Apache-2.0
// The sheet: a map laid out as the picture everybody sees, as geometry and as a scene.
//
// layoutSheet is a pure function of its arguments; the result is immutable and may be handed to another thread. It
// knows where everything is (for hit tests, editors and keyboard movement) and builds the scene for any range of
// columns: the screen asks for what is visible, an export for everything. Not responsible for: selections, hover, drop
// marks (overlays of the canvas), zoom, painting.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "journeyline/document/facts.h"
#include "journeyline/document/map.h"
#include "journeyline/layout/text_measurer.h"
#include "journeyline/layout/theme.h"
#include "journeyline/scene/scene.h"
#include "journeyline/words/words.h"

namespace journeyline::layout {

/// What of the map to show. Empty lists mean all.
struct SheetView {
    Ids lanes;
    Ids personas;
    Ids phases;
    Id focusPersona;    ///< whose expectation and end are drawn; empty: the first persona
    bool hints = false; ///< quiet invitations in empty places; for the screen only
    std::string today;  ///< YYYY-MM-DD, decides whether the map is overdue for review
    friend bool operator==(const SheetView&, const SheetView&) = default;
};

enum class PartKind {
    Nothing,
    Title,
    GoalLine,
    Kpi,
    EvidenceMeter,
    Persona,
    Legend,
    Phase,
    Station,
    DropOff,
    LaneLabel,
    Touchpoint, ///< the card in the touchpoints lane
    Cell,       ///< a touchpoint's (or empty phase's) place in a lane, where no card is
    Card,
    PainPoint,
    Opportunity,
    Metric,
    EmotionPoint,
    Footer,
    AddTouchpoint, ///< the hint in a phase without touchpoints
    PhaseFold      ///< the chevron in a phase arrow that folds or unfolds it; on the screen only
};

/// One thing on the sheet. Ids that do not apply are empty.
struct Part {
    PartKind kind = PartKind::Nothing;
    Id id; ///< of the thing itself: persona, phase, lane, touchpoint, card, pain point, opportunity, metric
    Id phase;
    Id touchpoint;
    Id lane;
    Id persona;
    Rect rect;
    Rect text;              ///< where its text stands; an editor is laid over it
    scene::TextStyle style; ///< of that text
    double lineHeight = 19;
    friend bool operator==(const Part&, const Part&) = default;
};

/// px: below it the callouts, ratings and badges of a cell have no room. A file may ask for less; it is drawn like
/// this.
inline constexpr double narrowestColumn = 172;

/// One touchpoint, or the place of a phase that has none yet, or a whole phase that is collapsed.
struct Column {
    double x = 0;
    double width = 0;
    std::size_t phase = 0;                 ///< index into the map's phases
    std::optional<std::size_t> touchpoint; ///< index into the phase's touchpoints
    int number = 0;         ///< of the station, from 1; 0 without touchpoint; of a collapsed phase that of its first
    std::size_t folded = 0; ///< touchpoints of the collapsed phase that this column stands for; else 0
    [[nodiscard]] double centre() const { return x + width / 2; }
};

/// Of the phase that a column belongs to, and of its touchpoint: empty where it has none of its own. `map` is the one
/// that the columns were laid out for. Not held in the column, which there are thousands of in each layout.
[[nodiscard]] const Id& phaseIdOf(const Map& map, const Column& column);
[[nodiscard]] const Id& touchpointIdOf(const Map& map, const Column& column);
/// Of the touchpoint, else of the phase: what the cells of the column belong to.
[[nodiscard]] const Id& cellIdOf(const Map& map, const Column& column);

struct PhaseSpan {
    Id id;
    std::size_t phase = 0;
    std::size_t firstColumn = 0;
    std::size_t columns = 0;
    double x = 0;
    double width = 0;
};

struct Row {
    Id lane;
    std::size_t index = 0; ///< into the map's lanes
    LaneKind kind = LaneKind::Notes;
    double y = 0;
    double height = 0;
    double phaseHeight = 0; ///< part of the height at the top that belongs to cards of whole phases
};

/// Half-open range of columns.
struct ColumnRange {
    std::size_t first = 0;
    std::size_t last = 0;
};

/// The parts of the sheet that a window scrolls and pins apart. Painted in this order they are the whole sheet.
enum class Section { Head, Body, LaneLabels, PhaseBand, PhaseLabel, Foot };

/// Measured cells, kept between layouts of one document. It holds the nodes it is keyed by. Not thread-safe.
class LayoutCache {
public:
    LayoutCache();
    ~LayoutCache();
    LayoutCache(const LayoutCache&) = delete;
    LayoutCache& operator=(const LayoutCache&) = delete;
    /// Texts handed to a measurer since construction; tests count it.
    [[nodiscard]] std::size_t measuredTexts() const;
    /// Touchpoints whose heights it holds: at most twice those of the last sheet, and a few.
    [[nodiscard]] std::size_t size() const;
    struct Store;
    [[nodiscard]] Store& store() { return *m_store; }

private:
    std::unique_ptr<Store> m_store;
};

class SheetLayout {
public:
    SheetLayout(); ///< of an empty map: no columns, no rows
    struct Data;
    explicit SheetLayout(std::shared_ptr<const Data> data) : m_data(std::move(data)) {}

    [[nodiscard]] Size size() const;
    [[nodiscard]] const Map& map() const;
    [[nodiscard]] const Facts& facts() const;
    [[nodiscard]] const Theme& theme() const;
    [[nodiscard]] const words::Words& words() const;
    [[nodiscard]] const std::vector<Column>& columns() const;
    [[nodiscard]] const std::vector<PhaseSpan>& phases() const;
    [[nodiscard]] const std::vector<Row>& rows() const;
    /// Top and bottom of the phase arrows with their stations: what a window pins at its top.
    [[nodiscard]] Rect phaseBand() const;
    /// The column of lane labels: what a window pins at its left.
    [[nodiscard]] Rect labelColumn() const;
    /// Top of the first lane to bottom of the last.
    [[nodiscard]] Rect lanes() const;

    /// Columns that touch the band from `left` to `right`.
    [[nodiscard]] ColumnRange columnsBetween(double left, double right) const;
    [[nodiscard]] ColumnRange allColumns() const { return {0, columns().size()}; }
    /// For a touchpoint of a collapsed phase the column of that phase.
    [[nodiscard]] std::optional<std::size_t> columnOf(const Id& touchpoint) const;
    [[nodiscard]] std::optional<std::size_t> rowOf(const Id& lane) const;

    /// The topmost thing at a point of the sheet; kind Nothing on empty ground.
    [[nodiscard]] Part partAt(Point point) const;
    /// The thing with this id. Emotion points: `id` is the touchpoint. Cells: `id` is the touchpoint (or phase), with
    /// lane.
    [[nodiscard]] std::optional<Part> find(PartKind kind, const Id& id, const Id& lane = {},
                                           const Id& persona = {}) const;
    /// The cards, pain points, opportunities or metrics of one cell from top to bottom; empty for an empty cell.
    [[nodiscard]] std::vector<Part> partsIn(std::size_t column, std::size_t row) const;
    /// The cell itself.
    [[nodiscard]] Part cell(std::size_t column, std::size_t row) const;

    /// Sheet y of an emotion value, and back; the value is held within 1 to 5 and rounded to 0.1. Unset without emotion
    /// lane.
    [[nodiscard]] std::optional<double> emotionY(double value) const;
    [[nodiscard]] std::optional<double> emotionValue(double y) const;
    /// Radius of the faces of the persona at this rank.
    [[nodiscard]] double faceRadius(std::size_t rank) const;
    /// Sheet x of a persona's point in a column.
    [[nodiscard]] double emotionX(std::size_t column, std::size_t rank) const;

    /// The scene of one section, limited to some columns where the section has columns.
    [[nodiscard]] scene::Group section(Section section, ColumnRange columns) const;
    /// Body or phase band where a pixel of the screen is `pixel` px of the sheet, ten or more: nothing finer than that.
    [[nodiscard]] scene::Group fromAfar(Section section, ColumnRange columns, double pixel) const;
    /// The whole sheet.
    [[nodiscard]] scene::Scene scene(bool transparent = false) const;

private:
    std::shared_ptr<const Data> m_data;
};

/// `cache` may be null; with one, only what changed since its last use is measured again.
[[nodiscard]] SheetLayout layoutSheet(const Map& map, const SheetView& view, const Theme& theme,
                                      const words::Words& words, TextMeasurer& measurer, LayoutCache* cache = nullptr);

} // namespace journeyline::layout
