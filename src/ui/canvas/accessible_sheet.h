// SPDX-License-Identifier: Apache-2.0
// The canvas for assistive technology: a table with a lane in each row and a touchpoint in each column.
//
// Its children are, in this order: title, goal, personas, phases, stations (the heads of the columns), lanes (the heads
// of the rows), the cells row by row, and the viewport with the real widgets on it (editor, undo line). Where several
// things stand in a cell they are children of the cell.
//
// Callers may rely on: a child is made when somebody asks for it and never before, so a large map costs nothing until
// then; children are known by what they stand for, not by their number, so they survive edits; everything is read from
// the canvas at the moment of asking. Not responsible for: the words (accessible_names.h), telling of changes
// (accessible_events.h).
#pragma once

#include <QAccessibleWidget>

#include <unordered_map>
#include <vector>

#include "journeyline/ui/canvas.h"

namespace journeyline::ui::canvas {

class AccessiblePlace;

/// What a child of the table stands for: a selection, or the station of the touchpoint that the selection names.
struct Place {
    session::Selection selection;
    bool station = false;
    friend bool operator==(const Place&, const Place&) = default;
};

struct PlaceHash {
    std::size_t operator()(const Place& place) const noexcept;
};

class AccessibleSheet final : public QAccessibleWidget, public QAccessibleTableInterface {
public:
    explicit AccessibleSheet(Canvas& canvas);
    ~AccessibleSheet() override;

    /// Makes the canvas known as a table; once is enough.
    static void install();

    /// Null while the canvas is being destroyed.
    [[nodiscard]] Canvas* canvas() const;
    /// The child, or child of a child, that stands for a place; made now when nobody asked before. Null for what is not
    /// on the sheet.
    [[nodiscard]] AccessiblePlace* at(const Place& place) const;
    /// Where the focus is when this is selected: a thing, or its cell when nothing else is in it.
    [[nodiscard]] AccessiblePlace* holderOf(const session::Selection& selection) const;
    /// What somebody has asked for already.
    [[nodiscard]] std::vector<AccessiblePlace*> known() const;
    void forget(const Place& place);

    // QAccessibleInterface
    [[nodiscard]] void* interface_cast(QAccessible::InterfaceType type) override;
    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface* child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override;
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface* focusChild() const override;
    [[nodiscard]] QString text(QAccessible::Text kind) const override;

    // QAccessibleTableInterface
    [[nodiscard]] QAccessibleInterface* caption() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* summary() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* cellAt(int row, int column) const override;
    [[nodiscard]] int selectedCellCount() const override;
    [[nodiscard]] QList<QAccessibleInterface*> selectedCells() const override;
    [[nodiscard]] QString columnDescription(int column) const override;
    [[nodiscard]] QString rowDescription(int row) const override;
    [[nodiscard]] int selectedColumnCount() const override { return 0; }
    [[nodiscard]] int selectedRowCount() const override;
    [[nodiscard]] int columnCount() const override;
    [[nodiscard]] int rowCount() const override;
    [[nodiscard]] QList<int> selectedColumns() const override { return {}; }
    [[nodiscard]] QList<int> selectedRows() const override;
    [[nodiscard]] bool isColumnSelected(int) const override { return false; }
    [[nodiscard]] bool isRowSelected(int row) const override;
    bool selectRow(int row) override;
    bool selectColumn(int) override { return false; }
    bool unselectRow(int row) override;
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent* event) override;

private:
    /// Where each kind of child begins.
    struct Order {
        int personas = 0, phases = 0, stations = 0, lanes = 0, cells = 0, viewport = 0;
    };
    [[nodiscard]] Order order() const;
    [[nodiscard]] Place placeAt(int index) const;

    mutable std::unordered_map<Place, QAccessible::Id, PlaceHash> m_ids;
};

} // namespace journeyline::ui::canvas
