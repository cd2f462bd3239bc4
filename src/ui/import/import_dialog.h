// SPDX-License-Identifier: Apache-2.0
// Shows a table as it was read, with what each row or column would become, and lets a person change that before a map
// is made of it. What could not be placed is listed as it changes.
//
// Callers may rely on: accepted only when a map can be made; every choice is reachable by keyboard and named for screen
// readers. Not responsible for: reading the text, putting the map into a window.
#pragma once

#include <QDialog>

#include <functional>
#include <optional>
#include <vector>

#include "journeyline/interchange/sources.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableWidget;

namespace journeyline::ui {

class ImportDialog final : public QDialog {
    Q_OBJECT

public:
    /// What is done with the map that was made, such as filling another one with it; its notes are shown.
    using Finish = std::function<interchange::Imported(const interchange::Imported&, IdSource&)>;

    ImportDialog(interchange::Contents contents, interchange::TableOptions options, Finish finish, QWidget* parent);
    /// The map under the present choices, with ids from `ids`.
    [[nodiscard]] Result<interchange::Imported> imported(IdSource& ids) const;

private:
    [[nodiscard]] const interchange::TableSource& source() const;
    [[nodiscard]] QComboBox* fieldCombo(std::size_t field);
    void chooseSource();
    void chooseDirection();
    void fillTable();
    void placeFields();
    void fillRecords();
    void chooseField(std::size_t field, int choice);
    void showOutcome();

    interchange::Contents m_contents;
    interchange::TableOptions m_options;
    Finish m_finish;
    interchange::Mapping m_mapping;
    std::vector<interchange::Field> m_choices; ///< what a field can be, in the order of the combo boxes
    QComboBox* m_source;
    QComboBox* m_direction;
    QComboBox* m_scale;
    QCheckBox* m_headings;
    QTableWidget* m_table;
    QLabel* m_more;
    QLabel* m_summary;
    QPlainTextEdit* m_notes;
    QPushButton* m_import;
};

} // namespace journeyline::ui
