// SPDX-License-Identifier: Apache-2.0
// The fields of an export or a print: what is chosen, and only what counts for it.
// Not responsible for the brand itself, which belongs to the map (BrandFields).
#pragma once

#include <QWidget>

#include <vector>

#include "export_choice.h"

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QSpinBox;
class QVBoxLayout;

namespace journeyline::ui {

enum class OutputPurpose { File, Paper };

class ChoiceForm final : public QWidget {
    Q_OBJECT

public:
    ChoiceForm(OutputPurpose purpose, const ExportChoice& choice, const Map& map, QWidget* parent);
    [[nodiscard]] ExportChoice choice() const;
    /// Where fields that belong to the map go.
    [[nodiscard]] QVBoxLayout* brandPlace() const { return m_brandPlace; }

signals:
    void changed();

private:
    /// Ticks for parts of the map, each with the id it stands for.
    struct Tick {
        QString id;
        QCheckBox* box;
    };
    QWidget* addGroup(QVBoxLayout* column);
    QComboBox* chooser(const std::vector<std::pair<QString, QString>>& entries, const QString& chosen);
    QCheckBox* tick(const QString& text, const char* name, bool on, QVBoxLayout* column);
    void buildFormat(QVBoxLayout* column);
    void buildSize(QVBoxLayout* column);
    void buildPages(QVBoxLayout* column);
    void buildContent(QVBoxLayout* column, const Map& map);
    std::vector<Tick> ticks(QVBoxLayout* column, const QString& title, const QString& name,
                            const std::vector<std::pair<QString, QString>>& parts, const QStringList& hidden);
    void showWhatCounts();

    OutputPurpose m_purpose;
    ExportChoice m_start;
    QComboBox* m_format = nullptr;
    QComboBox* m_theme = nullptr;
    QComboBox* m_size = nullptr;
    QDoubleSpinBox* m_scale = nullptr;
    QSpinBox* m_width = nullptr;
    QComboBox* m_paging = nullptr;
    QComboBox* m_paper = nullptr;
    QComboBox* m_phase = nullptr;
    QCheckBox* m_transparent = nullptr;
    QCheckBox* m_outlines = nullptr;
    QCheckBox* m_brand = nullptr;
    QWidget* m_sizeGroup = nullptr;
    QWidget* m_scaleGroup = nullptr;
    QWidget* m_widthGroup = nullptr;
    QWidget* m_pagesGroup = nullptr;
    QWidget* m_paperGroup = nullptr;
    std::vector<Tick> m_lanes, m_personas;
    QVBoxLayout* m_brandPlace = nullptr;
};

} // namespace journeyline::ui
