// SPDX-License-Identifier: Apache-2.0
// Real maps through both outputs: what a user exports as SVG is what he exports as PNG.
#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

#include "export/check_svg.h"
#include "journeyline/export/svg.h"
#include "journeyline/file/map_file.h"
#include "journeyline/layout/sheet.h"
#include "journeyline/render/qt_text_measurer.h"
#include "journeyline/render/text_paths.h"
#include "render/outside_renderer.h"
#include "support/foreign_program.h"

namespace journeyline::render {

namespace {

scene::Scene sheetOf(const std::string& name, layout::ThemeName theme) {
    std::ifstream in(std::string(JOURNEYLINE_SOURCE) + "/resources/templates/" + name, std::ios::binary);
    std::stringstream bytes;
    bytes << in.rdbuf();
    const auto read = file::readMap(bytes.str(), name);
    EXPECT_TRUE(read.ok()) << name;
    if (!read.ok()) return {};
    QtTextMeasurer measurer;
    layout::SheetView view;
    view.today = "2026-05-20";
    return layout::layoutSheet(read->map, view, layout::theme(theme), words::wordsFor(read->map.language), measurer)
        .scene();
}

class SheetSvg : public testing::TestWithParam<std::tuple<const char*, layout::ThemeName>> {
protected:
    scene::Scene m_scene = sheetOf(std::get<0>(GetParam()), std::get<1>(GetParam()));
};

TEST_P(SheetSvg, holdsOnlyWhatIsAllowed) {
    for (const std::string& complaint : test::checkSvg(exports::writeSvg(m_scene)))
        ADD_FAILURE() << complaint;
    for (const std::string& complaint : test::checkSvg(exports::writeSvg(textAsPaths(m_scene))))
        ADD_FAILURE() << complaint;
}

TEST_P(SheetSvg, looksLikeThePngTileByTile) {
    JOURNEYLINE_NEEDS_PROGRAM("rsvg-convert");
    test::expectAlike(m_scene, m_scene, 1);
    const bool once = std::get<1>(GetParam()) == layout::ThemeName::Light; // paths do not depend on the theme
    if (once) test::expectAlike(m_scene, textAsPaths(m_scene), 1);
}

INSTANTIATE_TEST_SUITE_P(Templates, SheetSvg,
                         testing::Values(std::tuple{"webshop.nl.cjm", layout::ThemeName::Light},
                                         std::tuple{"webshop.en.cjm", layout::ThemeName::Contrast},
                                         std::tuple{"five-phases.nl.cjm", layout::ThemeName::Dark},
                                         std::tuple{"blank.en.cjm", layout::ThemeName::Light}));

} // namespace

} // namespace journeyline::render
