// SPDX-License-Identifier: Apache-2.0
// Importing Mermaid journeys.
#include "sentence_table.h"

namespace journeyline::messages {

Sentences mermaidSentences() {
    static const Sentence sentences[] = {
        {"mermaid.no-journey", "",
         QT_TRANSLATE_NOOP("Faults", "There is no Mermaid journey in this text: no line holds the word “journey” "
                                     "alone. Other kinds of diagrams cannot be imported.")},
        {"mermaid.not-utf8", "", QT_TRANSLATE_NOOP("Faults", "The text is not UTF-8. Save it as UTF-8 and try again.")},
        {"mermaid.too-large", "t",
         QT_TRANSLATE_NOOP("Faults", "The text is larger than %1 MB. Split it into smaller journeys.")},
        {"mermaid.keyword-spelling", "t",
         QT_TRANSLATE_NOOP("Faults", "“%1” was read as “journey”, the only spelling that Mermaid knows.")},
        {"mermaid.text-before-journey", "", QT_TRANSLATE_NOOP("Faults", "The text above the journey was left out.")},
        {"mermaid.text-after-journey", "", QT_TRANSLATE_NOOP("Faults", "The text below the journey was left out.")},
        {"mermaid.front-matter-unclosed", "",
         QT_TRANSLATE_NOOP("Faults", "The header between “---” lines is not closed. Only its title was looked for.")},
        {"mermaid.front-matter-not-understood", "",
         QT_TRANSLATE_NOOP("Faults",
                           "Mermaid cannot read the header between “---” lines: it is not proper YAML. Its title "
                           "was read as far as it goes; put it between quotation marks.")},
        {"mermaid.fence", "", QT_TRANSLATE_NOOP("Faults", "The Markdown fence around the journey was left out.")},
        {"mermaid.line-refused", "",
         QT_TRANSLATE_NOOP("Faults",
                           "Mermaid itself refuses this line. It was read as its author most likely meant it.")},
        {"mermaid.line-separator", "",
         QT_TRANSLATE_NOOP("Faults", "The line was split at its line separators (U+2028), which Mermaid refuses.")},
        {"mermaid.directive-unclosed", "",
         QT_TRANSLATE_NOOP("Faults", "The directive is not closed with “}%%”; this line was left out.")},
        {"mermaid.second-journey", "",
         QT_TRANSLATE_NOOP("Faults", "A second journey starts here. It was put behind the first one.")},
        {"mermaid.task-begins-with-keyword", "tt",
         QT_TRANSLATE_NOOP("Faults",
                           "“%2” begins with the word “%1” and was read as a task. Mermaid itself refuses this line.")},
        {"mermaid.colon-in-section", "t",
         QT_TRANSLATE_NOOP("Faults", "The section “%1” has a colon in its name. Mermaid itself refuses this line.")},
        {"mermaid.semicolon", "",
         QT_TRANSLATE_NOOP("Faults", "The line was split at its semicolons. Mermaid itself refuses them.")},
        {"mermaid.score-missing", "t",
         QT_TRANSLATE_NOOP("Faults", "“%1” has no score, so the curve has no point there.")},
        {"mermaid.colon-missing", "t",
         QT_TRANSLATE_NOOP("Faults", "A colon is missing after “%1”; the rest of the line was taken for its text.")},
        {"mermaid.wide-colon", "t", QT_TRANSLATE_NOOP("Faults", "The wide colons in “%1” were read as ordinary ones.")},
        {"mermaid.description-unclosed", "t",
         QT_TRANSLATE_NOOP("Faults", "The “{” after “%1” is never closed; only this line was taken for its text.")},
        {"mermaid.line-not-understood", "t",
         QT_TRANSLATE_NOOP("Faults", "This line was left out: “%1”. A task reads “name: score: people”.")},
        {"mermaid.took-next-line", "tt",
         QT_TRANSLATE_NOOP("Faults", "“%1” has no text of its own, so Mermaid takes the next line for it: “%2”.")},
        {"mermaid.hash-in-name", "t",
         QT_TRANSLATE_NOOP("Faults", "“%1” holds a “#”. Mermaid takes that for a comment and refuses the line.")},
        {"mermaid.cut-at-hash", "t",
         QT_TRANSLATE_NOOP("Faults", "Mermaid takes the “#” for a comment, so this was left out: “%1”.")},
        {"mermaid.section-without-name", "",
         QT_TRANSLATE_NOOP("Faults", "This section has no name. Its phase has no title.")},
        {"mermaid.section-goes-on", "t",
         QT_TRANSLATE_NOOP(
             "Faults", "The section before has the same name, “%1”. Both became one phase, as Mermaid draws them.")},
        {"mermaid.empty-actor", "t",
         QT_TRANSLATE_NOOP("Faults", "An empty name among the people of “%1” was left out.")},
        {"mermaid.score-not-a-number", "tt",
         QT_TRANSLATE_NOOP("Faults", "The score of “%1” is not a number. “%2” was kept as description.")},
        {"mermaid.score-out-of-range", "ttt",
         QT_TRANSLATE_NOOP("Faults", "The score %2 of “%1” lies outside the scale %3 and was left out.")},
        {"mermaid.maybe-zero-to-ten", "",
         QT_TRANSLATE_NOOP("Faults", "Some scores lie between 5 and 10. If the author used a scale of 0 to 10, import "
                                     "again with the scale 0-10.")},
        {"mermaid.out-without-score", "n",
         QT_TRANSLATE_NOOP("Faults",
                           "“%1” has no score. Mermaid draws none without, so it shows there as 3, neutral.")},
        {"mermaid.out-scores-differ", "tn",
         QT_TRANSLATE_NOOP("Faults", "At “%1” people feel differently. Mermaid has room for one score, so their mean "
                                     "was written: %2.")},
        {"mermaid.field-dropped", "tt", QT_TRANSLATE_NOOP("Faults", "A fourth field of “%1” was left out: “%2”.")},
    };
    return sentences;
}

} // namespace journeyline::messages
