// SPDX-License-Identifier: Apache-2.0
#include <QLabel>
#include <QRegularExpression>

#include "journeyline/edits/map.h"
#include "panel.h"
#include "plain.h"
#include "rows.h"
#include "text_field.h"

namespace journeyline::ui {
namespace {

using SetText = Result<Map> (*)(const Map&, const std::string&);

Binding<QString> bindMapText(const QString& label, std::string Map::*member, SetText setText) {
    return {label, [member](const Map& map) { return qt(map.*member); },
            [setText](const Map& map, const QString& text) { return setText(map, text.toStdString()); }};
}

QWidget* part(QVBoxLayout* column, const QString& title, const QString& name, QWidget* parent, QVBoxLayout*& layout) {
    auto* section = new Section(title, name, true, parent);
    column->addWidget(section);
    layout = section->content();
    return section->body();
}

/// The first part of the language tag: "nl" of "nl-BE".
QString spokenBy(const Map& map) {
    static const QRegularExpression divider(QStringLiteral("[-_]"));
    return qt(map.language).section(divider, 0, 0).toLower();
}

} // namespace

GoalPanel::GoalPanel(const PanelContext& context, QWidget* parent)
    : Panel(QStringLiteral("goalPanel"), parent), m_session(context.session) {
    setAccessibleName(tr("Title and goal"));
    column()->addWidget(panelTitle(tr("Title and goal"), content()));
    addMap(context);
    addGoal(context);
    addScope(context);
    addEditions(context);
    addSources(context);
    column()->addStretch();
}

void GoalPanel::takeFocus() {
    auto* figure = findChild<NumberField*>(QStringLiteral("goal.metric.target"));
    if (m_session.selection().kind != session::Selection::Kind::Goal || !figure) return Panel::takeFocus();
    figure->setFocus(Qt::OtherFocusReason);
    figure->selectAll();
}

void GoalPanel::addMap(const PanelContext& context) {
    session::Session& session = context.session;
    QVBoxLayout* layout = nullptr;
    QWidget* body = part(column(), tr("The map"), QStringLiteral("map"), content(), layout);
    FieldColumn fields(body, layout);
    const auto text = [&](const QString& label, std::string Map::*member, SetText set, const char* name) {
        fields.add(label, new TextField(session, bindMapText(label, member, set), body), QLatin1String(name));
    };
    text(tr("Title of the map"), &Map::title, edits::setTitle, "map.title");
    text(tr("Subtitle"), &Map::subtitle, edits::setSubtitle, "map.subtitle");
    text(tr("Owner"), &Map::owner, edits::setOwner, "map.owner");
    const Binding<QString> state{
        tr("State of the map"),
        [](const Map& map) { return map.state ? QString::fromLatin1(wordOf(*map.state).data()) : QString(); },
        [](const Map& map, const QString& word) {
            return edits::setState(map, parseWord<MapState>(word.toStdString()));
        }};
    auto* states = new ChoiceField(session, state,
                                   {{QString(), tr("Not said")},
                                    {QStringLiteral("current"), tr("As it is now")},
                                    {QStringLiteral("future"), tr("As it should be")}},
                                   body);
    // The sheet speaks Dutch for every kind of Dutch, so the box does as well; it keeps the kind unless it changes.
    const Binding<QString> language{tr("Language of the map"), [](const Map& map) { return spokenBy(map); },
                                    [](const Map& map, const QString& code) {
                                        return spokenBy(map) == code ? Result<Map>(map)
                                                                     : edits::setLanguage(map, code.toStdString());
                                    }};
    auto* languages = new ChoiceField(
        session, language, {{QStringLiteral("nl"), tr("Dutch")}, {QStringLiteral("en"), tr("English")}}, body);
    fields.addRow({{tr("State"), states, QStringLiteral("map.state"), 1},
                   {tr("Language"), languages, QStringLiteral("map.language"), 1}});
    auto* reviewed = new DateField(session, bindMapText(tr("Reviewed on"), &Map::reviewed, edits::setReviewed), body);
    auto* reviewBy = new DateField(session, bindMapText(tr("Review before"), &Map::reviewBy, edits::setReviewBy), body);
    fields.addRow({{tr("Reviewed on"), reviewed, QStringLiteral("map.reviewed"), 1},
                   {tr("Review before"), reviewBy, QStringLiteral("map.reviewBy"), 1}});
}

void GoalPanel::addGoal(const PanelContext& context) {
    session::Session& session = context.session;
    const Target<Goal> target{
        [](const Map& map) { return &map.goal; },
        [](const Map& map, const edits::Change<Goal>& change) { return edits::changeGoal(map, change); }};
    QVBoxLayout* layout = nullptr;
    QWidget* body = part(column(), tr("Goal"), QStringLiteral("goal"), content(), layout);
    FieldColumn fields(body, layout);
    auto statement = bindText(
        tr("Goal of the map"), target, [](auto& g) -> auto& { return g.statement; });
    fields.add(tr("Why this map is made"), new TextArea(session, statement, 3, body), QStringLiteral("goal.statement"));
    auto kind = bindWord<GoalKind>(
        tr("Kind of goal"), target, [](auto& g) -> auto& { return g.kind; });
    fields.add(tr("Kind of goal"),
               new ChoiceField(session, kind,
                               {{QString(), tr("Not said")},
                                {QStringLiteral("revenue"), tr("Revenue")},
                                {QStringLiteral("loyalty"), tr("Loyalty")},
                                {QStringLiteral("share"), tr("Market share")},
                                {QStringLiteral("product"), tr("Product")},
                                {QStringLiteral("other"), tr("Other")}},
                               body),
               QStringLiteral("goal.kind"));
    auto name = bindText(
        tr("Measure of the goal"), target, [](auto& g) -> auto& { return g.metric.name; });
    fields.add(tr("Measure of the goal"), new TextField(session, name, body), QStringLiteral("goal.metric.name"));
    auto from = bindDecimal(
        tr("Now"), target, [](auto& g) -> auto& { return g.metric.baseline; });
    auto to = bindDecimal(
        tr("Target"), target, [](auto& g) -> auto& { return g.metric.target; });
    auto unit = bindText(
        tr("Unit"), target, [](auto& g) -> auto& { return g.metric.unit; });
    fields.addRow({{tr("Now"), new NumberField(session, from, std::nullopt, false, body),
                    QStringLiteral("goal.metric.baseline"), 1},
                   {tr("Target"), new NumberField(session, to, std::nullopt, false, body),
                    QStringLiteral("goal.metric.target"), 1},
                   {tr("Unit"), new TextField(session, unit, body), QStringLiteral("goal.metric.unit"), 1}});
    auto deadline = bindText(
        tr("To be reached by"), target, [](auto& g) -> auto& { return g.metric.deadline; });
    fields.add(tr("To be reached by"), new DateField(session, deadline, body), QStringLiteral("goal.metric.deadline"));
}

void GoalPanel::addScope(const PanelContext& context) {
    session::Session& session = context.session;
    const Target<Scope> target{
        [](const Map& map) { return &map.scope; },
        [](const Map& map, const edits::Change<Scope>& change) { return edits::changeScope(map, change); }};
    QVBoxLayout* layout = nullptr;
    QWidget* body = part(column(), tr("Scope"), QStringLiteral("scope"), content(), layout);
    FieldColumn fields(body, layout);
    auto product = bindText(
        tr("Product or service"), target, [](auto& s) -> auto& { return s.product; });
    fields.add(tr("Product or service"), new TextField(session, product, body), QStringLiteral("scope.product"));
    auto start = bindText(
        tr("Start of the journey"), target, [](auto& s) -> auto& { return s.start; });
    fields.add(tr("Start of the journey"), new TextField(session, start, body), QStringLiteral("scope.start"));
    auto end = bindText(
        tr("End of the journey"), target, [](auto& s) -> auto& { return s.end; });
    fields.add(tr("End of the journey"), new TextField(session, end, body), QStringLiteral("scope.end"));
    auto excluded = bindText(
        tr("What is left out"), target, [](auto& s) -> auto& { return s.excluded; });
    fields.add(tr("What is left out"), new TextArea(session, excluded, 2, body), QStringLiteral("scope.excluded"));
}

} // namespace journeyline::ui
