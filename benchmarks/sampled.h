// SPDX-License-Identifier: Apache-2.0
// Processor time of single pieces of work, and what of it a person notices: the worst one in a hundred.
// Not responsible for: wall time, which says more about the machine's other work than about ours.
#pragma once

#include <benchmark/benchmark.h>

#include <time.h>

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

namespace journeyline::benchmarks {

/// Seconds that this thread has computed so far.
[[nodiscard]] inline double threadTime() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

class Samples {
public:
    template <class Work>
    double time(Work&& work) {
        const double before = threadTime();
        work();
        m_seconds.push_back(threadTime() - before);
        return m_seconds.back();
    }
    /// In milliseconds; `share` 0.5 is the median.
    [[nodiscard]] double quantile(double share) {
        if (m_seconds.empty()) return 0;
        std::sort(m_seconds.begin(), m_seconds.end());
        const auto last = static_cast<double>(m_seconds.size() - 1);
        return m_seconds[static_cast<std::size_t>(share * last + 0.5)] * 1000;
    }

private:
    std::vector<double> m_seconds;
};

/// Runs `work(turn)` as often as the benchmark says and reports median, 99th percentile and the worst in ms; a floor,
/// measured just before, beside them. What `prepare(turn)` does before each turn is not counted.
template <class Work, class Prepare>
void sample(benchmark::State& state, Samples floor, Work&& work, Prepare&& prepare) {
    Samples samples;
    int turn = 0;
    for (auto _ : state) {
        prepare(turn);
        state.SetIterationTime(samples.time([&] { work(turn); }));
        ++turn;
    }
    state.counters["p50_ms"] = samples.quantile(0.5);
    state.counters["p99_ms"] = samples.quantile(0.99);
    state.counters["worst_ms"] = samples.quantile(1);
    state.counters["floor_p99_ms"] = floor.quantile(0.99);
}

template <class Work>
void sample(benchmark::State& state, Samples floor, Work&& work) {
    sample(state, std::move(floor), work, [](int) {});
}

} // namespace journeyline::benchmarks
