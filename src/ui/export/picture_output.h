// SPDX-License-Identifier: Apache-2.0
// Brings the map of a window out of it: to a file, onto the clipboard, onto paper. Asks, and then works in the
// background with progress in the status bar; the window stays usable, and the map that is written is the one that was
// there when the work began.
// Callers may rely on: a file holds the whole picture or is what it was before, also when the work is stopped.
#pragma once

#include <QObject>

#include <functional>

#include "background_task.h"
#include "export_choice.h"
#include "journeyline/session/session.h"
#include "journeyline/storage/file_ops.h"

class QMainWindow;
class QMimeData;
class QPrinter;

namespace journeyline::ui {

class OutputProgress;
class Preferences;

/// What the window lends.
struct OutputPlaces {
    Preferences& preferences;
    storage::FileOps& files;
    std::function<QString()> startFolder;
    std::function<QString(const QString& suffix)> suggestedName;
    std::function<void(const QString& sentence)> notice;
    std::function<void(const Fault& fault)> tellFault;
};

class PictureOutput final : public QObject {
    Q_OBJECT

public:
    PictureOutput(session::Session& session, OutputPlaces places, QMainWindow* window);
    /// Asks how and where.
    void exportMap();
    /// The whole map as SVG, PNG and image at once.
    void copyAsPicture();
    void print();
    /// Writes without asking, in the background.
    void write(const ExportChoice& choice, const QString& path);
    /// Waits until what is being written is written: nothing is lost because a window is closed.
    void finish();
    [[nodiscard]] bool busy() const { return m_task.running(); }

private:
    void start(const QString& what, BackgroundTask::Work work);
    [[nodiscard]] QString askForFile(const ExportChoice& choice) const; ///< empty: thought better of

    session::Session& m_session;
    OutputPlaces m_places;
    QMainWindow* m_window;
    OutputProgress* m_progress;
    BackgroundTask m_task;
};

/// SVG, PNG and an image, so that every program finds a form that it can paste.
[[nodiscard]] QMimeData* clipboardOf(const CopiedPicture& picture);

/// Paints the pages on the printer, one after another; false when it could not be opened.
bool printPages(QPrinter& printer, const PagedScene& paged);
/// The choice with the size of paper that the printer has.
[[nodiscard]] PictureChoice forPrinter(PictureChoice choice, const QPrinter& printer);

} // namespace journeyline::ui
