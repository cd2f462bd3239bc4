// SPDX-License-Identifier: Apache-2.0
// Several things selected at once.
#include <gtest/gtest.h>

#include "journeyline/edits/map.h"
#include "journeyline/edits/touchpoints.h"
#include "open_session.h"

namespace journeyline::session {
namespace {

using test::OpenSession;

const Selection t1 = Selection::touchpoint(Id("t1")), t2 = Selection::touchpoint(Id("t2")),
                t3 = Selection::touchpoint(Id("t3"));

TEST(Selections, areOfOneKindAndHoldNothingTwice) {
    const Selections some(t1, {t2, t1, t2, Selection::phase(Id("p1")), Selection()});
    EXPECT_EQ(some.others, std::vector<Selection>{t2});
    EXPECT_EQ(some.count(), 2U);
    EXPECT_TRUE(some.contains(t1));
    EXPECT_TRUE(some.contains(t2));
    EXPECT_FALSE(some.contains(t3));
    EXPECT_FALSE(Selections().contains(Selection()));
    EXPECT_EQ(Selections().count(), 0U);
}

TEST(Selections, panelsHearOfThePrimaryOnly) {
    OpenSession open;
    QSignalSpy any(&open.session, &Session::selectionsChanged);
    open.session.select(t1);
    open.session.select(Selections(t1, {t2}));
    EXPECT_EQ(open.selected.count(), 1);
    EXPECT_EQ(any.count(), 2);
    open.session.select(Selections(t1, {t2}));
    EXPECT_EQ(any.count(), 2) << "nothing new";
    open.session.select(Selections(Selection::touchpoint(Id("none")), {t2, Selection::touchpoint(Id("gone"))}));
    EXPECT_EQ(open.session.selections(), Selections(t2)) << "what exists is left";
}

TEST(Selections, comeBackWithUndoAndRedo) {
    OpenSession open;
    Session& session = open.session;
    const Selections both(t3, {t1});
    session.select(both);
    ASSERT_TRUE(session.apply("Remove", edits::deleteTouchpoint(session.map(), Id("t3"))));
    EXPECT_EQ(session.selections(), Selections(t1)) << "what is left of them";
    session.undo();
    EXPECT_EQ(session.selections(), both);
    session.redo();
    EXPECT_EQ(session.selections(), Selections(t1));
    session.undo();
    auto gesture = session.beginGesture("Drag");
    ASSERT_TRUE(gesture->preview(edits::setTitle(gesture->base(), "x"), t2));
    gesture->cancel();
    EXPECT_EQ(session.selections(), both);
}

TEST(Selections, inTheOrderOfTheMap) {
    const Map map = journeyline::test::sampleMap();
    const auto ids = [&](Selection::Kind kind, std::vector<const char*> some) {
        std::vector<Selection> all;
        for (const char* id : some)
            all.push_back({kind, Id(id), {}, {}});
        std::string order;
        for (const Selection& s : inReadingOrder(map, Selections(all.front(), all)))
            order += s.id.text + ' ';
        return order;
    };
    using Kind = Selection::Kind;
    EXPECT_EQ(ids(Kind::Touchpoint, {"t3", "t1", "t2"}), "t1 t2 t3 ");
    EXPECT_EQ(ids(Kind::Phase, {"p2", "p1"}), "p1 p2 ");
    EXPECT_EQ(ids(Kind::Lane, {"ideas", "notes"}), "notes ideas ");
    EXPECT_EQ(ids(Kind::Card, {"c3", "c2", "c4", "c1"}), "c4 c1 c2 c3 ");
    EXPECT_EQ(ids(Kind::Opportunity, {"o3", "o2", "o1"}), "o1 o2 o3 ");
}

} // namespace
} // namespace journeyline::session
