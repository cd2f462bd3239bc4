// SPDX-License-Identifier: Apache-2.0
// What is written of a map reads back to the same content: templates, and maps made of chance with difficult texts.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <functional>
#include <set>
#include <sstream>
#include <unordered_set>

#include "journeyline/document/invariants.h"
#include "journeyline/file/map_file.h"
#include "journeyline/interchange/markdown.h"
#include "journeyline/interchange/mermaid.h"
#include "journeyline/interchange/sources.h"
#include "map_content.h"
#include "support/effort.h"
#include "support/random_map.h"

namespace journeyline::interchange {
namespace {

std::string templateText(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

/// A random map in which names are names: parts that are told apart by them have different ones, and numbers are
/// written as tables hold them.
template <class Part>
void nameApart(List<Part>& parts, std::string Part::*name, const std::string& prefix) {
    std::vector<Part> made;
    for (const auto& part : parts) {
        made.push_back(*part);
        std::string& own = made.back().*name;
        own = prefix + std::to_string(made.size()) + " " + test::plain(own, true);
        own = test::plain(own);
    }
    parts = List<Part>::of(std::move(made));
}

List<Metric> named(const List<Metric>& metrics) {
    std::vector<Metric> made;
    for (const auto& metric : metrics) {
        made.push_back(*metric);
        if (test::plain(metric->name).empty()) made.back().name = "M";
    }
    return List<Metric>::of(std::move(made));
}

Map usual(Map map) {
    std::vector<Phase> phases;
    for (const auto& phase : map.phases) {
        phases.push_back(*phase);
        phases.back().metrics = named(phase->metrics);
        std::vector<Touchpoint> touchpoints;
        for (const auto& touchpoint : phase->touchpoints) {
            touchpoints.push_back(*touchpoint);
            touchpoints.back().metrics = named(touchpoint->metrics);
        }
        phases.back().touchpoints = List<Touchpoint>::of(std::move(touchpoints));
    }
    map.phases = List<Phase>::of(std::move(phases));
    nameApart(map.phases, &Phase::title, "F");
    nameApart(map.personas, &Persona::name, "P");
    return map;
}

std::vector<Map> maps() {
    std::vector<Map> all;
    for (const auto& entry : std::filesystem::directory_iterator(JOURNEYLINE_SOURCE "/resources/templates")) {
        auto read = file::readMap(templateText(entry.path()), entry.path().string());
        EXPECT_TRUE(read.ok()) << entry.path();
        if (read.ok()) all.push_back(read->map);
    }
    EXPECT_GE(all.size(), 10U);
    for (std::uint64_t seed = 1; seed <= journeyline::test::effort(60U, 12U); ++seed)
        all.push_back(usual(journeyline::test::randomMap(seed)));
    return all;
}

Map readBack(const std::string& text, TextKind kind, const std::string& language) {
    CountingIds ids;
    const auto contents = readContents(text, kind);
    EXPECT_TRUE(contents.ok()) << text;
    if (!contents.ok()) return {};
    const TableSource& source = contents->sources.front();
    const auto imported = mapFromSource(*contents, source, source.mapping, {{}, language, {}}, ids);
    EXPECT_TRUE(imported.ok()) << text;
    if (!imported.ok()) return {};
    EXPECT_TRUE(violations(imported->map).empty());
    EXPECT_TRUE(imported->notes.empty()) << imported->notes.front().code << " in line " << imported->notes.front().line
                                         << "\n"
                                         << text;
    return imported->map;
}

struct Form {
    const char* name;
    TextKind kind;
    std::function<std::string(const Map&)> write;
};

const Form forms[] = {
    {"csv", TextKind::Delimited,
     [](const Map& map) { return writeCsv(tableFromMap(map).table, usualSeparator(map.language)); }},
    {"csv, turned", TextKind::Delimited, [](const Map& map) { return writeCsv(turned(tableFromMap(map).table), ','); }},
    {"tsv", TextKind::Delimited, [](const Map& map) { return writeCsv(tableFromMap(map).table, '\t'); }},
    {"outline", TextKind::Markdown, [](const Map& map) { return writeMarkdown(map, MarkdownShape::Outline); }},
    {"table", TextKind::Markdown, [](const Map& map) { return writeMarkdown(map, MarkdownShape::Table); }},
};

TEST(RoundTrip, EveryFormReadsBackToTheSameContent) {
    for (const Map& map : maps())
        for (const Form& form : forms) {
            if (map.phases.empty()) continue;
            const std::string text = form.write(map);
            const auto before = test::contentOf(map), after = test::contentOf(readBack(text, form.kind, map.language));
            for (std::size_t i = 0; i < std::max(before.size(), after.size()); ++i)
                ASSERT_EQ(i < before.size() ? before[i] : "nothing", i < after.size() ? after[i] : "nothing")
                    << form.name << " of " << map.title << " " << map.rev << "\n"
                    << text;
        }
}

TEST(RoundTrip, TheMappingOfOurOwnTableIsRecognised) {
    for (const Map& map : maps()) {
        const auto [table, mapping] = tableFromMap(map);
        if (table.rows.size() < 2) continue;
        EXPECT_EQ(recognise(table), mapping) << map.title;
    }
}

TEST(RoundTrip, TitleSubtitleAndGoalTravelInMarkdown) {
    for (const MarkdownShape shape : {MarkdownShape::Outline, MarkdownShape::Table}) {
        Map map = usual(journeyline::test::randomMap(3));
        map.title = "*Bold* # title | with _marks_";
        map.subtitle = "1. not a list";
        map.goal.statement = "**Sell** more\nby May";
        const Map back = readBack(writeMarkdown(map, shape), TextKind::Markdown, "en");
        EXPECT_EQ(back.title, map.title);
        EXPECT_EQ(back.subtitle, map.subtitle);
        EXPECT_EQ(back.goal.statement, map.goal.statement);
    }
}

/// Section, task and people of a map on one line each.
std::vector<std::string> diagramOf(const Map& map) {
    std::vector<std::string> lines;
    const auto named = [&](const std::string& title) {
        const std::string name = test::plain(title, true);
        return name.empty() ? words::wordsFor(map.language).untitled : name;
    };
    lines.push_back(test::plain(map.title, true) + " / " + test::plain(map.subtitle, true));
    for (const auto& phase : map.phases) {
        lines.push_back("# " + named(phase->title));
        for (const auto& touchpoint : phase->touchpoints) {
            std::string line = named(touchpoint->title) + ":";
            std::vector<Id> people(touchpoint->personas.begin(), touchpoint->personas.end());
            for (const Experience& felt : touchpoint->experience)
                if (felt.actual && felt.state != MapState::Future) people.push_back(felt.persona);
            std::unordered_set<Id> seen;
            for (const Id& id : people)
                if (const Persona* persona = findIn(map.personas, id); persona && seen.insert(id).second)
                    line += " [" + test::plain(persona->name, true) + "]";
            lines.push_back(line);
        }
    }
    return lines;
}

TEST(RoundTrip, MermaidIsAcceptedAsItIsAndKeepsEveryText) {
    const char* texts[] = {"a: b; c, d # e",
                           "journey on",
                           "Section 8",
                           "title it",
                           "accTitle: x",
                           "5% off %% no",
                           "<br>&amp;<script>x</script>",
                           "\"quoted\" `code`",
                           "%%{init: {}}%%",
                           "#35; #quot;",
                           "\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x92\xBB \xD9\x85\xD8\xB1\xD8\xAD\xD8\xA8\xD8\xA7",
                           "- [ ] x",
                           "---",
                           "{x}"};
    std::vector<Map> all = maps();
    Map difficult;
    std::vector<Phase> phases;
    std::vector<Persona> personas;
    for (const char* text : texts) {
        Persona persona;
        persona.id = Id("p" + std::to_string(personas.size()));
        persona.name = text;
        personas.push_back(persona);
        Touchpoint touchpoint;
        touchpoint.title = text;
        touchpoint.personas = {persona.id};
        Phase phase;
        phase.title = text;
        phase.touchpoints = List<Touchpoint>::of({touchpoint});
        phases.push_back(phase);
        difficult.title += text;
    }
    difficult.subtitle = difficult.title + " }";
    difficult.phases = List<Phase>::of(phases);
    difficult.personas = List<Persona>::of(personas);
    all.push_back(difficult);
    for (const Map& map : all) {
        const MermaidText written = writeMermaid(map);
        const auto parsed = parseMermaid(written.text);
        ASSERT_TRUE(parsed.ok()) << written.text;
        EXPECT_TRUE(parsed->acceptedAsIs) << written.text;
        CountingIds ids;
        const auto back = importMermaid(written.text, {{}, map.language}, ids);
        ASSERT_TRUE(back.ok());
        EXPECT_TRUE(back->notes.empty()) << back->notes.front().code << "\n" << written.text;
        ASSERT_EQ(diagramOf(map), diagramOf(back->map)) << written.text;
    }
}

TEST(RoundTrip, MermaidGetsAScoreItCanDraw) {
    Map map;
    Touchpoint scored, bare;
    scored.title = "Scored";
    scored.experience.emplace_back().actual = Decimal::parse("3.456");
    bare.title = "Bare";
    Phase phase;
    phase.title = "P";
    phase.touchpoints = List<Touchpoint>::of({scored, bare});
    map.phases = List<Phase>::of({phase});
    const MermaidText written = writeMermaid(map);
    EXPECT_EQ(written.text, "journey\n    section P\n      Scored: 3.46\n      Bare: 3\n");
    ASSERT_EQ(written.notes.size(), 1U);
    EXPECT_EQ(written.notes[0], (ImportNote{0, "mermaid.out-without-score", {"Bare"}}));
}

TEST(RoundTrip, MermaidGetsTheMeanWherePeopleFeelDifferently) {
    Map map;
    Persona anna, ben;
    anna.id = Id("a");
    anna.name = "Anna";
    ben.id = Id("b");
    ben.name = "Ben";
    map.personas = List<Persona>::of({anna, ben});
    const auto felt = [](const char* title, const char* first, const char* second) {
        Touchpoint touchpoint;
        touchpoint.title = title;
        for (const auto& [id, score] : {std::pair{"a", first}, {"b", second}}) {
            Experience& experience = touchpoint.experience.emplace_back();
            experience.persona = Id(id);
            experience.actual = Decimal::parse(score);
        }
        return touchpoint;
    };
    Phase phase;
    phase.title = "P";
    phase.touchpoints = List<Touchpoint>::of({felt("Same", "4", "4"), felt("Apart", "3.9", "4.8")});
    map.phases = List<Phase>::of({phase});
    const MermaidText written = writeMermaid(map);
    EXPECT_EQ(written.text, "journey\n    section P\n      Same: 4: Anna, Ben\n      Apart: 4.35: Anna, Ben\n");
    EXPECT_EQ(written.notes, (std::vector<ImportNote>{{0, "mermaid.out-scores-differ", {"Apart", "4.35"}}}));

    // As on the sheet: who has no score of his own feels what everyone does, and who is not concerned counts nowhere.
    Touchpoint fallback = felt("Fallback", "5", "5"), notHers = felt("Not hers", "5", "2");
    fallback.experience.pop_back();
    fallback.experience.emplace_back().actual = Decimal::parse("1");
    notHers.personas = {Id("b")};
    phase.touchpoints = List<Touchpoint>::of({fallback, notHers});
    map.phases = List<Phase>::of({phase});
    const std::string text = writeMermaid(map).text;
    EXPECT_NE(text.find("Fallback: 3: Anna"), std::string::npos) << text;
    EXPECT_NE(text.find("Not hers: 2: Ben"), std::string::npos) << text;
}

} // namespace
} // namespace journeyline::interchange
