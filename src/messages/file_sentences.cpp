// SPDX-License-Identifier: Apache-2.0
// Reading maps, and what reading puts right.
#include "sentence_table.h"

namespace journeyline::messages {

Sentences fileSentences() {
    static const Sentence sentences[] = {
        {"file.empty", "",
         QT_TRANSLATE_NOOP("Faults", "The file is empty. If it should hold a map, look for an older copy.")},
        {"file.zero-filled", "",
         QT_TRANSLATE_NOOP("Faults", "The file holds only zeros, as after a power failure. Look for an older copy.")},
        {"file.too-large", "bb",
         QT_TRANSLATE_NOOP("Faults",
                           "The file takes %1; maps of up to %2 are opened. Large pictures are the usual cause.")},
        {"file.bad-change", "",
         QT_TRANSLATE_NOOP("Faults", "A change does not fit the map it is about. Please report this.")},
        {"file.utf16", "",
         QT_TRANSLATE_NOOP("Faults", "The text is in UTF-16 or UTF-32. Save it as UTF-8 and try again.")},
        {"file.bad-utf8", "",
         QT_TRANSLATE_NOOP("Faults", "From here on the text is not UTF-8: the file is damaged or in another encoding. "
                                     "Save it as UTF-8, or take an older copy.")},
        {"file.other-program", "",
         QT_TRANSLATE_NOOP("Faults", "This is not a journey map: the file belongs to another program.")},
        {"file.conflict-markers", "",
         QT_TRANSLATE_NOOP(
             "Faults",
             "The file holds both sides of a merge conflict. Resolve the conflict or take one side, then try again.")},
        {"file.truncated", "",
         QT_TRANSLATE_NOOP("Faults", "The file breaks off here; its end is missing. Look for an older copy.")},
        {"file.not-json", "",
         QT_TRANSLATE_NOOP(
             "Faults",
             "The text is not well-formed JSON here. If somebody edited the file by hand, undo that change.")},
        {"file.trailing-text", "",
         QT_TRANSLATE_NOOP("Faults", "Text follows after the end of the map. Remove what follows and try again.")},
        {"file.bad-number", "t",
         QT_TRANSLATE_NOOP("Faults", "“%1” is not a number. Write it with a decimal point and without leading zeros.")},
        {"file.huge-number", "t",
         QT_TRANSLATE_NOOP("Faults", "“%1” is too large for a number of a map. Write a smaller one.")},
        {"file.lone-surrogate", "",
         QT_TRANSLATE_NOOP("Faults", "This escaped character is only half of a pair. Write the whole character.")},
        {"file.raw-control", "c",
         QT_TRANSLATE_NOOP("Faults",
                           "The control character %1 stands in a text. Remove it, or write it as an escape.")},
        {"file.too-deep", "t",
         QT_TRANSLATE_NOOP("Faults", "The parts are nested more than %1 levels deep. No map needs that: the file is "
                                     "damaged or made to do harm.")},
        {"file.too-many-parts", "t",
         QT_TRANSLATE_NOOP("Faults", "The file has more than %1 parts. No map needs that: the file is damaged or made "
                                     "to do harm.")},
        {"file.too-large-to-write", "bb",
         QT_TRANSLATE_NOOP("Faults",
                           "As a file the map would take %1; maps of up to %2 can be opened again. Nothing was "
                           "written. Take out large pictures and try again.")},
        {"file.duplicate-member", "t",
         QT_TRANSLATE_NOOP("Faults", "The member “%1” stands here twice. Remove one of the two.")},
        {"file.wrong-type", "tkk",
         QT_TRANSLATE_NOOP("Faults", "“%1” should be %2 but is %3. Correct it or remove it.")},
        {"file.newer-format", "tt",
         QT_TRANSLATE_NOOP(
             "Faults",
             "This map needs a program that reads format version %1; this one reads version %2. Update Journeyline.")},
        {"file.not-the-same", "",
         QT_TRANSLATE_NOOP(
             "Faults",
             "What would be written does not say the same as the map, so nothing was written. Please report this.")},
        {"file.unknown-word", "tt",
         QT_TRANSLATE_NOOP("Faults", "“%2” is not a value of “%1” that this version knows. It is kept, but not used.")},
        {"file.out-of-range", "tt",
         QT_TRANSLATE_NOOP("Faults", "For “%1”, %2 lies outside the range. It is kept, but not used.")},
        {"file.not-whole", "tt", QT_TRANSLATE_NOOP("Faults", "“%1” takes whole numbers; %2 is kept, but not used.")},
        {"file.null", "t", QT_TRANSLATE_NOOP("Faults", "“%1” is null. It is kept, but not used.")},
        {"file.no-version", "",
         QT_TRANSLATE_NOOP("Faults", "The file does not say its version. It was read as version 1.")},
        {"file.strange-version", "tt",
         QT_TRANSLATE_NOOP("Faults", "There is no version %1 of the format; the file is read as version %2.")},
        {"file.later-version", "tt",
         QT_TRANSLATE_NOOP("Faults",
                           "The file has version %1, this program writes version %2. What it does not know is kept.")},
        {"map.missing-id", "pn", QT_TRANSLATE_NOOP("Faults", "This %1 (“%2”) had no id and got a new one.")},
        {"map.duplicate-id", "pnt",
         QT_TRANSLATE_NOOP("Faults", "The id “%3” is used twice; this %1 (“%2”) got a new one.")},
        {"map.dangling-reference", "pntt",
         QT_TRANSLATE_NOOP("Faults",
                           "“%3” of this %1 (“%2”) refers to “%4”, which does not exist. The reference was removed.")},
        {"map.missing-persona", "pnt",
         QT_TRANSLATE_NOOP(
             "Faults", "This %1 (“%2”) refers to the persona “%3”, which does not exist. The persona was made again.")},
        {"map.missing-lane", "pnt",
         QT_TRANSLATE_NOOP(
             "Faults", "This %1 (“%2”) has cards in the lane “%3”, which does not exist. The lane was made again.")},
        {"map.doubled-lane", "pnt",
         QT_TRANSLATE_NOOP("Faults",
                           "This %1 (“%2”) lists the lane “%3” twice. The cards of both entries were joined.")},
    };
    return sentences;
}

} // namespace journeyline::messages
