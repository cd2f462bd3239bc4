// SPDX-License-Identifier: Apache-2.0
#include "journeyline/render/scene_painter.h"

#include <QCache>
#include <QHash>
#include <QPainter>

#include <algorithm>
#include <cmath>

#include "display_text.h"
#include "image_store.h"
#include "qt_values.h"
#include "shaped_line.h"

namespace journeyline::render {

// Not in the anonymous namespace: a member of ScenePainter holds it.
struct LineKey {
    std::string text;
    scene::TextStyle style;
    bool rightToLeft;
    friend bool operator==(const LineKey&, const LineKey&) = default;
};

std::size_t qHash(const LineKey& key, std::size_t seed = 0) {
    return qHashMulti(seed, std::hash<std::string>()(key.text), key.style.size, key.style.weight, key.style.italic,
                      key.rightToLeft);
}

namespace {

constexpr qsizetype keptCharacters = 400'000; // about 30 MB of shaped lines

} // namespace

struct ScenePainter::Caches {
    QCache<LineKey, ShapedLine> lines{keptCharacters};
    ImageStore images;
};

namespace {

/// One walk over a scene. Later items lie above earlier ones, so the order is kept.
class Walk {
public:
    Walk(QPainter& painter, QCache<LineKey, ShapedLine>& lines, ImageStore& images, const PaintOptions& options)
        : m_painter(painter), m_lines(lines), m_images(images), m_visible(options.visible) {
        const QTransform& transform = painter.deviceTransform();
        m_zoom = std::sqrt(std::abs(transform.determinant()));
        m_barsBelow = m_zoom > 0 ? options.barsBelow / m_zoom : 0;
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    }

    void operator()(const scene::Item& item) { std::visit(*this, item.what); }

    void operator()(const scene::Group& group) {
        for (const scene::Item& item : group.items)
            (*this)(item);
    }

    void operator()(const scene::Box& box) {
        const QRectF rect = qtRect(box.rect);
        if (!isVisible(rect, box.stroke)) return;
        usePenAndBrush(box.stroke, box.fill);
        const double radius = std::min({box.radius, rect.width() / 2, rect.height() / 2});
        if (box.stroke && !box.stroke->dash.empty())
            m_painter.drawPath(boxPath(box));
        else if (radius <= 0)
            m_painter.drawRect(rect);
        else
            m_painter.drawRoundedRect(rect, radius, radius);
    }

    void operator()(const scene::Shape& shape) {
        if (!m_visible.isEmpty() && !isVisible(qtRect(shape.path.bounds()), shape.stroke)) return;
        usePenAndBrush(shape.stroke, shape.fill);
        m_painter.drawPath(qtPath(shape.path));
    }

    void operator()(const scene::TextBox& text) {
        for (const scene::TextLine& line : text.lines) {
            const double size = text.style.size;
            const QRectF room(line.x, line.baseline - 1.2 * size, line.width, 1.8 * size);
            if (!line.text.empty() && isVisible(room.adjusted(-size, 0, size, 0), {})) paintLine(text, line);
        }
    }

    void operator()(const scene::Image& image) {
        const QRectF rect = qtRect(image.rect);
        if (rect.isEmpty() || !isVisible(rect, {})) return;
        const QImage pixels = m_images.image(image.base64, rect.size() * m_zoom);
        if (pixels.isNull()) return;
        // Covers the rectangle: the part that sticks out at two sides is left off.
        const QSizeF part = rect.size().scaled(pixels.size(), Qt::KeepAspectRatio);
        const QRectF source(QPointF((pixels.width() - part.width()) / 2, (pixels.height() - part.height()) / 2), part);
        if (image.clip.empty()) {
            m_painter.drawImage(rect, pixels, source);
            return;
        }
        m_painter.save();
        m_painter.setClipPath(qtPath(image.clip), Qt::IntersectClip);
        m_painter.drawImage(rect, pixels, source);
        m_painter.restore();
    }

private:
    [[nodiscard]] bool isVisible(const QRectF& rect, const std::optional<scene::Stroke>& stroke) const {
        if (m_visible.isEmpty()) return true;
        const double margin = 1 + (stroke ? 2 * stroke->width : 0); // a mitred corner reaches out two widths
        return rect.right() + margin >= m_visible.left() && rect.left() - margin <= m_visible.right() &&
               rect.bottom() + margin >= m_visible.top() && rect.top() - margin <= m_visible.bottom();
    }

    void usePenAndBrush(const std::optional<scene::Stroke>& stroke, const std::optional<Colour>& fill) {
        m_painter.setPen(qtPen(stroke));
        m_painter.setBrush(fill ? QBrush(qtColour(*fill)) : QBrush(Qt::NoBrush));
    }

    void paintLine(const scene::TextBox& text, const scene::TextLine& line) {
        QColor colour = qtColour(text.colour);
        if (text.style.size < m_barsBelow) {
            colour.setAlphaF(0.35F);
            m_painter.fillRect(
                QRectF(line.x, line.baseline - 0.5 * text.style.size, line.width, 0.45 * text.style.size), colour);
            return;
        }
        const QPointF leftEnd(line.x, line.baseline);
        withShaped({line.text, text.style, line.rightToLeft}, [&](const ShapedLine& shaped) {
            if (text.halo) {
                const QPen pen(qtColour(*text.halo), 4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
                m_painter.strokePath(shaped.outline().translated(leftEnd), pen);
            }
            m_painter.setPen(colour);
            shaped.draw(m_painter, leftEnd);
        });
    }

    template <class Use>
    void withShaped(const LineKey& key, Use use) {
        if (const ShapedLine* known = m_lines.object(key)) return use(*known);
        const QString text = displayLine(key.text).text;
        auto shaped = std::make_unique<ShapedLine>(text, sizedFontFor(key.style), key.rightToLeft);
        use(*shaped);
        m_lines.insert(key, shaped.release(), text.size() + 16);
    }

    QPainter& m_painter;
    QCache<LineKey, ShapedLine>& m_lines;
    ImageStore& m_images;
    QRectF m_visible;
    double m_zoom = 1;
    double m_barsBelow = 0;
};

} // namespace

ScenePainter::ScenePainter() : m_caches(std::make_unique<Caches>()) {
    loadFonts();
}

ScenePainter::~ScenePainter() = default;

void ScenePainter::paint(QPainter& painter, const scene::Scene& scene, const PaintOptions& options) {
    if (options.background && scene.background) {
        const QRectF sheet(0, 0, scene.size.width, scene.size.height);
        painter.fillRect(options.visible.isEmpty() ? sheet : sheet & options.visible, qtColour(*scene.background));
    }
    paint(painter, scene.root, options);
}

void ScenePainter::paint(QPainter& painter, const scene::Group& group, const PaintOptions& options) {
    Walk(painter, m_caches->lines, m_caches->images, options)(group);
}

void ScenePainter::paint(QPainter& painter, const scene::Item& item, const PaintOptions& options) {
    Walk(painter, m_caches->lines, m_caches->images, options)(item);
}

void ScenePainter::paint(QPainter& painter, std::span<const scene::Item* const> items, const PaintOptions& options) {
    Walk walk(painter, m_caches->lines, m_caches->images, options);
    for (const scene::Item* item : items)
        walk(*item);
}

void paintScene(QPainter& painter, const scene::Scene& scene, const PaintOptions& options) {
    ScenePainter().paint(painter, scene, options);
}

} // namespace journeyline::render
