// SPDX-License-Identifier: Apache-2.0
// Where a session reads and writes its map. FileStore is the file system; tests put something that fails in its place.
#pragma once

#include <vector>

#include <QString>

#include "journeyline/base/result.h"
#include "journeyline/document/map.h"

namespace journeyline::session {

struct StoredMap {
    Map map;
    std::vector<Fault> notes; ///< what was made right while reading
};

class MapStore {
public:
    virtual ~MapStore() = default;
    virtual Result<StoredMap> read(const QString& path) = 0;
    /// Either the file holds all of `map` afterwards, or it is what it was before.
    virtual Result<Done> write(const QString& path, const Map& map) = 0;
};

} // namespace journeyline::session
