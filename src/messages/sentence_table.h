// SPDX-License-Identifier: Apache-2.0
// The sentences, one table per area. English here is the source that translators work from.
#pragma once

#include <QCoreApplication>

#include <span>

namespace journeyline::messages {

struct Sentence {
    const char* code; ///< one ending in "-" stands for all codes that begin so
    /// How each argument is shown, one letter each: t text, b bytes, p kind of part, k kind of JSON value,
    /// c code point, n a title that may be empty, l a list that may be empty. Further arguments are not shown.
    const char* arguments;
    const char* text;
};
using Sentences = std::span<const Sentence>;

[[nodiscard]] Sentences fileSentences();
[[nodiscard]] Sentences storageSentences();
[[nodiscard]] Sentences editSentences();
[[nodiscard]] Sentences exportSentences();
[[nodiscard]] Sentences mermaidSentences();
[[nodiscard]] Sentences tableSentences();
[[nodiscard]] Sentences commandSentences();
[[nodiscard]] Sentences pasteSentences();

} // namespace journeyline::messages
