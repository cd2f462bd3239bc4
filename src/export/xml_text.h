// SPDX-License-Identifier: Apache-2.0
// Texts and numbers as they may stand in XML, whatever the map holds: valid UTF-8, nothing that XML 1.0 forbids, every
// sign with a meaning escaped. Numbers do not depend on the locale.
#pragma once

#include <set>
#include <string>
#include <string_view>

namespace journeyline::exports {

/// For element content and for attributes in double quotes. Line ends and tabs become blanks, other controls are
/// dropped.
[[nodiscard]] std::string xmlText(std::string_view text);

/// At most two decimals, no trailing zeros, never "-0"; what is not finite becomes 0.
[[nodiscard]] std::string number(double value);

/// Ids that are XML names and different from each other, in the order they are asked for.
class XmlIds {
public:
    [[nodiscard]] std::string unique(std::string_view wanted);

private:
    std::set<std::string, std::less<>> m_taken;
};

/// A name for an attribute value or an id: letters, digits, '.', '_' and '-', a letter first.
[[nodiscard]] std::string xmlName(std::string_view text);

/// Only letters, digits and '-', as in BCP 47.
[[nodiscard]] std::string languageTag(std::string_view text);

} // namespace journeyline::exports
