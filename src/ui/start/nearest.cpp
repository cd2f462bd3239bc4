// SPDX-License-Identifier: Apache-2.0
#include "nearest.h"

#include <QWidget>

#include <limits>

namespace journeyline::ui {
namespace {

constexpr int priceOfAngle = 4; ///< a px aside costs as much as this many ahead

/// How far `to` lies beyond `from` on one axis; 0 where the two overlap.
int apart(int fromLow, int fromHigh, int toLow, int toHigh) {
    if (toLow > fromHigh) return toLow - fromHigh;
    if (toHigh < fromLow) return fromLow - toHigh;
    return 0;
}

} // namespace

QWidget* nearestTo(const QWidget* from, const QList<QWidget*>& places, int key) {
    if (!from) return nullptr;
    const auto onScreen = [](const QWidget* widget) { return QRect(widget->mapToGlobal(QPoint()), widget->size()); };
    const QRect here = onScreen(from);
    QWidget* best = nullptr;
    int lowest = std::numeric_limits<int>::max();
    for (QWidget* place : places) {
        if (place == from) continue;
        const QRect there = onScreen(place);
        const bool sideways = key == Qt::Key_Left || key == Qt::Key_Right;
        const int ahead = key == Qt::Key_Left    ? here.center().x() - there.center().x()
                          : key == Qt::Key_Right ? there.center().x() - here.center().x()
                          : key == Qt::Key_Up    ? here.center().y() - there.center().y()
                                                 : there.center().y() - here.center().y();
        const int aside = sideways ? apart(here.top(), here.bottom(), there.top(), there.bottom())
                                   : apart(here.left(), here.right(), there.left(), there.right());
        // What overlaps in the direction of the key stands beside, not ahead.
        const int clear = sideways ? apart(here.left(), here.right(), there.left(), there.right())
                                   : apart(here.top(), here.bottom(), there.top(), there.bottom());
        if (ahead <= 0 || clear == 0) continue;
        const int price = ahead + priceOfAngle * aside;
        if (price < lowest) {
            lowest = price;
            best = place;
        }
    }
    return best;
}

} // namespace journeyline::ui
