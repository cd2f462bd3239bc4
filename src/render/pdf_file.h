// SPDX-License-Identifier: Apache-2.0
// The bytes of a PDF: numbered objects, packed streams and the table that finds them. Knows nothing of what they mean.
// The same objects in the same order give the same bytes: nothing in it tells a time or a machine.
#pragma once

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace journeyline::render {

/// A number as PDF writes it: at most `decimals` of them, none that say nothing.
[[nodiscard]] std::string pdfNumber(double value, int decimals = 3);
/// A text in UTF-16, as a hexadecimal string.
[[nodiscard]] std::string pdfText(const QString& text);
[[nodiscard]] std::string hexadecimal(const QString& text);

class PdfFile {
public:
    using Number = std::size_t;

    /// A number to refer to before the object itself is known.
    [[nodiscard]] Number reserve();
    void set(Number object, std::string value) { m_objects[object - 1] = std::move(value); }
    Number add(std::string value);
    /// `entries` are those of the stream's dictionary besides length and filter.
    Number addStream(const std::string& entries, std::string_view bytes);
    [[nodiscard]] static std::string reference(Number object) { return std::to_string(object) + " 0 R"; }

    [[nodiscard]] std::string bytes(Number catalogue, Number info) const;

private:
    std::vector<std::string> m_objects;
};

} // namespace journeyline::render
