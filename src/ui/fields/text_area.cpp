// SPDX-License-Identifier: Apache-2.0
#include <QAbstractTextDocumentLayout>
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QTextBlock>
#include <QTextDocument>
#include <QWheelEvent>

#include "journeyline/ui/plain_text.h"
#include "text_field.h"
#include "undo_keys.h"

namespace journeyline::ui {

TextArea::TextArea(session::Session& session, Binding<QString> binding, int rows, QWidget* parent)
    : QPlainTextEdit(parent), m_session(session), m_binding(std::move(binding)), m_typing(session), m_rows(rows) {
    setAccessibleName(m_binding.label);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(3);
    refresh();
    fitHeight();
    connect(this, &QPlainTextEdit::textChanged, this, &TextArea::typed);
    connect(&session, &session::Session::changed, this, &TextArea::refresh);
    connect(&session, &session::Session::selectionChanged, this, &TextArea::refresh);
}

void TextArea::refresh() {
    const QString value = m_binding.read(m_session.map());
    if (plainTextOf(*document()) == value || (m_typing.active() && hasFocus())) return;
    const QScopedValueRollback guard(m_refreshing, true);
    const int caret = textCursor().position();
    setPlainText(value);
    QTextCursor cursor = textCursor();
    cursor.setPosition(hasFocus() ? qMin(caret, static_cast<int>(value.size())) : 0);
    setTextCursor(cursor);
    markInvalid(*this, false);
    fitHeight();
}

void TextArea::typed() {
    fitHeight();
    if (m_refreshing) return;
    const QString text = plainTextOf(*document());
    const bool taken =
        m_typing.preview(this, m_binding.label, [&](const Map& base) { return m_binding.write(base, text); });
    markInvalid(*this, !taken);
}

void TextArea::fitHeight() {
    // A plain text document counts its height in lines.
    const int lines = qMax(m_rows, static_cast<int>(document()->size().height()));
    const int height = lines * fontMetrics().lineSpacing() + 16;
    if (height != minimumHeight()) setFixedHeight(height);
}

bool TextArea::event(QEvent* event) {
    return leavesToWindow(event) ? false : QPlainTextEdit::event(event);
}

void TextArea::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        m_typing.finish();
        event->ignore();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void TextArea::focusOutEvent(QFocusEvent* event) {
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() == Qt::PopupFocusReason) return;
    m_typing.finish();
    refresh(); // what the map made of the text
}

void TextArea::wheelEvent(QWheelEvent* event) {
    event->ignore(); // all of the text is there to see: the panel scrolls
}

void TextArea::dragEnterEvent(QDragEnterEvent* event) {
    event->mimeData()->hasUrls() ? event->ignore() : QPlainTextEdit::dragEnterEvent(event); // as in a TextField
}

void TextArea::resizeEvent(QResizeEvent* event) {
    QPlainTextEdit::resizeEvent(event);
    fitHeight();
}

} // namespace journeyline::ui
