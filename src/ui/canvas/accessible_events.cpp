// SPDX-License-Identifier: Apache-2.0
#include "accessible_events.h"

#include <QAccessible>

#include <algorithm>
#include <unordered_set>

#include "accessible_place.h"
#include "accessible_sheet.h"
#include "journeyline/document/find.h"
#include "places.h"

namespace journeyline::ui::canvas {

using session::Selection;

namespace {

/// The columns, or the rows, in their order.
std::vector<Id> columnIds(const Map& map) {
    std::vector<Id> all;
    for (const auto& phase : map.phases) {
        if (phase->touchpoints.empty() || phase->collapsed) {
            all.push_back(phase->id);
            continue;
        }
        for (const auto& touchpoint : phase->touchpoints)
            all.push_back(touchpoint->id);
    }
    return all;
}

std::vector<Id> rowIds(const Map& map) {
    std::vector<Id> all;
    for (const auto& lane : map.lanes)
        if (!lane->hidden) all.push_back(lane->id);
    return all;
}

struct Difference {
    int first = 0, removed = 0, inserted = 0;
    [[nodiscard]] bool any() const { return removed + inserted > 0; }
};

/// What is between the common beginning and the common end.
Difference differenceOf(const std::vector<Id>& before, const std::vector<Id>& after) {
    const auto head = std::mismatch(before.begin(), before.end(), after.begin(), after.end());
    const auto tail = std::mismatch(before.rbegin(), std::make_reverse_iterator(head.first), after.rbegin(),
                                    std::make_reverse_iterator(head.second));
    return {static_cast<int>(head.first - before.begin()), static_cast<int>(tail.first.base() - head.first),
            static_cast<int>(tail.second.base() - head.second)};
}

/// Touchpoints with another node; those that came or went are the table's business.
std::unordered_set<Id> changedTouchpoints(const Map& before, const Map& after) {
    std::unordered_map<Id, const Touchpoint*> old;
    for (const auto& phase : before.phases)
        for (const auto& touchpoint : phase->touchpoints)
            old[touchpoint->id] = &*touchpoint;
    std::unordered_set<Id> changed;
    for (const auto& phase : after.phases)
        for (const auto& touchpoint : phase->touchpoints)
            if (const auto found = old.find(touchpoint->id); found != old.end() && found->second != &*touchpoint)
                changed.insert(touchpoint->id);
    return changed;
}

} // namespace

AccessibleEvents::AccessibleEvents(Canvas& canvas, Send send) : m_canvas(canvas), m_send(std::move(send)) {
    session::Session& session = canvas.session();
    connect(&session, &session::Session::changed, this, [this](const Map& before) { mapChanged(before); });
    connect(&session, &session::Session::selectionChanged, this,
            [this](const Selection& before) { tellSelection(before); });
    connect(&session, &session::Session::undoChanged, this, &AccessibleEvents::tellMap);
}

bool AccessibleEvents::wanted() const {
    return m_send || QAccessible::isActive();
}

AccessibleSheet* AccessibleEvents::sheet() const {
    return static_cast<AccessibleSheet*>(QAccessible::queryAccessibleInterface(&m_canvas));
}

void AccessibleEvents::send(QAccessibleEvent& event) const {
    if (m_send)
        m_send(event);
    else
        QAccessible::updateAccessibility(&event);
}

void AccessibleEvents::focusArrived() {
    // Qt tells of the canvas itself after it has handled the focus; the place within it comes after that.
    if (wanted()) QMetaObject::invokeMethod(this, &AccessibleEvents::tellFocus, Qt::QueuedConnection);
}

void AccessibleEvents::tellFocus() {
    if (!m_canvas.hasFocus()) return;
    AccessiblePlace* place = sheet()->holderOf(m_canvas.session().selection());
    QAccessibleEvent event =
        place ? QAccessibleEvent(place, QAccessible::Focus) : QAccessibleEvent(&m_canvas, QAccessible::Focus);
    send(event);
}

void AccessibleEvents::tellSelection(const Selection& before) {
    if (!wanted()) return;
    QAccessible::State selected;
    selected.selected = true;
    for (const Selection& selection : {before, m_canvas.session().selection()})
        if (AccessiblePlace* place = sheet()->holderOf(selection)) {
            QAccessibleStateChangeEvent event(place, selected);
            send(event);
        }
    if (AccessiblePlace* place = sheet()->holderOf(m_canvas.session().selection())) {
        QAccessibleEvent event(place, QAccessible::Selection);
        send(event);
    }
    tellFocus();
}

void AccessibleEvents::mapChanged(const Map& before) {
    if (!wanted()) return;
    if (!m_told) m_told = before;
    // An edit is told at the end of the turn, when the canvas has laid it out and the selection has followed.
    QMetaObject::invokeMethod(this, &AccessibleEvents::tellMap, Qt::QueuedConnection);
}

void AccessibleEvents::tellMap() {
    if (!m_told || m_canvas.session().gestureOpen()) return;
    const Map before = *std::exchange(m_told, std::nullopt);
    const Map& after = m_canvas.session().map();
    using Change = QAccessibleTableModelChangeEvent;
    const auto tellTable = [this](Change::ModelChangeType type, int first, int count, bool columns) {
        if (count == 0) return;
        Change event(&m_canvas, type);
        (columns ? event.setFirstColumn(first) : event.setFirstRow(first));
        (columns ? event.setLastColumn(first + count - 1) : event.setLastRow(first + count - 1));
        send(event);
    };
    const Difference columns = differenceOf(columnIds(before), columnIds(after));
    const Difference rows = differenceOf(rowIds(before), rowIds(after));
    if (before.id != after.id) {
        Change event(&m_canvas, Change::ModelReset);
        send(event);
    } else {
        tellTable(Change::ColumnsRemoved, columns.first, columns.removed, true);
        tellTable(Change::ColumnsInserted, columns.first, columns.inserted, true);
        tellTable(Change::RowsRemoved, rows.first, rows.removed, false);
        tellTable(Change::RowsInserted, rows.first, rows.inserted, false);
    }

    const auto changed = changedTouchpoints(before, after);
    // Numbers, peaks and lanes reach beyond the touchpoint that changed; one card that says something else does not.
    const bool everywhere = columns.any() || rows.any() || before.lanes != after.lanes ||
                            before.personas != after.personas || before.opportunities != after.opportunities ||
                            changed.size() != 1;
    for (AccessiblePlace* place : sheet()->known()) {
        if (place->toldName().isNull() || !place->isValid()) continue;
        const QString told = place->toldName();
        const Id touchpoint = touchpointOf(m_canvas.sheet(), place->place().selection);
        if (!everywhere && !touchpoint.empty() && !changed.contains(touchpoint)) continue;
        if (place->text(QAccessible::Name) == told) continue;
        QAccessibleEvent event(place, QAccessible::NameChanged);
        send(event);
    }
    if (before.title != after.title) {
        QAccessibleEvent event(&m_canvas, QAccessible::NameChanged);
        send(event);
    }
}

} // namespace journeyline::ui::canvas
