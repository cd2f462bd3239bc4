// SPDX-License-Identifier: Apache-2.0
#include "manual_view.h"

#include <QEvent>
#include <QImage>
#include <QPointer>
#include <QResizeEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextFragment>
#include <QTextTable>

#include "manual.h"

namespace journeyline::ui {
namespace {

constexpr int measure = 760; // the widest line that is still easy to read, in px
constexpr int headingSizes[] = {26, 19, 16, 15, 15, 15};

bool within(const QUrl& url) {
    return url.scheme() == QLatin1String("qrc") && !manualText(url).isEmpty();
}

} // namespace

ManualView::ManualView(QWidget* parent) : QTextBrowser(parent) {
    setObjectName(QStringLiteral("manual.page"));
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) { open(m_page.resolved(link)); });
}

void ManualView::open(const QUrl& url) {
    QUrl page = url;
    page.setFragment({});
    if (!within(page)) return;
    if (page != m_page) load(page);
    if (url.hasFragment())
        scrollToAnchor(url.fragment());
    else
        verticalScrollBar()->setValue(0);
    setAccessibleName(documentTitle());
    emit opened(m_page);
}

void ManualView::load(const QUrl& url) {
    m_page = url;
    // A document of its own for each page, dressed before it is laid out: Qt 6.4 goes astray when a document with
    // tables is cleared, and lays everything out again for each change of a document that is shown.
    auto* page = new QTextDocument(this);
    page->setBaseUrl(url);
    page->setMarkdown(manualText(url), QTextDocument::MarkdownDialectGitHub);
    dress(*page);
    const QPointer<QTextDocument> before = document();
    setDocument(page);
    delete before;
}

QVariant ManualView::loadResource(int type, const QUrl& name) {
    if (type != QTextDocument::ImageResource) return {};
    QImage image(QLatin1Char(':') + m_page.resolved(name).path());
    // Never wider than the text: a picture that has to be scrolled sideways is not looked at.
    const int room = std::max(200, std::min(measure, viewport()->width() - 48));
    if (image.width() > room) {
        const qreal ratio = devicePixelRatioF();
        const int sharp = std::min(image.width(), qRound(room * ratio));
        image = image.scaledToWidth(sharp, Qt::SmoothTransformation);
        image.setDevicePixelRatio(qreal(sharp) / room);
    }
    return image;
}

void ManualView::resizeEvent(QResizeEvent* event) {
    QTextBrowser::resizeEvent(event);
    if (event->size().width() == m_shownWidth || m_page.isEmpty()) return;
    m_shownWidth = event->size().width();
    // Later: a new page is a new child, and Qt resizes while it goes through the children.
    QMetaObject::invokeMethod(
        this,
        [this] {
            const int at = verticalScrollBar()->value();
            load(m_page);
            verticalScrollBar()->setValue(at);
        },
        Qt::QueuedConnection);
}

void ManualView::changeEvent(QEvent* event) {
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_page.isEmpty()) load(m_page);
}

/// Markdown says what is a heading, a list, a table; this says how they look.
void ManualView::dress(QTextDocument& text) const {
    QFont body = font();
    body.setPixelSize(15);
    text.setDefaultFont(body);
    QTextFrameFormat root = text.rootFrame()->frameFormat();
    root.setLeftMargin(24);
    root.setRightMargin(std::max(24, viewport()->width() - measure - 24));
    root.setTopMargin(16);
    root.setBottomMargin(40);
    text.rootFrame()->setFrameFormat(root);
    for (QTextBlock block = text.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        const int level = format.headingLevel();
        const bool picture = !block.begin().atEnd() && block.begin().fragment().charFormat().isImageFormat();
        format.setLineHeight(picture ? 100 : level > 0 ? 118 : 138, QTextBlockFormat::ProportionalHeight);
        if (level > 0) {
            format.setTopMargin(level == 1 ? 4 : 22);
            format.setBottomMargin(8);
            QFont heading = body;
            heading.setPixelSize(headingSizes[std::min(level, 6) - 1]);
            heading.setWeight(QFont::Bold);
            QTextCharFormat letters;
            letters.setFont(heading);
            // In the place of what Markdown set, a size relative to one in points, which is not ours.
            QTextCursor words(block);
            words.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
            words.setCharFormat(letters);
            if (level == 1) text.setMetaInformation(QTextDocument::DocumentTitle, block.text());
        } else if (!block.textList() && !cursor.currentTable()) {
            format.setBottomMargin(10);
        } else if (block.textList()) {
            format.setBottomMargin(4);
        }
        cursor.setBlockFormat(format);
    }
    for (QTextFrame* frame : text.rootFrame()->childFrames()) {
        auto* table = qobject_cast<QTextTable*>(frame);
        if (!table) continue;
        QTextTableFormat format = table->format();
        format.setBorderCollapse(true);
        format.setBorder(1);
        format.setBorderBrush(palette().color(QPalette::Mid));
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setCellPadding(6);
        format.setCellSpacing(0);
        format.setTopMargin(4);
        format.setBottomMargin(14);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        table->setFormat(format);
    }
}

} // namespace journeyline::ui
