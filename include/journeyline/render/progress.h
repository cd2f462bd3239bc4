// SPDX-License-Identifier: Apache-2.0
// How long work in the background tells how far it is, and hears that nobody wants it any more.
#pragma once

#include <functional>

namespace journeyline::render {

/// Called now and then with the share that is done, 0 to 1. False gives the work up; it ends with "export.cancelled".
using Progress = std::function<bool(double share)>;

} // namespace journeyline::render
