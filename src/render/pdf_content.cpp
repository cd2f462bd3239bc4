// SPDX-License-Identifier: Apache-2.0
#include "pdf_content.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

#include "display_text.h"
#include "qt_values.h"

namespace journeyline::render {

namespace {

constexpr double emojiAscent = 1.1, emojiHeight = 1.5; // in sizes of the text
constexpr double emojiFineness = 6;                    // pixels for each px
constexpr double pictureFineness = 4;

std::string pdfPoint(double x, double y) {
    return pdfNumber(x) + " " + pdfNumber(y) + " ";
}

std::string pdfColour(Colour colour, const char* operation) {
    return pdfNumber(colour.red / 255.0, 4) + " " + pdfNumber(colour.green / 255.0, 4) + " " +
           pdfNumber(colour.blue / 255.0, 4) + " " + operation + "\n";
}

std::string pdfPath(const QPainterPath& path) {
    std::string out;
    bool open = false;
    QPointF start;
    // Qt closes a subpath with a line to its start; a joint there is drawn only where the path is told to be closed.
    const auto closeIfBack = [&](int end) {
        if (open && end >= 0 && QPointF(path.elementAt(end)) == start) out += "h\n";
        open = false;
    };
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element e = path.elementAt(i);
        if (e.isMoveTo()) {
            closeIfBack(i - 1);
            start = e;
            out += pdfPoint(e.x, e.y) + "m\n";
        } else if (e.isLineTo()) {
            out += pdfPoint(e.x, e.y) + "l\n";
            open = true;
        } else {
            const QPainterPath::Element b = path.elementAt(i + 1), c = path.elementAt(i + 2);
            out += pdfPoint(e.x, e.y) + pdfPoint(b.x, b.y) + pdfPoint(c.x, c.y) + "c\n";
            open = true;
            i += 2;
        }
    }
    closeIfBack(path.elementCount() - 1);
    return out;
}

/// Rows of red, green and blue, and of opacity where any pixel is not opaque.
struct Samples {
    std::string colours, opacity;
    bool opaque = true;
};

Samples samplesOf(const QImage& image) {
    const QImage plain = image.convertToFormat(QImage::Format_ARGB32);
    Samples samples;
    const auto pixels = static_cast<std::size_t>(plain.width()) * static_cast<std::size_t>(plain.height());
    samples.colours.reserve(pixels * 3);
    samples.opacity.reserve(pixels);
    for (int y = 0; y < plain.height(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(plain.constScanLine(y)); // NOLINT: Format_ARGB32
        for (int x = 0; x < plain.width(); ++x) {
            for (const int value : {qRed(line[x]), qGreen(line[x]), qBlue(line[x])})
                samples.colours += static_cast<char>(value);
            samples.opacity += static_cast<char>(qAlpha(line[x]));
            samples.opaque = samples.opaque && qAlpha(line[x]) == 255;
        }
    }
    return samples;
}

} // namespace

std::string PdfResources::add(const QImage& image) {
    const Samples samples = samplesOf(image);
    const std::string size = "/Type/XObject/Subtype/Image/Width " + std::to_string(image.width()) + "/Height " +
                             std::to_string(image.height()) + "/BitsPerComponent 8";
    std::string mask;
    if (!samples.opaque)
        mask = "/SMask " + PdfFile::reference(m_file.addStream(size + "/ColorSpace/DeviceGray", samples.opacity));
    const auto object = m_file.addStream(size + "/ColorSpace/DeviceRGB" + mask, samples.colours);
    std::string name = "/P" + std::to_string(m_images++);
    m_names += name + " " + PdfFile::reference(object);
    return name;
}

std::string PdfResources::picture(const Shared<std::string>& base64, QSizeF size, QSize& pixels) {
    const auto [known, fresh] = m_pictures.try_emplace({base64.address(), qRound(size.width())});
    if (fresh) {
        m_held.push_back(base64);
        const QImage image = m_store.image(base64, size * pictureFineness);
        if (!image.isNull()) known->second = {add(image), image.size()};
    }
    pixels = known->second.second;
    return known->second.first;
}

std::string PdfResources::emoji(const QString& text, const scene::TextStyle& style) {
    const QString key = text + QLatin1Char(' ') + QString::number(style.size);
    if (const auto found = m_emoji.constFind(key); found != m_emoji.constEnd()) return *found;
    const ShapedLine line(text, sizedFontFor(style), false);
    const QSizeF size(line.width(), style.size * emojiHeight);
    QImage image((size * emojiFineness).toSize().expandedTo({1, 1}), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.scale(image.width() / size.width(), image.height() / size.height());
    line.draw(painter, {0, style.size * emojiAscent});
    painter.end();
    return *m_emoji.insert(key, add(image));
}

std::string PdfResources::write() const {
    const std::string fonts = m_fonts.write(m_file);
    return "<</ProcSet[/PDF/Text/ImageC]/Font<<" + fonts + ">>/XObject<<" + m_names + ">>>>";
}

void PdfContent::add(const scene::Item& item) {
    std::visit([this](const auto& what) { draw(what); }, item.what);
}

void PdfContent::add(const scene::Group& group) {
    for (const scene::Item& item : group.items)
        add(item);
}

void PdfContent::rectangle(const Rect& rect, Colour fill) {
    useFill(fill);
    m_out += pdfPoint(rect.x, rect.y) + pdfPoint(rect.width, rect.height) + "re f\n";
}

bool PdfContent::isVisible(const Rect& rect, const std::optional<scene::Stroke>& stroke) const {
    const double margin = 1 + (stroke ? 2 * stroke->width : 0);
    return rect.right() + margin >= m_visible.x && rect.x - margin <= m_visible.right() &&
           rect.bottom() + margin >= m_visible.y && rect.y - margin <= m_visible.bottom();
}

void PdfContent::useFill(Colour colour) {
    if (m_fill != colour) m_out += pdfColour(colour, "rg");
    m_fill = colour;
}

void PdfContent::useStroke(const scene::Stroke& stroke) {
    if (m_stroke == stroke) return;
    m_stroke = stroke;
    m_out += pdfColour(stroke.colour, "RG") + pdfNumber(stroke.width) + " w " +
             (stroke.round ? "1 J 1 j " : "0 J 0 j 4 M ") + "[";
    double sum = 0;
    for (const double length : stroke.dash)
        sum += length;
    if (sum > 0)
        for (const double length : stroke.dash)
            m_out += pdfNumber(std::max(length, 0.01)) + " ";
    m_out += "] 0 d\n";
}

void PdfContent::paintPath(const std::string& path, const std::optional<Colour>& fill,
                           const std::optional<scene::Stroke>& stroke) {
    const bool stroked = stroke && stroke->width > 0;
    if (!fill && !stroked) return;
    if (fill) useFill(*fill);
    if (stroked) useStroke(*stroke);
    m_out += path + (fill && stroked ? "B\n" : fill ? "f\n" : "S\n");
}

void PdfContent::draw(const scene::Box& box) {
    if (isVisible(box.rect, box.stroke)) paintPath(pdfPath(boxPath(box)), box.fill, box.stroke);
}

void PdfContent::draw(const scene::Shape& shape) {
    if (isVisible(shape.path.bounds(), shape.stroke)) paintPath(pdfPath(qtPath(shape.path)), shape.fill, shape.stroke);
}

void PdfContent::draw(const scene::TextBox& text) {
    const double size = text.style.size;
    for (const scene::TextLine& line : text.lines) {
        const Rect room{line.x - size, line.baseline - 1.2 * size, line.width + 2 * size, 1.8 * size};
        if (!line.text.empty() && isVisible(room, {})) drawLine(text, line);
    }
}

void PdfContent::drawLine(const scene::TextBox& text, const scene::TextLine& line) {
    const double size = text.style.size;
    const ShapedLine shaped(displayLine(line.text).text, sizedFontFor(text.style), line.rightToLeft);
    if (text.halo)
        paintPath(pdfPath(shaped.outline().translated(line.x, line.baseline)), {},
                  scene::Stroke{*text.halo, 4, {}, true});
    const std::vector<PdfCharacter> characters = m_resources.fonts().charactersOf(shaped, size);
    for (const PdfCharacter& character : characters) {
        if (character.picture.isEmpty()) continue;
        const std::string name = m_resources.emoji(character.picture, text.style);
        const double height = size * emojiHeight, bottom = line.baseline - size * emojiAscent + height;
        m_out += "q " + pdfNumber(character.pictureWidth) + " 0 0 " + pdfNumber(-height) + " " +
                 pdfPoint(line.x + character.x, bottom) + "cm " + name + " Do Q\n";
    }
    useFill(text.colour);
    m_out += "BT\n";
    constexpr std::size_t none = SIZE_MAX;
    std::size_t font = none;
    double at = 0; // where the next glyph would stand by itself
    const auto endRun = [&] {
        if (font != none) m_out += ">]TJ\n";
    };
    for (const PdfCharacter& character : characters) {
        const double gap = (at - character.x) / size * 1000;
        if (character.font != font) {
            endRun();
            font = character.font;
            m_out += "/F" + std::to_string(font) + " " + pdfNumber(size) + " Tf " +
                     (character.picture.isEmpty() ? "0" : "3") + " Tr 1 0 0 -1 " +
                     pdfPoint(line.x + character.x, line.baseline) + "Tm[<";
            at = character.x;
        } else if (std::abs(gap) >= 0.5) {
            m_out += ">" + std::to_string(std::lround(gap)) + "<";
            at -= static_cast<double>(std::lround(gap)) * size / 1000;
        }
        m_out += hexadecimal(QString(QChar(static_cast<char16_t>(character.code))));
        at += character.advance * size / 1000;
    }
    endRun();
    m_out += "ET\n";
}

void PdfContent::draw(const scene::Image& image) {
    if (image.rect.empty() || !isVisible(image.rect, {})) return;
    QSize pixels;
    const std::string name = m_resources.picture(image.base64, qtRect(image.rect).size(), pixels);
    if (name.empty()) return;
    // Covers the rectangle: the part that sticks out at two sides is cut off.
    const QSizeF whole = QSizeF(pixels).scaled(qtRect(image.rect).size(), Qt::KeepAspectRatioByExpanding);
    const Point middle = image.rect.centre();
    const QPainterPath clip = qtPath(image.clip.empty() ? Path::rectangle(image.rect) : image.clip);
    m_out += "q\n" + pdfPoint(image.rect.x, image.rect.y) + pdfPoint(image.rect.width, image.rect.height) + "re W n\n" +
             pdfPath(clip) + "W n\n" + pdfNumber(whole.width()) + " 0 0 " + pdfNumber(-whole.height()) + " " +
             pdfPoint(middle.x - whole.width() / 2, middle.y + whole.height() / 2) + "cm " + name + " Do\nQ\n";
}

} // namespace journeyline::render
