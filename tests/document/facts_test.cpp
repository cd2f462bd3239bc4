// SPDX-License-Identifier: Apache-2.0
#include "journeyline/document/facts.h"

#include <ctime>

#include <gtest/gtest.h>

namespace journeyline {
namespace {

Decimal tenth(double value) {
    return Decimal::fromDouble(value);
}

/// What one touchpoint of a test says; 0 means nothing.
struct Said {
    std::string persona; ///< empty: everyone
    double actual = 0;
    double expected = 0;
    std::optional<MapState> state = std::nullopt;
};

Touchpoint touchpoint(const std::string& id, const std::vector<Said>& said) {
    Touchpoint made;
    made.id = Id(id);
    for (const Said& one : said) {
        Experience& experience = made.experience.emplace_back();
        experience.persona = Id(one.persona);
        experience.state = one.state;
        if (one.actual > 0) experience.actual = tenth(one.actual);
        if (one.expected > 0) experience.expected = tenth(one.expected);
    }
    return made;
}

Map mapOf(const std::vector<std::string>& personas, std::vector<Touchpoint> touchpoints) {
    Map map;
    std::vector<Persona> people(personas.size());
    for (std::size_t i = 0; i < personas.size(); ++i)
        people[i].id = Id(personas[i]);
    map.personas = List<Persona>::of(std::move(people));
    Phase phase;
    phase.id = Id("phase");
    phase.touchpoints = List<Touchpoint>::of(std::move(touchpoints));
    map.phases = List<Phase>::of({phase});
    return map;
}

/// One persona, one value for each touchpoint; 0 leaves one out.
Map lineOf(const std::vector<double>& values) {
    std::vector<Touchpoint> touchpoints;
    for (std::size_t i = 0; i < values.size(); ++i)
        touchpoints.push_back(touchpoint("t" + std::to_string(i), {{"p", values[i]}}));
    return mapOf({"p"}, std::move(touchpoints));
}

std::vector<double> valuesOf(const Curve& curve) {
    std::vector<double> values;
    for (const CurvePoint& point : curve.points)
        values.push_back(point.actual);
    return values;
}

Map webshop() {
    const std::vector<double> sanne{3.4, 3.1, 4.2, 3.3, 3.9, 2.5, 1.5, 3.4, 4.0, 4.8, 2.1, 3.4, 4.3};
    const std::vector<double> expected{3.4, 3.5, 3.8, 3.7, 4.0, 3.8, 3.9, 3.8, 4.0, 4.2, 3.7, 3.5, 4.0};
    const std::vector<double> henk{2.9, 2.2, 3.0, 3.6, 4.7, 3.1, 2.0, 2.9, 4.3, 3.6, 1.4, 2.6, 3.2};
    std::vector<Touchpoint> touchpoints;
    for (std::size_t i = 0; i < sanne.size(); ++i)
        touchpoints.push_back(
            touchpoint("t" + std::to_string(i + 1), {{"sanne", sanne[i], expected[i]}, {"henk", henk[i]}}));
    return mapOf({"sanne", "henk"}, std::move(touchpoints));
}

TEST(Facts, aPeakStandsOut) {
    const auto peakOf = [](const std::vector<double>& values) { return factsOf(lineOf(values)).curves[0].peak; };
    EXPECT_EQ(peakOf({3, 4, 4, 2}), 1U) << "the first of two that are as high";
    EXPECT_EQ(peakOf({3, 3, 3}), std::nullopt) << "always the same";
    EXPECT_EQ(peakOf({1, 2, 2.3}), std::nullopt) << "never better than in a valley";
    EXPECT_EQ(peakOf({1, 2, 2.4}), 2U);
    EXPECT_EQ(peakOf({2.1}), std::nullopt);
    EXPECT_EQ(peakOf({4}), 0U) << "one moment alone, if it is a good one";
}

TEST(Facts, opportunitiesWithoutAPlaceAreKnownAndNumberedLast) {
    Map map = lineOf({3, 4});
    Opportunity placed, loose, lost;
    placed.id = Id("placed");
    placed.touchpoint = Id("t1");
    loose.id = Id("loose");
    lost.id = Id("lost");
    lost.painPoints = {Id("nobody")};
    map.opportunities = List<Opportunity>::of({loose, placed, lost});
    FactsCache cache;
    const Facts facts = cache.of(map);
    ASSERT_EQ(facts.opportunitiesWithoutPlace->size(), 2U);
    EXPECT_EQ(facts.opportunitiesWithoutPlace->front()->id, Id("loose"));
    EXPECT_EQ(facts.opportunityNumbers.of(Id("placed")), 1);
    EXPECT_EQ(facts.opportunityNumbers.of(Id("lost")), 3);
    map.title = "Something else";
    EXPECT_TRUE(cache.of(map).opportunitiesWithoutPlace.same(facts.opportunitiesWithoutPlace));
}

TEST(Facts, webshopHasThePeaksEndsAndValleysOfTheReferenceSheet) {
    const Facts facts = factsOf(webshop());
    ASSERT_EQ(facts.curves.size(), 2U);
    const Curve &sanne = facts.curves[0], &henk = facts.curves[1];
    EXPECT_EQ(sanne.persona, Id("sanne"));
    EXPECT_EQ(henk.rank, 1U);
    EXPECT_DOUBLE_EQ(sanne.points[*sanne.peak].actual, 4.8);
    EXPECT_DOUBLE_EQ(henk.points[*henk.peak].actual, 4.7);
    EXPECT_DOUBLE_EQ(sanne.points[*sanne.end].actual, 4.3);
    EXPECT_EQ(sanne.expected.size(), 13U);
    EXPECT_TRUE(henk.expected.empty());

    struct Low {
        std::size_t curve, column;
        double value, gap;
    };
    const std::vector<Low> expected{{1, 10, 1.4, 2.3}, {0, 6, 1.5, 2.4}, {1, 1, 2.2, 1.3}};
    ASSERT_EQ(facts.valleys.size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        const Valley& valley = facts.valleys[i];
        const CurvePoint& point = facts.curves[valley.curve].points[valley.point];
        EXPECT_EQ(valley.rank, static_cast<int>(i) + 1);
        EXPECT_EQ(valley.curve, expected[i].curve);
        EXPECT_EQ(point.column, expected[i].column);
        EXPECT_DOUBLE_EQ(point.actual, expected[i].value);
        EXPECT_NEAR(*point.expected - point.actual, expected[i].gap, 1e-9);
    }
}

TEST(Facts, valleysAreLocalLowsOfAtMostTwoPointThree) {
    struct Case {
        const char* what;
        std::vector<double> values;
        std::vector<std::size_t> columns; ///< by rank
    };
    const std::vector<Case> cases{
        {"none in an empty line", {}, {}},
        {"a single point", {2.0}, {0}},
        {"the limit counts", {3, 2.3, 3}, {1}},
        {"just above the limit does not", {3, 2.4, 3}, {}},
        {"both ends count", {1.5, 3, 1.2}, {2, 0}},
        {"a slope has one low", {2.2, 2.0, 1.8, 3}, {2}},
        {"a level stretch counts once, at its start", {3, 2, 2, 2, 3}, {1}},
        {"a level step on the way down is none", {3, 2, 2, 1, 3}, {3}},
        {"a gap is no neighbour", {3, 0, 2, 0, 3}, {2}},
        {"the three deepest", {2.2, 3, 2.0, 3, 1.9, 3, 2.1}, {4, 2, 6}},
        {"the earlier of equals first", {2, 3, 2, 3, 2, 3, 2}, {0, 2, 4}},
    };
    for (const Case& one : cases) {
        const Facts facts = factsOf(lineOf(one.values));
        std::vector<std::size_t> columns;
        for (const Valley& valley : facts.valleys)
            columns.push_back(facts.curves[valley.curve].points[valley.point].column);
        EXPECT_EQ(columns, one.columns) << one.what;
    }
}

TEST(Facts, atOneTouchpointOnlyTheDeepestIsAValley) {
    const Map map = mapOf({"a", "b"}, {touchpoint("1", {{"a", 4}, {"b", 4}}), touchpoint("2", {{"a", 2}, {"b", 1.8}}),
                                       touchpoint("3", {{"a", 4}, {"b", 4}})});
    const Facts facts = factsOf(map);
    ASSERT_EQ(facts.valleys.size(), 1U);
    EXPECT_EQ(facts.valleys[0].curve, 1U);
}

TEST(Facts, whoseValueCounts) {
    struct Case {
        const char* what;
        Map map;
        std::vector<std::pair<std::string, std::vector<double>>> curves;
    };
    Map notConcerned = mapOf({"a", "b"}, {touchpoint("1", {{"a", 3}, {"b", 4}}), touchpoint("2", {{"a", 2}, {"", 5}})});
    notConcerned.phases = notConcerned.phases.withReplaced(0, notConcerned.phases[0].with([](Phase& phase) {
        phase.touchpoints =
            phase.touchpoints.withReplaced(1, phase.touchpoints[1].with([](Touchpoint& t) { t.personas = {Id("a")}; }));
    }));
    const std::vector<Case> cases{
        {"nobody's", mapOf({"a"}, {touchpoint("1", {})}), {}},
        {"everyone's line when no persona has its own",
         mapOf({"a", "b"}, {touchpoint("1", {{"", 3}}), touchpoint("2", {{"", 4}})}),
         {{"", {3, 4}}}},
        {"everyone's as fallback for one persona",
         mapOf({"a", "b"}, {touchpoint("1", {{"", 3}, {"a", 2}}), touchpoint("2", {{"", 4}})}),
         {{"a", {2, 4}}, {"b", {3, 4}}}},
        {"a persona without any value has no curve", mapOf({"a", "b"}, {touchpoint("1", {{"b", 3}})}), {{"b", {3}}}},
        {"future values do not count",
         mapOf({"a"}, {touchpoint("1", {{"a", 5, 0, MapState::Future}, {"a", 2, 0, MapState::Current}})}),
         {{"a", {2}}}},
        {"a persona the touchpoint does not concern has no point there", notConcerned, {{"a", {3, 2}}, {"b", {4}}}},
    };
    for (const Case& one : cases) {
        const Facts facts = factsOf(one.map);
        std::vector<std::pair<std::string, std::vector<double>>> curves;
        for (const Curve& curve : facts.curves)
            curves.emplace_back(curve.persona.text, valuesOf(curve));
        EXPECT_EQ(curves, one.curves) << one.what;
    }
}

TEST(Facts, expectedIsOnesOwnElseEveryonesElseTheFirstStated) {
    const Map map = mapOf({"a", "b"}, {touchpoint("1", {{"a", 2, 4.5}, {"b", 2, 4.1}, {"", 0, 3}}),
                                       touchpoint("2", {{"a", 2, 4.5}, {"b", 2}, {"", 0, 3}}),
                                       touchpoint("3", {{"a", 2, 4.5}, {"b", 2}}), touchpoint("4", {{"b", 2}})});
    const Facts facts = factsOf(map);
    const auto& points = facts.curves[1].points;
    EXPECT_EQ(points[0].expected, 4.1);
    EXPECT_EQ(points[1].expected, 3);
    EXPECT_EQ(points[2].expected, 4.5);
    EXPECT_EQ(points[3].expected, std::nullopt);
    const std::vector<std::pair<std::size_t, double>> line{{0, 4.1}, {1, 3}};
    EXPECT_EQ(facts.curves[1].expected, line);
}

Opportunity opportunity(const char* id, const char* at, Ids painPoints) {
    Opportunity made;
    made.id = Id(id);
    made.touchpoint = Id(at);
    made.painPoints = std::move(painPoints);
    return made;
}

TEST(Facts, numbersFollowTheReader) {
    std::vector<Touchpoint> touchpoints{touchpoint("1", {}), touchpoint("2", {}), touchpoint("3", {})};
    const auto painPoint = [](const char* id) {
        PainPoint made;
        made.id = Id(id);
        return made;
    };
    touchpoints[0].painPoints = List<PainPoint>::of({painPoint("pa"), painPoint("pb")});
    touchpoints[2].painPoints = List<PainPoint>::of({painPoint("pc")});
    touchpoints[1].evidence.level = EvidenceLevel::Measured;
    touchpoints[2].evidence.level = EvidenceLevel::Heard;
    Map map = mapOf({}, std::move(touchpoints));
    map.opportunities = List<Opportunity>::of({opportunity("nowhere", "", {}), opportunity("atThree", "", {Id("pc")}),
                                               opportunity("atTwo", "2", {Id("pc")}),
                                               opportunity("goneThenOne", "gone", {Id("gone"), Id("pb")})});
    const Facts facts = factsOf(map);
    EXPECT_EQ(facts.touchpoints, 3U);
    const auto inOrder = [](const Numbering& numbers) {
        std::string all;
        numbers.forEach([&](const Id& id, int number) { all += std::to_string(number) + id.text + ' '; });
        return all;
    };
    EXPECT_EQ(inOrder(facts.painPointNumbers), "1pa 2pb 3pc ");
    EXPECT_EQ(inOrder(facts.opportunityNumbers), "1goneThenOne 2atTwo 3atThree 4nowhere ");
    EXPECT_EQ(facts.opportunitiesAt->size(), 3U);
    EXPECT_EQ(facts.opportunitiesAt->at(Id("3")).at(0)->id, Id("atThree"));
    EXPECT_EQ(facts.evidence, (EvidenceShare{1, 1, 1}));
    const std::vector<std::string> places{"", "3", "2", "1"};
    for (std::size_t i = 0; i < places.size(); ++i)
        EXPECT_EQ(placeOfOpportunity(map, *map.opportunities[i]).text, places[i]);
}

TEST(Facts, smallConclusions) {
    Opportunity idea;
    EXPECT_FALSE(isQuickFix(idea));
    idea.impact = 4;
    idea.effort = 2;
    EXPECT_TRUE(isQuickFix(idea));
    idea.effort = 3;
    EXPECT_FALSE(isQuickFix(idea));

    Metric metric;
    EXPECT_EQ(onTarget(metric), std::nullopt);
    metric.value = Decimal::parse("10");
    metric.target = Decimal::parse("10.0");
    EXPECT_EQ(onTarget(metric), true);
    metric.value = Decimal::parse("9");
    EXPECT_EQ(onTarget(metric), false);
    metric.better = Better::Lower;
    EXPECT_EQ(onTarget(metric), true);

    const std::vector<std::pair<double, int>> levels{{0.2, 1}, {1.0, 1}, {1.4, 1}, {1.5, 2}, {2.4, 2}, {2.5, 3},
                                                     {3.5, 4}, {4.4, 4}, {4.5, 5}, {5.0, 5}, {9, 5}};
    for (const auto& [value, level] : levels)
        EXPECT_EQ(emotionLevel(value), level) << value;

    Map map;
    EXPECT_FALSE(reviewOverdue(map, "2026-08-01"));
    map.reviewBy = "2026-07-31";
    EXPECT_TRUE(reviewOverdue(map, "2026-08-01"));
    EXPECT_FALSE(reviewOverdue(map, "2026-07-31"));
}

TEST(Facts, aShortNameTellsAPersonaFromTheOthers) {
    const auto shortNames = [](std::vector<const char*> names) {
        Map map;
        for (std::size_t i = 0; i < names.size(); ++i) {
            Persona persona;
            persona.id = Id("p" + std::to_string(i));
            persona.name = names[i];
            map.personas = map.personas.withInserted(i, Shared(persona));
        }
        Texts result;
        for (const auto& persona : map.personas)
            result.push_back(shortName(map, persona->id));
        return result;
    };
    EXPECT_EQ(shortNames({"Sara de Vries", "Jan, 34"}), (Texts{"Sara", "Jan"}));
    EXPECT_EQ(shortNames({"Persona 1", "Persona 2"}), (Texts{"Persona 1", "Persona 2"}));
    EXPECT_EQ(shortNames({"Mevrouw Jansen de Wit", "Mevrouw de Vries"}),
              (Texts{"Mevrouw Jansen de Wit", "Mevrouw de Vries"}));
    EXPECT_EQ(shortNames({"Sara Smit (34)", "Sara Bos, 60"}), (Texts{"Sara Smit", "Sara Bos"}));
    EXPECT_EQ(shortNames({"Sara, 34", "Sara, 60"}), (Texts{"Sara, 34", "Sara, 60"}));
    EXPECT_EQ(shortNames({"Ann", "Ann"}), (Texts{"Ann", "Ann"}));
    EXPECT_EQ(shortNames({"(nobody)", ""}), (Texts{"(nobody)", ""}));
    EXPECT_EQ(shortName(Map(), Id("x")), "");
}

/// Processor time of the facts of a map of this size, the best of five runs.
double costOfFacts(int size) {
    std::vector<Touchpoint> touchpoints;
    for (int i = 0; i < size; ++i)
        touchpoints.push_back(touchpoint("t" + std::to_string(i), {{"a", 1.0 + i % 40 * 0.1, 3.5}, {"b", 2.0}}));
    const Map map = mapOf({"a", "b"}, std::move(touchpoints));
    double best = 1e300;
    for (int run = 0; run < 5; ++run) {
        const std::clock_t start = std::clock();
        EXPECT_EQ(factsOf(map).curves.size(), 2U);
        best = std::min(best, static_cast<double>(std::clock() - start));
    }
    return std::max(best, 1.0);
}

TEST(Facts, sixteenTimesTheTouchpointsCostNowhereNearTheSquareOfThat) {
    EXPECT_LT(costOfFacts(32'000), 100 * costOfFacts(2'000)); // linear: 16; quadratic: 256
}

TEST(Overdue, IsWhatIsDueAndNeitherDoneNorDropped) {
    Action action;
    EXPECT_FALSE(isOverdue(action, "2026-08-01"));
    action.due = "2026-07-31";
    EXPECT_TRUE(isOverdue(action, "2026-08-01"));
    EXPECT_FALSE(isOverdue(action, "2026-07-31"));
    for (const auto& [status, overdue] :
         {std::pair{ActionStatus::Open, true}, std::pair{ActionStatus::Doing, true},
          std::pair{ActionStatus::Done, false}, std::pair{ActionStatus::Dropped, false}}) {
        action.status = status;
        EXPECT_EQ(isOverdue(action, "2026-08-01"), overdue);
    }
}

} // namespace
} // namespace journeyline
