// SPDX-License-Identifier: Apache-2.0
// What happens once: opening a map until its sheet is painted, the memory it takes, saving it.
#include <QApplication>
#include <QFile>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <cstdio>

#include "generated_map.h"
#include "journeyline/file/map_file.h"
#include "journeyline/ui/canvas.h"
#include "let_paint.h"
#include "main_window.h"
#include "sampled.h"
#include "workbench.h"

namespace journeyline::benchmarks {
namespace {

QString writtenTo(const QTemporaryDir& folder, std::size_t touchpoints) {
    const QString path = folder.filePath(QStringLiteral("generated.cjm"));
    const std::string text = file::writeMap(generatedMap(touchpoints));
    QFile out(path);
    if (out.open(QIODevice::WriteOnly)) out.write(text.data(), static_cast<qint64>(text.size()));
    return path;
}

double residentBytes() {
    long pages = 0, resident = 0;
    if (std::FILE* status = std::fopen("/proc/self/statm", "r")) {
        if (std::fscanf(status, "%ld %ld", &pages, &resident) != 2) resident = 0; // NOLINT: two numbers of the kernel
        std::fclose(status);
    }
    return static_cast<double>(resident) * 4096;
}

ui::MainWindow* emptyWindow(ui::Workbench& workbench) {
    ui::MainWindow* window = workbench.newWindow();
    window->resize(1920, 1080);
    letPaint();
    return window;
}

/// From the click to the first complete picture, in a window that stands ready.
void openUntilPainted(benchmark::State& state) {
    const QTemporaryDir folder;
    const QString path = writtenTo(folder, static_cast<std::size_t>(state.range(0)));
    for (auto _ : state) {
        ui::Workbench workbench(*qApp);
        ui::MainWindow* window = emptyWindow(workbench);
        const double empty = residentBytes();
        const double before = threadTime();
        if (!window->load(path)) return state.SkipWithError("not read");
        letPaint();
        state.SetIterationTime(threadTime() - before);
        state.counters["bytes_per_touchpoint"] = (residentBytes() - empty) / static_cast<double>(state.range(0));
    }
}

/// Processor time of the thread of the window, during which it does not answer.
void saveFromTheWindow(benchmark::State& state) {
    const QTemporaryDir folder;
    const QString path = writtenTo(folder, static_cast<std::size_t>(state.range(0)));
    ui::Workbench workbench(*qApp);
    ui::MainWindow* window = emptyWindow(workbench);
    if (!window->load(path)) return state.SkipWithError("not read");
    letPaint();
    auto* save = window->findChild<QAction*>(QStringLiteral("action.save"));
    int turn = 0;
    sample(
        state, {},
        [&](int) {
            Map next = window->session().map();
            next.title = "Generated " + std::to_string(++turn);
            static_cast<void>(window->session().apply(QStringLiteral("Title"), next));
            save->trigger();
            letPaint();
        },
        [&](int) { window->finishSaving(); });
}

// The largest first: memory that was given back once is not seen again.
BENCHMARK(openUntilPainted)
    ->Arg(10'000)
    ->Arg(1'000)
    ->Arg(60)
    ->UseManualTime()
    ->Iterations(1)
    ->Unit(benchmark::kMillisecond);
BENCHMARK(saveFromTheWindow)
    ->Arg(60)
    ->Arg(1'000)
    ->Arg(10'000)
    ->UseManualTime()
    ->Iterations(5)
    ->Unit(benchmark::kMillisecond);

} // namespace
} // namespace journeyline::benchmarks
