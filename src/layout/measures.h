// SPDX-License-Identifier: Apache-2.0
// The measures of the sheet in px at zoom 100 %. Source: the visual reference; a test holds each of them.
#pragma once

namespace journeyline::layout::measures {

inline constexpr double margin = 36;
inline constexpr double labelWidth = 144; ///< of which `labelGap` at the right stays free
inline constexpr double labelGap = 6;
inline constexpr double columnWidth = 176;
inline constexpr double widestColumn = 260; ///< a column grows to this when there are few
inline constexpr double foldedColumn = 136; ///< of a collapsed phase
inline constexpr double foldedPadding = 16; ///< left and right of its part of the curves
inline constexpr double narrowestSheet = 1400;
inline constexpr double wideSheet = 2000; ///< from here the legend stands beside the personas
inline constexpr double cellPadding = 8;
inline constexpr double headHeight = 92;
inline constexpr double meterLine = 44; ///< extra height of the head when the evidence meter stands below the goal
inline constexpr double stripHeight = 128;
inline constexpr double stripGap = 14;
inline constexpr double personaWidth = 700, narrowestPersona = 560; ///< beside the legend
inline constexpr double narrowPersona = 420;                        ///< of more than two
inline constexpr double stripToPhases = 28;
inline constexpr double arrowHeight = 60;
inline constexpr double arrowTip = 16;
inline constexpr double arrowGap = 3;
inline constexpr double stationCentre = 88; ///< below the top of the arrows
inline constexpr double bandHeight = 116;   ///< arrows and stations, down to the first lane
inline constexpr double stationLine = 8;
inline constexpr double stationRadius = 15;
inline constexpr double truthRadius = 20;
inline constexpr double footHeight = 56;
inline constexpr double legendLine = 29;
inline constexpr double cardGap = 8;
inline constexpr double lineHeight = 19;
inline constexpr double cardLineHeight = 18;
inline constexpr double titleLineHeight = 20;
inline constexpr double dividerHeight = 34;

inline constexpr double aboveEmotion = 92;
inline constexpr double belowEmotion = 104;
inline constexpr double levelHeight = 70;
inline constexpr double compactLevelHeight = 42;
inline constexpr double calloutTop = 14;
inline constexpr double calloutHeight = 30;
inline constexpr double valleyFromBottom = 66;
inline constexpr double valleyHeight = 48;
inline constexpr double heroRadius = 19;
inline constexpr double otherRadius = 15;

inline constexpr std::size_t longestCellText = 2000; ///< characters; what is longer ends in "…"
inline constexpr std::size_t compactLines = 4;

} // namespace journeyline::layout::measures
