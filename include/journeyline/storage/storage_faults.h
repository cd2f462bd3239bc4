// SPDX-License-Identifier: Apache-2.0
// From an errno to the fault a user can act on.
#pragma once

#include <cstdint>
#include <string>

#include "journeyline/base/result.h"
#include "journeyline/storage/file_ops.h"

namespace journeyline::storage {

/// The system's own words for it, in English.
[[nodiscard]] std::string reasonOf(int error);

/// `error` is an errno, positive. For what has no better name: storage.io.
[[nodiscard]] Fault faultOf(int error, const std::string& path);

/// As above; a full disk tells how much is needed in `folder` and how much is free there.
[[nodiscard]] Fault saveFaultOf(int error, const std::string& path, FileOps& ops, const std::string& folder,
                                std::uint64_t needed);

} // namespace journeyline::storage
