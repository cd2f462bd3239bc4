// SPDX-License-Identifier: Apache-2.0
// A signal may interrupt a call; then it is made again, but not for ever.
#pragma once

#include <cerrno>

namespace journeyline::storage {

template <class Call>
auto again(Call&& call) {
    auto result = call();
    for (int tries = 1; result == -EINTR && tries < 100; ++tries)
        result = call();
    return result;
}

} // namespace journeyline::storage
