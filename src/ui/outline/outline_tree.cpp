// SPDX-License-Identifier: Apache-2.0
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

#include "apply_edit.h"
#include "journeyline/document/find.h"
#include "journeyline/edits/cards.h"
#include "journeyline/edits/pain_points.h"
#include "journeyline/edits/phases.h"
#include "journeyline/edits/touchpoints.h"
#include "journeyline/ui/canvas.h"
#include "line_items.h"
#include "outline.h"

namespace journeyline::ui {
namespace {

using session::Selection;
using Kind = Selection::Kind;

constexpr int kindRole = Qt::UserRole;
constexpr int idRole = Qt::UserRole + 1;

Id idOf(const QTreeWidgetItem* item) {
    return Id(item->data(0, idRole).toString().toStdString());
}

Kind kindOf(const QTreeWidgetItem* item) {
    return static_cast<Kind>(item->data(0, kindRole).toInt());
}

Selection selectionOf(const QTreeWidgetItem* item) {
    return {kindOf(item), idOf(item), {}, {}};
}

struct Entry {
    Kind kind;
    Id id;
    QString text;
};

/// Makes the children of an item those entries, keeping the items (and what is unfolded) of those that stay.
void syncChildren(QTreeWidgetItem* parent, const std::vector<Entry>& entries) {
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const Entry& entry = entries[i];
        const auto at = static_cast<int>(i);
        int found = at;
        while (found < parent->childCount() &&
               (idOf(parent->child(found)) != entry.id || kindOf(parent->child(found)) != entry.kind))
            ++found;
        if (found == parent->childCount()) {
            auto* item = new QTreeWidgetItem;
            item->setData(0, kindRole, static_cast<int>(entry.kind));
            item->setData(0, idRole, QString::fromStdString(entry.id.text));
            item->setFlags(item->flags() | Qt::ItemIsEditable);
            parent->insertChild(at, item);
        } else if (found != at) {
            const bool open = parent->child(found)->isExpanded();
            QTreeWidgetItem* item = parent->takeChild(found);
            parent->insertChild(at, item);
            item->setExpanded(open);
        }
        if (parent->child(at)->text(0) != entry.text) parent->child(at)->setText(0, entry.text);
    }
    while (parent->childCount() > static_cast<int>(entries.size()))
        delete parent->takeChild(parent->childCount() - 1);
}

/// Escape leaves the text and keeps it, as on the sheet.
class KeepingDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        auto* editor = qobject_cast<QWidget*>(watched);
        if (!editor || event->type() != QEvent::KeyPress || static_cast<QKeyEvent*>(event)->key() != Qt::Key_Escape)
            return QStyledItemDelegate::eventFilter(watched, event);
        emit commitData(editor);
        emit closeEditor(editor);
        return true;
    }
};

} // namespace

OutlineTree::OutlineTree(session::Session& session, IdSource& ids, Canvas& canvas, QWidget* parent)
    : QTreeWidget(parent), m_session(session), m_ids(ids), m_canvas(canvas) {
    setObjectName(QStringLiteral("outline.tree"));
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setIndentation(14);
    setUniformRowHeights(true);
    setTextElideMode(Qt::ElideRight);
    setItemDelegate(new KeepingDelegate(this));
    setEditTriggers(QAbstractItemView::DoubleClicked);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QTreeWidget::currentItemChanged, this, &OutlineTree::choose);
    connect(this, &QTreeWidget::itemChanged, this, &OutlineTree::rename);
    connect(this, &QTreeWidget::itemExpanded, this, [this](QTreeWidgetItem* item) {
        const QSignalBlocker quiet(this);
        if (const Touchpoint* touchpoint = findTouchpoint(m_session.map(), idOf(item))) syncParts(item, *touchpoint);
    });
    connect(&session, &session::Session::changed, this, &OutlineTree::sync);
    connect(&session, &session::Session::selectionChanged, this, &OutlineTree::follow);
}

void OutlineTree::retranslate() {
    setAccessibleName(tr("Outline of the map"));
    m_known.clear(); // "Untitled" is another word now
    sync();
}

QString OutlineTree::shown(const std::string& text) const {
    return text.empty() ? tr("Untitled") : textLines().show(text);
}

void OutlineTree::showEvent(QShowEvent* event) {
    QTreeWidget::showEvent(event);
    if (m_stale) sync();
}

void OutlineTree::sync() {
    m_stale = !isVisible();
    // While a text is typed here, the items must stay: the map changes when it is done.
    if (m_stale || state() == QAbstractItemView::EditingState) return;
    const QSignalBlocker quiet(this);
    const Map& map = m_session.map();
    std::vector<Entry> phases;
    for (const auto& phase : map.phases)
        phases.push_back({Kind::Phase, phase->id, shown(phase->title)});
    const auto same = [&](const Shared<Phase>& phase) {
        return std::any_of(m_known.begin(), m_known.end(), [&](const auto& known) { return known.same(phase); });
    };
    std::vector<bool> unchanged;
    for (const auto& phase : map.phases)
        unchanged.push_back(same(phase));
    QTreeWidgetItem* root = invisibleRootItem();
    const int before = root->childCount();
    syncChildren(root, phases);
    for (std::size_t i = 0; i < map.phases.size(); ++i)
        if (!unchanged[i]) syncTouchpoints(root->child(static_cast<int>(i)), *map.phases[i]);
    if (before == 0) expandToDepth(0);
    m_known.assign(map.phases.begin(), map.phases.end());
    follow();
}

void OutlineTree::syncTouchpoints(QTreeWidgetItem* item, const Phase& phase) {
    std::vector<Entry> entries;
    for (const auto& touchpoint : phase.touchpoints)
        entries.push_back({Kind::Touchpoint, touchpoint->id, shown(touchpoint->title)});
    syncChildren(item, entries);
    for (std::size_t i = 0; i < phase.touchpoints.size(); ++i) {
        QTreeWidgetItem* child = item->child(static_cast<int>(i));
        const Touchpoint& touchpoint = *phase.touchpoints[i];
        const bool any = !touchpoint.notes.empty() || !touchpoint.painPoints.empty();
        child->setChildIndicatorPolicy(any ? QTreeWidgetItem::ShowIndicator : QTreeWidgetItem::DontShowIndicator);
        // What stands at a touchpoint is looked up when somebody wants to see it.
        if (child->isExpanded() || child->childCount() > 0) syncParts(child, touchpoint);
    }
}

void OutlineTree::syncParts(QTreeWidgetItem* item, const Touchpoint& touchpoint) {
    std::vector<Entry> entries;
    for (const auto& lane : m_session.map().lanes)
        for (const auto& card : cardsIn(touchpoint.notes, lane->id))
            entries.push_back({Kind::Card, card->id, shown(card->text)});
    for (const auto& pain : touchpoint.painPoints)
        entries.push_back({Kind::PainPoint, pain->id, shown(pain->text)});
    syncChildren(item, entries);
}

QTreeWidgetItem* OutlineTree::itemOf(const Selection& selection) const {
    const Map& map = m_session.map();
    if (selection.kind == Kind::Phase || selection.kind == Kind::Cell)
        if (const auto at = indexOf(map.phases, selection.id)) return topLevelItem(static_cast<int>(*at));
    const auto place = placeOf(map, session::touchpointOf(map, selection));
    QTreeWidgetItem* phase = place ? topLevelItem(static_cast<int>(place->phase)) : nullptr;
    QTreeWidgetItem* touchpoint = phase ? phase->child(static_cast<int>(place->index)) : nullptr;
    if (!touchpoint || !touchpoint->isExpanded()) return touchpoint;
    for (int i = 0; i < touchpoint->childCount(); ++i)
        if (selectionOf(touchpoint->child(i)) == selection) return touchpoint->child(i);
    return touchpoint;
}

void OutlineTree::follow() {
    if (m_stale || state() == QAbstractItemView::EditingState) return;
    const QSignalBlocker quiet(this);
    QTreeWidgetItem* item = itemOf(m_session.selection());
    if (item != currentItem()) setCurrentItem(item);
    if (item) scrollToItem(item);
}

void OutlineTree::choose(QTreeWidgetItem* item) {
    if (!item) return;
    m_session.select(selectionOf(item));
    m_canvas.reveal(m_session.selection());
}

void OutlineTree::rename(QTreeWidgetItem* item) {
    const Id id = idOf(item);
    const std::string text = textLines().parse(item->text(0), nullptr);
    m_session.settle();
    const Map& map = m_session.map();
    switch (kindOf(item)) {
    case Kind::Phase:
        applyEdit(this, m_session, tr("Rename phase"), edits::renamePhase(map, id, text));
        break;
    case Kind::Touchpoint:
        applyEdit(this, m_session, tr("Rename touchpoint"), edits::renameTouchpoint(map, id, text));
        break;
    case Kind::Card:
        applyEdit(this, m_session, tr("Change card"), edits::setCardText(map, id, text));
        break;
    default:
        applyEdit(this, m_session, tr("Change pain point"), edits::setPainPointText(map, id, text));
    }
    // The editor is still closing; and what was refused must not stay here.
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_known.clear();
            sync();
        },
        Qt::QueuedConnection);
}

void OutlineTree::addAfter(QTreeWidgetItem* item, bool phase) {
    m_session.settle();
    const Map& map = m_session.map();
    const auto place = item ? placeOf(map, session::touchpointOf(map, selectionOf(item))) : std::nullopt;
    const auto own = item && kindOf(item) == Kind::Phase ? indexOf(map.phases, idOf(item)) : std::nullopt;
    const std::size_t at = place ? place->phase : own ? *own : map.phases.size() - 1;
    if (phase || map.phases.empty()) {
        const auto added = edits::addPhase(map, map.phases.empty() ? 0 : at + 1, {}, m_ids);
        if (!applyEdit(this, m_session, tr("Add phase"), edits::mapOf(added)) || !added) return;
        m_session.select(Selection::phase(added->id));
    } else {
        const auto added =
            edits::addTouchpoint(map, map.phases[at]->id, place ? place->index + 1 : edits::atEnd, {}, m_ids);
        if (!applyEdit(this, m_session, tr("Add touchpoint"), edits::mapOf(added)) || !added) return;
        m_session.select(Selection::touchpoint(added->id));
    }
    m_canvas.reveal(m_session.selection());
    editCurrent({});
}

void OutlineTree::editCurrent(const QString& typed) {
    if (!currentItem()) return;
    // The text of the map, not what stands for one that is empty.
    if (currentItem()->text(0) == tr("Untitled")) {
        const QSignalBlocker quiet(this);
        currentItem()->setText(0, {});
    }
    editItem(currentItem());
    auto* editor = viewport()->findChild<QLineEdit*>();
    if (!editor) return;
    editor->setAccessibleName(tr("Text"));
    editor->end(false); // typing goes on after the existing text
    if (!typed.isEmpty()) editor->insert((editor->text().isEmpty() ? QString() : QStringLiteral(" ")) + typed);
}

void OutlineTree::keyPressEvent(QKeyEvent* event) {
    // The line being typed in hands on what it has dealt with, such as Enter.
    if (state() == QAbstractItemView::EditingState) return event->ignore();
    const bool control = event->modifiers() & Qt::ControlModifier, shift = event->modifiers() & Qt::ShiftModifier;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && control) return addAfter(currentItem(), shift);
    if (event->key() == Qt::Key_Escape) return emit left();
    if (!currentItem()) return QTreeWidget::keyPressEvent(event);
    if (event->modifiers() == Qt::AltModifier) {
        const bool across = kindOf(currentItem()) == Kind::Phase || kindOf(currentItem()) == Kind::Touchpoint;
        const int back = event->key() == Qt::Key_Up || event->key() == Qt::Key_Left ? -1 : 1;
        if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
            return across ? m_canvas.moveSelection(back, 0) : m_canvas.moveSelection(0, back);
        if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) return m_canvas.moveSelection(back, 0);
    }
    if (event->key() == Qt::Key_Delete) return m_canvas.deleteSelection();
    if (event->key() == Qt::Key_F2 || enter) return editCurrent({});
    const QString typed = event->text();
    if (!typed.isEmpty() && typed.front().isPrint() && typed != QStringLiteral(" ") &&
        !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)))
        return editCurrent(typed);
    QTreeWidget::keyPressEvent(event);
}

} // namespace journeyline::ui
