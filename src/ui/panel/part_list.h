// SPDX-License-Identifier: Apache-2.0
// A list of parts of the map, such as its lanes or all its pain points, each a row that folds out into its fields.
//
// What a list shows and does is a table of functions, so that every list behaves alike: Enter opens a row, Alt+Up and
// Alt+Down move it, as dragging does, Delete removes it and offers the way back. Callers may rely on: rows that stay
// keep their fields; fields are made when a row is opened for the first time; a list that nobody sees costs nothing;
// no more than 200 rows, with a line that says how many more there are.
#pragma once

#include <QWidget>

#include <functional>
#include <optional>

#include "panel_context.h"
#include "rows.h"

class QLabel;

namespace journeyline::ui {

struct PartRows {
    QString name; ///< rows are named "<name>.<id>"
    std::function<std::vector<Id>(const Map&)> ids;
    std::function<RowSummary(const Map&, const Id&)> summary;
    /// Puts the fields of a row into its body.
    std::function<void(const Id&, DisclosureRow&)> fill;
    /// The part at another place of the list; none when the order follows from something else.
    std::function<void(const Id&, std::size_t)> moveTo;
    std::function<void(const Id&)> remove;
    QString empty; ///< a quiet line where there is nothing
};

class PartList final : public QWidget, public Refreshable {
    Q_OBJECT

public:
    PartList(PanelContext context, PartRows rows, QWidget* parent);
    void refresh() override;
    /// Folds the row out and puts the focus into its first field, or onto the row itself.
    void openRow(const Id& id, bool intoField);
    void focusRow(const Id& id);

protected:
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void makeRows();
    [[nodiscard]] DisclosureRow* makeRow(const Id& id);
    [[nodiscard]] DisclosureRow* rowOf(const Id& id) const { return static_cast<DisclosureRow*>(m_rows.row(id)); }
    /// The row whose summary has the focus.
    [[nodiscard]] std::optional<std::size_t> focusedRow() const;
    [[nodiscard]] std::size_t rowAt(int y) const;
    void moveRow(std::size_t from, std::size_t to);

    PanelContext m_context;
    PartRows m_table;
    RowList m_rows;
    QLabel* m_note;
    bool m_stale = true;
    std::vector<Id> m_ids; ///< of the rows
    QStringList m_choices;
    QPoint m_pressedAt;
    std::optional<std::size_t> m_dragged;
    std::optional<std::size_t> m_target;
};

/// A section with a list and a link that adds to it. `add` gives back the id of the new part, empty when there is none;
/// its row opens.
struct ListSectionParts {
    Section* section = nullptr;
    PartList* list = nullptr;
};
ListSectionParts addListSection(QVBoxLayout* column, const PanelContext& context, const QString& title, PartRows rows,
                                const QString& addName, const std::function<Id()>& add, QWidget* parent);

} // namespace journeyline::ui
