// SPDX-License-Identifier: Apache-2.0
#include "text_editor.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMenuBar>
#include <QMimeData>
#include <QTextBlock>
#include <QTextDocument>
#include <QTimer>

#include <cmath>
#include <utility>

#include "journeyline/render/fonts.h"
#include "journeyline/ui/plain_text.h"

namespace journeyline::ui::canvas {

TextEditor::TextEditor(QWidget* parent) : QTextEdit(parent) {
    setObjectName(QStringLiteral("canvasTextEditor"));
    setAcceptRichText(false);
    setAutoFormatting(QTextEdit::AutoNone);
    setFrameStyle(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setTabChangesFocus(false);
    setCursorWidth(2);
    document()->setDocumentMargin(padding);
    connect(this, &QTextEdit::textChanged, this, [this] {
        if (!m_starting) emit edited(text());
    });
}

QString TextEditor::text() const {
    return plainTextOf(*document());
}

void TextEditor::start(const QString& text, bool severalLines) {
    m_starting = true;
    m_severalLines = severalLines;
    setPlainText(text);
    moveCursor(QTextCursor::End);
    document()->clearUndoRedoStacks();
    m_starting = false;
}

void TextEditor::setLook(const scene::TextStyle& style, double lineHeight, double zoom) {
    const QFont shown = render::fontFor(style, zoom);
    m_starting = true;
    // Setting a font, be it the same, lays out the whole text again.
    if (shown != m_shown) setFont(m_shown = shown);
    const bool undo = isUndoRedoEnabled();
    const double height = lineHeight * zoom;
    QTextBlockFormat format = textCursor().blockFormat();
    if (std::abs(format.lineHeight() - height) > 0.01) {
        // Not a thing to undo: the format is the sheet's, not the user's.
        setUndoRedoEnabled(false);
        QTextCursor all(document());
        all.select(QTextCursor::Document);
        format.setLineHeight(height, QTextBlockFormat::FixedHeight);
        all.setBlockFormat(format);
        setUndoRedoEnabled(undo);
    }
    m_starting = false;
}

int TextEditor::neededHeight() const {
    return static_cast<int>(std::ceil(document()->size().height()));
}

bool TextEditor::event(QEvent* event) {
    // Keys that mean something in a text must not run off to a shortcut of the window.
    if (event->type() == QEvent::ShortcutOverride) {
        auto* key = static_cast<QKeyEvent*>(event);
        // Deletes to the end of the line in a text of its own; here the command palette opens wherever one is.
        if (key->modifiers() == Qt::ControlModifier && key->key() == Qt::Key_K) {
            event->ignore();
            return true;
        }
        const bool plain = !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
        if (plain && key->key() != Qt::Key_F1 && (key->key() < Qt::Key_F1 || key->key() > Qt::Key_F35)) {
            event->accept();
            return true;
        }
    }
    return QTextEdit::event(event);
}

void TextEditor::keyPressEvent(QKeyEvent* event) {
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (modifiers == Qt::NoModifier) return emit left(Leave::Enter);
        if (modifiers == Qt::ShiftModifier && m_severalLines) textCursor().insertBlock();
        if (modifiers == Qt::ShiftModifier) return;
        event->ignore(); // Ctrl+Enter belongs to the canvas
        return;
    case Qt::Key_Escape:
        return emit left(Leave::Escape);
    case Qt::Key_Tab:
        if (modifiers == Qt::NoModifier) return emit left(Leave::Tab);
        break;
    case Qt::Key_Backtab:
        return emit left(Leave::Backtab);
    default:
        break;
    }
    // Alt and a letter that no menu took is no text; AltGr is, and some layouts report it as Ctrl+Alt.
    const bool alt = (modifiers & Qt::AltModifier) && !(modifiers & (Qt::ControlModifier | Qt::GroupSwitchModifier));
    if (alt && !event->text().isEmpty() && event->text().front().isPrint()) {
        event->ignore();
        return;
    }
    QTextEdit::keyPressEvent(event);
}

void TextEditor::focusOutEvent(QFocusEvent* event) {
    QTextEdit::focusOutEvent(event);
    const Qt::FocusReason why = event->reason();
    // A menu, an emoji panel or another program only borrows the focus.
    const bool borrowed =
        why == Qt::PopupFocusReason || why == Qt::MenuBarFocusReason || why == Qt::ActiveWindowFocusReason;
    if (!borrowed) return emit left(Leave::FocusLost);
    if (!std::exchange(m_lent, true)) qApp->installEventFilter(this);
}

/// A menu that is closed with Escape leaves the focus at the menu bar, where keys mean nothing for the text.
bool TextEditor::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Hide && watched->isWidgetType() &&
        static_cast<QWidget*>(watched)->windowType() == Qt::Popup)
        QTimer::singleShot(0, this, &TextEditor::takeFocusBack);
    return QTextEdit::eventFilter(watched, event);
}

void TextEditor::takeFocusBack() {
    if (QApplication::activePopupWidget() || QApplication::activeModalWidget()) return;
    if (!isVisible()) return;
    QWidget* holder = QApplication::focusWidget();
    // A command of the menu may have led somewhere else: then it stays there.
    const bool ours = !holder || holder == this || holder->isAncestorOf(this) || qobject_cast<QMenuBar*>(holder);
    if (ours && holder != this) setFocus(Qt::PopupFocusReason);
    if (std::exchange(m_lent, false)) qApp->removeEventFilter(this);
}

void TextEditor::wheelEvent(QWheelEvent* event) {
    event->ignore(); // the canvas scrolls or zooms
}

bool TextEditor::canInsertFromMimeData(const QMimeData* source) const {
    return source->hasText();
}

void TextEditor::dragEnterEvent(QDragEnterEvent* event) {
    // A file is opened by the window; its path is no text for a map.
    event->mimeData()->hasUrls() ? event->ignore() : QTextEdit::dragEnterEvent(event);
}

void TextEditor::insertFromMimeData(const QMimeData* source) {
    QString pasted = source->text();
    pasted.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    if (!m_severalLines) pasted = pasted.simplified();
    textCursor().insertText(pasted);
    ensureCursorVisible();
}

} // namespace journeyline::ui::canvas
