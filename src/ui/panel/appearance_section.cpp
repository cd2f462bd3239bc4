// SPDX-License-Identifier: Apache-2.0
#include <QLabel>
#include <QPushButton>

#include "apply_edit.h"
#include "link_button.h"
#include "plain.h"
#include "sections.h"
#include "text_field.h"

namespace journeyline::ui {

AppearanceSection::AppearanceSection(PanelContext context, QWidget* parent)
    : QWidget(parent), m_context(std::move(context)) {
    session::Session& session = m_context.session;
    const Target<Touchpoint> target = m_context.target();
    FieldColumn column = foldedColumn(this, tr("Link and width"), QStringLiteral("appearance"));
    auto path = bindText(
        tr("Link to another map"), target, [](auto& t) -> auto& { return t.link.path; });
    m_linkPath = new TextField(session, path, this);
    column.add(tr("Continues in the map (file)"), m_linkPath, QStringLiteral("panel.link.path"));
    m_linkId = plainLabel({}, this);
    m_linkId->setWordWrap(true);
    m_linkId->setProperty("role", "quiet");
    m_linkId->setObjectName(QStringLiteral("panel.link.id"));
    column.addPlain(m_linkId, 4);
    m_clearLink = new LinkButton(tr("Clear link"), this);
    m_clearLink->setObjectName(QStringLiteral("panel.link.clear"));
    column.layout()->addWidget(m_clearLink, 0, Qt::AlignLeft);
    connect(m_clearLink, &QAbstractButton::clicked, this, &AppearanceSection::clearLink);
    auto width = bindCount(
        tr("Width of the column"), target, [](auto& t) -> auto& { return t.width; });
    auto* field = new NumberField(session, width, NumberRange{40, 4000}, true, this);
    field->setPlaceholderText(tr("automatic"));
    column.add(tr("Width of the column in pixels"), field, QStringLiteral("panel.width"));
    refresh();
    connect(&session, &session::Session::changed, this, &AppearanceSection::refresh);
}

void AppearanceSection::clearLink() {
    m_context.session.settle();
    m_linkPath->setFocus(); // the button goes
    applyEdit(this, m_context.session, tr("Clear link"),
              m_context.target().change(m_context.map(), [](Touchpoint& t) { t.link = MapLink(); }));
}

void AppearanceSection::refresh() {
    const Touchpoint* touchpoint = m_context.shown();
    if (!touchpoint) return;
    const MapLink& link = touchpoint->link;
    m_linkId->setText(tr("Id of that map: %1").arg(qt(link.id.text)));
    m_linkId->setVisible(!link.id.empty());
    m_clearLink->setVisible(!link.id.empty() || !link.path.empty());
}

} // namespace journeyline::ui
