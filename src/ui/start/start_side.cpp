// SPDX-License-Identifier: Apache-2.0
#include "start_side.h"

#include <QKeySequence>
#include <QPainter>
#include <QPainterPath>

#include "appearance.h"
#include "icons.h"
#include "start_button.h"

namespace journeyline::ui {
namespace {

constexpr int sideLeft = 28, buttonWidth = 239;
constexpr int firstButtonTop = 112, buttonStep = 66, dropTop = 334, dropHeight = 96;
constexpr int lastLine = 24, linkStep = 28, linksAbove = 52; ///< counted from the bottom
constexpr auto nameOnPage = "Journeyline";                   // a name, the same in every language

/// The line through a journey in white on the colour of the interface.
void drawMark(QPainter& painter, QRectF square, const layout::Theme& theme) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(toQt(theme.accent));
    painter.drawRoundedRect(square, 11, 11);
    painter.save();
    painter.translate(square.left() + 5, square.top() + 5);
    painter.scale(34.0 / 24, 34.0 / 24);
    QPainterPath line(QPointF(3, 16));
    line.cubicTo(6.5, 16, 6.5, 7, 10, 7);
    line.cubicTo(13.5, 7, 13.5, 17, 17, 17);
    line.cubicTo(19, 17, 20, 14, 21, 11);
    painter.strokePath(line, QPen(toQt(theme.onaccent), 2.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(toQt(theme.onaccent));
    painter.drawEllipse(QPointF(10, 7), 1.9, 1.9);
    painter.drawEllipse(QPointF(17, 17), 1.9, 1.9);
    painter.restore();
}

} // namespace

StartSide::StartSide(QWidget* parent)
    : QWidget(parent), m_new(new StartButton(QStringLiteral("new"), true, QStringLiteral("start.new"), this)),
      m_open(new StartButton(QStringLiteral("open"), false, QStringLiteral("start.open"), this)),
      m_import(new StartButton(QStringLiteral("import"), false, QStringLiteral("start.import"), this)) {
    setObjectName(QStringLiteral("start.side"));
    setFixedWidth(columnWidth);
    int top = firstButtonTop;
    for (StartButton* button : {m_new, m_open, m_import}) {
        button->move(sideLeft - 3, top - 3);
        top += buttonStep;
    }
    connect(m_new, &QAbstractButton::clicked, this, &StartSide::newAsked);
    connect(m_open, &QAbstractButton::clicked, this, &StartSide::openAsked);
    connect(m_import, &QAbstractButton::clicked, this, &StartSide::importAsked);
    retranslate();
    placeBottom();
}

void StartSide::retranslate() {
    m_new->setTexts(tr("New map"), tr("Blank, with a goal first"));
    m_open->setTexts(tr("Open…"),
                     tr(".cjm file, %1").arg(QKeySequence(QKeySequence::Open).toString(QKeySequence::NativeText)));
    m_import->setTexts(tr("Import…"), tr("Table, Markdown, Mermaid"));
    setAccessibleName(tr("Begin"));
    update();
}

QWidget* StartSide::firstButton() const {
    return m_new;
}

QWidget* StartSide::lastButton() const {
    if (m_links.isEmpty()) return m_import;
    return m_links.last();
}

void StartSide::setLearnLinks(const QList<LearnLink>& links) {
    qDeleteAll(m_links);
    m_links.clear();
    for (const LearnLink& link : links) {
        auto* button = new PageLink(link.icon, 500, QStringLiteral("start.learn.%1").arg(m_links.size() + 1), this);
        button->setText(link.text);
        button->setAccessibleName(link.text);
        connect(button, &QAbstractButton::clicked, this, link.open);
        button->show();
        m_links.append(button);
    }
    placeBottom();
    update();
}

void StartSide::placeBottom() {
    const int links = static_cast<int>(m_links.size());
    const int below = links > 0 ? linksAbove + linkStep * links + 28 : 40;
    setMinimumHeight(dropTop + dropHeight + 24 + below);
    int top = height() - linksAbove - linkStep * links;
    for (PageLink* link : std::as_const(m_links)) {
        link->setGeometry(sideLeft - 4, top, qMin(link->sizeHint().width(), columnWidth - sideLeft - 8), 24);
        top += linkStep;
    }
}

void StartSide::resizeEvent(QResizeEvent*) {
    placeBottom();
}

void StartSide::showDrag(bool over) {
    if (std::exchange(m_dragOver, over) != over) update();
}

void StartSide::paintEvent(QPaintEvent*) {
    const layout::Theme& theme = shownTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), toQt(theme.chrome));
    painter.fillRect(QRectF(width() - 1, 0, 1, height()), toQt(theme.chromeline));
    drawMark(painter, QRectF(sideLeft, 30, 44, 44), theme);
    painter.setPen(toQt(theme.ink));
    painter.setFont(interfaceFont(24, 700));
    painter.drawText(QRectF(86, 32, 200, 38), Qt::AlignLeft | Qt::AlignVCenter, QLatin1String(nameOnPage));

    const QRectF drop(sideLeft + 0.5, dropTop + 0.5, buttonWidth, dropHeight);
    QPen edge(toQt(m_dragOver ? theme.dropline : theme.fieldline), m_dragOver ? 2 : 1.4);
    edge.setDashPattern({6 / edge.widthF(), 5 / edge.widthF()});
    painter.setPen(edge);
    painter.setBrush(m_dragOver ? QBrush(toQt(theme.drop)) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(drop, 10, 10);
    const QColor strong = toQt(m_dragOver ? theme.dropline : theme.ink);
    const QColor quiet = toQt(m_dragOver ? theme.dropline : theme.ink2);
    paintIcon(painter, QStringLiteral("import"), QRectF(drop.center().x() - 12, drop.top() + 17, 24, 24), quiet);
    painter.setPen(strong);
    painter.setFont(interfaceFont(14, 600));
    painter.drawText(QRectF(drop.left(), drop.top() + 48, drop.width(), 20), Qt::AlignCenter, tr("Drop a file here"));
    painter.setPen(quiet);
    painter.setFont(interfaceFont(12));
    painter.drawText(QRectF(drop.left(), drop.top() + 68, drop.width(), 18), Qt::AlignCenter,
                     tr("map, table, text or diagram"));

    if (!m_links.isEmpty()) {
        painter.setPen(toQt(theme.ink));
        painter.setFont(interfaceFont(13, 600));
        painter.drawText(QRectF(sideLeft, m_links.first()->y() - 28, buttonWidth, 20), Qt::AlignLeft | Qt::AlignVCenter,
                         tr("Learn"));
    }
    painter.setPen(toQt(theme.ink2));
    painter.setFont(interfaceFont(12));
    painter.drawText(QRectF(sideLeft, height() - lastLine - 12, columnWidth - sideLeft - 8, 18),
                     Qt::AlignLeft | Qt::AlignVCenter, tr("Works offline. Your maps stay with you."));
}

} // namespace journeyline::ui
