// SPDX-License-Identifier: Apache-2.0
// Files that are too large, too deep or merely large. The limits of time are wide: they tell linear from quadratic.
#include <algorithm>
#include <ctime>
#include <thread>
#include <utility>

#include <pthread.h>

#include "file_support.h"
#include "journeyline/document/find.h"

namespace journeyline::test {
namespace {

/// Processor time since it was made, so that a busy machine counts nothing.
class Stopwatch {
public:
    [[nodiscard]] double seconds() const {
        return static_cast<double>(std::clock() - m_start) / static_cast<double>(CLOCKS_PER_SEC);
    }

private:
    std::clock_t m_start = std::clock();
};

std::string repeated(std::string_view piece, std::size_t count) {
    std::string text;
    text.reserve(piece.size() * count);
    for (std::size_t i = 0; i < count; ++i)
        text += piece;
    return text;
}

Map largeMap(std::size_t count) {
    Map map;
    map.id = Id("m");
    Lane lane;
    lane.id = Id("lane");
    lane.kind = LaneKind::Notes;
    map.lanes = List<Lane>::of({lane});
    std::vector<Phase> phases(10);
    for (std::size_t p = 0; p < phases.size(); ++p) {
        std::vector<Touchpoint> touchpoints(count / phases.size());
        for (std::size_t t = 0; t < touchpoints.size(); ++t) {
            const std::string number = std::to_string(p) + "-" + std::to_string(t);
            touchpoints[t].id = Id("t" + number);
            touchpoints[t].title = "Touchpoint " + number;
            touchpoints[t].channels = {"website", "email"};
            Experience experience;
            experience.actual = Decimal::parse("3.5");
            touchpoints[t].experience = {experience};
            Card card;
            card.id = Id("c" + number);
            card.text = "What people think here, in a sentence or so";
            touchpoints[t].notes = {{Id("lane"), List<Card>::of({card})}};
        }
        phases[p].id = Id("p" + std::to_string(p));
        phases[p].touchpoints = List<Touchpoint>::of(std::move(touchpoints));
    }
    map.phases = List<Phase>::of(std::move(phases));
    return map;
}

TEST(Size, DepthIsRefusedAtOnceOnASmallStack) {
    for (const char* member : {"x", "phases", "goal"})
        for (const char* bracket : {"[", "{\"a\":"}) {
            const std::string bytes = mapWith("\"" + std::string(member) + "\":" + repeated(bracket, 100'000));
            std::string code;
            double seconds = 1;
            struct Job {
                const std::string& bytes;
                std::string& code;
                double& seconds;
            } job{bytes, code, seconds};
            pthread_attr_t attributes;
            pthread_attr_init(&attributes);
            pthread_attr_setstacksize(&attributes, 512 * 1024);
            pthread_t thread{};
            const auto run = [](void* data) -> void* {
                Job& work = *static_cast<Job*>(data);
                const Stopwatch watch;
                work.code = read(work.bytes).fault().code;
                work.seconds = watch.seconds();
                return nullptr;
            };
            ASSERT_EQ(pthread_create(&thread, &attributes, run, &job), 0);
            pthread_join(thread, nullptr);
            pthread_attr_destroy(&attributes);
            EXPECT_EQ(code, "file.too-deep");
            EXPECT_LT(seconds, 0.1);
        }
}

TEST(Size, SixtyFourLevelsAreRead) {
    const std::string bytes = mapWith("\"x\":" + repeated("[", 63) + repeated("]", 63));
    const auto result = read(bytes);
    ASSERT_TRUE(result.ok());
    const auto again = read(file::writeMap(result->map));
    ASSERT_TRUE(again.ok());
    EXPECT_EQ(again->map, result->map);
}

TEST(Size, TooLargeIsRefusedBeforeItIsRead) {
    const std::string bytes(file::maxBytes + 1, ' ');
    const Stopwatch watch;
    EXPECT_EQ(outcome(bytes), "file.too-large@0:0 268435457 268435456");
    EXPECT_LT(watch.seconds(), 1);
}

TEST(Size, MorePartsThanAMapHasAreRefused) {
    std::string parts = "{}";
    for (std::size_t i = 0; i < file::maxParts; ++i)
        parts += ",{}";
    const std::string bytes = mapWith("\"phases\":[" + parts + "]");
    EXPECT_TRUE(outcome(bytes).starts_with("file.too-many-parts@1:")) << outcome(bytes);
}

#ifndef JOURNEYLINE_SANITIZED // they take minutes for it
TEST(Size, WhatCouldNotBeOpenedAgainIsNotWritten) {
    // Indented, each of these zeros stands on a line of its own behind 120 blanks.
    std::string zeros = "0";
    for (int i = 0; i < 2'200'000; ++i)
        zeros += ",0";
    const std::string bytes = mapWith("\"x\":" + repeated("[", 60) + zeros + repeated("]", 60));
    const auto migrated = file::migrate(bytes, "big.cjm");
    ASSERT_FALSE(migrated.ok());
    EXPECT_EQ(migrated.fault().code, "file.too-large-to-write");
    EXPECT_EQ(migrated.fault().place.file, "big.cjm");
}
#endif

TEST(Size, HostileShapesTakeLinearTime) {
    const std::size_t count = effort(50'000);
    std::string members = "\"x\":{";
    for (std::size_t i = 0; i < count; ++i)
        members += "\"k" + std::to_string(i) + "\":0,";
    members += "\"last\":0}";
    for (std::size_t i = 0; i < count; ++i)
        members += ",\"m" + std::to_string(i) + "\":0";
    std::string notes = R"("phases":[{"id":"p","notes":{)";
    for (std::size_t i = 0; i < count; ++i)
        notes += "\"l" + std::to_string(i) + "\":[{\"id\":\"c" + std::to_string(i) + "\"}],";
    notes += R"("z":[]}}])";
    const std::string texts[] = {
        mapWith(members),
        mapWith(notes),
        mapWith("\"lanes\":[" + repeated("{\"kind\":\"odd\"},", count) + "{}]"),
        mapWith("\"views\":[{\"id\":\"v\",\"lanes\":[" + repeated("\"gone\",", count) + "\"gone\"]}]"),
        mapWith("\"title\":\"" + repeated("\\u0041", count) + "\""),
        mapWith("\"x\":" + std::string(100'000, '1')),
        mapWith("\"x\":\"" + std::string(effort(10'000'000), 'a') + "\""),
        std::string(effort(10'000'000), '\n') + mapWith("\"x\":1"),
        std::string(1'000'000, '<'),
        std::string(1'000'000, '{'),
        mapWith(repeated("\n<<<<<<<", count)),
    };
    for (const std::string& text : texts) {
        const Stopwatch watch;
        const auto result = read(text);
        if (result) {
            EXPECT_TRUE(file::verify(file::writeMap(result->map), result->map).ok()) << text.substr(0, 60);
        }
        EXPECT_LT(watch.seconds(), 10) << text.substr(0, 60);
    }
}

/// Processor time of reading and of writing a map of this size, which must come back the same.
std::pair<double, double> timesFor(std::size_t touchpoints) {
    const Map map = largeMap(touchpoints);
    const Stopwatch writing;
    const std::string bytes = file::writeMap(map);
    const double write = writing.seconds();
    const Stopwatch reading;
    const auto back = read(bytes);
    const double readTime = reading.seconds();
    EXPECT_TRUE(back.ok() && back->map == map && touchpointCount(back->map) == touchpoints);
    return {readTime, write};
}

/// Ten times the map takes about ten times as long, on whatever machine; never a hundred times.
TEST(Size, TenThousandTouchpointsAreReadAndWrittenInLinearTime) {
    constexpr double shortest = 0.002; // what the clock can tell
    const auto [smallRead, smallWrite] = timesFor(1'000);
    const auto [largeRead, largeWrite] = timesFor(10'000);
    EXPECT_LT(largeRead, 40 * std::max(smallRead, shortest));
    EXPECT_LT(largeWrite, 40 * std::max(smallWrite, shortest));
}

} // namespace
} // namespace journeyline::test
