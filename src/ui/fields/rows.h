// SPDX-License-Identifier: Apache-2.0
// The building blocks of a panel: a section that folds, a row that folds out into its fields, and the column of labels
// over fields with the distances of the visual reference.
#pragma once

#include <QAbstractButton>
#include <QVBoxLayout>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

#include "journeyline/layout/drawings.h"

namespace journeyline::ui {

/// Label over field, field under field. Baselines and gaps as in the visual reference.
class FieldColumn {
public:
    explicit FieldColumn(QWidget* parent);
    /// In a layout that is there already.
    FieldColumn(QWidget* parent, QVBoxLayout* layout) : m_parent(parent), m_layout(layout) {}
    /// Adds the field under its label; the object name is `name`.
    void add(const QString& label, QWidget* field, const QString& name);
    /// Fields side by side, each under its own label, in the proportions given.
    struct Cell {
        QString label;
        QWidget* field;
        QString name;
        int stretch = 1;
    };
    void addRow(const std::vector<Cell>& cells);
    void addPlain(QWidget* widget, int gapAbove = 8);
    [[nodiscard]] QVBoxLayout* layout() const { return m_layout; }

private:
    QWidget* m_parent;
    QVBoxLayout* m_layout;
};

/// A heading that folds its content away, with a link at its right when something can be added.
class Section final : public QWidget {
    Q_OBJECT

public:
    Section(const QString& title, const QString& name, bool open, QWidget* parent);
    [[nodiscard]] QVBoxLayout* content() const { return m_content; }
    [[nodiscard]] QWidget* body() const { return m_body; }
    /// A link that reads `text`; `name` is what it adds, for those who cannot see where it stands.
    QAbstractButton* addLink(const QString& text, const QString& name);
    void setTitle(const QString& title);
    void setOpen(bool open);
    [[nodiscard]] bool isOpen() const { return m_heading->isChecked(); }
    void setFocusToHeading() { m_heading->setFocus(); }

private:
    QAbstractButton* m_heading;
    QWidget* m_body;
    QVBoxLayout* m_content;
    QString m_name;
};

/// What a folded row tells: a badge, a line, a quieter line, and something at the right.
struct RowSummary {
    QString title;
    QString line;
    QString right;
    QString badgeText;
    std::optional<layout::Drawing> badge; ///< also without text
    QColor badgeColour;
    std::optional<layout::Drawing> mark; ///< at the far right
    QColor markColour;
};

class SummaryButton;

class DisclosureRow final : public QWidget {
    Q_OBJECT

public:
    DisclosureRow(const QString& name, QWidget* parent);
    void setSummary(const RowSummary& summary);
    [[nodiscard]] QVBoxLayout* content() const { return m_content; }
    [[nodiscard]] QWidget* body() const { return m_body; }
    void setOpen(bool open);
    /// For fields that are made when they are wanted first.
    void onFirstOpen(std::function<void()> fill) { m_fill = std::move(fill); }
    /// What is seen of the row while it is folded; it folds the row.
    [[nodiscard]] QAbstractButton* summary() const;

private:
    SummaryButton* m_button;
    QWidget* m_body;
    QVBoxLayout* m_content;
    std::function<void()> m_fill;
};

/// A link at the bottom of a row, named after the row and `name`.
[[nodiscard]] QAbstractButton* rowLink(DisclosureRow& row, const QString& text, const QString& name);
[[nodiscard]] QWidget* separatorLine(QWidget* parent);
/// A small button with only an icon.
[[nodiscard]] QAbstractButton* iconButton(const QString& icon, const QString& name, QWidget* parent);

} // namespace journeyline::ui
