// SPDX-License-Identifier: Apache-2.0
#include "text_index.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "journeyline/document/facts.h"
#include "journeyline/document/members.h"
#include "journeyline/words/words.h"

namespace journeyline::ui {

using session::Selection;
using Kind = Selection::Kind;

namespace {

/// Members that hold words of the format, dates and the like.
bool isText(Kind kind, std::string_view member) {
    static constexpr std::array others{"portrait", "asset", "logo", "colour",   "colours",   "language",
                                       "date",     "due",   "done", "deadline", "reviewed",  "reviewBy",
                                       "path",     "raw",   "rev",  "scale",    "ancestors", "type"};
    if (kind == Kind::Action && member == "start") return false; // of a scope it is a text
    return std::find(others.begin(), others.end(), member) == others.end();
}

bool isNameOf(Kind kind, std::string_view member) {
    switch (kind) {
    case Kind::Title:
    case Kind::Phase:
    case Kind::Touchpoint:
    case Kind::Lane:
    case Kind::Action:
        return member == "title";
    case Kind::Goal:
        return member == "statement";
    case Kind::Persona:
    case Kind::Metric:
        return member == "name";
    case Kind::Card:
    case Kind::PainPoint:
    case Kind::Opportunity:
        return member == "text";
    default:
        return false;
    }
}

/// What else the sheet draws.
bool isDrawn(Kind kind, std::string_view member) {
    if (isNameOf(kind, member)) return kind != Kind::Action;
    switch (kind) {
    case Kind::Title:
        return member == "subtitle";
    case Kind::Persona:
        return member == "summary" || member == "quote";
    case Kind::Lane:
        return member == "caption";
    case Kind::Touchpoint:
        return member == "channels" || member == "department" || member == "expectation";
    default:
        return false;
    }
}

template <class T>
constexpr bool isVector = false;
template <class T>
constexpr bool isVector<std::vector<T>> = true;

class Collecting {
public:
    Collecting(std::vector<IndexedText>& texts, const words::Words& words) : m_texts(texts), m_words(words) {}

    /// All texts of one part, but not of the parts inside that have ids of their own.
    template <class Part>
    void part(const Selection& where, const Part& part) {
        m_where = where;
        describe(*this, part);
    }

    template <class Member>
    void operator()(std::string_view name, const Member& member) {
        if constexpr (std::is_same_v<Member, std::string>) {
            add(name, member);
        } else if constexpr (std::is_same_v<Member, Texts>) {
            for (const std::string& text : member)
                add(name, text);
        } else if constexpr (isVector<Member>) {
            for (const auto& item : member)
                if constexpr (requires { describe(*this, item); }) inside(item);
        } else if constexpr (requires { describe(*this, member); }) {
            inside(member);
        }
    }
    template <class Member>
    void operator()(std::string_view, const Member&, NumberRange) {}
    template <class Part>
    void operator()(std::string_view, const List<Part>&) {}
    void operator()(std::string_view, const Notes&) {}
    void operator()(std::string_view, const Ids&) {}
    void operator()(std::string_view, const MapLink&) {}

private:
    /// Names in what is inside a part, such as the name of its KPI, are not the name of the part.
    template <class Inner>
    void inside(const Inner& inner) {
        ++m_depth;
        describe(*this, inner);
        --m_depth;
    }

    void add(std::string_view member, const std::string& text) {
        if (text.empty() || !isText(m_where.kind, member)) return;
        const bool channel = member == "channels" || member == "channel";
        const QString shown = QString::fromStdString(channel ? m_words.channel(text) : text);
        const bool own = m_depth == 0;
        m_texts.push_back({m_where, shown, folded(shown), own && isDrawn(m_where.kind, member),
                           own && isNameOf(m_where.kind, member)});
    }

    std::vector<IndexedText>& m_texts;
    const words::Words& m_words;
    Selection m_where;
    int m_depth = 0;
};

class Walk {
public:
    Walk(const Map& map, std::vector<IndexedText>& texts)
        : m_map(map), m_facts(factsOf(map)), m_collecting(texts, words::wordsFor(map.language)) {}

    void all() {
        Map head = m_map;
        head.goal = {};
        head.scope = {};
        m_collecting.part(Selection::title(), head);
        m_collecting.part(Selection::goal(), m_map.goal);
        m_collecting.part(Selection::goal(), m_map.scope);
        list(m_map.personas, Kind::Persona);
        list(m_map.metrics, Kind::Metric);
        list(m_map.lanes, Kind::Lane);
        for (const auto& phase : m_map.phases) {
            m_collecting.part(Selection::phase(phase->id), *phase);
            notes(phase->notes);
            list(phase->metrics, Kind::Metric);
            for (const auto& touchpoint : phase->touchpoints)
                this->touchpoint(*touchpoint);
        }
        for (const auto& opportunity : m_map.opportunities)
            if (placeOfOpportunity(m_map, *opportunity).empty())
                m_collecting.part(Selection::opportunity(opportunity->id), *opportunity);
        list(m_map.actions, Kind::Action);
    }

private:
    void touchpoint(const Touchpoint& touchpoint) {
        m_collecting.part(Selection::touchpoint(touchpoint.id), touchpoint);
        notes(touchpoint.notes);
        list(touchpoint.painPoints, Kind::PainPoint);
        const auto here = m_facts.opportunitiesAt->find(touchpoint.id);
        if (here != m_facts.opportunitiesAt->end())
            for (const Opportunity* opportunity : here->second)
                m_collecting.part(Selection::opportunity(opportunity->id), *opportunity);
        list(touchpoint.metrics, Kind::Metric);
    }
    void notes(const Notes& notes) {
        if (notes.empty()) return;
        for (const auto& lane : m_map.lanes)
            list(cardsIn(notes, lane->id), Kind::Card);
    }
    template <class Part>
    void list(const List<Part>& parts, Kind kind) {
        for (const auto& part : parts)
            m_collecting.part({kind, part->id, {}, {}}, *part);
    }

    const Map& m_map;
    Facts m_facts;
    Collecting m_collecting;
};

} // namespace

std::vector<IndexedText> textsOf(const Map& map) {
    std::vector<IndexedText> texts;
    Walk(map, texts).all();
    return texts;
}

QString folded(const QString& text) {
    const bool plain = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 128; });
    QString result = plain ? text : text.normalized(QString::NormalizationForm_KD);
    if (!plain) result.removeIf([](QChar c) { return c.category() == QChar::Mark_NonSpacing; });
    result = result.toCaseFolded();
    for (QChar& c : result)
        if (c.isSpace()) c = QLatin1Char(' ');
    return result;
}

} // namespace journeyline::ui
