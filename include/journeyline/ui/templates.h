// SPDX-License-Identifier: Apache-2.0
// The maps that come with the program, as new maps: every id in them is made afresh, so that two maps started from one
// template never share any.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include "journeyline/base/id.h"
#include "journeyline/base/result.h"
#include "journeyline/document/map.h"

namespace journeyline::ui {

/// `name` as in resources/templates; English where the template is not in `language`.
[[nodiscard]] Result<Map> mapFromTemplate(const QString& name, const QString& language, IdSource& ids);

/// In alphabetical order; each exists in English.
[[nodiscard]] QStringList templateNames();

/// What the start page says of a template, in the language of the interface.
struct TemplateEntry {
    QString name;
    QString title;
    QString line;        ///< what it is for, in a few words
    bool worked = false; ///< a worked case: a map with content, to learn from
};
/// All templates, in the order in which they are offered.
[[nodiscard]] QList<TemplateEntry> templateGallery();

} // namespace journeyline::ui
