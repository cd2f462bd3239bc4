// SPDX-License-Identifier: Apache-2.0
// The one place where faults and notes of all layers become sentences, in the language of the user (tr()). A sentence
// names the thing, says what is wrong and what to do. Window and command line both use it, so they say the same.
// Callers may rely on: every code that any layer makes has a sentence (a test looks for them in the sources); texts out
// of files come back harmless: control characters and direction signs are shown, never obeyed.
// Not responsible for: the words inside a map (words layer) and other texts of the window.
#pragma once

#include <QString>

#include <string>
#include <vector>

#include "journeyline/base/result.h"

namespace journeyline::messages {

/// One sentence for a code and its arguments; for an unknown code a general one that names it.
[[nodiscard]] QString sentence(const std::string& code, const std::vector<std::string>& arguments = {});
[[nodiscard]] QString sentence(const Fault& fault);

/// "FILE:LINE:COL: sentence" with as much of the place as is known: the form of the command line.
[[nodiscard]] QString located(const Fault& fault);
[[nodiscard]] QString located(const Place& place, const QString& sentence);

/// Text of a stranger on one line: controls and direction signs as visible escapes ("\n", "\u202E").
[[nodiscard]] QString shown(const std::string& text);

/// Whether a sentence for this very code exists.
[[nodiscard]] bool hasSentence(const std::string& code);

} // namespace journeyline::messages
