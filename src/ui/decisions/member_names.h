// SPDX-License-Identifier: Apache-2.0
// What the members of a map are called in the language of the window, for what people have to decide about them.
#pragma once

#include <QString>

#include <string>

#include "journeyline/document/titles.h"

namespace journeyline::ui {

/// "Emotion (Ann)" for `experience[ann].actual`; the path itself where there is no word for it.
[[nodiscard]] QString memberName(const std::string& path, const Titles& titles);
/// A value as people read it: the words of a text, the title of what it refers to, "(nothing)".
[[nodiscard]] QString valueText(const std::string& raw, const Titles& titles);

} // namespace journeyline::ui
