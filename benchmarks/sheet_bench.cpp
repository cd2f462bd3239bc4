// SPDX-License-Identifier: Apache-2.0
// From a map to a frame: laying out, building the scene of what is visible, painting it, and exporting the whole sheet.
#include <QImage>
#include <QPainter>

#include <benchmark/benchmark.h>

#include "generated_map.h"
#include "journeyline/edits/cards.h"
#include "journeyline/export/svg.h"
#include "journeyline/layout/sheet.h"
#include "journeyline/render/picture.h"
#include "journeyline/render/qt_text_measurer.h"
#include "journeyline/render/scene_painter.h"

namespace journeyline::benchmarks {
namespace {

using namespace layout;

render::QtTextMeasurer& measurer() {
    static render::QtTextMeasurer shared;
    return shared;
}

SheetLayout lay(const Map& map, TextMeasurer& texts, LayoutCache* cache) {
    return layoutSheet(map, {}, theme(ThemeName::Light), words::wordsFor(map.language), texts, cache);
}

/// Everything measured for the first time, as when a file is opened.
void layOutAnew(benchmark::State& state) {
    const Map map = generatedMap(static_cast<std::size_t>(state.range(0)));
    for (auto _ : state) {
        render::QtTextMeasurer fresh;
        LayoutCache cache;
        benchmark::DoNotOptimize(lay(map, fresh, &cache));
    }
}

/// One card changed, everything else known: what a key press costs.
void layOutAfterAnEdit(benchmark::State& state) {
    const auto size = static_cast<std::size_t>(state.range(0));
    const Map map = generatedMap(size);
    const Id card("backstage" + std::to_string(size - 1));
    LayoutCache cache;
    static_cast<void>(lay(map, measurer(), &cache));
    int turn = 0;
    for (auto _ : state) {
        const auto edited = edits::setCardText(map, card, "Something else " + std::to_string(++turn % 50));
        benchmark::DoNotOptimize(lay(*edited, measurer(), &cache));
    }
}

/// A window of 1920 × 1080 at 100 % in the middle of the map: scene of the visible columns, then the frame.
void paintFrame(benchmark::State& state) {
    const Map map = generatedMap(static_cast<std::size_t>(state.range(0)));
    LayoutCache cache;
    const SheetLayout sheet = lay(map, measurer(), &cache);
    const double left = sheet.lanes().x + sheet.lanes().width / 2, top = sheet.lanes().y;
    QImage frame(1920, 1080, QImage::Format_ARGB32_Premultiplied);
    render::ScenePainter painter;
    for (auto _ : state) {
        const ColumnRange columns = sheet.columnsBetween(left, left + 1920);
        frame.fill(Qt::white);
        QPainter device(&frame);
        device.translate(-left, -top);
        for (const Section section : {Section::Body, Section::PhaseBand})
            painter.paint(device, sheet.section(section, columns), {QRectF(left, top - 200, 1920, 1280), 0, true});
    }
}

void exportSvg(benchmark::State& state) {
    const Map map = generatedMap(static_cast<std::size_t>(state.range(0)));
    LayoutCache cache;
    for (auto _ : state)
        benchmark::DoNotOptimize(exports::writeSvg(lay(map, measurer(), &cache).scene()));
}

void exportPng(benchmark::State& state) {
    const Map map = generatedMap(static_cast<std::size_t>(state.range(0)));
    LayoutCache cache;
    const SheetLayout sheet = lay(map, measurer(), &cache);
    for (auto _ : state)
        benchmark::DoNotOptimize(render::encodePng(*render::renderImage(sheet.scene())));
}

/// A picture as wide as a screen of 4K, whatever the size of the map: at full size a large one has too many pixels.
void exportPngFitted(benchmark::State& state) {
    const Map map = generatedMap(static_cast<std::size_t>(state.range(0)));
    LayoutCache cache;
    const SheetLayout sheet = lay(map, measurer(), &cache);
    render::ImageOptions options;
    options.scale = 3840 / sheet.size().width;
    for (auto _ : state)
        benchmark::DoNotOptimize(render::encodePng(*render::renderImage(sheet.scene(), options)));
}

BENCHMARK(layOutAnew)->Arg(60)->Arg(1'000)->Arg(10'000)->Unit(benchmark::kMillisecond);
BENCHMARK(layOutAfterAnEdit)->Arg(60)->Arg(1'000)->Arg(10'000)->Unit(benchmark::kMillisecond);
BENCHMARK(paintFrame)->Arg(60)->Arg(1'000)->Arg(10'000)->Unit(benchmark::kMillisecond);
BENCHMARK(exportSvg)->Arg(60)->Arg(1'000)->Arg(10'000)->Unit(benchmark::kMillisecond);
BENCHMARK(exportPng)->Arg(60)->Unit(benchmark::kMillisecond);
BENCHMARK(exportPngFitted)->Arg(60)->Arg(1'000)->Arg(10'000)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace journeyline::benchmarks
