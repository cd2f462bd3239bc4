// SPDX-License-Identifier: Apache-2.0
// What the command palette offers: every command of the menus and every thing of the map that has a name.
// The menus are read as they are, so a command that is added to one is found without a word here.
#pragma once

#include <QPointer>
#include <QString>

#include <optional>
#include <vector>

#include "journeyline/session/selection.h"
#include "text_index.h"

class QAction;
class QMenuBar;

namespace journeyline::ui {

struct PaletteEntry {
    QString title;
    QString detail; ///< the menu of a command, the kind and place of a thing
    QString keys;
    QString folded;           ///< what the letters typed are compared with
    QPointer<QAction> action; ///< null for a thing of the map
    session::Selection where;
    int rank = 0; ///< added to how well it fits: commands before things, touchpoints before cards
};

/// The commands that can be given now, in the order of the menus.
[[nodiscard]] std::vector<PaletteEntry> commandsOf(const QMenuBar& menus);
/// The things of a map that have a name, in reading order.
[[nodiscard]] std::vector<PaletteEntry> thingsOf(const Map& map);
/// At most `most` entries that fit, the best first; with no letters the commands in their order.
[[nodiscard]] std::vector<const PaletteEntry*> bestFits(const QString& letters,
                                                        const std::vector<PaletteEntry>& commands,
                                                        const std::vector<PaletteEntry>& things, std::size_t most);

} // namespace journeyline::ui
