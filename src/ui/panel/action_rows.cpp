// SPDX-License-Identifier: Apache-2.0
#include "action_rows.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <set>

#include "appearance.h"
#include "chips_field.h"
#include "journeyline/edits/actions.h"
#include "journeyline/words/words.h"
#include "pain_point_rows.h"
#include "plain.h"
#include "text_field.h"

namespace journeyline::ui {
namespace {

/// The name that the translations know these texts by.
class ActionRows {
    Q_DECLARE_TR_FUNCTIONS(ActionRows)
};

Target<Action> actionTarget(const Id& id) {
    return {[id](const Map& map) { return findIn(map.actions, id); },
            [id](const Map& map, const edits::Change<Action>& change) { return edits::changeAction(map, id, change); }};
}

QString shortened(const std::string& text) {
    return beginningOf(qt(text), 36);
}

/// What an action serves, as on the sheet.
QString targetText(const PanelContext& context, const Map& map, const Id& target) {
    if (const PainPoint* pain = painPointIn(map, target))
        return painPointNumber(context, map, target) + QLatin1Char(' ') + shortened(pain->text);
    if (const Opportunity* opportunity = findIn(map.opportunities, target))
        return opportunityNumber(context, map, target) + QLatin1Char(' ') + shortened(opportunity->text);
    if (const Touchpoint* touchpoint = findTouchpoint(map, target)) return shortened(touchpoint->title);
    return qt(target.text);
}

ChipKind linkChips(const PanelContext& context) {
    ChipKind kind;
    kind.addText = ActionRows::tr("Link");
    kind.removeName = ActionRows::tr("Remove the link to %1");
    kind.choices = [context](const Map& map) {
        Choices choices;
        const auto add = [&](const Id& id) { choices.push_back({qt(id.text), targetText(context, map, id)}); };
        // The touchpoint that is shown, what stands there, then the rest of the map.
        if (findTouchpoint(map, *context.touchpoint)) add(*context.touchpoint);
        forEachTouchpoint(map, [&](TouchpointPlace, const Touchpoint& touchpoint) {
            for (const auto& pain : touchpoint.painPoints)
                add(pain->id);
        });
        for (const auto& opportunity : map.opportunities)
            add(opportunity->id);
        return choices;
    };
    kind.textOf = [context](const Map& map, const QString& id) {
        return targetText(context, map, Id(id.toStdString()));
    };
    kind.drawingOf = [](const QString&) { return std::optional<layout::Drawing>(); };
    return kind;
}

Binding<QStringList> bindLinks(const Id& id) {
    return {ActionRows::tr("Links"),
            [id](const Map& map) {
                QStringList list;
                if (const Action* action = findIn(map.actions, id))
                    for (const ActionLink& link : action->links)
                        list << qt(link.id.text);
                return list;
            },
            [id](const Map& map, const QStringList& list) {
                Result<Map> edited = map;
                const Action* action = findIn(map.actions, id);
                if (action)
                    for (const ActionLink& link : action->links)
                        if (edited && !list.contains(qt(link.id.text)))
                            edited = edits::unlinkAction(*edited, id, link.id);
                for (const QString& target : list)
                    if (edited) edited = edits::linkAction(*edited, id, Id(target.toStdString()));
                return edited;
            }};
}

QStringList ownersOf(const Map& map) {
    std::set<std::string> words;
    for (const auto& action : map.actions)
        if (!action->owner.empty()) words.insert(action->owner);
    QStringList list;
    for (const std::string& word : words)
        list << qt(word);
    return list;
}

/// Done today, unless the date is there already; any other status takes the date away.
Binding<QString> bindStatus(const Id& id) {
    return {ActionRows::tr("Status"),
            [id](const Map& map) {
                const Action* action = findIn(map.actions, id);
                return action && action->status ? QString::fromLatin1(wordOf(*action->status).data()) : QString();
            },
            [id](const Map& map, const QString& word) {
                const Action* action = findIn(map.actions, id);
                const std::string date = action && !action->done.empty() ? action->done : today();
                return edits::setActionStatus(map, id, parseWord<ActionStatus>(word.toStdString()), date);
            }};
}

void addPlanFields(const PanelContext& context, const Id& id, FieldColumn& column, QWidget* body, const QString& name) {
    session::Session& session = context.session;
    const Target<Action> target = actionTarget(id);
    auto title = bindText(
        ActionRows::tr("What is to be done"), target, [](auto& a) -> auto& { return a.title; });
    column.add(ActionRows::tr("What is to be done"), new TextArea(session, title, 2, body),
               name + QStringLiteral(".title"));
    auto owner = bindText(
        ActionRows::tr("Owner"), target, [](auto& a) -> auto& { return a.owner; });
    column.add(ActionRows::tr("Owner"), new SuggestField(session, owner, ownersOf, body),
               name + QStringLiteral(".owner"));
    auto horizon = bindWord<Horizon>(
        ActionRows::tr("Horizon"), target, [](auto& a) -> auto& { return a.horizon; });
    auto* horizons = new ChoiceField(session, horizon,
                                     {{QString(), ActionRows::tr("Not said")},
                                      {QStringLiteral("quick-fix"), ActionRows::tr("Quick fix")},
                                      {QStringLiteral("short-term"), ActionRows::tr("Short term")},
                                      {QStringLiteral("long-term"), ActionRows::tr("Long term")}},
                                     body);
    auto* statuses = new ChoiceField(session, bindStatus(id),
                                     {{QString(), ActionRows::tr("Not said")},
                                      {QStringLiteral("open"), ActionRows::tr("Open")},
                                      {QStringLiteral("doing"), ActionRows::tr("Under way")},
                                      {QStringLiteral("done"), ActionRows::tr("Done")},
                                      {QStringLiteral("dropped"), ActionRows::tr("Dropped")}},
                                     body);
    column.addRow({{ActionRows::tr("Horizon"), horizons, name + QStringLiteral(".horizon"), 1},
                   {ActionRows::tr("Status"), statuses, name + QStringLiteral(".status"), 1}});
    const auto date = [&](const QString& label, auto access) {
        return new DateField(session, bindText(label, target, access), body);
    };
    column.addRow({{ActionRows::tr("Start"),
                    date(
                        ActionRows::tr("Start"), [](auto& a) -> auto& { return a.start; }),
                    name + QStringLiteral(".start"), 1},
                   {ActionRows::tr("Due"),
                    date(
                        ActionRows::tr("Due"), [](auto& a) -> auto& { return a.due; }),
                    name + QStringLiteral(".due"), 1}});
    column.add(ActionRows::tr("Done on"),
               date(
                   ActionRows::tr("Done on"), [](auto& a) -> auto& { return a.done; }),
               name + QStringLiteral(".done"));
    column.add(ActionRows::tr("What it serves"), new ChipsField(session, bindLinks(id), linkChips(context), body),
               name + QStringLiteral(".links"));
}

void addMeasureFields(session::Session& session, const Id& id, FieldColumn& column, QWidget* body,
                      const QString& name) {
    const Target<Action> action = actionTarget(id);
    const Target<ActionKpi> kpi = targetIn(
        action, [](auto& a) -> auto& { return a.kpi; });
    const Target<AbTest> test = targetIn(
        action, [](auto& a) -> auto& { return a.abTest; });
    auto measure = bindText(
        ActionRows::tr("KPI"), kpi, [](auto& k) -> auto& { return k.name; });
    column.add(ActionRows::tr("KPI"), new TextField(session, measure, body), name + QStringLiteral(".kpi.name"));
    const auto number = [&](const QString& label, auto access, const char* member) {
        return FieldColumn::Cell{label,
                                 new NumberField(session, bindDecimal(label, kpi, access), std::nullopt, false, body),
                                 name + QLatin1String(member), 1};
    };
    column.addRow({number(
                       ActionRows::tr("Now"), [](auto& k) -> auto& { return k.baseline; }, ".kpi.baseline"),
                   number(
                       ActionRows::tr("Target"), [](auto& k) -> auto& { return k.target; }, ".kpi.target")});
    auto unit = bindText(
        ActionRows::tr("Unit"), kpi, [](auto& k) -> auto& { return k.unit; });
    column.addRow({{ActionRows::tr("Unit"), new TextField(session, unit, body), name + QStringLiteral(".kpi.unit"), 1},
                   number(
                       ActionRows::tr("Result"), [](auto& k) -> auto& { return k.result; }, ".kpi.result")});
    const auto line = [&](const QString& label, auto access, const char* member) {
        column.add(label, new TextField(session, bindText(label, test, access), body), name + QLatin1String(member));
    };
    line(
        ActionRows::tr("A/B test: variant A"), [](auto& t) -> auto& { return t.variantA; }, ".abTest.variantA");
    line(
        ActionRows::tr("A/B test: variant B"), [](auto& t) -> auto& { return t.variantB; }, ".abTest.variantB");
    line(
        ActionRows::tr("A/B test: what is measured"), [](auto& t) -> auto& { return t.measure; }, ".abTest.measure");
    line(
        ActionRows::tr("A/B test: result"), [](auto& t) -> auto& { return t.result; }, ".abTest.result");
    auto note = bindText(
        ActionRows::tr("Note"), action, [](auto& a) -> auto& { return a.note; });
    column.add(ActionRows::tr("Note"), new TextArea(session, note, 2, body), name + QStringLiteral(".note"));
}

} // namespace

std::string today() {
    return QDate::currentDate().toString(Qt::ISODate).toStdString();
}

void fillAction(const PanelContext& context, const Id& id, DisclosureRow& row) {
    FieldColumn column(row.body(), row.content());
    addPlanFields(context, id, column, row.body(), row.objectName());
    addMeasureFields(context.session, id, column, row.body(), row.objectName());
}

RowSummary actionSummary(const Map& map, const Id& id, const std::string& today) {
    RowSummary summary;
    const Action* action = findIn(map.actions, id);
    if (!action) return summary;
    summary.title = action->title.empty() ? ActionRows::tr("(no text)") : qt(action->title);
    QStringList parts;
    const bool overdue = isOverdue(*action, today);
    // As on the sheet: "12 jun 2026" can only be read in one way.
    const QString when = qt(words::wordsFor(QLocale().name().left(2).toStdString()).date(action->due));
    if (action->status == ActionStatus::Done)
        parts << ActionRows::tr("done");
    else if (action->status == ActionStatus::Dropped)
        parts << ActionRows::tr("dropped");
    else if (!action->due.empty())
        parts << (overdue ? ActionRows::tr("overdue since %1") : ActionRows::tr("due %1")).arg(when);
    if (action->status == ActionStatus::Doing) parts << ActionRows::tr("under way");
    // The date comes first: in a narrow panel the end of the line is cut.
    if (!action->owner.empty()) parts << qt(action->owner);
    summary.line = parts.join(QStringLiteral(" · "));
    if (overdue) {
        summary.mark = layout::Drawing::BadgeOffTarget;
        summary.markColour = toQt(shownTheme().warn);
    } else if (action->status == ActionStatus::Done) {
        summary.mark = layout::Drawing::BadgeOnTarget;
        summary.markColour = toQt(shownTheme().good);
    }
    return summary;
}

} // namespace journeyline::ui
