// SPDX-License-Identifier: Apache-2.0
// A scene as the drawing operators of a PDF page, in px of the scene with y downwards. Fonts and pictures are shared by
// all pages of a file: PdfResources collects them and writes them at the end.
#pragma once

#include <QHash>
#include <QImage>

#include <map>
#include <optional>
#include <string>
#include <tuple>

#include "image_store.h"
#include "journeyline/scene/scene.h"
#include "pdf_file.h"
#include "pdf_fonts.h"

namespace journeyline::render {

class PdfResources {
public:
    explicit PdfResources(PdfFile& file) : m_file(file) {}
    PdfFonts& fonts() { return m_fonts; }
    /// The name of a picture of the user, at most four times as fine as `size` px; empty when it cannot be read.
    std::string picture(const Shared<std::string>& base64, QSizeF size, QSize& pixels);
    /// The name of a character that a colour font paints, as high as `emojiHeight` sizes of the text.
    std::string emoji(const QString& text, const scene::TextStyle& style);
    /// The resource dictionary.
    [[nodiscard]] std::string write() const;

private:
    std::string add(const QImage& image);

    PdfFile& m_file;
    PdfFonts m_fonts;
    ImageStore m_store;
    std::string m_names;
    std::size_t m_images = 0;
    std::map<std::tuple<const void*, int>, std::pair<std::string, QSize>> m_pictures;
    QHash<QString, std::string> m_emoji;
    std::vector<Shared<std::string>> m_held; // so that an address does not come to mean another picture
};

/// Writes items in order. What lies outside `visible` is left out.
class PdfContent {
public:
    PdfContent(PdfResources& resources, const Rect& visible) : m_resources(resources), m_visible(visible) {}

    void add(const scene::Item& item);
    void add(const scene::Group& group);
    void rectangle(const Rect& rect, Colour fill);
    [[nodiscard]] std::string take() { return std::move(m_out); }

private:
    void draw(const scene::Box& box);
    void draw(const scene::Shape& shape);
    void draw(const scene::TextBox& text);
    void draw(const scene::Image& image);
    void draw(const scene::Group& group) { add(group); }
    void drawLine(const scene::TextBox& text, const scene::TextLine& line);
    void paintPath(const std::string& path, const std::optional<Colour>& fill,
                   const std::optional<scene::Stroke>& stroke);
    void useFill(Colour colour);
    void useStroke(const scene::Stroke& stroke);
    [[nodiscard]] bool isVisible(const Rect& rect, const std::optional<scene::Stroke>& stroke) const;

    PdfResources& m_resources;
    Rect m_visible;
    std::string m_out;
    std::optional<Colour> m_fill;
    std::optional<scene::Stroke> m_stroke;
};

} // namespace journeyline::render
