// SPDX-License-Identifier: Apache-2.0
#include <benchmark/benchmark.h>

#include "generated_map.h"
#include "journeyline/file/map_file.h"

namespace journeyline::benchmarks {
namespace {

void writeFile(benchmark::State& state) {
    const Map map = generatedMap(static_cast<std::size_t>(state.range(0)));
    std::size_t bytes = 0;
    for (auto _ : state) {
        const std::string text = file::writeMap(map);
        bytes = text.size();
        benchmark::DoNotOptimize(text.data());
    }
    state.counters["bytes"] = static_cast<double>(bytes);
}
BENCHMARK(writeFile)->Arg(60)->Arg(1'000)->Arg(10'000)->Unit(benchmark::kMillisecond);

void readFile(benchmark::State& state) {
    const std::string text = file::writeMap(generatedMap(static_cast<std::size_t>(state.range(0))));
    for (auto _ : state) {
        const auto read = file::readMap(text, "generated.cjm");
        if (!read) return state.SkipWithError(read.fault().code.c_str());
        benchmark::DoNotOptimize(read->map);
    }
}
BENCHMARK(readFile)->Arg(60)->Arg(1'000)->Arg(10'000)->Unit(benchmark::kMillisecond);

/// What a save does before it touches the disk: write, read back, compare.
void writeAndVerify(benchmark::State& state) {
    const Map map = generatedMap(static_cast<std::size_t>(state.range(0)));
    for (auto _ : state) {
        const auto same = file::verify(file::writeMap(map), map);
        if (!same) return state.SkipWithError(same.fault().code.c_str());
    }
}
BENCHMARK(writeAndVerify)->Arg(60)->Arg(1'000)->Arg(10'000)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace journeyline::benchmarks
