// SPDX-License-Identifier: Apache-2.0
#include <QAbstractButton>
#include <QDockWidget>
#include <QLineEdit>

#include "dock.h"
#include "journeyline/document/find.h"
#include "journeyline/edits/lanes.h"
#include "journeyline/edits/map.h"
#include "journeyline/edits/metrics.h"
#include "journeyline/edits/personas.h"
#include "journeyline/messages/fault_text.h"
#include "journeyline/ui/canvas.h"
#include "key_sheet.h"
#include "main_window.h"
#include "outline.h"
#include "panel.h"
#include "workbench.h"

namespace journeyline::ui {

using session::Selection;

void MainWindow::settle() {
    m_canvas->finishEditing();
    // A line of the outline and a free word count once the keyboard leaves them; the panel's fields are gestures.
    QWidget* field = focusWidget();
    const bool inOutline = m_outline->isAncestorOf(field);
    if (qobject_cast<QLineEdit*>(field) && (inOutline || m_dock->isAncestorOf(field))) {
        field->clearFocus();
        if (inOutline) m_outline->takeFocus();
    }
    m_session.settle();
}

void MainWindow::addLane(LaneKind kind, std::optional<NotesRole> role) {
    settle();
    const Map& map = m_session.map();
    const Selection& selection = m_session.selection();
    // Below the lane that the selection is in, else at the bottom.
    const Id& at = selection.kind == Selection::Kind::Lane ? selection.id : selection.lane;
    const auto index = indexOf(map.lanes, at);
    const auto added = edits::addLane(map, index ? *index + 1 : edits::atEnd, kind, role, {}, m_workbench.ids());
    if (!added) return notice(messages::sentence(added.fault()));
    if (!m_session.apply(tr("Add lane"), edits::mapOf(added), Selection::laneRow(added->id))) return;
    m_canvas->goTo(Selection::laneRow(added->id));
}

void MainWindow::addMetric() {
    settle();
    m_dockFrame->show();
    m_dock->show(PanelId::Touchpoint);
    if (auto* add = m_dock->findChild<QAbstractButton*>(QStringLiteral("add.metrics"))) add->click();
}

void MainWindow::addPersona() {
    settle();
    const auto added =
        edits::addPersona(m_session.map(), edits::atEnd, tr("New persona").toStdString(), m_workbench.ids());
    if (!added) return notice(messages::sentence(added.fault()));
    if (!m_session.apply(tr("Add persona"), edits::mapOf(added), Selection::personaCard(added->id))) return;
    m_dockFrame->show();
    m_dock->show(PanelId::Persona);
    if (auto* name = m_dock->findChild<QLineEdit*>(QStringLiteral("persona.name"))) {
        name->setFocus();
        name->selectAll();
    }
}

void MainWindow::setMapLanguage(const QString& language) {
    settle();
    const auto done =
        m_session.apply(tr("Language of the map"), edits::setLanguage(m_session.map(), language.toStdString()));
    if (!done) notice(messages::sentence(done.fault()));
}

void MainWindow::showKeySheet() {
    KeySheet sheet(this);
    sheet.exec();
}

} // namespace journeyline::ui
