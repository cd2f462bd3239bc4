// SPDX-License-Identifier: Apache-2.0
#include "journeyline/session/session.h"

namespace journeyline::session {

std::unique_ptr<Gesture> Session::beginGesture(const QString& label) {
    settle();
    std::unique_ptr<Gesture> gesture(new Gesture(*this, label));
    m_gesture = gesture.get();
    emit undoChanged();
    return gesture;
}

void Session::settle() {
    if (m_gesture) m_gesture->commit();
}

void Session::closeGesture() {
    if (m_gesture) m_gesture->m_session = nullptr;
    m_gesture = nullptr;
}

Gesture::Gesture(Session& session, QString label)
    : m_session(&session), m_label(std::move(label)), m_base(session.map()), m_selectionsBefore(session.selections()) {}

Gesture::~Gesture() {
    cancel();
}

Result<Done> Gesture::preview(const Result<Map>& edited) {
    return preview(edited, m_session ? m_session->selections() : Selections());
}

Result<Done> Gesture::preview(const Result<Map>& edited, const Selections& selections) {
    if (!m_session) return Fault{"session.gesture-closed", {}, {}};
    if (!edited) return edited.fault();
    m_session->show(*edited, selections);
    return Done{};
}

void Gesture::commit(const QString& label) {
    if (m_session) commit(label, m_session->selections());
}

void Gesture::commit(const QString& label, const Selections& after) {
    if (!m_session) return;
    Session& session = *m_session;
    session.closeGesture();
    session.push(label.isEmpty() ? m_label : label, m_base, m_selectionsBefore, session.map(), after);
    emit session.undoChanged();
}

void Gesture::cancel() {
    if (!m_session) return;
    Session& session = *m_session;
    session.closeGesture();
    session.show(m_base, m_selectionsBefore);
    emit session.undoChanged();
}

} // namespace journeyline::session
