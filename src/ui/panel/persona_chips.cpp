// SPDX-License-Identifier: Apache-2.0
#include "persona_chips.h"

#include <QCoreApplication>

namespace journeyline::ui {

ChipKind personaChips() {
    ChipKind kind;
    kind.addText = QCoreApplication::translate("Panel", "Add");
    kind.removeName = QCoreApplication::translate("Panel", "Remove %1");
    kind.choices = [](const Map& map) {
        Choices choices;
        for (const auto& persona : map.personas)
            choices.push_back({qt(persona->id.text), qt(persona->name)});
        return choices;
    };
    kind.textOf = [](const Map& map, const QString& id) { return personaName(map, Id(id.toStdString())); };
    kind.drawingOf = [](const QString&) { return std::optional<layout::Drawing>(); };
    return kind;
}

} // namespace journeyline::ui
