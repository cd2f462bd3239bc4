// SPDX-License-Identifier: Apache-2.0
#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>

#include "apply_edit.h"
#include "plain.h"
#include "sections.h"
#include "text_field.h"

namespace journeyline::ui {

MomentSection::MomentSection(PanelContext context, QWidget* parent)
    : QWidget(parent), m_context(std::move(context)), m_reason(new QWidget(this)) {
    session::Session& session = m_context.session;
    const Target<Touchpoint> target = m_context.target();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto* truth = new CheckField(session,
                                 bindFlag(
                                     tr("Moment of truth"), target, [](auto& t) -> auto& { return t.momentOfTruth; }),
                                 tr("Moment of truth"), this);
    truth->setObjectName(QStringLiteral("panel.momentOfTruth"));
    column->addWidget(truth);

    auto* row = new QHBoxLayout;
    m_leaves = new TickBox(tr("Customers leave here"), this);
    m_leaves->setObjectName(QStringLiteral("panel.leaves"));
    m_share = new NumberField(
        session,
        bindDecimal(
            tr("Share of customers who leave"), target, [](auto& t) -> auto& { return t.dropOff.share; }),
        NumberRange{0, 100}, false, this);
    m_share->setObjectName(QStringLiteral("panel.dropOff.share"));
    m_share->setFixedWidth(56);
    row->addWidget(m_leaves, 1);
    row->addWidget(m_share);
    row->addWidget(plainLabel(QStringLiteral("%"), this));
    column->addLayout(row);

    FieldColumn reason(m_reason);
    m_reason->layout()->setContentsMargins(0, 4, 0, 0);
    auto* why = new TextField(session,
                              bindText(
                                  tr("Why customers leave"), target, [](auto& t) -> auto& { return t.dropOff.reason; }),
                              m_reason);
    reason.add(tr("Why customers leave"), why, QStringLiteral("panel.dropOff.reason"));
    column->addWidget(m_reason);

    // Left empty, the fields have said nothing: the tick goes again.
    for (const QLineEdit* field : {static_cast<QLineEdit*>(m_share), static_cast<QLineEdit*>(why)})
        connect(field, &QLineEdit::editingFinished, this, &MomentSection::refresh, Qt::QueuedConnection);
    connect(m_leaves, &QCheckBox::clicked, this, &MomentSection::leavesClicked);
    connect(&session, &session::Session::changed, this, &MomentSection::refresh);
    refresh();
}

void MomentSection::leavesClicked(bool on) {
    if (on) {
        // Nothing is said before there is a share or a reason: the fields open, the map waits.
        m_share->setVisible(true);
        m_reason->setVisible(true);
        m_share->setEnabled(true);
        m_share->setFocus();
        return;
    }
    applyEdit(this, m_context.session, tr("Nobody leaves here"),
              edits::setDropOff(m_context.map(), *m_context.touchpoint, std::nullopt, {}));
    refresh();
}

void MomentSection::refresh() {
    const Touchpoint* touchpoint = m_context.shown();
    if (!touchpoint) return;
    const bool leaves = touchpoint->dropOff.share || !touchpoint->dropOff.reason.empty();
    const bool typing = m_share->hasFocus() || m_reason->isAncestorOf(QApplication::focusWidget());
    if (typing && !leaves) return;
    m_leaves->setChecked(leaves);
    m_share->setEnabled(leaves);
    m_reason->setVisible(leaves);
}

} // namespace journeyline::ui
