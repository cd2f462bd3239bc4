// SPDX-License-Identifier: Apache-2.0
#include "emotion_field.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>

#include <cmath>

#include "appearance.h"
#include "pictures.h"

namespace journeyline::ui {
namespace {

constexpr double faceRadius = 12;
constexpr double margin = faceRadius + 3;

double held(double value) {
    return std::round(std::clamp(value, 1.0, 5.0) * 10) / 10;
}

/// The value a key asks for, from the one that stands there.
std::optional<double> valueForKey(int key, double from) {
    switch (key) {
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Plus:
        return from + 0.1;
    case Qt::Key_Left:
    case Qt::Key_Down:
    case Qt::Key_Minus:
        return from - 0.1;
    case Qt::Key_PageUp:
        return from + 0.5;
    case Qt::Key_PageDown:
        return from - 0.5;
    case Qt::Key_Home:
        return 1;
    case Qt::Key_End:
        return 5;
    default:
        break;
    }
    if (key >= Qt::Key_1 && key <= Qt::Key_5) return key - Qt::Key_0;
    return std::nullopt;
}

} // namespace

EmotionField::EmotionField(session::Session& session, EmotionBindings bindings, std::size_t rank, QString persona,
                           QWidget* parent)
    : QWidget(parent), m_session(session), m_bindings(std::move(bindings)), m_typing(session), m_rank(rank),
      m_persona(std::move(persona)), m_colour(shownTheme().personaColour(rank, {})) {
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setStatusTip(
        tr("Arrow keys change the emotion by 0.1, 1 to 5 set it; with Ctrl, or by a right click, what was expected"));
    refresh();
    connect(&session, &session::Session::changed, this, &EmotionField::refresh);
}

void EmotionField::refresh() {
    m_actual = m_bindings.actual.read(m_session.map());
    m_expected = m_bindings.expected.read(m_session.map());
    describe();
    update();
}

void EmotionField::setColour(Colour colour) {
    m_colour = colour;
    update();
}

void EmotionField::describe() {
    const QLocale locale;
    const auto said = [&](const std::optional<double>& value) {
        return value ? locale.toString(*value, 'f', 1) : tr("not said");
    };
    setAccessibleName(tr("Emotion of %1: %2, expected: %3").arg(m_persona, said(m_actual), said(m_expected)));
}

double EmotionField::xOf(double value) const {
    return margin + (value - 1) / 4 * (width() - 2 * margin);
}
double EmotionField::valueAt(double x) const {
    return 1 + (x - margin) / (width() - 2 * margin) * 4;
}

void EmotionField::set(bool expected, std::optional<double> value) {
    if (value) value = held(*value);
    if (expected != m_settingExpected) m_typing.finish();
    m_settingExpected = expected;
    const auto& binding = expected ? m_bindings.expected : m_bindings.actual;
    m_typing.preview(this, binding.label, [&](const Map& base) { return binding.write(base, value); });
}

bool EmotionField::event(QEvent* event) {
    // Here Ctrl and a digit set what was expected; elsewhere they may be the window's, such as 100 %.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool ctrl = (key->modifiers() & ~Qt::KeypadModifier) == Qt::ControlModifier;
        if (ctrl && key->key() >= Qt::Key_1 && key->key() <= Qt::Key_5) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void EmotionField::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return;
    const double x = event->position().x();
    m_typing.finish();
    const bool nearFace = m_actual && std::abs(x - xOf(*m_actual)) <= faceRadius;
    m_draggingExpected = !nearFace && m_expected && std::abs(x - xOf(*m_expected)) <= 9;
    if (!nearFace && !m_draggingExpected) set(false, valueAt(x));
}

void EmotionField::mouseMoveEvent(QMouseEvent* event) {
    if (event->buttons() & Qt::LeftButton) set(m_draggingExpected, valueAt(event->position().x()));
}

void EmotionField::mouseReleaseEvent(QMouseEvent*) {
    m_typing.finish();
}

void EmotionField::contextMenuEvent(QContextMenuEvent* event) {
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const double there = held(byMouse ? valueAt(event->pos().x()) : m_expected.value_or(3));
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("emotionMenu"));
    const auto add = [&](const QString& text, bool enabled, bool expected, std::optional<double> value) {
        QAction* action = menu->addAction(text, this, [this, expected, value] {
            set(expected, value);
            m_typing.finish();
        });
        action->setEnabled(enabled);
    };
    add(tr("%1 was expected").arg(QLocale().toString(there, 'f', 1)), true, true, there);
    add(tr("Remove what was expected"), m_expected.has_value(), true, std::nullopt);
    add(tr("Remove the emotion"), m_actual.has_value(), false, std::nullopt);
    menu->popup(event->globalPos());
}

void EmotionField::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    if (key == Qt::Key_Control || key == Qt::Key_Shift || key == Qt::Key_Alt) return; // the key itself is still to come
    const bool expected = event->modifiers() & Qt::ControlModifier;
    const std::optional<double>& stands = expected ? m_expected : m_actual;
    if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
        set(expected, std::nullopt);
        m_typing.finish();
        return;
    }
    const auto value = valueForKey(key, stands.value_or(3));
    if (value) {
        set(expected, value);
        return;
    }
    m_typing.finish();
    QWidget::keyPressEvent(event);
}

void EmotionField::focusOutEvent(QFocusEvent* event) {
    m_typing.finish();
    QWidget::focusOutEvent(event);
    update();
}

void EmotionField::paintEvent(QPaintEvent*) {
    const layout::Theme& theme = shownTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double y = height() / 2.0;
    painter.setPen(QPen(toQt(theme.fieldline), 2));
    painter.drawLine(QPointF(xOf(1), y), QPointF(xOf(5), y));
    painter.setPen(Qt::NoPen);
    painter.setBrush(toQt(theme.fieldline));
    for (int level = 1; level <= 5; ++level)
        painter.drawEllipse(QPointF(xOf(level), y), 2.5, 2.5);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(toQt(theme.accent), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
    if (m_expected) {
        const double x = xOf(*m_expected);
        painter.setPen(QPen(toQt(theme.ink2), 1.6));
        painter.setBrush(toQt(theme.field));
        painter.drawPolygon(QPolygonF({{x, y - 7}, {x + 7, y}, {x, y + 7}, {x - 7, y}}));
    }
    if (m_actual) paintFace(painter, {xOf(*m_actual), y}, faceRadius, *m_actual, m_rank, m_colour, theme);
}

} // namespace journeyline::ui
