// SPDX-License-Identifier: Apache-2.0
#include "panel.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>

#include <algorithm>

#include "plain.h"

namespace journeyline::ui {

Panel::Panel(const QString& name, QWidget* parent)
    : QWidget(parent), m_scroll(new QScrollArea(this)), m_content(new QWidget), m_invitation(plainLabel({}, this)) {
    setObjectName(name);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    m_invitation->setProperty("role", "invite");
    m_invitation->setWordWrap(true);
    m_invitation->setMargin(16);
    m_invitation->hide();
    whole->addWidget(m_invitation, 0, Qt::AlignTop);
    m_content->setObjectName(QStringLiteral("panelContent"));
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins(16, 12, 16, 16);
    m_column->setSpacing(10);
    m_scroll->setWidget(m_content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    whole->addWidget(m_scroll, 1);
    qApp->installEventFilter(this);
}

void Panel::takeFocus() {
    for (QWidget* field = nextInFocusChain(); field && field != this; field = field->nextInFocusChain()) {
        if (!isAncestorOf(field) || !field->isVisible() || !field->isEnabled()) continue;
        if (!(field->focusPolicy() & Qt::TabFocus)) continue;
        if (field->property("role") == QLatin1String("sectionHeading")) continue; // typing would fold it
        field->setFocus(Qt::OtherFocusReason);
        // Typing goes on after the existing text.
        if (auto* line = qobject_cast<QLineEdit*>(field)) line->end(false);
        return;
    }
}

void Panel::showInvitation(const QString& text) {
    m_invitation->setText(text);
    m_invitation->setVisible(!text.isEmpty());
    m_scroll->setVisible(text.isEmpty());
}

void Panel::refreshFields() {
    for (QWidget* widget : findChildren<QWidget*>())
        if (auto* field = dynamic_cast<Refreshable*>(widget)) field->refresh();
}

namespace {

bool takesTab(const QWidget* widget) {
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) &&
           !widget->focusProxy();
}

/// The fields of a panel row by row, each row from its start to its end.
QList<QWidget*> inReadingOrder(const QWidget* content) {
    struct Placed {
        QWidget* widget;
        QRect rect;
    };
    QList<Placed> fields;
    for (QWidget* widget : content->findChildren<QWidget*>())
        if (takesTab(widget)) fields.append({widget, QRect(widget->mapTo(content, QPoint(0, 0)), widget->size())});
    std::stable_sort(fields.begin(), fields.end(),
                     [](const Placed& a, const Placed& b) { return a.rect.center().y() < b.rect.center().y(); });
    QList<QWidget*> order;
    for (auto row = fields.begin(); row != fields.end();) {
        // What starts above the middle of the first field of a row stands beside it.
        const int middle = row->rect.center().y() + row->rect.height() / 4;
        auto end = row;
        while (end != fields.end() && end->rect.center().y() <= middle)
            ++end;
        std::stable_sort(row, end, [](const Placed& a, const Placed& b) { return a.rect.x() < b.rect.x(); });
        for (; row != end; ++row)
            order.append(row->widget);
    }
    return order;
}

} // namespace

bool Panel::focusNextPrevChild(bool next) {
    const QList<QWidget*> order = inReadingOrder(m_content);
    const auto at = order.indexOf(focusWidget());
    const auto wanted = at < 0 ? -1 : at + (next ? 1 : -1);
    if (wanted >= 0 && wanted < order.size()) {
        order[wanted]->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
        return true;
    }
    QWidget* outside = this;
    do
        outside = next ? outside->nextInFocusChain() : outside->previousInFocusChain();
    while (outside != this && (isAncestorOf(outside) || !takesTab(outside)));
    if (outside == this) return false;
    outside->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void Panel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        emit left();
    else
        QWidget::keyPressEvent(event);
}

bool Panel::eventFilter(QObject* watched, QEvent* event) {
    // A field that gets the focus by the keyboard comes into view, with its label above it.
    if (event->type() == QEvent::FocusIn && watched->isWidgetType()) {
        auto* field = static_cast<QWidget*>(watched);
        if (m_content->isAncestorOf(field)) m_scroll->ensureWidgetVisible(field, 0, 28);
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace journeyline::ui
