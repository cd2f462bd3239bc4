// SPDX-License-Identifier: Apache-2.0
#include <benchmark/benchmark.h>

#include "generated_map.h"
#include "journeyline/document/facts.h"
#include "journeyline/document/invariants.h"

namespace journeyline::benchmarks {
namespace {

void facts(benchmark::State& state) {
    const Map map = generatedMap(static_cast<std::size_t>(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(factsOf(map));
}
BENCHMARK(facts)->Arg(60)->Arg(1'000)->Arg(10'000)->Unit(benchmark::kMicrosecond);

void soundness(benchmark::State& state) {
    const Map map = generatedMap(static_cast<std::size_t>(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(violations(map));
}
BENCHMARK(soundness)->Arg(60)->Arg(1'000)->Arg(10'000)->Unit(benchmark::kMicrosecond);

} // namespace
} // namespace journeyline::benchmarks
