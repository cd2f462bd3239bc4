// SPDX-License-Identifier: Apache-2.0
#include "map_card.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolButton>

#include "appearance.h"
#include "icons.h"
#include "journeyline/layout/glance.h"

namespace journeyline::ui {
namespace {

constexpr double pictureInset = 11.5; ///< from the edge of the frame to the picture
constexpr double heightOfMap = 146, heightOfTemplate = 126;

} // namespace

MapCard::MapCard(bool removable, const QString& name, QWidget* parent)
    : PageButton(name, parent), m_heading(removable) {
    if (!removable) return;
    m_remove = new QToolButton(this);
    m_remove->setObjectName(name + QStringLiteral(".remove"));
    m_remove->setProperty("role", "small");
    m_remove->setIcon(ui::icon(QStringLiteral("close")));
    m_remove->setIconSize({16, 16});
    m_remove->setFocusPolicy(Qt::NoFocus);
    m_remove->resize(28, 28);
    m_remove->hide();
    connect(m_remove, &QAbstractButton::clicked, this, &MapCard::removed);
}

void MapCard::setTexts(const QString& title, const QString& line, Line kind) {
    setText(title);
    m_line = line;
    m_kind = kind;
    setAccessibleName(title);
    setAccessibleDescription(line);
    update();
}

void MapCard::setPicture(const QImage& picture) {
    m_picture = picture;
    m_shown = {};
    update();
}

void MapCard::setRemoveText(const QString& text) {
    m_remove->setToolTip(text);
    m_remove->setAccessibleName(text);
}

int MapCard::frameHeight(int width) const {
    const double picture = (m_heading ? heightOfMap : heightOfTemplate) / layout::glanceWidth;
    return qRound((width - 2 * pictureInset) * picture + 2 * pictureInset);
}

void MapCard::keyPressEvent(QKeyEvent* event) {
    if (m_remove && event->key() == Qt::Key_Delete)
        emit removed();
    else
        PageButton::keyPressEvent(event);
}

void MapCard::enterEvent(QEnterEvent* event) {
    if (m_remove) m_remove->show();
    PageButton::enterEvent(event);
}

void MapCard::leaveEvent(QEvent* event) {
    if (m_remove) m_remove->hide();
    PageButton::leaveEvent(event);
}

void MapCard::resizeEvent(QResizeEvent* event) {
    if (m_remove) m_remove->move(width() - ring - 6 - m_remove->width(), ring + 6);
    PageButton::resizeEvent(event);
}

void MapCard::drawPicture(QPainter& painter, const QRectF& frame) {
    const QRectF place = frame.adjusted(pictureInset - 0.5, pictureInset - 0.5, 0.5 - pictureInset, 0.5 - pictureInset);
    if (m_picture.isNull()) return;
    const double ratio = devicePixelRatioF();
    const QSize pixels = (place.size() * ratio).toSize();
    if (m_shown.size() != pixels) {
        m_shown = QPixmap::fromImage(m_picture.scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
        m_shown.setDevicePixelRatio(ratio);
    }
    painter.drawPixmap(place.topLeft(), m_shown);
}

void MapCard::drawTexts(QPainter& painter, double top) const {
    const layout::Theme& theme = shownTheme();
    double left = ring + 2;
    const double right = width() - ring;
    painter.setPen(toQt(theme.ink));
    painter.setFont(interfaceFont(m_heading ? 15 : 14, 600));
    painter.drawText(QRectF(left, top + 7, right - left, 20), Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, int(right - left)));
    const Colour ink = m_kind == Line::Overdue ? theme.truthink : m_kind == Line::Missing ? theme.warn : theme.ink2;
    const double lineTop = top + (m_heading ? 28 : 26);
    if (m_kind != Line::Quiet) {
        paintIcon(painter, m_kind == Line::Overdue ? QStringLiteral("clock") : QStringLiteral("warning"),
                  QRectF(left, lineTop + 1.5, 15, 15), toQt(ink));
        left += 21;
    }
    painter.setPen(toQt(ink));
    painter.setFont(interfaceFont(12, m_kind == Line::Quiet ? 400 : 600));
    painter.drawText(QRectF(left, lineTop, right - left, 18), Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_line, Qt::ElideRight, int(right - left)));
}

void MapCard::paintEvent(QPaintEvent*) {
    const layout::Theme& theme = shownTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF outer(ring, ring, width() - 2 * ring, frameHeight(width() - 2 * ring));
    const bool lit = underMouse() || isDown();
    painter.setPen(QPen(toQt(lit ? theme.accent : theme.strong), theme.cardLine));
    painter.setBrush(toQt(theme.sheet));
    painter.drawRoundedRect(outer.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    drawPicture(painter, outer);
    if (hasFocus()) {
        painter.setPen(QPen(toQt(theme.accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(outer.adjusted(-2, -2, 2, 2), 10, 10);
    }
    drawTexts(painter, outer.bottom());
}

} // namespace journeyline::ui
