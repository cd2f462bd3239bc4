// SPDX-License-Identifier: Apache-2.0
#include <QLabel>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

#include "apply_edit.h"
#include "chips_field.h"
#include "journeyline/edits/lanes.h"
#include "journeyline/words/words.h"
#include "lane_kinds.h"
#include "panel.h"
#include "part_list.h"
#include "persona_chips.h"
#include "plain.h"
#include "text_field.h"

namespace journeyline::ui {
namespace {

Target<Lane> laneTarget(const Id& id) {
    return {[id](const Map& map) { return findIn(map.lanes, id); },
            [id](const Map& map, const edits::Change<Lane>& change) { return edits::changeLane(map, id, change); }};
}

QString titleOf(const Map& map, const Lane& lane) {
    if (!lane.title.empty()) return qt(lane.title);
    const QString own = qt(words::wordsFor(map.language).laneTitle(kindOf(lane), lane.role));
    return own.isEmpty() ? laneKindName(laneKindOf(lane)) : own;
}

RowSummary laneSummary(const Map& map, const Id& id) {
    RowSummary summary;
    const Lane* lane = findIn(map.lanes, id);
    if (!lane) return summary;
    summary.title = titleOf(map, *lane);
    QStringList parts;
    const QString kind = laneKindName(laneKindOf(*lane));
    if (kind != summary.title) parts << kind;
    if (lane->hidden) parts << LanesPanel::tr("hidden");
    if (lane->locked) parts << LanesPanel::tr("locked");
    if (lane->compact) parts << LanesPanel::tr("compact");
    summary.line = parts.join(QStringLiteral(" · "));
    return summary;
}

/// What only a lane of notes has: role, look, whose notes they are.
void addNotesFields(const PanelContext& context, const Target<Lane>& target, FieldColumn& column, QWidget* body,
                    const QString& name) {
    session::Session& session = context.session;
    Choices roles{{QString(), LanesPanel::tr("Not said")}};
    for (const LaneKindRow& row : laneKinds())
        if (row.role) roles.push_back({QString::fromLatin1(wordOf(*row.role).data()), laneKindName(row)});
    auto role = bindWord<NotesRole>(
        LanesPanel::tr("What the lane holds"), target, [](auto& l) -> auto& { return l.role; });
    column.add(LanesPanel::tr("What the lane holds"), new ChoiceField(session, role, roles, body),
               name + QStringLiteral(".role"));
    auto look = bindWord<LaneLook>(
        LanesPanel::tr("Look"), target, [](auto& l) -> auto& { return l.look; });
    column.add(LanesPanel::tr("Look"),
               new ChoiceField(session, look,
                               {{QString(), LanesPanel::tr("As usual for the lane")},
                                {QStringLiteral("plain"), LanesPanel::tr("Plain text")},
                                {QStringLiteral("bubble"), LanesPanel::tr("Speech bubbles")},
                                {QStringLiteral("card"), LanesPanel::tr("Cards")}},
                               body),
               name + QStringLiteral(".look"));
    auto personas = bindIds(
        LanesPanel::tr("For which personas"), target, [](auto& l) -> auto& { return l.personas; });
    column.add(LanesPanel::tr("For which personas (nobody chosen: all)"),
               new ChipsField(session, personas, personaChips(), body), name + QStringLiteral(".personas"));
}

void fillLane(const PanelContext& context, const Id& id, DisclosureRow& row) {
    session::Session& session = context.session;
    const QString name = row.objectName();
    QWidget* body = row.body();
    const Target<Lane> target = laneTarget(id);
    FieldColumn column(body, row.content());
    auto title = bindText(
        LanesPanel::tr("Name of the lane"), target, [](auto& l) -> auto& { return l.title; });
    column.add(LanesPanel::tr("Name of the lane"), new TextField(session, title, body),
               name + QStringLiteral(".title"));
    auto caption = bindText(
        LanesPanel::tr("Line below the name"), target, [](auto& l) -> auto& { return l.caption; });
    column.add(LanesPanel::tr("Line below the name"), new TextField(session, caption, body),
               name + QStringLiteral(".caption"));
    const Lane* lane = findIn(context.map().lanes, id);
    if (lane && kindOf(*lane) == LaneKind::Notes) addNotesFields(context, target, column, body, name);
    const auto flag = [&](const QString& text, auto access, const char* member, int gap) {
        auto* tick = new CheckField(session, bindFlag(text, target, access), text, body);
        tick->setObjectName(name + QLatin1String(member));
        column.addPlain(tick, gap);
    };
    flag(
        LanesPanel::tr("Hide this lane"), [](auto& l) -> auto& { return l.hidden; }, ".hidden", 8);
    flag(
        LanesPanel::tr("Lock this lane"), [](auto& l) -> auto& { return l.locked; }, ".locked", 0);
    flag(
        LanesPanel::tr("Compact: four lines a text"), [](auto& l) -> auto& { return l.compact; }, ".compact", 0);
}

} // namespace

LanesPanel::LanesPanel(const PanelContext& context, QWidget* parent)
    : Panel(QStringLiteral("lanesPanel"), parent), m_context(context) {
    setAccessibleName(tr("Lanes"));
    column()->addWidget(panelTitle(tr("Lanes"), content()));
    PartRows rows;
    rows.name = QStringLiteral("lane");
    rows.ids = [](const Map& map) { return idsOf(map.lanes); };
    rows.summary = laneSummary;
    rows.moveTo = [this](const Id& id, std::size_t to) {
        applyEdit(this, m_context.session, tr("Move lane"), edits::moveLane(m_context.map(), id, to));
    };
    rows.remove = [this](const Id& id) {
        const Lane* lane = findIn(m_context.map().lanes, id);
        if (!lane) return;
        applyRemoval(this, m_context.session, tr("Remove lane"), edits::deleteLane(m_context.map(), id),
                     tr("Lane “%1” removed.").arg(titleOf(m_context.map(), *lane)));
    };
    rows.fill = [this, remove = rows.remove](const Id& id, DisclosureRow& row) {
        fillLane(m_context, id, row);
        connect(rowLink(row, tr("Show on the sheet"), QStringLiteral("show")), &QAbstractButton::clicked, this,
                [this, id] { showOnSheet(this, session::Selection::laneRow(id)); });
        connect(rowLink(row, tr("Remove lane"), QStringLiteral("remove")), &QAbstractButton::clicked, this,
                [remove, id] { remove(id); });
    };
    rows.empty = tr("This map has no lanes yet.");
    m_list = new PartList(m_context, std::move(rows), content());
    column()->addWidget(m_list);
    auto* add = new QPushButton(tr("Add a lane…"), content());
    add->setObjectName(QStringLiteral("lanes.add"));
    add->setAccessibleName(tr("Add a lane…"));
    add->setAutoDefault(false);
    column()->addWidget(add, 0, Qt::AlignLeft);
    column()->addStretch();
    connect(add, &QAbstractButton::clicked, this, [this, add] { askKind(add); });
}

void LanesPanel::askKind(QWidget* below) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("lanes.kinds"));
    for (const LaneKindRow& kind : laneKinds()) {
        if (kind.startsGroup) menu->addSeparator();
        menu->addAction(laneKindName(kind), this, [this, kind] {
            m_context.session.settle();
            const auto added = edits::addLane(m_context.map(), edits::atEnd, kind.kind, kind.role, {}, m_context.ids);
            if (applyEdit(this, m_context.session, tr("Add lane"), edits::mapOf(added)) && added)
                m_list->openRow(added->id, true);
        });
    }
    menu->popup(below->mapToGlobal(QPoint(0, below->height() + 2)));
}

} // namespace journeyline::ui
