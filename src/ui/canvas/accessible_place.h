// SPDX-License-Identifier: Apache-2.0
// One place of the sheet for assistive technology: a cell of the table, the head of a row or column, title, goal or
// persona, or one of several things in a cell. Made by AccessibleSheet, which owns it.
//
// Callers may rely on: it asks the canvas at the moment of asking, and is invalid as soon as its place is gone.
#pragma once

#include <QAccessibleInterface>

#include "accessible_sheet.h"

namespace journeyline::ui::canvas {

class AccessiblePlace final : public QAccessibleInterface,
                              public QAccessibleTableCellInterface,
                              public QAccessibleActionInterface {
public:
    AccessiblePlace(const AccessibleSheet& sheet, Place place) : m_sheet(sheet), m_place(std::move(place)) {}

    [[nodiscard]] const Place& place() const { return m_place; }
    /// The name as it was last handed out; changes of it are told only to who has heard it.
    [[nodiscard]] const QString& toldName() const { return m_toldName; }
    [[nodiscard]] bool isCell() const;

    // QAccessibleInterface
    [[nodiscard]] bool isValid() const override;
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QWindow* window() const override;
    [[nodiscard]] QAccessibleInterface* parent() const override;
    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface* child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override;
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override;
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString&) override {}
    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QAccessible::Role role() const override;
    [[nodiscard]] QAccessible::State state() const override;
    [[nodiscard]] void* interface_cast(QAccessible::InterfaceType type) override;

    // QAccessibleTableCellInterface
    [[nodiscard]] bool isSelected() const override;
    [[nodiscard]] QList<QAccessibleInterface*> columnHeaderCells() const override;
    [[nodiscard]] QList<QAccessibleInterface*> rowHeaderCells() const override;
    [[nodiscard]] int columnIndex() const override;
    [[nodiscard]] int rowIndex() const override;
    [[nodiscard]] int columnExtent() const override { return 1; }
    [[nodiscard]] int rowExtent() const override { return 1; }
    [[nodiscard]] QAccessibleInterface* table() const override;

    // QAccessibleActionInterface
    [[nodiscard]] QStringList actionNames() const override;
    [[nodiscard]] QString localizedActionName(const QString& name) const override;
    [[nodiscard]] QString localizedActionDescription(const QString& name) const override;
    void doAction(const QString& name) override;
    [[nodiscard]] QStringList keyBindingsForAction(const QString& name) const override;

    static QString editAction() { return QStringLiteral("Edit"); }

private:
    [[nodiscard]] std::vector<session::Selection> things() const;
    /// What is selected when the user goes here.
    [[nodiscard]] session::Selection target() const;
    [[nodiscard]] bool editable() const;
    [[nodiscard]] bool locked() const;

    const AccessibleSheet& m_sheet;
    Place m_place;
    mutable QString m_toldName;
};

} // namespace journeyline::ui::canvas
