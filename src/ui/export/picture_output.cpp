// SPDX-License-Identifier: Apache-2.0
#include "picture_output.h"

#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMainWindow>
#include <QMimeData>
#include <QPrintDialog>
#include <QPrinter>
#include <QStatusBar>

#include "export_dialog.h"
#include "file_dialogs.h"
#include "journeyline/storage/atomic_file.h"
#include "output_progress.h"
#include "preferences.h"

namespace journeyline::ui {

namespace {
const QStringList pictureEndings{QStringLiteral("svg"), QStringLiteral("png"), QStringLiteral("pdf")};
}

PictureOutput::PictureOutput(session::Session& session, OutputPlaces places, QMainWindow* window)
    : QObject(window), m_session(session), m_places(std::move(places)), m_window(window),
      m_progress(new OutputProgress(window->statusBar())), m_task(this) {
    window->statusBar()->addPermanentWidget(m_progress);
    connect(m_progress, &OutputProgress::stopped, this, [this] {
        if (m_task.stop()) m_places.notice(tr("Stopped. No file was written."));
    });
    connect(&m_task, &BackgroundTask::progressed, m_progress, &OutputProgress::showShare);
    connect(&m_task, &BackgroundTask::ended, m_progress, &OutputProgress::end);
}

void PictureOutput::start(const QString& what, BackgroundTask::Work work) {
    finish(); // what is asked for later does not take the place of what was asked for before
    m_progress->begin(what);
    m_task.start(std::move(work));
}

void PictureOutput::finish() {
    m_task.finish();
}

QString PictureOutput::askForFile(const ExportChoice& choice) const {
    const QString& format = choice.format;
    QFileDialog where(m_window, tr("Export the map"), choice.folder.isEmpty() ? m_places.startFolder() : choice.folder);
    where.setDefaultSuffix(format);
    where.setNameFilters({format == QLatin1String("png")   ? tr("PNG pictures (*.png)")
                          : format == QLatin1String("pdf") ? tr("PDF documents (*.pdf)")
                                                           : tr("SVG pictures (*.svg)")});
    return askWhereToSave(where, m_places.suggestedName(format), pictureEndings);
}

void PictureOutput::exportMap() {
    ExportDialog dialog(OutputPurpose::File, m_places.preferences.exportChoice(), m_session, m_window);
    ExportChoice choice;
    QString path;
    // Whoever thinks better of the file goes back to the choices, which took some trouble to make.
    while (path.isEmpty()) {
        if (dialog.exec() != QDialog::Accepted) return;
        choice = dialog.choice();
        path = askForFile(choice);
    }
    // A name that ends in another kind of picture says what is wanted.
    if (const QString ending = QFileInfo(path).suffix().toLower(); pictureEndings.contains(ending))
        choice.format = ending;
    choice.folder = QFileInfo(path).absolutePath();
    m_places.preferences.setExportChoice(choice);
    write(choice, path);
}

void PictureOutput::write(const ExportChoice& choice, const QString& path) {
    const Map map = m_session.map();
    const PictureChoice picture = pictureChoice(choice, map);
    start(tr("Exporting %1").arg(QFileInfo(path).fileName()),
          [this, map, picture, path](const render::Progress& progress) -> BackgroundTask::Finish {
              const auto bytes = pictureOf(map, picture, progress);
              // Here, so that the disk holds nobody up. Once it is written to it is too late to stop.
              const auto written =
                  !bytes ? Result<Done>(bytes.fault())
                  : progress(1)
                      ? storage::writeFileAtomically(m_places.files, QFile::encodeName(path).toStdString(), *bytes)
                      : Result<Done>(Fault{"export.cancelled", {}, {}});
              return [this, written, path] {
                  if (!written) return m_places.tellFault(written.fault());
                  m_places.notice(tr("Exported to %1").arg(path));
              };
          });
}

void PictureOutput::copyAsPicture() {
    const Map map = m_session.map();
    PictureChoice picture = pictureChoice(m_places.preferences.exportChoice(), map);
    picture.view.lanes.clear();
    picture.view.personas.clear();
    picture.view.phases.clear();
    picture.size = {};
    start(tr("Copying the map as a picture"),
          [this, map, picture](const render::Progress& progress) -> BackgroundTask::Finish {
              const auto copied = copiedPicture(map, picture, progress);
              return [this, copied] {
                  if (!copied) return m_places.tellFault(copied.fault());
                  QGuiApplication::clipboard()->setMimeData(clipboardOf(*copied));
                  m_places.notice(tr("The map is on the clipboard as a picture, as SVG and PNG."));
              };
          });
}

void PictureOutput::print() {
    const ExportChoice before = m_places.preferences.exportChoice();
    ExportDialog dialog(OutputPurpose::Paper, before, m_session, m_window);
    if (dialog.exec() != QDialog::Accepted) return;
    const ExportChoice choice = dialog.choice();
    const PictureChoice picture = pictureChoice(choice, m_session.map());
    ExportChoice kept = choice;
    kept.format = before.format; // of files
    kept.paging = before.paging;
    m_places.preferences.setExportChoice(kept);
    auto paged = pagedScene(m_session.map(), picture);
    if (!paged) return m_places.tellFault(paged.fault());

    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(m_places.suggestedName(QStringLiteral("pdf")));
    printer.setPageSize(QPageSize(QPageSize::PageSizeId(QPageSize::A4)));
    for (const auto id : {QPageSize::A4, QPageSize::A3, QPageSize::A2, QPageSize::A1, QPageSize::A0})
        if (QPageSize(id).name() == choice.paper) printer.setPageSize(QPageSize(id));
    printer.setFromTo(1, static_cast<int>(paged->pages.size()));
    QPrintDialog ask(&printer, m_window);
    ask.setObjectName(QStringLiteral("systemPrintDialog"));
    if (ask.exec() != QDialog::Accepted) return;
    paged = pagedScene(m_session.map(), forPrinter(picture, printer));
    if (!paged) return m_places.tellFault(paged.fault());
    if (!printPages(printer, *paged)) return m_places.tellFault({"export.printer", {}, {}});
    m_places.notice(tr("%n page(s) sent to the printer.", nullptr, static_cast<int>(paged->pages.size())));
}

QMimeData* clipboardOf(const CopiedPicture& picture) {
    auto* data = new QMimeData;
    data->setImageData(picture.image);
    data->setData(QStringLiteral("image/png"), QByteArray::fromStdString(picture.png));
    data->setData(QStringLiteral("image/svg+xml"), QByteArray::fromStdString(picture.svg));
    return data;
}

} // namespace journeyline::ui
