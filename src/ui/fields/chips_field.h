// SPDX-License-Identifier: Apache-2.0
// A few words as chips with a cross each, and a dashed chip to add one: channels, personas.
#pragma once

#include <QWidget>

#include <optional>

#include "choice_field.h"
#include "journeyline/layout/drawings.h"

class QAbstractButton;
class QLineEdit;

namespace journeyline::ui {

struct ChipKind {
    QString addText;    ///< on the dashed chip
    QString removeName; ///< accessible name of a chip's cross, with %1 for the chip
    QString freeWord;   ///< menu entry that takes any word; empty: only what is on the list
    std::function<Choices(const Map&)> choices;
    std::function<QString(const Map&, const QString&)> textOf;
    std::function<std::optional<layout::Drawing>(const QString&)> drawingOf;
};

class ChipsField final : public QWidget, public Refreshable {
    Q_OBJECT

public:
    ChipsField(session::Session& session, Binding<QStringList> binding, ChipKind kind, QWidget* parent);
    void refresh() override;

private:
    void apply(const QStringList& values);
    void openMenu();
    void typeFreeWord();

    session::Session& m_session;
    Binding<QStringList> m_binding;
    ChipKind m_kind;
    QStringList m_shown;
    QStringList m_shownTexts;
    QAbstractButton* m_add = nullptr;
    QLineEdit* m_word = nullptr;
};

} // namespace journeyline::ui
