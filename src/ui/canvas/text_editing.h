// SPDX-License-Identifier: Apache-2.0
// Editing one text of the sheet in place: opens the editor over it, shows every keystroke on the sheet through a
// gesture, and takes or drops the result when the user leaves. One editing is one step of undo.
//
// Callers may rely on: nothing typed is lost, however the editor is left; a new thing left empty is not created unless
// its target says so. Not responsible for what is edited next: see `left`.
#pragma once

#include <functional>
#include <memory>

#include <QObject>
#include <QPointer>

#include "journeyline/session/session.h"
#include "live_sheet.h"
#include "text_editor.h"
#include "text_target.h"
#include "viewpoint.h"

namespace journeyline::ui::canvas {

class TextEditing final : public QObject {
    Q_OBJECT

public:
    TextEditing(session::Session& session, const LiveSheet& sheet, const Viewpoint& viewpoint, QWidget* parent);
    ~TextEditing() override;

    /// A fault leaves everything as it was.
    Result<Done> open(const TextTarget& target);
    /// Takes the text and closes; nothing happens when no editor is open.
    void finish();
    /// After scrolling, zooming or a new layout.
    void place();
    /// After a change of theme.
    void dress();
    /// Closes the widget when the session has settled the gesture by itself.
    void noticeSettled();

    [[nodiscard]] bool active() const { return m_gesture != nullptr; }
    [[nodiscard]] const TextTarget& target() const { return m_target; }
    [[nodiscard]] TextEditor* editor() const { return m_editor; }

signals:
    void opened();
    /// The editor is closed; `kept` is false for a new thing that was left empty and is gone.
    void left(journeyline::ui::canvas::TextEditor::Leave how, bool kept);
    void refused(const journeyline::Fault& fault);

private:
    void preview(const QString& text);
    void close(TextEditor::Leave how);

    session::Session& m_session;
    const LiveSheet& m_sheet;
    const Viewpoint& m_viewpoint;
    QWidget* m_parent;
    QPointer<TextEditor> m_editor;
    std::unique_ptr<session::Gesture> m_gesture;
    TextTarget m_target;
};

} // namespace journeyline::ui::canvas
