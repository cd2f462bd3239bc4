// SPDX-License-Identifier: Apache-2.0
// The layout of the session's map as it is now, and the pieces of its scene that are on screen.
//
// Keeps measured cells between layouts and the built groups between paintings. Callers may rely on: a group holds at
// least the columns asked for; it and its tiles stay valid until the next call that lays out anew or asks for the same
// section.
#pragma once

#include <array>
#include <optional>

#include "journeyline/layout/sheet.h"
#include "journeyline/render/qt_text_measurer.h"
#include "level_of_detail.h"
#include "tiled_group.h"

namespace journeyline::ui::canvas {

class LiveSheet {
public:
    LiveSheet();

    void show(const Map& map);
    void setTheme(layout::ThemeName theme);
    void setView(const layout::SheetView& view);

    [[nodiscard]] const layout::SheetLayout& layout() const { return m_layout; }
    [[nodiscard]] const layout::SheetView& view() const { return m_view; }
    [[nodiscard]] const layout::Theme& theme() const { return layout::theme(m_theme); }
    [[nodiscard]] layout::ThemeName themeName() const { return m_theme; }
    [[nodiscard]] render::QtTextMeasurer& measurer() { return m_measurer; }

    /// One section for the columns between two places of the sheet, with the detail for a zoom.
    [[nodiscard]] const scene::Group& group(layout::Section section, double left, double right, double zoom);

    /// The group last built for the section, cut into tiles of about a cell; `tint`, if any, below its texts and cards.
    /// Null where a section is not worth it.
    [[nodiscard]] const TiledGroup* tiles(layout::Section section, const std::optional<scene::Box>& tint);

    /// The section as it was last asked for; may hold no columns at all.
    [[nodiscard]] const scene::Group& built(layout::Section section) const {
        return m_built[static_cast<std::size_t>(section)].group;
    }

private:
    void layOut();

    struct Built {
        bool valid = false;
        layout::ColumnRange columns;
        Detail detail = Detail::All;
        double zoom = 1;
        std::size_t together = 1; ///< so many columns make a tile
        scene::Group group;
        std::optional<scene::Item> tint;
        std::optional<TiledGroup> tiles;
    };
    [[nodiscard]] Cuts cutsOf(layout::Section section, const Built& built) const;

    Map m_map;
    layout::SheetView m_view;
    layout::ThemeName m_theme = layout::ThemeName::Light;
    render::QtTextMeasurer m_measurer;
    layout::LayoutCache m_cache;
    layout::SheetLayout m_layout;
    std::array<Built, 6> m_built;
};

} // namespace journeyline::ui::canvas
