// SPDX-License-Identifier: Apache-2.0
// One edit at the far end of a map: what a key press costs before layout.
#include <benchmark/benchmark.h>

#include "generated_map.h"
#include "journeyline/edits/cards.h"
#include "journeyline/edits/emotion.h"
#include "journeyline/edits/personas.h"
#include "journeyline/edits/touchpoints.h"

namespace journeyline::benchmarks {
namespace {

/// Runs `edit(map, last touchpoint's number)`.
template <class Edit>
void measure(benchmark::State& state, Edit&& edit) {
    const auto size = static_cast<std::size_t>(state.range(0));
    const Map map = generatedMap(size);
    const std::string last = std::to_string(size - 1);
    for (auto _ : state)
        benchmark::DoNotOptimize(edit(map, last));
}

void typeCardText(benchmark::State& state) {
    measure(state, [](const Map& map, const std::string& last) {
        return edits::setCardText(map, Id("backstage" + last), "Something else");
    });
}

void nudgeEmotion(benchmark::State& state) {
    measure(state, [](const Map& map, const std::string& last) {
        return edits::nudgeEmotion(map, Id("t" + last), Id("bob"), 0.1);
    });
}

void moveTouchpointToTheStart(benchmark::State& state) {
    measure(state, [](const Map& map, const std::string& last) {
        return edits::moveTouchpoint(map, Id("t" + last), Id("p1"), 0);
    });
}

void deleteTouchpoint(benchmark::State& state) {
    measure(state,
            [](const Map& map, const std::string& last) { return edits::deleteTouchpoint(map, Id("t" + last)); });
}

/// The dearest edit: it looks into every part of the map.
void deletePersona(benchmark::State& state) {
    measure(state, [](const Map& map, const std::string&) { return edits::deletePersona(map, Id("bob")); });
}

#define JOURNEYLINE_SIZES Arg(60)->Arg(1'000)->Arg(10'000)->Unit(benchmark::kMicrosecond)
BENCHMARK(typeCardText)->JOURNEYLINE_SIZES;
BENCHMARK(nudgeEmotion)->JOURNEYLINE_SIZES;
BENCHMARK(moveTouchpointToTheStart)->JOURNEYLINE_SIZES;
BENCHMARK(deleteTouchpoint)->JOURNEYLINE_SIZES;
BENCHMARK(deletePersona)->JOURNEYLINE_SIZES;

} // namespace
} // namespace journeyline::benchmarks
