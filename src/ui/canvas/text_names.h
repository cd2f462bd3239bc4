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
/// What the thing says, as it is; its name where it has no text of its own.
[[nodiscard]] QString plainText(const layout::SheetLayout& sheet, const session::Selection& selection);
/// "3 touchpoints".
[[nodiscard]] QString counted(session::Selection::Kind kind, int count);
/// "Touchpoint “Checkout” removed.", "3 touchpoints removed."
[[nodiscard]] QString removedSentence(const layout::SheetLayout& sheet, const session::Selections& selections);
/// "P4", "K2"; empty for what the map does not hold.
[[nodiscard]] QString numberOfPainPoint(const layout::SheetLayout& sheet, const Id& id);
[[nodiscard]] QString numberOfOpportunity(const layout::SheetLayout& sheet, const Id& id);
/// What a lane is called; its kind, in the words of the map, when its maker did not say.
[[nodiscard]] QString laneName(const layout::SheetLayout& sheet, const Id& id);
/// "Editing P4: Enter saves, Esc keeps it".
[[nodiscard]] QString editingHint(const layout::SheetLayout& sheet, const TextTarget& target);

} // namespace journeyline::ui::canvas
