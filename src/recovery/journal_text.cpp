// SPDX-License-Identifier: Apache-2.0
#include "journal_text.h"

#include <algorithm>
#include <charconv>

#include "journeyline/base/fingerprint.h"

namespace journeyline::recovery {

namespace {

constexpr std::string_view originMark = "journeyline journal 1";
constexpr std::size_t headBytes = std::size_t{3} * 8;

void appendNumber(std::string& to, std::uint64_t number) {
    for (int shift = 0; shift < 64; shift += 8)
        to += static_cast<char>(number >> shift & 0xFF);
}

std::uint64_t numberAt(std::string_view bytes, std::size_t at) {
    std::uint64_t number = 0;
    for (std::size_t i = 0; i < 8; ++i)
        number |= std::uint64_t{static_cast<unsigned char>(bytes[at + i])} << (8 * i);
    return number;
}

std::uint64_t sealOf(std::uint64_t place, std::string_view text) {
    std::string sealed;
    appendNumber(sealed, place);
    sealed += text;
    return fingerprintOf(sealed);
}

std::string_view takeLine(std::string_view& text) {
    const std::string_view line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(line.size() + 1, text.size()));
    return line;
}

std::optional<std::uint64_t> numberOf(std::string_view text) {
    std::uint64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return number;
}

} // namespace

std::string recordOf(std::uint64_t place, std::string_view text) {
    std::string record;
    record.reserve(headBytes + text.size());
    appendNumber(record, text.size());
    appendNumber(record, place);
    appendNumber(record, sealOf(place, text));
    record += text;
    return record;
}

Records recordsIn(std::string_view bytes) {
    Records records;
    while (!bytes.empty()) {
        records.endMissing = true;
        if (bytes.size() < headBytes) break;
        const std::uint64_t size = numberAt(bytes, 0);
        const std::uint64_t place = numberAt(bytes, 8);
        if (size > bytes.size() - headBytes || place != records.texts.size()) break;
        const std::string_view text = bytes.substr(headBytes, static_cast<std::size_t>(size));
        if (numberAt(bytes, 16) != sealOf(place, text)) break;
        records.texts.push_back(text);
        records.endMissing = false;
        bytes.remove_prefix(headBytes + text.size());
    }
    return records;
}

std::string textOf(const Origin& origin) {
    std::string text(originMark);
    text += origin.modified ? "\nmodified\n" : "\nsaved\n";
    if (origin.version)
        text += std::to_string(origin.version->size) + '\n' + std::to_string(origin.version->fingerprint) + '\n';
    else
        text += "\n\n";
    return text + origin.path; // last: it may hold anything
}

std::optional<Origin> originIn(std::string_view text) {
    if (takeLine(text) != originMark) return std::nullopt;
    Origin origin;
    origin.modified = takeLine(text) != "saved";
    const auto size = numberOf(takeLine(text));
    const auto fingerprint = numberOf(takeLine(text));
    if (size && fingerprint) origin.version = storage::FileVersion{*size, *fingerprint};
    origin.path = text;
    return origin;
}

} // namespace journeyline::recovery
