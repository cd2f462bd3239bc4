// SPDX-License-Identifier: Apache-2.0
// Asks how a map should be exported, and does it: the whole sheet as SVG or PNG.
#pragma once

#include <QDialog>

#include "journeyline/base/geometry.h"
#include "journeyline/base/result.h"
#include "journeyline/document/map.h"
#include "journeyline/storage/file_ops.h"
#include "preferences.h"

class QComboBox;
class QDoubleSpinBox;
class QLabel;

namespace journeyline::ui {

class ExportDialog final : public QDialog {
    Q_OBJECT

public:
    ExportDialog(ExportChoice choice, const Map& map, QWidget* parent);
    [[nodiscard]] ExportChoice choice() const;

private:
    void showSize();

    ExportChoice m_choice;
    Size m_sheet;
    QComboBox* m_format;
    QComboBox* m_theme;
    QDoubleSpinBox* m_scale;
    QLabel* m_size;
};

/// Either the file holds the whole picture afterwards, or it is what it was before.
[[nodiscard]] Result<Done> exportPicture(const Map& map, const ExportChoice& choice, const QString& path,
                                         storage::FileOps& files);

} // namespace journeyline::ui
