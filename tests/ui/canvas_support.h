// SPDX-License-Identifier: Apache-2.0
// A canvas with the worked example in it, driven the way a user drives it: events to the widgets, nothing else.
#pragma once

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>

#include <gtest/gtest.h>

#include "journeyline/base/id.h"
#include "journeyline/document/find.h"
#include "journeyline/storage/file_ops.h"
#include "journeyline/ui/canvas.h"

namespace journeyline::ui {

class CanvasTest : public testing::Test {
protected:
    CanvasTest();

    /// Number `n` of the journey, from 1.
    [[nodiscard]] Id touchpoint(int n) const;
    [[nodiscard]] const Touchpoint& data(const Id& touchpoint) const {
        return *findTouchpoint(session.map(), touchpoint);
    }
    [[nodiscard]] std::string titleOf(int n) const { return data(touchpoint(n)).title; }
    [[nodiscard]] Id phase(int n) const { return session.map().phases[static_cast<std::size_t>(n - 1)]->id; }
    [[nodiscard]] Id lane(LaneKind kind, std::optional<NotesRole> role = {}) const;
    [[nodiscard]] layout::Part part(layout::PartKind kind, const Id& id, const Id& persona = {}) const;
    /// Middle of a thing in the viewport, scrolled to first.
    QPoint middleOf(const session::Selection& selection);
    QPoint middleOf(const layout::Part& part) const;

    void click(QPoint at, Qt::MouseButton button = Qt::LeftButton);
    void drag(QPoint from, QPoint to, bool release = true);
    void key(int code, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString& text);
    /// The open editor, or null.
    [[nodiscard]] QTextEdit* editor() const;
    /// The widget that has the keyboard now.
    [[nodiscard]] QWidget* keyboard();

    storage::RealFileOps files;
    CountingIds ids{"new"};
    session::Session session{files, ids};
    Canvas canvas{session, ids};
};

} // namespace journeyline::ui
