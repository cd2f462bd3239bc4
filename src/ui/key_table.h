// SPDX-License-Identifier: Apache-2.0
// All keys and all that the mouse does, as one table in the language of the window: what F1 shows, and what
// docs/keys.md and the manual say. The keys of actions come from the table of actions; those that the sheet, its
// editor, the palette and the mouse know by themselves are listed here.
#pragma once

#include <QString>

#include <vector>

namespace journeyline::ui {

enum class KeyGroup { Window, Sheet, Emotion, Editor, Find, Lists, Mouse };

struct KeyLine {
    KeyGroup group;
    QString keys;
    QString does;
};

/// Group by group.
[[nodiscard]] std::vector<KeyLine> keyTable();
[[nodiscard]] QString keyGroupName(KeyGroup group);
/// The whole table as a page of the documentation.
[[nodiscard]] QString keysAsMarkdown();

} // namespace journeyline::ui
