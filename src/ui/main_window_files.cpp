// SPDX-License-Identifier: Apache-2.0
#include <QCloseEvent>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMimeData>
#include <QScrollBar>
#include <QStandardPaths>
#include <QUrl>

#include <algorithm>

#include "file_dialogs.h"
#include "first_questions.h"
#include "home.h"
#include "journeyline/storage/atomic_file.h"
#include "journeyline/storage/map_storage.h"
#include "journeyline/ui/canvas.h"
#include "journeyline/ui/templates.h"
#include "main_window.h"
#include "notes_banner.h"
#include "open_windows.h"
#include "picture_output.h"
#include "plain.h"
#include "status_line.h"
#include "text_files.h"
#include "workbench.h"

namespace journeyline::ui {
namespace {

constexpr std::size_t importLimit = std::size_t{64} * 1024 * 1024;

bool isMap(const QString& path) {
    return path.endsWith(QLatin1String(".cjm"), Qt::CaseInsensitive);
}
/// The local files of a drag that we can open.
QStringList openable(const QMimeData* data) {
    QStringList paths;
    for (const QUrl& url : data->urls()) {
        const QString path = url.toLocalFile();
        if (isMap(path) || importKind(path)) paths << path;
    }
    return paths;
}

} // namespace

bool MainWindow::untouched() const {
    return path().isEmpty() && !m_session.modified() && m_session.undoCount() == 0 && !m_session.gestureOpen() &&
           m_session.map().title.empty();
}

void MainWindow::newMap(const QString& templateName, const QString& language) {
    const auto map = mapFromTemplate(templateName, language, m_workbench.ids());
    if (!map) return tellFault(map.fault());
    loadMap(*map, false);
}

void MainWindow::beginMap(const QString& templateName, const QString& language) {
    newMap(templateName, language);
    m_canvas->setFocus();
    if (templateName != QLatin1String("blank")) return;
    m_questions->begin();
    m_questions->takeFocus(); // what is typed now answers them; Escape leads to the sheet
}

void MainWindow::loadMap(const Map& map, bool countsAsModified) {
    finishSaving();
    m_savedAt = {};
    m_session.newMap(map, countsAsModified);
    m_banner->showNotes(NotesOf::File, {});
    m_questions->hide();
    m_home->leave();
    m_canvas->zoomToStart();
    updateSaved();
}

bool MainWindow::load(const QString& path) {
    settle();
    finishSaving();
    const auto done = m_session.open(path);
    if (!done) {
        tellFault(done.fault());
        return false;
    }
    show(); // not before: a file that cannot be read leaves no empty window behind its message
    m_savedAt = QFileInfo(path).lastModified();
    m_questions->hide();
    m_banner->showNotes(NotesOf::File, m_session.lastNotes());
    m_workbench.addRecentFile(path);
    m_workbench.rememberSoon();
    m_home->leave();
    m_canvas->zoomToStart();
    updateSaved();
    return true;
}

void MainWindow::recover(recovery::Leftover leftover) {
    const std::string path = leftover.origin.path;
    const auto at = QDateTime::fromMSecsSinceEpoch(leftover.changedNs / 1'000'000);
    std::vector<Fault> notes{
        {"recovery.recovered", {path, 0, 0}, {QLocale().toString(at, QLocale::ShortFormat).toStdString()}}};
    if (leftover.endMissing) notes.push_back({"recovery.end-missing", {path, 0, 0}, {}});
    if (leftover.origin.version) {
        const auto changed = storage::wasChanged(m_workbench.files(), path, *leftover.origin.version);
        if (changed && *changed) notes.push_back({"recovery.file-changed", {path, 0, 0}, {path}});
    }
    show();
    m_protection.adopt(std::move(leftover));
    m_savedAt = {};
    m_questions->hide();
    m_banner->showNotes(NotesOf::Recovery, std::move(notes));
    m_home->leave();
    m_canvas->zoomToStart();
    updateSaved();
}

bool MainWindow::importFile(const QString& path) {
    const std::string bytes = QFile::encodeName(path).toStdString();
    const auto text = storage::readFile(m_workbench.files(), bytes, importLimit);
    if (!text) {
        tellFault(text.fault());
        return false;
    }
    const auto imported = importText(this, path, *text, m_workbench.language(), m_workbench.ids());
    if (!imported) {
        const Fault& fault = imported.fault();
        tellFault({fault.code, {bytes, fault.place.line, fault.place.column}, fault.arguments});
        return false;
    }
    if (!*imported) return false;
    // While the preview was open the window may have got a map by another way: nothing is replaced unasked.
    if (!untouched()) return m_workbench.newWindow()->showImported(path, **imported);
    return showImported(path, **imported);
}

bool MainWindow::showImported(const QString& path, const interchange::Imported& imported) {
    const std::string bytes = QFile::encodeName(path).toStdString();
    show(); // not before: what cannot be imported leaves no empty window behind its message
    loadMap(imported.map, true);
    std::vector<Fault> notes;
    for (const auto& note : imported.notes)
        notes.push_back({note.code, Place{bytes, note.line, 0}, note.arguments});
    m_banner->showNotes(NotesOf::Import, std::move(notes));
    return true;
}

QString MainWindow::startFolder() const {
    if (!path().isEmpty()) return QFileInfo(path()).absolutePath();
    const QStringList recent = m_workbench.preferences().recentFiles();
    if (!recent.isEmpty() && QFileInfo(recent.constFirst()).dir().exists())
        return QFileInfo(recent.constFirst()).absolutePath();
    // A dialog takes a folder that is not there for the name of a file.
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

QString MainWindow::suggestedName(const QString& suffix) const {
    QString name = path().isEmpty() ? QString::fromStdString(m_session.map().title).simplified().left(60)
                                    : QFileInfo(path()).completeBaseName();
    if (!name.isEmpty() && name.back().isHighSurrogate()) name.chop(1); // half a character
    for (QChar& character : name)
        if (QStringLiteral("/\\:*?\"<>|").contains(character) || character.category() == QChar::Other_Control)
            character = QLatin1Char('-');
    if (name.isEmpty()) name = tr("map");
    return name + QLatin1Char('.') + suffix;
}

void MainWindow::askOpen() {
    settle();
    QFileDialog dialog(this, tr("Open a map"), startFolder());
    dialog.setFileMode(QFileDialog::ExistingFiles);
    dialog.setNameFilters({tr("Journey maps (*.cjm)"), tr("All files (*)")});
    if (askWhatToOpen(dialog).isEmpty()) return;
    MainWindow* from = this;
    for (const QString& file : dialog.selectedFiles())
        m_workbench.openFile(file, from);
}

void MainWindow::askImport() {
    settle();
    QFileDialog dialog(this, tr("Import a map"), startFolder());
    dialog.setFileMode(QFileDialog::ExistingFile);
    dialog.setNameFilters({tr("Texts with a journey (*.mmd *.mermaid *.md *.markdown *.csv *.tsv *.tab *.txt)"),
                           tr("Mermaid diagrams (*.mmd *.mermaid *.txt)"), tr("Markdown (*.md *.markdown)"),
                           tr("Tables (*.csv *.tsv *.tab)"), tr("All files (*)")});
    const QString file = askWhatToOpen(dialog);
    if (!file.isEmpty()) m_workbench.importFile(file, this);
}

void MainWindow::save() {
    settle();
    finishSaving();
    if (path().isEmpty()) return saveAs();
    const auto saving = m_session.beginSave();
    if (saving && *saving) return write(**saving);
    if (saving) return notice(tr("Everything is saved already."));
    afterSaving(saving.fault());
}

void MainWindow::write(const session::Saving& saving) {
    m_status->showSaving();
    m_saving.start([this, saving](const render::Progress& progress) -> BackgroundTask::Finish {
        progress(1); // nothing stops a save
        return [this, saving, written = saving.write()] { afterSaving(m_session.endSave(saving, written)); };
    });
}

void MainWindow::saveAs() {
    settle();
    finishSaving();
    QFileDialog dialog(this, tr("Save the map"), startFolder());
    dialog.setDefaultSuffix(QStringLiteral("cjm"));
    dialog.setNameFilters({tr("Journey maps (*.cjm)")});
    const QString file = askWhereToSave(dialog, suggestedName(dialog.defaultSuffix()));
    if (file.isEmpty()) return;
    if (m_workbench.windowShowing(file, this)) {
        tell(this, QMessageBox::Warning,
             tr("“%1” is open in another window. Save under another name, or close that window first.")
                 .arg(QFileInfo(file).fileName()));
        return;
    }
    write(m_session.beginSaveAs(file));
}

void MainWindow::afterSaving(const Result<Done>& done) {
    if (!done) {
        updateSaved();
        if (done.fault().code == "session.changed-by-others") return saveWithTheirs();
        m_mergesInARow = 0;
        return tellFault(done.fault(), tr("The map was not saved."));
    }
    if (m_session.displacedOthers()) whenHandsAreFree([this] { saveDisplaced(); });
    m_mergesInARow = 0;
    m_savedAt = QDateTime::currentDateTime();
    m_banner->forget(NotesOf::Recovery);
    m_workbench.addRecentFile(path());
    m_workbench.rememberSoon();
    updateSaved();
}

bool MainWindow::mayClose() {
    settle();
    finishSaving();
    // A file that somebody took away meanwhile would be lost with the window.
    const bool gone = !path().isEmpty() && !QFileInfo::exists(path());
    if (!m_session.modified() && !gone) return true;
    QString name =
        path().isEmpty() ? QString::fromStdString(m_session.map().title).simplified() : QFileInfo(path()).fileName();
    if (name.isEmpty()) name = tr("New map");
    switch (askToSave(this, tr("Save the changes to “%1” before closing?").arg(name))) {
    case SaveAnswer::Save:
        save();
        finishSaving();
        return !m_session.modified() && QFileInfo::exists(path());
    case SaveAnswer::Discard:
        return true;
    case SaveAnswer::Cancel:
        break;
    }
    return false;
}

void MainWindow::exportText() {
    settle();
    const std::vector<TextForm> forms = textForms();
    QStringList filters;
    for (const TextForm& form : forms)
        filters << form.filter;
    QFileDialog dialog(this, tr("Export as text"), startFolder());
    dialog.setNameFilters(filters);
    dialog.setDefaultSuffix(forms.front().suffix);
    connect(&dialog, &QFileDialog::filterSelected, &dialog, [&](const QString& filter) {
        const TextForm& form = forms[static_cast<std::size_t>(std::max<qsizetype>(0, filters.indexOf(filter)))];
        dialog.setDefaultSuffix(form.suffix);
        dialog.selectFile(suggestedName(form.suffix));
    });
    QStringList endings;
    for (const TextForm& form : forms)
        endings << form.suffix;
    const QString file = askWhereToSave(dialog, suggestedName(dialog.defaultSuffix()), endings);
    if (file.isEmpty()) return;
    // What somebody writes behind the name counts more than the form that is chosen in the list.
    const auto chosen = std::max<qsizetype>(0, filters.indexOf(dialog.selectedNameFilter()));
    const QString ending = QFileInfo(file).suffix().toLower();
    const bool asChosen = forms[static_cast<std::size_t>(chosen)].suffix == ending;
    const TextForm& form = forms[static_cast<std::size_t>(asChosen ? chosen : endings.indexOf(ending))];
    WrittenText written = form.write(m_session.map());
    const auto done =
        storage::writeFileAtomically(m_workbench.files(), QFile::encodeName(file).toStdString(), written.text);
    if (!done) return tellFault(done.fault());
    notice(tr("Exported to %1").arg(file));
    m_banner->showExportNotes(std::move(written.notes));
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (!openable(event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    const QStringList files = openable(event->mimeData());
    if (files.isEmpty()) return;
    event->acceptProposedAction();
    // The program that the drag came from waits until this event is over: open (and perhaps ask) after it.
    // One after the other: what one of them asks must not be answered by the next.
    const auto open = [this, files] {
        for (const QString& file : files)
            m_workbench.openFile(file, this);
    };
    QMetaObject::invokeMethod(this, open, Qt::QueuedConnection);
}

OpenWindow MainWindow::look() const {
    return {path(),
            saveGeometry(),
            saveState(),
            m_canvas->zoom(),
            m_canvas->horizontalScrollBar()->value(),
            m_canvas->verticalScrollBar()->value(),
            m_session.selection()};
}

void MainWindow::restoreLook(const OpenWindow& look) {
    restoreGeometry(look.geometry);
    restoreState(look.state);
    m_session.select(look.selection);
    // How far the sheet can be scrolled is known when the window has its size.
    QMetaObject::invokeMethod(
        this,
        [this, look] {
            m_canvas->setZoom(look.zoom);
            m_canvas->horizontalScrollBar()->setValue(look.scrollX);
            m_canvas->verticalScrollBar()->setValue(look.scrollY);
        },
        Qt::QueuedConnection);
}

void MainWindow::closeMap() {
    const auto& windows = m_workbench.windows();
    const bool last = std::none_of(windows.begin(), windows.end(),
                                   [this](const MainWindow* window) { return window != this && window->isVisible(); });
    // After the last map the program stays, with its start page.
    if (!last || m_home->shown()) {
        close();
    } else if (mayClose()) {
        newMap(QStringLiteral("blank"), m_workbench.language());
        m_home->show();
        m_workbench.rememberWindows();
    }
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!mayClose()) {
        event->ignore();
        return;
    }
    m_output->finish();
    m_protection.end();
    m_workbench.windowCloses(*this);
    event->accept();
}

} // namespace journeyline::ui
