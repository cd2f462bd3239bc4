// SPDX-License-Identifier: Apache-2.0
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

#include "appearance.h"
#include "pictures.h"
#include "plain.h"
#include "sections.h"
#include "text_field.h"

namespace journeyline::ui {

HeaderSection::HeaderSection(PanelContext context, QWidget* parent) : QWidget(parent), m_context(std::move(context)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(33, 0, 0, 0);
    column->setSpacing(0);
    m_title = new TextField(m_context.session,
                            bindText(
                                tr("Rename touchpoint"), m_context.target(), [](auto& t) -> auto& { return t.title; }),
                            this);
    m_title->setObjectName(QStringLiteral("panel.title"));
    m_title->setAccessibleName(tr("Name of the touchpoint"));
    m_title->setPlaceholderText(tr("Name of the touchpoint"));
    m_title->setProperty("role", "panelTitle");
    column->addWidget(m_title);
    m_phase = plainLabel({}, this);
    m_phase->setProperty("role", "quiet");
    m_phase->setObjectName(QStringLiteral("panel.phase"));
    m_phase->setIndent(7);
    m_phase->setWordWrap(true);
    m_phase->setMinimumWidth(1); // a long word of a phase must not make the panel wider than it is
    column->addWidget(m_phase);
    refresh();
    connect(&m_context.session, &session::Session::changed, this, &HeaderSection::refresh);
}

void HeaderSection::refresh() {
    const Map& map = m_context.map();
    const auto place = placeOf(map, *m_context.touchpoint);
    if (!place) return;
    m_number = static_cast<int>(place->index) + 1;
    for (std::size_t i = 0; i < place->phase; ++i)
        m_number += static_cast<int>(map.phases[i]->touchpoints.size());
    m_truth = touchpointAt(map, *place).momentOfTruth;
    const Phase& phase = *map.phases[place->phase];
    m_phaseColour = shownTheme().phaseFill(place->phase, phase.colour);
    const QString phaseNumber = QString::number(place->phase + 1);
    m_phase->setText(phase.title.empty() ? tr("Phase %1").arg(phaseNumber)
                                         : tr("Phase %1 · %2").arg(phaseNumber, qt(phase.title)));
    update();
}

void HeaderSection::paintEvent(QPaintEvent*) {
    const layout::Theme& theme = shownTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF rect(0, 4, 28, 28);
    const QString number = QString::number(m_number);
    if (m_truth) {
        const QPointF c = rect.center();
        painter.setPen(QPen(toQt(theme.truthfill), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(toQt(theme.truthfill));
        painter.drawPolygon(
            QPolygonF({{c.x(), c.y() - 13}, {c.x() + 13, c.y()}, {c.x(), c.y() + 13}, {c.x() - 13, c.y()}}));
    } else {
        painter.setPen(QPen(toQt(m_phaseColour), 3.5));
        painter.setBrush(toQt(theme.sheet));
        painter.drawEllipse(rect.center(), 11.5, 11.5);
    }
    painter.setPen(toQt(m_truth ? theme.onfill : theme.ink));
    painter.setFont(interfaceFont(number.size() > 2 ? 10 : 13, 700));
    painter.drawText(rect, Qt::AlignCenter, number);
}

} // namespace journeyline::ui
