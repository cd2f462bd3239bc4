// SPDX-License-Identifier: Apache-2.0
// The text of a `.cjm` file as a map, and a map as the text of a file; docs/file-format.md tells the format to people.
//
// Callers may rely on: nothing in a readable file is lost (what this version does not know is kept and written back),
// nothing is put right in silence (every such thing is a note), what cannot be trusted is refused with line and column,
// and hostile text costs neither much time nor stack. Writing is a function of the map alone: equal maps, equal bytes.
// Not responsible for: disks (storage) and sentences (messages).
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "journeyline/base/id.h"
#include "journeyline/base/result.h"
#include "journeyline/document/map.h"

namespace journeyline::file {

/// The version this program writes, and the highest it reads.
inline constexpr int formatVersion = 1;
inline constexpr std::size_t maxBytes = std::size_t{256} * 1024 * 1024;
inline constexpr int maxDepth = 64;
/// Objects in one file. A part takes up to 1 KB of memory however little its text says, and 10,000 touchpoints with all
/// that stands at them are about 150,000.
inline constexpr std::size_t maxParts = 500'000;

/// Something that was put right or put aside while reading: shaped like a fault, so that one table makes the sentences.
///
/// file.unknown-word       member, word            kept as it is, not used
/// file.out-of-range       member, number          kept as it is, not used
/// file.not-whole          member, number          kept as it is, not used
/// file.null               member                  kept as it is, not used
/// file.no-version                                 read as version 1
/// file.later-version      version, ours           read, because its minReader allows it
/// map.missing-id          part, title             a new id
/// map.duplicate-id        part, title, id         a new id for the later part
/// map.dangling-reference  part, title, member, id the reference is removed
/// map.missing-persona     part, title, id         the persona is made again, with its id as name
/// map.missing-lane        part, title, id         the lane of these cards is made again
/// map.doubled-lane        part, title, id         the cards of both entries are joined
using Note = Fault;

struct ReadMap {
    Map map;                 ///< sound in the sense of invariants.h
    std::vector<Note> notes; ///< in the order of the file, as far as it goes; empty for a file without blemish
};

/// `fileName` only goes into the places of faults and notes. New ids, where the file lacks one, follow from
/// its bytes.
///
/// file.empty, file.zero-filled, file.too-large (bytes, limit), file.utf16, file.bad-utf8, file.other-program,
/// file.conflict-markers, file.truncated, file.not-json, file.trailing-text, file.bad-number (number),
/// file.huge-number (number), file.lone-surrogate, file.raw-control (code point), file.too-deep (limit),
/// file.too-many-parts (limit),
/// file.duplicate-member (member), file.wrong-type (member, expected, found; both of: text, number, truth, list,
/// object, null), file.newer-format (needed version, ours).
Result<ReadMap> readMap(std::string_view bytes, const std::string& fileName);

/// The canonical text. A member kept as unknown gives way to the known member of that name once that has a value.
[[nodiscard]] std::string writeMap(const Map& map);

/// The canonical text, read back and compared, so that what a disk gets can be opened again: file.too-large-to-write
/// (bytes, limit), file.not-the-same, or the fault of reading it.
Result<std::string> writeVerified(const Map& map);

/// The canonical text of any readable file, verified.
struct Migrated {
    std::string bytes;
    std::vector<Note> notes;
};
Result<Migrated> migrate(std::string_view bytes, std::string fileName);

/// Whether `bytes` say exactly what `map` says; "file.not-the-same" or the fault of reading them if they do not.
Result<Done> verify(std::string_view bytes, const Map& map);

} // namespace journeyline::file
