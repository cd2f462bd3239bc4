// SPDX-License-Identifier: Apache-2.0
// One edit, one signal, one step of undo.
#include <gtest/gtest.h>

#include "journeyline/edits/cards.h"
#include "journeyline/edits/map.h"
#include "journeyline/edits/phases.h"
#include "journeyline/edits/touchpoints.h"
#include "open_session.h"
#include "support/effort.h"
#include "support/random_edits.h"

namespace journeyline::session {
namespace {

using test::OpenSession;

TEST(Session, anEditIsOneSignalAndOneStep) {
    OpenSession open;
    Session& session = open.session;
    const Map before = session.map();
    const Selection selection = Selection::touchpoint(Id("t2"));
    ASSERT_TRUE(session.apply("Rename", edits::renameTouchpoint(before, Id("t2"), "Choose"), selection).ok());

    ASSERT_EQ(open.changed.count(), 1);
    EXPECT_EQ(open.changed[0][0].value<Map>(), before);
    EXPECT_EQ(open.changed[0][1].value<Map>(), session.map());
    EXPECT_EQ(open.selected.count(), 1);
    EXPECT_EQ(open.modified.count(), 1);
    EXPECT_TRUE(session.modified());
    EXPECT_EQ(session.undoCount(), 1);
    EXPECT_EQ(session.undoText(), "Rename");

    session.undo();
    EXPECT_EQ(session.map(), before);
    EXPECT_TRUE(session.map().phases.same(before.phases));
    EXPECT_EQ(session.selection(), Selection());
    EXPECT_FALSE(session.modified());
    EXPECT_FALSE(session.canUndo());
    EXPECT_EQ(session.redoText(), "Rename");

    session.redo();
    EXPECT_EQ(session.map().phases[0]->touchpoints[1]->title, "Choose");
    EXPECT_EQ(session.selection(), selection);
    EXPECT_EQ(open.changed.count(), 3);
    EXPECT_EQ(open.modified.count(), 3);
}

TEST(Session, aFaultIsHandedBackAndChangesNothing) {
    OpenSession open;
    const Result<Done> done =
        open.session.apply("x", edits::renameTouchpoint(open.session.map(), Id("none"), ""), Selection::title());
    ASSERT_FALSE(done.ok());
    EXPECT_EQ(done.fault().code, "edit.no-such-touchpoint");
    EXPECT_EQ(open.changed.count() + open.selected.count() + open.modified.count(), 0);
    EXPECT_FALSE(open.session.canUndo());
}

TEST(Session, anEditWithoutEffectMakesNoStepButSelects) {
    OpenSession open;
    ASSERT_TRUE(open.session.apply("x", edits::setTitle(open.session.map(), "Sample"), Selection::title()).ok());
    EXPECT_EQ(open.changed.count(), 0);
    EXPECT_FALSE(open.session.canUndo());
    EXPECT_EQ(open.session.selection(), Selection::title());
    EXPECT_FALSE(open.session.modified());
}

TEST(Session, stepsNeverMerge) {
    OpenSession open;
    for (const char* title : {"a", "ab", "abc"})
        ASSERT_TRUE(open.session.apply("Title", edits::setTitle(open.session.map(), title)).ok());
    EXPECT_EQ(open.session.undoCount(), 3);
    open.session.undo();
    EXPECT_EQ(open.session.map().title, "ab");
}

TEST(Session, modifiedIsAboutContentNotAboutSteps) {
    OpenSession open;
    ASSERT_TRUE(open.session.apply("there", edits::setTitle(open.session.map(), "Other")).ok());
    EXPECT_TRUE(open.session.modified());
    ASSERT_TRUE(open.session.apply("back", edits::setTitle(open.session.map(), "Sample")).ok());
    EXPECT_FALSE(open.session.modified());
    EXPECT_EQ(open.session.undoCount(), 2);
}

TEST(Session, anImportCountsAsModified) {
    OpenSession open;
    open.session.newMap(journeyline::test::sampleMap(), true);
    EXPECT_TRUE(open.session.modified());
}

TEST(Session, aThousandStepsGoBackToTheStart) {
    OpenSession open;
    Session& session = open.session;
    journeyline::test::Chance chance(5);
    CountingIds ids("x");
    std::vector<Map> states{session.map()};
    while (states.size() <= 1'000) {
        journeyline::test::Aim aim(session.map(), chance, ids);
        const Result<Map> after = chance.oneOf(journeyline::test::allEdits()).run(session.map(), aim);
        const int steps = session.undoIndex();
        if (!session.apply("step", after).ok() || session.undoIndex() == steps) continue;
        states.push_back(session.map());
    }
    for (std::size_t i = states.size() - 1; i > 0; --i) {
        ASSERT_EQ(session.map(), states[i]);
        session.undo();
    }
    EXPECT_EQ(session.map(), journeyline::test::sampleMap());
    EXPECT_FALSE(session.modified());
    while (session.canRedo())
        session.redo();
    EXPECT_EQ(session.map(), states.back());
}

/// Whatever was done in whatever order to whatever map: back at the start it is the first map, node by node.
TEST(Session, aThousandSequencesEachGoBackToTheirStart) {
    constexpr int sequences = journeyline::test::effort<int>(1'000, 200);
    constexpr int editsPerSequence = 25;
    int steps = 0;
    for (int seed = 0; seed < sequences && !testing::Test::HasFailure(); ++seed) {
        OpenSession open;
        Session& session = open.session;
        journeyline::test::Chance chance(static_cast<std::uint64_t>(seed) + 11'000'000);
        CountingIds ids("x");
        session.newMap(journeyline::test::randomMap(static_cast<std::uint64_t>(seed),
                                                    {.phases = 3, .touchpointsPerPhase = 3, .others = 2}));
        const Map first = session.map();
        for (int edit = 0; edit < editsPerSequence; ++edit) {
            journeyline::test::Aim aim(session.map(), chance, ids);
            static_cast<void>(
                session.apply("step", chance.oneOf(journeyline::test::allEdits()).run(session.map(), aim)));
        }
        const Map last = session.map();
        steps += session.undoIndex();
        while (session.canUndo())
            session.undo();
        EXPECT_EQ(session.map(), first) << "sequence " << seed;
        EXPECT_TRUE(session.map().phases.same(first.phases)) << "sequence " << seed;
        EXPECT_FALSE(session.modified()) << "sequence " << seed;
        while (session.canRedo())
            session.redo();
        EXPECT_EQ(session.map(), last) << "sequence " << seed;
    }
    EXPECT_GT(steps, sequences * editsPerSequence / 3) << "most edits are refused or change nothing";
}

TEST(Selection, ofSomethingThatIsNotThereIsNone) {
    OpenSession open;
    open.session.select(Selection::card(Id("c1")));
    EXPECT_EQ(open.session.selection(), Selection::card(Id("c1")));
    open.session.select(Selection::card(Id("none")));
    EXPECT_EQ(open.session.selection(), Selection());
    EXPECT_EQ(open.selected.count(), 2);
}

TEST(Selection, exists) {
    const Map map = journeyline::test::sampleMap();
    const Selection there[] = {
        Selection::none(),
        Selection::title(),
        Selection::goal(),
        Selection::personaCard(Id("ann")),
        Selection::phase(Id("p1")),
        Selection::touchpoint(Id("t3")),
        Selection::laneRow(Id("notes")),
        Selection::cell(Id("t1"), Id("notes")),
        Selection::cell(Id("p1"), Id("notes")),
        Selection::card(Id("c4")),
        Selection::emotion(Id("t1"), Id("ann")),
        Selection::emotion(Id("t1"), Id()),
        Selection::painPoint(Id("pain2")),
        Selection::opportunity(Id("o1")),
        Selection::metric(Id("m1")),
        Selection::action(Id("a1")),
    };
    for (const Selection& selection : there) {
        EXPECT_TRUE(exists(map, selection)) << static_cast<int>(selection.kind) << selection.id.text;
        const bool needsSomething = !selection.id.empty();
        EXPECT_EQ(exists(Map(), selection), !needsSomething) << static_cast<int>(selection.kind);
    }
    EXPECT_FALSE(exists(map, Selection::emotion(Id("t1"), Id("none"))));
    EXPECT_FALSE(exists(map, Selection::cell(Id("t1"), Id("none"))));
}

TEST(Selection, ofADeletedThingGoesToWhatHeldItOrStandsBesideIt) {
    struct Case {
        const char* what;
        Selection selection;
        Result<Map> after;
        Selection expected;
    };
    const Map map = journeyline::test::sampleMap();
    const Case cases[] = {
        {"card to its cell", Selection::card(Id("c1")), edits::deleteCard(map, Id("c1")),
         Selection::cell(Id("t1"), Id("notes"))},
        {"card of a deleted touchpoint to the next touchpoint", Selection::card(Id("c1")),
         edits::deleteTouchpoint(map, Id("t1")), Selection::touchpoint(Id("t2"))},
        {"last touchpoint to the one before", Selection::touchpoint(Id("t2")), edits::deleteTouchpoint(map, Id("t2")),
         Selection::touchpoint(Id("t1"))},
        {"only touchpoint to its phase", Selection::touchpoint(Id("t3")), edits::deleteTouchpoint(map, Id("t3")),
         Selection::phase(Id("p2"))},
        {"pain point of a deleted phase to the next phase", Selection::painPoint(Id("pain1")),
         edits::deletePhase(map, Id("p1")), Selection::phase(Id("p2"))},
        {"what stays stays selected", Selection::emotion(Id("t3"), Id("bob")), edits::deletePhase(map, Id("p1")),
         Selection::emotion(Id("t3"), Id("bob"))},
    };
    for (const Case& one : cases)
        EXPECT_EQ(held(*one.after, one.selection, map), one.expected) << one.what;
}

} // namespace
} // namespace journeyline::session
