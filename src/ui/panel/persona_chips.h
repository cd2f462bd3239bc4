// SPDX-License-Identifier: Apache-2.0
// Personas of the map as chips, for parts that concern some of them.
#pragma once

#include "chips_field.h"
#include "panel_context.h"

namespace journeyline::ui {

[[nodiscard]] ChipKind personaChips();

/// A member of type Ids.
template <class Part, class Access>
Binding<QStringList> bindIds(const QString& label, const Target<Part>& target, Access access) {
    return bindMember<QStringList>(
        label, target, access,
        [](const Ids& ids) {
            QStringList list;
            for (const Id& id : ids)
                list << qt(id.text);
            return list;
        },
        [](const QStringList& list) {
            Ids ids;
            for (const QString& id : list)
                ids.emplace_back(id.toStdString());
            return ids;
        });
}

} // namespace journeyline::ui
