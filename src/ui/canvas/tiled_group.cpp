// SPDX-License-Identifier: Apache-2.0
#include "tiled_group.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <functional>

namespace journeyline::ui::canvas {

namespace {

using scene::Box;
using scene::Group;
using scene::Image;
using scene::Item;
using scene::Shape;
using scene::TextBox;

/// Gathers what decides how an item looks.
class Print {
public:
    explicit Print(std::uint64_t seed, Point origin) : m_value(seed), m_origin(origin) {}

    void number(std::uint64_t value) {
        m_value = (m_value ^ value) * 0x9E3779B97F4A7C15U;
        m_value ^= m_value >> 32U;
    }
    /// Finer than any screen shows, coarser than what is lost when large numbers are subtracted.
    void length(double value) {
        number(std::bit_cast<std::uint64_t>(static_cast<std::int64_t>(std::llround(value * 1024))));
    }
    void x(double value) { length(value - m_origin.x); }
    void y(double value) { length(value - m_origin.y); }
    void point(Point p) {
        x(p.x);
        y(p.y);
    }
    void rect(const Rect& r) {
        point({r.x, r.y});
        length(r.width);
        length(r.height);
    }
    void colour(const std::optional<Colour>& c) {
        number(c ? 0x1000000U + (static_cast<unsigned>(c->red) << 16U) + (static_cast<unsigned>(c->green) << 8U) +
                       c->blue
                 : 0U);
    }
    void stroke(const std::optional<scene::Stroke>& s) {
        if (!s) return number(1);
        colour(s->colour);
        length(s->width);
        number(s->round ? 2 : 3);
        for (const double dash : s->dash)
            length(dash);
    }
    void text(const std::string& t) { number(std::hash<std::string>()(t)); }
    [[nodiscard]] std::uint64_t value() const { return m_value; }

private:
    std::uint64_t m_value;
    Point m_origin;
};

double reachOf(const std::optional<scene::Stroke>& stroke) {
    return 1 + (stroke ? 2 * stroke->width : 0); // a mitred corner reaches out two widths
}

/// Everything that an item paints lies in here.
Rect extentOf(const Item& item) {
    if (const auto* box = std::get_if<Box>(&item.what)) return box->rect.inset(-reachOf(box->stroke));
    if (const auto* shape = std::get_if<Shape>(&item.what)) return shape->path.bounds().inset(-reachOf(shape->stroke));
    if (const auto* image = std::get_if<Image>(&item.what)) return image->rect.inset(-1);
    Rect extent;
    if (const auto* text = std::get_if<TextBox>(&item.what)) {
        const double size = text->style.size, aside = 0.4 * size; // slanted letters reach beyond their advance
        for (const scene::TextLine& line : text->lines)
            extent = extent.united({line.x - aside, line.baseline - 1.4 * size, line.width + 2 * aside, 2 * size});
    }
    return extent;
}

void addBox(Print& print, const Box& box, const Rect& tile) {
    // Plain grounds run across many tiles and end where the columns end that were asked for.
    const bool plain = box.radius <= 0 && !box.stroke;
    if (plain) {
        const Rect room = tile.inset(-2);
        const double left = std::max(box.rect.x, room.x), top = std::max(box.rect.y, room.y);
        print.rect({left, top, std::min(box.rect.right(), room.right()) - left,
                    std::min(box.rect.bottom(), room.bottom()) - top});
    } else {
        print.rect(box.rect);
    }
    print.length(box.radius);
    print.colour(box.fill);
    print.stroke(box.stroke);
}

/// A line from one end of the sheet to the other looks the same in each tile.
void addShape(Print& print, const Shape& shape, const Rect& tile) {
    print.colour(shape.fill);
    print.stroke(shape.stroke);
    const auto& points = shape.path.points();
    const bool plain = !shape.fill && shape.stroke && shape.stroke->dash.empty() && points.size() == 2;
    if (plain && (points[0].y == points[1].y || points[0].x == points[1].x)) {
        const Rect room = tile.inset(-reachOf(shape.stroke) - 2);
        for (const Point& p : points)
            print.point({std::clamp(p.x, room.x, room.right()), std::clamp(p.y, room.y, room.bottom())});
        return;
    }
    for (const Path::Verb verb : shape.path.verbs())
        print.number(static_cast<std::uint64_t>(verb) + 7);
    for (const Point& p : points)
        print.point(p);
}

void addText(Print& print, const TextBox& box) {
    print.length(box.style.size);
    print.number(static_cast<std::uint64_t>(box.style.weight) * 2 + (box.style.italic ? 1 : 0));
    print.colour(box.colour);
    print.colour(box.halo);
    for (const scene::TextLine& line : box.lines) {
        print.text(line.text);
        print.point({line.x, line.baseline});
        print.length(line.width);
        print.number(line.rightToLeft ? 5 : 6);
    }
}

void addImage(Print& print, const Image& image) {
    print.rect(image.rect);
    print.text(*image.base64);
    for (const Point& p : image.clip.points())
        print.point(p);
}

std::uint64_t printed(std::uint64_t seed, const Item& item, const Rect& tile) {
    Print print(seed, {tile.x, tile.y});
    print.number(item.what.index() + 11);
    if (const auto* box = std::get_if<Box>(&item.what)) addBox(print, *box, tile);
    if (const auto* shape = std::get_if<Shape>(&item.what)) addShape(print, *shape, tile);
    if (const auto* text = std::get_if<TextBox>(&item.what)) addText(print, *text);
    if (const auto* image = std::get_if<Image>(&item.what)) addImage(print, *image);
    return print.value();
}

/// First and last+1 of the pieces between cuts that a stretch touches.
std::pair<std::size_t, std::size_t> touched(const std::vector<double>& cuts, double low, double high) {
    const auto first = std::upper_bound(cuts.begin(), cuts.end(), low);
    const auto last = std::lower_bound(cuts.begin(), cuts.end(), high);
    const auto begin = first == cuts.begin() ? 0 : first - cuts.begin() - 1;
    return {static_cast<std::size_t>(begin), std::min(static_cast<std::size_t>(last - cuts.begin()), cuts.size() - 1)};
}

void add(TiledGroup& to, const Item& item) {
    const Rect extent = extentOf(item);
    if (extent.width <= 0 || extent.height <= 0) return;
    const auto [left, right] = touched(to.cuts.xs, extent.x, extent.right());
    const auto [top, bottom] = touched(to.cuts.ys, extent.y, extent.bottom());
    for (std::size_t row = top; row < bottom; ++row)
        for (std::size_t column = left; column < right; ++column) {
            const auto& [xs, ys] = to.cuts;
            const Rect at{xs[column], ys[row], xs[column + 1] - xs[column], ys[row + 1] - ys[row]};
            Tile& tile = to.tiles[row * to.across() + column];
            tile.print = printed(tile.print, item, at);
            tile.items.push_back(&item);
        }
}

void addAll(TiledGroup& to, const Group& group) {
    for (const Item& item : group.items) {
        if (const auto* inner = std::get_if<Group>(&item.what))
            addAll(to, *inner);
        else
            add(to, item);
    }
}

} // namespace

TiledGroup tiled(const Group& group, Cuts cuts, const Item* tint) {
    TiledGroup result;
    result.cuts = std::move(cuts);
    result.tiles.resize(result.across() * result.down());
    if (result.tiles.empty()) return result;
    const auto isBox = [](const Item& item) { return std::holds_alternative<Box>(item.what); };
    const auto ground = std::find_if_not(group.items.begin(), group.items.end(), isBox);
    for (auto item = group.items.begin(); item != ground; ++item)
        add(result, *item);
    if (tint) add(result, *tint);
    for (auto item = ground; item != group.items.end(); ++item) {
        if (const auto* inner = std::get_if<Group>(&item->what))
            addAll(result, *inner);
        else
            add(result, *item);
    }
    return result;
}

} // namespace journeyline::ui::canvas
