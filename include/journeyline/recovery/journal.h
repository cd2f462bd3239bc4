// SPDX-License-Identifier: Apache-2.0
// What keeps an unsaved map safe from the death of the program: a copy of the map in a private folder, and one line for
// each change since, written the moment it happens.
//
// Callers may rely on: when record() comes back and fault() is empty, the change survives the death of the process, and
// within half a second that of the machine; what is in the folder is whole at every moment, because a new copy takes
// the place of an old one only when it is on the disk; nobody waits for the disk longer than a tenth of a second, and
// then only for the first change to a map that was opened that moment. The folder goes with end(), and stays when the
// program ends without it. Not responsible for: what is found at the next start (leftovers.h), asking or telling
// anybody.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "journeyline/base/result.h"
#include "journeyline/document/map.h"
#include "journeyline/recovery/leftovers.h"
#include "journeyline/storage/file_ops.h"

namespace journeyline::recovery {

class Journal {
public:
    /// `folder` holds the recovery folders of all sessions; it is made when it is needed. `files` must outlive this.
    Journal(storage::FileOps& files, std::string folder);
    ~Journal();
    Journal(const Journal&) = delete;
    Journal& operator=(const Journal&) = delete;

    /// From now on it is this map that is kept safe. What is kept of another one goes when this one is on the disk.
    void begin(const Map& map, const Origin& origin);
    /// As begin(), for the leftover of an earlier session that became this map: it goes at the same moment.
    void adopt(const Map& map, Leftover leftover);
    /// The map was saved, or its path is another: the map is the same.
    void rebase(const Map& map, const Origin& origin);
    /// The map as it is now. Nothing happens before begin() and after end().
    void record(const Map& map);
    /// Nothing is left to keep safe: the folder goes.
    void end();

    /// Why changes are not kept safe at the moment; empty when they are. Codes of storage, storage.self-check, and
    /// recovery.behind where the disk is so slow that they are still on their way.
    [[nodiscard]] std::optional<Fault> fault() const;
    /// Waits until nothing is left to write; for tests and measurements.
    void settle();

private:
    class Writer;
    std::unique_ptr<Writer> m_writer;
};

} // namespace journeyline::recovery
