// SPDX-License-Identifier: Apache-2.0
#include "journeyline/layout/theme.h"

#include "journeyline/document/find.h"

namespace journeyline::layout {

namespace {

const Theme lightTheme{
    .name = ThemeName::Light,
    .desk = Colour::rgb(0xE6EBF1),
    .sheet = Colour::rgb(0xFFFFFF),
    .lane = Colour::rgb(0xF3F6F9),
    .hair = Colour::rgb(0xDDE3EA),
    .strong = Colour::rgb(0xAEB9C6),
    .ink = Colour::rgb(0x17202E),
    .ink2 = Colour::rgb(0x435063),
    .ink3 = Colour::rgb(0x5D6A7B),
    .chrome = Colour::rgb(0xF6F8FA),
    .chromeline = Colour::rgb(0xD3DBE4),
    .field = Colour::rgb(0xFFFFFF),
    .fieldline = Colour::rgb(0x7A8898),
    .hover = Colour::rgb(0xE6EDF5),
    .accent = Colour::rgb(0x0F5FC7),
    .accentsoft = Colour::rgb(0xE2EDFB),
    .onaccent = Colour::rgb(0xFFFFFF),
    .drop = Colour::rgb(0xD9F0E4),
    .dropline = Colour::rgb(0x1F6D57),
    .up = Colour::rgb(0xEEF8F5),
    .down = Colour::rgb(0xFDF3EE),
    .quote = Colour::rgb(0xEEF2F7),
    .pain = Colour::rgb(0xFDEDE8),
    .painline = Colour::rgb(0xEBBFB2),
    .painink = Colour::rgb(0x982A12),
    .painfill = Colour::rgb(0xB23A1E),
    .opp = Colour::rgb(0xE6F5EF),
    .oppline = Colour::rgb(0xA4D3C2),
    .oppink = Colour::rgb(0x0C5C46),
    .oppfill = Colour::rgb(0x12694F),
    .truth = Colour::rgb(0xFFF1CF),
    .truthline = Colour::rgb(0xDDB24A),
    .truthink = Colour::rgb(0x664700),
    .truthfill = Colour::rgb(0x8A5F00),
    .dropoff = Colour::rgb(0xFBE2DC),
    .dropoffline = Colour::rgb(0xDF9C8C),
    .dropoffink = Colour::rgb(0x8A2010),
    .good = Colour::rgb(0x12694F),
    .warn = Colour::rgb(0xA33A16),
    .onfill = Colour::rgb(0xFFFFFF),
    .phase = {Colour::rgb(0x2C3F73), Colour::rgb(0x70C8C3), Colour::rgb(0x7255AC), Colour::rgb(0xEE9C34),
              Colour::rgb(0x1F6D57), Colour::rgb(0xCC7687), Colour::rgb(0x7D1524), Colour::rgb(0xAAD79A)},
    .phaseText = {Colour::rgb(0xFFFFFF), Colour::rgb(0x17202E), Colour::rgb(0xFFFFFF), Colour::rgb(0x17202E),
                  Colour::rgb(0xFFFFFF), Colour::rgb(0x17202E), Colour::rgb(0xFFFFFF), Colour::rgb(0x17202E)},
    .persona = {Colour::rgb(0x0B6F77), Colour::rgb(0xA62B63), Colour::rgb(0x8A5A00), Colour::rgb(0x3D4FA8)},
    .emotion = {Colour::rgb(0xE97452), Colour::rgb(0xF5B273), Colour::rgb(0xF0E3C2), Colour::rgb(0xA9DCCE),
                Colour::rgb(0x5CBFAD)},
    .faceLine = Colour::rgb(0x17202E),
    .cardLine = 1};

const Theme darkTheme{
    .name = ThemeName::Dark,
    .desk = Colour::rgb(0x10151C),
    .sheet = Colour::rgb(0x1A212B),
    .lane = Colour::rgb(0x222B37),
    .hair = Colour::rgb(0x333E4C),
    .strong = Colour::rgb(0x5A687A),
    .ink = Colour::rgb(0xEDF1F6),
    .ink2 = Colour::rgb(0xB9C4D1),
    .ink3 = Colour::rgb(0x99A6B6),
    .chrome = Colour::rgb(0x161C25),
    .chromeline = Colour::rgb(0x333E4C),
    .field = Colour::rgb(0x0E131A),
    .fieldline = Colour::rgb(0x6C7B8D),
    .hover = Colour::rgb(0x283342),
    .accent = Colour::rgb(0x7DB2FF),
    .accentsoft = Colour::rgb(0x1D3350),
    .onaccent = Colour::rgb(0x0B1624),
    .drop = Colour::rgb(0x1B3B31),
    .dropline = Colour::rgb(0x6FCDAF),
    .up = Colour::rgb(0x1A2A2E),
    .down = Colour::rgb(0x2A2427),
    .quote = Colour::rgb(0x273140),
    .pain = Colour::rgb(0x3A2320),
    .painline = Colour::rgb(0x7E4437),
    .painink = Colour::rgb(0xFFB6A2),
    .painfill = Colour::rgb(0xF08E74),
    .opp = Colour::rgb(0x17322A),
    .oppline = Colour::rgb(0x2F6B57),
    .oppink = Colour::rgb(0x8FDDC0),
    .oppfill = Colour::rgb(0x6FCDAF),
    .truth = Colour::rgb(0x3A3014),
    .truthline = Colour::rgb(0x8F7428),
    .truthink = Colour::rgb(0xF5D588),
    .truthfill = Colour::rgb(0xF0C75E),
    .dropoff = Colour::rgb(0x41211D),
    .dropoffline = Colour::rgb(0x8C483B),
    .dropoffink = Colour::rgb(0xFFB4A3),
    .good = Colour::rgb(0x6FCDAF),
    .warn = Colour::rgb(0xF79B7E),
    .onfill = Colour::rgb(0x10161E),
    .phase = {Colour::rgb(0x6A9FED), Colour::rgb(0xA3DFE9), Colour::rgb(0xA97CB0), Colour::rgb(0xF4B665),
              Colour::rgb(0x379881), Colour::rgb(0xD8A2AE), Colour::rgb(0xD76C46), Colour::rgb(0xD9EEB7)},
    .phaseText = {Colour::rgb(0x10161E), Colour::rgb(0x10161E), Colour::rgb(0x10161E), Colour::rgb(0x10161E),
                  Colour::rgb(0x10161E), Colour::rgb(0x10161E), Colour::rgb(0x10161E), Colour::rgb(0x10161E)},
    .persona = {Colour::rgb(0x5CC6CC), Colour::rgb(0xF08AB8), Colour::rgb(0xE3B04F), Colour::rgb(0x9DB0FF)},
    .emotion = {Colour::rgb(0xE97452), Colour::rgb(0xF5B273), Colour::rgb(0xF0E3C2), Colour::rgb(0xA9DCCE),
                Colour::rgb(0x5CBFAD)},
    .faceLine = Colour::rgb(0x17202E),
    .cardLine = 1};

const Theme contrastTheme{
    .name = ThemeName::Contrast,
    .desk = Colour::rgb(0xFFFFFF),
    .sheet = Colour::rgb(0xFFFFFF),
    .lane = Colour::rgb(0xFFFFFF),
    .hair = Colour::rgb(0x8C8C8C),
    .strong = Colour::rgb(0x000000),
    .ink = Colour::rgb(0x000000),
    .ink2 = Colour::rgb(0x000000),
    .ink3 = Colour::rgb(0x1F1F1F),
    .chrome = Colour::rgb(0xFFFFFF),
    .chromeline = Colour::rgb(0x000000),
    .field = Colour::rgb(0xFFFFFF),
    .fieldline = Colour::rgb(0x000000),
    .hover = Colour::rgb(0xDCE9FF),
    .accent = Colour::rgb(0x0039A6),
    .accentsoft = Colour::rgb(0xDCE9FF),
    .onaccent = Colour::rgb(0xFFFFFF),
    .drop = Colour::rgb(0xD6F5E6),
    .dropline = Colour::rgb(0x00492F),
    .up = Colour::rgb(0xFFFFFF),
    .down = Colour::rgb(0xF5F5F5),
    .quote = Colour::rgb(0xFFFFFF),
    .pain = Colour::rgb(0xFFFFFF),
    .painline = Colour::rgb(0x7A0F00),
    .painink = Colour::rgb(0x7A0F00),
    .painfill = Colour::rgb(0x7A0F00),
    .opp = Colour::rgb(0xFFFFFF),
    .oppline = Colour::rgb(0x00492F),
    .oppink = Colour::rgb(0x00492F),
    .oppfill = Colour::rgb(0x00492F),
    .truth = Colour::rgb(0xFFFFFF),
    .truthline = Colour::rgb(0x4A3300),
    .truthink = Colour::rgb(0x4A3300),
    .truthfill = Colour::rgb(0x4A3300),
    .dropoff = Colour::rgb(0xFFFFFF),
    .dropoffline = Colour::rgb(0x7A0F00),
    .dropoffink = Colour::rgb(0x7A0F00),
    .good = Colour::rgb(0x00492F),
    .warn = Colour::rgb(0x7A0F00),
    .onfill = Colour::rgb(0xFFFFFF),
    .phase = {Colour::rgb(0x172E53), Colour::rgb(0x77CBD9), Colour::rgb(0x6943AA), Colour::rgb(0xE8AE2E),
              Colour::rgb(0x005143), Colour::rgb(0xD09B9B), Colour::rgb(0x5A0300), Colour::rgb(0xD6EEAF)},
    .phaseText = {Colour::rgb(0xFFFFFF), Colour::rgb(0x000000), Colour::rgb(0xFFFFFF), Colour::rgb(0x000000),
                  Colour::rgb(0xFFFFFF), Colour::rgb(0x000000), Colour::rgb(0xFFFFFF), Colour::rgb(0x000000)},
    .persona = {Colour::rgb(0x005A63), Colour::rgb(0x8C1250), Colour::rgb(0x5A3600), Colour::rgb(0x2A2F8F)},
    .emotion = {Colour::rgb(0xFFFFFF), Colour::rgb(0xFFFFFF), Colour::rgb(0xFFFFFF), Colour::rgb(0xFFFFFF),
                Colour::rgb(0xFFFFFF)},
    .faceLine = Colour::rgb(0x000000),
    .cardLine = 2};

} // namespace

const Theme& theme(ThemeName name) {
    switch (name) {
    case ThemeName::Dark:
        return darkTheme;
    case ThemeName::Contrast:
        return contrastTheme;
    case ThemeName::Light:
        break;
    }
    return lightTheme;
}

namespace {

constexpr Colour darkInk = Colour::rgb(0x17202E), whiteInk = Colour::rgb(0xFFFFFF);

Colour inkOn(Colour fill) {
    return journeyline::contrast(darkInk, fill) >= journeyline::contrast(whiteInk, fill) ? darkInk : whiteInk;
}

} // namespace

double textContrastOn(Colour fill) {
    return journeyline::contrast(inkOn(fill), fill);
}

Theme branded(const Theme& theme, const std::vector<std::string>& colours) {
    std::vector<Colour> fills;
    for (const std::string& text : colours)
        if (const auto colour = Colour::parse(text)) fills.push_back(*colour);
    if (fills.empty() || theme.name == ThemeName::Contrast) return theme;
    if (fills.size() == 1) fills.push_back(mix(fills.front(), whiteInk, 0.35));
    Theme result = theme;
    for (std::size_t i = 0; i < result.phase.size(); ++i) {
        result.phase.at(i) = theme.phaseFill(i, fills[i % fills.size()].text());
        result.phaseText.at(i) = inkOn(result.phase.at(i));
    }
    return result;
}

namespace {
/// The colour, as much darker or lighter as it takes to be told from the sheet.
Colour toldFrom(Colour sheet, Colour colour, Colour ink, double least) {
    for (int share = 0; share < 20 && journeyline::contrast(colour, sheet) < least; ++share)
        colour = mix(ink, colour, 0.1);
    return colour;
}
/// On white a pale fill is seen by its size; on a dark sheet a dark one is not, nor are its line and rings.
double fillContrast(ThemeName name) {
    return name == ThemeName::Dark ? 1.6 : 1.15;
}
} // namespace

Colour Theme::phaseFill(std::size_t index, const std::string& own) const {
    const auto fill = Colour::parse(own);
    return fill ? toldFrom(sheet, *fill, ink, fillContrast(name)) : phase[index % phase.size()];
}

Colour Theme::phaseInk(std::size_t index, const std::string& own) const {
    const auto fill = Colour::parse(own);
    if (!fill) return phaseText[index % phaseText.size()];
    return inkOn(toldFrom(sheet, *fill, ink, fillContrast(name)));
}

Colour Theme::personaColour(std::size_t index, const std::string& own) const {
    const auto colour = Colour::parse(own);
    // The fifth has the outline of the first, so it has the colour of the second.
    if (!colour) return persona[(index + index / persona.size()) % persona.size()];
    return toldFrom(sheet, *colour, ink, name == ThemeName::Contrast ? readableContrast + 2.5 : readableContrast);
}

Colour Theme::curveColour(const Map& map, const Id& who) const {
    if (who.empty() && map.personas.size() > 1) return ink2;
    const std::size_t index = indexOf(map.personas, who).value_or(0);
    return personaColour(index, index < map.personas.size() ? map.personas[index]->colour : std::string());
}

} // namespace journeyline::layout
