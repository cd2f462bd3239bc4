// SPDX-License-Identifier: Apache-2.0
// Recipes, one element each separated by "; ". L line, F fill with a thin edge that softens the corners, G fill,
// C disc, O ring, A dashed ring, B filled and Q stroked round rectangle, k knocked-out line, K knocked-out fill.
// Paths use only M, L, C and Z with absolute coordinates.
#pragma once

#include <array>
#include <string_view>

namespace journeyline::layout {

/// In the order of the enumeration Drawing.
inline constexpr std::array<std::string_view, 53> recipes{
    // Face1
    "L M6.9 7.4 L10 8.9; L M17.1 7.4 L14 8.9; C 8.9 11.2 1.25; C 15.1 11.2 1.25; L M7.6 17.6 C9.2 13.9 14.8 "
    "13.9 16.4 17.6",
    // Face2
    "C 8.7 10 1.25; C 15.3 10 1.25; L M8.2 16.7 C9.7 14.5 14.3 14.5 15.8 16.7",
    // Face3
    "C 8.7 10 1.25; C 15.3 10 1.25; L M8.2 15.6 L15.8 15.6",
    // Face4
    "C 8.7 10 1.25; C 15.3 10 1.25; L M7.8 14.2 C9.4 17.2 14.6 17.2 16.2 14.2",
    // Face5
    "L M6.9 10.4 C7.4 8.5 9.9 8.5 10.4 10.4; L M13.6 10.4 C14.1 8.5 16.6 8.5 17.1 10.4; G M7 13.2 L17 13.2 "
    "C16.8 16.6 14.8 18.3 12 18.3 C9.2 18.3 7.2 16.6 7 13.2 Z",
    // PersonaCircle
    "C 12 12 10",
    // PersonaSquare
    "B 2.5 2.5 19 19 5",
    // PersonaHexagon
    "G M12 1 L21.53 6.5 L21.53 17.5 L12 23 L2.47 17.5 L2.47 6.5 Z",
    // PersonaShield
    "G M3 3 L21 3 L21 12.5 C21 17.5 16.5 20.6 12 22 C7.5 20.6 3 17.5 3 12.5 Z",
    // ChannelWebsite
    "Q 3 4 18 16 2.5; L M3 9 L21 9; C 6 6.5 0.9; C 9 6.5 0.9",
    // ChannelApp
    "Q 6.5 2.5 11 19 2.5; L M10.5 18.25 L13.5 18.25",
    // ChannelEmail
    "Q 3 5 18 14 2.5; L M4 7 L12 13 L20 7",
    // ChannelPhone
    "L M6 3 L8.6 3 L10.4 8 L8.2 9.8 C9.4 12.6 11.4 14.6 14.2 15.8 L16 13.6 L21 15.4 L21 18 C21 19.7 19.7 21 18 "
    "21 C9.7 21 3 14.3 3 6 C3 4.3 4.3 3 6 3 Z",
    // ChannelChat
    "L M6 4 L18 4 C19.7 4 21 5.3 21 7 L21 14 C21 15.7 19.7 17 18 17 L12.5 17 L8 21 L8 17 L6 17 C4.3 17 3 15.7 "
    "3 14 L3 7 C3 5.3 4.3 4 6 4 Z; C 8.2 10.5 1.15; C 12 10.5 1.15; C 15.8 10.5 1.15",
    // ChannelShop
    "L M5 4 L19 4 L21.5 9.5 L2.5 9.5 Z; L M4.5 9.5 L4.5 20 L19.5 20 L19.5 9.5; L M9.5 20 L9.5 14 L14.5 14 "
    "L14.5 20",
    // ChannelSocial
    "O 6 12 2.8; O 17.5 5.8 2.8; O 17.5 18.2 2.8; L M8.6 10.7 L15 7.2; L M8.6 13.3 L15 16.8",
    // ChannelAd
    "L M3.5 9.5 L7.5 9.5 L16 4.5 L16 19.5 L7.5 14.5 L3.5 14.5 Z; L M7.5 14.5 L9 20.5; L M19.2 9.5 C20.6 11 "
    "20.6 13 19.2 14.5",
    // ChannelSearch
    "O 10.5 10.5 6.5; L M15.4 15.4 L21 21",
    // ChannelParcel
    "L M12 3 L20.5 7.5 L20.5 16.5 L12 21 L3.5 16.5 L3.5 7.5 Z; L M3.5 7.5 L12 12 L20.5 7.5; L M12 12 L12 21; L "
    "M7.7 5.3 L16.2 9.8",
    // ChannelPerson
    "O 12 8 4; L M4.5 20.5 C4.5 16.6 7.6 14.5 12 14.5 C16.4 14.5 19.5 16.6 19.5 20.5",
    // ChannelReview
    "L M12 3 L14.53 9.12 L21.13 9.63 L16.09 13.93 L17.64 20.37 L12 16.9 L6.36 20.37 L7.91 13.93 L2.87 9.63 "
    "L9.47 9.12 Z",
    // ChannelEvent
    "Q 3.5 5 17 15.5 2.5; L M3.5 10 L20.5 10; L M8 2.8 L8 6.8; L M16 2.8 L16 6.8; C 8 14.8 1.2; C 12 14.8 1.2",
    // ChannelOther
    "O 12 12 9; C 7.8 12 1.2; C 12 12 1.2; C 16.2 12 1.2",
    // BadgeTruth
    "F M12 1.5 L22.5 12 L12 22.5 L1.5 12 Z; K M12 7 L13.41 10.46 L17.14 10.73 L14.28 13.14 L15.17 16.77 L12 "
    "14.8 L8.83 16.77 L9.72 13.14 L6.86 10.73 L10.59 10.46 Z",
    // BadgeDropOff
    "L M3 5 L8 5 C11.5 5 12.5 7 13.5 10 L15.5 16.5; L M10.6 14.6 L16.2 19 L18.4 12.2",
    // BadgeAssumption
    "A 12 12 9; L M9.2 9.6 C9.2 7.9 10.4 7 12 7 C13.7 7 14.8 8 14.8 9.5 C14.8 11.6 12 11.6 12 13.7; C 12 16.8 "
    "1.25",
    // BadgeHeard
    "L M6.5 4 L17.5 4 C19.4 4 21 5.6 21 7.5 L21 13 C21 14.9 19.4 16.5 17.5 16.5 L12.5 16.5 L8 20.8 L8 16.5 "
    "L6.5 16.5 C4.6 16.5 3 14.9 3 13 L3 7.5 C3 5.6 4.6 4 6.5 4 Z; L M8 8.7 L16 8.7; L M8 12.1 L13 12.1",
    // BadgeMeasured
    "B 3 3 18 18 4; k M7.8 16.8 L7.8 13; k M12 16.8 L12 7.2; k M16.2 16.8 L16.2 10",
    // BadgePainPoint
    "F M12 1 L21.53 6.5 L21.53 17.5 L12 23 L2.47 17.5 L2.47 6.5 Z",
    // BadgeOpportunity
    "C 12 12 10.5",
    // BadgePeak
    "F M12 4 L21.5 20 L2.5 20 Z",
    // BadgeValley
    "F M12 20 L2.5 4 L21.5 4 Z",
    // BadgeEnd
    "L M5.5 2.5 L5.5 21.5; F M6.5 3.5 L20.5 3.5 L17 8.5 L20.5 13.5 L6.5 13.5 Z",
    // BadgeQuickFix
    "F M13.5 1.8 L4.5 13.6 L11 13.6 L9.8 22.2 L19.5 9.8 L12.8 9.8 Z",
    // BadgeOnTarget
    "C 12 12 10; k M7.4 12.4 L10.7 15.7 L16.8 8.8",
    // BadgeOffTarget
    "F M12 2.5 L22.5 21 L1.5 21 Z; k M12 9 L12 14.4; K M10.8 16.6 L13.2 16.6 L13.2 19 L10.8 19 Z",
    // LaneStation
    "L M2.5 12 L7 12; O 12 12 5; L M17 12 L21.5 12",
    // LanePhase
    "L M3 6 L16 6 L21 12 L16 18 L3 18 L7.5 12 Z",
    // LaneAction
    "L M5 5.5 L5 18.5; L M9.5 12 L20 12; L M15.5 7.5 L20 12 L15.5 16.5",
    // LaneThought
    "L M10 6.5 C6.8 7.3 5 9.6 5 13 L5 17.5 L10 17.5 L10 12.5 L7 12.5; L M19 6.5 C15.8 7.3 14 9.6 14 13 L14 "
    "17.5 L19 17.5 L19 12.5 L16 12.5",
    // LaneCurve
    "L M3 16 C6.5 16 6.5 7 10 7 C13.5 7 13.5 17 17 17 C19 17 20 14 21 11; C 10 7 1.9; C 17 17 1.9",
    // LanePain
    "L M12 2.4 L20.31 7.2 L20.31 16.8 L12 21.6 L3.69 16.8 L3.69 7.2 Z; L M12 7.5 L12 12.8; C 12 16.2 1.2",
    // LaneIdea
    "L M9 17 L9 15.6 C7 14.4 5.8 12.4 5.8 10 C5.8 6.4 8.6 3.6 12 3.6 C15.4 3.6 18.2 6.4 18.2 10 C18.2 12.4 17 "
    "14.4 15 15.6 L15 17 Z; L M9.8 20.6 L14.2 20.6",
    // LaneMetric
    "L M4 20 L20 20; L M6.5 16.5 L6.5 12.5; L M12 16.5 L12 5; L M17.5 16.5 L17.5 9",
    // LaneNote
    "L M4 4 L20 4 L20 14.5 L14.5 20 L4 20 Z; L M14.5 20 L14.5 14.5 L20 14.5",
    // LaneLink
    "L M10 14 L14 10; L M11 7.5 L13.2 5.3 C15 3.5 17.8 3.5 19.1 4.9 C20.5 6.2 20.5 9 18.7 10.8 L16.5 13; L M13 "
    "16.5 L10.8 18.7 C9 20.5 6.2 20.5 4.9 19.1 C3.5 17.8 3.5 15 5.3 13.2 L7.5 11",
    // LanePersona
    "O 12 8 4; L M4.5 20.5 C4.5 16.6 7.6 14.5 12 14.5 C16.4 14.5 19.5 16.6 19.5 20.5",
    // LaneGoal
    "O 12 12 9; O 12 12 4.5; C 12 12 1.4",
    // LaneCheck
    "L M4.5 12.5 L9.5 17.5 L19.5 6.5",
    // LaneFind
    "O 10.5 10.5 6.5; L M15.4 15.4 L21 21",
    // LaneSettings
    "L M4 7 L11 7; O 13.5 7 2.5; L M16 7 L20 7; L M4 17 L6 17; O 8.5 17 2.5; L M11 17 L20 17",
    // LaneClock
    "O 12 12 9; L M12 6.5 L12 12 L15.8 14.2",
    // LanePlus
    "L M12 4.5 L12 19.5; L M4.5 12 L19.5 12",
};

} // namespace journeyline::layout
