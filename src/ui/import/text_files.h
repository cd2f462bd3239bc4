// SPDX-License-Identifier: Apache-2.0
// Files of text that other programs write and read: which of them can be imported, asking how, and writing them.
// Not responsible for: what becomes of the map (MainWindow).
#pragma once

#include <QString>

#include <optional>
#include <string>
#include <vector>

#include "journeyline/interchange/sources.h"
#include "journeyline/storage/file_ops.h"

class QWidget;

namespace journeyline::ui {

enum class ImportKind { Mermaid, Markdown, Delimited };
/// By the name of a file; nothing for names that are none of ours.
[[nodiscard]] std::optional<ImportKind> importKind(const QString& path);

/// A map of the text of a file, after the preview where there is something to choose. Nothing when the user cancelled.
[[nodiscard]] Result<std::optional<interchange::Imported>>
importText(QWidget* parent, const QString& path, const std::string& text, const QString& language, IdSource& ids);

struct WrittenText {
    std::string text;
    std::vector<Fault> notes; ///< what this form says differently than the map
};
/// A form in which a map can be written as text, with what a file dialog calls it.
struct TextForm {
    QString filter;
    QString suffix;
    WrittenText (*write)(const Map& map);
};
[[nodiscard]] std::vector<TextForm> textForms();

} // namespace journeyline::ui
