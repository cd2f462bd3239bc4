// SPDX-License-Identifier: Apache-2.0
// A process that edits is killed without warning, at any moment, many times over: nothing that it said it had is lost.
#include <csignal>
#include <thread>

#include <sys/wait.h>
#include <unistd.h>

#include "recovery_support.h"
#include "support/effort.h"

namespace journeyline::recovery {
namespace {

class Kill : public test::RecoveryTest {
protected:
    /// Edits until it is killed, and tells after each edit by a pipe which one that was.
    [[noreturn]] void edit(int pipe, Map map, int number, bool savesNowAndThen) {
        Journal journal(real, store);
        journal.begin(map, {{}, {}, true});
        for (;;) {
            map = numbered(map, ++number);
            journal.record(map);
            if (!journal.fault()) (void)!::write(pipe, &number, sizeof number);
            if (savesNowAndThen && number % 7 == 0) journal.rebase(map, {{}, {}, true});
        }
    }

    /// The last edit that the process told of before it was killed, some time after its first edit or after it began.
    int killedAfter(std::chrono::microseconds time, bool firstEdit, const Map& map, int number, bool savesNowAndThen) {
        int ends[2];
        if (::pipe(ends) != 0) return -1;
        const pid_t child = ::fork();
        if (child == 0) edit(ends[1], map, number, savesNowAndThen);
        ::close(ends[1]);
        int told = 0, last = number;
        if (firstEdit && ::read(ends[0], &told, sizeof told) == sizeof told) last = told;
        std::thread killer([&] {
            std::this_thread::sleep_for(time);
            ::kill(child, SIGKILL);
        });
        while (::read(ends[0], &told, sizeof told) == sizeof told)
            last = told;
        killer.join();
        ::waitpid(child, nullptr, 0);
        ::close(ends[0]);
        return last;
    }
};

TEST_F(Kill, LosesNoEdit) {
    test::Chance chance(1);
    const int kills = test::effort(200, 30);
    Map map = mapNumbered(0);
    int number = 0, edits = 0;
    for (int i = 0; i < kills; ++i) {
        const std::chrono::microseconds time(chance.between(0, 10'000));
        const int told = killedAfter(time, chance.percent(80), map, number, chance.percent(50));
        ASSERT_GE(told, number);
        edits += told - number;
        auto leftovers = found(store);
        ASSERT_TRUE(leftovers.problems.empty()) << i;
        if (leftovers.maps.empty()) {
            ASSERT_EQ(told, number) << i << ": nothing was said to be safe yet";
            continue;
        }
        ASSERT_EQ(leftovers.maps.size(), 1U) << i;
        map = leftovers.maps[0].map;
        number = std::stoi(numberIn(map));
        ASSERT_GE(number, told) << i;
        discard(real, std::move(leftovers.maps[0]));
    }
    EXPECT_GT(edits, kills);
}

} // namespace
} // namespace journeyline::recovery
