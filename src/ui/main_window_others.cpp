// SPDX-License-Identifier: Apache-2.0
// What others write to the file of the map: taken in when it is noticed, and before a save.
#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QTimer>

#include "decisions_dialog.h"
#include "journeyline/versions/merge.h"
#include "main_window.h"
#include "notes_banner.h"
#include "plain.h"
#include "status_line.h"
#include "workbench.h"

namespace journeyline::ui {
namespace {
constexpr int mostMergesInARow = 8; // whoever writes that often leaves no room for a save
} // namespace

/// Nothing changes under the hands of whoever types or drags, or behind a question or a menu.
bool MainWindow::handsAreFree() const {
    return !m_session.gestureOpen() && !QApplication::activeModalWidget() && !QApplication::activePopupWidget() &&
           QApplication::mouseButtons() == Qt::NoButton;
}

void MainWindow::whenHandsAreFree(const std::function<void()>& work) {
    if (handsAreFree()) return work();
    constexpr int soonMs = 200;
    QTimer::singleShot(soonMs, this, [this, work] { whenHandsAreFree(work); });
}

void MainWindow::followFile(const storage::LoadedMap& theirs) {
    // What was undone, and may be wanted again, must not be lost to it either. A save finds it anyway.
    if (!handsAreFree() || m_saving.running() || m_session.canRedo()) return m_watch.tellAgain();
    if (const auto done = takeIn(theirs); !done) m_banner->showNotes(NotesOf::Others, {done.fault()});
}

Result<Done> MainWindow::takeIn(const storage::LoadedMap& theirs) {
    const auto taken = m_session.takeIn(tr("Changes by others"), theirs);
    if (!taken) return taken.fault();
    tellTakenIn(*taken, theirs.read.notes);
    return Done{};
}

void MainWindow::tellTakenIn(const session::TakenIn& taken, const std::vector<Fault>& ofFile) {
    updateSaved();
    if (!taken.anything && taken.remarks.empty()) return;
    const std::string file = QFile::encodeName(path()).toStdString();
    std::vector<Fault> notes{{"session.taken-in", {file, 0, 0}, {}}};
    for (const versions::Remark& remark : taken.remarks)
        notes.push_back(versions::noteOf(remark, file));
    notes.insert(notes.end(), ofFile.begin(), ofFile.end());
    m_banner->showNotes(NotesOf::Others, std::move(notes));
}

void MainWindow::saveWithTheirs() {
    if (++m_mergesInARow > mostMergesInARow) return askAboutOthers();
    m_status->showSaving();
    m_saving.start(
        [this, version = m_session.fileVersion(), &files = m_workbench.files(),
         file = QFile::encodeName(path()).toStdString()](const render::Progress& progress) -> BackgroundTask::Finish {
            progress(1); // a part of a save
            return [this, version, theirs = storage::loadMap(files, file)] {
                whenHandsAreFree([this, version, theirs] {
                    // While it waited, another save may have done it.
                    if (m_saving.running() || version != m_session.fileVersion()) return;
                    if (!theirs || !takeIn(*theirs)) return askAboutOthers();
                    saveAgain();
                });
            };
        });
}

void MainWindow::saveDisplaced() {
    if (m_saving.running()) return; // which comes here again
    const auto taken = m_session.takeInDisplaced(tr("Changes by others"));
    if (!taken) return;
    tellTakenIn(*taken, {});
    saveAgain(); // the file has only ours
}

void MainWindow::saveAgain() {
    const auto saving = m_session.beginSave();
    if (saving && *saving) return write(**saving);
    afterSaving(saving ? Result<Done>(Done{}) : saving.fault());
}

void MainWindow::askAboutOthers() {
    m_mergesInARow = 0;
    updateSaved();
    const QString name = QFileInfo(path()).fileName();
    switch (askAboutChangedFile(this, tr("“%1” was changed by somebody else since you opened it, and what it holds now "
                                         "cannot be merged with your map. Nothing is saved yet.")
                                          .arg(name))) {
    case ChangedFileAnswer::SaveAs:
        return saveAs();
    case ChangedFileAnswer::Replace:
        if (const auto saving = m_session.beginSave(session::Over::OthersVersion); saving && *saving)
            return write(**saving);
        break;
    case ChangedFileAnswer::Cancel:
        break;
    }
}

void MainWindow::decideConflicts() {
    settle();
    DecisionsDialog(m_session, this).exec();
    if (m_session.map().conflicts.empty()) m_banner->forget(NotesOf::Others);
}

} // namespace journeyline::ui
