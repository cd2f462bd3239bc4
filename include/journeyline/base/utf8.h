// SPDX-License-Identifier: Apache-2.0
// Characters as bytes. Not responsible for checking text: each reader says in its own way what is wrong with it.
#pragma once

#include <cstdint>
#include <string>

namespace journeyline {

/// `code` must be at most 0x10FFFF and no surrogate.
void appendUtf8(std::string& out, std::uint32_t code);

} // namespace journeyline
