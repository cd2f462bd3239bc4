// SPDX-License-Identifier: Apache-2.0
// What is typed on the command line.
#include "sentence_table.h"

namespace journeyline::messages {

Sentences commandSentences() {
    static const Sentence sentences[] = {
        {"merge.other-map", "t",
         QT_TRANSLATE_NOOP("Faults", "This is another map than “%1”. Name three versions of the same map.")},
        {"merge.no-such-conflict", "", QT_TRANSLATE_NOOP("Faults", "This was decided already.")},
        {"merge.value-unusable", "t",
         QT_TRANSLATE_NOOP("Faults",
                           "What the other one wrote for “%1” cannot stand there any more: it means nothing to "
                           "this version of Journeyline, or what it refers to is gone.")},
        {"merge.conflict", "tttt",
         QT_TRANSLATE_NOOP("Faults",
                           "Both sides changed “%2” of “%1”. The map shows %3; its list of conflicts keeps %4 "
                           "until somebody decides.")},
        {"merge.kept-though-gone", "t",
         QT_TRANSLATE_NOOP("Faults", "One side removed “%1”, the other one worked on it. It stays.")},
        {"merge.moved-by-both", "t",
         QT_TRANSLATE_NOOP("Faults", "Both sides moved “%1” to different places. One of them was chosen.")},
        {"merge.reference-dropped", "tt",
         QT_TRANSLATE_NOOP("Faults", "“%2” of “%1” pointed at something that one side removed, and was emptied.")},
        {"command.unknown", "t",
         QT_TRANSLATE_NOOP("Faults", "“%1” is neither a command nor a file. “journeyline --help” lists the commands.")},
        {"command.unknown-option", "t",
         QT_TRANSLATE_NOOP("Faults", "There is no option “%1”. Add --help to see the options.")},
        {"command.missing-value", "t",
         QT_TRANSLATE_NOOP("Faults", "The option %1 needs a value. Add --help to see which.")},
        {"command.unexpected-value", "t",
         QT_TRANSLATE_NOOP("Faults", "The option %1 takes no value. Leave out what follows the “=”.")},
        {"command.bad-value", "ttt", QT_TRANSLATE_NOOP("Faults", "“%2” cannot be used for %1. Possible are: %3.")},
        {"command.bad-form", "ttt",
         QT_TRANSLATE_NOOP("Faults", "“%2” cannot be used for %1. Write it like one of these: %3.")},
        {"command.bad-scale", "tt",
         QT_TRANSLATE_NOOP("Faults",
                           "“%1” cannot be used for --scale. Give a number above 0 and up to %2, such as 1.5.")},
        {"command.bad-width", "tt",
         QT_TRANSLATE_NOOP("Faults", "“%1” cannot be used for --width. Give a whole number of pixels from 1 to %2.")},
        {"command.a-text", "t",
         QT_TRANSLATE_NOOP("Faults",
                           "This is a text, not a map. Make a map of it first: journeyline import %1 -o MAP.cjm.")},
        {"command.missing-file", "t", QT_TRANSLATE_NOOP("Faults", "No file is named. Usage: %1.")},
        {"command.too-many-files", "tt", QT_TRANSLATE_NOOP("Faults", "“%1” is one file too many. Usage: %2.")},
        {"command.missing-output", "t", QT_TRANSLATE_NOOP("Faults", "Say with -o where to write. Usage: %1.")},
        {"command.no-display", "",
         QT_TRANSLATE_NOOP(
             "Faults", "There is no display to open a window on. “journeyline --help” lists what works without one.")},
        {"command.one-size", "",
         QT_TRANSLATE_NOOP("Faults", "Only one of --scale, --width and --fit can be used. Leave the others out.")},
        {"command.paper-or-size", "",
         QT_TRANSLATE_NOOP("Faults", "A size of paper already tells how large the PDF is. Leave out either --paper and "
                                     "--tile, or --scale, --width and --fit.")},
        {"command.only-pdf", "t",
         QT_TRANSLATE_NOOP("Faults", "The option %1 is for PDF. Leave it out, or choose a name that ends in .pdf.")},
        {"command.exists", "",
         QT_TRANSLATE_NOOP(
             "Faults",
             "There is already a file of this name. Choose another name, or add --replace to write over it.")},
        {"command.own-input", "",
         QT_TRANSLATE_NOOP("Faults", "This is the file that is read. Choose another name for the result.")},
        {"command.not-over-map", "",
         QT_TRANSLATE_NOOP("Faults",
                           "A picture does not go into a map file. Choose a name that ends in .svg, .png or .pdf.")},
        {"command.only-pictures", "t",
         QT_TRANSLATE_NOOP("Faults", "%1 counts for pictures only. A text holds the whole map; leave the option out.")},
        {"command.no-format", "t",
         QT_TRANSLATE_NOOP("Faults", "The name does not tell the format. Add --format with one of: %1.")},
        {"command.no-such-view", "tl", QT_TRANSLATE_NOOP("Faults", "The map has no view “%1”. There are: %2.")},
        {"command.no-such-lane", "tl", QT_TRANSLATE_NOOP("Faults", "The map has no lane “%1”. There are: %2.")},
        {"command.no-such-persona", "tl", QT_TRANSLATE_NOOP("Faults", "The map has no persona “%1”. There are: %2.")},
        {"command.no-such-phase", "tl", QT_TRANSLATE_NOOP("Faults", "The map has no phase “%1”. There are: %2.")},
    };
    return sentences;
}

} // namespace journeyline::messages
