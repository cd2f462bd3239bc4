// SPDX-License-Identifier: Apache-2.0
// Notices that somebody else wrote the file of a session, and reads what they wrote.
//
// It asks the system to tell, and looks itself every two seconds, because on network drives the system tells nothing.
// All touching of the disk happens beside the window: a drive that does not answer stops nobody from typing. Callers
// may rely on: a file that was copied over itself, or that the session saved, is no news; what cannot be read, because
// it is half written or gone, is none either until it can. Not responsible for: merging.
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

#include "background_task.h"
#include "journeyline/storage/map_storage.h"

namespace journeyline::session {
class Session;
}

namespace journeyline::ui {

class FileWatch final : public QObject {
    Q_OBJECT

public:
    /// `session` and `files` must outlive it.
    FileWatch(const session::Session& session, storage::FileOps& files, QObject* parent);
    /// Has what was told told once more, soon: whoever was told could not care for it then.
    void tellAgain();

signals:
    /// The file of the session holds this now, which is not what the session last read or wrote.
    void replaced(const journeyline::storage::LoadedMap& theirs);

private:
    using Seen = std::optional<storage::FileStatus>;
    struct Told {
        QString path;
        std::optional<storage::FileVersion> before; ///< what the session had read or written then
        storage::LoadedMap theirs;
    };
    void follow();
    void tell();
    void look();

    const session::Session& m_session;
    storage::FileOps& m_files;
    QFileSystemWatcher m_watcher;
    QTimer m_poll;
    QTimer m_soon; ///< a file is often replaced in several steps
    QTimer m_again;
    std::optional<Told> m_told;
    std::shared_ptr<Seen> m_seen; ///< how the file looked when it was last read; only the task touches it
    BackgroundTask m_task;
};

} // namespace journeyline::ui
