// SPDX-License-Identifier: Apache-2.0
// What a journal leaves behind at each moment of a session's life is what the session held at that moment.
#include <chrono>
#include <thread>

#include "recovery_support.h"

namespace journeyline::recovery {
namespace {

using Journals = test::RecoveryTest;

TEST_F(Journals, TheLastChangeIsThereWhenRecordComesBack) {
    Journal journal(real, store);
    journal.begin(mapNumbered(0), {});
    for (int number = 1; number <= 20; ++number) {
        journal.record(mapNumbered(number));
        // The first change begins the log. Where the disk takes longer for that than anybody may wait, it must be said.
        if (const auto behind = number == 1 ? journal.fault() : std::nullopt) {
            EXPECT_EQ(behind->code, "recovery.behind");
            journal.settle();
        }
        EXPECT_FALSE(journal.fault());
        EXPECT_EQ(onlyNumber(crashedCopy()), std::to_string(number));
    }
}

TEST_F(Journals, WhereTheMapComesFromIsKept) {
    Journal journal(real, store);
    const Origin origin{"/home/somebody/a map\nwith a strange name.cjm", storage::FileVersion{12, 34567}, false};
    journal.begin(mapNumbered(0), origin);
    journal.record(mapNumbered(1));
    const auto leftovers = found(crashedCopy());
    ASSERT_EQ(leftovers.maps.size(), 1U);
    EXPECT_EQ(leftovers.maps[0].origin, origin);
    EXPECT_FALSE(leftovers.maps[0].endMissing);
    EXPECT_GT(leftovers.maps[0].changedNs, 0);
}

TEST_F(Journals, WithoutAChangeNothingIsOffered) {
    Journal journal(real, store);
    journal.begin(mapNumbered(0), {});
    journal.settle();
    const std::string crashed = crashedCopy();
    EXPECT_EQ(found(crashed).maps.size(), 0U);
    EXPECT_TRUE(std::filesystem::is_empty(crashed)) << "and what is not worth keeping goes";
}

TEST_F(Journals, AnImportThatNobodySavedIsOffered) {
    Journal journal(real, store);
    journal.begin(mapNumbered(5), {{}, {}, true});
    journal.settle();
    EXPECT_EQ(onlyNumber(crashedCopy()), "5");
}

TEST_F(Journals, WhatTheFileSaysAsWellIsNotOffered) {
    const std::string file = path("map.cjm");
    Journal journal(real, store);
    journal.begin(mapNumbered(0), {file, {}, false});
    journal.record(mapNumbered(1));
    EXPECT_EQ(onlyNumber(crashedCopy()), "1");
    Map saved = mapNumbered(1);
    saved.rev = "another";
    ASSERT_TRUE(storage::saveMap(real, file, saved).ok());
    EXPECT_EQ(found(crashedCopy()).maps.size(), 0U);
}

TEST_F(Journals, ASessionThatStillRunsIsLeftAlone) {
    Journal journal(real, store);
    journal.begin(mapNumbered(0), {});
    journal.record(mapNumbered(1));
    EXPECT_EQ(found(store).maps.size(), 0U);
    journal.record(mapNumbered(2));
    EXPECT_EQ(onlyNumber(crashedCopy()), "2");
}

TEST_F(Journals, EndLeavesNothing) {
    Journal journal(real, store);
    journal.begin(mapNumbered(0), {});
    journal.record(mapNumbered(1));
    journal.end();
    EXPECT_TRUE(std::filesystem::is_empty(store));
    journal.record(mapNumbered(2)); // nobody asked for it
    journal.settle();
    EXPECT_TRUE(std::filesystem::is_empty(store));
    journal.begin(mapNumbered(3), {});
    journal.record(mapNumbered(4));
    EXPECT_EQ(onlyNumber(crashedCopy()), "4");
}

TEST_F(Journals, WithoutAnEndItStays) {
    {
        Journal journal(real, store);
        journal.begin(mapNumbered(0), {});
        journal.record(mapNumbered(1));
    }
    EXPECT_EQ(onlyNumber(store), "1");
}

TEST_F(Journals, ASaveBeginsAnewAndLosesNothing) {
    Journal journal(real, store);
    journal.begin(mapNumbered(0), {});
    journal.record(mapNumbered(1));
    for (int number = 2; number < 12; ++number) {
        Map saved = mapNumbered(number - 1);
        saved.rev = std::to_string(number);
        journal.rebase(saved, {path("map.cjm"), {}, false});
        Map edited = mapNumbered(number);
        edited.rev = saved.rev;
        journal.record(edited);
        EXPECT_EQ(onlyNumber(crashedCopy()), std::to_string(number));
    }
    journal.settle();
    EXPECT_EQ(onlyNumber(crashedCopy()), "11");
    // A lock, a copy, a journal.
    const std::string own = std::filesystem::directory_iterator(store)->path();
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(own), {}), 3);
}

TEST_F(Journals, ManyChangesStayShort) {
    Journal journal(real, store);
    journal.begin(mapNumbered(0), {});
    for (int number = 1; number <= 5000; ++number)
        journal.record(mapNumbered(number));
    journal.settle();
    EXPECT_EQ(onlyNumber(crashedCopy()), "5000");
    std::uintmax_t size = 0;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(store))
        if (entry.is_regular_file()) size += entry.file_size();
    EXPECT_LT(size, 3U << 20U);
}

TEST_F(Journals, AnotherMapTakesThePlaceOfTheFirst) {
    Journal journal(real, store);
    journal.begin(mapNumbered(0), {});
    journal.record(mapNumbered(1));
    Map other = mapNumbered(100);
    other.title = "Another";
    journal.begin(other, {});
    journal.record(numbered(other, 101));
    EXPECT_EQ(onlyNumber(crashedCopy()), "101");
}

TEST_F(Journals, ALeftoverGoesWhenItIsKeptByTheNext) {
    {
        Journal journal(real, store);
        journal.begin(mapNumbered(0), {path("map.cjm"), storage::FileVersion{1, 2}, false});
        journal.record(mapNumbered(1));
    }
    auto leftovers = found(store);
    ASSERT_EQ(leftovers.maps.size(), 1U);
    EXPECT_EQ(found(store).maps.size(), 0U) << "it belongs to who found it";
    const Map map = leftovers.maps[0].map;
    {
        Journal journal(real, store);
        journal.adopt(map, std::move(leftovers.maps[0]));
        journal.settle();
        EXPECT_EQ(std::distance(std::filesystem::directory_iterator(store), {}), 1);
    }
    // A second crash, before anybody looked at it.
    auto again = found(store);
    ASSERT_EQ(again.maps.size(), 1U);
    EXPECT_EQ(numberIn(again.maps[0].map), "1");
    EXPECT_EQ(again.maps[0].origin.path, path("map.cjm"));
    EXPECT_EQ(again.maps[0].origin.version, (storage::FileVersion{1, 2}));
    discard(real, std::move(again.maps[0]));
    EXPECT_TRUE(std::filesystem::is_empty(store));
}

TEST_F(Journals, AFolderThatSomebodyDeletedIsMadeAgain) {
    Journal journal(real, store);
    journal.begin(mapNumbered(0), {path("map.cjm"), {}, false});
    journal.record(mapNumbered(1));
    journal.settle();
    std::filesystem::remove_all(store);
    journal.record(mapNumbered(2));
    journal.settle();
    EXPECT_TRUE(journal.fault()) << "it is told at the next sync";
    for (int tries = 0; tries < 100 && journal.fault(); ++tries)
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
    EXPECT_FALSE(journal.fault());
    const auto leftovers = found(crashedCopy());
    ASSERT_EQ(leftovers.maps.size(), 1U);
    EXPECT_EQ(numberIn(leftovers.maps[0].map), "2");
    EXPECT_EQ(leftovers.maps[0].origin.path, path("map.cjm"));
}

TEST_F(Journals, AreNobodyElsesBusiness) {
    Journal journal(real, store);
    journal.begin(mapNumbered(0), {});
    journal.record(mapNumbered(1));
    const auto others = std::filesystem::perms::group_all | std::filesystem::perms::others_all;
    int seen = 0;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(store)) {
        EXPECT_EQ(entry.status().permissions() & others, std::filesystem::perms::none) << entry.path();
        ++seen;
    }
    EXPECT_EQ(seen, 4);
}

/// Every end of a journal that a power cut may leave, and every byte of it garbled.
TEST_F(Journals, AnyEndIsReadAsFarAsItGoes) {
    {
        Journal journal(real, store);
        journal.begin(mapNumbered(0), {{}, {}, true});
        journal.settle();
        for (int number = 1; number <= 4; ++number)
            journal.record(mapNumbered(number));
    }
    std::string journal;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(store))
        if (entry.path().extension() == ".log") journal = entry.path();
    const std::string whole = get(journal);
    int last = 0;
    for (std::size_t length = 0; length <= whole.size();
         length += length + 97 > whole.size() ? whole.size() - length + (length == whole.size()) : 97) {
        put(journal, whole.substr(0, length));
        const std::string crashed = crashedCopy();
        const auto leftovers = found(crashed);
        if (leftovers.maps.empty()) {
            EXPECT_EQ(leftovers.problems.size(), 1U) << length;
            EXPECT_EQ(last, 0) << length;
            EXPECT_EQ(std::distance(std::filesystem::directory_iterator(crashed), {}), 1) << "kept, whatever it is";
            EXPECT_EQ(found(crashed).problems.size(), 0U) << "told once";
            continue;
        }
        const int number = std::stoi(numberIn(leftovers.maps[0].map));
        EXPECT_GE(number, last) << length;
        last = number;
    }
    EXPECT_EQ(last, 4);
    test::Chance chance(1);
    for (int i = 0; i < 30; ++i) {
        std::string garbled = whole;
        garbled[chance.below(garbled.size())] ^= static_cast<char>(1 + chance.below(255));
        put(journal, garbled);
        const auto leftovers = found(crashedCopy());
        ASSERT_LE(leftovers.maps.size(), 1U);
        EXPECT_TRUE(leftovers.maps.empty() || leftovers.maps[0].endMissing) << i;
    }
}

TEST_F(Journals, StrangeFoldersAreNoReasonToStop) {
    std::filesystem::create_directories(store + "/empty");
    std::filesystem::create_directories(store + "/of-another-program");
    put(store + "/a-file", "text");
    put(store + "/of-another-program/notes.txt", "text");
    put(store + "/of-another-program/lock", "");
    const auto leftovers = found(store);
    EXPECT_EQ(leftovers.maps.size(), 0U);
    EXPECT_TRUE(std::filesystem::exists(store + "/of-another-program/notes.txt"));
}

} // namespace
} // namespace journeyline::recovery
