// SPDX-License-Identifier: Apache-2.0
#include "journeyline/render/text_paths.h"

#include <QGlyphRun>
#include <QRawFont>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <cmath>

#include "display_text.h"
#include "qt_values.h"
#include "shaped_line.h"

namespace journeyline::render {

namespace {

using Items = std::vector<scene::Item>;

bool usesColourFont(const QList<QGlyphRun>& runs) {
    return std::any_of(runs.begin(), runs.end(), [](const QGlyphRun& run) { return isColourFont(run.rawFont()); });
}

/// The characters of a line whose glyphs are colour pictures, each as a text of its own at its place.
void keepColourCharacters(const ShapedLine& shaped, const scene::TextBox& box, const scene::TextLine& line,
                          Items& items) {
    const QList<QGlyphRun> all = shaped.layout().glyphRuns();
    if (!usesColourFont(all)) return;
    const QString text = shaped.layout().text();
    const QTextLine place = shaped.layout().lineAt(0);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    for (int from = 0; finder.toNextBoundary() > 0; from = static_cast<int>(finder.position())) {
        const int to = static_cast<int>(finder.position());
        if (!usesColourFont(shaped.layout().glyphRuns(from, to - from))) continue;
        const double start = place.cursorToX(from), end = place.cursorToX(to);
        scene::TextBox kept = box;
        kept.text = utf8(text.mid(from, to - from));
        kept.halo.reset();
        kept.align = scene::Align::Left;
        kept.lines = {{kept.text, line.x + std::min(start, end) * shaped.scale(), line.baseline,
                       std::abs(end - start) * shaped.scale(), line.rightToLeft}};
        items.push_back({std::move(kept)});
    }
}

void addLine(const scene::TextBox& box, const scene::TextLine& line, Items& items) {
    if (line.text.empty()) return;
    const ShapedLine shaped(displayLine(line.text).text, sizedFontFor(box.style), line.rightToLeft);
    const Path outline = ourPath(shaped.outline()).transformed(1, line.x, line.baseline);
    if (!outline.empty()) {
        if (box.halo) items.push_back({scene::Shape{outline, {}, scene::Stroke{*box.halo, 4, {}, true}}});
        items.push_back({scene::Shape{outline, box.colour, {}}});
    }
    keepColourCharacters(shaped, box, line, items);
}

scene::Group withPaths(const scene::Group& group) {
    scene::Group result{group.id, group.role, group.title, group.description, {}};
    result.items.reserve(group.items.size());
    for (const scene::Item& item : group.items) {
        if (const auto* text = std::get_if<scene::TextBox>(&item.what)) {
            for (const scene::TextLine& line : text->lines)
                addLine(*text, line, result.items);
        } else if (const auto* inner = std::get_if<scene::Group>(&item.what)) {
            result.items.push_back({withPaths(*inner)});
        } else {
            result.items.push_back(item);
        }
    }
    return result;
}

} // namespace

scene::Scene textAsPaths(const scene::Scene& scene) {
    loadFonts();
    scene::Scene result = scene;
    result.root = withPaths(scene.root);
    return result;
}

} // namespace journeyline::render
