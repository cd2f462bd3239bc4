// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <vector>

#include "journeyline/document/members.h"
#include "journeyline/file/map_file.h"
#include "json_text.h"
#include "said_members.h"
#include "unknown_members.h"

namespace journeyline::file {

namespace {

class MapWriter {
public:
    template <IsPart Part>
    void write(const Part& part);

    std::string take() { return std::move(m_out); }

    template <class Member>
    void member(std::string_view name, const Member& value) {
        startItem();
        appendQuoted(m_out, name);
        m_out += ": ";
        write(value);
    }
    void rawMember(const UnknownMember& unknown) {
        startItem();
        appendQuoted(m_out, unknown.key);
        m_out += ": ";
        appendIndented(m_out, unknown.raw, m_level);
    }

private:
    void write(const std::string& value) { appendQuoted(m_out, value); }
    void write(const Shared<std::string>& value) { appendQuoted(m_out, *value); }
    void write(const Id& value) { appendQuoted(m_out, value.text); }
    void write(bool value) { m_out += value ? "true" : "false"; }
    void write(int value) { m_out += std::to_string(value); }
    void write(const Decimal& value) { m_out += value.text(); }
    void write(const ConstRawJson& value) { appendIndented(m_out, value.text, m_level); }
    template <class Value>
    void write(const std::optional<Value>& value) {
        if constexpr (std::is_enum_v<Value>)
            appendQuoted(m_out, wordOf(*value));
        else
            write(*value);
    }
    template <class Item>
    void write(const std::vector<Item>& items) {
        open('[');
        for (const Item& item : items) {
            startItem();
            write(item);
        }
        close(']');
    }
    template <class Item>
    void write(const List<Item>& items) {
        open('[');
        for (const Shared<Item>& item : items) {
            startItem();
            write(*item);
        }
        close(']');
    }
    void write(const Notes& notes) {
        open('{');
        const auto laneOf = [](const LaneNotes& entry) -> const std::string& { return entry.lane.text; };
        inKeyOrder(notes, laneOf, [&](const LaneNotes& entry) {
            if (!entry.cards.empty()) member(entry.lane.text, entry.cards);
        });
        close('}');
    }
    void write(const List<Asset>& assets) {
        open('{');
        const auto hashOf = [](const Shared<Asset>& asset) -> const std::string& { return asset->sha256; };
        inKeyOrder(assets, hashOf, [&](const Shared<Asset>& asset) { member(asset->sha256, *asset); });
        close('}');
    }

    /// Members of an object whose keys are no words of ours have no order of their own: one map has one text.
    template <class Items, class Key, class Write>
    static void inKeyOrder(const Items& items, const Key& key, const Write& write) {
        std::vector<decltype(items.begin())> order;
        for (auto item = items.begin(); item != items.end(); ++item)
            order.push_back(item);
        const auto keyAt = [&](const auto& item) -> const std::string& { return key(*item); };
        if (!std::ranges::is_sorted(order, {}, keyAt)) std::ranges::sort(order, {}, keyAt);
        for (const auto& item : order)
            write(*item);
    }

    void open(char bracket) {
        m_out += bracket;
        ++m_level;
        m_first = true;
    }
    void startItem() {
        m_out += m_first ? "\n" : ",\n";
        m_out.append(static_cast<std::size_t>(m_level) * 2, ' ');
        m_first = false;
    }
    void close(char bracket) {
        --m_level;
        if (!m_first) {
            m_out += '\n';
            m_out.append(static_cast<std::size_t>(m_level) * 2, ' ');
        }
        m_out += bracket;
        m_first = false;
    }

    std::string m_out;
    int m_level = 0;
    bool m_first = true;
};

// Writes the members of one part that say something, each followed by the unknown members that belong after it.
class MemberWriter {
public:
    MemberWriter(MapWriter& writer, Unknown unknown) : m_writer(writer), m_unknown(std::move(unknown)) {}

    template <class Member, class... Range>
    void operator()(const char* name, const Member& member, Range...) {
        const bool said = isSaid(member);
        if (said) m_writer.member(name, member);
        writeUnknownAfter(name, said);
    }

    /// `format` and `version`; a version that was kept as unknown stands instead of ours.
    void writeHeader() {
        m_writer.member("format", std::string("cjm"));
        const bool kept = !m_unknown.empty() && m_unknown.front().key == "version";
        if (!kept) m_writer.member("version", std::optional<int>(formatVersion));
        writeUnknownAfter("version", !kept);
    }
    void writeUnknownAfter(std::string_view name, bool said) {
        for (; m_next < m_unknown.size() && m_unknown[m_next].after == name; ++m_next)
            if (!said || m_unknown[m_next].key != name) m_writer.rawMember(m_unknown[m_next]);
    }

private:
    MapWriter& m_writer;
    Unknown m_unknown;
    std::size_t m_next = 0;
};

template <IsPart Part>
void MapWriter::write(const Part& part) {
    open('{');
    MemberWriter members(*this, arranged<Part>(part.unknown));
    if constexpr (std::same_as<Part, Map>)
        members.writeHeader();
    else
        members.writeUnknownAfter("", false);
    describe(members, part);
    close('}');
}

} // namespace

std::string writeMap(const Map& map) {
    MapWriter writer;
    writer.write(map);
    return writer.take() + "\n";
}

} // namespace journeyline::file
