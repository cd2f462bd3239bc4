// SPDX-License-Identifier: Apache-2.0
#include "export_dialog.h"

#include <QComboBox>
#include <QDate>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include "journeyline/export/svg.h"
#include "journeyline/layout/sheet.h"
#include "journeyline/render/picture.h"
#include "journeyline/render/qt_text_measurer.h"
#include "journeyline/storage/atomic_file.h"
#include "plain.h"
#include "rows.h"

namespace journeyline::ui {
namespace {

/// The measurer must outlive the layout, which measures again while it makes a scene.
layout::SheetLayout sheetOf(const Map& map, const QString& themeWord, layout::TextMeasurer& measurer) {
    const auto name = themeWord == QLatin1String("dark")       ? layout::ThemeName::Dark
                      : themeWord == QLatin1String("contrast") ? layout::ThemeName::Contrast
                                                               : layout::ThemeName::Light;
    layout::SheetView view;
    view.today = QDate::currentDate().toString(Qt::ISODate).toStdString();
    return layout::layoutSheet(map, view, layout::theme(name), words::wordsFor(map.language), measurer);
}

Size sizeOf(const Map& map) {
    render::QtTextMeasurer measurer;
    return sheetOf(map, QStringLiteral("light"), measurer).size();
}

/// Shows the pointer of waiting as long as it lives.
class Waiting {
public:
    Waiting() { QGuiApplication::setOverrideCursor(Qt::WaitCursor); }
    ~Waiting() { QGuiApplication::restoreOverrideCursor(); }
    Waiting(const Waiting&) = delete;
    Waiting& operator=(const Waiting&) = delete;
};

Result<std::string> bytesOf(const scene::Scene& scene, const ExportChoice& choice) {
    if (choice.format == QLatin1String("svg")) return exports::writeSvg(scene);
    render::ImageOptions options;
    options.scale = choice.scale;
    const auto image = render::renderImage(scene, options);
    if (!image) return image.fault();
    return render::encodePng(*image);
}

} // namespace

ExportDialog::ExportDialog(ExportChoice choice, const Map& map, QWidget* parent)
    : QDialog(parent), m_choice(std::move(choice)), m_sheet(sizeOf(map)), m_format(new QComboBox(this)),
      m_theme(new QComboBox(this)), m_scale(new QDoubleSpinBox(this)), m_size(plainLabel({}, this)) {
    setObjectName(QStringLiteral("exportDialog"));
    setWindowTitle(tr("Export the map"));
    m_format->addItem(tr("SVG, sharp at every size"), QStringLiteral("svg"));
    m_format->addItem(tr("PNG, a picture of pixels"), QStringLiteral("png"));
    m_format->setCurrentIndex(m_format->findData(m_choice.format));
    m_theme->addItem(tr("Light"), QStringLiteral("light"));
    m_theme->addItem(tr("Dark"), QStringLiteral("dark"));
    m_theme->addItem(tr("High contrast"), QStringLiteral("contrast"));
    m_theme->setCurrentIndex(m_theme->findData(m_choice.theme));
    m_scale->setRange(smallestExportScale, largestExportScale);
    m_scale->setDecimals(1);
    m_scale->setSingleStep(0.5);
    m_scale->setValue(m_choice.scale);
    m_scale->setMinimumHeight(32);
    m_size->setProperty("role", "quiet");
    m_size->setObjectName(QStringLiteral("export.size"));

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    auto* body = new QWidget(this);
    FieldColumn fields(body);
    fields.add(tr("Format"), m_format, QStringLiteral("export.format"));
    fields.add(tr("Colours"), m_theme, QStringLiteral("export.theme"));
    fields.add(tr("Scale"), m_scale, QStringLiteral("export.scale"));
    fields.addPlain(m_size, 4);
    column->addWidget(body);
    column->addSpacing(12);
    auto* buttons = new QDialogButtonBox(this);
    auto* go = buttons->addButton(tr("Export…"), QDialogButtonBox::AcceptRole);
    go->setDefault(true);
    go->setAccessibleName(tr("Export…"));
    auto* cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setAccessibleName(tr("Cancel"));
    column->addWidget(buttons);
    setMinimumWidth(340);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::showSize);
    connect(m_scale, &QDoubleSpinBox::valueChanged, this, &ExportDialog::showSize);
    showSize();
}

void ExportDialog::showSize() {
    const bool png = m_format->currentData().toString() == QLatin1String("png");
    m_scale->setEnabled(png);
    const double scale = png ? m_scale->value() : 1;
    const QLocale locale;
    m_size->setText(
        tr("%1 × %2 pixels")
            .arg(locale.toString(qRound(m_sheet.width * scale)), locale.toString(qRound(m_sheet.height * scale))));
}

ExportChoice ExportDialog::choice() const {
    ExportChoice choice = m_choice;
    choice.format = m_format->currentData().toString();
    choice.theme = m_theme->currentData().toString();
    choice.scale = m_scale->value();
    return choice;
}

Result<Done> exportPicture(const Map& map, const ExportChoice& choice, const QString& path, storage::FileOps& files) {
    const Waiting waiting;
    render::QtTextMeasurer measurer;
    const auto bytes = bytesOf(sheetOf(map, choice.theme, measurer).scene(), choice);
    if (!bytes) return bytes.fault();
    return storage::writeFileAtomically(files, QFile::encodeName(path).toStdString(), *bytes);
}

} // namespace journeyline::ui
