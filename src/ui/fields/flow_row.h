// SPDX-License-Identifier: Apache-2.0
// A layout that sets its items side by side and goes on in the next line when they do not fit: for chips.
#pragma once

#include <QLayout>

#include <vector>

namespace journeyline::ui {

class FlowRow final : public QLayout {
public:
    explicit FlowRow(QWidget* parent, int gap = 6);
    ~FlowRow() override;

    void addItem(QLayoutItem* item) override {
        m_items.push_back(item);
        invalidate(); // else what was moved to the end keeps its old place
    }
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return place({0, 0, width, 0}, false); }
    [[nodiscard]] QSize sizeHint() const override { return minimumSize(); }
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    int place(const QRect& rect, bool move) const;
    std::vector<QLayoutItem*> m_items;
    int m_gap;
};

} // namespace journeyline::ui
