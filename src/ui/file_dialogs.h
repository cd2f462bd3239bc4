// SPDX-License-Identifier: Apache-2.0
// What all dialogs that ask for a file have in common.
#pragma once

#include <QString>

class QFileDialog;
class QWidget;

namespace journeyline::ui {

/// Runs a file dialog of our own making (so that tests can find it) and gives the path; empty when it was cancelled.
[[nodiscard]] QString runFileDialog(QFileDialog& dialog);

/// The dialog adds an ending only to names without any dot, but "Map v1.2" has none of ours. The longer name was not
/// asked for, so what stands there is not replaced without asking. Empty: given up.
[[nodiscard]] QString withEnding(QWidget* parent, const QString& file, const QString& suffix);

} // namespace journeyline::ui
