// SPDX-License-Identifier: Apache-2.0
// All keys on one page, from the one table of keys, with a line to look for one.
#pragma once

#include <QDialog>

class QTableWidget;

namespace journeyline::ui {

class KeySheet final : public QDialog {
    Q_OBJECT

public:
    explicit KeySheet(QWidget* parent);

private:
    void fill();
    void filter(const QString& text);

    QTableWidget* m_table;
};

} // namespace journeyline::ui
