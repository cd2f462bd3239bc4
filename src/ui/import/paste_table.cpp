// SPDX-License-Identifier: Apache-2.0
#include "paste_table.h"

#include <QCoreApplication>
#include <QStringView>

#include <algorithm>

#include "canvas/pasted_lines.h"
#include "import_dialog.h"
#include "journeyline/document/find.h"
#include "journeyline/messages/fault_text.h"
#include "plain.h"

namespace journeyline::ui {
namespace {

/// A map that says nothing yet: what is pasted is all of it.
bool isBlankMap(const Map& map) {
    return map.title.empty() && map.personas.empty() && map.parked.empty() && touchpointCount(map) == 0 &&
           std::all_of(map.phases.begin(), map.phases.end(), [](const auto& phase) { return phase->notes.empty(); });
}

/// The map of the table in the place of a blank one; the wishes of the blank one stay.
interchange::Imported replaced(const Map& blank, const interchange::Imported& made) {
    interchange::Imported result = made;
    result.map.id = blank.id;
    result.map.language = blank.language;
    result.map.goal = blank.goal;
    result.map.theme = blank.theme;
    result.map.assets = blank.assets;
    return result;
}

} // namespace

bool pasteTable(QWidget* parent, session::Session& session, IdSource& ids, const QString& clipboardText,
                const QString& language) {
    if (!canvas::looksLikeTable(clipboardText)) return false;
    const auto contents = interchange::readContents(clipboardText.toStdString(), interchange::TextKind::Delimited);
    if (!contents) {
        tell(parent, QMessageBox::Warning, messages::sentence(contents.fault()));
        return true;
    }
    session.settle();
    const Map base = session.map();
    const ImportDialog::Finish finish = [base](const interchange::Imported& made, IdSource& fresh) {
        return isBlankMap(base) ? replaced(base, made) : interchange::filledWith(base, made, fresh);
    };
    ImportDialog dialog(*contents, {{}, language.toStdString(), {}}, finish, parent);
    dialog.setWindowTitle(QCoreApplication::translate("ImportDialog", "Paste a table"));
    if (dialog.exec() != QDialog::Accepted) return true;
    // The map may be another than when the table was shown: a save that ended meanwhile merges what others wrote.
    session.settle();
    if (!(session.map() == base)) return pasteTable(parent, session, ids, clipboardText, language);
    const auto made = dialog.imported(ids);
    const auto done = made ? session.apply(QCoreApplication::translate("ImportDialog", "Paste table"), made->map)
                           : Result<Done>(made.fault());
    if (!done) tell(parent, QMessageBox::Warning, messages::sentence(done.fault()));
    return true;
}

} // namespace journeyline::ui
