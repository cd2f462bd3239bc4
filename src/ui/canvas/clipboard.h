// SPDX-License-Identifier: Apache-2.0
// What stands on the clipboard for parts of a map: a fragment as the text of a `.cjm` file under a type of its own, and
// readable lines for mail and the like. And which place of the sheet a paste means.
//
// The clipboard may come from anybody: what is not a fragment within the limits is refused, never half taken.
// Faults: paste.too-large (limit in MB), paste.unreadable, paste.nowhere.
#pragma once

#include <memory>
#include <optional>

#include <QMimeData>
#include <QString>

#include "journeyline/base/result.h"
#include "journeyline/edits/fragment.h"
#include "journeyline/layout/sheet.h"
#include "journeyline/session/selection.h"

namespace journeyline::ui::canvas {

inline constexpr char fragmentType[] = "application/x-journeyline+json";
inline constexpr int largestFragment = 64 * 1024 * 1024; ///< bytes

/// What a selection of this kind is as a fragment; nothing for titles, personas, cells and the like.
[[nodiscard]] std::optional<edits::FragmentKind> fragmentKindOf(session::Selection::Kind kind);
[[nodiscard]] session::Selection::Kind selectionKindOf(edits::FragmentKind kind);

/// For the clipboard; null when there is nothing to copy.
[[nodiscard]] std::unique_ptr<QMimeData> mimeDataOf(const layout::SheetLayout& sheet,
                                                    const session::Selections& selections);
[[nodiscard]] Result<edits::Fragment> fragmentIn(const QMimeData& data);

/// Where parts of this kind go when the selection is there.
[[nodiscard]] edits::PastePlace placeFor(const layout::SheetLayout& sheet, const session::Selections& selections,
                                         edits::FragmentKind kind);

} // namespace journeyline::ui::canvas
