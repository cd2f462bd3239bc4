// SPDX-License-Identifier: Apache-2.0
// Dragging what stands in cells: cards to any cell of a notes lane, pain points and opportunities to another
// touchpoint.
#include "drag.h"

#include "journeyline/document/find.h"
#include "journeyline/edits/several.h"
#include "places.h"
#include "text_names.h"

namespace journeyline::ui::canvas {

using layout::Column;
using layout::Part;
using layout::PartKind;
using layout::Row;
using layout::SheetLayout;

namespace {

struct CellPlace {
    Id at;
    Id lane;
    Id before; ///< empty: at the end
    friend bool operator==(const CellPlace&, const CellPlace&) = default;
};

class CardDrag final : public Drag {
public:
    CardDrag(session::Session& session, const SheetLayout& sheet, const Part& part)
        : Drag(session, sheet, moveLabel(selectionOf(part).kind), part) {
        m_start = m_to = placeUnder(part.rect.centre()).value_or(CellPlace{});
    }

    void moveTo(Point pointer, bool) override {
        const auto to = placeUnder(pointer);
        if (!to || *to == m_to) return;
        m_to = *to;
        // Back where it came from one thing has not moved; several were gathered there.
        show(m_to == m_start && ids().size() == 1 ? Result<Map>(map()) : edited());
    }

    [[nodiscard]] std::optional<Rect> dropMark(const SheetLayout& shown) const override {
        const auto part = partOf(shown, selectionOf(grabbed())); // straight to its cell, not through all of them
        return part ? std::optional(part->rect) : std::nullopt;
    }

private:
    [[nodiscard]] Result<Map> edited() const {
        switch (grabbed().kind) {
        case PartKind::PainPoint:
            return edits::movePainPoints(map(), ids(), m_to.at, m_to.before);
        case PartKind::Opportunity:
            return edits::moveOpportunities(map(), ids(), m_to.at, m_to.before);
        default:
            return edits::moveCards(map(), ids(), m_to.at, m_to.lane, m_to.before);
        }
    }

    [[nodiscard]] std::optional<CellPlace> placeUnder(Point pointer) const {
        const auto& columns = base().columns();
        const auto row = rowUnder(pointer.y);
        if (columns.empty() || !row) return std::nullopt;
        std::size_t column = 0;
        while (column + 1 < columns.size() && pointer.x >= columns[column].x + columns[column].width)
            ++column;
        const Row& r = base().rows()[*row];
        const Column& c = columns[column];
        const bool wholePhase = grabbed().kind == PartKind::Card && pointer.y < r.y + r.phaseHeight;
        if (c.folded > 0) return std::nullopt; // it would be out of sight at once
        if (!c.touchpoint && grabbed().kind != PartKind::Card) return std::nullopt;
        const Map& shown = base().map();
        CellPlace place{wholePhase ? layout::phaseIdOf(shown, c) : layout::cellIdOf(shown, c), r.lane, {}};
        if (wholePhase) {
            const auto first = cardsIn(map().phases[c.phase]->notes, r.lane);
            const auto next =
                std::find_if(first.begin(), first.end(), [&](const auto& card) { return !isDragged(card->id); });
            if (next != first.end()) place.before = (*next)->id;
            return place;
        }
        for (const Part& part : base().partsIn(column, *row))
            if (part.kind == grabbed().kind && !isDragged(part.id) && part.rect.centre().y >= pointer.y) {
                place.before = part.id;
                break;
            }
        return place;
    }

    /// Cards go to any notes lane; the others have a lane of their own.
    [[nodiscard]] std::optional<std::size_t> rowUnder(double y) const {
        if (grabbed().kind == PartKind::PainPoint) return rowOfKind(base(), LaneKind::PainPoints);
        if (grabbed().kind == PartKind::Opportunity) return rowOfKind(base(), LaneKind::Opportunities);
        for (std::size_t i = 0; i < base().rows().size(); ++i) {
            const Row& row = base().rows()[i];
            if (y >= row.y && y < row.y + row.height && row.kind == LaneKind::Notes) return i;
        }
        return std::nullopt;
    }

    CellPlace m_start;
    CellPlace m_to;
};

} // namespace

std::unique_ptr<Drag> cardDrag(session::Session& session, const SheetLayout& sheet, const Part& part) {
    return std::make_unique<CardDrag>(session, sheet, part);
}

} // namespace journeyline::ui::canvas
