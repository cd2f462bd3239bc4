// SPDX-License-Identifier: Apache-2.0
#include "manual.h"

#include <QFile>
#include <QRegularExpression>

// Outside of any namespace, as Qt asks.
static void registerManual() {
    Q_INIT_RESOURCE(manual);
}

namespace journeyline::ui {
namespace {

QString titleOf(const QString& text) {
    static const QRegularExpression heading(QStringLiteral("^# (.+)$"), QRegularExpression::MultilineOption);
    return heading.match(text).captured(1).trimmed();
}

} // namespace

QString manualText(const QUrl& url) {
    registerManual();
    QFile file(QLatin1Char(':') + url.path());
    if (url.scheme() != QLatin1String("qrc") || !file.open(QIODevice::ReadOnly)) return {};
    return QString::fromUtf8(file.readAll());
}

QList<ManualPage> manualPages(const QString& language) {
    const auto contentsIn = [](const QString& of) {
        return QUrl(QStringLiteral("qrc:/docs/manual/%1/index.md").arg(of));
    };
    QUrl contents = contentsIn(language);
    QString text = manualText(contents);
    if (text.isEmpty()) text = manualText(contents = contentsIn(QStringLiteral("en")));
    QList<ManualPage> pages{{contents, titleOf(text)}};
    static const QRegularExpression link(QStringLiteral(R"(\]\(([a-z-]+\.md)\))"));
    for (auto match = link.globalMatch(text); match.hasNext();) {
        const QUrl url = contents.resolved(QUrl(match.next().captured(1)));
        pages.append({url, titleOf(manualText(url))});
    }
    return pages;
}

} // namespace journeyline::ui
