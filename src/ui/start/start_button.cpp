// SPDX-License-Identifier: Apache-2.0
#include "start_button.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>

#include "appearance.h"
#include "icons.h"

namespace journeyline::ui {
namespace {

constexpr double buttonCorner = 8;
constexpr int linkIcon = 17, linkIconGap = 9, linkRoom = 4;

void drawRing(QPainter& painter, const QRectF& rect, double radius) {
    painter.setPen(QPen(toQt(shownTheme().accent), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect, radius, radius);
}

} // namespace

PageButton::PageButton(const QString& name, QWidget* parent) : QAbstractButton(parent) {
    setObjectName(name);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

void PageButton::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        event->ignore();
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

StartButton::StartButton(const QString& icon, bool primary, const QString& name, QWidget* parent)
    : PageButton(name, parent), m_icon(icon), m_primary(primary) {
    setFixedSize(240 + 6, 56 + 6); // with the room of the ring around it
}

void StartButton::setTexts(const QString& title, const QString& line) {
    setText(title);
    m_line = line;
    setAccessibleName(title);
    setAccessibleDescription(line);
    update();
}

void StartButton::paintEvent(QPaintEvent*) {
    const layout::Theme& theme = shownTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF face = QRectF(rect()).adjusted(3.5, 3.5, -3.5, -3.5);
    const bool lit = underMouse() || isDown();
    if (m_primary) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(toQt(lit ? mix(theme.ink, theme.accent, 0.18) : theme.accent));
    } else {
        painter.setPen(QPen(toQt(theme.fieldline), 1));
        painter.setBrush(toQt(lit ? theme.hover : theme.field));
    }
    painter.drawRoundedRect(face, buttonCorner, buttonCorner);
    if (hasFocus()) drawRing(painter, QRectF(rect()).adjusted(1, 1, -1, -1), buttonCorner + 2);
    const QColor ink = toQt(m_primary ? theme.onaccent : theme.ink);
    const double left = face.left() + 53.5, room = face.right() - left - 8;
    paintIcon(painter, m_icon, QRectF(face.left() + 15.5, face.top() + 15.5, 24, 24), ink);
    painter.setPen(ink);
    painter.setFont(interfaceFont(15, 600));
    painter.drawText(QRectF(left, face.top() + 9, room, 20), Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, int(room)));
    painter.setPen(toQt(m_primary ? theme.onaccent : theme.ink2));
    painter.setFont(interfaceFont(12));
    painter.drawText(QRectF(left, face.top() + 29, room, 18), Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_line, Qt::ElideRight, int(room)));
}

FilterChip::FilterChip(const QString& name, QWidget* parent) : PageButton(name, parent) {
    setCheckable(true);
}

QSize FilterChip::sizeHint() const {
    return {QFontMetrics(interfaceFont(13, 600)).horizontalAdvance(text()) + 28, 34};
}

void FilterChip::paintEvent(QPaintEvent*) {
    const layout::Theme& theme = shownTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF face = QRectF(rect()).adjusted(3.5, 3.5, -3.5, -3.5);
    painter.setPen(QPen(toQt(isChecked() ? theme.accent : theme.fieldline), isChecked() ? theme.cardLine : 1.0));
    painter.setBrush(toQt(isChecked() ? theme.accentsoft : underMouse() ? theme.hover : theme.sheet));
    painter.drawRoundedRect(face, face.height() / 2, face.height() / 2);
    if (hasFocus()) drawRing(painter, QRectF(rect()).adjusted(1, 1, -1, -1), height() / 2.0 - 1);
    painter.setPen(toQt(isChecked() ? theme.accent : theme.ink2));
    painter.setFont(interfaceFont(13, isChecked() ? 600 : 500));
    painter.drawText(rect(), Qt::AlignCenter, text());
}

PageLink::PageLink(const QString& icon, int weight, const QString& name, QWidget* parent)
    : PageButton(name, parent), m_icon(icon), m_weight(weight) {
    setCursor(Qt::PointingHandCursor);
}

QSize PageLink::sizeHint() const {
    const int words = QFontMetrics(interfaceFont(13, m_weight)).horizontalAdvance(text()) + 1;
    return {2 * linkRoom + words + (m_icon.isEmpty() ? 0 : linkIcon + linkIconGap), 24};
}

void PageLink::paintEvent(QPaintEvent*) {
    const layout::Theme& theme = shownTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(toQt(theme.hover));
        painter.drawRoundedRect(rect(), 6, 6);
    }
    if (hasFocus()) drawRing(painter, QRectF(rect()).adjusted(1, 1, -1, -1), 5);
    const QColor ink = toQt(theme.accent);
    double left = linkRoom;
    if (!m_icon.isEmpty()) {
        paintIcon(painter, m_icon, QRectF(left, (height() - linkIcon) / 2.0, linkIcon, linkIcon), ink);
        left += linkIcon + linkIconGap;
    }
    painter.setPen(ink);
    painter.setFont(interfaceFont(13, m_weight));
    const int room = width() - int(left) - linkRoom + 1;
    painter.drawText(QRectF(left, 0, room, height()), Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, room));
}

} // namespace journeyline::ui
