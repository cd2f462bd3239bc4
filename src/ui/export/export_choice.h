// SPDX-License-Identifier: Apache-2.0
// What the user chose for the last export, in words that the preferences keep. Lanes, personas and phases are kept by
// their ids, which no other map has: another map is exported whole.
#pragma once

#include <QString>
#include <QStringList>

#include "journeyline/document/map.h"
#include "journeyline/ui/picture_file.h"

namespace journeyline::ui {

inline constexpr double smallestExportScale = 0.1;
inline constexpr double largestExportScale = 10;
inline constexpr int smallestExportWidth = 100;
inline constexpr int largestExportWidth = 20000;

struct ExportChoice {
    QString format = QStringLiteral("svg"); ///< "svg", "png" or "pdf"
    QString theme = QStringLiteral("light");
    QString size = QStringLiteral("scale"); ///< of a PNG: "scale", "width", "slide" or "4k"
    double scale = 2;
    int width = 1920;
    QString paging = QStringLiteral("one");         ///< of a PDF: "one", "fitted" or "tiled"
    QString printPaging = QStringLiteral("fitted"); ///< of print: "fitted" or "tiled"
    QString paper = QStringLiteral("A4");
    bool transparent = false;
    bool outlines = false; ///< texts of an SVG as outlines
    bool brand = true;
    QStringList hiddenLanes;
    QStringList hiddenPersonas;
    QString phase; ///< the only one to show; empty: all
    QString folder;
};

/// What a picture of this map needs. Choices that would leave nothing to show are passed over.
[[nodiscard]] PictureChoice pictureChoice(const ExportChoice& choice, const Map& map);

} // namespace journeyline::ui
