// SPDX-License-Identifier: Apache-2.0
#include "journeyline/layout/drawings.h"

#include <array>
#include <charconv>
#include <utility>

#include "recipes.h"

namespace journeyline::layout {

namespace {

struct Element {
    char kind = 'L';
    Path path;
};

// Reads the compiled-in recipes only, so malformed input is a defect of this program and not handled.
class RecipeReader {
public:
    explicit RecipeReader(std::string_view text) : m_text(text) {}

    std::vector<Element> read() {
        std::vector<Element> elements;
        while (m_at < m_text.size()) {
            Element element;
            element.kind = m_text[m_at++];
            switch (element.kind) {
            case 'C':
            case 'O':
            case 'A': {
                const double x = number(), y = number(), r = number();
                element.path = Path::circle({x, y}, r);
                break;
            }
            case 'B':
            case 'Q': {
                const double x = number(), y = number(), w = number(), h = number(), r = number();
                element.path = Path::rectangle({x, y, w, h}, r);
                break;
            }
            default:
                element.path = path();
            }
            elements.push_back(std::move(element));
            while (m_at < m_text.size() && (m_text[m_at] == ';' || m_text[m_at] == ' '))
                ++m_at;
        }
        return elements;
    }

private:
    void skipBlanks() {
        while (m_at < m_text.size() && m_text[m_at] == ' ')
            ++m_at;
    }
    double number() {
        skipBlanks();
        double value = 0;
        const auto end = std::from_chars(m_text.data() + m_at, m_text.data() + m_text.size(), value).ptr;
        m_at = static_cast<std::size_t>(end - m_text.data());
        return value;
    }
    Point point() {
        const double x = number(), y = number();
        return {x, y};
    }
    Path path() {
        Path result;
        for (skipBlanks(); m_at < m_text.size() && m_text[m_at] != ';'; skipBlanks()) {
            switch (m_text[m_at++]) {
            case 'M':
                result.move(point());
                break;
            case 'L':
                result.line(point());
                break;
            case 'C': {
                const Point a = point(), b = point(), c = point();
                result.cubic(a, b, c);
                break;
            }
            default:
                result.close();
            }
        }
        return result;
    }
    std::string_view m_text;
    std::size_t m_at = 0;
};

const std::vector<Element>& elementsOf(Drawing drawing) {
    static const auto all = [] {
        std::array<std::vector<Element>, recipes.size()> list;
        for (std::size_t i = 0; i < recipes.size(); ++i)
            list[i] = RecipeReader(recipes[i]).read();
        return list;
    }();
    return all[static_cast<std::size_t>(drawing)];
}

} // namespace

std::vector<scene::Item> draw(Drawing drawing, Point at, double size, const Ink& ink) {
    const double scale = size / 24;
    std::vector<scene::Item> items;
    for (const Element& element : elementsOf(drawing)) {
        scene::Shape shape{element.path.transformed(scale, at.x, at.y), std::nullopt, std::nullopt};
        const auto stroke = [&](Colour colour, double width) { return scene::Stroke{colour, width * scale, {}, true}; };
        switch (element.kind) {
        case 'F':
            shape.fill = ink.ink;
            shape.stroke = stroke(ink.ink, 1.4);
            break;
        case 'C':
        case 'B':
        case 'G':
            shape.fill = ink.ink;
            break;
        case 'K':
            shape.fill = ink.knockOut;
            break;
        case 'k':
            shape.stroke = stroke(ink.knockOut, 2.2);
            break;
        case 'A':
            shape.stroke = stroke(ink.ink, ink.stroke);
            shape.stroke->dash = {3.2 * scale, 3.86 * scale};
            break;
        default:
            shape.stroke = stroke(ink.ink, ink.stroke);
        }
        items.push_back({std::move(shape)});
    }
    return items;
}

const Path& personaOutline(std::size_t rank) {
    constexpr std::array outlines{Drawing::PersonaCircle, Drawing::PersonaSquare, Drawing::PersonaHexagon,
                                  Drawing::PersonaShield};
    return elementsOf(outlines[rank % outlines.size()]).front().path;
}

Drawing faceOf(int level) {
    constexpr std::array faces{Drawing::Face1, Drawing::Face2, Drawing::Face3, Drawing::Face4, Drawing::Face5};
    return faces[static_cast<std::size_t>(std::min(std::max(level, 1), 5) - 1)];
}

Drawing channelDrawing(std::string_view channel) {
    constexpr std::array<std::pair<std::string_view, Drawing>, 13> drawings{{{"website", Drawing::ChannelWebsite},
                                                                             {"app", Drawing::ChannelApp},
                                                                             {"email", Drawing::ChannelEmail},
                                                                             {"phone", Drawing::ChannelPhone},
                                                                             {"chat", Drawing::ChannelChat},
                                                                             {"shop", Drawing::ChannelShop},
                                                                             {"social", Drawing::ChannelSocial},
                                                                             {"ad", Drawing::ChannelAd},
                                                                             {"search", Drawing::ChannelSearch},
                                                                             {"post", Drawing::ChannelParcel},
                                                                             {"person", Drawing::ChannelPerson},
                                                                             {"review", Drawing::ChannelReview},
                                                                             {"event", Drawing::ChannelEvent}}};
    for (const auto& [word, drawing] : drawings)
        if (word == channel) return drawing;
    return Drawing::ChannelOther;
}

} // namespace journeyline::layout
