// SPDX-License-Identifier: Apache-2.0
#include "journeyline/export/svg.h"

#include <gtest/gtest.h>

#include <clocale>
#include <limits>
#include <random>

#include "export/check_svg.h"
#include "support/effort.h"

namespace journeyline::exports {

using test::checkSvg;

namespace {

using Complaints = std::vector<std::string>;

const Colour ink = Colour::rgb(0x17202E), paper = Colour::rgb(0xFFFFFF);

scene::Scene sceneOf(std::vector<scene::Item> items) {
    return {{200, 100}, paper, "nl", "A map", "With a curve", {"map", "map", "", "", std::move(items)}};
}

scene::TextBox textOf(const std::string& text, scene::Align align = scene::Align::Left, bool rightToLeft = false) {
    return {text, {10, 10, 100, 20}, {14, 400, false}, ink, align, {{text, 20, 30, 60, rightToLeft}}, {}};
}

/// The lines of the document that hold `part`.
std::vector<std::string> linesWith(const std::string& document, const std::string& part) {
    std::vector<std::string> lines;
    for (std::size_t from = 0; from < document.size();) {
        const std::size_t end = document.find('\n', from);
        const std::string line = document.substr(from, end - from);
        if (line.find(part) != std::string::npos) lines.push_back(line.substr(line.find('<')));
        from = end + 1;
    }
    return lines;
}

std::string only(const scene::Item& item, const std::string& element) {
    const std::string document = writeSvg(sceneOf({item}));
    EXPECT_EQ(checkSvg(document), Complaints{}) << document;
    const auto lines = linesWith(document, "<" + element + " ");
    return lines.empty() ? "" : lines.back();
}

TEST(Svg, theDocumentNamesItsSizeLanguageTitleAndFonts) {
    const std::string document = writeSvg(sceneOf({}));
    EXPECT_EQ(document,
              "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
              "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"200\" height=\"100\" viewBox=\"0 0 200 100\" "
              "xml:lang=\"nl\" lang=\"nl\" role=\"graphics-document document\" "
              "font-family=\"Inter, 'Noto Sans', 'DejaVu Sans', sans-serif\" text-rendering=\"geometricPrecision\">\n"
              " <title>A map</title>\n"
              " <desc>With a curve</desc>\n"
              " <rect width=\"200\" height=\"100\" fill=\"#FFFFFF\"/>\n"
              " <g id=\"map\" class=\"map\" role=\"graphics-object\">\n"
              " </g>\n"
              "</svg>\n");
    EXPECT_EQ(checkSvg(document), Complaints{});
}

TEST(Svg, scaleChangesTheSizeAndNotTheViewBox) {
    const std::string document = writeSvg(sceneOf({}), {2.5, true});
    EXPECT_NE(document.find("width=\"500\" height=\"250\" viewBox=\"0 0 200 100\""), std::string::npos);
    EXPECT_TRUE(linesWith(document, "<rect ").empty());
}

TEST(Svg, boxesAndShapes) {
    const scene::Stroke dashed{ink, 2.5, {4, 3.333}, true};
    EXPECT_EQ(only({scene::Box{{1, 2, 30, 20}, 0, paper, {}}}, "rect"),
              R"(<rect x="1" y="2" width="30" height="20" fill="#FFFFFF"/>)");
    EXPECT_EQ(only({scene::Box{{1, 2, 30, 20}, 99, {}, scene::Stroke{ink, 1, {}, false}}}, "rect"),
              R"(<rect x="1" y="2" width="30" height="20" rx="10" fill="none" stroke="#17202E"/>)");
    EXPECT_EQ(only({scene::Box{{1, 2, 30, 30}, 15, paper, {}}}, "circle"),
              R"(<circle cx="16" cy="17" r="15" fill="#FFFFFF"/>)");
    EXPECT_EQ(
        only(
            {scene::Shape{Path().move({0, 1}).line({2.006, 3}).cubic({1, 1}, {2, 2}, {-0.001, 3}).close(), {}, dashed}},
            "path"),
        R"(<path d="M0 1L2.01 3C1 1 2 2 0 3Z" fill="none" stroke="#17202E" stroke-width="2.5" stroke-linecap="round" )"
        R"(stroke-linejoin="round" stroke-dasharray="4 3.33"/>)");
}

TEST(Svg, textsAreAnchoredWhereTheyAlign) {
    struct Case {
        scene::Align align;
        bool rightToLeft;
        std::string expected;
    };
    for (const Case& c :
         {Case{scene::Align::Left, false, R"(<text x="20" y="30" font-size="14" fill="#17202E">t</text>)"},
          Case{scene::Align::Centre, false,
               R"(<text x="50" y="30" font-size="14" text-anchor="middle" fill="#17202E">t</text>)"},
          Case{scene::Align::Right, false,
               R"(<text x="80" y="30" font-size="14" text-anchor="end" fill="#17202E">t</text>)"},
          Case{scene::Align::Left, true,
               R"(<text x="20" y="30" font-size="14" direction="rtl" text-anchor="end" fill="#17202E">t</text>)"},
          Case{scene::Align::Centre, true,
               R"(<text x="50" y="30" font-size="14" direction="rtl" text-anchor="middle" fill="#17202E">t</text>)"},
          Case{scene::Align::Right, true,
               R"(<text x="80" y="30" font-size="14" direction="rtl" fill="#17202E">t</text>)"}})
        EXPECT_EQ(only({textOf("t", c.align, c.rightToLeft)}, "text"), c.expected);
}

TEST(Svg, aHaloIsATextBelowTheText) {
    scene::TextBox text = textOf("4,7");
    text.halo = paper;
    const auto lines = linesWith(writeSvg(sceneOf({{text}})), "<text ");
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_NE(lines[0].find("fill=\"none\" stroke=\"#FFFFFF\" stroke-width=\"4\""), std::string::npos) << lines[0];
    EXPECT_EQ(lines[1].find("stroke"), std::string::npos) << lines[1];
}

TEST(Svg, blanksAreKeptWhereTheyMatter) {
    EXPECT_EQ(only({textOf("a b")}, "text").find("xml:space"), std::string::npos);
    for (const char* text : {"a  b", " a", "a "})
        EXPECT_NE(only({textOf(text)}, "text").find("xml:space=\"preserve\""), std::string::npos);
}

TEST(Svg, groupsKeepWhatTheyMean) {
    const scene::Group icon{"", "face", "Happy", "", {{scene::Box{{0, 0, 9, 9}, 0, ink, {}}}}};
    const scene::Group card{"tp 1/é", "pain point", "Late & \"lost\"", "Severity 3", {{textOf("Late")}, {icon}}};
    const scene::Group plain{"", "", "", "", {{card}, {card}}};
    const std::string document = writeSvg(sceneOf({{plain}}));
    EXPECT_EQ(checkSvg(document), Complaints{}) << document;
    EXPECT_EQ(linesWith(document, "<g "),
              (std::vector<std::string>{R"(<g id="map" class="map" role="graphics-object">)",
                                        R"(<g id="tp_1___" class="pain_point" role="graphics-object">)",
                                        R"(<g id="face" class="face" role="img">)",
                                        R"(<g id="tp_1___-2" class="pain_point" role="graphics-object">)",
                                        R"(<g id="face-2" class="face" role="img">)"}));
    EXPECT_EQ(linesWith(document, "Late &amp; &quot;lost&quot;").size(), 2U);
    EXPECT_EQ(linesWith(document, "<desc>Severity 3</desc>").size(), 2U);
}

TEST(Svg, imagesAreEmbeddedAndNothingElseIs) {
    scene::Image image{
        {1, 2, 30, 20}, Path::circle({16, 12}, 8), "image/png", Shared<std::string>("iVBORw0KGgoAAAA="), "A & B"};
    const std::string good = only({image}, "image");
    EXPECT_NE(good.find("clip-path=\"url(#clip)\""), std::string::npos) << good;
    EXPECT_NE(good.find("<title>A &amp; B</title>"), std::string::npos) << good;
    for (const char* bad : {"PHN2ZyB4bWxucz0=", "iVBORw0KGgo\"/><script>", "", "R0lGODlhAQABAAAAACw="}) {
        image.base64 = Shared<std::string>(bad);
        image.type = "image/svg+xml";
        EXPECT_EQ(only({image}, "image"), "") << bad;
    }
}

const std::vector<std::string>& hostileTexts() {
    static const std::vector<std::string> list{std::string("a\0b\x01\x1f\x7f", 7),
                                               "]]><script>alert(1)</script>",
                                               "\" onload=\"alert(1)",
                                               "&lt;&#0;&nbsp;&xxe;",
                                               "<!DOCTYPE x [<!ENTITY a \"b\">]>",
                                               "\xff\xfe\xed\xa0\x80\xc0\xaf\xf5\x80\x80\x80\xe2\x82",
                                               "\xef\xbf\xbe\xef\xbf\xbf\xc2\x85",
                                               "line\nfeed\r\ntab\t\r",
                                               "\u202Eevil\u2067 \u0000",
                                               "javascript:alert(1)",
                                               "url(http://x/)",
                                               "<![CDATA[ x"};
    return list;
}

TEST(Svg, hostileTextsStayTexts) {
    for (const std::string& text : hostileTexts()) {
        scene::Scene scene = sceneOf({{textOf(text)}, {scene::Group{text, text, text, text, {{textOf(text)}}}}});
        scene.title = scene.description = text;
        scene.language = text;
        const std::string document = writeSvg(scene);
        for (const std::string& complaint : checkSvg(document))
            ADD_FAILURE() << complaint << "\n" << document;
    }
}

TEST(Svg, numbersAreShortFiniteAndTheSameInEveryLocale) {
    std::setlocale(LC_ALL, "nl_NL.UTF-8");
    const double huge = std::numeric_limits<double>::infinity();
    EXPECT_EQ(only({scene::Box{{1.0 / 3, -0.0001, 1e6 + 0.005, 12.50}, 0, ink, {}}}, "rect").substr(0, 54),
              R"(<rect x="0.33" y="0" width="1000000.01" height="12.5" )");
    const std::string odd = writeSvg(sceneOf({{scene::Shape{Path().line({huge, std::nan("")}), ink, {}}}}));
    EXPECT_EQ(checkSvg(odd), Complaints{}) << odd;
    EXPECT_NE(odd.find("d=\"M0 0\""), std::string::npos) << odd;
    std::setlocale(LC_ALL, "C");
}

// The checker must be able to fail, or the tests above say nothing.
TEST(CheckSvg, complainsAboutWhatIsNotAllowed) {
    const std::string head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\">";
    for (const char* body :
         {"<script>x</script>", "<foreignObject/>", "<style>x</style>", "<g onclick=\"x\" role=\"img\"></g>", "<g></g>",
          "<image xlink:href=\"http://x/y.png\"/>", "<image xlink:href=\"data:image/svg+xml;base64,AA\"/>",
          "<text x=\"1\"><tspan x=\"2\">a</tspan></text>", "<rect style=\"fill:url(#a)\"/>", "<rect fill=\"url(#a)\"/>",
          "<rect x=\"1.234\"/>", "<text>&nbsp;</text>", "<text>\x01</text>",
          "<g id=\"a\" role=\"img\"/><g id=\"a\" role=\"img\"/>", "<image clip-path=\"url(#none)\"/>",
          "<g role=\"img\">", "<rect x=\"1\" x=\"2\"/>", "<use href=\"#a\"/>"})
        EXPECT_NE(checkSvg(head + body + "</svg>\n"), Complaints{}) << body;
    EXPECT_EQ(checkSvg(head + "<rect x=\"1.23\" fill=\"#FF00AA\"/></svg>\n"), Complaints{});
}

/// Random scenes of every kind of item, texts of random bytes included.
class Scenes {
public:
    explicit Scenes(unsigned seed) : m_random(seed) {}

    scene::Group group(int depth) {
        scene::Group result{text(), text(), text(), text(), {}};
        for (int i = below(6); i > 0; --i)
            result.items.push_back(item(depth));
        return result;
    }

private:
    int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }
    double coordinate() { return (below(2'000'000) - 1'000'000) / 997.0; }
    std::string text() {
        std::string result;
        for (int i = below(20); i > 0; --i)
            result.push_back(static_cast<char>(below(3) == 0 ? below(256) : "<>&\"']/;#a \n"[below(12)]));
        return result;
    }
    std::optional<scene::Stroke> stroke() {
        if (below(2) == 0) return std::nullopt;
        return scene::Stroke{ink, coordinate(), {coordinate(), 1}, below(2) == 0};
    }
    scene::Item item(int depth) {
        const Rect rect{coordinate(), coordinate(), coordinate(), coordinate()};
        switch (below(depth > 0 ? 5 : 4)) {
        case 0:
            return {scene::Box{rect, coordinate(), paper, stroke()}};
        case 1:
            return {scene::Shape{Path::rectangle(rect, 3), ink, stroke()}};
        case 2:
            return {scene::Image{rect, Path::circle({1, 2}, 3), text(), Shared<std::string>("/9j/" + text()), text()}};
        case 3:
            return {textOf(text(), static_cast<scene::Align>(below(3)), below(2) == 0)};
        default:
            return {group(depth - 1)};
        }
    }
    std::mt19937 m_random;
};

TEST(Svg, tenThousandRandomScenesAreSafe) {
    for (unsigned seed = 0; seed < test::effort(10'000U, 1'000U); ++seed) {
        scene::Scene scene = sceneOf({});
        scene.root = Scenes(seed).group(3);
        const std::string document = writeSvg(scene);
        ASSERT_EQ(checkSvg(document), Complaints{}) << "seed " << seed << "\n" << document;
        ASSERT_EQ(document, writeSvg(scene));
    }
}

} // namespace

} // namespace journeyline::exports
