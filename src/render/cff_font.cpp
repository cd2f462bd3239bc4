// SPDX-License-Identifier: Apache-2.0
// Adobe's Technical Notes 5176 (the format) and 5177 (charstrings of type 2).
#include "cff_font.h"

#include <algorithm>
#include <cmath>

namespace journeyline::render {

namespace {

using Bytes = std::string;

void addByte(Bytes& to, unsigned value) {
    to += static_cast<char>(static_cast<unsigned char>(value & 0xFFU));
}

void addUnsigned(Bytes& to, unsigned value, int bytes) {
    for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8)
        addByte(to, value >> static_cast<unsigned>(shift));
}

/// A whole number as dictionaries and charstrings write it.
void addNumber(Bytes& to, int value) {
    if (value >= -107 && value <= 107) {
        addByte(to, static_cast<unsigned>(value + 139));
    } else if (value >= 108 && value <= 1131) {
        addByte(to, static_cast<unsigned>((value - 108) / 256 + 247));
        addByte(to, static_cast<unsigned>((value - 108) % 256));
    } else if (value >= -1131 && value <= -108) {
        addByte(to, static_cast<unsigned>((-value - 108) / 256 + 251));
        addByte(to, static_cast<unsigned>((-value - 108) % 256));
    } else {
        addByte(to, 28);
        addUnsigned(to, static_cast<unsigned>(std::clamp(value, -32768, 32767)), 2);
    }
}

/// A number that takes five bytes whatever it is: places are filled in once the sizes are known.
void addPlace(Bytes& to, std::size_t place) {
    addByte(to, 29);
    addUnsigned(to, static_cast<unsigned>(place), 4);
}

Bytes indexOf(const std::vector<Bytes>& entries) {
    Bytes index;
    addUnsigned(index, static_cast<unsigned>(entries.size()), 2);
    if (entries.empty()) return index;
    addByte(index, 4);
    unsigned offset = 1;
    addUnsigned(index, offset, 4);
    for (const Bytes& entry : entries)
        addUnsigned(index, offset += static_cast<unsigned>(entry.size()), 4);
    for (const Bytes& entry : entries)
        index += entry;
    return index;
}

/// The outline as moves, lines and curves, each relative to where the one before it ended.
class Charstring {
public:
    explicit Charstring(const FontGlyph& glyph) {
        addNumber(m_bytes, glyph.advance);
        const QPainterPath& path = glyph.outline;
        for (int i = 0; i < path.elementCount(); ++i) {
            const QPainterPath::Element element = path.elementAt(i);
            step(element);
            if (element.isMoveTo()) {
                addByte(m_bytes, 21);
            } else if (element.isLineTo()) {
                addByte(m_bytes, 5);
            } else {
                step(path.elementAt(++i));
                step(path.elementAt(++i));
                addByte(m_bytes, 8);
            }
        }
        addByte(m_bytes, 14);
    }
    [[nodiscard]] Bytes take() { return std::move(m_bytes); }

private:
    /// Rounding the places, not the steps, keeps errors from adding up.
    void step(const QPainterPath::Element& to) {
        const int x = static_cast<int>(std::lround(to.x)), y = static_cast<int>(std::lround(to.y));
        addNumber(m_bytes, x - m_x);
        addNumber(m_bytes, y - m_y);
        m_x = x;
        m_y = y;
    }
    Bytes m_bytes;
    int m_x = 0, m_y = 0;
};

enum TopOperator : unsigned { charset = 15, charStrings = 17, privateDict = 18 };
enum EscapedOperator : unsigned { ros = 30, cidCount = 34, fdArray = 36, fdSelect = 37 };

struct Places {
    std::size_t charset = 0, select = 0, glyphs = 0, array = 0;
};

Bytes topDict(std::size_t glyphs, const Places& places) {
    Bytes dict;
    const auto escaped = [&dict](unsigned code) {
        addByte(dict, 12);
        addByte(dict, code);
    };
    addNumber(dict, 391); // "Adobe" and "Identity", the first strings of our own
    addNumber(dict, 392);
    addNumber(dict, 0);
    escaped(ros);
    addPlace(dict, glyphs);
    escaped(cidCount);
    addPlace(dict, places.charset);
    addByte(dict, charset);
    addPlace(dict, places.glyphs);
    addByte(dict, charStrings);
    addPlace(dict, places.array);
    escaped(fdArray);
    addPlace(dict, places.select);
    escaped(fdSelect);
    return dict;
}

} // namespace

std::string cffFont(const std::string& name, const std::vector<FontGlyph>& glyphs) {
    std::vector<Bytes> outlines{Charstring({}).take()};
    for (const FontGlyph& glyph : glyphs)
        outlines.push_back(Charstring(glyph).take());

    Bytes charsetBytes; // glyph 1 is character 1, and so on
    if (!glyphs.empty()) {
        addByte(charsetBytes, 2);
        addUnsigned(charsetBytes, 1, 2);
        addUnsigned(charsetBytes, static_cast<unsigned>(glyphs.size()) - 1, 2);
    } else {
        addByte(charsetBytes, 0);
    }
    Bytes select; // all glyphs have the one private dictionary
    addByte(select, 3);
    addUnsigned(select, 1, 2);
    addUnsigned(select, 0, 3);
    addUnsigned(select, static_cast<unsigned>(outlines.size()), 2);
    const Bytes glyphIndex = indexOf(outlines);
    Bytes own; // default and nominal width 0: each glyph says its own
    addNumber(own, 0);
    addByte(own, 20);
    addNumber(own, 0);
    addByte(own, 21);

    const Bytes head = Bytes("\x01\x00\x04\x04", 4) + indexOf({name});
    const Bytes strings = indexOf({"Adobe", "Identity"}) + indexOf({});
    Places places;
    places.charset = head.size() + indexOf({topDict(outlines.size(), places)}).size() + strings.size();
    places.select = places.charset + charsetBytes.size();
    places.glyphs = places.select + select.size();
    const std::size_t ownPlace = places.glyphs + glyphIndex.size();
    places.array = ownPlace + own.size();
    Bytes fontDict;
    addPlace(fontDict, own.size());
    addPlace(fontDict, ownPlace);
    addByte(fontDict, privateDict);
    return head + indexOf({topDict(outlines.size(), places)}) + strings + charsetBytes + select + glyphIndex + own +
           indexOf({fontDict});
}

} // namespace journeyline::render
