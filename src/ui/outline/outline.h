// SPDX-License-Identifier: Apache-2.0
// The outline at the left: a narrow rail, and when it is open the map as a tree of phases, touchpoints and what stands
// at them. Texts are edited in place, with the keys of the sheet.
//
// Callers may rely on: selection and content are in step with the session in both directions; only what changed is
// looked at again; closed, it costs nothing. Not responsible for: removing and moving, which the canvas does.
#pragma once

#include <QTreeWidget>

#include <vector>

#include "journeyline/session/session.h"

class QAbstractButton;

namespace journeyline::ui {

class Canvas;

class OutlineTree final : public QTreeWidget {
    Q_OBJECT

public:
    OutlineTree(session::Session& session, IdSource& ids, Canvas& canvas, QWidget* parent);
    void retranslate();

signals:
    /// Escape: the sheet should have the focus.
    void left();

protected:
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void sync();
    void syncTouchpoints(QTreeWidgetItem* item, const Phase& phase);
    void syncParts(QTreeWidgetItem* item, const Touchpoint& touchpoint);
    void follow();
    void choose(QTreeWidgetItem* item);
    void rename(QTreeWidgetItem* item);
    void addAfter(QTreeWidgetItem* item, bool phase);
    void editCurrent(const QString& typed);
    [[nodiscard]] QTreeWidgetItem* itemOf(const session::Selection& selection) const;
    [[nodiscard]] QString shown(const std::string& text) const;

    session::Session& m_session;
    IdSource& m_ids;
    Canvas& m_canvas;
    std::vector<Shared<Phase>> m_known; ///< the phases as they are shown
    bool m_stale = true;
};

class Outline final : public QWidget {
    Q_OBJECT

public:
    Outline(session::Session& session, IdSource& ids, Canvas& canvas, QWidget* parent);
    [[nodiscard]] bool isOpen() const;
    void setOpen(bool open);
    /// Opens it and puts the focus into the tree.
    void takeFocus();
    void retranslate();

signals:
    void left();

private:
    QAbstractButton* m_toggle;
    OutlineTree* m_tree;
};

} // namespace journeyline::ui
