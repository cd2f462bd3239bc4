// SPDX-License-Identifier: Apache-2.0
#include "journeyline/session/protection.h"

#include <QFile>

#include <utility>

namespace journeyline::session {
namespace {

constexpr int lookEveryMs = 1000; // the disk may fail or recover behind the back of whoever types

} // namespace

Protection::Protection(Session& session, storage::FileOps& files, const QString& folder, QObject* parent)
    : QObject(parent), m_session(session), m_journal(files, QFile::encodeName(folder).toStdString()) {
    connect(&session, &Session::startedOver, this, &Protection::start);
    connect(&session, &Session::saved, this, [this] { m_journal.rebase(m_session.map(), origin()); });
    connect(&session, &Session::changed, this, [this](const Map&, const Map& after) {
        m_journal.record(after);
        look();
    });
    connect(&m_look, &QTimer::timeout, this, &Protection::look);
    m_look.start(lookEveryMs);
    start();
}

Protection::~Protection() {
    if (!m_session.modified()) end();
}

void Protection::adopt(recovery::Leftover leftover) {
    const Map map = leftover.map;
    const recovery::Origin from = leftover.origin;
    m_adopted = std::move(leftover);
    m_session.recover(map, QFile::decodeName(QByteArray::fromStdString(from.path)), from.version);
}

void Protection::end() {
    m_journal.end();
}

void Protection::start() {
    if (m_adopted)
        m_journal.adopt(m_session.map(), *std::exchange(m_adopted, std::nullopt));
    else
        m_journal.begin(m_session.map(), origin());
}

void Protection::look() {
    auto fault = m_journal.fault();
    if (fault == m_fault) return;
    m_fault = std::move(fault);
    emit faultChanged();
}

recovery::Origin Protection::origin() const {
    return {QFile::encodeName(m_session.path()).toStdString(), m_session.fileVersion(), m_session.modified()};
}

} // namespace journeyline::session
