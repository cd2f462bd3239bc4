// SPDX-License-Identifier: Apache-2.0
// Finding a text in the map: a slim line above the sheet with the text looked for, which of how many places is shown,
// and the way to the next and the previous one. All places are marked on the sheet.
//
// Callers may rely on: the keyboard stays in the line while one goes from place to place, Escape gives it back to the
// sheet; what stands on no sheet is said with `panelNeeded`. Not responsible for: replacing.
#pragma once

#include <QWidget>

#include <optional>
#include <vector>

#include "text_index.h"

class QAbstractButton;
class QLabel;
class QLineEdit;
class QTimer;

namespace journeyline::session {
class Session;
}

namespace journeyline::ui {

class ActionSet;
class Canvas;

class FindBar final : public QWidget {
    Q_OBJECT

public:
    /// `canvas` must outlive the bar.
    FindBar(Canvas& canvas, const ActionSet& actions, QWidget* parent);

    /// Shows the line with the keyboard in it, the last text selected.
    void open();
    void next();
    void previous();
    void retranslate();

signals:
    /// The place that was gone to is not on the sheet.
    void panelNeeded();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void close();
    void refresh(); ///< texts of the map as it is, and the places
    void search();  ///< from the place of the selection on
    void collect(); ///< the places of the text, and at which of them the selection stands or would next
    void step(int by);
    void show(std::size_t hit);
    void tellCount();

    Canvas& m_canvas;
    QLineEdit* m_field;
    QLabel* m_count;
    QAbstractButton* m_previous;
    QAbstractButton* m_next;
    QAbstractButton* m_close;
    QTimer* m_refresh;
    std::vector<IndexedText> m_texts;
    std::vector<std::size_t> m_hits; ///< into m_texts
    std::optional<std::size_t> m_at; ///< into m_hits
};

} // namespace journeyline::ui
