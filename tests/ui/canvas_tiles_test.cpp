// SPDX-License-Identifier: Apache-2.0
// What is kept of earlier frames must not show: each pixel is the one that a canvas gives which never painted before.
#include <QImage>
#include <QPainter>
#include <QScrollBar>

#include <cmath>

#include "canvas_support.h"
#include "curve_pieces.h"
#include "journeyline/edits/cards.h"
#include "journeyline/edits/emotion.h"
#include "journeyline/edits/touchpoints.h"
#include "kept_tiles.h"

namespace journeyline::ui {

using session::Selection;

namespace {

/// Pixels that differ by more than a rounding of their colour, in 10,000 of all.
double differing(const QImage& a, const QImage& b) {
    if (a.size() != b.size()) return 10'000;
    constexpr int rounding = 2;
    int count = 0;
    for (int y = 0; y < a.height(); ++y) {
        const auto* p = reinterpret_cast<const QRgb*>(a.constScanLine(y));
        const auto* q = reinterpret_cast<const QRgb*>(b.constScanLine(y));
        for (int x = 0; x < a.width(); ++x)
            if (p[x] != q[x] && std::max({std::abs(qRed(p[x]) - qRed(q[x])), std::abs(qGreen(p[x]) - qGreen(q[x])),
                                          std::abs(qBlue(p[x]) - qBlue(q[x]))}) > rounding)
                ++count;
    }
    return 10'000.0 * count / (a.width() * a.height());
}

/// A hair line that falls between two pixels may go to either. One cell that is not as it should be is far more.
constexpr double hairLines = 5;

QImage shot(Canvas& canvas) {
    QApplication::processEvents();
    return canvas.viewport()->grab().toImage().convertToFormat(QImage::Format_RGB32);
}

} // namespace

class CanvasTiles : public CanvasTest {
protected:
    /// The same view in a canvas that has nothing to remember.
    QImage fresh() {
        Canvas other(session, ids);
        other.setReducedMotion(true);
        other.resize(canvas.size());
        other.show();
        other.setView(canvas.view());
        other.setTheme(canvas.theme());
        other.setZoom(canvas.zoom());
        QApplication::processEvents();
        other.horizontalScrollBar()->setValue(canvas.horizontalScrollBar()->value());
        other.verticalScrollBar()->setValue(canvas.verticalScrollBar()->value());
        return shot(other);
    }
    void expectFresh(const std::string& when) { EXPECT_LE(differing(shot(canvas), fresh()), hairLines) << when; }
};

TEST_F(CanvasTiles, AfterScrollingEditingAndZoomingEachPixelIsAsIfPaintedAnew) {
    canvas.clearFocus(); // only one canvas can have it
    for (const double zoom : {1.0, 0.8, 0.5, 0.3, 1.37}) {
        canvas.setZoom(zoom);
        for (const int step : {0, 61, 240, -120}) {
            canvas.horizontalScrollBar()->setValue(canvas.horizontalScrollBar()->value() + step);
            canvas.verticalScrollBar()->setValue(canvas.verticalScrollBar()->value() + step / 2);
            expectFresh("scrolled at " + std::to_string(zoom));
        }
        const auto now = std::to_string(zoom);
        static_cast<void>(
            session.apply(QStringLiteral("a"), edits::renameTouchpoint(session.map(), touchpoint(3),
                                                                       "A title so long that its row grows " + now)));
        expectFresh("a row grew at " + now);
        static_cast<void>(
            session.apply(QStringLiteral("b"), edits::moveTouchpoint(session.map(), touchpoint(2), phase(1), 0)));
        expectFresh("a touchpoint moved at " + now);
        static_cast<void>(session.apply(QStringLiteral("c"), edits::nudgeEmotion(session.map(), touchpoint(4),
                                                                                 session.map().personas[0]->id, -0.4)));
        expectFresh("an emotion changed at " + now);
        session.select(Selection::touchpoint(touchpoint(4)));
        expectFresh("selected at " + now);
        session.undo();
        expectFresh("undone at " + now);
        session.select(Selection::none());
    }
    canvas.setTheme(layout::ThemeName::Dark);
    expectFresh("in another theme");
}

TEST_F(CanvasTiles, TilesPutTogetherAreTheScenePaintedAtOnce) {
    render::ScenePainter painter;
    const layout::SheetLayout& sheet = canvas.sheet();
    const scene::Group body = canvas::withCurvesInPieces(sheet.section(layout::Section::Body, sheet.allColumns()));
    canvas::Cuts cuts;
    for (const layout::Column& column : sheet.columns())
        cuts.xs.push_back(column.x);
    cuts.xs.push_back(sheet.lanes().right() + 24);
    for (const layout::Row& row : sheet.rows())
        cuts.ys.push_back(row.y);
    cuts.ys.push_back(sheet.lanes().bottom() + 1);
    const Colour ground = layout::theme(layout::ThemeName::Light).sheet;
    for (const double zoom : {1.0, 0.77, 1.37})
        for (const double ratio : {1.0, 2.0}) {
            const QSize size(900, 700);
            const QPointF origin(-sheet.lanes().x * zoom - 150, -sheet.lanes().y * zoom - 40);
            const auto blank = [&] {
                QImage image(size * ratio, QImage::Format_RGB32);
                image.setDevicePixelRatio(ratio);
                image.fill(QColor(ground.red, ground.green, ground.blue));
                return image;
            };
            QImage whole = blank(), tiled = blank();
            {
                QPainter p(&whole);
                p.translate(origin);
                p.scale(zoom, zoom);
                painter.paint(p, body);
            }
            canvas::KeptTiles tiles;
            const canvas::TileView view{origin, zoom, QRectF({0, 0}, size), QSizeF(size), ground, 0};
            const canvas::TiledGroup group = canvas::tiled(body, cuts);
            for (int time = 0; time < 2; ++time) {
                QPainter p(&tiled);
                tiles.paint(p, group, view, painter);
            }
            EXPECT_LE(differing(whole, tiled), hairLines) << zoom << " at ratio " << ratio;
        }
}

TEST_F(CanvasTiles, OnlyWhatChangedIsPaintedAgain) {
    render::ScenePainter painter;
    canvas::KeptTiles tiles;
    const auto paint = [&](const layout::SheetLayout& sheet) {
        canvas::Cuts cuts;
        for (const layout::Column& column : sheet.columns())
            cuts.xs.push_back(column.x);
        cuts.xs.push_back(sheet.lanes().right());
        for (const layout::Row& row : sheet.rows())
            cuts.ys.push_back(row.y);
        cuts.ys.push_back(sheet.lanes().bottom());
        const QSize size(4000, 2400);
        QImage image(size, QImage::Format_RGB32);
        QPainter p(&image);
        const scene::Group body = sheet.section(layout::Section::Body, sheet.allColumns());
        const std::size_t before = tiles.painted();
        tiles.paint(p, canvas::tiled(body, cuts), {{}, 1, QRectF({0, 0}, size), QSizeF(size), {}, 0}, painter);
        return tiles.painted() - before;
    };
    const std::size_t all = paint(canvas.sheet());
    const std::size_t cells = canvas.sheet().columns().size() * canvas.sheet().rows().size();
    EXPECT_LE(all, cells); // empty cells of one row look the same
    EXPECT_GT(all, cells * 9 / 10);
    EXPECT_EQ(paint(canvas.sheet()), 0U) << "nothing changed";
    const Selection card =
        Selection::card(cardsIn(data(touchpoint(5)).notes, lane(LaneKind::Notes, NotesRole::Actions))[0]->id);
    static_cast<void>(session.apply(QStringLiteral("a"), edits::setCardText(session.map(), card.id, "Short")));
    EXPECT_EQ(paint(canvas.sheet()), 1U) << "one cell";
    // The row of titles grows: all rows below move, but only its own cells look different.
    static_cast<void>(
        session.apply(QStringLiteral("b"),
                      edits::renameTouchpoint(session.map(), touchpoint(5),
                                              "A title that needs a great many lines to be read in its small card")));
    EXPECT_EQ(paint(canvas.sheet()), canvas.sheet().columns().size());
}

TEST_F(CanvasTiles, DashesComeOutEvenOnEachPieceOfACurve) {
    for (const double height : {0.0, 30.0, 160.0}) {
        const Path dashes = canvas::dashesOn({10, 5}, {70, 5}, {130, 5 + height}, {190, 5 + height}, {7, 6});
        const auto& points = dashes.points();
        std::vector<double> lengths;
        for (std::size_t i = 0; i < points.size(); ++i) {
            if (dashes.verbs()[i] == Path::Verb::Move)
                lengths.push_back(0);
            else
                lengths.back() += std::hypot(points[i].x - points[i - 1].x, points[i].y - points[i - 1].y);
        }
        ASSERT_GE(lengths.size(), 14U);
        for (const double length : lengths) {
            EXPECT_NEAR(length, lengths[0], 0.05) << "at height " << height;
            EXPECT_NEAR(length, 7, 0.4);
        }
        EXPECT_EQ(points.front(), (Point{10, 5}));
        EXPECT_NEAR(190 - points.back().x, 6, 2.5) << "a blank at the end";
    }
}

} // namespace journeyline::ui
