// SPDX-License-Identifier: Apache-2.0
#include "dock.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

#include "appearance.h"
#include "icons.h"
#include "panel.h"

namespace journeyline::ui {

/// An icon over a word, with a bar at the left when its panel is shown and a count where there is something to count.
class DockTab final : public QAbstractButton {
public:
    DockTab(const QString& iconName, const QString& text, const QString& name, QWidget* parent)
        : QAbstractButton(parent), m_icon(iconName) {
        setText(text);
        setObjectName(name);
        setAccessibleName(text);
        setCheckable(true);
        setAutoExclusive(true);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setFixedSize(78, 68);
    }
    void setCount(int count) {
        if (std::exchange(m_count, count) == count) return;
        setAccessibleName(count > 0 ? text() + QStringLiteral(", %1").arg(count) : text());
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override;

private:
    QString m_icon;
    int m_count = 0;
};

void DockTab::paintEvent(QPaintEvent*) {
    const layout::Theme& theme = shownTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF face = QRectF(rect()).adjusted(5, 2, -2, -2);
    if (isChecked() || underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(toQt(theme.accent), 2) : QPen(Qt::NoPen));
        painter.setBrush(toQt(isChecked() ? theme.accentsoft : underMouse() ? theme.hover : theme.chrome));
        painter.drawRoundedRect(face, 8, 8);
    }
    if (isChecked()) painter.fillRect(QRectF(0, 12, 3, height() - 24), toQt(theme.accent));
    const QColor ink = toQt(isChecked() ? theme.accent : theme.ink2);
    paintIcon(painter, m_icon, QRectF(face.center().x() - 11, 13, 22, 22), ink);
    painter.setPen(ink);
    // Clear of the bar at the left, and smaller before a long word would be cut.
    const QRectF room = face.adjusted(1, 38, -1, 0);
    for (const int size : {12, 11, 10}) {
        painter.setFont(interfaceFont(size, isChecked() ? 600 : 500));
        if (QFontMetricsF(painter.font()).horizontalAdvance(text()) <= room.width() - 1) break;
    }
    painter.drawText(QRectF(room.left(), 40, room.width(), 18), Qt::AlignCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, static_cast<int>(room.width())));
    if (m_count <= 0) return;
    const QString number = m_count > 999 ? QStringLiteral("999+") : QString::number(m_count);
    painter.setFont(interfaceFont(12, 600));
    const double wide = qMax(18.0, painter.fontMetrics().horizontalAdvance(number) + 9.0);
    const QRectF chip(qMin(face.center().x() + 7, face.right() - wide), 7, wide, 17);
    painter.setPen(Qt::NoPen);
    painter.setBrush(toQt(theme.ink2));
    painter.drawRoundedRect(chip, 8.5, 8.5);
    painter.setPen(toQt(theme.chrome));
    painter.drawText(chip, Qt::AlignCenter, number);
}

Dock::Dock(session::Session& session, IdSource& ids, QWidget* parent)
    : QWidget(parent), m_context{session, ids}, m_panels(new QStackedWidget(this)) {
    setObjectName(QStringLiteral("dock"));
    setAttribute(Qt::WA_StyledBackground);
    setMinimumWidth(376);
    setMaximumWidth(640);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_panels, 1);
    auto* tabColumn = new QWidget(this);
    tabColumn->setObjectName(QStringLiteral("tabColumn"));
    tabColumn->setAttribute(Qt::WA_StyledBackground);
    tabColumn->setFixedWidth(79);
    m_column = new QVBoxLayout(tabColumn);
    m_column->setContentsMargins(1, 6, 0, 6);
    m_column->setSpacing(4);
    row->addWidget(tabColumn);
    rebuild();
    connect(&session, &session::Session::changed, this, &Dock::count);
    // Before the panels hear of it, which are made later.
    connect(&session, &session::Session::changed, this, &Dock::followSelection);
    connect(&session, &session::Session::selectionChanged, this, &Dock::followSelection);
}

void Dock::rebuild() {
    m_context.session.settle(); // nothing typed is thrown away with its field
    for (Panel*& panel : m_made)
        delete std::exchange(panel, nullptr);
    for (DockTab* tab : m_tabs)
        delete tab;
    m_tabs.clear();
    while (QLayoutItem* item = m_column->takeAt(0))
        delete item;

    const auto add = [&](PanelId id, const char* icon, const QString& text, const char* name) {
        auto* tab = new DockTab(QLatin1String(icon), text, QLatin1String(name), m_column->parentWidget());
        m_column->addWidget(tab);
        connect(tab, &QAbstractButton::clicked, this, [this, id] { show(id); });
        m_tabs.push_back(tab);
    };
    // In the order of PanelId.
    add(PanelId::Touchpoint, "station", tr("Touchpoint"), "tab.touchpoint");
    add(PanelId::Persona, "persona", tr("Persona"), "tab.persona");
    add(PanelId::Goal, "goal", tr("Goal"), "tab.goal");
    add(PanelId::PainPoints, "pain", tr("Pain points"), "tab.painPoints");
    add(PanelId::Plan, "plan", tr("Action plan"), "tab.plan");
    add(PanelId::Lanes, "lane", tr("Lanes"), "tab.lanes");
    add(PanelId::Parked, "note", tr("Parked"), "tab.parked");
    m_column->addStretch();
    m_tabs[static_cast<std::size_t>(m_shown)]->setChecked(true);
    if (isVisible()) show(m_shown);
    count();
}

Panel* Dock::make(PanelId id) {
    switch (id) {
    case PanelId::Touchpoint:
        return new TouchpointPanel(m_context, m_panels);
    case PanelId::Persona:
        return new PersonaPanel(m_context, m_panels);
    case PanelId::Goal:
        return new GoalPanel(m_context, m_panels);
    case PanelId::PainPoints:
        return new PainPointsPanel(m_context, m_panels);
    case PanelId::Plan:
        return new PlanPanel(m_context, m_panels);
    case PanelId::Lanes:
        return new LanesPanel(m_context, m_panels);
    case PanelId::Parked:
        break;
    }
    return new ParkedPanel(m_context, m_panels);
}

void Dock::show(PanelId id) {
    m_shown = id;
    Panel*& panel = m_made[static_cast<std::size_t>(id)];
    if (!panel) {
        panel = make(id);
        m_panels->addWidget(panel);
        connect(panel, &Panel::left, this, &Dock::left);
    }
    m_panels->setCurrentWidget(panel);
    m_tabs[static_cast<std::size_t>(id)]->setChecked(true);
}

void Dock::showEvent(QShowEvent* event) {
    show(m_shown);
    QWidget::showEvent(event);
}

void Dock::takeFocus() {
    show(m_shown);
    m_made[static_cast<std::size_t>(m_shown)]->takeFocus();
}

void Dock::followSelection() {
    // Nothing else than what is selected: in front of a group nobody looks up which touchpoint a field belongs to.
    *m_context.touchpoint = session::touchpointOf(m_context.map(), m_context.session.selection());
}

void Dock::count() {
    const Map& map = m_context.session.map();
    const std::size_t painPoints = m_context.facts->of(map).painPointNumbers.size();
    const auto show = [this](PanelId id, std::size_t count) {
        m_tabs[static_cast<std::size_t>(id)]->setCount(static_cast<int>(count));
    };
    show(PanelId::Persona, map.personas.size());
    show(PanelId::PainPoints, painPoints);
    show(PanelId::Plan, map.actions.size());
    show(PanelId::Parked, map.parked.size() + m_context.facts->of(map).opportunitiesWithoutPlace->size());
}

} // namespace journeyline::ui
