// SPDX-License-Identifier: Apache-2.0
// A measurer with fixed advances: half an em for each character, a whole one for CJK. Layouts made with it are the same
// on every machine.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "journeyline/layout/text_measurer.h"

namespace journeyline::tests {

class FakeMeasurer final : public layout::TextMeasurer {
public:
    std::vector<layout::MeasuredLine> breakLines(std::string_view text, const scene::TextStyle& style,
                                                 double room) override {
        ++asked;
        std::vector<layout::MeasuredLine> lines;
        std::string line;
        double used = 0;
        const auto flush = [&] {
            while (!line.empty() && line.back() == ' ')
                line.pop_back();
            lines.push_back({line, width(line, style), rightToLeft(text)});
            line.clear();
            used = 0;
        };
        for (const std::string& word : words(text)) {
            if (word == "\n") {
                flush();
                continue;
            }
            const double needed = width(word, style);
            if (used + needed > room && !line.empty()) flush();
            for (const std::string_view character : characters(word)) {
                const double advance = width(character, style);
                if (used + advance > room && !line.empty()) flush();
                if (line.empty() && character == " ") continue;
                line += character;
                used += advance;
            }
        }
        flush();
        return lines;
    }
    layout::MeasuredLine elide(std::string_view text, const scene::TextStyle& style, double room) override {
        ++asked;
        std::string line;
        double used = 0;
        if (width(text, style) <= room) return {std::string(text), width(text, style), rightToLeft(text)};
        for (const std::string_view character : characters(text)) {
            const double advance = width(character, style);
            if (used + advance + style.size / 2 > room) break;
            line += character;
            used += advance;
        }
        return {line + "…", used + style.size / 2, rightToLeft(text)};
    }
    double width(std::string_view text, const scene::TextStyle& style) override {
        // Asked for every character of every map: nothing is copied.
        double ems = 0;
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t bytes = bytesOfFirst(text.substr(at));
            ems += bytes == 3 && static_cast<unsigned char>(text[at]) >= 0xE3 ? 1.0 : 0.5;
            at += bytes;
        }
        return ems * style.size;
    }

    int asked = 0; ///< texts broken or elided so far

private:
    static std::size_t bytesOfFirst(std::string_view text) {
        std::size_t bytes = 1;
        while (bytes < text.size() && (static_cast<unsigned char>(text[bytes]) & 0xC0U) == 0x80U)
            ++bytes;
        return bytes;
    }
    static std::vector<std::string_view> characters(std::string_view text) {
        std::vector<std::string_view> result;
        result.reserve(text.size());
        for (; !text.empty(); text.remove_prefix(result.back().size()))
            result.push_back(text.substr(0, bytesOfFirst(text)));
        return result;
    }
    static std::vector<std::string> words(std::string_view text) {
        std::vector<std::string> result(1);
        for (const char c : text) {
            if (c == '\n') {
                result.insert(result.end(), {"\n", ""});
                continue;
            }
            result.back() += c;
            if (c == ' ') result.emplace_back();
        }
        return result;
    }
    static bool rightToLeft(std::string_view text) {
        return !text.empty() && static_cast<unsigned char>(text[0]) >= 0xD6 &&
               static_cast<unsigned char>(text[0]) <= 0xDB;
    }
};

} // namespace journeyline::tests
