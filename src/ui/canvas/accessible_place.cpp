// SPDX-License-Identifier: Apache-2.0
#include "accessible_place.h"

#include <QCoreApplication>
#include <QWindow>

#include <algorithm>

#include "accessible_names.h"
#include "journeyline/document/find.h"
#include "places.h"
#include "text_target.h"

namespace journeyline::ui::canvas {

using layout::PartKind;
using layout::SheetLayout;
using session::Selection;
using Kind = Selection::Kind;

namespace {

bool inCell(Kind kind) {
    return kind == Kind::Card || kind == Kind::PainPoint || kind == Kind::Opportunity || kind == Kind::Metric ||
           kind == Kind::Emotion;
}

} // namespace

bool AccessiblePlace::isCell() const {
    return m_place.selection.kind == Kind::Cell;
}

bool AccessiblePlace::isValid() const {
    const Canvas* canvas = m_sheet.canvas();
    if (!canvas) return false;
    const SheetLayout& sheet = canvas->sheet();
    const Selection& s = m_place.selection;
    if (m_place.station) return columnOf(sheet, s).has_value();
    switch (s.kind) {
    case Kind::Title:
    case Kind::Goal:
        return true;
    case Kind::Persona:
        return findIn(sheet.map().personas, s.id) != nullptr;
    case Kind::Phase:
        return std::any_of(sheet.phases().begin(), sheet.phases().end(),
                           [&](const auto& span) { return span.id == s.id; });
    case Kind::Lane:
        return sheet.rowOf(s.id).has_value();
    case Kind::Cell: {
        const auto column = columnOf(sheet, s);
        if (!column || !sheet.rowOf(s.lane)) return false;
        // The cell of a phase without touchpoints is another one once there are some.
        const layout::Column& c = sheet.columns()[*column];
        return s.id == layout::cellIdOf(sheet.map(), c);
    }
    default: {
        const std::vector<Selection> all = things();
        return std::find(all.begin(), all.end(), s) != all.end();
    }
    }
}

/// All that stands in the cell, or beside this thing in its cell.
std::vector<Selection> AccessiblePlace::things() const {
    const Canvas* canvas = m_sheet.canvas();
    if (!canvas || (!isCell() && !inCell(m_place.selection.kind))) return {};
    const SheetLayout& sheet = canvas->sheet();
    const auto column = columnOf(sheet, m_place.selection);
    const auto row = sheet.rowOf(laneOf(sheet, m_place.selection));
    if (!column || !row) return {};
    return selectionsIn(sheet, *column, *row);
}

Selection AccessiblePlace::target() const {
    if (!isCell()) return m_place.selection;
    const std::vector<Selection> all = things();
    if (all.empty()) return m_place.selection;
    const Id persona = m_sheet.canvas()->focusPersona();
    const auto inFocus = std::find_if(
        all.begin(), all.end(), [&](const Selection& s) { return s.kind == Kind::Emotion && s.persona == persona; });
    return inFocus == all.end() ? all.front() : *inFocus;
}

QWindow* AccessiblePlace::window() const {
    return m_sheet.window();
}

QAccessibleInterface* AccessiblePlace::parent() const {
    Canvas* canvas = m_sheet.canvas();
    if (!canvas) return nullptr;
    if (inCell(m_place.selection.kind)) {
        const SheetLayout& sheet = canvas->sheet();
        const auto column = columnOf(sheet, m_place.selection);
        const auto row = sheet.rowOf(laneOf(sheet, m_place.selection));
        if (column && row) return m_sheet.cellAt(static_cast<int>(*row), static_cast<int>(*column));
    }
    return QAccessible::queryAccessibleInterface(canvas);
}

int AccessiblePlace::childCount() const {
    if (!isCell()) return 0;
    const std::size_t count = things().size();
    return count > 1 ? static_cast<int>(count) : 0;
}

QAccessibleInterface* AccessiblePlace::child(int index) const {
    if (index < 0 || index >= childCount()) return nullptr;
    return m_sheet.at({things()[static_cast<std::size_t>(index)]});
}

int AccessiblePlace::indexOfChild(const QAccessibleInterface* child) const {
    for (int i = 0; i < childCount(); ++i)
        if (this->child(i) == child) return i;
    return -1;
}

QAccessibleInterface* AccessiblePlace::childAt(int x, int y) const {
    for (int i = 0; i < childCount(); ++i)
        if (QAccessibleInterface* thing = child(i); thing && thing->rect().contains(x, y)) return thing;
    return nullptr;
}

QString AccessiblePlace::text(QAccessible::Text kind) const {
    const Canvas* canvas = m_sheet.canvas();
    if (!canvas) return {};
    const SheetLayout& sheet = canvas->sheet();
    if (kind == QAccessible::Name) {
        m_toldName = m_place.station && m_place.selection.kind == Kind::Touchpoint
                         ? stationName(sheet, m_place.selection.id)
                         : placeName(sheet, m_place.selection);
        return m_toldName;
    }
    if (kind != QAccessible::Description) return {};
    if (isCell()) {
        const int count = childCount();
        return count > 1 ? QCoreApplication::translate("Canvas", "%n thing(s) in this cell", nullptr, count)
                         : QString();
    }
    const std::vector<Selection> all = things();
    if (all.size() < 2) return {};
    const auto at = std::find(all.begin(), all.end(), m_place.selection) - all.begin();
    return QCoreApplication::translate("Canvas", "%1 of %2").arg(at + 1).arg(all.size());
}

QRect AccessiblePlace::rect() const {
    const Canvas* canvas = m_sheet.canvas();
    if (!canvas) return {};
    QRectF at;
    if (m_place.station) {
        const SheetLayout& sheet = canvas->sheet();
        const auto station = sheet.find(PartKind::Station, m_place.selection.id);
        at = station ? canvas->rectOf(*station) : canvas->rectOf(m_place.selection);
    } else if (isCell()) {
        // Not by the selection: an empty column is found by its phase.
        const SheetLayout& sheet = canvas->sheet();
        const auto column = columnOf(sheet, m_place.selection);
        const auto row = sheet.rowOf(m_place.selection.lane);
        if (column && row) at = canvas->rectOf(sheet.cell(*column, *row));
    } else {
        at = canvas->rectOf(m_place.selection);
    }
    if (at.isEmpty()) return {};
    return QRect(canvas->viewport()->mapToGlobal(at.topLeft().toPoint()), at.size().toSize());
}

QAccessible::Role AccessiblePlace::role() const {
    if (m_place.station) return QAccessible::ColumnHeader;
    switch (m_place.selection.kind) {
    case Kind::Title:
        return QAccessible::Heading;
    case Kind::Goal:
    case Kind::Persona:
        return QAccessible::StaticText;
    case Kind::Phase:
        return QAccessible::ColumnHeader;
    case Kind::Lane:
        return QAccessible::RowHeader;
    case Kind::Cell:
        return QAccessible::Cell;
    default:
        return QAccessible::ListItem;
    }
}

bool AccessiblePlace::locked() const {
    const SheetLayout& sheet = m_sheet.canvas()->sheet();
    const Lane* lane = findIn(sheet.map().lanes, laneOf(sheet, m_place.selection));
    return lane && lane->locked;
}

bool AccessiblePlace::editable() const {
    if (m_place.station || locked()) return false;
    CountingIds unused;
    return targetFor(m_sheet.canvas()->sheet(), target(), unused).has_value();
}

QAccessible::State AccessiblePlace::state() const {
    QAccessible::State state;
    const Canvas* canvas = m_sheet.canvas();
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    state.focusable = true;
    state.selectable = true;
    state.selected = isSelected();
    state.focused = canvas->hasFocus() && m_sheet.focusChild() == this;
    state.editable = editable();
    state.readOnly = locked();
    const QRect viewport(canvas->viewport()->mapToGlobal(QPoint()), canvas->viewport()->size());
    state.offscreen = !viewport.intersects(rect());
    state.invisible = !canvas->isVisible();
    return state;
}

void* AccessiblePlace::interface_cast(QAccessible::InterfaceType type) {
    if (type == QAccessible::TableCellInterface && isCell()) return static_cast<QAccessibleTableCellInterface*>(this);
    if (type == QAccessible::ActionInterface) return static_cast<QAccessibleActionInterface*>(this);
    return nullptr;
}

bool AccessiblePlace::isSelected() const {
    const Canvas* canvas = m_sheet.canvas();
    if (!canvas) return false;
    const Selection& selection = canvas->session().selection();
    if (selection == m_place.selection) return !m_place.station || m_sheet.focusChild() == this;
    if (!isCell()) return false;
    const std::vector<Selection> all = things();
    return std::find(all.begin(), all.end(), selection) != all.end();
}

QList<QAccessibleInterface*> AccessiblePlace::columnHeaderCells() const {
    const Canvas* canvas = m_sheet.canvas();
    const int column = columnIndex();
    if (!canvas || column < 0) return {};
    const layout::Column& c = canvas->sheet().columns()[static_cast<std::size_t>(column)];
    QList<QAccessibleInterface*> heads{m_sheet.at({Selection::phase(layout::phaseIdOf(canvas->sheet().map(), c))})};
    if (c.touchpoint)
        heads << m_sheet.at({Selection::touchpoint(layout::touchpointIdOf(canvas->sheet().map(), c)), true});
    heads.removeAll(nullptr);
    return heads;
}

QList<QAccessibleInterface*> AccessiblePlace::rowHeaderCells() const {
    QAccessibleInterface* head = m_sheet.at({Selection::laneRow(m_place.selection.lane)});
    return head ? QList{head} : QList<QAccessibleInterface*>();
}

int AccessiblePlace::columnIndex() const {
    const auto column = m_sheet.canvas() ? columnOf(m_sheet.canvas()->sheet(), m_place.selection) : std::nullopt;
    return column ? static_cast<int>(*column) : -1;
}

int AccessiblePlace::rowIndex() const {
    const auto row = m_sheet.canvas() ? m_sheet.canvas()->sheet().rowOf(m_place.selection.lane) : std::nullopt;
    return row ? static_cast<int>(*row) : -1;
}

QAccessibleInterface* AccessiblePlace::table() const {
    return QAccessible::queryAccessibleInterface(m_sheet.canvas());
}

QStringList AccessiblePlace::actionNames() const {
    if (!isValid()) return {};
    QStringList names{setFocusAction(), pressAction()};
    if (editable()) names << editAction();
    if (target().kind == Kind::Emotion) names << increaseAction() << decreaseAction();
    return names;
}

QString AccessiblePlace::localizedActionName(const QString& name) const {
    if (name == editAction()) return QCoreApplication::translate("Canvas", "Edit");
    return QAccessibleActionInterface::localizedActionName(name);
}

QString AccessiblePlace::localizedActionDescription(const QString& name) const {
    if (name == editAction()) return QCoreApplication::translate("Canvas", "Opens the editor over the text");
    return QAccessibleActionInterface::localizedActionDescription(name);
}

QStringList AccessiblePlace::keyBindingsForAction(const QString& name) const {
    if (name == editAction()) return {QStringLiteral("F2")};
    if (name == increaseAction()) return {QStringLiteral("+")};
    if (name == decreaseAction()) return {QStringLiteral("-")};
    return {};
}

void AccessiblePlace::doAction(const QString& name) {
    Canvas* canvas = m_sheet.canvas();
    // What was offered a moment ago may be gone.
    if (!canvas || !actionNames().contains(name)) return;
    canvas->goTo(target());
    if (name == editAction()) canvas->editSelection();
    if (name == increaseAction()) canvas->nudgeEmotion(0.1);
    if (name == decreaseAction()) canvas->nudgeEmotion(-0.1);
}

} // namespace journeyline::ui::canvas
