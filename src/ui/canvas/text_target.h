// SPDX-License-Identifier: Apache-2.0
// A text on the sheet that can be edited in place: what it is, what it says, and the edit that gives it another text.
//
// Also for things that do not exist yet: then the edit adds them. Such a target has its id from the beginning, so every
// preview of the typing makes the same thing. Not responsible for the widget.
#pragma once

#include <optional>
#include <string>

#include <QString>

#include "journeyline/base/id.h"
#include "journeyline/base/result.h"
#include "journeyline/document/map.h"
#include "journeyline/layout/sheet.h"
#include "journeyline/session/selection.h"

namespace journeyline::ui::canvas {

struct TextTarget {
    enum class What { MapTitle, GoalStatement, Persona, Phase, Lane, Touchpoint, Card, PainPoint, Opportunity };
    /// What becomes of a new thing that is left without text.
    enum class WhenEmpty { Drop, Keep };

    What what = What::Card;
    Id id; ///< empty for title and goal
    bool fresh = false;
    WhenEmpty whenEmpty = WhenEmpty::Drop;
    Id at;        ///< for a new thing: the phase of a touchpoint, the touchpoint (or phase) of the others
    Id lane;      ///< of a card
    Id painPoint; ///< that a new opportunity answers
    std::size_t index = 0;

    /// Cards, pain points and opportunities: several stand in one cell.
    [[nodiscard]] bool inCell() const {
        return what == What::Card || what == What::PainPoint || what == What::Opportunity;
    }
};

/// The text as it stands in `map`; empty for what is not there.
[[nodiscard]] std::string textOf(const Map& map, const TextTarget& target);
/// `base` with this text; for a fresh target with the new thing.
[[nodiscard]] Result<Map> withText(const Map& base, const TextTarget& target, const std::string& text);
[[nodiscard]] session::Selection selectionOf(const TextTarget& target);
[[nodiscard]] std::optional<layout::Part> partOf(const layout::SheetLayout& sheet, const TextTarget& target);

/// For the undo step.
[[nodiscard]] QString labelOf(const TextTarget& target);
/// What is being edited, in a few words ("P4"), for the status bar and for screen readers.
[[nodiscard]] QString nameOf(const layout::SheetLayout& sheet, const TextTarget& target);

/// What editing would open for a selection: its text, or something new in an empty cell. Nothing when there is no text.
[[nodiscard]] std::optional<TextTarget> targetFor(const layout::SheetLayout& sheet, const session::Selection& selection,
                                                  IdSource& ids);

// New things, not yet in the map.
[[nodiscard]] TextTarget newTouchpoint(const Id& phase, std::size_t index, IdSource& ids);
[[nodiscard]] TextTarget newPhase(std::size_t index, IdSource& ids);
[[nodiscard]] TextTarget newCard(const Id& at, const Id& lane, std::size_t index, IdSource& ids);
[[nodiscard]] TextTarget newPainPoint(const Id& touchpoint, std::size_t index, IdSource& ids);
[[nodiscard]] TextTarget newOpportunity(const Id& touchpoint, const Id& painPoint, IdSource& ids);

} // namespace journeyline::ui::canvas
