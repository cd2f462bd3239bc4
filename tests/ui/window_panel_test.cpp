// SPDX-License-Identifier: Apache-2.0
// The touchpoint panel: each field changes the map, and undo takes it back.
#include <QComboBox>
#include <QLabel>
#include <QMenu>

#include "journeyline/edits/touchpoints.h"
#include "window_support.h"

namespace journeyline::ui {
namespace {

class WindowPanel : public WindowTest {
protected:
    WindowPanel() {
        openExample();
        select(7);
    }
};

struct TextCase {
    const char* field;
    const char* typed;
    std::string (*read)(const Touchpoint&);
    const char* expected;
};

std::string digits(const std::optional<Decimal>& number) {
    return number ? number->text() : std::string();
}

const TextCase textCases[] = {
    {"panel.title", "Pay now", [](const Touchpoint& t) { return t.title; }, "Pay now"},
    {"panel.customerGoal", "Quick and safe", [](const Touchpoint& t) { return t.customerGoal; }, "Quick and safe"},
    {"panel.evidence.n", "42", [](const Touchpoint& t) { return std::to_string(t.evidence.n.value_or(0)); }, "42"},
    {"panel.evidence.date", "2026-05-01", [](const Touchpoint& t) { return t.evidence.date; }, "2026-05-01"},
    {"panel.dropOff.share", "12.50", [](const Touchpoint& t) { return digits(t.dropOff.share); }, "12.50"},
    {"panel.dropOff.reason", "Too slow", [](const Touchpoint& t) { return t.dropOff.reason; }, "Too slow"},
    {"panel.remark", "Ask the team", [](const Touchpoint& t) { return t.remark; }, "Ask the team"},
    {"panel.description", "The page", [](const Touchpoint& t) { return t.description; }, "The page"},
    {"panel.duration", "3.5", [](const Touchpoint& t) { return digits(t.duration.value); }, "3.5"},
    {"panel.expectation", "One click", [](const Touchpoint& t) { return t.expectation; }, "One click"},
    {"panel.fulfilment", "40", [](const Touchpoint& t) { return digits(t.fulfilment); }, "40"},
    {"panel.brandPerception", "Slow", [](const Touchpoint& t) { return t.brandPerception; }, "Slow"},
    {"panel.width", "300", [](const Touchpoint& t) { return std::to_string(t.width.value_or(0)); }, "300"},
};

TEST_F(WindowPanel, EveryTextFieldChangesTheMapLiveAndIsOneStepOfUndo) {
    for (const TextCase& item : textCases) {
        SCOPED_TRACE(item.field);
        auto* field = named<QWidget>(QLatin1String(item.field));
        ASSERT_NE(field, nullptr);
        const std::string before = item.read(data(7));
        const int steps = window->session().undoCount();
        retype(field, QLatin1String(item.typed));
        EXPECT_EQ(item.read(data(7)), item.expected) << "while typing";
        EXPECT_EQ(window->session().undoCount(), steps) << "no step before the typing ends";
        window->canvas().setFocus();
        EXPECT_EQ(window->session().undoCount(), steps + 1);
        trigger("undo");
        EXPECT_EQ(item.read(data(7)), before);
        window->session().redo();
        EXPECT_EQ(item.read(data(7)), item.expected);
    }
}

TEST_F(WindowPanel, TypingShowsOnTheSheetAtOnce) {
    retype(named<QWidget>(QStringLiteral("panel.title")), QStringLiteral("Checkout"));
    QApplication::processEvents();
    EXPECT_EQ(findTouchpoint(window->canvas().sheet().map(), touchpoint(7))->title, "Checkout");
}

TEST_F(WindowPanel, ChangesFromElsewhereComeInWithoutMovingTheCaret) {
    auto* field = named<QLineEdit>(QStringLiteral("panel.customerGoal"));
    field->setFocus();
    field->setCursorPosition(3);
    ASSERT_TRUE(window->session().apply(QStringLiteral("x"),
                                        edits::setCustomerGoal(map(), touchpoint(7), "Bending in one go")));
    EXPECT_EQ(field->text(), QStringLiteral("Bending in one go"));
    EXPECT_EQ(field->cursorPosition(), 3);
}

TEST_F(WindowPanel, FollowsTheSelection) {
    auto* title = named<QLineEdit>(QStringLiteral("panel.title"));
    EXPECT_EQ(title->text().toStdString(), data(7).title);
    select(2);
    EXPECT_EQ(title->text().toStdString(), data(2).title);
    const Id pain = data(7).painPoints[0]->id;
    window->session().select(session::Selection::painPoint(pain));
    EXPECT_EQ(title->text().toStdString(), data(7).title);
    EXPECT_EQ(named<QLabel>(QStringLiteral("panel.phase"))->text().left(7), QStringLiteral("Phase 3"));
}

TEST_F(WindowPanel, WhatIsNoNumberIsMarkedAndNotTaken) {
    auto* share = named<QLineEdit>(QStringLiteral("panel.dropOff.share"));
    const auto before = data(7).dropOff.share;
    retype(share, QStringLiteral("abc"));
    EXPECT_EQ(data(7).dropOff.share, before);
    EXPECT_TRUE(share->property("invalid").toBool());
    window->canvas().setFocus();
    EXPECT_EQ(share->text(), QStringLiteral("16"));
    EXPECT_FALSE(share->property("invalid").toBool());
}

TEST_F(WindowPanel, EscapeKeepsTheTextAndGoesBackToTheSheet) {
    auto* field = named<QWidget>(QStringLiteral("panel.customerGoal"));
    retype(field, QStringLiteral("Kept"));
    QTest::keyClick(field, Qt::Key_Escape);
    EXPECT_EQ(data(7).customerGoal, "Kept");
    EXPECT_TRUE(window->canvas().hasFocus());
}

TEST_F(WindowPanel, UndoWhileTypingTakesTheTypingBack) {
    auto* field = named<QWidget>(QStringLiteral("panel.customerGoal"));
    const std::string before = data(7).customerGoal;
    retype(field, QStringLiteral("Other"));
    trigger("undo");
    EXPECT_EQ(data(7).customerGoal, before);
    EXPECT_EQ(static_cast<QLineEdit*>(field)->text().toStdString(), before);
}

void choose(QComboBox* box, const QString& value) {
    const int index = box->findData(value);
    ASSERT_GE(index, 0) << value.toStdString();
    box->setCurrentIndex(index);
    emit box->activated(index);
}

TEST_F(WindowPanel, ChoicesAndTicks) {
    choose(named<QComboBox>(QStringLiteral("panel.contact")), QStringLiteral("back"));
    EXPECT_EQ(data(7).contact, Contact::Back);
    choose(named<QComboBox>(QStringLiteral("panel.outcome")), QStringLiteral("ends-badly"));
    EXPECT_EQ(data(7).outcome, Outcome::EndsBadly);
    auto* source = named<QComboBox>(QStringLiteral("panel.evidence.source"));
    choose(source, source->itemData(1).toString());
    EXPECT_EQ(data(7).evidence.source, map().sources[0]->id);
    named<QAbstractButton>(QStringLiteral("panel.momentOfTruth"))->click();
    EXPECT_FALSE(data(7).momentOfTruth);
    named<QAbstractButton>(QStringLiteral("panel.duration.waiting"))->click();
    EXPECT_TRUE(data(7).duration.waiting);
    auto* evidence = named<QWidget>(QStringLiteral("panel.evidence"));
    evidence->findChild<QAbstractButton*>(QStringLiteral("heard"))->click();
    EXPECT_EQ(data(7).evidence.level, EvidenceLevel::Heard);
    named<QAbstractButton>(QStringLiteral("panel.leaves"))->click();
    EXPECT_FALSE(data(7).dropOff.share);
    EXPECT_TRUE(data(7).dropOff.reason.empty());
    for (int i = 0; i < 7; ++i)
        trigger("undo");
    EXPECT_EQ(window->session().undoIndex(), 0);
    EXPECT_TRUE(data(7).momentOfTruth);
    EXPECT_EQ(data(7).dropOff.share->text(), "16");
}

TEST_F(WindowPanel, ALeaveTickWithoutAnythingSaidGoesAgain) {
    select(1);
    ASSERT_FALSE(data(1).dropOff.share);
    auto* leaves = named<QAbstractButton>(QStringLiteral("panel.leaves"));
    leaves->click();
    EXPECT_TRUE(named<QWidget>(QStringLiteral("panel.dropOff.share"))->hasFocus());
    window->canvas().setFocus();
    QApplication::processEvents();
    EXPECT_FALSE(leaves->isChecked());
    EXPECT_EQ(window->session().undoCount(), 0);
    leaves->click();
    retype(named<QWidget>(QStringLiteral("panel.dropOff.share")), QStringLiteral("7"));
    window->canvas().setFocus();
    QApplication::processEvents();
    EXPECT_TRUE(leaves->isChecked());
    EXPECT_EQ(data(1).dropOff.share->text(), "7");
}

TEST_F(WindowPanel, DepartmentTakesWordsOfTheMapAndNewOnes) {
    auto* department = named<QComboBox>(QStringLiteral("panel.department"));
    retype(department->lineEdit(), QStringLiteral("Legal"));
    EXPECT_EQ(data(7).department, "Legal");
}

TEST_F(WindowPanel, ChannelsAreAddedAndRemoved) {
    auto* channels = named<QWidget>(QStringLiteral("panel.channels"));
    channels->findChild<QAbstractButton*>(QStringLiteral("add"))->click();
    auto* menu = channels->findChild<QMenu*>(QStringLiteral("addMenu"));
    ASSERT_NE(menu, nullptr);
    menu->actions().at(1)->trigger();
    menu->close();
    EXPECT_EQ(data(7).channels.size(), 2U);
    channels->findChild<QAbstractButton*>(QStringLiteral("chip.website"))->click();
    EXPECT_EQ(data(7).channels, Texts{"email"});
    channels->findChild<QAbstractButton*>(QStringLiteral("add"))->click();
    menu = channels->findChildren<QMenu*>(QStringLiteral("addMenu")).constLast();
    menu->actions().constLast()->trigger();
    menu->close();
    auto* word = named<QLineEdit>(QStringLiteral("freeWord"));
    QTest::keyClicks(word, QStringLiteral("fax"));
    QTest::keyClick(word, Qt::Key_Return);
    EXPECT_EQ(data(7).channels, (Texts{"email", "fax"}));
    // Undo while a word is being typed: the word counts first, as everywhere.
    channels->findChild<QAbstractButton*>(QStringLiteral("add"))->click();
    menu = channels->findChildren<QMenu*>(QStringLiteral("addMenu")).constLast();
    menu->actions().constLast()->trigger();
    menu->close();
    QTest::keyClicks(channels->findChildren<QLineEdit*>(QStringLiteral("freeWord")).constLast(),
                     QStringLiteral("telex"));
    trigger("undo");
    EXPECT_EQ(data(7).channels, (Texts{"email", "fax"}));
    trigger("undo");
    EXPECT_EQ(data(7).channels, Texts{"email"});
    trigger("redo");
    trigger("redo");
    EXPECT_EQ(data(7).channels, (Texts{"email", "fax", "telex"}));
}

TEST_F(WindowPanel, EarlierValuesOfAMetricAreNeverLost) {
    Metric metric;
    metric.id = Id("m");
    metric.name = "Orders";
    metric.history = {{"spring 2024", Decimal::parse("3"), {}},
                      {"2025-01-01", Decimal::parse("4"), {{"note", "", "1"}}},
                      {"2026-01-01", Decimal::parse("5"), {}}};
    Map with = map();
    const auto place = placeOf(with, touchpoint(7));
    with.phases = with.phases.withReplaced(place->phase, with.phases[place->phase].with([&](Phase& phase) {
        phase.touchpoints = phase.touchpoints.withReplaced(
            place->index,
            phase.touchpoints[place->index].with([&](Touchpoint& t) { t.metrics = List<Metric>({Shared(metric)}); }));
    }));
    ASSERT_TRUE(window->session().apply(QStringLiteral("metric"), with));
    select(7);
    named<QWidget>(QStringLiteral("metric.m"))->findChild<QAbstractButton*>()->click();
    auto* history = named<QPlainTextEdit>(QStringLiteral("metric.m.history"));
    history->setFocus();
    const auto readings = [&] { return data(7).metrics[0]->history; };
    history->setPlainText(QStringLiteral("spring 2024: 3\n2025-01-01: 4\n2026-01-01: 6"));
    ASSERT_EQ(readings().size(), 3U);
    EXPECT_EQ(readings()[0], metric.history[0]);
    EXPECT_EQ(readings()[1], metric.history[1]);
    EXPECT_EQ(readings()[2].value, Decimal::parse("6"));
    history->setPlainText(QStringLiteral("2025-01-01: 4\n2026-01-01: 6"));
    ASSERT_EQ(readings().size(), 2U);
    EXPECT_EQ(readings()[0], metric.history[1]) << "members of later versions stay with their reading";
    window->canvas().setFocus(); // that was one step
    const auto before = readings();
    history->setFocus();
    for (const char* wrong : {"2025-01-01: 4\n2026-01-01: 6\nabout ten", "2025-01-01: four\n2026-01-01: 6"}) {
        history->setPlainText(QLatin1String(wrong));
        EXPECT_TRUE(history->property("invalid").toBool()) << wrong;
        EXPECT_EQ(readings(), before) << wrong;
    }
}

TEST_F(WindowPanel, EmotionByKeysByNumberAndInWords) {
    const Id persona = map().personas[0]->id;
    const auto actual = [&] { return experienceOf(data(7), persona)->actual->text(); };
    auto* scale = named<QWidget>(QStringLiteral("emotion.scale.") + qt(persona.text));
    scale->setFocus();
    QTest::keyClick(scale, Qt::Key_Right);
    EXPECT_EQ(actual(), "1.6");
    QTest::keyClick(scale, Qt::Key_4);
    EXPECT_EQ(experienceOf(data(7), persona)->actual->value(), 4);
    QTest::keyClick(scale, Qt::Key_Right, Qt::ControlModifier);
    EXPECT_EQ(experienceOf(data(7), persona)->expected->value(), 4);
    window->canvas().setFocus();
    EXPECT_EQ(window->session().undoCount(), 2) << "a row of key presses for one of the two is one step";
    auto* number = named<QWidget>(QStringLiteral("emotion.number.") + qt(persona.text));
    retype(number, QStringLiteral("2.3"));
    EXPECT_EQ(experienceOf(data(7), persona)->actual->value(), 2.3);
    auto* feeling = named<QWidget>(QStringLiteral("emotion.feeling.") + qt(persona.text));
    retype(feeling, QStringLiteral("annoyed"));
    EXPECT_EQ(experienceOf(data(7), persona)->feeling, "annoyed");
}

TEST_F(WindowPanel, EmotionByMouse) {
    const Id persona = map().personas[0]->id;
    auto* scale = named<QWidget>(QStringLiteral("emotion.scale.") + qt(persona.text));
    QTest::mouseClick(scale, Qt::LeftButton, {}, QPoint(scale->width() - 16, scale->height() / 2));
    EXPECT_GT(experienceOf(data(7), persona)->actual->value(), 4.8);
}

TEST_F(WindowPanel, PainPointsAreAddedEditedAndRemoved) {
    const std::size_t before = data(7).painPoints.size();
    named<QAbstractButton>(QStringLiteral("add.painPoints"))->click();
    ASSERT_EQ(data(7).painPoints.size(), before + 1);
    const QString row = QStringLiteral("painPoint.") + qt(data(7).painPoints[before]->id.text);
    auto* text = named<QPlainTextEdit>(row + QStringLiteral(".text"));
    EXPECT_TRUE(text->hasFocus());
    retype(text, QStringLiteral("No PayPal"));
    EXPECT_EQ(data(7).painPoints[before]->text, "No PayPal");
    choose(named<QComboBox>(row + QStringLiteral(".severity")), QStringLiteral("2"));
    EXPECT_EQ(data(7).painPoints[before]->severity, 2);
    choose(named<QComboBox>(row + QStringLiteral(".status")), QStringLiteral("solved"));
    EXPECT_EQ(data(7).painPoints[before]->status, PainPointStatus::Solved);
    named<QAbstractButton>(row + QStringLiteral(".remove"))->click();
    EXPECT_EQ(data(7).painPoints.size(), before);
    trigger("undo");
    EXPECT_EQ(data(7).painPoints[before]->text, "No PayPal");
}

TEST_F(WindowPanel, OpportunitiesMetricsAndCards) {
    const std::size_t opportunities = map().opportunities.size();
    named<QAbstractButton>(QStringLiteral("add.opportunities"))->click();
    ASSERT_EQ(map().opportunities.size(), opportunities + 1);
    const QString opportunity = QStringLiteral("opportunity.") + qt(map().opportunities[opportunities]->id.text);
    choose(named<QComboBox>(opportunity + QStringLiteral(".impact")), QStringLiteral("5"));
    EXPECT_EQ(map().opportunities[opportunities]->impact, 5);

    named<QAbstractButton>(QStringLiteral("add.metrics"))->click();
    ASSERT_EQ(data(7).metrics.size(), 2U);
    const QString metric = QStringLiteral("metric.") + qt(data(7).metrics[1]->id.text);
    retype(named<QWidget>(metric + QStringLiteral(".name")), QStringLiteral("Time"));
    retype(named<QWidget>(metric + QStringLiteral(".value")), QStringLiteral("1.50"));
    EXPECT_EQ(data(7).metrics[1]->name, "Time");
    EXPECT_EQ(data(7).metrics[1]->value->text(), "1.50");
    named<QAbstractButton>(metric + QStringLiteral(".remove"))->click();
    EXPECT_EQ(data(7).metrics.size(), 1U);

    Id lane;
    for (const auto& item : map().lanes)
        if (item->role == NotesRole::Thoughts) lane = item->id;
    const std::size_t cards = cardsIn(data(7).notes, lane).size();
    named<QAbstractButton>(QStringLiteral("add.notes.") + qt(lane.text))->click();
    ASSERT_EQ(cardsIn(data(7).notes, lane).size(), cards + 1);
    const QString card = QStringLiteral("card.") + qt(cardsIn(data(7).notes, lane)[cards]->id.text);
    retype(named<QWidget>(card + QStringLiteral(".text")), QStringLiteral("Hm"));
    choose(named<QComboBox>(card + QStringLiteral(".persona")), qt(map().personas[1]->id.text));
    EXPECT_EQ(cardsIn(data(7).notes, lane)[cards]->text, "Hm");
    EXPECT_EQ(cardsIn(data(7).notes, lane)[cards]->persona, map().personas[1]->id);
}

TEST_F(WindowPanel, WhatIsSelectedInTheHeadHasItsFirstFieldInThePanel) {
    window->session().select(session::Selection::personaCard(map().personas[1]->id));
    trigger("nextPane");
    EXPECT_EQ(QApplication::focusWidget()->objectName(), QStringLiteral("persona.name"));
    EXPECT_EQ(qobject_cast<QLineEdit*>(QApplication::focusWidget())->text(), qt(map().personas[1]->name));
    window->canvas().setFocus();
    window->session().select(session::Selection::goal());
    trigger("nextPane");
    EXPECT_EQ(QApplication::focusWidget()->objectName(), QStringLiteral("goal.metric.target"));
}

TEST_F(WindowPanel, PersonaAndGoalPanels) {
    window->session().select(session::Selection::personaCard(map().personas[1]->id));
    retype(named<QWidget>(QStringLiteral("persona.name")), QStringLiteral("Henk"));
    EXPECT_EQ(map().personas[1]->name, "Henk");
    retype(named<QWidget>(QStringLiteral("persona.goals")), QStringLiteral("one"));
    EXPECT_EQ(map().personas[1]->goals, Texts{"one"});
    trigger("mapTitleAndGoal");
    EXPECT_TRUE(named<QWidget>(QStringLiteral("goalPanel"))->isVisible());
    retype(named<QWidget>(QStringLiteral("map.title")), QStringLiteral("Coffee"));
    EXPECT_EQ(map().title, "Coffee");
    retype(named<QWidget>(QStringLiteral("goal.metric.target")), QStringLiteral("20"));
    EXPECT_EQ(map().goal.metric.target->text(), "20");
    choose(named<QComboBox>(QStringLiteral("map.language")), QStringLiteral("nl"));
    EXPECT_EQ(map().language, "nl");
}

} // namespace
} // namespace journeyline::ui
