// SPDX-License-Identifier: Apache-2.0
#include "flow_row.h"

#include <QWidget>

namespace journeyline::ui {

FlowRow::FlowRow(QWidget* parent, int gap) : QLayout(parent), m_gap(gap) {
    setContentsMargins(0, 0, 0, 0);
}

FlowRow::~FlowRow() {
    for (QLayoutItem* item : m_items)
        delete item;
}

QLayoutItem* FlowRow::itemAt(int index) const {
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)] : nullptr;
}

QLayoutItem* FlowRow::takeAt(int index) {
    QLayoutItem* item = itemAt(index);
    if (item) m_items.erase(m_items.begin() + index);
    return item;
}

QSize FlowRow::minimumSize() const {
    QSize size;
    for (const QLayoutItem* item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

void FlowRow::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    place(rect, true);
}

int FlowRow::place(const QRect& rect, bool move) const {
    int x = rect.x(), y = rect.y(), line = 0;
    for (QLayoutItem* item : m_items) {
        const QSize wish = item->sizeHint();
        const int width = qMin(wish.width(), rect.width());
        if (x > rect.x() && x + width > rect.x() + rect.width()) {
            x = rect.x();
            y += line + m_gap;
            line = 0;
        }
        if (move) item->setGeometry({x, y, width, wish.height()});
        x += width + m_gap;
        line = qMax(line, wish.height());
    }
    return y + line - rect.y();
}

} // namespace journeyline::ui
