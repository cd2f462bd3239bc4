// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QRegularExpression>

#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <sstream>

#include "journeyline/messages/fault_text.h"
#include "journeyline/messages/language.h"

namespace journeyline::messages {
namespace {

namespace fs = std::filesystem;

/// One application for all tests of this program; it needs no event loop.
QCoreApplication& application() {
    static int count = 1;
    static char name[] = "test";
    static char* arguments[] = {name, nullptr};
    static QCoreApplication app(count, arguments);
    return app;
}

class FaultText : public ::testing::Test {
protected:
    void SetUp() override { installLanguage(application(), QStringLiteral("en")); }
};

/// Every string in the sources outside the window that looks like a code.
std::set<std::string> codesInSources() {
    const std::regex code("\"([a-z]+\\.[a-z]+(?:-[a-z0-9]*)*)\"");
    std::set<std::string> found;
    for (const char* layer : {"base", "document", "edits", "file", "versions", "storage", "recovery", "interchange",
                              "scene", "layout", "export", "render", "session", "app"}) {
        const fs::path folder = fs::path(JOURNEYLINE_SOURCE) / "src" / layer;
        if (!fs::exists(folder)) continue;
        for (const auto& entry : fs::recursive_directory_iterator(folder)) {
            if (entry.path().extension() != ".cpp" && entry.path().extension() != ".h") continue;
            std::ifstream in(entry.path());
            std::ostringstream text;
            text << in.rdbuf();
            const std::string all = text.str();
            for (std::sregex_iterator it(all.begin(), all.end(), code), end; it != end; ++it)
                if (!(*it)[1].str().ends_with(".h")) found.insert((*it)[1]);
        }
    }
    return found;
}

TEST_F(FaultText, EveryCodeOfTheSourcesHasASentenceInBothLanguages) {
    const auto codes = codesInSources();
    EXPECT_GT(codes.size(), 60U);
    EXPECT_TRUE(codes.contains("storage.not-found"));
    std::map<std::string, QString> english;
    for (const std::string& code : codes) {
        EXPECT_TRUE(hasSentence(code)) << code;
        english[code] = sentence(code, {"1", "2", "3", "4"});
    }
    installLanguage(application(), QStringLiteral("nl_BE"));
    for (const std::string& code : codes)
        EXPECT_NE(sentence(code, {"1", "2", "3", "4"}), english[code]) << code;
}

TEST_F(FaultText, SentencesAreSentences) {
    for (const std::string& code : codesInSources()) {
        const QString text = sentence(code, {"A", "B", "C", "D"});
        EXPECT_TRUE(text.endsWith(QLatin1Char('.'))) << text.toStdString();
        EXPECT_FALSE(text.contains(QRegularExpression(QStringLiteral("%\\d|\n|\\?”")))) << text.toStdString();
    }
}

TEST_F(FaultText, ArgumentsAreShownAsWhatTheyAre) {
    struct Case {
        const char* code;
        std::vector<std::string> arguments;
        const char* english;
    };
    const Case cases[] = {
        {"file.wrong-type",
         {"phases", "list", "number"},
         "“phases” should be a list but is a number. Correct it or remove it."},
        {"file.raw-control",
         {"27"},
         "The control character U+001B stands in a text. Remove it, or write it as an escape."},
        {"map.missing-id", {"painPoint", "Slow"}, "This pain point (“Slow”) had no id and got a new one."},
        {"mermaid.took-next-line",
         {"%2", "%1"},
         "“%2” has no text of its own, so Mermaid takes the next line for it: “%1”."},
        {"edit.no-such-card", {"x7"}, "This part of the map is no longer there. Undo its deletion to change it."},
        {"what.is-this", {}, "Something went wrong (what.is-this). Please report this."},
        // Fewer arguments than places never crash or leave a hole.
        {"file.bad-number", {}, "“?” is not a number. Write it with a decimal point and without leading zeros."},
    };
    for (const Case& one : cases)
        EXPECT_EQ(sentence(one.code, one.arguments).toStdString(), one.english);
    EXPECT_TRUE(sentence("storage.too-large", {"2097152", "1048576"}).contains(QStringLiteral("MB")));
}

TEST_F(FaultText, StrangersTextIsShownNotObeyed) {
    EXPECT_EQ(shown("a\nb\tc\x1B[31m").toStdString(), "a\\nb\\tc\\u001b[31m");
    EXPECT_EQ(shown("txt\xE2\x80\xAE"
                    "mjc.")
                  .toStdString(),
              "txt\\u202emjc.");
    EXPECT_EQ(shown("👩‍👩‍👧 é 表").toStdString(), "👩‍👩‍👧 é 表");
    EXPECT_TRUE(shown(std::string(100'000, 'x')).size() < 200);
    EXPECT_FALSE(shown("\xFF\xFE").isEmpty());
}

TEST_F(FaultText, PlacesAreWrittenAsFarAsKnown) {
    const Fault fault{"file.truncated", {"a.cjm", 3, 7}, {}};
    EXPECT_TRUE(located(fault).startsWith(QStringLiteral("a.cjm:3:7: The file breaks off")));
    EXPECT_TRUE(located({"a.cjm", 3, 0}, QStringLiteral("x")) == QStringLiteral("a.cjm:3: x"));
    EXPECT_TRUE(located({"a.cjm", 0, 0}, QStringLiteral("x")) == QStringLiteral("a.cjm: x"));
    EXPECT_TRUE(located({}, QStringLiteral("x")) == QStringLiteral("x"));
}

} // namespace
} // namespace journeyline::messages
