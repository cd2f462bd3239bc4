// SPDX-License-Identifier: Apache-2.0
// The widget that lies over a text of the sheet while it is edited: a real text field with caret, clipboard, input
// methods and an undo of its own, set in the font and line height of the text below it.
//
// Says when the text changes and how the user left it; what that means is the caller's business. Plain text only:
// whatever is pasted loses its formatting.
#pragma once

#include <QTextEdit>

#include "journeyline/scene/scene.h"

namespace journeyline::ui::canvas {

class TextEditor final : public QTextEdit {
    Q_OBJECT

public:
    enum class Leave { Enter, Escape, Tab, Backtab, FocusLost };

    explicit TextEditor(QWidget* parent);

    /// Line feeds between paragraphs; no-break spaces stay what they are.
    [[nodiscard]] QString text() const;
    /// Starts over with `text`, the caret at its end, nothing to undo.
    void start(const QString& text, bool severalLines);
    /// Font and line height, enlarged by `zoom`.
    void setLook(const scene::TextStyle& style, double lineHeight, double zoom);
    /// What the text needs at the present width.
    [[nodiscard]] int neededHeight() const;
    /// Room between the edge of the widget and its text.
    static constexpr int padding = 3;

signals:
    void edited(const QString& text);
    void left(journeyline::ui::canvas::TextEditor::Leave how);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData* source) const override;

private:
    void takeFocusBack();

    QFont m_shown; ///< as setLook gave it
    bool m_severalLines = true;
    bool m_starting = false;
    bool m_lent = false; ///< the focus, to a menu or the like
};

} // namespace journeyline::ui::canvas
