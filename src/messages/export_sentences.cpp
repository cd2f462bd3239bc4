// SPDX-License-Identifier: Apache-2.0
// Pictures, made and read.
#include "sentence_table.h"

namespace journeyline::messages {

Sentences exportSentences() {
    static const Sentence sentences[] = {
        {"export.empty", "",
         QT_TRANSLATE_NOOP("Faults", "There is nothing to draw. Check which phases and lanes are chosen.")},
        {"export.size", "",
         QT_TRANSLATE_NOOP(
             "Faults",
             "The size of the picture cannot be used. Choose a scale above 0, or a width and height in pixels.")},
        {"export.too-large", "tttt",
         QT_TRANSLATE_NOOP("Faults", "The picture would have %1 megapixels; at most 200 can be made. Choose a scale of "
                                     "at most %4 or a width of at most %2 px, or export as SVG.")},
        {"export.page-too-large", "tt",
         QT_TRANSLATE_NOOP("Faults",
                           "The page would be %1 cm long; a PDF can have 508 cm. Choose a scale of at most %2, fit "
                           "the sheet to a size of paper, or cut it over several pages.")},
        {"export.cancelled", "", QT_TRANSLATE_NOOP("Faults", "The export was stopped, and no file was written.")},
        {"export.printer", "",
         QT_TRANSLATE_NOOP("Faults",
                           "The printer could not be reached. Check that it is on, or export the map as PDF.")},
        {"export.memory", "",
         QT_TRANSLATE_NOOP("Faults", "There is not enough memory for a picture of this size. Choose a smaller scale.")},
        {"export.encoding", "",
         QT_TRANSLATE_NOOP("Faults",
                           "The picture could not be written as PNG. Choose a smaller scale, or export as SVG.")},
        {"image.type", "",
         QT_TRANSLATE_NOOP("Faults", "Only PNG and JPEG pictures can be used. Save the picture as one of these.")},
        {"image.too-large", "t",
         QT_TRANSLATE_NOOP("Faults", "The picture has %1 megapixels; at most 40 can be used. Make it smaller first.")},
        {"image.damaged", "",
         QT_TRANSLATE_NOOP("Faults", "The picture is damaged. Save it again from the program it comes from.")},
    };
    return sentences;
}

} // namespace journeyline::messages
