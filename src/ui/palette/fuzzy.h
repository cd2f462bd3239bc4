// SPDX-License-Identifier: Apache-2.0
// How well some letters fit a name: all of them, in their order, the more together and the nearer to the beginnings of
// words the better. Both texts are folded already.
#pragma once

#include <QStringView>

#include <optional>

namespace journeyline::ui {

/// Larger is better; nothing when letters are missing. Blanks in `letters` part it into words, which may stand in any
/// order. Cost: linear in the length of the name for each word.
[[nodiscard]] std::optional<int> fit(QStringView letters, QStringView name);

} // namespace journeyline::ui
