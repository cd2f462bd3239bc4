// SPDX-License-Identifier: Apache-2.0
#include "export_choice.h"

#include <QDate>
#include <QFileInfo>

#include "preferences.h"

namespace journeyline::ui {
namespace {

/// All ids but the hidden ones; empty, which means all, where none or all of them are hidden.
template <class Part>
Ids shownIds(const List<Part>& parts, const QStringList& hidden) {
    Ids shown;
    for (const auto& part : parts)
        if (!hidden.contains(QString::fromStdString(part->id.text))) shown.push_back(part->id);
    return shown.size() == parts.size() ? Ids() : shown;
}

} // namespace

PictureChoice pictureChoice(const ExportChoice& choice, const Map& map) {
    PictureChoice picture;
    picture.format = pictureFormat(choice.format.toStdString()).value_or(PictureFormat::Svg);
    picture.theme = choice.theme == QLatin1String("dark")       ? layout::ThemeName::Dark
                    : choice.theme == QLatin1String("contrast") ? layout::ThemeName::Contrast
                                                                : layout::ThemeName::Light;
    picture.view.today = QDate::currentDate().toString(Qt::ISODate).toStdString();
    picture.view.lanes = shownIds(map.lanes, choice.hiddenLanes);
    picture.view.personas = shownIds(map.personas, choice.hiddenPersonas);
    for (const auto& phase : map.phases)
        if (phase->id.text == choice.phase.toStdString()) picture.view.phases = {phase->id};
    picture.brand = choice.brand;
    picture.textAsPaths = choice.outlines && picture.format == PictureFormat::Svg;
    picture.size.transparent = choice.transparent && picture.format != PictureFormat::Pdf;
    if (picture.format == PictureFormat::Png) {
        if (choice.size == QLatin1String("slide"))
            picture.size.fit = QSize(1920, 1080);
        else if (choice.size == QLatin1String("4k"))
            picture.size.fit = QSize(3840, 2160);
        else if (choice.size == QLatin1String("width"))
            picture.size.width = choice.width;
        else
            picture.size.scale = choice.scale;
    }
    if (choice.paging == QLatin1String("fitted")) picture.pages.paging = layout::Paging::Fitted;
    if (choice.paging == QLatin1String("tiled")) picture.pages.paging = layout::Paging::Tiled;
    picture.pages.paper = layout::paperNamed(choice.paper.toStdString()).value_or(layout::Paper::A4);
    return picture;
}

ExportChoice Preferences::exportChoice() const {
    ExportChoice choice;
    const auto oneOf = [this](const char* key, QString& member, const QStringList& words) {
        const QString word = m_settings.value(QLatin1String("export/") + QLatin1String(key)).toString();
        if (words.contains(word)) member = word;
    };
    oneOf("format", choice.format, {QStringLiteral("svg"), QStringLiteral("png"), QStringLiteral("pdf")});
    oneOf("theme", choice.theme, {QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("contrast")});
    oneOf("size", choice.size,
          {QStringLiteral("scale"), QStringLiteral("width"), QStringLiteral("slide"), QStringLiteral("4k")});
    oneOf("paging", choice.paging, {QStringLiteral("one"), QStringLiteral("fitted"), QStringLiteral("tiled")});
    oneOf("printPaging", choice.printPaging, {QStringLiteral("fitted"), QStringLiteral("tiled")});
    QStringList papers;
    for (const layout::Paper paper : layout::allPapers)
        papers << QString::fromStdString(layout::nameOf(paper));
    oneOf("paper", choice.paper, papers);
    const auto value = [this](const char* key) {
        return m_settings.value(QLatin1String("export/") + QLatin1String(key));
    };
    const double scale = value("scale").toDouble();
    if (scale >= smallestExportScale && scale <= largestExportScale) choice.scale = scale;
    const int width = value("width").toInt();
    if (width >= smallestExportWidth && width <= largestExportWidth) choice.width = width;
    choice.transparent = flag(QStringLiteral("export/transparent"), choice.transparent);
    choice.outlines = flag(QStringLiteral("export/outlines"), choice.outlines);
    choice.brand = flag(QStringLiteral("export/brand"), choice.brand);
    choice.hiddenLanes = value("hiddenLanes").toStringList();
    choice.hiddenPersonas = value("hiddenPersonas").toStringList();
    choice.phase = value("phase").toString();
    const QString folder = value("folder").toString();
    if (!folder.isEmpty() && QFileInfo(folder).isDir()) choice.folder = folder;
    return choice;
}

void Preferences::setExportChoice(const ExportChoice& choice) {
    const auto set = [this](const char* key, const QVariant& value) {
        m_settings.setValue(QLatin1String("export/") + QLatin1String(key), value);
    };
    set("format", choice.format);
    set("theme", choice.theme);
    set("size", choice.size);
    set("scale", choice.scale);
    set("width", choice.width);
    set("paging", choice.paging);
    set("printPaging", choice.printPaging);
    set("paper", choice.paper);
    set("transparent", choice.transparent);
    set("outlines", choice.outlines);
    set("brand", choice.brand);
    set("hiddenLanes", choice.hiddenLanes);
    set("hiddenPersonas", choice.hiddenPersonas);
    set("phase", choice.phase);
    set("folder", choice.folder);
}

} // namespace journeyline::ui
