// SPDX-License-Identifier: Apache-2.0
// Cut, copy, paste and duplicate: within a map, between two, and text from elsewhere.
#include <QClipboard>
#include <QMimeData>

#include "canvas_support.h"
#include "clipboard.h"
#include "journeyline/document/facts.h"
#include "journeyline/document/invariants.h"
#include "pasted_lines.h"

namespace journeyline::ui {

using session::Selection;
using session::Selections;

class CanvasClipboard : public CanvasTest {
protected:
    CanvasClipboard() { QGuiApplication::clipboard()->clear(); }
    [[nodiscard]] Selection card(int n) const {
        return Selection::card(cardsIn(data(touchpoint(n)).notes, lane(LaneKind::Notes, NotesRole::Actions))[0]->id);
    }
    static void holdText(const QString& text) { QGuiApplication::clipboard()->setText(text); }
    static void holdFragment(const QByteArray& bytes) {
        auto* held = new QMimeData;
        held->setData(QLatin1String(canvas::fragmentType), bytes);
        QGuiApplication::clipboard()->setMimeData(held);
    }
};

TEST_F(CanvasClipboard, EveryKindIsCopiedAndPastedInOneStep) {
    const Map& map = session.map();
    const Touchpoint& second = data(touchpoint(2));
    const Selection all[] = {Selection::touchpoint(second.id),
                             Selection::phase(phase(2)),
                             card(2),
                             Selection::painPoint(second.painPoints[0]->id),
                             Selection::opportunity(map.opportunities[0]->id),
                             Selection::metric(second.metrics[0]->id),
                             Selection::laneRow(lane(LaneKind::Notes, NotesRole::Thoughts))};
    int steps = 0;
    for (const Selection& s : all) {
        session.select(s);
        ASSERT_TRUE(canvas.copy());
        EXPECT_FALSE(QGuiApplication::clipboard()->text().isEmpty());
        canvas.paste();
        EXPECT_EQ(session.undoCount(), ++steps) << static_cast<int>(s.kind);
        EXPECT_EQ(session.selection().kind, s.kind);
        EXPECT_NE(session.selection(), s);
        EXPECT_TRUE(violations(session.map()).empty());
        canvas.duplicateSelection();
        EXPECT_EQ(session.undoCount(), ++steps) << static_cast<int>(s.kind);
        EXPECT_TRUE(violations(session.map()).empty());
    }
}

TEST_F(CanvasClipboard, CutAndPasteIntoAnotherWindow) {
    session::Session other{files, ids};
    Canvas there{other, ids};
    Map blank;
    blank.id = ids.next();
    other.newMap(blank);
    session.select(Selections(Selection::touchpoint(touchpoint(2)), {Selection::touchpoint(touchpoint(1))}));
    const std::string first = titleOf(1);
    canvas.cut();
    EXPECT_EQ(touchpointCount(session.map()), 11U);
    EXPECT_EQ(session.undoCount(), 1);
    std::vector<Fault> notes;
    QObject::connect(&there, &Canvas::noted, &there, [&](const std::vector<Fault>& said) { notes = said; });
    there.paste();
    ASSERT_EQ(touchpointCount(other.map()), 2U);
    EXPECT_EQ(other.map().phases[0]->touchpoints[0]->title, first);
    EXPECT_EQ(other.map().lanes.size(), 2U) << "the lanes of its cards came along";
    EXPECT_EQ(other.map().personas.size(), 2U);
    EXPECT_EQ(other.selections().count(), 2U);
    EXPECT_GE(notes.size(), 4U);
    EXPECT_TRUE(violations(other.map()).empty());
    session.undo();
    EXPECT_EQ(touchpointCount(session.map()), 13U);
}

TEST_F(CanvasClipboard, TextIsReadableElsewhere) {
    session.select(Selection::phase(phase(1)));
    ASSERT_TRUE(canvas.copy());
    EXPECT_EQ(QGuiApplication::clipboard()->text().toStdString(),
              session.map().phases[0]->title + "\n- " + titleOf(1) + "\n- " + titleOf(2));
    session.select(Selection::title());
    ASSERT_TRUE(canvas.copy());
    EXPECT_EQ(QGuiApplication::clipboard()->text().toStdString(), session.map().title);
    session.select(Selection::none());
    EXPECT_FALSE(canvas.copy());
}

TEST_F(CanvasClipboard, LinesBecomeCardsTouchpointsAndPainPoints) {
    holdText(QStringLiteral("- One\r\n\u2022 Two\r\n3. Three\r\n\r\n"));
    const Id actions = lane(LaneKind::Notes, NotesRole::Actions);
    session.select(card(1));
    canvas.paste();
    auto cards = cardsIn(data(touchpoint(1)).notes, actions);
    ASSERT_EQ(cards.size(), 4U);
    EXPECT_EQ(cards[1]->text, "One");
    EXPECT_EQ(cards[3]->text, "Three");
    EXPECT_EQ(session.selections().count(), 3U);
    EXPECT_EQ(session.undoCount(), 1);
    session.select(Selection::touchpoint(touchpoint(1)));
    canvas.paste();
    EXPECT_EQ(titleOf(2), "One");
    EXPECT_EQ(titleOf(4), "Three");
    EXPECT_EQ(session.undoCount(), 2);
    session.select(Selection::phase(phase(2)));
    canvas.paste();
    EXPECT_EQ(session.map().phases[1]->touchpoints[5]->title, "Three");
    const Id pains = lane(LaneKind::PainPoints);
    session.select(Selection::cell(touchpoint(1), pains));
    canvas.paste();
    EXPECT_EQ(data(touchpoint(1)).painPoints.size(), 3U);
    session.select(Selection::cell(touchpoint(1), lane(LaneKind::Opportunities)));
    const std::size_t ideas = session.map().opportunities.size();
    canvas.paste();
    EXPECT_EQ(session.map().opportunities.size(), ideas + 3);
    session.select(Selection::title());
    QSignalSpy refused(&canvas, &Canvas::refused);
    canvas.paste();
    EXPECT_EQ(refused.count(), 1) << "lines are no title";
    EXPECT_EQ(session.undoCount(), 5);
}

TEST_F(CanvasClipboard, LinesIntoABlankMap) {
    session.newMap(Map());
    holdText(QStringLiteral("Search\nBuy"));
    canvas.paste();
    ASSERT_EQ(touchpointCount(session.map()), 2U);
    EXPECT_EQ(session.undoCount(), 1);
}

TEST_F(CanvasClipboard, TooManyLinesAreTold) {
    QStringList lines;
    for (int i = 0; i < canvas::mostPastedLines + 20; ++i)
        lines << QStringLiteral("line %1").arg(i);
    holdText(lines.join(QLatin1Char('\n')));
    session.select(card(1));
    std::vector<Fault> notes;
    QObject::connect(&canvas, &Canvas::noted, &canvas, [&](const std::vector<Fault>& said) { notes = said; });
    canvas.paste();
    EXPECT_EQ(session.selections().count(), static_cast<std::size_t>(canvas::mostPastedLines));
    ASSERT_EQ(notes.size(), 1U);
    EXPECT_EQ(notes[0].code, "paste.too-many-lines");
}

TEST_F(CanvasClipboard, ATableGoesToTheWindow) {
    QSignalSpy tables(&canvas, &Canvas::tablePasted);
    holdText(QStringLiteral("a\tb\nc\td\n"));
    canvas.paste();
    EXPECT_EQ(tables.count(), 1);
    EXPECT_EQ(session.undoCount(), 0);
    canvas.pasteLines(QStringLiteral("a\tb\nc"));
    EXPECT_EQ(session.undoCount(), 1);
}

TEST_F(CanvasClipboard, WhatIsHostileIsRefused) {
    const QByteArray cases[] = {
        "",
        "nonsense",
        "{\"format\": \"cjm\", \"version\": 1}",
        "{\"format\": \"cjm\", \"version\": 1, \"clipboard\": \"everything\"}",
        "{\"format\": \"cjm\", \"version\": 1, \"clipboard\": 7}",
        "{\"format\": \"cjm\", \"version\": 1, \"minReader\": 9, \"clipboard\": \"cards\"}",
        QByteArray(2000, '['),
        QByteArray(canvas::largestFragment + 1, ' '),
    };
    const Map before = session.map();
    for (const QByteArray& bytes : cases) {
        QSignalSpy refused(&canvas, &Canvas::refused);
        holdFragment(bytes);
        canvas.paste();
        EXPECT_EQ(refused.count(), 1) << bytes.left(60).toStdString();
    }
    EXPECT_TRUE(session.map() == before);
    // Sound, but with references to nowhere and ids of ours: it becomes a part like any other.
    holdFragment(
        "{\"format\":\"cjm\",\"version\":1,\"clipboard\":\"touchpoints\",\"phases\":[{\"id\":\"x\",\"touchpoints\":[{"
        "\"id\":\"" +
        QByteArray::fromStdString(touchpoint(1).text) +
        "\",\"title\":\"T\",\"personas\":[\"nobody\"],\"notes\":{\"nolane\":[{\"id\":\"x\",\"text\":\"c\"}]}}]}]}");
    session.select(Selection::touchpoint(touchpoint(1)));
    canvas.paste();
    EXPECT_EQ(titleOf(2), "T");
    EXPECT_TRUE(violations(session.map()).empty());
}

TEST_F(CanvasClipboard, InAnEditorTheKeysAreAboutLetters) {
    session.select(Selection::touchpoint(touchpoint(1)));
    key(Qt::Key_F2);
    ASSERT_NE(editor(), nullptr);
    canvas.selectAll();
    canvas.cut();
    EXPECT_EQ(editor()->toPlainText(), QString());
    canvas.paste();
    EXPECT_FALSE(editor()->toPlainText().isEmpty());
    EXPECT_EQ(touchpointCount(session.map()), 13U);
}

TEST(PastedLines, BulletsNumbersAndLineEndsOfAllKinds) {
    struct Case {
        const char* text;
        std::vector<const char*> lines;
    };
    const Case cases[] = {
        {"a\nb", {"a", "b"}},
        {"a\r\nb\rc\vd", {"a", "b", "c", "d"}},
        {" - a\n\t\u2022\tb\n1. c\n12) d\n(3) e", {"a", "b", "c", "d", "e"}},
        {"* a\n\uf0b7 b\n[x] c\n\u2610 d", {"a", "b", "c", "d"}},
        {"-5 % drop\n3.5 stars\n1.", {"-5 % drop", "3.5 stars", "1."}},
        {"\"two\nlines\"\nthree", {"two\nlines", "three"}},
        {"\"said \"\"no\"\"\"\nb", {"said \"no\"", "b"}},
        {"\"Slow\" she said\nb", {"\"Slow\" she said", "b"}},
        {"a\tb\nc", {"a, b", "c"}},
        {"\n \n\u00a0\n", {}},
    };
    for (const Case& c : cases) {
        QStringList expected;
        for (const char* line : c.lines)
            expected << QString::fromUtf8(line);
        EXPECT_EQ(canvas::pastedLines(QString::fromUtf8(c.text)), expected) << c.text;
    }
}

} // namespace journeyline::ui
