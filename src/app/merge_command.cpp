// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>

#include "command.h"
#include "console.h"
#include "journeyline/file/map_file.h"
#include "journeyline/versions/merge.h"
#include "journeyline/versions/revision.h"

namespace journeyline::app {

namespace {

const Option mergeOptions[] = {
    {"output", "OUT.cjm",
     QT_TRANSLATE_NOOP("Commands",
                       "The file to write; it may be one of those that are read. “-” is the standard output."),
     'o'},
    {"replace", nullptr, QT_TRANSLATE_NOOP("Commands", "Write over a file that exists.")},
};

Result<int> runMerge(const Arguments& arguments) {
    const auto& files = arguments.files();
    if (files.size() != 3)
        return Fault{"command.missing-file", {}, {std::string("journeyline merge ") + mergeCommand().usage}};
    const auto to = outputOf(arguments, mergeCommand());
    if (!to) return to.fault();
    bool isInput = false;
    for (const std::string& file : files)
        isInput = isInput || isSameFile(file, *to);
    if (!isInput && exists(*to) && !arguments.has("replace")) return Fault{"command.exists", {*to, 0, 0}, {}};

    std::vector<Map> versions;
    for (const std::string& file : files) {
        auto input = inputMap(file);
        if (!input) return input.fault();
        for (const file::Note& note : input->read.notes)
            report(note);
        versions.push_back(input->read.map);
        if (versions.back().id != versions.front().id) return Fault{"merge.other-map", {file, 0, 0}, {files[0]}};
    }
    RandomIds ids;
    const versions::Merged merged = versions::merge(versions[0], versions[1], versions[2], ids);
    const bool isOneOfThem = merged.map == versions[1] || merged.map == versions[2];
    const auto text = file::writeVerified(isOneOfThem ? merged.map : versions::nextVersion(merged.map, ids));
    if (!text) return Fault{text.fault().code, {*to, 0, 0}, text.fault().arguments};
    const auto written = writeOutput(*to, *text);
    if (!written) return written.fault();
    for (const versions::Remark& remark : merged.remarks)
        report(versions::noteOf(remark, *to));
    return int{merged.remarks.empty() ? allWell : hasFindings};
}

} // namespace

const Command& mergeCommand() {
    static const Command command{
        "merge", "BASE.cjm OURS.cjm THEIRS.cjm -o OUT.cjm",
        QT_TRANSLATE_NOOP("Commands", "Make one map of two versions that go back to the same one; what needs a look is "
                                      "listed, and the exit code is 1 then."),
        mergeOptions, runMerge};
    return command;
}

} // namespace journeyline::app
