// SPDX-License-Identifier: Apache-2.0
// What one persona feels at a touchpoint: a scale of 1 to 5 with a face for what is and a diamond for what was
// expected. Drag either; a right click says where the expectation stands; keys: arrows 0.1, Page Up and Down 0.5, 1 to
// 5, Delete; with Ctrl they set what was expected. A drag or a row of key presses for one of the two is one gesture.
// Empty scales have no face until a click or a key sets one.
#pragma once

#include <QWidget>

#include <optional>

#include "binding.h"
#include "journeyline/base/colour.h"
#include "typing.h"

namespace journeyline::ui {

/// Both in 1.0 to 5.0; unset: not said.
struct EmotionBindings {
    Binding<std::optional<double>> actual;
    Binding<std::optional<double>> expected;
};

class EmotionField final : public QWidget, public Refreshable {
    Q_OBJECT

public:
    EmotionField(session::Session& session, EmotionBindings bindings, std::size_t rank, QString persona,
                 QWidget* parent);
    void refresh() override;
    void setColour(Colour colour);

    [[nodiscard]] QSize sizeHint() const override { return {150, 36}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {110, 36}; }

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] double xOf(double value) const;
    [[nodiscard]] double valueAt(double x) const;
    /// What is and what was expected are two values, so two gestures.
    void set(bool expected, std::optional<double> value);
    void describe();

    session::Session& m_session;
    EmotionBindings m_bindings;
    Typing m_typing;
    std::size_t m_rank;
    QString m_persona;
    Colour m_colour;
    std::optional<double> m_actual;
    std::optional<double> m_expected;
    bool m_draggingExpected = false;
    bool m_settingExpected = false;
};

} // namespace journeyline::ui
