// SPDX-License-Identifier: Apache-2.0
// Fields for a line of text, a longer text and a number, each tied to one value of the map in both directions.
//
// Callers may rely on: what is typed is on the map at once; Enter or leaving the field ends the step of undo; Escape
// ends it too and is then passed on, so that the panel can hand the focus back; a change from elsewhere is taken over
// without moving the caret; Ctrl+Z in a field is the undo of the map; a text that the map refuses, or that is no value,
// is marked and changes nothing, and is gone once the field is left.
#pragma once

#include <QLineEdit>
#include <QPlainTextEdit>

#include <optional>

#include "binding.h"
#include "journeyline/document/members.h"
#include "typing.h"

namespace journeyline::ui {

class TextField : public QLineEdit, public Refreshable {
    Q_OBJECT

public:
    TextField(session::Session& session, Binding<QString> binding, QWidget* parent);
    /// Takes the value of the map over.
    void refresh() override;

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    /// What is typed, as a value of the map; nothing while it is not (yet) one.
    [[nodiscard]] virtual std::optional<QString> valueOf(const QString& typed) const { return typed; }
    /// Why valueOf() gives nothing.
    [[nodiscard]] virtual Fault refusal(const QString&) const { return {}; }
    [[nodiscard]] virtual QString shownAs(const QString& value) const { return value; }
    [[nodiscard]] const Binding<QString>& binding() const { return m_binding; }
    [[nodiscard]] session::Session& session() const { return m_session; }

private:
    void typed(const QString& text);
    void finish();

    session::Session& m_session;
    Binding<QString> m_binding;
    Typing m_typing;
};

/// A number within a range, typed with the decimal mark of the language of the window, or with the other one of "." and
/// "," where that could not divide thousands: "1.5" in Dutch, "4,2" in English; "1.000" and "12,500" are refused rather
/// than guessed at. Whole numbers are digits only.
class NumberField final : public TextField {
    Q_OBJECT

public:
    NumberField(session::Session& session, Binding<QString> binding, std::optional<NumberRange> range, bool whole,
                QWidget* parent);

protected:
    [[nodiscard]] std::optional<QString> valueOf(const QString& typed) const override;
    [[nodiscard]] Fault refusal(const QString& typed) const override;
    [[nodiscard]] QString shownAs(const QString& value) const override;

private:
    enum class Trouble { None, NotWhole, NoNumber, Outside };
    struct Read {
        QString text; ///< as a value of the map
        Trouble trouble = Trouble::None;
    };
    [[nodiscard]] Read read(const QString& typed) const;

    std::optional<NumberRange> m_range;
    bool m_whole;
};

/// YYYY-MM-DD.
class DateField final : public TextField {
    Q_OBJECT

public:
    DateField(session::Session& session, Binding<QString> binding, QWidget* parent);

protected:
    [[nodiscard]] std::optional<QString> valueOf(const QString& typed) const override;
    [[nodiscard]] Fault refusal(const QString& typed) const override;
};

/// #RRGGBB.
class ColourField final : public TextField {
    Q_OBJECT

public:
    ColourField(session::Session& session, Binding<QString> binding, QWidget* parent);

protected:
    [[nodiscard]] std::optional<QString> valueOf(const QString& typed) const override;
    [[nodiscard]] Fault refusal(const QString& typed) const override;
};

/// Grows with its text, from `rows` lines. Tab leaves it.
class TextArea final : public QPlainTextEdit, public Refreshable {
    Q_OBJECT

public:
    TextArea(session::Session& session, Binding<QString> binding, int rows, QWidget* parent);
    void refresh() override;

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void typed();
    void fitHeight();

    session::Session& m_session;
    Binding<QString> m_binding;
    Typing m_typing;
    int m_rows;
    bool m_refreshing = false;
};

} // namespace journeyline::ui
