// SPDX-License-Identifier: Apache-2.0
// What somebody else wrote to the file, taken into the map that is open.
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

#include <array>
#include <cerrno>
#include <random>
#include <string>
#include <thread>

#include "journeyline/document/find.h"
#include "journeyline/edits/map.h"
#include "journeyline/edits/touchpoints.h"
#include "journeyline/session/session.h"
#include "support/between_file_ops.h"
#include "support/effort.h"
#include "support/faulty_file_ops.h"
#include "support/sample_map.h"

namespace journeyline::session {
namespace {

/// Somebody with the map open: revs of all people differ.
struct Person {
    storage::RealFileOps files;
    RandomIds ids;
    Session session{files, ids};

    void edit(const Result<Map>& edited) { ASSERT_TRUE(session.apply(QStringLiteral("Edit"), edited).ok()); }
    void retitle(const char* title) { edit(edits::setTitle(session.map(), title)); }
    void rename(const char* touchpoint, const std::string& title) {
        edit(edits::renameTouchpoint(session.map(), Id(touchpoint), title));
    }
    [[nodiscard]] std::string title(const char* touchpoint) const {
        const Touchpoint* found = findTouchpoint(session.map(), Id(touchpoint));
        return found ? found->title : std::string();
    }
    [[nodiscard]] Result<storage::LoadedMap> fileContent() {
        return storage::loadMap(files, QFile::encodeName(session.path()).toStdString());
    }
    Result<TakenIn> takeIn() {
        const auto theirs = fileContent();
        return theirs ? session.takeIn(QStringLiteral("Others"), *theirs) : theirs.fault();
    }
    /// As the window does it.
    void save() {
        for (int tries = 0; tries < 3; ++tries) {
            const Result<Done> saved = session.save();
            if (saved && !session.takeInDisplaced(QStringLiteral("Others"))) return;
            if (saved) continue;
            ASSERT_EQ(saved.fault().code, "session.changed-by-others");
            ASSERT_TRUE(takeIn().ok());
        }
        FAIL() << "nobody else writes meanwhile";
    }
};

class TakingIn : public testing::Test {
protected:
    TakingIn() {
        ours.session.newMap(journeyline::test::sampleMap());
        EXPECT_TRUE(ours.session.saveAs(path).ok());
        EXPECT_TRUE(theirs.session.open(path).ok());
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("map.cjm"));
    Person ours, theirs;
};

TEST_F(TakingIn, WhatTheyWroteIsShownAsOneStepWhereNothingWasDone) {
    theirs.retitle("Theirs");
    theirs.rename("t3", "Use it");
    theirs.save();
    const Map before = ours.session.map();
    const auto taken = ours.takeIn();
    ASSERT_TRUE(taken.ok());
    EXPECT_TRUE(taken->anything);
    EXPECT_TRUE(taken->remarks.empty());
    EXPECT_EQ(ours.session.map(), theirs.session.map());
    EXPECT_FALSE(ours.session.modified());
    ASSERT_EQ(ours.session.undoCount(), 1);
    EXPECT_EQ(ours.session.undoText(), QStringLiteral("Others"));
    ours.session.undo();
    EXPECT_EQ(ours.session.map().title, before.title);
    EXPECT_TRUE(ours.session.modified());
    ours.session.redo();
    EXPECT_FALSE(ours.session.modified());
}

TEST_F(TakingIn, TheWorkOfBothIsInTheNextVersion) {
    theirs.rename("t3", "Theirs");
    theirs.save();
    ours.rename("t1", "Ours");
    ASSERT_FALSE(ours.session.save().ok());
    ASSERT_TRUE(ours.takeIn().ok());
    EXPECT_TRUE(ours.session.modified());
    ASSERT_TRUE(ours.session.save().ok());
    ASSERT_TRUE(theirs.takeIn().ok());
    EXPECT_EQ(theirs.session.map(), ours.session.map());
    EXPECT_EQ(theirs.title("t1") + theirs.title("t3"), "OursTheirs");
    EXPECT_FALSE(theirs.session.modified());
}

TEST_F(TakingIn, WhatBothChangedStaysOursAndTheirsIsKept) {
    theirs.retitle("Theirs");
    theirs.save();
    ours.retitle("Ours");
    const auto taken = ours.takeIn();
    ASSERT_TRUE(taken.ok());
    ASSERT_EQ(taken->remarks.size(), 1U);
    EXPECT_EQ(taken->remarks[0].kind, versions::Remark::Kind::Conflict);
    EXPECT_EQ(ours.session.map().title, "Ours");
    ASSERT_EQ(ours.session.map().conflicts.size(), 1U);
    EXPECT_EQ(ours.session.map().conflicts[0]->theirs, "\"Theirs\"");
    ASSERT_TRUE(ours.session.save().ok());
    ASSERT_TRUE(theirs.takeIn().ok());
    EXPECT_EQ(theirs.session.map(), ours.session.map()) << "the decision is open for both";
}

TEST_F(TakingIn, ASiblingThatTookThePlaceOfOursTakesNothingAway) {
    ours.rename("t1", "Ours");
    ours.save();
    theirs.rename("t3", "Theirs");
    ASSERT_TRUE(theirs.session.save(Over::OthersVersion).ok()); // as a sync does that knows nothing of maps
    ASSERT_TRUE(ours.takeIn().ok());
    EXPECT_EQ(ours.title("t1") + ours.title("t3"), "OursTheirs");
    EXPECT_TRUE(ours.session.modified()) << "the file has only theirs";
    ASSERT_TRUE(ours.session.save().ok());
}

TEST_F(TakingIn, AnOlderVersionIsShownAndNewWorkStays) {
    QFile::copy(path, path + QStringLiteral(".old"));
    const auto bringBack = [&] { return QFile::remove(path) && QFile::copy(path + QStringLiteral(".old"), path); };
    ours.rename("t1", "Newer");
    ours.save();
    ASSERT_TRUE(bringBack());
    ASSERT_TRUE(ours.takeIn().ok());
    EXPECT_EQ(ours.title("t1"), "Search");
    EXPECT_FALSE(ours.session.modified());
    ours.session.undo();
    EXPECT_EQ(ours.title("t1"), "Newer");
    ours.save();

    ours.rename("t3", "Not saved");
    ASSERT_TRUE(bringBack());
    ASSERT_TRUE(ours.takeIn().ok());
    EXPECT_EQ(ours.title("t1") + ours.title("t3"), "NewerNot saved");
    ASSERT_TRUE(ours.session.save().ok());
}

// A save may fail when its file is in place already: they may have gone on from there.
TEST_F(TakingIn, WhatASaveLeftThatFailedLateIsACommonVersion) {
    bool met = false;
    for (int call = 1; !met; ++call) {
        journeyline::test::FaultyFileOps ops({call, EIO, false});
        RandomIds ids;
        Session faulty(ops, ids);
        if (!faulty.open(path).ok()) continue;
        const std::string title = "Ours " + std::to_string(call);
        ASSERT_TRUE(faulty.apply(QStringLiteral("Edit"), edits::renameTouchpoint(faulty.map(), Id("t1"), title)).ok());
        const Result<Done> saved = faulty.save();
        ASSERT_FALSE(saved.ok() && !ops.hit()) << "no call fails when the file is in place";
        Person colleague;
        ASSERT_TRUE(colleague.session.open(path).ok());
        met = !saved.ok() && colleague.title("t1") == title;
        if (!met) continue;
        colleague.rename("t1", "Theirs");
        colleague.save();
        const auto content = colleague.fileContent();
        ASSERT_TRUE(content.ok());
        const auto taken = faulty.takeIn(QStringLiteral("Others"), *content);
        ASSERT_TRUE(taken.ok());
        EXPECT_TRUE(taken->remarks.empty());
        EXPECT_EQ(findTouchpoint(faulty.map(), Id("t1"))->title, "Theirs");
        EXPECT_FALSE(faulty.modified());
    }
}

TEST_F(TakingIn, AFileWithoutRevsIsTakenForTheNextVersion) {
    ours.rename("t1", "Ours");
    theirs.rename("t3", "Theirs");
    Map plain = theirs.session.map();
    plain.rev.clear();
    plain.ancestors.clear();
    ASSERT_TRUE(storage::saveMap(theirs.files, QFile::encodeName(path).toStdString(), plain).ok());
    ASSERT_TRUE(ours.takeIn().ok());
    EXPECT_TRUE(ours.session.map().conflicts.empty());
    EXPECT_EQ(ours.title("t1"), "Ours");
    EXPECT_EQ(ours.title("t3"), "Theirs");
    ours.save();
    ASSERT_TRUE(theirs.takeIn().ok());
    EXPECT_EQ(theirs.title("t1"), "Ours");
}

TEST_F(TakingIn, AnotherMapIsRefused) {
    Map other = theirs.session.map();
    other.id = Id("another");
    ASSERT_TRUE(storage::saveMap(theirs.files, QFile::encodeName(path).toStdString(), other).ok());
    const Map before = ours.session.map();
    const auto taken = ours.takeIn();
    ASSERT_FALSE(taken.ok());
    EXPECT_EQ(taken.fault().code, "session.other-map");
    EXPECT_EQ(ours.session.map(), before);
    ours.retitle("Ours");
    EXPECT_FALSE(ours.session.save().ok()) << "it is still somebody else's";
}

TEST_F(TakingIn, OnesOwnVersionIsNoNews) {
    ours.retitle("Ours");
    ours.save();
    const auto taken = ours.takeIn();
    ASSERT_TRUE(taken.ok());
    EXPECT_FALSE(taken->anything);
    EXPECT_EQ(ours.session.undoCount(), 1);
}

TEST_F(TakingIn, VersionsThatAreKeptShareWhatIsTheSame) {
    theirs.rename("t3", "Theirs");
    theirs.save();
    const Map before = ours.session.map();
    ASSERT_TRUE(ours.takeIn().ok());
    EXPECT_EQ(&*ours.session.map().phases[0], &*before.phases[0]);
    EXPECT_NE(&*ours.session.map().phases[1], &*before.phases[1]);
}

TEST_F(TakingIn, AnOpenGestureIsCommittedFirst) {
    theirs.rename("t3", "Theirs");
    theirs.save();
    const auto gesture = ours.session.beginGesture(QStringLiteral("Type"));
    ASSERT_TRUE(gesture->preview(edits::setTitle(gesture->base(), "Half a ti")).ok());
    ASSERT_TRUE(ours.takeIn().ok());
    EXPECT_FALSE(gesture->open());
    EXPECT_EQ(ours.session.map().title, "Half a ti");
    EXPECT_EQ(ours.title("t3"), "Theirs");
    EXPECT_EQ(ours.session.undoCount(), 2);
}

TEST_F(TakingIn, WhatWasRecoveredIsMergedWithWhatTheFileHoldsByThen) {
    for (const bool fileKnown : {true, false}) {
        Person later;
        ASSERT_TRUE(later.session.open(path).ok());
        const auto edited = edits::renameTouchpoint(later.session.map(), Id("t1"), "Recovered");
        ASSERT_TRUE(edited.ok());
        const auto version = later.session.fileVersion();
        if (fileKnown) later.session.recover(*edited, path, version);
        theirs.rename("t3", fileKnown ? "Theirs" : "Theirs again");
        theirs.save();
        if (!fileKnown) later.session.recover(*edited, path, version); // the file was another by then
        ASSERT_TRUE(later.takeIn().ok());
        EXPECT_EQ(later.title("t1"), "Recovered");
        EXPECT_EQ(later.session.map().conflicts.empty(), fileKnown) << "else nobody knows who changed what";
        if (fileKnown) {
            EXPECT_EQ(later.title("t3"), "Theirs");
        }
    }
}

// Three people save whenever they like; nobody's last word on what only they change may be lost.
TEST_F(TakingIn, ManySavesOfThreePeopleLoseNothing) {
    for (unsigned seed = 1; seed <= 20; ++seed) {
        std::mt19937 dice(seed);
        std::array<Person, 3> people;
        for (Person& person : people)
            ASSERT_TRUE(person.session.open(path).ok());
        const std::array<const char*, 3> own{"t1", "t2", "t3"};
        std::array<std::string, 3> last;
        for (int step = 0; step < 60; ++step) {
            const std::size_t who = dice() % people.size();
            Person& person = people[who];
            switch (dice() % 4) {
            case 0:
                person.save();
                break;
            case 1:
                ASSERT_TRUE(person.takeIn().ok());
                break;
            default:
                last[who] = "by " + std::to_string(who) + " at " + std::to_string(step);
                person.rename(own[who], last[who]);
            }
        }
        for (int round = 0; round < 2; ++round)
            for (Person& person : people) {
                ASSERT_TRUE(person.takeIn().ok());
                person.save();
            }
        for (Person& person : people) {
            ASSERT_TRUE(person.takeIn().ok());
            EXPECT_EQ(person.session.map(), people[0].session.map()) << "seed " << seed;
            EXPECT_FALSE(person.session.modified());
        }
        for (std::size_t who = 0; who < people.size(); ++who)
            if (!last[who].empty()) {
                EXPECT_EQ(people[0].title(own[who]), last[who]) << "seed " << seed;
            }
        EXPECT_TRUE(people[0].session.map().conflicts.empty()) << "seed " << seed;
    }
}

// Somebody saves in the very moment of a save, and each call of that save fails once: whatever came of it, what both
// wrote is in the file in the end.
TEST_F(TakingIn, AMeetingInTheMiddleOfASaveLosesNothing) {
    int displaced = 0, faults = 0;
    for (int call = 0;; ++call) {
        const std::string ourTitle = "Ours " + std::to_string(call), theirTitle = "Theirs " + std::to_string(call);
        journeyline::test::FaultyFileOps failing({call, EIO, false});
        bool met = false;
        journeyline::test::Between ops(failing, "exchange", [&] {
            met = true;
            Person colleague;
            ASSERT_TRUE(colleague.session.open(path).ok());
            colleague.rename("t3", theirTitle);
            colleague.save();
        });
        RandomIds ids;
        Session session(ops, ids);
        if (!session.open(path).ok()) continue; // the call that failed was one of reading
        ASSERT_TRUE(
            session.apply(QStringLiteral("Edit"), edits::renameTouchpoint(session.map(), Id("t1"), ourTitle)).ok());
        bool saved = false;
        for (int tries = 0; !saved && tries < 6; ++tries) {
            const Result<Done> done = session.save();
            const bool took = session.takeInDisplaced(QStringLiteral("Others")).has_value();
            displaced += took ? 1 : 0;
            saved = done.ok() && !took;
            if (done.ok()) continue;
            ++faults;
            if (done.fault().code != "session.changed-by-others") continue;
            const auto content = storage::loadMap(failing, QFile::encodeName(path).toStdString());
            if (content) {
                EXPECT_TRUE(session.takeIn(QStringLiteral("Others"), *content).ok());
            }
        }
        Person after;
        ASSERT_TRUE(after.session.open(path).ok());
        EXPECT_TRUE(saved) << "call " << call;
        EXPECT_EQ(after.title("t1"), ourTitle) << "call " << call;
        EXPECT_TRUE(!met || after.title("t3") == theirTitle) << "call " << call << ": " << after.title("t3");
        EXPECT_TRUE(after.session.map().conflicts.empty()) << "call " << call;
        if (call > 0 && !failing.hit()) break;
    }
    EXPECT_GT(displaced, 10);
    EXPECT_GT(faults, 10);
}

// Two programs save as fast as they can. Whatever was saved is in the file when both have said all they had to say: a
// version that was put out of its place is merged and saved by whoever put it there.
TEST_F(TakingIn, TwoThatSaveAtOnceLoseNothing) {
    const int saves = journeyline::test::effort(1'000, 60);
    std::array<int, 2> failed{}, merged{};
    const auto work = [&](std::size_t who) {
        Person person;
        const char* own = who == 0 ? "t1" : "t3";
        if (!person.session.open(path).ok()) return static_cast<void>(failed[who] = saves);
        for (int i = 1; i <= saves; ++i) {
            const std::string title = "by " + std::to_string(who) + ", " + std::to_string(i);
            const auto edited = edits::renameTouchpoint(person.session.map(), Id(own), title);
            bool saved = false;
            failed[who] += person.session.apply(QStringLiteral("Edit"), edited).ok() ? 0 : 1;
            for (int tries = 0; !saved && tries < 1000; ++tries) {
                const bool written = person.session.save().ok();
                saved = written && !person.session.takeInDisplaced(QStringLiteral("Others"));
                merged[who] += !written && person.takeIn().ok() ? 1 : 0;
            }
            failed[who] += saved && person.title(own) == title ? 0 : 1;
        }
    };
    std::thread other(work, 1);
    work(0);
    other.join();
    EXPECT_EQ(failed[0] + failed[1], 0);
    EXPECT_GT(merged[0] + merged[1], 0) << "they have to meet";
    Person after;
    ASSERT_TRUE(after.session.open(path).ok());
    EXPECT_EQ(after.title("t1"), "by 0, " + std::to_string(saves));
    EXPECT_EQ(after.title("t3"), "by 1, " + std::to_string(saves));
    EXPECT_TRUE(after.session.map().conflicts.empty());
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1) << "nothing lies beside it";
}

} // namespace
} // namespace journeyline::session
