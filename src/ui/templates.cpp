// SPDX-License-Identifier: Apache-2.0
#include "journeyline/ui/templates.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include "journeyline/file/map_file.h"

// Outside of any namespace, as Qt asks. The command line starts without the appearance of the window.
static void registerTemplates() {
    Q_INIT_RESOURCE(window);
}

namespace journeyline::ui {
namespace {

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
    auto read = file::readMap(text.toStdString(), file.fileName().toStdString(), ids);
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

} // namespace journeyline::ui
