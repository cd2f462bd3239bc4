// SPDX-License-Identifier: Apache-2.0
#include "key_table.h"

#include <QCoreApplication>
#include <QKeySequence>
#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>

#include "actions.h"

namespace journeyline::ui {
namespace {

struct Row {
    KeyGroup group;
    const char* keys;
    const char* does;
};

// clang-format off
constexpr std::array keyRows{
    Row{KeyGroup::Sheet, QT_TRANSLATE_NOOP("Keys", "Arrows"), QT_TRANSLATE_NOOP("Keys", "Go to the next cell; with nothing selected, on from where the selection was")},
    Row{KeyGroup::Sheet, QT_TRANSLATE_NOOP("Keys", "Shift+arrows"), QT_TRANSLATE_NOOP("Keys", "Select more of the lane, or fewer")},
    Row{KeyGroup::Sheet, QT_TRANSLATE_NOOP("Keys", "Home, End"), QT_TRANSLATE_NOOP("Keys", "First, last touchpoint of the lane; with Ctrl the title, the last cell of the map")},
    Row{KeyGroup::Sheet, QT_TRANSLATE_NOOP("Keys", "Tab, Shift+Tab"), QT_TRANSLATE_NOOP("Keys", "Next, previous touchpoint in the lane; Tab past the last touchpoint makes a new one")},
    Row{KeyGroup::Sheet, QT_TRANSLATE_NOOP("Keys", "Typing, Enter"), QT_TRANSLATE_NOOP("Keys", "Edit the text that is selected; typing goes on after what is there")},
    Row{KeyGroup::Sheet, QT_TRANSLATE_NOOP("Keys", "Backspace"), QT_TRANSLATE_NOOP("Keys", "Remove what is selected; a line at the bottom offers to take it back")},
    Row{KeyGroup::Sheet, QT_TRANSLATE_NOOP("Keys", "Esc"), QT_TRANSLATE_NOOP("Keys", "Give up a drag; select nothing")},
    Row{KeyGroup::Sheet, QT_TRANSLATE_NOOP("Keys", "Menu key, Shift+F10"), QT_TRANSLATE_NOOP("Keys", "What can be done with the selection")},
    Row{KeyGroup::Emotion, QT_TRANSLATE_NOOP("Keys", "1 to 5"), QT_TRANSLATE_NOOP("Keys", "Set the score of the persona in focus")},
    Row{KeyGroup::Emotion, QT_TRANSLATE_NOOP("Keys", "+, −"), QT_TRANSLATE_NOOP("Keys", "Change the score by 0.1; with Shift by 0.5 (the + of the number keys)")},
    Row{KeyGroup::Emotion, QT_TRANSLATE_NOOP("Keys", "[ and ]"), QT_TRANSLATE_NOOP("Keys", "Change the persona in focus")},
    Row{KeyGroup::Editor, QT_TRANSLATE_NOOP("Keys", "Enter"), QT_TRANSLATE_NOOP("Keys", "Take the text; in a cell, go on with the next or a new card")},
    Row{KeyGroup::Editor, QT_TRANSLATE_NOOP("Keys", "Shift+Enter"), QT_TRANSLATE_NOOP("Keys", "New line")},
    Row{KeyGroup::Editor, QT_TRANSLATE_NOOP("Keys", "Tab, Shift+Tab"), QT_TRANSLATE_NOOP("Keys", "Take the text and go on with the next, previous touchpoint")},
    Row{KeyGroup::Editor, QT_TRANSLATE_NOOP("Keys", "Esc"), QT_TRANSLATE_NOOP("Keys", "Take the text and leave it; nothing typed is thrown away by a key")},
    Row{KeyGroup::Find, QT_TRANSLATE_NOOP("Keys", "Enter, Shift+Enter"), QT_TRANSLATE_NOOP("Keys", "In the find line: next, previous place. In the palette: give the command or go there")},
    Row{KeyGroup::Find, QT_TRANSLATE_NOOP("Keys", "Up, Down"), QT_TRANSLATE_NOOP("Keys", "Previous, next place or line")},
    Row{KeyGroup::Find, QT_TRANSLATE_NOOP("Keys", "Esc"), QT_TRANSLATE_NOOP("Keys", "Back to the sheet")},
    Row{KeyGroup::Lists, QT_TRANSLATE_NOOP("Keys", "Enter, Space"), QT_TRANSLATE_NOOP("Keys", "In a list: open or close the row. In the outline: edit the text")},
    Row{KeyGroup::Lists, QT_TRANSLATE_NOOP("Keys", "Ctrl+Enter, Ctrl+Shift+Enter"), QT_TRANSLATE_NOOP("Keys", "In the outline: new touchpoint, new phase after the selected one")},
    Row{KeyGroup::Lists, QT_TRANSLATE_NOOP("Keys", "Alt+Up, Alt+Down"), QT_TRANSLATE_NOOP("Keys", "Move it one place")},
    Row{KeyGroup::Lists, QT_TRANSLATE_NOOP("Keys", "Del"), QT_TRANSLATE_NOOP("Keys", "Remove it; on the start page: take a map off the list")},
    Row{KeyGroup::Lists, QT_TRANSLATE_NOOP("Keys", "Esc"), QT_TRANSLATE_NOOP("Keys", "Back to the sheet")},
    Row{KeyGroup::Mouse, QT_TRANSLATE_NOOP("Keys", "Drag a touchpoint, phase, lane, card, pain point or opportunity"), QT_TRANSLATE_NOOP("Keys", "Move it, with all that is selected")},
    Row{KeyGroup::Mouse, QT_TRANSLATE_NOOP("Keys", "Drag a face of the curve"), QT_TRANSLATE_NOOP("Keys", "Set the score in steps of 0.1, with Shift of 0.5")},
    Row{KeyGroup::Mouse, QT_TRANSLATE_NOOP("Keys", "Drag the right edge of a touchpoint"), QT_TRANSLATE_NOOP("Keys", "Make its column wider or narrower")},
    Row{KeyGroup::Mouse, QT_TRANSLATE_NOOP("Keys", "Drag a row in a list of a panel"), QT_TRANSLATE_NOOP("Keys", "Move it")},
    Row{KeyGroup::Mouse, QT_TRANSLATE_NOOP("Keys", "Drag on empty ground"), QT_TRANSLATE_NOOP("Keys", "Select what the band touches, with Shift or Ctrl as well as what was selected")},
    Row{KeyGroup::Mouse, QT_TRANSLATE_NOOP("Keys", "Shift and click, Ctrl and click"), QT_TRANSLATE_NOOP("Keys", "Select up to there; select one more or one fewer")},
    Row{KeyGroup::Mouse, QT_TRANSLATE_NOOP("Keys", "Double click"), QT_TRANSLATE_NOOP("Keys", "Edit the text; at the empty end of the lanes add a touchpoint; on the emotion lane set the score")},
    Row{KeyGroup::Mouse, QT_TRANSLATE_NOOP("Keys", "Click the + on the line between two stations"), QT_TRANSLATE_NOOP("Keys", "Add a touchpoint there")},
    Row{KeyGroup::Mouse, QT_TRANSLATE_NOOP("Keys", "Click the arrow in a phase"), QT_TRANSLATE_NOOP("Keys", "Fold the phase into one narrow column, or unfold it")},
    Row{KeyGroup::Mouse, QT_TRANSLATE_NOOP("Keys", "Right click"), QT_TRANSLATE_NOOP("Keys", "What can be done with it")},
    Row{KeyGroup::Mouse, QT_TRANSLATE_NOOP("Keys", "Wheel, Shift and wheel"), QT_TRANSLATE_NOOP("Keys", "Scroll up and down, sideways")},
    Row{KeyGroup::Mouse, QT_TRANSLATE_NOOP("Keys", "Ctrl and wheel, pinch on a touchpad"), QT_TRANSLATE_NOOP("Keys", "Zoom at the pointer")},
    Row{KeyGroup::Mouse, QT_TRANSLATE_NOOP("Keys", "Middle button, or Space and drag"), QT_TRANSLATE_NOOP("Keys", "Move the sheet")},
    Row{KeyGroup::Mouse, QT_TRANSLATE_NOOP("Keys", "Drop a .cjm or .mmd file on the window"), QT_TRANSLATE_NOOP("Keys", "Open or import it")},
};
// clang-format on

constexpr std::array groups{KeyGroup::Window, KeyGroup::Sheet, KeyGroup::Emotion, KeyGroup::Editor,
                            KeyGroup::Find,   KeyGroup::Lists, KeyGroup::Mouse};

QString inLanguage(const char* text) {
    return QCoreApplication::translate("Keys", text);
}

/// "Ctrl+Shift+Z, Ctrl+Y".
QString keysOf(const ActionRow& row) {
    QStringList all;
    for (const QString& key : QString::fromLatin1(row.keys).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        // Two keys are called Enter, and some keyboards have "+" on the key of "=".
        if (key.endsWith(QLatin1String("Return")) || key.endsWith(QLatin1Char('='))) continue;
        all << QKeySequence(key, QKeySequence::PortableText).toString(QKeySequence::NativeText);
    }
    return all.join(QStringLiteral(", "));
}

void addActions(std::vector<KeyLine>& table, KeyGroup group, KeyScope scope) {
    for (const ActionRow& row : actionTable())
        if (row.scope == scope && row.keys[0] != '\0')
            table.push_back({group, keysOf(row), QCoreApplication::translate("Actions", row.tip)});
}

} // namespace

std::vector<KeyLine> keyTable() {
    std::vector<KeyLine> table;
    for (const KeyGroup group : groups) {
        if (group == KeyGroup::Window) addActions(table, group, KeyScope::Window);
        for (const Row& row : keyRows)
            if (row.group == group) table.push_back({group, inLanguage(row.keys), inLanguage(row.does)});
        if (group == KeyGroup::Sheet) addActions(table, group, KeyScope::Sheet);
    }
    return table;
}

QString keyGroupName(KeyGroup group) {
    switch (group) {
    case KeyGroup::Window:
        return inLanguage(QT_TRANSLATE_NOOP("Keys", "In the whole window"));
    case KeyGroup::Sheet:
        return inLanguage(QT_TRANSLATE_NOOP("Keys", "On the sheet"));
    case KeyGroup::Emotion:
        return inLanguage(QT_TRANSLATE_NOOP("Keys", "On the emotion lane"));
    case KeyGroup::Editor:
        return inLanguage(QT_TRANSLATE_NOOP("Keys", "While editing a text on the sheet"));
    case KeyGroup::Find:
        return inLanguage(QT_TRANSLATE_NOOP("Keys", "In the find line and the command palette"));
    case KeyGroup::Lists:
        return inLanguage(QT_TRANSLATE_NOOP("Keys", "In the outline and in lists"));
    case KeyGroup::Mouse:
        return inLanguage(QT_TRANSLATE_NOOP("Keys", "Mouse"));
    }
    return {};
}

QString keysAsMarkdown() {
    const auto cell = [](QString text) { return text.replace(QLatin1Char('|'), QStringLiteral("\\|")); };
    QString page =
        QStringLiteral("# ") + inLanguage(QT_TRANSLATE_NOOP("Keys", "Keys and mouse")) + QStringLiteral("\n\n") +
        inLanguage(QT_TRANSLATE_NOOP(
            "Keys", "F1 shows this list in the program, in your language; a test compares this page with it.")) +
        QLatin1Char('\n');
    std::optional<KeyGroup> group;
    for (const KeyLine& line : keyTable()) {
        if (line.group != group) {
            group = line.group;
            page += QStringLiteral("\n## ") + keyGroupName(line.group) + QStringLiteral("\n\n| ") +
                    inLanguage(QT_TRANSLATE_NOOP("Keys", "key")) + QStringLiteral(" | ") +
                    inLanguage(QT_TRANSLATE_NOOP("Keys", "does")) + QStringLiteral(" |\n|---|---|\n");
        }
        page +=
            QStringLiteral("| ") + cell(line.keys) + QStringLiteral(" | ") + cell(line.does) + QStringLiteral(" |\n");
    }
    return page;
}

} // namespace journeyline::ui
