// SPDX-License-Identifier: Apache-2.0
// All keys on one page: those of the actions, from the one table, and those that the sheet knows by itself.
#pragma once

#include <QDialog>

namespace journeyline::ui {

class ActionSet;

class KeySheet final : public QDialog {
    Q_OBJECT

public:
    KeySheet(const ActionSet& actions, QWidget* parent);
};

} // namespace journeyline::ui
