// SPDX-License-Identifier: Apache-2.0
#include "accessible_sheet.h"

#include "accessible_names.h"
#include "accessible_place.h"
#include "journeyline/document/find.h"
#include "places.h"

namespace journeyline::ui::canvas {

using layout::Column;
using layout::SheetLayout;
using session::Selection;
using Kind = Selection::Kind;

namespace {

QAccessibleInterface* tableOf(const QString& className, QObject* object) {
    if (className != QLatin1String(Canvas::staticMetaObject.className())) return nullptr;
    return new AccessibleSheet(*static_cast<Canvas*>(object));
}

Selection cellSelection(const SheetLayout& sheet, int row, int column) {
    const Column& c = sheet.columns()[static_cast<std::size_t>(column)];
    return Selection::cell(layout::cellIdOf(sheet.map(), c), sheet.rows()[static_cast<std::size_t>(row)].lane);
}

int intOf(std::size_t count) {
    return static_cast<int>(count);
}

} // namespace

std::size_t PlaceHash::operator()(const Place& place) const noexcept {
    const std::hash<Id> id;
    std::size_t all = static_cast<std::size_t>(place.selection.kind) * 2 + (place.station ? 1 : 0);
    for (const Id* part : {&place.selection.id, &place.selection.lane, &place.selection.persona})
        all = all * 1000003U ^ id(*part);
    return all;
}

void AccessibleSheet::install() {
    static const bool once = (QAccessible::installFactory(&tableOf), true);
    Q_UNUSED(once)
}

AccessibleSheet::AccessibleSheet(Canvas& canvas) : QAccessibleWidget(&canvas, QAccessible::Table) {}

AccessibleSheet::~AccessibleSheet() {
    for (const auto& [place, id] : m_ids)
        QAccessible::deleteAccessibleInterface(id);
}

Canvas* AccessibleSheet::canvas() const {
    return qobject_cast<Canvas*>(object());
}

AccessibleSheet::Order AccessibleSheet::order() const {
    const SheetLayout& sheet = canvas()->sheet();
    Order order;
    order.personas = 2; // after title and goal
    order.phases = order.personas + intOf(sheet.map().personas.size());
    order.stations = order.phases + intOf(sheet.phases().size());
    order.lanes = order.stations + intOf(sheet.columns().size());
    order.cells = order.lanes + intOf(sheet.rows().size());
    order.viewport = order.cells + intOf(sheet.rows().size() * sheet.columns().size());
    return order;
}

Place AccessibleSheet::placeAt(int index) const {
    const SheetLayout& sheet = canvas()->sheet();
    const Order from = order();
    const auto at = [index](int first) { return static_cast<std::size_t>(index - first); };
    if (index == 0) return {Selection::title()};
    if (index == 1) return {Selection::goal()};
    if (index < from.phases) return {Selection::personaCard(sheet.map().personas[at(from.personas)]->id)};
    if (index < from.stations) return {Selection::phase(sheet.phases()[at(from.phases)].id)};
    if (index < from.lanes) {
        const Column& column = sheet.columns()[at(from.stations)];
        // A phase without touchpoints has a column, and nothing in the band but itself.
        if (!column.touchpoint) return {Selection::phase(layout::phaseIdOf(sheet.map(), column)), true};
        return {Selection::touchpoint(layout::touchpointIdOf(sheet.map(), column)), true};
    }
    if (index < from.cells) return {Selection::laneRow(sheet.rows()[at(from.lanes)].lane)};
    const int cell = index - from.cells, across = std::max(1, columnCount());
    return {cellSelection(sheet, cell / across, cell % across)};
}

AccessiblePlace* AccessibleSheet::at(const Place& place) const {
    if (!canvas()) return nullptr;
    if (const auto found = m_ids.find(place); found != m_ids.end())
        if (auto* known = QAccessible::accessibleInterface(found->second)) return static_cast<AccessiblePlace*>(known);
    auto* made = new AccessiblePlace(*this, place);
    if (!made->isValid()) {
        delete made;
        return nullptr;
    }
    m_ids[place] = QAccessible::registerAccessibleInterface(made);
    return made;
}

AccessiblePlace* AccessibleSheet::holderOf(const Selection& selection) const {
    if (!canvas() || selection.empty()) return nullptr;
    const SheetLayout& sheet = canvas()->sheet();
    switch (selection.kind) {
    case Kind::Title:
    case Kind::Goal:
    case Kind::Persona:
    case Kind::Phase:
    case Kind::Lane:
    case Kind::Cell:
        return at({selection});
    default:
        break;
    }
    const auto column = columnOf(sheet, selection);
    const auto row = sheet.rowOf(laneOf(sheet, selection));
    if (!row) return selection.kind == Kind::Touchpoint ? at({selection, true}) : nullptr;
    if (!column) return nullptr;
    if (selectionsIn(sheet, *column, *row).size() > 1) return at({selection});
    return at({cellSelection(sheet, intOf(*row), intOf(*column))});
}

std::vector<AccessiblePlace*> AccessibleSheet::known() const {
    std::vector<AccessiblePlace*> all;
    all.reserve(m_ids.size());
    for (const auto& [place, id] : m_ids)
        if (auto* made = QAccessible::accessibleInterface(id)) all.push_back(static_cast<AccessiblePlace*>(made));
    return all;
}

void AccessibleSheet::forget(const Place& place) {
    const auto found = m_ids.find(place);
    if (found == m_ids.end()) return;
    const QAccessible::Id id = found->second;
    m_ids.erase(found);
    QAccessible::deleteAccessibleInterface(id);
}

void* AccessibleSheet::interface_cast(QAccessible::InterfaceType type) {
    if (type == QAccessible::TableInterface) return static_cast<QAccessibleTableInterface*>(this);
    return QAccessibleWidget::interface_cast(type);
}

int AccessibleSheet::childCount() const {
    return canvas() ? order().viewport + 1 : 0;
}

QAccessibleInterface* AccessibleSheet::child(int index) const {
    if (index < 0 || index >= childCount()) return nullptr;
    if (index == order().viewport) return QAccessible::queryAccessibleInterface(canvas()->viewport());
    return at(placeAt(index));
}

int AccessibleSheet::indexOfChild(const QAccessibleInterface* child) const {
    if (!canvas() || !child) return -1;
    const Order from = order();
    if (child->object()) return child->object() == canvas()->viewport() ? from.viewport : -1;
    const SheetLayout& sheet = canvas()->sheet();
    // Whoever has no object of its own and us as parent is a place.
    const auto& [selection, station] = static_cast<const AccessiblePlace*>(child)->place();
    const auto after = [](int first, std::optional<std::size_t> index) { return index ? first + intOf(*index) : -1; };
    if (station) return after(from.stations, columnOf(sheet, selection));
    switch (selection.kind) {
    case Kind::Title:
        return 0;
    case Kind::Goal:
        return 1;
    case Kind::Persona:
        return after(from.personas, indexOf(sheet.map().personas, selection.id));
    case Kind::Phase:
        for (std::size_t i = 0; i < sheet.phases().size(); ++i)
            if (sheet.phases()[i].id == selection.id) return from.phases + intOf(i);
        return -1;
    case Kind::Lane:
        return after(from.lanes, sheet.rowOf(selection.id));
    case Kind::Cell: {
        const auto column = columnOf(sheet, selection), row = sheet.rowOf(selection.lane);
        if (!column || !row) return -1;
        return from.cells + intOf(*row) * columnCount() + intOf(*column);
    }
    default:
        return -1;
    }
}

QAccessibleInterface* AccessibleSheet::childAt(int x, int y) const {
    if (!canvas()) return nullptr;
    QWidget* viewport = canvas()->viewport();
    const QPoint at = viewport->mapFromGlobal(QPoint(x, y));
    if (!viewport->rect().contains(at)) return nullptr;
    if (viewport->childAt(at)) return QAccessible::queryAccessibleInterface(viewport);
    AccessiblePlace* place = holderOf(canvas()->selectionAt(at));
    if (!place) return nullptr;
    // Here only direct children are asked for; a cell knows its own.
    QAccessibleInterface* parent = place->parent();
    return parent == this ? place : parent;
}

QAccessibleInterface* AccessibleSheet::focusChild() const {
    if (!canvas()) return nullptr;
    if (canvas()->hasFocus())
        if (AccessiblePlace* place = holderOf(canvas()->session().selection())) return place;
    return QAccessibleWidget::focusChild();
}

QString AccessibleSheet::text(QAccessible::Text kind) const {
    if (!canvas()) return {};
    if (kind == QAccessible::Name) return sheetName(canvas()->sheet());
    if (kind == QAccessible::Description) return sheetDescription(canvas()->sheet());
    return QAccessibleWidget::text(kind);
}

QAccessibleInterface* AccessibleSheet::cellAt(int row, int column) const {
    if (row < 0 || column < 0 || row >= rowCount() || column >= columnCount()) return nullptr;
    return at({cellSelection(canvas()->sheet(), row, column)});
}

int AccessibleSheet::columnCount() const {
    return canvas() ? intOf(canvas()->sheet().columns().size()) : 0;
}

int AccessibleSheet::rowCount() const {
    return canvas() ? intOf(canvas()->sheet().rows().size()) : 0;
}

QList<QAccessibleInterface*> AccessibleSheet::selectedCells() const {
    QList<QAccessibleInterface*> cells;
    if (!canvas()) return cells;
    const auto add = [&](const Selection& selection) {
        AccessiblePlace* place = holderOf(selection);
        QAccessibleInterface* cell = !place || place->isCell() ? place : place->parent();
        if (cell && cell != this && !cells.contains(cell)) cells.append(cell);
    };
    const session::Selections& selections = canvas()->session().selections();
    add(selections.primary);
    for (const Selection& other : selections.others)
        add(other);
    return cells;
}

int AccessibleSheet::selectedCellCount() const {
    return intOf(static_cast<std::size_t>(selectedCells().size()));
}

QString AccessibleSheet::columnDescription(int column) const {
    if (column < 0 || column >= columnCount()) return {};
    const Place station = placeAt(order().stations + column);
    AccessiblePlace* head = at(station);
    return head ? head->text(QAccessible::Name) : QString();
}

QString AccessibleSheet::rowDescription(int row) const {
    if (row < 0 || row >= rowCount()) return {};
    return placeName(canvas()->sheet(),
                     Selection::laneRow(canvas()->sheet().rows()[static_cast<std::size_t>(row)].lane));
}

QList<int> AccessibleSheet::selectedRows() const {
    QList<int> rows;
    for (int row = 0; row < rowCount(); ++row)
        if (isRowSelected(row)) rows.append(row);
    return rows;
}

int AccessibleSheet::selectedRowCount() const {
    return intOf(static_cast<std::size_t>(selectedRows().size()));
}

bool AccessibleSheet::isRowSelected(int row) const {
    if (row < 0 || row >= rowCount()) return false;
    const Id& lane = canvas()->sheet().rows()[static_cast<std::size_t>(row)].lane;
    return canvas()->session().selections().contains(Selection::laneRow(lane));
}

bool AccessibleSheet::selectRow(int row) {
    if (row < 0 || row >= rowCount()) return false;
    canvas()->goTo(Selection::laneRow(canvas()->sheet().rows()[static_cast<std::size_t>(row)].lane));
    return true;
}

bool AccessibleSheet::unselectRow(int row) {
    if (!isRowSelected(row)) return false;
    canvas()->session().select(Selection::none());
    return true;
}

void AccessibleSheet::modelChange(QAccessibleTableModelChangeEvent*) {
    for (AccessiblePlace* place : known())
        if (!place->isValid()) forget(Place(place->place()));
}

} // namespace journeyline::ui::canvas
