// SPDX-License-Identifier: Apache-2.0
// The keys that mean something at the selection. A key that means nothing here is left to the window.
#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>

#include "inner.h"
#include "journeyline/document/find.h"
#include "journeyline/edits/emotion.h"
#include "navigation.h"
#include "places.h"
#include "text_names.h"

namespace journeyline::ui {

using canvas::Direction;
using session::Selection;
using Kind = Selection::Kind;

bool Canvas::event(QEvent* event) {
    // Keys of the emotion lane and of moving must not run off to shortcuts of the window without a modifier.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool plain = !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
        const bool printable = !key->text().isEmpty() && key->text().front().isPrint();
        if (plain &&
            (printable || ((dragging() || m_inner->pressed == Inner::Press::Band) && key->key() == Qt::Key_Escape))) {
            event->accept();
            return true;
        }
    }
    return QAbstractScrollArea::event(event);
}

void Canvas::keyPressEvent(QKeyEvent* event) {
    auto* editor = m_inner->editing->editor();
    if (editor && !editor->hasFocus() && !m_inner->forwarding) {
        // What the editor leaves alone comes back here through its parents.
        m_inner->forwarding = true;
        editor->setFocus(Qt::OtherFocusReason);
        QCoreApplication::sendEvent(editor, event);
        m_inner->forwarding = false;
        return;
    }
    if (m_inner->key(*event))
        event->accept();
    else
        event->ignore(); // never to the scroll bars: arrows belong to the selection
}

void Canvas::keyReleaseEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat() && m_inner->spaceHeld) {
        m_inner->letGoOfSpace();
        return;
    }
    QAbstractScrollArea::keyReleaseEvent(event);
}

/// Space held pans; Space that was only struck is a blank typed on the selection.
void Canvas::Inner::letGoOfSpace() {
    spaceHeld = false;
    q.viewport()->setCursor(Qt::ArrowCursor);
    if (std::exchange(spacePanned, false)) return;
    const QKeyEvent blank(QEvent::KeyPress, Qt::Key_Space, Qt::NoModifier, QStringLiteral(" "));
    editSelection(&blank);
}

bool Canvas::Inner::key(QKeyEvent& event) {
    if (drag) {
        if (event.key() == Qt::Key_Escape) endDrag(false);
        return true;
    }
    if (pressed == Press::Band && event.key() == Qt::Key_Escape) {
        endBand(false);
        return true;
    }
    if (spaceHeld && event.key() != Qt::Key_Space && !event.text().isEmpty()) {
        // Fast typists strike the next key before Space comes up.
        letGoOfSpace();
        if (auto* editor = editing->editor()) return QCoreApplication::sendEvent(editor, &event);
    }
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const QString text = event.text();
    const bool printable = !text.isEmpty() && text.front().isPrint();
    // AltGr is a key for characters; some layouts report it as Ctrl+Alt.
    const bool altGr = printable && ((modifiers & Qt::GroupSwitchModifier) ||
                                     ((modifiers & Qt::ControlModifier) && (modifiers & Qt::AltModifier)));
    if (altGr) return editSelection(&event);
    if (edgeKey(event)) return true;
    if (modifiers & Qt::ControlModifier) return controlKey(event);
    if (arrowKey(event)) return true;
    switch (event.key()) {
    case Qt::Key_F2:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return editSelection(nullptr);
    case Qt::Key_Escape:
        escape();
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        q.deleteSelection();
        return true;
    case Qt::Key_Space:
        if (!event.isAutoRepeat()) {
            spaceHeld = true;
            q.viewport()->setCursor(Qt::OpenHandCursor);
        }
        return true;
    default:
        break;
    }
    if (modifiers & (Qt::AltModifier | Qt::MetaModifier)) return false;
    if (emotionKey(event)) return true;
    return printable && editSelection(&event);
}

bool Canvas::Inner::controlKey(const QKeyEvent& event) {
    const bool shift = event.modifiers() & Qt::ShiftModifier;
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        shift ? q.addPhase() : q.addTouchpoint();
        return true;
    case Qt::Key_0:
        q.zoomToFit();
        return true;
    case Qt::Key_1:
        q.zoomTo100();
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        q.zoomIn();
        return true;
    case Qt::Key_Minus:
        q.zoomOut();
        return true;
    default:
        return false;
    }
}

bool Canvas::Inner::arrowKey(const QKeyEvent& event) {
    Direction direction{};
    int dx = 0, dy = 0;
    switch (event.key()) {
    case Qt::Key_Left:
        direction = Direction::Left, dx = -1;
        break;
    case Qt::Key_Right:
        direction = Direction::Right, dx = 1;
        break;
    case Qt::Key_Up:
        direction = Direction::Up, dy = -1;
        break;
    case Qt::Key_Down:
        direction = Direction::Down, dy = 1;
        break;
    default:
        return false;
    }
    if (event.modifiers() & Qt::AltModifier)
        q.moveSelection(dx, dy);
    else if (event.modifiers() & Qt::ShiftModifier)
        extend(direction);
    else
        selectByKey(canvas::neighbour(live.layout(), keysGoOnFrom(), direction, focusPersona));
    return true;
}

Selection Canvas::Inner::keysGoOnFrom() const {
    const Selection& now = session.selection();
    return now.empty() && session::exists(session.map(), lastSelection) ? lastSelection : now;
}

bool Canvas::Inner::edgeKey(const QKeyEvent& event) {
    const bool home = event.key() == Qt::Key_Home;
    if ((!home && event.key() != Qt::Key_End) || (event.modifiers() & Qt::AltModifier)) return false;
    const bool ofMap = event.modifiers() & Qt::ControlModifier;
    selectByKey(ofMap ? canvas::edgeOfMap(live.layout(), home, focusPersona)
                      : canvas::edgeOfRow(live.layout(), keysGoOnFrom(), home, focusPersona));
    return true;
}

bool Canvas::Inner::emotionKey(const QKeyEvent& event) {
    const Id lane = canvas::laneOf(live.layout(), session.selection());
    const auto row = live.layout().rowOf(lane);
    if (!row || live.layout().rows()[*row].kind != LaneKind::Emotion || session.selection().kind == Kind::Lane)
        return false;
    const bool shift = event.modifiers() & Qt::ShiftModifier;
    // What the key says counts, not where it lies: keyboards differ. Where Shift gives another sign, the key code
    // helps.
    const QString text = event.text();
    const auto says = [&](char sign, int code) { return text == QLatin1Char(sign) || event.key() == code; };
    if (text.size() == 1 && text[0] >= QLatin1Char('1') && text[0] <= QLatin1Char('5')) {
        setEmotion(text[0].digitValue());
        return true;
    }
    if (says('+', Qt::Key_Plus) || says('=', Qt::Key_Equal) || says('*', Qt::Key_Asterisk)) {
        // On a US keyboard "+" itself is typed with Shift: then Shift belongs to the sign.
        const bool keypad = event.modifiers() & Qt::KeypadModifier;
        const bool typedWithShift = text == QLatin1String("+") && event.nativeScanCode() != 0 && !keypad;
        const bool coarse = shift && !typedWithShift;
        q.nudgeEmotion(coarse ? 0.5 : 0.1);
        return true;
    }
    if (says('-', Qt::Key_Minus) || says('_', Qt::Key_Underscore)) {
        q.nudgeEmotion(shift ? -0.5 : -0.1);
        return true;
    }
    if (says('[', Qt::Key_BracketLeft) || says('{', Qt::Key_BraceLeft)) return changeFocusPersona(-1), true;
    if (says(']', Qt::Key_BracketRight) || says('}', Qt::Key_BraceRight)) return changeFocusPersona(1), true;
    return false;
}

void Canvas::Inner::changeFocusPersona(int by) {
    const auto& personas = session.map().personas;
    if (personas.empty()) return;
    const auto at = static_cast<std::ptrdiff_t>(indexOf(personas, focusPersona).value_or(0));
    const std::ptrdiff_t count = std::ssize(personas);
    const Id next = personas[static_cast<std::size_t>((at + by + count) % count)]->id;
    const Id touchpoint = canvas::touchpointOf(live.layout(), session.selection());
    const Id lane = canvas::laneOf(live.layout(), session.selection());
    q.setFocusPersona(next);
    const Selection point = Selection::emotion(touchpoint, next);
    session.select(canvas::partOf(live.layout(), point) ? point : Selection::cell(touchpoint, lane));
}

void Canvas::Inner::escape() {
    session.select(Selection::none());
}

void Canvas::Inner::selectByKey(const Selection& selection) {
    byKeyboard = true;
    session.select(selection);
    q.reveal(selection);
    update();
}

bool Canvas::Inner::step(bool forward) {
    const Selection from = session.selection();
    if (const auto next = canvas::alongLane(live.layout(), from, forward, focusPersona)) {
        selectByKey(*next);
        return true;
    }
    // Past the last touchpoint a new one begins, so that a journey can be typed from left to right.
    if (!forward || from.kind != Kind::Touchpoint) return false;
    const auto place = placeOf(session.map(), from.id);
    if (place) edit(canvas::newTouchpoint(session.map().phases[place->phase]->id, place->index + 1, ids));
    return place.has_value();
}

bool Canvas::focusNextPrevChild(bool next) {
    // Nothing selected, or nothing further on: Tab leaves the canvas as it leaves every other widget.
    if (!m_inner->session.selection().empty() && m_inner->step(next)) return true;
    return QAbstractScrollArea::focusNextPrevChild(next);
}

void Canvas::selectNext() {
    finishEditing();
    m_inner->step(true);
}
void Canvas::selectPrevious() {
    finishEditing();
    m_inner->step(false);
}

void Canvas::focusInEvent(QFocusEvent* event) {
    const Qt::FocusReason why = event->reason();
    m_inner->byKeyboard = why == Qt::TabFocusReason || why == Qt::BacktabFocusReason ||
                          why == Qt::ShortcutFocusReason || (m_inner->byKeyboard && why != Qt::MouseFocusReason);
    m_inner->update();
    m_inner->events->focusArrived();
    QAbstractScrollArea::focusInEvent(event);
}

void Canvas::focusOutEvent(QFocusEvent* event) {
    m_inner->spaceHeld = false;
    m_inner->update();
    QAbstractScrollArea::focusOutEvent(event);
}

void Canvas::inputMethodEvent(QInputMethodEvent* event) {
    // Composing begins on a selection: open its editor and let it take the whole event.
    if ((event->commitString().isEmpty() && event->preeditString().isEmpty()) || !m_inner->editSelection(nullptr))
        return QAbstractScrollArea::inputMethodEvent(event);
    if (auto* editor = m_inner->editing->editor()) QCoreApplication::sendEvent(editor, event);
}

QVariant Canvas::inputMethodQuery(Qt::InputMethodQuery query) const {
    if (query == Qt::ImEnabled) return true;
    if (query == Qt::ImCursorRectangle) return rectOf(m_inner->session.selection());
    return QAbstractScrollArea::inputMethodQuery(query);
}

} // namespace journeyline::ui
