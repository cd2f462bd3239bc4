// SPDX-License-Identifier: Apache-2.0
// The panels of the whole map: every field of personas, lanes, actions, parked notes, sources, editions, goal and scope
// sets its member and survives the file; lists move, remove and give back; the plan counts and keeps its links.
#include <QComboBox>
#include <QDate>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>

#include "journeyline/edits/actions.h"
#include "journeyline/edits/lanes.h"
#include "journeyline/edits/lists.h"
#include "journeyline/edits/map.h"
#include "journeyline/edits/opportunities.h"
#include "rows.h"
#include "window_support.h"

namespace journeyline::ui {
namespace {

std::string text(const std::optional<Decimal>& number) {
    return number ? number->text() : std::string();
}
template <class E>
std::string text(const std::optional<E>& word) {
    return word ? std::string(wordOf(*word)) : std::string();
}
std::string text(const std::optional<int>& count) {
    return count ? std::to_string(*count) : std::string();
}

class WindowLists : public WindowTest {
protected:
    WindowLists() {
        openExample();
        CountingIds ids("new");
        Map map = window->session().map();
        if (map.actions.empty()) map = edits::addAction(map, 0, "Act", ids)->map;
        map = edits::addParkedNote(map, 0, "Later", ids)->map;
        map = edits::addSource(map, 0, "Interviews", ids)->map;
        map = *edits::addEdition(map, {"1.0", "2026-01-01", "", {}});
        window->session().newMap(map);
        select(1);
    }

    void open(const char* tab) {
        named<QAbstractButton>(QLatin1String(tab))->click();
        QApplication::processEvents();
    }
    void unfold(const QString& row) {
        auto* summary = named<QAbstractButton>(row + QStringLiteral(".summary"));
        ASSERT_NE(summary, nullptr);
        if (!summary->isChecked()) summary->click();
    }
    void set(const QString& name, const QString& value) {
        auto* field = named<QWidget>(name);
        ASSERT_NE(field, nullptr);
        EXPECT_FALSE(field->accessibleName().isEmpty()) << name.toStdString();
        auto* box = qobject_cast<QComboBox*>(field);
        if (box && !box->isEditable()) {
            const int index = box->findData(value);
            ASSERT_GE(index, 0) << value.toStdString();
            box->setCurrentIndex(index);
            emit box->activated(index);
        } else if (box) {
            retype(box->lineEdit(), value);
        } else if (auto* tick = qobject_cast<QAbstractButton*>(field)) {
            tick->click();
        } else {
            retype(field, value);
        }
        window->session().settle();
    }
    struct Item {
        const char* field;
        const char* value;
        std::function<std::string(const Map&)> read;
    };
    /// `prefix` is the row, with its point.
    void expectEach(const QString& prefix, const std::vector<Item>& items) {
        for (const Item& item : items) {
            SCOPED_TRACE(item.field);
            const int steps = window->session().undoIndex();
            set(prefix + QLatin1String(item.field), QLatin1String(item.value));
            EXPECT_EQ(item.read(map()), item.value);
            EXPECT_EQ(window->session().undoIndex(), steps + 1);
        }
        // And the file says the same.
        const QString path = folder.filePath(QStringLiteral("round.cjm"));
        ASSERT_TRUE(window->session().saveAs(path));
        Map saved = map();
        ASSERT_TRUE(window->session().open(path));
        EXPECT_EQ(saved, map());
    }
};

TEST_F(WindowLists, EveryFieldOfAnAction) {
    const Id id = map().actions[0]->id;
    open("tab.plan");
    const auto group = map().actions[0]->horizon ? std::string(wordOf(*map().actions[0]->horizon)) : "unplanned";
    unfold(QStringLiteral("plan.%1.%2").arg(QString::fromStdString(group), qt(id.text)));
    const auto action = [](const Map& map) -> const Action& { return *map.actions[0]; };
    const QString row = QStringLiteral("action.") + qt(id.text) + QLatin1Char('.');
    expectEach(row, {{"title", "Guests may pay", [&](const Map& m) { return action(m).title; }},
                     {"owner", "Fatima", [&](const Map& m) { return action(m).owner; }},
                     {"start", "2026-02-01", [&](const Map& m) { return action(m).start; }},
                     {"due", "2026-03-01", [&](const Map& m) { return action(m).due; }},
                     {"status", "dropped", [&](const Map& m) { return text(action(m).status); }},
                     {"done", "2026-02-20", [&](const Map& m) { return action(m).done; }},
                     {"kpi.name", "Paid", [&](const Map& m) { return action(m).kpi.name; }},
                     {"kpi.baseline", "61.50", [&](const Map& m) { return text(action(m).kpi.baseline); }},
                     {"kpi.target", "82", [&](const Map& m) { return text(action(m).kpi.target); }},
                     {"kpi.unit", "pct", [&](const Map& m) { return action(m).kpi.unit; }},
                     {"kpi.result", "79", [&](const Map& m) { return text(action(m).kpi.result); }},
                     {"abTest.variantA", "Old", [&](const Map& m) { return action(m).abTest.variantA; }},
                     {"abTest.variantB", "New", [&](const Map& m) { return action(m).abTest.variantB; }},
                     {"abTest.measure", "Orders", [&](const Map& m) { return action(m).abTest.measure; }},
                     {"abTest.result", "B wins", [&](const Map& m) { return action(m).abTest.result; }},
                     {"note", "Ask first", [&](const Map& m) { return action(m).note; }},
                     {"horizon", "long-term", [&](const Map& m) { return text(action(m).horizon); }}});
}

TEST_F(WindowLists, EveryFieldOfALane) {
    std::size_t at = 0;
    while (map().lanes[at]->kind != LaneKind::Notes)
        ++at;
    open("tab.lanes");
    const QString row = QStringLiteral("lane.") + qt(map().lanes[at]->id.text);
    unfold(row);
    const auto lane = [at](const Map& map) -> const Lane& { return *map.lanes[at]; };
    expectEach(row + QLatin1Char('.'),
               {{"title", "Doing", [&](const Map& m) { return lane(m).title; }},
                {"caption", "what one does", [&](const Map& m) { return lane(m).caption; }},
                {"role", "needs", [&](const Map& m) { return text(lane(m).role); }},
                {"look", "card", [&](const Map& m) { return text(lane(m).look); }},
                {"hidden", "true", [&](const Map& m) { return std::string(lane(m).hidden ? "true" : ""); }},
                {"compact", "true", [&](const Map& m) { return std::string(lane(m).compact ? "true" : ""); }},
                {"locked", "true", [&](const Map& m) { return std::string(lane(m).locked ? "true" : ""); }}});
}

TEST_F(WindowLists, EveryFieldOfParkedNoteSourceAndEdition) {
    open("tab.parked");
    const QString note = QStringLiteral("parked.") + qt(map().parked[0]->id.text);
    unfold(note);
    expectEach(note + QLatin1Char('.'), {{"text", "Ask legal", [](const Map& m) { return m.parked[0]->text; }},
                                         {"by", "Eva", [](const Map& m) { return m.parked[0]->by; }},
                                         {"date", "2026-04-01", [](const Map& m) { return m.parked[0]->date; }}});
    open("tab.goal");
    const QString source = QStringLiteral("source.") + qt(map().sources[0]->id.text);
    unfold(source);
    expectEach(source + QLatin1Char('.'),
               {{"title", "Panel", [](const Map& m) { return m.sources[0]->title; }},
                {"kind", "usability-test", [](const Map& m) { return text(m.sources[0]->kind); }},
                {"date", "2026-04-02", [](const Map& m) { return m.sources[0]->date; }},
                {"n", "12", [](const Map& m) { return text(m.sources[0]->n); }},
                {"consent", "Asked", [](const Map& m) { return m.sources[0]->consent; }}});
    const auto last = map().editions.size() - 1;
    const QString edition = QStringLiteral("edition.%1").arg(last);
    unfold(edition);
    expectEach(edition + QLatin1Char('.'),
               {{"label", "2.0", [last](const Map& m) { return m.editions[last].label; }},
                {"date", "2026-04-03", [last](const Map& m) { return m.editions[last].date; }},
                {"note", "After the session", [last](const Map& m) { return m.editions[last].note; }}});
}

TEST_F(WindowLists, EveryFieldOfThePhaseThatIsSelected) {
    window->session().select(session::Selection::phase(map().phases[1]->id));
    QApplication::processEvents();
    EXPECT_TRUE(named<QWidget>(QStringLiteral("phase.title"))->isVisible());
    EXPECT_FALSE(named<QWidget>(QStringLiteral("panel.title"))->isVisible());
    const auto phase = [](const Map& m) -> const Phase& { return *m.phases[1]; };
    expectEach(QStringLiteral("phase."), {{"title", "Decide", [&](const Map& m) { return phase(m).title; }},
                                          {"goal", "Be sure", [&](const Map& m) { return phase(m).goal; }},
                                          {"kind", "purchase", [&](const Map& m) { return text(phase(m).kind); }},
                                          {"colour", "#12AB9F", [&](const Map& m) { return phase(m).colour; }}});
    window->session().select(session::Selection::phase(map().phases[0]->id));
    EXPECT_EQ(named<QLineEdit>(QStringLiteral("phase.title"))->text().toStdString(), map().phases[0]->title);
    select(1);
    EXPECT_FALSE(named<QWidget>(QStringLiteral("phase.title"))->isVisible());
    EXPECT_TRUE(named<QWidget>(QStringLiteral("panel.title"))->isVisible());
}

TEST_F(WindowLists, AnOpportunityWithoutAPlaceIsSeenEditedAndPlaced) {
    CountingIds ids("loose");
    const auto added = edits::addOpportunity(map(), Id(), Id(), "Call back sooner", ids);
    ASSERT_TRUE(added && window->session().apply(QStringLiteral("Add"), added->map));
    open("tab.parked");
    const QString row = QStringLiteral("loose.") + qt(added->id.text);
    unfold(row);
    const auto idea = [&](const Map& m) -> const Opportunity& { return *findIn(m.opportunities, added->id); };
    expectEach(row + QLatin1Char('.'), {{"text", "Call at once", [&](const Map& m) { return idea(m).text; }},
                                        {"impact", "4", [&](const Map& m) { return text(idea(m).impact); }},
                                        {"effort", "2", [&](const Map& m) { return text(idea(m).effort); }},
                                        {"votes", "3", [&](const Map& m) { return text(idea(m).votes); }}});
    window->session().select({});
    named<QAbstractButton>(row + QStringLiteral(".place"))->click();
    EXPECT_TRUE(idea(map()).touchpoint.empty()) << "nothing is selected";
    EXPECT_TRUE(named<QLabel>(QStringLiteral("status.hint"))->accessibleName().contains(QStringLiteral("Select")));
    select(2);
    named<QAbstractButton>(row + QStringLiteral(".place"))->click();
    EXPECT_EQ(idea(map()).touchpoint, touchpoint(2));
    EXPECT_EQ(window->session().selection(), session::Selection::opportunity(added->id));
}

TEST_F(WindowLists, WhatAnOpportunitySolvesIsChosenInItsRow) {
    const Id id = map().opportunities[0]->id;
    const Ids before = map().opportunities[0]->painPoints;
    window->session().select(session::Selection::opportunity(id));
    trigger("nextPane"); // into the row of what is selected
    const QString row = QStringLiteral("opportunity.") + qt(id.text);
    EXPECT_TRUE(named<DisclosureRow>(row)->isAncestorOf(QApplication::focusWidget()));
    auto* chips = named<QWidget>(row + QStringLiteral(".painPoints"));
    auto* add = chips->findChild<QAbstractButton*>(QStringLiteral("add"));
    ASSERT_NE(add, nullptr);
    QTest::keyClick(add, Qt::Key_Return);
    QMenu* menu = chips->findChild<QMenu*>();
    ASSERT_NE(menu, nullptr);
    QAction* free = nullptr;
    for (QAction* action : menu->actions())
        if (action->isEnabled() && !action->isSeparator()) free = free ? free : action;
    ASSERT_NE(free, nullptr);
    free->trigger();
    menu->close();
    EXPECT_EQ(map().opportunities[0]->painPoints.size(), before.size() + 1);
    window->session().undo();
    EXPECT_EQ(map().opportunities[0]->painPoints, before);
}

TEST_F(WindowLists, EveryPanelHasAKeyAndAWordInTheMenu) {
    const std::pair<const char*, const char*> panels[] = {
        {"panel.persona", "personaPanel"},       {"panel.goal", "goalPanel"},
        {"panel.painPoints", "painPointsPanel"}, {"panel.plan", "planPanel"},
        {"panel.lanes", "lanesPanel"},           {"panel.parked", "parkedPanel"},
        {"panel.touchpoint", "touchpointPanel"}};
    for (const auto& [action, panel] : panels) {
        trigger(action);
        EXPECT_TRUE(named<QWidget>(QLatin1String(panel))->isVisible()) << action;
        EXPECT_FALSE(named<QAction>(QLatin1String("action.") + QLatin1String(action))->shortcut().isEmpty());
    }
}

TEST_F(WindowLists, EveryFieldOfGoalScopeAndPersona) {
    open("tab.goal");
    expectEach({}, {{"goal.statement", "More sales", [](const Map& m) { return m.goal.statement; }},
                    {"goal.kind", "loyalty", [](const Map& m) { return text(m.goal.kind); }},
                    {"goal.metric.name", "Orders", [](const Map& m) { return m.goal.metric.name; }},
                    {"goal.metric.baseline", "3.10", [](const Map& m) { return text(m.goal.metric.baseline); }},
                    {"goal.metric.target", "44", [](const Map& m) { return text(m.goal.metric.target); }},
                    {"goal.metric.unit", "pcs", [](const Map& m) { return m.goal.metric.unit; }},
                    {"goal.metric.deadline", "2027-01-31", [](const Map& m) { return m.goal.metric.deadline; }},
                    {"scope.product", "Machine", [](const Map& m) { return m.scope.product; }},
                    {"scope.start", "Idea", [](const Map& m) { return m.scope.start; }},
                    {"scope.end", "Habit", [](const Map& m) { return m.scope.end; }},
                    {"scope.excluded", "Repair", [](const Map& m) { return m.scope.excluded; }},
                    {"map.owner", "Team", [](const Map& m) { return m.owner; }},
                    {"map.reviewed", "2026-05-01", [](const Map& m) { return m.reviewed; }},
                    {"map.reviewBy", "2026-06-01", [](const Map& m) { return m.reviewBy; }}});
    open("tab.persona");
    const auto persona = [](const Map& map) -> const Persona& { return *map.personas[0]; };
    expectEach({}, {{"persona.name", "Sofie", [&](const Map& m) { return persona(m).name; }},
                    {"persona.colour", "#123456", [&](const Map& m) { return persona(m).colour; }},
                    {"persona.summary", "A buyer", [&](const Map& m) { return persona(m).summary; }},
                    {"persona.quote", "Fast!", [&](const Map& m) { return persona(m).quote; }},
                    {"persona.facts", "Age: 40",
                     [&](const Map& m) { return persona(m).facts[0].name + ": " + persona(m).facts[0].value; }},
                    {"persona.goals", "Coffee", [&](const Map& m) { return persona(m).goals[0]; }},
                    {"persona.needs", "Help", [&](const Map& m) { return persona(m).needs[0]; }},
                    {"persona.frustrations", "Waiting", [&](const Map& m) { return persona(m).frustrations[0]; }},
                    {"persona.motivations", "Taste", [&](const Map& m) { return persona(m).motivations[0]; }},
                    {"persona.consent", "Given", [&](const Map& m) { return persona(m).consent; }}});
}

TEST_F(WindowLists, RowsMoveAndGoByKeysAndComeBack) {
    open("tab.lanes");
    const Map before = map();
    const Id first = before.lanes[0]->id;
    auto* summary = named<QAbstractButton>(QStringLiteral("lane.%1.summary").arg(qt(first.text)));
    summary->setFocus();
    QTest::keyClick(summary, Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(map().lanes[1]->id, first);
    EXPECT_TRUE(summary->hasFocus());
    QTest::keyClick(summary, Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(map().lanes[0]->id, first);
    QTest::keyClick(summary, Qt::Key_Delete);
    EXPECT_EQ(findIn(map().lanes, first), nullptr);
    trigger("undo");
    trigger("undo");
    trigger("undo");
    EXPECT_EQ(map(), before);
}

TEST_F(WindowLists, AnActionOfAPainPointKeepsTheLinkAndOpens) {
    open("tab.painPoints");
    Id pain;
    forEachTouchpoint(map(), [&](TouchpointPlace, const Touchpoint& t) {
        if (pain.empty() && !t.painPoints.empty()) pain = t.painPoints[0]->id;
    });
    const QString row = QStringLiteral("pain.") + qt(pain.text);
    unfold(row);
    const std::size_t count = map().actions.size();
    named<QAbstractButton>(row + QStringLiteral(".action"))->click();
    ASSERT_EQ(map().actions.size(), count + 1);
    const Action& made = *map().actions[count];
    ASSERT_EQ(made.links.size(), 1U);
    EXPECT_EQ(made.links[0].id, pain);
    QTest::qWait(20);
    EXPECT_TRUE(named<QWidget>(QStringLiteral("planPanel"))->isVisible());
    EXPECT_TRUE(named<QWidget>(QStringLiteral("action.%1.title").arg(qt(made.id.text)))->hasFocus());
}

TEST_F(WindowLists, PainPointsAreFilteredAndSorted) {
    open("tab.painPoints");
    const auto shown = [this] {
        QStringList rows;
        for (const auto* row : named<QWidget>(QStringLiteral("painPointsPanel"))->findChildren<DisclosureRow*>())
            if (row->isVisible()) rows << row->objectName();
        return rows;
    };
    QApplication::processEvents();
    const auto all = shown().size();
    ASSERT_GT(all, 2);
    auto* severity = named<QComboBox>(QStringLiteral("painPoints.severity"));
    severity->setCurrentIndex(severity->findData(QStringLiteral("3")));
    QApplication::processEvents();
    EXPECT_LT(shown().size(), all);
    for (const QString& row : shown())
        forEachTouchpoint(map(), [&](TouchpointPlace, const Touchpoint& t) {
            for (const auto& pain : t.painPoints) {
                if (row != QStringLiteral("pain.") + qt(pain->id.text)) continue;
                EXPECT_EQ(pain->severity, 3);
            }
        });
    severity->setCurrentIndex(0);
    retype(named<QWidget>(QStringLiteral("painPoints.search")), QStringLiteral("no such words"));
    QApplication::processEvents();
    EXPECT_TRUE(shown().isEmpty());
}

TEST_F(WindowLists, OverdueIsAWord) {
    const std::string yesterday = QDate::currentDate().addDays(-1).toString(Qt::ISODate).toStdString();
    const Id id = map().actions[0]->id;
    const auto late = edits::changeAction(map(), id, [&](Action& a) {
        a.due = yesterday;
        a.status = ActionStatus::Open;
        a.horizon = Horizon::QuickFix;
    });
    ASSERT_TRUE(window->session().apply(QStringLiteral("x"), late));
    open("tab.plan");
    auto* summary = named<QAbstractButton>(QStringLiteral("plan.quick-fix.%1.summary").arg(qt(id.text)));
    EXPECT_TRUE(summary->accessibleName().contains(QStringLiteral("overdue")));
    ASSERT_TRUE(
        window->session().apply(QStringLiteral("x"), edits::setActionStatus(map(), id, ActionStatus::Done, yesterday)));
    EXPECT_FALSE(summary->accessibleName().contains(QStringLiteral("overdue")));
}

} // namespace
} // namespace journeyline::ui
