// SPDX-License-Identifier: Apache-2.0
// Keeps what a session has not saved safe from a crash, by handing each change to a journal.
//
// Callers may rely on: each change is in the journal before anybody else hears of the next one; what is kept goes when
// the map is saved and the session ends, or when end() is called, and stays otherwise. Not responsible for: what to do
// with what an earlier session left (adopt() takes it over), telling the user.
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

#include <optional>

#include "journeyline/recovery/journal.h"
#include "journeyline/session/session.h"

namespace journeyline::session {

class Protection : public QObject {
    Q_OBJECT

public:
    /// `folder`: for the recovery of all sessions. Session and files must outlive this.
    Protection(Session& session, storage::FileOps& files, const QString& folder, QObject* parent = nullptr);
    /// What is not saved stays, for the next start.
    ~Protection() override;

    /// Opens what an earlier session left, in this session.
    void adopt(recovery::Leftover leftover);
    /// The user wants nothing of it kept.
    void end();
    /// Why changes are not safe at the moment.
    [[nodiscard]] const std::optional<Fault>& fault() const { return m_fault; }
    /// Waits until all is on the disk; for tests.
    void settle() { m_journal.settle(); }

signals:
    void faultChanged();

private:
    void start();
    void look();
    [[nodiscard]] recovery::Origin origin() const;

    Session& m_session;
    recovery::Journal m_journal;
    QTimer m_look;
    std::optional<Fault> m_fault;
    std::optional<recovery::Leftover> m_adopted; ///< while the session takes it over
};

} // namespace journeyline::session
