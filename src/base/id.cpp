// SPDX-License-Identifier: Apache-2.0
#include "journeyline/base/id.h"

#include <random>

#include "journeyline/base/fingerprint.h"

namespace journeyline {

namespace {

/// 12 characters of 5 bits each; the lowest 60 bits count.
Id idOf(std::uint64_t bits) {
    static constexpr char alphabet[] = "abcdefghijklmnopqrstuvwxyz234567";
    std::string text;
    for (int i = 0; i < 12; ++i, bits >>= 5U)
        text.push_back(alphabet[bits & 31U]);
    return Id(std::move(text));
}

/// SplitMix64: neighbouring numbers give ids that have nothing in common.
std::uint64_t mixedBits(std::uint64_t number) {
    number += 0x9e3779b97f4a7c15U;
    number = (number ^ (number >> 30U)) * 0xbf58476d1ce4e5b9U;
    number = (number ^ (number >> 27U)) * 0x94d049bb133111ebU;
    return number ^ (number >> 31U);
}

} // namespace

Id RandomIds::next() {
    std::random_device random;
    const std::uint64_t high = random();
    return idOf(high << 32U | random());
}

Id DerivedIds::next() {
    if (m_count == 0) m_seed = fingerprintOf(m_bytes);
    return idOf(mixedBits(m_seed + 0x9e3779b97f4a7c15U * ++m_count));
}

} // namespace journeyline
