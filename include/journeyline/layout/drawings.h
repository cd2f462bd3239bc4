// SPDX-License-Identifier: Apache-2.0
// The drawings of the sheet: faces, persona outlines, channel icons and badges, each a recipe on a 24 x 24 grid.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "journeyline/base/colour.h"
#include "journeyline/base/geometry.h"
#include "journeyline/document/map.h"
#include "journeyline/scene/scene.h"

namespace journeyline::layout {

enum class Drawing {
    Face1,
    Face2,
    Face3,
    Face4,
    Face5,
    PersonaCircle,
    PersonaSquare,
    PersonaHexagon,
    PersonaShield,
    ChannelWebsite,
    ChannelApp,
    ChannelEmail,
    ChannelPhone,
    ChannelChat,
    ChannelShop,
    ChannelSocial,
    ChannelAd,
    ChannelSearch,
    ChannelParcel,
    ChannelPerson,
    ChannelReview,
    ChannelEvent,
    ChannelOther,
    BadgeTruth,
    BadgeDropOff,
    BadgeAssumption,
    BadgeHeard,
    BadgeMeasured,
    BadgePainPoint,
    BadgeOpportunity,
    BadgePeak,
    BadgeValley,
    BadgeEnd,
    BadgeQuickFix,
    BadgeOnTarget,
    BadgeOffTarget,
    LaneStation,
    LanePhase,
    LaneAction,
    LaneThought,
    LaneCurve,
    LanePain,
    LaneIdea,
    LaneMetric,
    LaneNote,
    LaneLink,
    LanePersona,
    LaneGoal,
    LaneCheck,
    LaneFind,
    LaneSettings,
    LaneClock,
    LanePlus
};

/// How a drawing is inked. Widths are on the 24 grid and scale with the drawing.
struct Ink {
    Colour ink;
    Colour knockOut;     ///< the colour of the background, for what is cut out of a filled badge
    double stroke = 1.8; ///< icons 1.8, badges 2.0 (2.4 below 18 px), face lines 1.7
};

/// The drawing `size` px wide with its top left corner at `at`.
[[nodiscard]] std::vector<scene::Item> draw(Drawing drawing, Point at, double size, const Ink& ink);
/// The outline of the persona at `rank` (they repeat after four) on the 24 grid, centred at (12, 12).
[[nodiscard]] const Path& personaOutline(std::size_t rank);
/// The picture of a persona in its outline, or the drawing of a person until there is one.
struct Portrait {
    std::size_t rank = 0;
    Colour colour;
    Colour ground;                  ///< of what it stands on
    const Asset* picture = nullptr; ///< null: none
    std::string name;
};
[[nodiscard]] std::vector<scene::Item> draw(const Portrait& portrait, Point at, double size);
[[nodiscard]] Drawing faceOf(int level);
[[nodiscard]] Drawing channelDrawing(std::string_view channel);

} // namespace journeyline::layout
