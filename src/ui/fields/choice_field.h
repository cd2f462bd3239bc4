// SPDX-License-Identifier: Apache-2.0
// Fields in which one chooses rather than types: a list, a list one may add words to, a tick, a row of three.
// Each choice is one step of undo at once. The value is a word of the file format, a free word, or an id, as text;
// empty means "not said". The wheel scrolls the panel and never changes a value by accident.
#pragma once

#include <QCheckBox>
#include <QComboBox>

#include <vector>

#include "binding.h"
#include "typing.h"

namespace journeyline::ui {

struct Choice {
    QString value;
    QString text;
};
using Choices = std::vector<Choice>;

class ChoiceField final : public QComboBox, public Refreshable {
    Q_OBJECT

public:
    ChoiceField(session::Session& session, Binding<QString> binding, const Choices& choices, QWidget* parent);
    void refresh() override;
    /// Replaces what can be chosen, where that depends on the map.
    void setChoices(const Choices& choices);

protected:
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    session::Session& m_session;
    Binding<QString> m_binding;
};

/// A word that is typed, with those used elsewhere to choose from.
class SuggestField final : public QComboBox, public Refreshable {
    Q_OBJECT

public:
    SuggestField(session::Session& session, Binding<QString> binding, std::function<QStringList(const Map&)> words,
                 QWidget* parent);
    void refresh() override;

protected:
    void showPopup() override;
    void wheelEvent(QWheelEvent* event) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void leave();
    void typed(const QString& text);

    session::Session& m_session;
    Binding<QString> m_binding;
    std::function<QStringList(const Map&)> m_words;
    Typing m_typing;
};

/// A tick with its words, as in the visual reference.
class TickBox : public QCheckBox {
    Q_OBJECT

public:
    TickBox(const QString& text, QWidget* parent);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {60, 26}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    [[nodiscard]] bool hitButton(const QPoint& position) const override;
};

class CheckField final : public TickBox, public Refreshable {
    Q_OBJECT

public:
    CheckField(session::Session& session, Binding<bool> binding, const QString& text, QWidget* parent);
    void refresh() override;

private:
    session::Session& m_session;
    Binding<bool> m_binding;
};

} // namespace journeyline::ui
