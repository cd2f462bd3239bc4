// SPDX-License-Identifier: Apache-2.0
// From an event to the painted frame, as a person waits for it: the sheet at 1920 × 1080, and the whole window. Each
// figure stands next to a floor: a widget of that size that does nothing but put a ready picture on the screen.
#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWidget>

#include <benchmark/benchmark.h>

#include <cmath>

#include "generated_map.h"
#include "journeyline/ui/canvas.h"
#include "let_paint.h"
#include "main_window.h"
#include "sampled.h"
#include "workbench.h"

namespace journeyline::benchmarks {
namespace {

using session::Selection;
using ui::Canvas;

constexpr int frames = 1'200;
constexpr QSize fullHd(1920, 1080);

class Still final : public QWidget {
public:
    Still() : m_picture(fullHd) {
        m_picture.fill(Qt::lightGray);
        resize(fullHd);
        setAttribute(Qt::WA_OpaquePaintEvent);
        show();
        letPaint();
    }
    Samples floor() {
        Samples samples;
        for (int i = 0; i < frames; ++i)
            samples.time([this] {
                update();
                letPaint();
            });
        return samples;
    }

protected:
    void paintEvent(QPaintEvent*) override { QPainter(this).drawPixmap(0, 0, m_picture); }

private:
    QPixmap m_picture;
};

Samples floorOfAFrame() {
    return Still().floor();
}

/// Just the sheet, without a window around it.
struct Sheet {
    explicit Sheet(std::size_t touchpoints) : session(files, ids), canvas(session, ids) {
        session.newMap(generatedMap(touchpoints));
        canvas.setReducedMotion(true);
        canvas.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        canvas.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        canvas.resize(fullHd);
        canvas.show();
        QApplication::setActiveWindow(&canvas);
        canvas.setFocus();
        canvas.setZoom(1);
        letPaint();
    }
    void goTo(std::size_t touchpoint, const char* lane = "actions") {
        canvas.goTo(Selection::card(Id(lane + std::to_string(touchpoint))));
        letPaint();
    }

    storage::RealFileOps files;
    CountingIds ids;
    session::Session session;
    Canvas canvas;
};

void press(QWidget* to, int key, const QString& text = {}) {
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
    QApplication::sendEvent(to, &down);
}

/// Types sentences of 120 signs into one card after the other, so that lines break and rows grow.
void typeIntoCards(benchmark::State& state, Samples floor, session::Session& session, Canvas& canvas) {
    auto at = static_cast<std::size_t>(state.range(0)) / 2;
    const Map before = session.map();
    sample(
        state, floor,
        [&](int turn) {
            QWidget* to = canvas.findChild<QWidget*>(QStringLiteral("canvasTextEditor"));
            const QString text(QChar(turn % 7 == 6 ? u' ' : static_cast<char16_t>(u'a' + turn % 26)));
            press(to && canvas.editing() ? to : &canvas, Qt::Key_A, text);
            letPaint();
        },
        [&](int turn) {
            if (turn % 120 != 0) return;
            canvas.finishEditing();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // its field
            canvas.goTo(Selection::card(Id("actions" + std::to_string(at++))));
            letPaint();
        });
    canvas.finishEditing();
    const auto lengthOf = [](const Map& map) {
        std::size_t length = 0;
        forEachTouchpoint(map, [&](TouchpointPlace, const Touchpoint& touchpoint) {
            for (const auto& card : cardsIn(touchpoint.notes, Id("actions")))
                length += card->text.size();
        });
        return length;
    };
    // Blanks at the end of a card do not stay.
    if (lengthOf(session.map()) < lengthOf(before) + frames - frames / 120)
        state.SkipWithError("the keys did not reach the cards");
}

void keyPress(benchmark::State& state) {
    Samples floor = floorOfAFrame();
    Sheet sheet(static_cast<std::size_t>(state.range(0)));
    typeIntoCards(state, std::move(floor), sheet.session, sheet.canvas);
}

/// The same in the whole window, with the panel of the touchpoint beside it.
void keyPressInTheWindow(benchmark::State& state) {
    Samples floor = floorOfAFrame();
    ui::Workbench workbench(*qApp);
    ui::MainWindow* window = workbench.newWindow();
    window->resize(fullHd);
    window->loadMap(generatedMap(static_cast<std::size_t>(state.range(0))), false);
    QApplication::setActiveWindow(window);
    letPaint();
    Canvas& canvas = window->canvas();
    canvas.setReducedMotion(true);
    canvas.setZoom(1);
    letPaint();
    typeIntoCards(state, std::move(floor), window->session(), canvas);
}

void scroll(benchmark::State& state, Qt::Orientation orientation) {
    Samples floor = floorOfAFrame();
    Sheet sheet(static_cast<std::size_t>(state.range(0)));
    sheet.goTo(static_cast<std::size_t>(state.range(0)) / 2);
    QScrollBar* bar =
        orientation == Qt::Horizontal ? sheet.canvas.horizontalScrollBar() : sheet.canvas.verticalScrollBar();
    int step = 37;
    sample(state, floor, [&](int) {
        const int before = bar->value();
        bar->setValue(before + step);
        if (bar->value() == before) step = -step;
        letPaint();
    });
}

void scrollAcross(benchmark::State& state) {
    scroll(state, Qt::Horizontal);
}
void scrollDown(benchmark::State& state) {
    scroll(state, Qt::Vertical);
}

void mouse(QWidget* viewport, QEvent::Type type, QPoint at, Qt::MouseButtons held) {
    const Qt::MouseButton button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
    QMouseEvent event(type, at, viewport->mapToGlobal(at), button, held, Qt::NoModifier);
    QApplication::sendEvent(viewport, &event);
}

void dragged(benchmark::State& state, const Selection& what, QPoint reach) {
    Samples floor = floorOfAFrame();
    Sheet sheet(static_cast<std::size_t>(state.range(0)));
    sheet.canvas.goTo(what);
    letPaint();
    QWidget* viewport = sheet.canvas.viewport();
    const QPoint home = sheet.canvas.rectOf(what).center().toPoint();
    mouse(viewport, QEvent::MouseButtonPress, home, Qt::LeftButton);
    sample(state, floor, [&](int turn) {
        const double angle = turn * 0.05;
        const QPoint at = home + QPoint(static_cast<int>(std::lround(reach.x() * std::sin(angle))),
                                        static_cast<int>(std::lround(reach.y() * std::sin(angle * 1.3))));
        mouse(viewport, QEvent::MouseMove, at, Qt::LeftButton);
        letPaint();
    });
    mouse(viewport, QEvent::MouseButtonRelease, home, Qt::NoButton);
}

void dragTouchpoint(benchmark::State& state) {
    dragged(state, Selection::touchpoint(Id("t" + std::to_string(state.range(0) / 2))), {500, 40});
}
void dragCard(benchmark::State& state) {
    dragged(state, Selection::card(Id("actions" + std::to_string(state.range(0) / 2))), {400, 60});
}
void dragEmotion(benchmark::State& state) {
    dragged(state, Selection::emotion(Id("t" + std::to_string(state.range(0) / 2)), Id("ann")), {0, 60});
}

/// Scrolling at a zoom given in thousandths; 0: the whole map in view, where zooming in and out is all there is.
void frameAtZoom(benchmark::State& state) {
    Samples floor = floorOfAFrame();
    Sheet sheet(static_cast<std::size_t>(state.range(0)));
    const double zoom = static_cast<double>(state.range(1)) / 1000;
    if (state.range(1) == 0)
        sheet.canvas.zoomToFit();
    else
        sheet.canvas.setZoom(zoom);
    const double middle = sheet.canvas.zoom();
    letPaint();
    state.counters["zoom"] = middle;
    QScrollBar* bar = sheet.canvas.horizontalScrollBar();
    bar->setValue(bar->maximum() / 2);
    int step = 37;
    sample(state, floor, [&](int turn) {
        // A wheel turned with Ctrl, and between its notches scrolling.
        if (turn % 3 == 0) sheet.canvas.setZoom(middle * (turn % 6 == 0 ? 1.03 : 1.0));
        const int before = bar->value();
        bar->setValue(before + step);
        if (bar->value() == before) step = -step;
        sheet.canvas.viewport()->update();
        letPaint();
    });
}

#define JOURNEYLINE_FRAMES UseManualTime()->Iterations(frames)->Unit(benchmark::kMillisecond)
BENCHMARK(keyPress)->Arg(60)->Arg(1'000)->Arg(10'000)->JOURNEYLINE_FRAMES;
BENCHMARK(keyPressInTheWindow)->Arg(60)->Arg(1'000)->Arg(10'000)->JOURNEYLINE_FRAMES;
BENCHMARK(scrollAcross)->Arg(60)->Arg(1'000)->Arg(10'000)->JOURNEYLINE_FRAMES;
BENCHMARK(scrollDown)->Arg(60)->Arg(1'000)->Arg(10'000)->JOURNEYLINE_FRAMES;
BENCHMARK(dragTouchpoint)->Arg(60)->Arg(1'000)->Arg(10'000)->JOURNEYLINE_FRAMES;
BENCHMARK(dragCard)->Arg(60)->Arg(1'000)->Arg(10'000)->JOURNEYLINE_FRAMES;
BENCHMARK(dragEmotion)->Arg(60)->Arg(1'000)->Arg(10'000)->JOURNEYLINE_FRAMES;
BENCHMARK(frameAtZoom)
    ->ArgsProduct({{10'000}, {0, 10, 50, 100, 200, 340, 360, 540, 560, 740, 760, 1500, 4000}})
    ->JOURNEYLINE_FRAMES;

} // namespace
} // namespace journeyline::benchmarks
