// SPDX-License-Identifier: Apache-2.0
#include "map_reader.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include "journeyline/document/invariants.h"
#include "journeyline/document/members.h"
#include "journeyline/file/map_file.h"
#include "json_text.h"
#include "unknown_members.h"

namespace journeyline::file {

namespace {

std::string_view kindWord(TokenKind kind) {
    switch (kind) {
    case TokenKind::Object:
        return "object";
    case TokenKind::List:
        return "list";
    case TokenKind::Number:
        return "number";
    case TokenKind::True:
    case TokenKind::False:
        return "truth";
    case TokenKind::Null:
        return "null";
    case TokenKind::Key:
    case TokenKind::Text:
        break;
    }
    return "text";
}

/// Whether a value could be used; one that could not is kept as it stands.
enum class Use { Taken, KeptAside };

class MapReader {
public:
    explicit MapReader(const Tape& tape) : m_tape(tape) {}

    template <IsPart Part>
    void readPart(std::uint32_t object, Part& part);

    [[nodiscard]] bool failed() const { return m_fault.has_value(); }
    [[nodiscard]] const std::optional<Finding>& fault() const { return m_fault; }
    std::vector<Finding> takeNotes() { return std::move(m_notes); }
    std::vector<std::uint32_t> takeIdOffsets() { return std::move(m_idOffsets); }

private:
    template <class Part>
    friend class PartVisitor;

    template <class Part>
    void readVersion(const std::array<std::uint32_t, 40>& slots, std::uint32_t object, Part& part);

    // One function for each type a member may have. The token is never Null, except for raw values.
    Use take(std::uint32_t at, const char* name, std::string& member);
    Use take(std::uint32_t at, const char* name, Shared<std::string>& member);
    Use take(std::uint32_t at, const char* name, Id& member);
    Use take(std::uint32_t at, const char* name, bool& member);
    Use take(std::uint32_t at, const char* name, std::optional<int>& member, NumberRange range);
    Use take(std::uint32_t at, const char* name, std::optional<Decimal>& member, NumberRange range);
    Use take(std::uint32_t at, const char* name, std::optional<Decimal>& member);
    template <class Word>
    Use take(std::uint32_t at, const char* name, std::optional<Word>& member);
    template <IsPart Part>
    Use take(std::uint32_t at, const char* name, Part& member);
    template <class Item>
    Use take(std::uint32_t at, const char* name, std::vector<Item>& member);
    template <class Item>
    Use take(std::uint32_t at, const char* name, List<Item>& member);
    Use take(std::uint32_t at, const char* name, Notes& member);
    Use take(std::uint32_t at, const char* name, List<Asset>& member);

    bool expect(std::uint32_t at, const char* name, TokenKind kind) {
        const Token& token = m_tape[at];
        if (token.kind == kind) return true;
        m_fault = Finding{
            "file.wrong-type", token.begin, {name, std::string(kindWord(kind)), std::string(kindWord(token.kind))}};
        return false;
    }
    Use keepAside(std::uint32_t at, const char* code, const char* name) {
        const Token& token = m_tape[at];
        m_notes.push_back({code, token.begin, {name}});
        if (token.kind == TokenKind::Text) m_notes.back().arguments.push_back(m_tape.said(token));
        if (token.kind == TokenKind::Number) m_notes.back().arguments.emplace_back(m_tape.raw(token));
        return Use::KeptAside;
    }
    void noteId(std::uint32_t offset) { m_idOffsets.push_back(offset); }

    const Tape& m_tape;
    std::vector<Finding> m_notes;
    std::vector<std::uint32_t> m_idOffsets;
    std::optional<Finding> m_fault;
};

// Walks the members of one part in their fixed order and fills each from its place on the tape.
template <class Part>
class PartVisitor {
public:
    using Slots = std::array<std::uint32_t, 40>; // token of each member's value; 0: not there

    PartVisitor(MapReader& reader, const Slots& slots, std::uint32_t object, Unknown& unknown)
        : m_reader(reader), m_slots(slots), m_object(object), m_unknown(unknown) {}

    template <class Member, class... Range>
    void operator()(const char* name, Member& member, Range... range) {
        const std::uint32_t at = m_slots[m_index++];
        if (m_reader.failed()) return;
        if (at != 0) {
            const Token& token = m_reader.m_tape[at];
            if (token.kind == TokenKind::Null) {
                m_reader.keepAside(at, "file.null", name);
                keep(at, name);
            } else if (m_reader.take(at, name, member, range...) == Use::KeptAside) {
                keep(at, name);
            }
        }
        recordId(at, name, member);
    }
    // A raw value may be anything, null as well.
    void operator()(const char*, RawJson& member) {
        const std::uint32_t at = m_slots[m_index++];
        if (at != 0 && !m_reader.failed()) member.text = compacted(m_reader.m_tape.raw(m_reader.m_tape[at]));
    }

private:
    void keep(std::uint32_t at, const char* name) {
        m_unknown.push_back({name, name, compacted(m_reader.m_tape.raw(m_reader.m_tape[at]))});
    }
    void recordId(std::uint32_t at, std::string_view name, const Id& member) {
        if ((ownsId<Part> && name == "id") || !member.empty()) recordOffset(at);
    }
    void recordId(std::uint32_t at, std::string_view name, const std::string& member) {
        if (refersToAsset(name) && !member.empty()) recordOffset(at);
    }
    template <class Member>
    void recordId(std::uint32_t, std::string_view, const Member&) {}
    void recordOffset(std::uint32_t at) { m_reader.noteId(m_reader.m_tape[at != 0 ? at : m_object].begin); }

    MapReader& m_reader;
    const Slots& m_slots;
    std::uint32_t m_object;
    Unknown& m_unknown;
    std::size_t m_index = fileMembers<Part>;
};

// The place of `key` among the names, looking first where the fixed order makes it likely.
std::optional<std::size_t> placeOfName(const std::vector<std::string_view>& names, std::string_view key,
                                       std::size_t likely) {
    for (std::size_t i = 0; i < names.size(); ++i) {
        const std::size_t place = likely + i < names.size() ? likely + i : likely + i - names.size();
        if (names[place] == key) return place;
    }
    return std::nullopt;
}

template <IsPart Part>
void MapReader::readPart(std::uint32_t object, Part& part) {
    const std::vector<std::string_view>& names = memberNames<Part>();
    typename PartVisitor<Part>::Slots slots{};
    static_assert(std::tuple_size_v<typename PartVisitor<Part>::Slots> >= 32, "the map has the most members");
    std::string_view after;
    std::size_t likely = 0;
    std::string decoded;
    const std::uint32_t end = m_tape[object].next;
    for (std::uint32_t key = object + 1; key < end; key = m_tape[key + 1].next) {
        const Token& token = m_tape[key];
        std::string_view said = m_tape.inside(token);
        if (token.escaped) said = decoded = m_tape.said(token);
        if (const auto place = placeOfName(names, said, likely)) {
            slots[*place] = key + 1;
            after = names[*place];
            likely = *place + 1;
        } else {
            part.unknown.push_back({std::string(after), std::string(said), compacted(m_tape.raw(m_tape[key + 1]))});
        }
    }
    if constexpr (std::same_as<Part, Map>) readVersion(slots, object, part);
    PartVisitor<Part> visitor(*this, slots, object, part.unknown);
    describe(visitor, part);
    part.unknown = arranged<Part>(std::move(part.unknown));
}

std::optional<int> plainInt(std::string_view text) {
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool whole = error == std::errc() && end == text.data() + text.size();
    return whole && std::to_string(value) == text ? std::optional(value) : std::nullopt;
}

// `format` was looked at before; here `version` and `minReader` say whether we may go on.
template <class Part>
void MapReader::readVersion(const std::array<std::uint32_t, 40>& slots, std::uint32_t object, Part& part) {
    const auto numberAt = [&](std::uint32_t at) {
        return Decimal::parse(m_tape.raw(m_tape[at])).value_or(Decimal()).value();
    };
    const std::uint32_t version = slots[1], minReader = slots[2];
    if (version == 0) {
        m_notes.push_back({"file.no-version", m_tape[object].begin, {}});
    } else if (!expect(version, "version", TokenKind::Number)) {
        return;
    }
    const bool minReaderSaid = minReader != 0 && m_tape[minReader].kind == TokenKind::Number;
    if (minReaderSaid && numberAt(minReader) > formatVersion) {
        m_fault = Finding{"file.newer-format",
                          m_tape[minReader].begin,
                          {std::string(m_tape.raw(m_tape[minReader])), std::to_string(formatVersion)}};
        return;
    }
    if (version == 0) return;
    const std::string written(m_tape.raw(m_tape[version]));
    if (numberAt(version) == formatVersion) return; // 1.0 as well
    if (numberAt(version) < formatVersion) {        // there never was one
        m_notes.push_back({"file.strange-version", m_tape[version].begin, {written, std::to_string(formatVersion)}});
    } else if (!minReaderSaid) {
        m_fault = Finding{"file.newer-format", m_tape[version].begin, {written, std::to_string(formatVersion)}};
    } else {
        // Its minReader says that we can read it; what we write back is still of that version.
        m_notes.push_back({"file.later-version", m_tape[version].begin, {written, std::to_string(formatVersion)}});
        part.unknown.push_back({"version", "version", written});
    }
}

Use MapReader::take(std::uint32_t at, const char* name, std::string& member) {
    if (expect(at, name, TokenKind::Text)) member = m_tape.said(m_tape[at]);
    return Use::Taken;
}

Use MapReader::take(std::uint32_t at, const char* name, Shared<std::string>& member) {
    if (expect(at, name, TokenKind::Text)) member = Shared<std::string>(m_tape.said(m_tape[at]));
    return Use::Taken;
}

Use MapReader::take(std::uint32_t at, const char* name, Id& member) {
    return take(at, name, member.text);
}

Use MapReader::take(std::uint32_t at, const char* name, bool& member) {
    member = m_tape[at].kind == TokenKind::True;
    if (!member) expect(at, name, TokenKind::False);
    return Use::Taken;
}

Use MapReader::take(std::uint32_t at, const char* name, std::optional<int>& member, NumberRange range) {
    if (!expect(at, name, TokenKind::Number)) return Use::Taken;
    const auto number = Decimal::parse(m_tape.raw(m_tape[at]));
    const bool inside = number && number->value() >= range.from && number->value() <= range.to;
    if (!inside) return keepAside(at, "file.out-of-range", name);
    member = plainInt(m_tape.raw(m_tape[at]));
    return member ? Use::Taken : keepAside(at, "file.not-whole", name);
}

Use MapReader::take(std::uint32_t at, const char* name, std::optional<Decimal>& member, NumberRange range) {
    const Use use = take(at, name, member);
    if (!member) return use;
    if (member->value() >= range.from && member->value() <= range.to) return Use::Taken;
    member.reset();
    return keepAside(at, "file.out-of-range", name);
}

Use MapReader::take(std::uint32_t at, const char* name, std::optional<Decimal>& member) {
    if (!expect(at, name, TokenKind::Number)) return Use::Taken;
    member = Decimal::parse(m_tape.raw(m_tape[at]));
    return member ? Use::Taken : keepAside(at, "file.out-of-range", name);
}

template <class Word>
Use MapReader::take(std::uint32_t at, const char* name, std::optional<Word>& member) {
    if (!expect(at, name, TokenKind::Text)) return Use::Taken;
    member = parseWord<Word>(m_tape.said(m_tape[at]));
    return member ? Use::Taken : keepAside(at, "file.unknown-word", name);
}

template <IsPart Part>
Use MapReader::take(std::uint32_t at, const char* name, Part& member) {
    if (expect(at, name, TokenKind::Object)) readPart(at, member);
    return Use::Taken;
}

template <class Item>
Use MapReader::take(std::uint32_t at, const char* name, std::vector<Item>& member) {
    if (!expect(at, name, TokenKind::List)) return Use::Taken;
    for (std::uint32_t item = at + 1; item < m_tape[at].next && !failed(); item = m_tape[item].next) {
        take(item, name, member.emplace_back());
        if constexpr (std::same_as<Item, Id>)
            if (!member.back().empty()) noteId(m_tape[item].begin);
    }
    return Use::Taken;
}

template <class Item>
Use MapReader::take(std::uint32_t at, const char* name, List<Item>& member) {
    if (!expect(at, name, TokenKind::List)) return Use::Taken;
    typename List<Item>::Items items;
    for (std::uint32_t item = at + 1; item < m_tape[at].next && !failed(); item = m_tape[item].next) {
        Item value;
        take(item, name, value);
        items.emplace_back(std::move(value));
    }
    if (!items.empty()) member = List<Item>(std::move(items));
    return Use::Taken;
}

Use MapReader::take(std::uint32_t at, const char* name, Notes& member) {
    if (!expect(at, name, TokenKind::Object)) return Use::Taken;
    struct Entry {
        LaneNotes notes;
        std::vector<std::uint32_t> idOffsets; // they follow the order of the map, not that of the file
    };
    std::vector<Entry> entries;
    const std::size_t firstSlot = m_idOffsets.size();
    for (std::uint32_t key = at + 1; key < m_tape[at].next && !failed(); key = m_tape[key + 1].next) {
        Entry entry;
        entry.notes.lane = Id(m_tape.said(m_tape[key]));
        noteId(m_tape[key].begin);
        take(key + 1, name, entry.notes.cards);
        entry.idOffsets.assign(m_idOffsets.begin() + static_cast<std::ptrdiff_t>(firstSlot), m_idOffsets.end());
        m_idOffsets.resize(firstSlot);
        if (!entry.notes.cards.empty()) entries.push_back(std::move(entry));
    }
    std::ranges::sort(entries, {}, [](const Entry& entry) -> const std::string& { return entry.notes.lane.text; });
    for (Entry& entry : entries) {
        m_idOffsets.insert(m_idOffsets.end(), entry.idOffsets.begin(), entry.idOffsets.end());
        member.push_back(std::move(entry.notes));
    }
    return Use::Taken;
}

Use MapReader::take(std::uint32_t at, const char* name, List<Asset>& member) {
    if (!expect(at, name, TokenKind::Object)) return Use::Taken;
    List<Asset>::Items items;
    for (std::uint32_t key = at + 1; key < m_tape[at].next && !failed(); key = m_tape[key + 1].next) {
        Asset asset;
        asset.sha256 = m_tape.said(m_tape[key]);
        take(key + 1, name, asset);
        items.emplace_back(std::move(asset));
    }
    std::ranges::sort(items, {}, [](const Shared<Asset>& asset) -> const std::string& { return asset->sha256; });
    if (!items.empty()) member = List<Asset>(std::move(items));
    return Use::Taken;
}

} // namespace

std::variant<RawMap, Finding> readParts(const Tape& tape) {
    MapReader reader(tape);
    Map map;
    reader.readPart(0, map);
    if (reader.failed()) return *reader.fault();
    return RawMap{std::move(map), reader.takeNotes(), reader.takeIdOffsets()};
}

} // namespace journeyline::file
