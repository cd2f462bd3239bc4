// SPDX-License-Identifier: Apache-2.0
#include "dock.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

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
        m_count = count;
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
    const QRectF face = QRectF(rect()).adjusted(5, 2, -5, -2);
    if (isChecked() || underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(toQt(theme.accent), 2) : QPen(Qt::NoPen));
        painter.setBrush(toQt(isChecked() ? theme.accentsoft : underMouse() ? theme.hover : theme.chrome));
        painter.drawRoundedRect(face, 8, 8);
    }
    if (isChecked()) painter.fillRect(QRectF(0, 12, 3, height() - 24), toQt(theme.accent));
    const QColor ink = toQt(isChecked() ? theme.accent : theme.ink2);
    paintIcon(painter, m_icon, QRectF((width() - 22) / 2.0, 13, 22, 22), ink);
    painter.setPen(ink);
    painter.setFont(interfaceFont(12, isChecked() ? 600 : 500));
    painter.drawText(QRectF(4, 40, width() - 8, 18), Qt::AlignCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, width() - 8));
    if (m_count <= 0) return;
    const QRectF chip(width() / 2.0 + 8, 7, m_count > 9 ? 24 : 18, 17);
    painter.setPen(Qt::NoPen);
    painter.setBrush(toQt(theme.ink2));
    painter.drawRoundedRect(chip, 8.5, 8.5);
    painter.setPen(toQt(theme.chrome));
    painter.setFont(interfaceFont(12, 600));
    painter.drawText(chip, Qt::AlignCenter, QString::number(m_count));
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
    connect(&session, &session::Session::changed, this, &Dock::countPersonas);
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

    const PanelContext context{m_session, m_ids};
    m_pages = {new TouchpointPanel(context, this), new PersonaPanel(context, this), new GoalPanel(context, this)};
    QWidget* tabColumn = m_column->parentWidget();
    m_tabs = {new DockTab(QStringLiteral("station"), tr("Touchpoint"), QStringLiteral("tab.touchpoint"), tabColumn),
              new DockTab(QStringLiteral("persona"), tr("Persona"), QStringLiteral("tab.persona"), tabColumn),
              new DockTab(QStringLiteral("goal"), tr("Goal"), QStringLiteral("tab.goal"), tabColumn)};
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        m_panels->addWidget(m_pages[i]);
        m_column->addWidget(m_tabs[i]);
        connect(m_pages[i], &Panel::left, this, &Dock::left);
        connect(m_tabs[i], &QAbstractButton::clicked, this, [this, i] { show(static_cast<PanelId>(i)); });
    }
    m_column->addStretch();
    show(before);
    countPersonas();
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

void Dock::countPersonas() {
    m_tabs[static_cast<std::size_t>(PanelId::Persona)]->setCount(static_cast<int>(m_session.map().personas.size()));
}

} // namespace journeyline::ui
