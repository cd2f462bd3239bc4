// SPDX-License-Identifier: Apache-2.0
// Edits that a map refuses.
#include "sentence_table.h"

namespace journeyline::messages {

Sentences editSentences() {
    static const Sentence sentences[] = {
        {"edit.no-such-", "",
         QT_TRANSLATE_NOOP("Faults", "This part of the map is no longer there. Undo its deletion to change it.")},
        {"edit.no-such-touchpoint", "",
         QT_TRANSLATE_NOOP("Faults", "This touchpoint is no longer there. Undo its deletion to change it.")},
        {"edit.no-touchpoint-selected", "",
         QT_TRANSLATE_NOOP("Faults", "Select the touchpoint first at which it belongs.")},
        {"edit.lane-locked", "", QT_TRANSLATE_NOOP("Faults", "The lane is locked. Unlock it to change what is in it.")},
        {"edit.lane-holds-no-cards", "",
         QT_TRANSLATE_NOOP("Faults", "This lane holds no cards. Choose a lane of notes.")},
        {"edit.out-of-range", "t",
         QT_TRANSLATE_NOOP("Faults", "The value of “%1” lies outside its range, so it was not taken over.")},
        {"edit.id-changed", "",
         QT_TRANSLATE_NOOP("Faults", "A part keeps its id for life, so this change was not made.")},
        {"edit.parts-changed", "",
         QT_TRANSLATE_NOOP("Faults", "Parts inside this one are changed one by one, so this change was not made.")},
        {"edit.persona-not-concerned", "",
         QT_TRANSLATE_NOOP("Faults",
                           "This touchpoint does not concern that persona. Add the persona to the touchpoint first.")},
        {"field.not-whole", "t",
         QT_TRANSLATE_NOOP("Faults", "“%1” is not a whole number, so it was not taken over. Write digits only.")},
        {"field.not-a-number", "tt",
         QT_TRANSLATE_NOOP("Faults", "“%1” is not a number, so it was not taken over. Write it as %2, for example.")},
        {"field.outside", "ttt", QT_TRANSLATE_NOOP("Faults", "“%1” lies outside %2 to %3, so it was not taken over.")},
        {"field.not-a-date", "t",
         QT_TRANSLATE_NOOP("Faults", "“%1” is not a date, so it was not taken over. Write it as 2026-05-31.")},
        {"edit.metric-reading", "t",
         QT_TRANSLATE_NOOP("Faults",
                           "“%1” is neither a date and a value nor a value. Write for example 2026-05-01: 4.2")},
        {"edit.brand-colour", "t",
         QT_TRANSLATE_NOOP("Faults", "“%1” is not a colour. Write it as # with six digits, such as #0B6F77.")},
        {"edit.brand-colours", "",
         QT_TRANSLATE_NOOP("Faults", "A map has at most three colours of its brand. Leave the others out.")},
        {"edit.language", "t",
         QT_TRANSLATE_NOOP("Faults", "“%1” is not the name of a language. Write it as “nl” or “en”.")},
    };
    return sentences;
}

} // namespace journeyline::messages
