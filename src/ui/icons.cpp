// SPDX-License-Identifier: Apache-2.0
#include "icons.h"

#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

#include <memory>

#include "appearance.h"

namespace journeyline::ui {
namespace {

/// All drawings are made in this colour, which is replaced.
constexpr auto drawnInk = "#17202E";

QSvgRenderer* drawingIn(const QString& name, const QColor& colour) {
    static QHash<QString, std::shared_ptr<QSvgRenderer>> drawings;
    const QString key = name + colour.name();
    auto& drawing = drawings[key];
    if (!drawing) {
        QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
        QByteArray text = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        text.replace(drawnInk, colour.name().toLatin1());
        drawing = std::make_shared<QSvgRenderer>(text);
    }
    return drawing.get();
}

class ThemedIcon final : public QIconEngine {
public:
    explicit ThemedIcon(QString name) : m_name(std::move(name)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override {
        const layout::Theme& theme = shownTheme();
        const Colour colour = mode == QIcon::Disabled ? disabledInk(theme)
                              : state == QIcon::On    ? theme.accent
                                                      : theme.ink;
        // Buttons leave only 4 px between icon and text: theirs ask for a wider icon, and the rest stays empty.
        const int side = qMin(rect.width(), rect.height());
        const int left = rect.width() > rect.height() + 8 ? (rect.width() - side) / 2 : 0;
        paintIcon(*painter, m_name, QRectF(rect.x() + left, rect.y() + (rect.height() - side) / 2.0, side, side),
                  toQt(colour));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }
    [[nodiscard]] QIconEngine* clone() const override { return new ThemedIcon(m_name); }

private:
    QString m_name;
};

} // namespace

QIcon icon(const QString& name) {
    return name.isEmpty() ? QIcon() : QIcon(new ThemedIcon(name));
}

void paintIcon(QPainter& painter, const QString& name, const QRectF& rect, const QColor& colour) {
    QSvgRenderer* drawing = drawingIn(name, colour);
    if (!drawing->isValid()) return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    drawing->render(&painter, rect);
    painter.restore();
}

} // namespace journeyline::ui
