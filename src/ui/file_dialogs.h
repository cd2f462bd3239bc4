// SPDX-License-Identifier: Apache-2.0
// What all dialogs that ask for a file have in common.
#pragma once

#include <QString>
#include <QStringList>

class QFileDialog;

namespace journeyline::ui {

/// Runs a dialog of ours that asks for a file to read and gives its path; empty when it was cancelled.
[[nodiscard]] QString askWhatToOpen(QFileDialog& dialog);

/// Runs a dialog of ours that asks where to save, proposing `name`, and gives the path, with the default suffix of the
/// dialog also where the name has another dot ("Map v1.2"), unless it ends in one of `endings`, which the caller knows
/// how to write. What stands there already is replaced only when the user says so; when not, the dialog comes back.
/// Empty when it was cancelled.
[[nodiscard]] QString askWhereToSave(QFileDialog& dialog, const QString& name, const QStringList& endings = {});

} // namespace journeyline::ui
