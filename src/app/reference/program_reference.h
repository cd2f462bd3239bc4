// SPDX-License-Identifier: Apache-2.0
// The manual page and the completion for bash, written from the same tables of commands and options as --help, so that
// they cannot say something else. Only used while the program is built; what it gives is installed beside the program.
#pragma once

#include <QString>

namespace journeyline::app {

/// For man(7), in the language that is installed for translations.
[[nodiscard]] QString manualPage();
/// A file for bash-completion, without any need of it.
[[nodiscard]] QString bashCompletion();

} // namespace journeyline::app
