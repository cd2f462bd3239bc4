// SPDX-License-Identifier: Apache-2.0
#include "journeyline/base/id.h"

#include <random>

namespace journeyline {

Id RandomIds::next() {
    static constexpr char alphabet[] = "abcdefghijklmnopqrstuvwxyz234567";
    std::random_device random;
    std::string text;
    for (int block = 0; block < 2; ++block) {
        unsigned int bits = random();
        for (int i = 0; i < 6; ++i, bits >>= 5U)
            text.push_back(alphabet[bits & 31U]);
    }
    return Id(std::move(text));
}

} // namespace journeyline
