// SPDX-License-Identifier: Apache-2.0
#include "text_editing.h"

#include <QPalette>

#include <algorithm>
#include <cmath>

#include "qt_values.h"
#include "text_names.h"

namespace journeyline::ui::canvas {

namespace {
/// Texts on a sheet seen from further away are edited at this zoom, in a field that reaches over their place.
constexpr double smallestReadableZoom = 0.6;
constexpr double readableZoom = 0.9;
constexpr int roomAtEdge = 4;
} // namespace

TextEditing::TextEditing(session::Session& session, const LiveSheet& sheet, const Viewpoint& viewpoint, QWidget* parent)
    : QObject(parent), m_session(session), m_sheet(sheet), m_viewpoint(viewpoint), m_parent(parent) {}

TextEditing::~TextEditing() = default;

Result<Done> TextEditing::open(const TextTarget& target) {
    finish();
    const std::string text = textOf(m_session.map(), target);
    auto gesture = m_session.beginGesture(labelOf(target));
    const auto shown = gesture->preview(withText(gesture->base(), target, text), selectionOf(target));
    if (!shown) {
        gesture->cancel();
        return shown.fault();
    }
    m_target = target;
    m_gesture = std::move(gesture);
    m_editor = new TextEditor(m_parent);
    dress();
    m_editor->start(qt(text), target.inCell());
    connect(m_editor, &TextEditor::edited, this, &TextEditing::preview);
    connect(m_editor, &TextEditor::left, this, &TextEditing::close);
    place();
    m_editor->show();
    m_editor->setFocus(Qt::OtherFocusReason);
    emit opened();
    return Done{};
}

void TextEditing::dress() {
    if (!m_editor) return;
    const layout::Theme& theme = m_sheet.theme();
    QPalette palette = m_editor->palette();
    palette.setColor(QPalette::Base, qt(theme.field));
    palette.setColor(QPalette::Text, qt(theme.ink));
    palette.setColor(QPalette::Highlight, qt(theme.accentsoft));
    palette.setColor(QPalette::HighlightedText, qt(theme.ink));
    m_editor->setPalette(palette);
    m_editor->setStyleSheet(QStringLiteral("QTextEdit{background:%1;color:%2;border:none;padding:0;"
                                           "selection-background-color:%3;selection-color:%2}")
                                .arg(qt(theme.field).name(), qt(theme.ink).name(), qt(theme.accentsoft).name()));
    m_editor->setAccessibleName(tr("Text of %1").arg(nameOf(m_sheet.layout(), m_target)));
    m_editor->setAccessibleDescription(editingHint(m_sheet.layout(), m_target));
}

void TextEditing::preview(const QString& text) {
    if (!active()) return;
    const auto shown =
        m_gesture->preview(withText(m_gesture->base(), m_target, text.toStdString()), selectionOf(m_target));
    if (!shown && m_gesture->open()) emit refused(shown.fault());
    place();
}

void TextEditing::place() {
    if (!m_editor) return;
    const auto part = partOf(m_sheet.layout(), m_target);
    if (!part) return;
    const double zoom = m_viewpoint.zoom() < smallestReadableZoom ? readableZoom : m_viewpoint.zoom();
    m_editor->setLook(part->style, part->lineHeight, zoom);
    const QRectF onScreen = m_viewpoint.placed(part->text);
    const int pad = TextEditor::padding;
    const QRect room = m_parent->rect().adjusted(roomAtEdge, roomAtEdge, -roomAtEdge, -roomAtEdge);
    // A place where no text stands yet may be narrow: a phase name of one letter, an empty title.
    const double least = 60 * zoom;
    const int width = static_cast<int>(std::ceil(std::max(least, part->text.width * zoom))) + 2 * pad;
    const int left = static_cast<int>(std::round(onScreen.left())) - pad;
    // Lines of a fixed height have their baseline at four fifths of it; on the sheet the first one lies `size` below.
    const double lift = (part->style.size - 0.8 * part->lineHeight) * zoom;
    const int top = static_cast<int>(std::round(onScreen.top() + lift)) - pad;
    m_editor->setGeometry(left, top, std::min(width, room.width()), m_editor->height());
    const int height =
        std::max(m_editor->neededHeight(), static_cast<int>(std::ceil(part->text.height * zoom)) + 2 * pad);
    QRect at(m_editor->x(), m_editor->y(), m_editor->width(), std::min(height, room.height()));
    if (zoom > m_viewpoint.zoom()) { // a field that reaches over its place stays within the window
        at.moveLeft(std::clamp(at.left(), room.left(), std::max(room.left(), room.right() - at.width())));
        at.moveTop(std::clamp(at.top(), room.top(), std::max(room.top(), room.bottom() - at.height())));
    }
    m_editor->setGeometry(at);
}

void TextEditing::finish() {
    close(TextEditor::Leave::FocusLost);
}

void TextEditing::noticeSettled() {
    if (active() && !m_gesture->open()) close(TextEditor::Leave::FocusLost);
}

void TextEditing::close(TextEditor::Leave how) {
    if (!active()) return;
    const auto gesture =
        std::move(m_gesture); // from here on not active: closing moves the focus, which comes back here
    TextEditor* editor = m_editor;
    m_editor = nullptr;
    editor->disconnect(this); // it lives until the event loop runs again, and must say nothing more
    const bool empty = editor->text().trimmed().isEmpty();
    const bool kept = !m_target.fresh || !empty || m_target.whenEmpty == TextTarget::WhenEmpty::Keep;
    if (kept)
        gesture->commit();
    else
        gesture->cancel();
    if (editor->hasFocus()) m_parent->setFocus(Qt::OtherFocusReason);
    editor->hide();
    editor->deleteLater();
    emit left(how, kept);
}

} // namespace journeyline::ui::canvas
