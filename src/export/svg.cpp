// SPDX-License-Identifier: Apache-2.0
#include "journeyline/export/svg.h"

#include <algorithm>
#include <numeric>
#include <string_view>

#include "xml_text.h"

namespace journeyline::exports {

namespace {

/// One element as text; attributes in the order they are added.
class Element {
public:
    explicit Element(std::string_view name) : m_text("<" + std::string(name)) {}
    /// `value` is already fit for XML.
    Element& add(std::string_view attribute, std::string_view value) {
        m_text.append(" ").append(attribute).append("=\"").append(value).append("\"");
        return *this;
    }
    Element& add(std::string_view attribute, double value) { return add(attribute, number(value)); }
    Element& add(std::string_view attribute, const std::optional<Colour>& colour) {
        return add(attribute, colour ? colour->text() : "none");
    }
    Element& add(const std::optional<scene::Stroke>& stroke);
    [[nodiscard]] std::string open() const { return m_text + ">"; }
    [[nodiscard]] std::string alone() const { return m_text + "/>"; }
    [[nodiscard]] std::string around(std::string_view content, std::string_view name) const {
        return m_text + ">" + std::string(content) + "</" + std::string(name) + ">";
    }

private:
    std::string m_text;
};

Element& Element::add(const std::optional<scene::Stroke>& stroke) {
    if (!stroke || !(stroke->width > 0)) return *this;
    add("stroke", stroke->colour.text());
    if (stroke->width != 1) add("stroke-width", stroke->width);
    if (stroke->round) add("stroke-linecap", "round").add("stroke-linejoin", "round");
    if (std::accumulate(stroke->dash.begin(), stroke->dash.end(), 0.0) > 0) {
        std::string dashes;
        for (const double length : stroke->dash)
            dashes += (dashes.empty() ? "" : " ") + number(std::max(0.01, length));
        add("stroke-dasharray", dashes);
    }
    return *this;
}

std::string pathData(const Path& path) {
    std::string data;
    std::size_t at = 0;
    const auto add = [&](char letter, std::size_t count) {
        data.push_back(letter);
        for (std::size_t i = 0; i < count; ++i, ++at) {
            if (i > 0) data.push_back(' ');
            data += number(path.points()[at].x) + " " + number(path.points()[at].y);
        }
    };
    for (const Path::Verb verb : path.verbs()) {
        switch (verb) {
        case Path::Verb::Move:
            add('M', 1);
            break;
        case Path::Verb::Line:
            add(data.empty() ? 'M' : 'L', 1);
            break;
        case Path::Verb::Cubic:
            add('C', 3);
            break;
        case Path::Verb::Close:
            data.push_back('Z');
            break;
        }
    }
    return data;
}

/// By the first bytes, as the painter does; empty for what is neither.
std::string_view imageType(std::string_view base64) {
    if (base64.starts_with("iVBORw0KGgo")) return "image/png";
    if (base64.starts_with("/9j/")) return "image/jpeg";
    return {};
}

bool isBase64(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '+' || c == '/' ||
               c == '=';
    });
}

bool holdsTexts(const scene::Group& group) {
    return std::any_of(group.items.begin(), group.items.end(), [](const scene::Item& item) {
        if (const auto* inner = std::get_if<scene::Group>(&item.what))
            return !inner->title.empty() || holdsTexts(*inner);
        return std::holds_alternative<scene::TextBox>(item.what);
    });
}

class Writer {
public:
    std::string document(const scene::Scene& scene, const SvgOptions& options);

    void operator()(const scene::Box& box);
    void operator()(const scene::Shape& shape);
    void operator()(const scene::TextBox& text);
    void operator()(const scene::Image& image);
    void operator()(const scene::Group& group);

private:
    void items(const scene::Group& group) {
        for (const scene::Item& item : group.items)
            std::visit(*this, item.what);
    }
    void line(std::string_view element) { m_body.append(m_depth, ' ').append(element).push_back('\n'); }
    void description(const std::string& title, const std::string& text);
    void textLine(const scene::TextBox& text, const scene::TextLine& line, bool halo);

    std::string m_body;
    std::size_t m_depth = 1;
    XmlIds m_ids;
    bool m_hasImages = false;
};

std::string Writer::document(const scene::Scene& scene, const SvgOptions& options) {
    const Size size{std::max(scene.size.width, 0.0), std::max(scene.size.height, 0.0)};
    description(scene.title, scene.description);
    if (scene.background && !options.transparent)
        line(
            Element("rect").add("width", size.width).add("height", size.height).add("fill", *scene.background).alone());
    (*this)(scene.root);

    Element root("svg");
    root.add("xmlns", "http://www.w3.org/2000/svg");
    if (m_hasImages) root.add("xmlns:xlink", "http://www.w3.org/1999/xlink");
    root.add("width", size.width * options.scale).add("height", size.height * options.scale);
    root.add("viewBox", "0 0 " + number(size.width) + " " + number(size.height));
    if (const std::string language = languageTag(scene.language); !language.empty())
        root.add("xml:lang", language).add("lang", language);
    root.add("role", "graphics-document document");
    root.add("font-family", "Inter, 'Noto Sans', 'DejaVu Sans', sans-serif");
    root.add("text-rendering", "geometricPrecision"); // or browsers round the width of every letter
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + root.open() + "\n" + m_body + "</svg>\n";
}

void Writer::description(const std::string& title, const std::string& text) {
    if (!title.empty()) line("<title>" + xmlText(title) + "</title>");
    if (!text.empty()) line("<desc>" + xmlText(text) + "</desc>");
}

void Writer::operator()(const scene::Box& box) {
    const Rect& r = box.rect;
    if (r.empty() || (!box.fill && !box.stroke)) return;
    const double radius = std::clamp(box.radius, 0.0, std::min(r.width, r.height) / 2);
    const bool dashed = box.stroke && !box.stroke->dash.empty(); // a circle's dashes start elsewhere
    if (radius > 0 && r.width == r.height && radius * 2 == r.width && !dashed) {
        Element circle("circle");
        circle.add("cx", r.centre().x).add("cy", r.centre().y).add("r", radius).add("fill", box.fill).add(box.stroke);
        return line(circle.alone());
    }
    Element rect("rect");
    rect.add("x", r.x).add("y", r.y).add("width", r.width).add("height", r.height);
    if (radius > 0) rect.add("rx", radius);
    line(rect.add("fill", box.fill).add(box.stroke).alone());
}

void Writer::operator()(const scene::Shape& shape) {
    if (shape.path.empty() || (!shape.fill && !shape.stroke)) return;
    line(Element("path").add("d", pathData(shape.path)).add("fill", shape.fill).add(shape.stroke).alone());
}

void Writer::operator()(const scene::TextBox& text) {
    for (const scene::TextLine& textLineOfBox : text.lines) {
        if (textLineOfBox.text.empty()) continue;
        // Not every program knows paint-order, so the outline is a text of its own below the letters.
        if (text.halo) textLine(text, textLineOfBox, true);
        textLine(text, textLineOfBox, false);
    }
}

void Writer::textLine(const scene::TextBox& text, const scene::TextLine& part, bool halo) {
    Element element("text");
    // Another font is a little wider or narrower: the anchor keeps the edge that the eye lines up.
    const double anchored = text.align == scene::Align::Left     ? part.x
                            : text.align == scene::Align::Centre ? part.x + part.width / 2
                                                                 : part.x + part.width;
    element.add("x", anchored).add("y", part.baseline).add("font-size", text.style.size);
    if (text.style.weight != 400) element.add("font-weight", text.style.weight);
    if (text.style.italic) element.add("font-style", "italic");
    if (part.rightToLeft) element.add("direction", "rtl");
    // In a right-to-left text "start" is its right end.
    if (text.align == scene::Align::Centre)
        element.add("text-anchor", "middle");
    else if ((text.align == scene::Align::Right) != part.rightToLeft)
        element.add("text-anchor", "end");
    if (halo)
        element.add("fill", "none").add(scene::Stroke{*text.halo, 4, {}, true}).add("aria-hidden", "true");
    else
        element.add("fill", text.colour.text());
    const std::string content = xmlText(part.text);
    const bool blanksMatter =
        content.starts_with(' ') || content.ends_with(' ') || content.find("  ") != std::string::npos;
    if (blanksMatter) element.add("xml:space", "preserve");
    line(element.around(content, "text"));
}

void Writer::operator()(const scene::Image& image) {
    const std::string_view type = imageType(*image.base64);
    if (type.empty() || image.rect.empty() || !isBase64(*image.base64)) return;
    m_hasImages = true;
    Element element("image");
    element.add("x", image.rect.x)
        .add("y", image.rect.y)
        .add("width", image.rect.width)
        .add("height", image.rect.height);
    element.add("preserveAspectRatio", "xMidYMid slice");
    if (!image.clip.empty()) {
        const std::string id = m_ids.unique("clip");
        const std::string outline = Element("path").add("d", pathData(image.clip)).alone();
        line(Element("clipPath").add("id", id).around(outline, "clipPath"));
        element.add("clip-path", "url(#" + id + ")");
    }
    if (image.alt.empty())
        element.add("aria-hidden", "true");
    else
        element.add("role", "img");
    element.add("xlink:href", "data:" + std::string(type) + ";base64," + *image.base64);
    line(image.alt.empty() ? element.alone() : element.around("<title>" + xmlText(image.alt) + "</title>", "image"));
}

void Writer::operator()(const scene::Group& group) {
    const bool named = !group.id.empty() || !group.role.empty() || !group.title.empty() || !group.description.empty();
    if (!named) return items(group);
    Element element("g");
    if (const std::string& id = group.id.empty() ? group.role : group.id; !id.empty())
        element.add("id", m_ids.unique(id));
    // Our own words for what a thing is are no ARIA roles; they are kept as a class, which style sheets and scripts can
    // use.
    if (!group.role.empty()) element.add("class", xmlName(group.role));
    element.add("role", holdsTexts(group) || group.title.empty() ? "graphics-object" : "img");
    line(element.open());
    ++m_depth;
    description(group.title, group.description);
    items(group);
    --m_depth;
    line("</g>");
}

} // namespace

std::string writeSvg(const scene::Scene& scene, const SvgOptions& options) {
    return Writer().document(scene, options);
}

} // namespace journeyline::exports
