// SPDX-License-Identifier: Apache-2.0
// The words of the window for things on the canvas: undo labels, what is gone, what is being edited. In the user's
// language; everything that stands on the sheet itself is in the map's.
#pragma once

#include <QString>

#include "journeyline/layout/sheet.h"
#include "journeyline/session/selection.h"
#include "text_target.h"

namespace journeyline::ui::canvas {

[[nodiscard]] QString addLabel(TextTarget::What what);
[[nodiscard]] QString changeLabel(TextTarget::What what);
[[nodiscard]] QString moveLabel(session::Selection::Kind kind);
[[nodiscard]] QString foldLabel(bool fold);
[[nodiscard]] QString removeLabel(session::Selection::Kind kind);
/// "Touchpoint “Checkout” removed."
[[nodiscard]] QString removedSentence(const layout::SheetLayout& sheet, const session::Selection& selection);
/// A few words for a screen reader and the status bar: "Pain point P4: Account is required".
[[nodiscard]] QString spoken(const layout::SheetLayout& sheet, const session::Selection& selection);
/// "Editing P4: Enter saves, Esc keeps it".
[[nodiscard]] QString editingHint(const layout::SheetLayout& sheet, const TextTarget& target);

} // namespace journeyline::ui::canvas
