// SPDX-License-Identifier: Apache-2.0
// Disks and the open document.
#include "sentence_table.h"

namespace journeyline::messages {

Sentences storageSentences() {
    static const Sentence sentences[] = {
        {"storage.not-found", "",
         QT_TRANSLATE_NOOP("Faults", "There is no file of this name. Check the spelling and the folder.")},
        {"storage.not-regular", "",
         QT_TRANSLATE_NOOP("Faults", "This is a folder or a device, not a file. Name a file in it.")},
        {"storage.too-large", "bb", QT_TRANSLATE_NOOP("Faults", "The file takes %1; at most %2 is read.")},
        {"storage.changing", "",
         QT_TRANSLATE_NOOP("Faults", "Another program keeps changing the file. Wait until it is ready and try again.")},
        {"storage.no-permission", "t",
         QT_TRANSLATE_NOOP("Faults", "You have no permission (%1). Choose another folder, or ask for the rights.")},
        {"storage.read-only", "t",
         QT_TRANSLATE_NOOP("Faults", "This disk can only be read (%1). Choose another folder.")},
        {"storage.folder-gone", "t",
         QT_TRANSLATE_NOOP("Faults", "The folder “%1” does not exist. Make it, or choose another one.")},
        {"storage.link-loop", "", QT_TRANSLATE_NOOP("Faults", "The link leads back to itself. Point it at a file.")},
        {"storage.disk-full", "bbt",
         QT_TRANSLATE_NOOP("Faults", "The disk is full: %1 is needed, %2 is free. Make room or choose another disk.")},
        {"storage.quota", "b",
         QT_TRANSLATE_NOOP("Faults",
                           "Your share of this disk is used up: %1 is needed. Remove what you no longer need, "
                           "or choose another disk.")},
        {"storage.io", "tt",
         QT_TRANSLATE_NOOP("Faults", "The disk reports an error: %1 (%2). Try again or choose another disk.")},
        {"storage.no-memory", "",
         QT_TRANSLATE_NOOP("Faults", "There is not enough memory for this file. Close other programs and try again.")},
        {"storage.self-check", "t",
         QT_TRANSLATE_NOOP(
             "Faults",
             "The check before saving found a difference (%1), so the file was left as it was. Please report this.")},
        {"storage.replaced-meanwhile", "",
         QT_TRANSLATE_NOOP("Faults",
                           "Somebody else saved the file in this very moment; it is as they left it. Save again.")},
        {"recovery.unreadable", "",
         QT_TRANSLATE_NOOP("Faults",
                           "What was not saved when the program stopped is in this folder, but cannot be read. "
                           "The folder is kept; ask for help before you delete it.")},
        {"recovery.behind", "",
         QT_TRANSLATE_NOOP("Faults", "The disk is so slow that the last changes are not kept safe from a crash yet. "
                                     "Wait, or save the map.")},
        {"recovery.recovered", "t",
         QT_TRANSLATE_NOOP("Faults", "This is the map as it was at %1, when the program stopped.")},
        {"recovery.end-missing", "",
         QT_TRANSLATE_NOOP("Faults", "The last change was not written whole and is missing. All before it is here.")},
        {"recovery.file-changed", "t",
         QT_TRANSLATE_NOOP("Faults", "The file “%1” was changed since. Saving merges both.")},
        {"session.no-path", "", QT_TRANSLATE_NOOP("Faults", "The map has no file yet. Choose a name for it first.")},
        {"session.changed-by-others", "",
         QT_TRANSLATE_NOOP("Faults", "The file was changed by somebody else since you opened it. Save under another "
                                     "name, or replace their version.")},
        {"session.other-map", "",
         QT_TRANSLATE_NOOP("Faults", "The file holds another map now. Save yours under another name to keep both.")},
        {"session.taken-in", "",
         QT_TRANSLATE_NOOP("Faults", "Somebody else changed the file. What they did is in the map now.")},
        {"session.gesture-closed", "",
         QT_TRANSLATE_NOOP("Faults", "This change was already finished. Start it again.")},
    };
    return sentences;
}

} // namespace journeyline::messages
