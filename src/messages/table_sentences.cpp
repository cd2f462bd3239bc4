// SPDX-License-Identifier: Apache-2.0
// Importing tables and Markdown.
#include "sentence_table.h"

namespace journeyline::messages {

Sentences tableSentences() {
    static const Sentence sentences[] = {
        {"table.not-utf8", "",
         QT_TRANSLATE_NOOP("Faults", "The text is not UTF-8. In the spreadsheet, save it as “CSV UTF-8”.")},
        {"table.utf-16", "",
         QT_TRANSLATE_NOOP("Faults", "The text is UTF-16. Save it as UTF-8, in a spreadsheet as “CSV UTF-8”.")},
        {"table.not-text", "",
         QT_TRANSLATE_NOOP("Faults", "This is not a text. Save a spreadsheet as “CSV UTF-8” first.")},
        {"table.too-large", "t",
         QT_TRANSLATE_NOOP("Faults", "The text is larger than %1 MB. Split it into smaller ones.")},
        {"table.too-wide", "t",
         QT_TRANSLATE_NOOP("Faults",
                           "The table has more than %1 columns. Leave out those that are not part of the journey.")},
        {"table.too-long", "t",
         QT_TRANSLATE_NOOP("Faults", "The table has more than %1 rows. Split it into smaller ones.")},
        {"table.too-many-cells", "t",
         QT_TRANSLATE_NOOP("Faults", "The table has more than %1 cells. Split it into smaller ones.")},
        {"table.too-many-lanes", "t",
         QT_TRANSLATE_NOOP("Faults", "The table would give more than %1 lanes. Perhaps its rows and columns are "
                                     "exchanged; else leave out those that are not part of the journey.")},
        {"table.too-many-parts", "t",
         QT_TRANSLATE_NOOP("Faults", "The text would give more than %1 cards, findings and touchpoints. Split it into "
                                     "smaller ones.")},
        {"table.empty", "", QT_TRANSLATE_NOOP("Faults", "There is no table in this text.")},
        {"table.no-records", "",
         QT_TRANSLATE_NOOP("Faults", "The table has headings only. Add a row or column for each phase or touchpoint.")},
        {"table.no-phases", "",
         QT_TRANSLATE_NOOP("Faults",
                           "Nothing in this table is a phase or touchpoint. Say which row or column holds them.")},
        {"table.event-log", "tt",
         QT_TRANSLATE_NOOP("Faults",
                           "This looks like a log of events: %2 phases take turns %1 times. Sum it up in one row "
                           "for each phase or touchpoint first.")},
        {"table.quote-open", "",
         QT_TRANSLATE_NOOP("Faults", "A quotation mark is opened here and never closed. It was taken for text.")},
        {"table.parked", "tt",
         QT_TRANSLATE_NOOP("Faults", "“%2” does not fit under “%1”. It was kept among the parked notes.")},
        {"table.ignored", "t", QT_TRANSLATE_NOOP("Faults", "“%1” was left out.")},
        {"table.left-aside", "t",
         QT_TRANSLATE_NOOP("Faults", "“%1” is not part of the journey. It was kept among the parked notes.")},
        {"table.score-out-of-range", "ttt",
         QT_TRANSLATE_NOOP("Faults",
                           "The score %2 of “%1” lies outside the scale %3. It was kept as the feeling in words.")},
        {"table.score-in-words", "tt",
         QT_TRANSLATE_NOOP("Faults", "The score “%2” of “%1” is no number. It was kept as the feeling in words.")},
        {"table.too-many-sources", "",
         QT_TRANSLATE_NOOP("Faults",
                           "The text holds more than %1 tables and diagrams; the later ones were kept as text. "
                           "Import them from a file of their own.")},
        {"table.at-first-touchpoint", "",
         QT_TRANSLATE_NOOP("Faults", "Scores, pain points and the like of a phase with several touchpoints were put at "
                                     "the first of them.")},
        {"table.lane-locked", "tt",
         QT_TRANSLATE_NOOP("Faults", "The lane “%1” is locked, so “%2” was kept among the parked notes.")},
        {"table.score-kept", "ttt", QT_TRANSLATE_NOOP("Faults", "“%1” keeps its score %2; the table says %3.")},
        {"markdown.no-journey", "",
         QT_TRANSLATE_NOOP("Faults",
                           "There is no journey in this text: no table, no headings with lists below them and no "
                           "Mermaid diagram that tells of phases.")},
    };
    return sentences;
}

} // namespace journeyline::messages
