// SPDX-License-Identifier: Apache-2.0
// What fields must not do: write into another part, keep what was refused on show, or change what was not touched.
#include <QComboBox>
#include <QContextMenuEvent>
#include <QMenu>

#include "journeyline/edits/emotion.h"
#include "journeyline/edits/lanes.h"
#include "journeyline/edits/map.h"
#include "journeyline/edits/pain_points.h"
#include "journeyline/edits/personas.h"
#include "journeyline/edits/touchpoints.h"
#include "line_items.h"
#include "panel.h"
#include "rows.h"
#include "text_field.h"
#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>

#include "window_support.h"

namespace journeyline::ui {
namespace {

class WindowFields : public WindowTest {
protected:
    WindowFields() { openExample(); }
    ~WindowFields() override { QLocale::setDefault(QLocale(QStringLiteral("en"))); }

    [[nodiscard]] session::Session& session() { return window->session(); }
    void apply(const Result<Map>& edited) { ASSERT_TRUE(session().apply(QStringLiteral("x"), edited)); }
    [[nodiscard]] const Persona& persona(std::size_t n) const { return *map().personas[n]; }
    void showPersona(std::size_t n) {
        session().select(session::Selection::personaCard(persona(0).id));
        auto* choice = named<QComboBox>(QStringLiteral("persona.choice"));
        choice->setCurrentIndex(static_cast<int>(n));
        emit choice->activated(static_cast<int>(n));
    }
    void lock(LaneKind kind) {
        for (const auto& lane : map().lanes)
            if (lane->kind == kind) return apply(edits::setLaneLocked(map(), lane->id, true));
        FAIL() << "no such lane";
    }
};

TEST_F(WindowFields, TabGoesDownThePanelAndLeavesItAtTheEnd) {
    select(7);
    auto* panel = named<Panel>(QStringLiteral("touchpointPanel"));
    panel->takeFocus();
    const auto* content = panel->findChild<QWidget*>(QStringLiteral("panelContent"));
    int middle = 0, fields = 0;
    while (content->isAncestorOf(QApplication::focusWidget()) && fields < 300) {
        const QWidget* field = QApplication::focusWidget();
        const QRect rect(field->mapTo(content, QPoint(0, 0)), field->size());
        EXPECT_GE(rect.bottom(), middle) << "up again at " << field->objectName().toStdString();
        middle = rect.center().y();
        ++fields;
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    EXPECT_GT(fields, 15);
    EXPECT_LT(fields, 300) << "Tab never leaves the panel";
}

TEST_F(WindowFields, ThePersonaChosenAtTheTopIsTheOneThatIsTypedInto) {
    ASSERT_GE(map().personas.size(), 2U);
    const std::string first = persona(0).name;
    showPersona(1);
    auto* name = named<QLineEdit>(QStringLiteral("persona.name"));
    EXPECT_EQ(name->text().toStdString(), persona(1).name);
    retype(name, QStringLiteral("Joris"));
    EXPECT_EQ(persona(1).name, "Joris");
    EXPECT_EQ(persona(0).name, first);
    EXPECT_EQ(session().selection(), session::Selection::personaCard(persona(1).id));
}

TEST_F(WindowFields, ASelectionThatMovesEndsTheTyping) {
    showPersona(0);
    auto* name = named<QLineEdit>(QStringLiteral("persona.name"));
    retype(name, QStringLiteral("Joris"));
    const std::string other = persona(1).name;
    session().select(session::Selection::personaCard(persona(1).id));
    EXPECT_FALSE(session().gestureOpen());
    EXPECT_EQ(name->text().toStdString(), other);
    QTest::keyClick(name, Qt::Key_End);
    QTest::keyClicks(name, QStringLiteral("!"));
    EXPECT_EQ(persona(0).name, "Joris");
    EXPECT_EQ(persona(1).name, other + "!");
}

TEST_F(WindowFields, WhatWasExpectedIsSetAndRemovedByMouse) {
    select(7);
    const Id id = persona(0).id;
    auto* scale = named<QWidget>(QStringLiteral("emotion.scale.") + qt(id.text));
    const auto choose = [&](int line, int x) {
        QContextMenuEvent event(QContextMenuEvent::Mouse, QPoint(x, scale->height() / 2),
                                scale->mapToGlobal(QPoint(x, scale->height() / 2)));
        QApplication::sendEvent(scale, &event);
        auto* menu = scale->findChildren<QMenu*>(QStringLiteral("emotionMenu")).constLast();
        menu->actions().at(line)->trigger();
        menu->close();
    };
    const auto felt = [&] { return experienceOf(data(7), id); };
    choose(1, 0);
    EXPECT_EQ(felt()->expected, std::nullopt);
    const int steps = session().undoIndex();
    choose(0, scale->width() - 1);
    EXPECT_EQ(felt()->expected->value(), 5);
    EXPECT_EQ(session().undoIndex(), steps + 1);
    choose(2, 0);
    EXPECT_EQ(felt()->actual, std::nullopt);
}

TEST_F(WindowFields, WhatIsAndWhatWasExpectedAreTwoSteps) {
    select(7);
    const Id id = persona(0).id;
    const auto felt = [&] { return *experienceOf(data(7), id); };
    apply(edits::changeExperience(map(), touchpoint(7), id, [](Experience& e) {
        e.actual = Decimal::fromDouble(2);
        e.expected = Decimal::fromDouble(3);
    }));
    const int steps = session().undoCount();
    auto* scale = named<QWidget>(QStringLiteral("emotion.scale.") + qt(id.text));
    scale->setFocus();
    QTest::keyClick(scale, Qt::Key_Right);
    QTest::keyClick(scale, Qt::Key_Right, Qt::ControlModifier);
    EXPECT_EQ(felt().actual->value(), 2.1);
    EXPECT_EQ(felt().expected->value(), 3.1);
    const double zoom = window->canvas().zoom();
    QTest::keyClick(scale, Qt::Key_1, Qt::ControlModifier);
    QTest::keyClick(scale, Qt::Key_5, Qt::ControlModifier);
    EXPECT_EQ(felt().expected->value(), 5);
    EXPECT_EQ(window->canvas().zoom(), zoom) << "Ctrl+1 is the scale's here";
    window->canvas().setFocus();
    EXPECT_EQ(session().undoCount(), steps + 2);
}

TEST_F(WindowFields, ATextThatIsRefusedIsMarkedAndGoesWhenItIsLeft) {
    select(7);
    ASSERT_FALSE(data(7).painPoints.empty());
    const std::string before = data(7).painPoints[0]->text;
    auto* text = named<QPlainTextEdit>(QStringLiteral("painPoint.") + qt(data(7).painPoints[0]->id.text) +
                                       QStringLiteral(".text"));
    for (QWidget* around = text; around; around = around->parentWidget())
        if (auto* row = qobject_cast<DisclosureRow*>(around)) row->setOpen(true);
    ASSERT_TRUE(text->isVisible());
    lock(LaneKind::PainPoints);
    retype(text, QStringLiteral("New"));
    EXPECT_EQ(data(7).painPoints[0]->text, before);
    EXPECT_TRUE(text->property("invalid").toBool());
    window->canvas().setFocus();
    EXPECT_EQ(text->toPlainText().toStdString(), before);
    EXPECT_FALSE(text->property("invalid").toBool());
}

TEST_F(WindowFields, AWordThatIsRefusedIsMarkedAndGoesWhenItIsLeft) {
    Binding<QString> refusing{QStringLiteral("x"), [](const Map&) { return QStringLiteral("kept"); },
                              [](const Map&, const QString&) {
                                  return Result<Map>(Fault{"edit.lane-locked", {}, {}});
                              }};
    SuggestField field(
        session(), refusing, [](const Map&) { return QStringList(); }, window->centralWidget());
    field.show();
    retype(&field, QStringLiteral("other"));
    EXPECT_EQ(field.currentText(), QStringLiteral("other"));
    EXPECT_TRUE(field.property("invalid").toBool());
    window->canvas().setFocus();
    EXPECT_EQ(field.currentText(), QStringLiteral("kept"));
    EXPECT_FALSE(field.property("invalid").toBool());
}

TEST_F(WindowFields, ATextKeepsItsNoBreakSpaces) {
    select(7);
    const QString text = QStringLiteral("10\u00A0euro");
    apply(edits::changeTouchpoint(map(), touchpoint(7), [&](Touchpoint& t) { t.remark = text.toStdString(); }));
    auto* remark = named<QPlainTextEdit>(QStringLiteral("panel.remark"));
    remark->setFocus();
    remark->moveCursor(QTextCursor::End);
    QTest::keyClicks(remark, QStringLiteral("!"));
    EXPECT_EQ(data(7).remark, text.toStdString() + "!");
}

TEST_F(WindowFields, ALongLineIsNotCut) {
    select(7);
    const std::string text(40000, 'x');
    apply(edits::changeTouchpoint(map(), touchpoint(7), [&](Touchpoint& t) { t.customerGoal = text; }));
    auto* field = named<QLineEdit>(QStringLiteral("panel.customerGoal"));
    field->setFocus();
    QTest::keyClick(field, Qt::Key_End);
    QTest::keyClicks(field, QStringLiteral("!"));
    EXPECT_EQ(data(7).customerGoal, text + "!");
}

TEST_F(WindowFields, ADutchMapOfBelgiumIsDutch) {
    apply(edits::setLanguage(map(), "nl-BE"));
    trigger("panel.goal");
    auto* language = named<QComboBox>(QStringLiteral("map.language"));
    EXPECT_EQ(language->currentData().toString(), QStringLiteral("nl"));
    emit language->activated(language->currentIndex());
    EXPECT_EQ(map().language, "nl-BE");
    language->setCurrentIndex(language->findData(QStringLiteral("en")));
    emit language->activated(language->currentIndex());
    EXPECT_EQ(map().language, "en");
}

struct NumberCase {
    const char* locale;
    const char* typed;
    bool whole;
    const char* value; ///< null: refused, and the number stays the 7 it was
};

const NumberCase numberCases[] = {
    {"en", "12.500", false, "12.500"},
    {"en", "12,500", false, nullptr},
    {"en", "3,5", false, "3.5"},
    {"nl", "3,5", false, "3.5"},
    {"nl", "3.5", false, "3.5"},
    {"nl", "1.000", false, nullptr},
    {"nl", "0.125", false, "0.125"},
    {"nl", "1.0005", false, "1.0005"},
    {"nl", "1.000,5", false, nullptr},
    {"nl", "1,000", false, "1.000"},
    {"nl", "4,", false, "4"},
    {"en", "-2.5", false, "-2.5"},
    {"en", "1e2", true, nullptr},
    {"en", "100", true, "100"},
    {"en", "12.", true, nullptr},
    {"nl", "1.000", true, nullptr},
    {"en", "-1", true, nullptr},
    {"en", "12x", true, nullptr},
    {"en", "", true, ""},
};

TEST_F(WindowFields, WhatIsNoNumberIsToldWhenTheFieldIsLeft) {
    select(2);
    auto* number = named<QLineEdit>(QStringLiteral("emotion.number.") + qt(persona(0).id.text));
    auto* hint = named<QLabel>(QStringLiteral("status.hint"));
    const struct {
        const char* typed;
        const char* told;
    } cases[] = {{"9", "lies outside 1 to 5"}, {"1,000", "is not a number"}};
    for (const auto& [typed, told] : cases) {
        const QString before = number->text();
        number->setFocus();
        retype(number, QLatin1String(typed));
        EXPECT_FALSE(hint->accessibleName().contains(QLatin1String(told))) << "not while it is typed";
        QTest::keyClick(number, Qt::Key_Tab);
        EXPECT_TRUE(hint->accessibleName().contains(QLatin1String(told))) << hint->accessibleName().toStdString();
        EXPECT_EQ(number->text(), before) << "what the map says";
        EXPECT_FALSE(session().gestureOpen());
    }
}

TEST_F(WindowFields, ALookAtAnotherWindowLeavesTheCaretWhereItWas) {
    select(2);
    auto* title = named<QLineEdit>(QStringLiteral("panel.title"));
    title->setFocus();
    title->setCursorPosition(3);
    for (const Qt::FocusReason away : {Qt::ActiveWindowFocusReason, Qt::MenuBarFocusReason, Qt::PopupFocusReason}) {
        QFocusEvent out(QEvent::FocusOut, away);
        QApplication::sendEvent(title, &out);
        EXPECT_EQ(title->cursorPosition(), 3) << away;
    }
    QFocusEvent out(QEvent::FocusOut, Qt::TabFocusReason);
    QApplication::sendEvent(title, &out);
    EXPECT_EQ(title->cursorPosition(), 0) << "a long text is read from its beginning";
}

TEST_F(WindowFields, ALinkTakesEnterOnce) {
    select(2);
    auto* add = named<QAbstractButton>(QStringLiteral("add.painPoints"));
    const std::size_t before = data(2).painPoints.size();
    add->setFocus();
    QTest::keyClick(add, Qt::Key_Return);
    EXPECT_EQ(data(2).painPoints.size(), before + 1);
    QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QString(), true);
    QApplication::sendEvent(add, &held);
    EXPECT_EQ(data(2).painPoints.size(), before + 1) << "held down it does nothing more";
}

TEST_F(WindowFields, NumbersAreReadAsTheyAreWrittenOrNotAtAll) {
    for (const NumberCase& item : numberCases) {
        SCOPED_TRACE(std::string(item.locale) + " " + item.typed + (item.whole ? " whole" : ""));
        QLocale::setDefault(QLocale(QLatin1String(item.locale)));
        apply(edits::setOwner(map(), "7"));
        const Binding<QString> binding{
            QStringLiteral("x"), [](const Map& m) { return qt(m.owner); },
            [](const Map& m, const QString& text) { return edits::setOwner(m, text.toStdString()); }};
        NumberField field(session(), binding, std::nullopt, item.whole, window->centralWidget());
        field.show();
        retype(&field, QLatin1String(item.typed));
        EXPECT_EQ(map().owner, item.value ? item.value : "7");
        EXPECT_EQ(field.property("invalid").toBool(), item.value == nullptr);
        window->canvas().setFocus();
        EXPECT_EQ(map().owner, item.value ? item.value : "7");
    }
}

PersonaFact fact(const char* name, const char* value, const char* more = nullptr) {
    PersonaFact made{name, value, {}};
    if (more) made.unknown.push_back({"value", more, "1"});
    return made;
}

TEST(LineItems, OnlyTheLinesThatWereEditedChange) {
    const std::vector<PersonaFact> facts{fact("Works 9:00-17:00", "yes", "a"), fact("Note", "see: this", "b"),
                                         fact("Age", "34", "c"), fact("Only a name", "", "d")};
    const QString shown = shownLines(facts, factLines());
    EXPECT_EQ(shown, QStringLiteral("Works 9:00-17:00: yes\nNote: see: this\nAge: 34\nOnly a name"));
    EXPECT_EQ(takenLines(facts, shown, factLines()), facts);
    const auto taken = [&](QString from, const QString& to) {
        QString text = shown;
        return takenLines(facts, text.replace(from, to), factLines());
    };
    const auto with = [&](std::size_t at, const PersonaFact& changed) {
        auto expected = facts;
        expected[at] = changed;
        return expected;
    };
    const auto without = [&](std::size_t at) {
        auto expected = facts;
        expected.erase(expected.begin() + static_cast<std::ptrdiff_t>(at));
        return expected;
    };
    EXPECT_EQ(taken("34", "35"), with(2, fact("Age", "35", "c")));
    EXPECT_EQ(taken("yes", "no"), with(0, fact("Works 9:00-17:00", "no", "a")));
    EXPECT_EQ(taken("see: this", "see: that"), with(1, fact("Note", "see: that", "b")));
    EXPECT_EQ(taken("Age: ", "Years: "), with(2, fact("Years", "34", "c")));
    EXPECT_EQ(taken("Note: see: this\n", ""), without(1));
    EXPECT_EQ(taken("Works 9:00-17:00: yes\n", ""), without(0));
    auto more = facts;
    more.insert(more.begin() + 2, fact("Open 8:00", "no"));
    EXPECT_EQ(taken("Age", "Open 8:00: no\nAge"), more);
    auto both = with(0, fact("Works 9:00-17:00", "no", "a"));
    both.erase(both.begin() + 2);
    both[2] = fact("Only a name", "now a value", "d");
    EXPECT_EQ(takenLines(facts, QStringLiteral("Works 9:00-17:00: no\nNote: see: this\nOnly a name: now a value"),
                         factLines()),
              both);
}

TEST(LineItems, AnItemOfSeveralLinesStaysOneItem) {
    const Texts texts{"one\ntwo", " three ", "four"};
    const QString shown = shownLines(texts, textLines());
    EXPECT_EQ(shown, QStringLiteral("one⏎two\n three \nfour"));
    EXPECT_EQ(takenLines(texts, shown, textLines()), texts);
    EXPECT_EQ(takenLines(texts, shown + QStringLiteral("\n"), textLines()), texts);
    EXPECT_EQ(takenLines(texts, QStringLiteral("one⏎2\n three \nfour\nfive"), textLines()),
              (Texts{"one\n2", " three ", "four", "five"}));
    EXPECT_EQ(takenLines(texts, QString(), textLines()), Texts());
}

TEST_F(WindowFields, EditingAFactLeavesTheOthersAlone) {
    apply(edits::changePersona(map(), persona(0).id, [](Persona& p) {
        p.facts = {fact("Works 9:00-17:00", "yes", "a"), fact("Age", "34", "b")};
    }));
    showPersona(0);
    auto* facts = named<QPlainTextEdit>(QStringLiteral("persona.facts"));
    facts->setFocus();
    facts->moveCursor(QTextCursor::End);
    QTest::keyClicks(facts, QStringLiteral("5"));
    EXPECT_EQ(persona(0).facts,
              (std::vector<PersonaFact>{fact("Works 9:00-17:00", "yes", "a"), fact("Age", "345", "b")}));
    QTest::keyClick(facts, Qt::Key_Return);
    QTest::keyClicks(facts, QStringLiteral("Pets: cat"));
    window->canvas().setFocus();
    ASSERT_EQ(persona(0).facts.size(), 3U);
    EXPECT_EQ(persona(0).facts[2], fact("Pets", "cat"));
}

} // namespace
} // namespace journeyline::ui
