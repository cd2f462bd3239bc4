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
    : QWidget(parent), m_session(session), m_ids(ids), m_panels(new QStackedWidget(this)) {
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
}

void Dock::rebuild() {
    const PanelId before = shown();
    m_session.settle(); // nothing typed is thrown away with its field
    for (Panel* page : m_pages)
        delete page;
    for (DockTab* tab : m_tabs)
        delete tab;
    m_pages.clear();
    m_tabs.clear();
    while (QLayoutItem* item = m_column->takeAt(0))
        delete item;

    const PanelContext context{m_session, m_ids, m_facts};
    QWidget* tabColumn = m_column->parentWidget();
    const auto add = [&](Panel* page, const char* icon, const QString& text, const char* name) {
        m_pages.push_back(page);
        m_tabs.push_back(new DockTab(QLatin1String(icon), text, QLatin1String(name), tabColumn));
    };
    // In the order of PanelId.
    add(new TouchpointPanel(context, this), "station", tr("Touchpoint"), "tab.touchpoint");
    add(new PersonaPanel(context, this), "persona", tr("Persona"), "tab.persona");
    add(new GoalPanel(context, this), "goal", tr("Goal"), "tab.goal");
    add(new PainPointsPanel(context, this), "pain", tr("Pain points"), "tab.painPoints");
    add(new PlanPanel(context, this), "plan", tr("Action plan"), "tab.plan");
    add(new LanesPanel(context, this), "lane", tr("Lanes"), "tab.lanes");
    add(new ParkedPanel(context, this), "note", tr("Parked"), "tab.parked");
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        m_panels->addWidget(m_pages[i]);
        m_column->addWidget(m_tabs[i]);
        connect(m_pages[i], &Panel::left, this, &Dock::left);
        connect(m_tabs[i], &QAbstractButton::clicked, this, [this, i] { show(static_cast<PanelId>(i)); });
    }
    m_column->addStretch();
    show(before);
    count();
}

void Dock::show(PanelId id) {
    const auto index = static_cast<int>(id);
    m_panels->setCurrentIndex(index);
    m_tabs[static_cast<std::size_t>(index)]->setChecked(true);
}

PanelId Dock::shown() const {
    return m_panels->currentIndex() < 0 ? PanelId::Touchpoint : static_cast<PanelId>(m_panels->currentIndex());
}

void Dock::takeFocus() {
    m_pages[static_cast<std::size_t>(shown())]->takeFocus();
}

void Dock::count() {
    const Map& map = m_session.map();
    const std::size_t painPoints = m_facts->of(map).painPointNumbers.size();
    const auto show = [this](PanelId id, std::size_t count) {
        m_tabs[static_cast<std::size_t>(id)]->setCount(static_cast<int>(count));
    };
    show(PanelId::Persona, map.personas.size());
    show(PanelId::PainPoints, painPoints);
    show(PanelId::Plan, map.actions.size());
    show(PanelId::Parked, map.parked.size() + m_facts->of(map).opportunitiesWithoutPlace->size());
}

} // namespace journeyline::ui
