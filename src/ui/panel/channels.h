// SPDX-License-Identifier: Apache-2.0
// Channels by their names in the language of the window, as chips.
#pragma once

#include "chips_field.h"

namespace journeyline::ui {

/// The name of a channel; a free word stays as it is.
[[nodiscard]] QString channelName(const QString& channel);
[[nodiscard]] ChipKind channelChips();

/// A member of type Texts.
template <class Part, class Access>
Binding<QStringList> bindTexts(QString label, Target<Part> target, Access access) {
    return bindMember<QStringList>(
        std::move(label), std::move(target), access,
        [](const Texts& texts) {
            QStringList list;
            for (const std::string& text : texts)
                list << QString::fromStdString(text);
            return list;
        },
        [](const QStringList& list) {
            Texts texts;
            for (const QString& text : list)
                texts.push_back(text.toStdString());
            return texts;
        });
}

} // namespace journeyline::ui
