// SPDX-License-Identifier: Apache-2.0
// The pages of the manual that are compiled in, in the order of its first page, and where they lie.
// Not responsible for showing them. Callers may rely on: nothing here reads the disk or the network.
#pragma once

#include <QList>
#include <QString>
#include <QUrl>

namespace journeyline::ui {

struct ManualPage {
    QUrl url;      ///< qrc:/docs/manual/en/start.md
    QString title; ///< its first heading
};

/// The first page (contents), then the pages that it links to; English where the manual is not in `language`.
[[nodiscard]] QList<ManualPage> manualPages(const QString& language);

/// The text of a page, empty when there is none.
[[nodiscard]] QString manualText(const QUrl& url);

} // namespace journeyline::ui
