// SPDX-License-Identifier: Apache-2.0
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QXmlStreamReader>

#include "journeyline/file/map_file.h"
#include "program.h"
#include "support/foreign_program.h"

namespace journeyline::app {
namespace {

using Commands = ProgramTest;

Map mapOf(const QByteArray& bytes) {
    auto result = file::readMap(std::string_view(bytes.constData(), std::size_t(bytes.size())), "test");
    EXPECT_TRUE(result.ok());
    return result.ok() ? result->map : Map{};
}

QStringList words(const char* text) {
    return QString::fromUtf8(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

TEST_F(Commands, HelpListsTheCommandsInTheLanguageOfTheUser) {
    const Outcome english = run(words("--help"));
    EXPECT_EQ(english.exitCode, 0);
    for (const char* name : {"new", "export", "import", "merge", "migrate", "info", "check"}) {
        EXPECT_TRUE(english.out.contains(QByteArray("journeyline ") + name)) << name;
        const Outcome one = run({QLatin1String(name), QStringLiteral("--help")});
        EXPECT_EQ(one.exitCode, 0);
        EXPECT_TRUE(one.out.startsWith(QByteArray("Usage: journeyline ") + name)) << one.out.toStdString();
    }
    EXPECT_TRUE(run(words("--help"), {}, "nl_NL.UTF-8").out.contains("Gebruik:"));
    EXPECT_TRUE(run(words("--help"), {}, "de_DE.UTF-8").out.contains("Usage:"));
    EXPECT_TRUE(run(words("--version")).out.startsWith("journeyline "));
}

TEST_F(Commands, NewWritesATemplateWithFreshIds) {
    ASSERT_EQ(run(words("new a.cjm --template webshop --language nl")).exitCode, 0);
    ASSERT_EQ(run(words("new b.cjm --template webshop --language nl")).exitCode, 0);
    const Map a = mapOf(read(QStringLiteral("a.cjm"))), b = mapOf(read(QStringLiteral("b.cjm")));
    EXPECT_EQ(a.language, "nl");
    EXPECT_EQ(a.title, b.title);
    EXPECT_NE(a.id, b.id);
    EXPECT_EQ(mapOf(run(words("new -")).out).language, "en");
    EXPECT_EQ(mapOf(run(words("new -"), {}, "nl_BE.UTF-8").out).language, "nl");
}

TEST_F(Commands, EveryTemplateIsListedAndOpens) {
    const Outcome list = run(words("new --list-templates"));
    EXPECT_EQ(list.exitCode, 0);
    const auto lines = list.out.trimmed().split('\n');
    EXPECT_EQ(lines.size(), 9);
    for (const QByteArray& line : lines) {
        const QString name = QString::fromUtf8(line.split(' ').first());
        EXPECT_GT(line.indexOf(": "), 20) << "what it is for: " << line.toStdString();
        const Outcome made = run({QStringLiteral("new"), QStringLiteral("-"), QStringLiteral("--template"), name});
        EXPECT_EQ(made.exitCode, 0) << line.toStdString();
        EXPECT_EQ(run(words("check -"), made.out).exitCode, 0) << line.toStdString();
    }
}

TEST_F(Commands, MergeMakesOneMapOfTwoVersions) {
    ASSERT_EQ(run(words("new base.cjm --template webshop --language en")).exitCode, 0);
    const QByteArray base = read(QStringLiteral("base.cjm"));
    const auto with = [&](const char* name, const char* from, const char* to) {
        QByteArray text = base;
        EXPECT_EQ(text.count(from), 1) << from;
        write(QString::fromLatin1(name), text.replace(from, to));
    };
    with("ours.cjm", "Searching for espresso machine", "Searching");
    with("theirs.cjm", "Comparing reviews", "Reading reviews");
    const Outcome clean = run(words("merge base.cjm ours.cjm theirs.cjm -o -"));
    EXPECT_EQ(clean.exitCode, 0) << clean.err.toStdString();
    EXPECT_TRUE(clean.out.contains("\"Searching\"") && clean.out.contains("\"Reading reviews\""));

    with("theirs.cjm", "Searching for espresso machine", "Asking friends");
    const Outcome open = run(words("merge base.cjm ours.cjm theirs.cjm -o merged.cjm"));
    EXPECT_EQ(open.exitCode, 1);
    EXPECT_TRUE(open.err.contains("Both sides changed “title” of “Searching”")) << open.err.toStdString();
    EXPECT_EQ(mapOf(read(QStringLiteral("merged.cjm"))).conflicts.size(), 1U);
    EXPECT_EQ(run(words("merge base.cjm ours.cjm theirs.cjm -o merged.cjm")).exitCode, 2) << "asks before it replaces";

    ASSERT_EQ(run(words("new other.cjm --template webshop")).exitCode, 0);
    const Outcome other = run(words("merge base.cjm ours.cjm other.cjm -o -"));
    EXPECT_EQ(other.exitCode, 2);
    EXPECT_TRUE(other.out.isEmpty());
    EXPECT_EQ(run(words("merge base.cjm ours.cjm -o -")).exitCode, 2);
}

TEST_F(Commands, ExportWritesPdfOnEverySizeOfPaper) {
    JOURNEYLINE_NEEDS_PROGRAM("pdfinfo");
    JOURNEYLINE_NEEDS_PROGRAM("pdftotext");
    makeMap(QStringLiteral("a.cjm"));
    struct Case {
        const char* options;
        const char* size; // as pdfinfo says it
        int leastPages;
    };
    const Case cases[] = {{"", "", 1},
                          {"--paper A1", "2383.94 x 1683.78 pts (A1)", 1},
                          {"--paper a0 --theme dark", "3370.39 x 2383.94 pts (A0)", 1},
                          {"--tile", "(A4)", 2},
                          {"--paper A3 --tile", "(A3)", 2},
                          {"--scale 0.5", "", 1},
                          {"--phase 1 --paper A4 --text paths", "(A4)", 1}};
    for (const Case& one : cases) {
        const Outcome made = run(words("export a.cjm -o a.pdf") + words(one.options));
        ASSERT_EQ(made.exitCode, 0) << one.options << made.err.toStdString();
        const QByteArray info = test::outputOf("pdfinfo", {path(QStringLiteral("a.pdf"))});
        EXPECT_TRUE(info.contains(one.size)) << one.options << "\n" << info.toStdString();
        const QByteArray count = info.mid(info.indexOf("Pages:") + 6).trimmed().split('\n').first();
        EXPECT_GE(count.toInt(), one.leastPages) << one.options;
        EXPECT_EQ(count.toInt() > 1, one.leastPages > 1) << one.options;
    }
    ASSERT_EQ(run(words("export a.cjm -o b.pdf")).exitCode, 0);
    ASSERT_EQ(run(words("export a.cjm --format pdf -o -")).out, read(QStringLiteral("b.pdf")));
    const Map map = mapOf(read(QStringLiteral("a.cjm")));
    const QByteArray text = test::outputOf("pdftotext", {path(QStringLiteral("b.pdf")), QStringLiteral("-")});
    EXPECT_TRUE(text.contains(map.title.c_str()));
}

TEST_F(Commands, ExportShowsTheBrandThatIsAskedFor) {
    makeMap(QStringLiteral("a.cjm"));
    QImage logo(200, 80, QImage::Format_RGB32);
    logo.fill(QColor(0x12, 0x69, 0x4F));
    ASSERT_TRUE(logo.save(path(QStringLiteral("logo.png"))));
    ASSERT_EQ(run(words("export a.cjm -o plain.svg")).exitCode, 0);
    const Outcome made = run(words("export a.cjm -o b.svg --logo logo.png --brand-colours #123456,#fedcba"));
    ASSERT_EQ(made.exitCode, 0) << made.err.toStdString();
    const QByteArray plain = read(QStringLiteral("plain.svg")), branded = read(QStringLiteral("b.svg"));
    EXPECT_EQ(branded.count("data:image/png"), plain.count("data:image/png") + 1) << "the logo beside the portraits";
    EXPECT_TRUE(branded.contains("#123456") && branded.contains("#FEDCBA"));
    ASSERT_EQ(run(words("export a.cjm -o c.svg --logo logo.png --brand-colours #123456 --no-brand")).exitCode, 0);
    EXPECT_EQ(read(QStringLiteral("c.svg")), plain);
}

TEST_F(Commands, ExportDrawsSvgAndPng) {
    makeMap(QStringLiteral("a.cjm"));
    const Outcome svg = run(words("export a.cjm -o a.svg"));
    ASSERT_EQ(svg.exitCode, 0) << svg.err.toStdString();
    EXPECT_TRUE(svg.err.isEmpty() && svg.out.isEmpty()) << svg.err.toStdString();
    QXmlStreamReader xml(read(QStringLiteral("a.svg")));
    while (!xml.atEnd())
        xml.readNext();
    EXPECT_FALSE(xml.hasError());
    ASSERT_EQ(run(words("export a.cjm -o a.png")).exitCode, 0);
    const QImage plain = QImage::fromData(read(QStringLiteral("a.png")));
    ASSERT_EQ(run(words("export a.cjm -o b.png --scale 2")).exitCode, 0);
    EXPECT_EQ(QImage::fromData(read(QStringLiteral("b.png"))).size(), plain.size() * 2);
    ASSERT_EQ(run(words("export a.cjm -o c.png --fit 640x480 --theme dark")).exitCode, 0);
    EXPECT_EQ(QImage::fromData(read(QStringLiteral("c.png"))).size(), QSize(640, 480));
    ASSERT_EQ(run(words("export a.cjm -o d.png --width 500 --transparent")).exitCode, 0);
    const QImage clear = QImage::fromData(read(QStringLiteral("d.png")));
    EXPECT_EQ(clear.width(), 500);
    EXPECT_EQ(qAlpha(clear.pixel(0, 0)), 0);
}

TEST_F(Commands, ExportGoesThroughPipesAndGivesTheSameBytes) {
    makeMap(QStringLiteral("a.cjm"));
    ASSERT_EQ(run(words("export a.cjm -o a.svg")).exitCode, 0);
    const Outcome piped = run(words("export - --format svg -o -"), read(QStringLiteral("a.cjm")));
    EXPECT_EQ(piped.exitCode, 0) << piped.err.toStdString();
    EXPECT_TRUE(piped.out == read(QStringLiteral("a.svg")));
}

TEST_F(Commands, ExportShowsWhatIsAskedFor) {
    makeMap(QStringLiteral("a.cjm"));
    const auto svgOf = [&](const char* options) {
        const Outcome drawn = run(words("export a.cjm --format svg -o - ") + words(options));
        EXPECT_EQ(drawn.exitCode, 0) << options << drawn.err.toStdString();
        return drawn.out;
    };
    const QByteArray whole = svgOf("");
    const QByteArray lane = svgOf("--lanes Emotion");
    EXPECT_LT(lane.size(), whole.size());
    EXPECT_EQ(lane, svgOf("--lanes emotion"));
    EXPECT_NE(svgOf("--phase 1"), svgOf("--phase 2"));
    EXPECT_NE(svgOf("--theme contrast"), whole);
    EXPECT_TRUE(whole.contains("<text"));
    EXPECT_FALSE(svgOf("--text paths").contains("<text"));
}

TEST_F(Commands, ImportTakesMermaidAndSaysWhatItLeftOut) {
    write(QStringLiteral("a.mmd"), "journey\ntitle T\nsection S\nA: 8: Me\nB: 2: Me\nodd line\n");
    const Outcome plain = run(words("import a.mmd -o a.cjm"));
    EXPECT_EQ(plain.exitCode, 0);
    const QStringList notes = plain.faults();
    ASSERT_EQ(notes.size(), 3) << plain.err.toStdString();
    EXPECT_TRUE(notes[1].startsWith(QStringLiteral("journeyline: a.mmd:4: The score 8")));
    EXPECT_TRUE(notes[2].startsWith(QStringLiteral("journeyline: a.mmd:6: ")));
    EXPECT_EQ(mapOf(read(QStringLiteral("a.cjm"))).title, "T");

    const Outcome scaled = run(words("import - -o - --scale 0-10 --language nl"), read(QStringLiteral("a.mmd")));
    EXPECT_EQ(scaled.exitCode, 0);
    const Map map = mapOf(scaled.out);
    EXPECT_EQ(map.language, "nl");
    EXPECT_EQ(map.phases[0]->touchpoints[0]->experience[0].actual->text(), "4.2");
    EXPECT_EQ(run(words("check -"), scaled.out).exitCode, 0);
}

TEST_F(Commands, TablesAndMarkdownGoOutAndComeBack) {
    makeMap(QStringLiteral("a.cjm"));
    const Map map = mapOf(read(QStringLiteral("a.cjm")));
    for (const char* form : {"a.csv", "a.md", "table.md --shape table"}) {
        const QStringList out = words(form);
        const Outcome written = run(words("export a.cjm -o ") + out);
        EXPECT_EQ(written.exitCode, 0) << form << written.err.toStdString();
        const Outcome back = run(QStringList{QStringLiteral("import"), out.first()} + words("-o - --language nl"));
        EXPECT_EQ(back.exitCode, 0) << form;
        EXPECT_TRUE(back.faults().isEmpty()) << form << back.err.toStdString();
        const Map again = mapOf(back.out);
        ASSERT_EQ(again.phases.size(), map.phases.size()) << form;
        for (std::size_t i = 0; i < map.phases.size(); ++i)
            EXPECT_EQ(again.phases[i]->touchpoints.size(), map.phases[i]->touchpoints.size()) << form;
    }
    const Outcome diagram = run(words("export a.cjm --format mmd -o -"));
    EXPECT_EQ(diagram.exitCode, 0);
    EXPECT_TRUE(diagram.out.startsWith("journey\n    title "));
}

TEST_F(Commands, ImportOfATableSaysWhatItCouldNotPlace) {
    write(QStringLiteral("a.csv"), "Stage;Emotie;Duur\nA;4;lang\n");
    const Outcome outcome = run(words("import a.csv -o a.cjm"));
    EXPECT_EQ(outcome.exitCode, 0);
    ASSERT_EQ(outcome.faults().size(), 1) << outcome.err.toStdString();
    EXPECT_TRUE(
        outcome.faults()[0].startsWith(QStringLiteral("journeyline: a.csv:2: “lang” does not fit under “Duur”.")));
    const Map map = mapOf(read(QStringLiteral("a.cjm")));
    EXPECT_EQ(map.title, "a");
    EXPECT_EQ(map.parked.size(), 1U);
}

TEST_F(Commands, MigrateWritesTheCanonicalFormAndLeavesItAlone) {
    makeMap(QStringLiteral("a.cjm"));
    const QByteArray canonical = read(QStringLiteral("a.cjm"));
    QByteArray other = QByteArray("\xEF\xBB\xBF") + canonical;
    other.replace("\n", "\r\n").replace("  ", "\t");
    write(QStringLiteral("b.cjm"), other);
    EXPECT_EQ(run(words("migrate b.cjm -o c.cjm")).exitCode, 0);
    EXPECT_TRUE(read(QStringLiteral("c.cjm")) == canonical);
    write(QStringLiteral("c.cjm"), "another map");
    EXPECT_EQ(run(words("migrate b.cjm -o c.cjm")).exitCode, 2) << "nobody's file is replaced unasked";
    EXPECT_EQ(read(QStringLiteral("c.cjm")), "another map");
    EXPECT_EQ(run(words("migrate b.cjm -o c.cjm --replace")).exitCode, 0);
    EXPECT_TRUE(read(QStringLiteral("c.cjm")) == canonical);
    EXPECT_EQ(run(words("migrate b.cjm -o b.cjm")).exitCode, 0);
    EXPECT_TRUE(read(QStringLiteral("b.cjm")) == canonical);
    EXPECT_TRUE(run(words("migrate - -o -"), canonical).out == canonical);
}

TEST_F(Commands, InfoCounts) {
    makeMap(QStringLiteral("a.cjm"));
    const Map map = mapOf(read(QStringLiteral("a.cjm")));
    const QString text = QString::fromUtf8(run(words("info a.cjm")).out);
    for (const QString& line : {QStringLiteral("Title:          ") + QString::fromStdString(map.title),
                                QStringLiteral("Phases:         %1").arg(map.phases.size()),
                                QStringLiteral("Personas:       %1").arg(map.personas.size()),
                                QStringLiteral("Actions:        %1").arg(map.actions.size())})
        EXPECT_TRUE(text.contains(line)) << text.toStdString();
    EXPECT_TRUE(run(words("info a.cjm"), {}, "nl_NL.UTF-8").out.contains("Onderbouwing:"));
}

TEST_F(Commands, InfoTellsWhatWasMadeRight) {
    write(QStringLiteral("bad.cjm"),
          R"({"format": "cjm", "version": 1, "id": "m", "phases": [{"id": "p"}, {"id": "p", "title": "Twice"}]})");
    const Outcome outcome = run(words("info bad.cjm"));
    EXPECT_EQ(outcome.exitCode, 0);
    EXPECT_TRUE(QString::fromUtf8(outcome.out).contains(QLatin1String("Phases:         2")))
        << outcome.out.toStdString();
    EXPECT_TRUE(outcome.err.startsWith("journeyline: bad.cjm:1:") && outcome.err.contains("Twice"))
        << outcome.err.toStdString();
    makeMap(QStringLiteral("good.cjm"));
    EXPECT_TRUE(run(words("info good.cjm")).err.isEmpty());
}

TEST_F(Commands, CheckTellsFindingsByExitCodeTextAndJson) {
    makeMap(QStringLiteral("good.cjm"));
    const Outcome good = run(words("check good.cjm"));
    EXPECT_EQ(good.exitCode, 0);
    EXPECT_TRUE(good.out.isEmpty() && good.err.isEmpty());
    EXPECT_EQ(run(words("check good.cjm --json")).out.simplified(), "[ ]");

    write(QStringLiteral("bad.cjm"),
          "{\"format\": \"cjm\", \"version\": 1, \"id\": \"m\",\n \"phases\": [{\"id\": \"p\", \"title\": \"P\",\n"
          "  \"touchpoints\": [{\"id\": \"a\"},\n   {\"id\": \"a\", \"title\": \"Twice\"}]}]}\n");
    const Outcome bad = run(words("check bad.cjm"));
    EXPECT_EQ(bad.exitCode, 1);
    EXPECT_TRUE(bad.out.startsWith("bad.cjm:4:")) << bad.out.toStdString();
    EXPECT_TRUE(bad.out.contains("Twice"));
    const QJsonArray findings = QJsonDocument::fromJson(run(words("check bad.cjm --json")).out).array();
    ASSERT_EQ(findings.size(), 1);
    EXPECT_EQ(findings[0][QLatin1String("code")], QStringLiteral("map.duplicate-id"));
    EXPECT_EQ(findings[0][QLatin1String("line")], 4);
    EXPECT_EQ(run(words("check -"), "{").exitCode, 2);
}

TEST_F(Commands, WithoutAnythingThereMustBeADisplay) {
    const Outcome outcome = run({});
    EXPECT_EQ(outcome.exitCode, 2);
    EXPECT_EQ(outcome.faults().size(), 1) << outcome.err.toStdString();
}

} // namespace
} // namespace journeyline::app
