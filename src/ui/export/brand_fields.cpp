// SPDX-License-Identifier: Apache-2.0
#include "brand_fields.h"

#include <QColorDialog>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QPixmap>
#include <QPushButton>
#include <QStandardPaths>

#include "appearance.h"
#include "journeyline/edits/map.h"
#include "journeyline/messages/fault_text.h"
#include "link_button.h"
#include "picture_asset.h"
#include "picture_view.h"
#include "plain.h"
#include "rows.h"

namespace journeyline::ui {
namespace {

QPushButton* link(const QString& text, const char* name, QWidget* parent) {
    auto* button = new LinkButton(text, parent);
    button->setObjectName(QLatin1String(name));
    return button;
}

const Asset* logoOf(const Map& map) {
    for (const auto& asset : map.assets)
        if (!map.theme.logo.empty() && asset->sha256 == map.theme.logo) return &*asset;
    return nullptr;
}

QIcon swatch(const std::optional<Colour>& colour) {
    QPixmap pixmap(36, 36);
    pixmap.setDevicePixelRatio(2);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(toQt(shownTheme().fieldline), 1));
    painter.setBrush(colour ? QBrush(toQt(*colour)) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(1.5, 1.5, 15, 15), 4, 4);
    return QIcon(pixmap);
}

} // namespace

BrandFields::BrandFields(session::Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_logo(new PictureView(this)),
      m_choose(link(tr("Choose a logo…"), "brand.choose", this)),
      m_remove(link(tr("Remove logo"), "brand.remove", this)), m_contrast(plainLabel({}, this)) {
    FieldColumn column(this);
    m_logo->setObjectName(QStringLiteral("brand.logo"));
    m_logo->setAccessibleName(tr("Logo"));
    column.addPlain(m_logo, 4);
    auto* buttons = new QWidget(this);
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 4, 0, 0);
    row->addWidget(m_choose);
    row->addStretch();
    row->addWidget(m_remove);
    column.addPlain(buttons, 0);
    auto* colours = new QWidget(this);
    auto* cells = new QHBoxLayout(colours);
    cells->setContentsMargins(0, 0, 0, 0);
    cells->setSpacing(4);
    for (std::size_t i = 0; i < m_colours.size(); ++i) {
        m_swatches.at(i) = new QPushButton(this);
        m_swatches.at(i)->setProperty("role", "link");
        m_swatches.at(i)->setAutoDefault(false);
        m_swatches.at(i)->setObjectName(QStringLiteral("brand.pick.%1").arg(i + 1));
        m_swatches.at(i)->setAccessibleName(tr("Pick brand colour %1").arg(i + 1));
        m_colours.at(i) = new QLineEdit(this);
        m_colours.at(i)->setObjectName(QStringLiteral("brand.colour.%1").arg(i + 1));
        m_colours.at(i)->setAccessibleName(tr("Brand colour %1").arg(i + 1));
        m_colours.at(i)->setPlaceholderText(QStringLiteral("#"));
        m_colours.at(i)->setMaxLength(7);
        cells->addWidget(m_swatches.at(i));
        cells->addWidget(m_colours.at(i), 1);
        connect(m_swatches.at(i), &QPushButton::clicked, this, [this, i] { pickColour(i); });
        connect(m_colours.at(i), &QLineEdit::editingFinished, this, &BrandFields::takeColours);
    }
    column.addPlain(fieldLabel(tr("Colours of the phases"), this), 4);
    column.addPlain(colours, 4);
    m_contrast->setProperty("role", "quiet");
    m_contrast->setObjectName(QStringLiteral("brand.contrast"));
    m_contrast->setWordWrap(true);
    column.addPlain(m_contrast, 4);
    connect(m_choose, &QPushButton::clicked, this, &BrandFields::chooseLogo);
    connect(m_remove, &QPushButton::clicked, this, &BrandFields::removeLogo);
    connect(&session, &session::Session::changed, this, &BrandFields::refresh);
    refresh();
}

void BrandFields::chooseLogo() {
    QFileDialog dialog(this, tr("Choose a logo"), QStandardPaths::writableLocation(QStandardPaths::PicturesLocation));
    dialog.setObjectName(QStringLiteral("fileDialog"));
    dialog.setFileMode(QFileDialog::ExistingFile);
    dialog.setNameFilters({tr("Pictures (*.png *.jpg *.jpeg)")});
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty()) return;
    const auto picture = assetFromFile(dialog.selectedFiles().constFirst());
    if (!picture) return tell(window(), QMessageBox::Warning, messages::sentence(picture.fault()));
    const auto done = m_session.apply(tr("Place logo"), edits::placeLogo(m_session.map(), *picture));
    if (!done) tell(window(), QMessageBox::Warning, messages::sentence(done.fault()));
}

void BrandFields::removeLogo() {
    m_choose->setFocus();
    const auto done = m_session.apply(tr("Remove logo"), edits::removeLogo(m_session.map()));
    if (!done) tell(window(), QMessageBox::Warning, messages::sentence(done.fault()));
}

void BrandFields::takeColours() {
    Texts colours;
    for (QLineEdit* field : m_colours) {
        QString text = field->text().trimmed();
        if (!text.isEmpty() && !text.startsWith(QLatin1Char('#'))) text.prepend(QLatin1Char('#'));
        const auto colour = Colour::parse(text.toStdString());
        const bool wrong = !text.isEmpty() && text != QLatin1String("#") && !colour;
        field->setProperty("invalid", wrong);
        field->setStyleSheet(field->styleSheet()); // looks at the property again
        if (wrong) {
            m_contrast->show();
            m_contrast->setText(messages::sentence({"edit.brand-colour", {}, {text.toStdString()}}));
            return;
        }
        if (colour) colours.push_back(colour->text());
    }
    if (colours == m_session.map().theme.colours) return showContrast();
    (void)m_session.apply(tr("Change brand colours"), edits::setBrandColours(m_session.map(), colours));
}

void BrandFields::pickColour(std::size_t index) {
    const auto now = Colour::parse(m_colours.at(index)->text().toStdString());
    QColorDialog dialog(now ? toQt(*now) : QColor(Qt::white), this);
    dialog.setObjectName(QStringLiteral("colourDialog"));
    dialog.setWindowTitle(tr("Brand colour"));
    dialog.setOption(QColorDialog::DontUseNativeDialog);
    if (dialog.exec() != QDialog::Accepted) return;
    m_colours.at(index)->setText(dialog.currentColor().name().toUpper());
    takeColours();
}

void BrandFields::refresh() {
    const Map& map = m_session.map();
    const Asset* logo = logoOf(map);
    m_logo->setVisible(logo != nullptr);
    m_remove->setVisible(logo != nullptr);
    m_choose->setText(logo ? tr("Replace logo…") : tr("Choose a logo…"));
    m_choose->setAccessibleName(m_choose->text());
    if (logo) {
        const auto image = imageOf(*logo);
        m_logo->show(image ? *image : QImage(), image ? QString() : messages::sentence(image.fault()));
    }
    for (std::size_t i = 0; i < m_colours.size(); ++i) {
        const bool any = i < map.theme.colours.size();
        const QString text = any ? QString::fromStdString(map.theme.colours[i]) : QString();
        if (m_colours.at(i)->text() != text) m_colours.at(i)->setText(text);
        m_swatches.at(i)->setIcon(swatch(any ? Colour::parse(map.theme.colours[i]) : std::nullopt));
    }
    showContrast();
}

void BrandFields::showContrast() {
    QStringList hard;
    for (const std::string& text : m_session.map().theme.colours)
        if (const auto colour = Colour::parse(text);
            colour && layout::textContrastOn(*colour) < layout::readableContrast)
            hard << QString::fromStdString(text);
    m_contrast->setVisible(!hard.isEmpty());
    m_contrast->setText(hard.isEmpty()
                            ? QString()
                            : tr("Text on %1 is hard to read, dark or white: choose a darker or lighter tone.")
                                  .arg(QLocale().createSeparatedList(hard)));
}

} // namespace journeyline::ui
