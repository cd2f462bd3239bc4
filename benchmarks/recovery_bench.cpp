// SPDX-License-Identifier: Apache-2.0
// What keeping a key press safe costs the thread of the window: wall time, as it writes to a disk.
#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <vector>

#include "generated_map.h"
#include "journeyline/edits/cards.h"
#include "journeyline/recovery/journal.h"

namespace journeyline::benchmarks {
namespace {

using Clock = std::chrono::steady_clock;

void recordKeyPress(benchmark::State& state) {
    std::string folder = (std::filesystem::temp_directory_path() / "journeyline-bench-XXXXXX").string();
    if (::mkdtemp(folder.data()) == nullptr) return state.SkipWithError("no folder");
    const auto size = static_cast<std::size_t>(state.range(0));
    Map map = generatedMap(size);
    const Id card("backstage" + std::to_string(size - 1));
    storage::RealFileOps files;
    std::vector<double> milliseconds;
    {
        recovery::Journal journal(files, folder);
        journal.begin(map, {});
        journal.settle();
        int turn = 0;
        for (auto _ : state) {
            map = *edits::setCardText(map, card, "Text " + std::to_string(++turn));
            const auto before = Clock::now();
            journal.record(map);
            const std::chrono::duration<double> took = Clock::now() - before;
            state.SetIterationTime(took.count());
            milliseconds.push_back(took.count() * 1000);
        }
        journal.end();
    }
    std::filesystem::remove_all(folder);
    std::ranges::sort(milliseconds);
    const auto at = [&](double share) {
        return milliseconds[static_cast<std::size_t>(share * static_cast<double>(milliseconds.size() - 1) + 0.5)];
    };
    state.counters["p50_ms"] = at(0.5);
    state.counters["p99_ms"] = at(0.99);
    state.counters["worst_ms"] = at(1);
}

BENCHMARK(recordKeyPress)->Arg(60)->Arg(1'000)->Arg(10'000)->Iterations(5'000)->UseManualTime();

} // namespace
} // namespace journeyline::benchmarks
