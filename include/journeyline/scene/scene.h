// SPDX-License-Identifier: Apache-2.0
// What every output paints: a display list of boxes, shapes, texts and images, gathered in groups that say what they
// are.
//
// The screen, SVG, PNG, PDF and print all walk this one list, so they cannot differ. Everything is opaque, in px at
// 96 dpi, in absolute sheet coordinates, and painted in order. Nothing in here depends on a selection, a pointer or a
// zoom: those are overlays of the canvas. Texts carry their logical text *and* the lines they were broken into.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "journeyline/base/colour.h"
#include "journeyline/base/geometry.h"
#include "journeyline/base/shared.h"

namespace journeyline::scene {

struct Stroke {
    Colour colour;
    double width = 1;
    std::vector<double> dash; ///< lengths in px, drawn and blank in turn; empty: solid
    bool round = false;       ///< round caps and joins
    friend bool operator==(const Stroke&, const Stroke&) = default;
};

/// A rectangle with round corners. The stroke runs centred on the edge.
struct Box {
    Rect rect;
    double radius = 0;
    std::optional<Colour> fill;
    std::optional<Stroke> stroke;
    friend bool operator==(const Box&, const Box&) = default;
};

struct Shape {
    Path path;
    std::optional<Colour> fill; ///< non-zero winding
    std::optional<Stroke> stroke;
    friend bool operator==(const Shape&, const Shape&) = default;
};

/// Inter; size in px, weight 400, 500, 600 or 700.
struct TextStyle {
    double size = 14;
    int weight = 400;
    bool italic = false;
    friend bool operator==(const TextStyle&, const TextStyle&) = default;
};

enum class Align { Left, Centre, Right };

/// One broken line. `x` is its left end whatever the alignment, `width` its advance, both for the font it was measured
/// in.
struct TextLine {
    std::string text;
    double x = 0;
    double baseline = 0;
    double width = 0;
    bool rightToLeft = false; ///< base direction of its paragraph
    friend bool operator==(const TextLine&, const TextLine&) = default;
};

struct TextBox {
    std::string text; ///< the whole text before breaking and eliding
    Rect box;         ///< the room it was given; its lines stay inside
    TextStyle style;
    Colour colour;
    Align align = Align::Left;
    std::vector<TextLine> lines;
    std::optional<Colour> halo; ///< a 2 px outline below the letters, so that a grid line never cuts a digit
    friend bool operator==(const TextBox&, const TextBox&) = default;
};

/// A picture of the user, already a PNG or JPEG of known size (redrawn on import); scaled to cover `rect`, cut by
/// `clip`.
struct Image {
    Rect rect;
    Path clip; ///< empty: the rect itself
    std::string type;
    Shared<std::string> base64;
    std::string alt;
    friend bool operator==(const Image&, const Image&) = default;
};

struct Item;

/// Things that belong together. `role` is a word for machines ("touchpoint", "phase", "card", …), `title` and
/// `description` are for people who cannot see the picture. Groups without a role only keep things together.
struct Group {
    std::string id;
    std::string role;
    std::string title;
    std::string description;
    std::vector<Item> items;
    friend bool operator==(const Group&, const Group&) = default;
};

struct Item {
    std::variant<Box, Shape, TextBox, Image, Group> what;
    friend bool operator==(const Item&, const Item&) = default;
};

struct Scene {
    Size size;
    std::optional<Colour> background; ///< unset: transparent
    std::string language;             ///< of the texts, as BCP 47
    std::string title;
    std::string description;
    Group root;
    friend bool operator==(const Scene&, const Scene&) = default;
};

} // namespace journeyline::scene
