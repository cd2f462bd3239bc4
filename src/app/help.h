// SPDX-License-Identifier: Apache-2.0
// The texts of --help and --version, made from the table of commands, so that they list only what exists.
#pragma once

#include "command.h"

namespace journeyline::app {

void printHelp();
void printHelp(const Command& command);
void printVersion();

} // namespace journeyline::app
