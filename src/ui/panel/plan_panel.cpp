// SPDX-License-Identifier: Apache-2.0
#include <QLabel>

#include "action_rows.h"
#include "apply_edit.h"
#include "journeyline/edits/actions.h"
#include "panel.h"
#include "part_list.h"
#include "plain.h"

namespace journeyline::ui {
namespace {

constexpr int quickFixesAimedAt = 5;

std::vector<Id> actionsWith(const Map& map, std::optional<Horizon> horizon) {
    std::vector<Id> ids;
    for (const auto& action : map.actions)
        if (action->horizon == horizon) ids.push_back(action->id);
    return ids;
}

QString nameOf(std::optional<Horizon> horizon) {
    return horizon ? QString::fromLatin1(wordOf(*horizon).data()) : QStringLiteral("unplanned");
}

} // namespace

PlanPanel::PlanPanel(const PanelContext& context, QWidget* parent)
    : Panel(QStringLiteral("planPanel"), parent), m_context(context) {
    setAccessibleName(tr("Action plan"));
    column()->addWidget(panelTitle(tr("Action plan"), content()));
    for (const std::optional<Horizon> horizon : {std::optional(Horizon::QuickFix), std::optional(Horizon::ShortTerm),
                                                 std::optional(Horizon::LongTerm), std::optional<Horizon>()})
        addHorizon(horizon);
    column()->addStretch();
    connect(&m_context.session, &session::Session::changed, this, &PlanPanel::count);
    count();
}

void PlanPanel::addHorizon(std::optional<Horizon> horizon) {
    PartRows rows;
    rows.name = QStringLiteral("plan.") + nameOf(horizon);
    rows.ids = [horizon](const Map& map) { return actionsWith(map, horizon); };
    rows.summary = [](const Map& map, const Id& id) { return actionSummary(map, id, today()); };
    rows.moveTo = [this, horizon](const Id& id, std::size_t to) {
        // To the place where its neighbour stands in the whole list.
        const Map& map = m_context.map();
        const std::vector<Id> group = actionsWith(map, horizon);
        if (to >= group.size()) return;
        applyEdit(this, m_context.session, tr("Move action"),
                  edits::moveAction(map, id, indexOf(map.actions, group[to]).value_or(edits::atEnd)));
    };
    rows.remove = [this](const Id& id) {
        const Action* action = findIn(m_context.map().actions, id);
        if (!action) return;
        applyRemoval(this, m_context.session, tr("Remove action"), edits::deleteAction(m_context.map(), id),
                     tr("Action “%1” removed.").arg(qt(action->title).simplified().left(60)));
    };
    rows.fill = [this, remove = rows.remove](const Id& id, DisclosureRow& row) {
        // Named after the action alone, wherever it is planned.
        row.setObjectName(QStringLiteral("action.") + qt(id.text));
        fillAction(m_context, id, row);
        connect(rowLink(row, tr("Remove action"), QStringLiteral("remove")), &QAbstractButton::clicked, this,
                [remove, id] { remove(id); });
    };
    const auto add = [this, horizon] {
        const auto added = edits::addAction(m_context.map(), edits::atEnd, {}, m_context.ids);
        if (!added) return Id();
        const auto planned = edits::setActionHorizon(added->map, added->id, horizon);
        return applyEdit(this, m_context.session, tr("Add action"), planned) ? added->id : Id();
    };
    const auto parts = addListSection(column(), m_context, {}, std::move(rows), tr("Add an action"), add, content());
    m_groups.push_back({horizon, parts.section, parts.list});
}

void PlanPanel::count() {
    for (const Group& group : m_groups) {
        const auto number = static_cast<int>(actionsWith(m_context.map(), group.horizon).size());
        QString title;
        if (group.horizon == Horizon::QuickFix)
            title = tr("Quick fixes: %1 of %2").arg(number).arg(quickFixesAimedAt);
        else if (group.horizon == Horizon::ShortTerm)
            title = tr("Short term: %1").arg(number);
        else if (group.horizon == Horizon::LongTerm)
            title = tr("Long term: %1").arg(number);
        else
            title = tr("Not planned yet: %1").arg(number);
        group.section->setTitle(title);
    }
}

void PlanPanel::takeFocus() {
    const session::Selection& selection = m_context.session.selection();
    const Action* action =
        selection.kind == session::Selection::Kind::Action ? findIn(m_context.map().actions, selection.id) : nullptr;
    if (!action) return Panel::takeFocus();
    for (const Group& group : m_groups) {
        if (group.horizon != action->horizon) continue;
        group.section->setOpen(true);
        group.list->openRow(action->id, true);
    }
}

} // namespace journeyline::ui
