// SPDX-License-Identifier: Apache-2.0
// Every text of a map that somebody may look for, in reading order, and what it belongs to. Finding and the command
// palette look into it. It walks the list of members, so a new member is found without a word here.
//
// Callers may rely on: `folded` compares texts whatever their case and their accents. Left out are ids, dates, colours,
// hashes, raw JSON, and the lists that no part of the window shows (sources, views, agenda, parked notes, history).
// Not responsible for: what is visible just now.
#pragma once

#include <QString>

#include <vector>

#include "journeyline/document/map.h"
#include "journeyline/session/selection.h"

namespace journeyline::ui {

struct IndexedText {
    session::Selection where;
    QString text;
    QString folded;
    bool onSheet = false; ///< drawn on the sheet; else only a panel shows it
    bool isName = false;  ///< the title, name or text that the thing goes by
};

[[nodiscard]] std::vector<IndexedText> textsOf(const Map& map);

/// In lower case, without accents, spaces of all kinds as blanks.
[[nodiscard]] QString folded(const QString& text);

} // namespace journeyline::ui
