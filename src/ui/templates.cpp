// SPDX-License-Identifier: Apache-2.0
#include "journeyline/ui/templates.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <array>
#include <utility>

#include "journeyline/file/map_file.h"

// Outside of any namespace, as Qt asks. The command line starts without the appearance of the window.
static void registerTemplates() {
    Q_INIT_RESOURCE(window);
}

namespace journeyline::ui {
namespace {

struct GalleryRow {
    const char* name;
    const char* title;
    const char* line;
    bool worked = false;
};

/// The order of the start page.
constexpr std::array gallery{
    GalleryRow{"blank", QT_TRANSLATE_NOOP("Templates", "Blank"),
               QT_TRANSLATE_NOOP("Templates", "Goal, persona, then phases")},
    GalleryRow{"five-phases", QT_TRANSLATE_NOOP("Templates", "Five phases"),
               QT_TRANSLATE_NOOP("Templates", "From orientation to loyalty")},
    GalleryRow{"awareness-advocacy", QT_TRANSLATE_NOOP("Templates", "Awareness to advocacy"),
               QT_TRANSLATE_NOOP("Templates", "The phases of marketing")},
    GalleryRow{"webshop", QT_TRANSLATE_NOOP("Templates", "Webshop"),
               QT_TRANSLATE_NOOP("Templates", "Buying a coffee machine"), true},
    GalleryRow{"service-desk", QT_TRANSLATE_NOOP("Templates", "Service desk"),
               QT_TRANSLATE_NOOP("Templates", "From question to solved"), true},
    GalleryRow{"mortgage", QT_TRANSLATE_NOOP("Templates", "Mortgage"),
               QT_TRANSLATE_NOOP("Templates", "A long decision, several roles"), true},
    GalleryRow{"hospital", QT_TRANSLATE_NOOP("Templates", "Hospital"),
               QT_TRANSLATE_NOOP("Templates", "Referral, treatment, aftercare"), true},
    GalleryRow{"six-phases", QT_TRANSLATE_NOOP("Templates", "Six phases"),
               QT_TRANSLATE_NOOP("Templates", "From first contact to coming back")},
    GalleryRow{"contact-completion", QT_TRANSLATE_NOOP("Templates", "Contact to completion"),
               QT_TRANSLATE_NOOP("Templates", "Phases of a service")},
};

/// Our own templates are canonical files: each id is spelt once as `"id": "…"`, and quoted wherever it is referred to.
QString withFreshIds(QString text, IdSource& ids) {
    static const QRegularExpression definition(QStringLiteral("\"id\": \"([a-z2-7]{12})\""));
    QSet<QString> old;
    for (auto match = definition.globalMatch(text); match.hasNext();)
        old.insert(match.next().captured(1));
    for (const QString& id : std::as_const(old)) {
        const QString quoted = QLatin1Char('"') + id + QLatin1Char('"');
        text.replace(quoted, QLatin1Char('"') + QString::fromStdString(ids.next().text) + QLatin1Char('"'));
    }
    return text;
}

} // namespace

Result<Map> mapFromTemplate(const QString& name, const QString& language, IdSource& ids) {
    registerTemplates();
    QFile file(QStringLiteral(":/templates/%1.%2.cjm").arg(name, language));
    if (!file.exists()) file.setFileName(QStringLiteral(":/templates/%1.en.cjm").arg(name));
    if (!file.open(QIODevice::ReadOnly)) return Fault{"storage.not-found", {file.fileName().toStdString(), 0, 0}, {}};
    const QString text = withFreshIds(QString::fromUtf8(file.readAll()), ids);
    auto read = file::readMap(text.toStdString(), file.fileName().toStdString());
    if (!read) return read.fault();
    return read->map;
}

QStringList templateNames() {
    registerTemplates();
    QStringList names =
        QDir(QStringLiteral(":/templates")).entryList({QStringLiteral("*.en.cjm")}, QDir::Files, QDir::Name);
    for (QString& name : names)
        name.chop(int(sizeof ".en.cjm") - 1);
    return names;
}

QList<TemplateEntry> templateGallery() {
    const auto translated = [](const char* text) { return QCoreApplication::translate("Templates", text); };
    QStringList rest = templateNames();
    QList<TemplateEntry> entries;
    for (const GalleryRow& row : gallery)
        if (rest.removeOne(QLatin1String(row.name)))
            entries.append({QLatin1String(row.name), translated(row.title), translated(row.line), row.worked});
    for (const QString& name : std::as_const(rest)) // one that nobody has described yet is better shown than hidden
        entries.append({name, name, {}, false});
    return entries;
}

} // namespace journeyline::ui
