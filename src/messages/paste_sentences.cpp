// SPDX-License-Identifier: Apache-2.0
// What a paste refuses, and what it brought along.
#include "sentence_table.h"

namespace journeyline::messages {

Sentences pasteSentences() {
    static const Sentence sentences[] = {
        {"paste.new-lane", "n",
         QT_TRANSLATE_NOOP("Faults", "The lane “%1” came along, because this map had none for these cards.")},
        {"paste.new-persona", "n",
         QT_TRANSLATE_NOOP("Faults", "The persona “%1” came along, because this map did not have it.")},
        {"paste.new-source", "n",
         QT_TRANSLATE_NOOP("Faults", "The source “%1” came along, because this map did not have it.")},
        {"paste.too-many-lines", "t",
         QT_TRANSLATE_NOOP("Faults", "Only the first %1 lines were pasted. Paste the rest in a second go.")},
        {"paste.too-large", "t",
         QT_TRANSLATE_NOOP("Faults", "The clipboard holds more than %1 MB, so nothing was pasted. Copy less at once.")},
        {"paste.unreadable", "",
         QT_TRANSLATE_NOOP("Faults", "What is on the clipboard is not a whole part of a map. Copy it once more.")},
        {"paste.nowhere", "",
         QT_TRANSLATE_NOOP("Faults",
                           "Lines have no place here. Select a cell, a card, a touchpoint or a phase first.")},
        {"paste.no-touchpoint", "",
         QT_TRANSLATE_NOOP("Faults", "This belongs to a touchpoint. Select one and paste again.")},
        {"paste.no-place", "",
         QT_TRANSLATE_NOOP("Faults", "Cards need a phase or a touchpoint to stand at. Add one and paste again.")},
    };
    return sentences;
}

} // namespace journeyline::messages
