// SPDX-License-Identifier: Apache-2.0
// The language of the interface: Dutch or English, chosen by the user's locale (LANGUAGE, LC_ALL, LC_MESSAGES, LANG).
#pragma once

#include <QString>

class QCoreApplication;

namespace journeyline::messages {

/// Makes tr() answer in `language` ("nl", "en"; a full tag such as "nl-BE" will do); anything else means English.
/// Replaces what an earlier call installed.
void installLanguage(QCoreApplication& application, const QString& language);

/// What the user's locale asks for: "nl" or "en".
[[nodiscard]] QString systemLanguage();

} // namespace journeyline::messages
