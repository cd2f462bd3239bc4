// SPDX-License-Identifier: Apache-2.0
#include "file_watch.h"

#include <QFile>
#include <QFileInfo>

#include "journeyline/session/session.h"

namespace journeyline::ui {
namespace {

constexpr int pollMs = 2000;
constexpr int soonMs = 50;
constexpr int againMs = 300;

} // namespace

FileWatch::FileWatch(const session::Session& session, storage::FileOps& files, QObject* parent)
    : QObject(parent), m_session(session), m_files(files), m_task(this) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    m_poll.setInterval(pollMs);
    m_again.setSingleShot(true);
    m_again.setInterval(againMs);
    connect(&m_again, &QTimer::timeout, this, &FileWatch::tell);
    connect(&session, &session::Session::pathChanged, this, &FileWatch::follow);
    connect(&session, &session::Session::startedOver, this, &FileWatch::follow);
    // The folder and not the file: a file that is replaced by another one is told of there only.
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_soon, &QTimer::timeout, this, &FileWatch::look);
    connect(&m_poll, &QTimer::timeout, this, &FileWatch::look);
    follow();
}

void FileWatch::follow() {
    if (const QStringList watched = m_watcher.directories(); !watched.isEmpty()) m_watcher.removePaths(watched);
    m_task.stop();
    m_seen = std::make_shared<Seen>();
    m_told.reset();
    m_again.stop();
    m_soon.stop();
    m_poll.stop();
    if (m_session.path().isEmpty()) return;
    m_watcher.addPath(QFileInfo(m_session.path()).absolutePath());
    m_poll.start();
}

void FileWatch::tellAgain() {
    m_again.start(); // without reading it once more: who waits may wait for long
}

void FileWatch::tell() {
    if (!m_told) return;
    if (m_told->path == m_session.path() && m_told->before == m_session.fileVersion()) {
        const storage::LoadedMap theirs = m_told->theirs; // whoever hears of it may start anything
        emit replaced(theirs);
        if (!m_again.isActive()) m_told.reset();
    } else { // what was saved meanwhile is newer than what was read
        m_told.reset();
        m_seen = std::make_shared<Seen>();
    }
}

void FileWatch::look() {
    const QString path = m_session.path();
    const auto version = m_session.fileVersion();
    if (m_task.running() || path.isEmpty() || !version) return;
    const std::string file = QFile::encodeName(path).toStdString();
    m_task.start([this, &ops = m_files, seen = m_seen, path, file, version](const auto&) -> BackgroundTask::Finish {
        storage::FileStatus status;
        if (ops.stat(file, status) != 0 || *seen == status) return [] {};
        const auto changed = storage::wasChanged(ops, file, *version);
        if (!changed) return [] {}; // the disk may answer the next time
        const auto theirs = *changed ? std::optional(storage::loadMap(ops, file)) : std::nullopt;
        if (theirs && !*theirs && theirs->fault().code.starts_with("storage.")) return [] {};
        *seen = status;
        if (!theirs || !*theirs) return [] {};
        return [this, told = Told{path, version, **theirs}] {
            m_told = told;
            tell();
        };
    });
}

} // namespace journeyline::ui
