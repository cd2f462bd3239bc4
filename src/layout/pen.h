// SPDX-License-Identifier: Apache-2.0
// Collects the items of a scene while a part of the sheet is drawn. Groups are opened and closed in pairs.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "journeyline/layout/drawings.h"
#include "journeyline/layout/text_measurer.h"
#include "journeyline/layout/theme.h"
#include "journeyline/scene/scene.h"

namespace journeyline::layout {

/// How a block of lines is set: where its first baseline lies and how it is inked.
struct TextSetting {
    scene::TextStyle style;
    Colour colour;
    double lineHeight = 19;
    scene::Align align = scene::Align::Left;
    std::optional<Colour> halo = std::nullopt;
    bool besideMark = false; ///< right-to-left lines too begin at the left, where what they belong to stands
};

class Pen {
public:
    Pen() { m_open.emplace_back(); }

    void open(std::string id, std::string role, std::string title, std::string description = {});
    void close();
    /// The group of everything drawn; all groups must be closed.
    [[nodiscard]] scene::Group take();

    void box(const Rect& rect, double radius, std::optional<Colour> fill, std::optional<scene::Stroke> stroke = {});
    /// A box whose stroke lies inside its rect, as card edges do.
    void card(const Rect& rect, double radius, Colour fill, Colour edge, double width, std::vector<double> dash = {});
    /// A quiet ground for words. Where its colour is that of the sheet, as in high contrast, an edge inside shows it.
    void ground(const Rect& rect, double radius, Colour fill, const Theme& theme);
    void shape(Path path, std::optional<Colour> fill, std::optional<scene::Stroke> stroke = {});
    void line(Point from, Point to, scene::Stroke stroke);
    void drawing(Drawing drawing, Point at, double size, const Ink& ink);
    void image(scene::Image image);

    /// Lines from the measurer, the first one with its baseline at `baseline`, aligned within `left` to `left + width`.
    /// Right-to-left lines stand at the right when the setting says left, unless they belong to a mark there.
    void text(std::string_view whole, const std::vector<MeasuredLine>& lines, double left, double width,
              double baseline, const TextSetting& setting);

private:
    void add(scene::Item item) { m_open.back().items.push_back(std::move(item)); }
    std::vector<scene::Group> m_open;
};

} // namespace journeyline::layout
