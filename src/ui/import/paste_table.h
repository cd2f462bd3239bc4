// SPDX-License-Identifier: Apache-2.0
// Pasting what was copied in a spreadsheet: a preview of what it becomes, then a new map or filled lanes, as one step
// of undo. Only plain text is looked at: spreadsheets and browsers copy tables as text between tabs, too.
#pragma once

#include <QString>

#include "journeyline/session/session.h"

class QWidget;

namespace journeyline::ui {

/// False, having done nothing, when the text is no table: it can be pasted as lines then. True when it is one, whether
/// the user went on or cancelled. A blank map becomes the map of the table; in any other its phases and touchpoints are
/// filled and missing ones added. `language` is that of the user.
bool pasteTable(QWidget* parent, session::Session& session, IdSource& ids, const QString& clipboardText,
                const QString& language);

} // namespace journeyline::ui
