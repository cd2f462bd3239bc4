// SPDX-License-Identifier: Apache-2.0
#include "journeyline/base/fingerprint.h"

#include <algorithm>
#include <cstddef>

namespace journeyline {

// FNV-1a, eight bytes at a time.
std::uint64_t fingerprintOf(std::string_view bytes) {
    std::uint64_t hash = 0xcbf29ce484222325U;
    while (!bytes.empty()) {
        std::uint64_t block = 0; // the lowest byte first, whatever the machine thinks
        const std::size_t count = std::min<std::size_t>(bytes.size(), sizeof block);
        for (std::size_t i = 0; i < count; ++i)
            block |= static_cast<std::uint64_t>(static_cast<unsigned char>(bytes[i])) << 8 * i;
        block += count;
        hash = (hash ^ block) * 0x100000001b3U;
        hash ^= hash >> 32U;
        bytes.remove_prefix(count);
    }
    return hash;
}

} // namespace journeyline
