// SPDX-License-Identifier: Apache-2.0
#include <array>

#include "journeyline/document/invariants.h"
#include "journeyline/file/map_file.h"
#include "map_reader.h"
#include "source_text.h"
#include "tape.h"

namespace journeyline::file {

namespace {

// Other programs use the same ending, so the content decides.
bool saysItIsAMap(const Tape& tape) {
    if (tape[0].kind != TokenKind::Object) return false;
    for (std::uint32_t key = 1; key < tape[0].next; key = tape[key + 1].next) {
        const Token& value = tape[key + 1];
        if (tape.said(tape[key]) == "format") return value.kind == TokenKind::Text && tape.said(value) == "cjm";
    }
    return false;
}

Finding noteOf(const Violation& violation, const std::vector<std::uint32_t>& idOffsets) {
    using Kind = Violation::Kind;
    Finding note{"map.missing-id", idOffsets.at(violation.slot), {violation.part, violation.title}};
    if (violation.kind == Kind::DuplicateId) note.code = "map.duplicate-id";
    if (violation.kind == Kind::DanglingReference) note.code = "map.dangling-reference";
    if (violation.kind == Kind::MissingPersona) note.code = "map.missing-persona";
    if (violation.kind == Kind::MissingLane) note.code = "map.missing-lane";
    if (violation.kind == Kind::DoubledLane) note.code = "map.doubled-lane";
    if (violation.kind == Kind::DanglingReference) note.arguments.push_back(violation.member);
    if (violation.kind != Kind::MissingId) note.arguments.push_back(violation.id.text);
    return note;
}

/// A map begins with a brace; what begins like no object or list was never one, whoever wrote it.
bool beginsLikeJson(std::string_view text) {
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    if (text.starts_with(byteOrderMark)) text.remove_prefix(byteOrderMark.size());
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    return first == std::string_view::npos || text[first] == '{' || text[first] == '[';
}

} // namespace

std::variant<RawMap, Finding> readText(std::string_view text) {
    if (auto spoiled = spoiledFromTheStart(text)) return *std::move(spoiled);
    auto parsed = parseTape(text);
    if (const Finding* finding = std::get_if<Finding>(&parsed)) {
        // No line of well-formed JSON looks like a conflict marker, so only a faulty text is searched for them.
        if (const auto marker = conflictMarker(text)) return Finding{"file.conflict-markers", *marker, {}};
        if (!beginsLikeJson(text)) return Finding{"file.other-program", 0, {}};
        return *finding;
    }
    const Tape& tape = std::get<Tape>(parsed);
    if (!saysItIsAMap(tape)) return Finding{"file.other-program", 0, {}};
    return readParts(tape);
}

Result<ReadMap> readMap(std::string_view bytes, const std::string& fileName) {
    auto read = readText(bytes);
    if (Finding* finding = std::get_if<Finding>(&read)) {
        Fault fault = placed(*finding, bytes, fileName);
        // Of these the whole file is at fault, not a place in it.
        for (const char* code : {"file.empty", "file.zero-filled", "file.too-large"})
            if (fault.code == code) fault.place = {fileName, 0, 0};
        return fault;
    }
    RawMap& raw = std::get<RawMap>(read);
    DerivedIds ids(bytes);
    Repaired sound = repaired(raw.map, ids);
    for (const Violation& violation : sound.list)
        raw.notes.push_back(noteOf(violation, raw.idOffsets));
    return ReadMap{std::move(sound.map), placed(std::move(raw.notes), bytes, fileName)};
}

Result<Migrated> migrate(std::string_view bytes, std::string fileName) {
    auto read = readMap(bytes, fileName);
    if (!read) return read.fault();
    auto written = writeVerified(read->map);
    if (!written) return Fault{written.fault().code, {std::move(fileName), 0, 0}, written.fault().arguments};
    return Migrated{std::move(written).value(), read->notes};
}

} // namespace journeyline::file
