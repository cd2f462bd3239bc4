// SPDX-License-Identifier: Apache-2.0
// What follows from a map without anybody writing it down: numbers of touchpoints, pain points and opportunities, the
// curve of each persona, its peaks, valleys and end, and how much of the map rests on evidence. Computed here once, so
// that the sheet, the panels, the exports and the method check never disagree.
// Not responsible for: how any of it is drawn or worded.
#pragma once

#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

#include "journeyline/document/find.h"
#include "journeyline/document/map.h"
#include "journeyline/document/numbering.h"

namespace journeyline {

/// One value of one curve. `column` counts touchpoints through the whole map from 0.
struct CurvePoint {
    std::size_t column = 0;
    double actual = 0;
    std::optional<double> expected; ///< the persona's own, else the first one stated at the touchpoint
    friend bool operator==(const CurvePoint&, const CurvePoint&) = default;
};

/// The emotion of one persona, or of everyone (empty persona), through the map. Touchpoints without a value are left
/// out.
struct Curve {
    Id persona;
    std::size_t rank = 0; ///< 0 for the first persona of the map (0 for everyone's line in a map without personas)
    std::vector<CurvePoint> points;
    /// Indices into points; unset when the curve is empty.
    std::optional<std::size_t> peak;
    std::optional<std::size_t> end;
    /// The expectation line, column and value: the persona's own, with everyone's as fallback.
    std::vector<std::pair<std::size_t, double>> expected;
    friend bool operator==(const Curve&, const Curve&) = default;
};

/// A local low of at most 2.3. Only the three deepest of the map, one per touchpoint, rank 1 deepest.
struct Valley {
    int rank = 1;
    std::size_t curve = 0; ///< index into Facts::curves
    std::size_t point = 0; ///< index into that curve's points
    friend bool operator==(const Valley&, const Valley&) = default;
};

struct EvidenceShare {
    int measured = 0;
    int heard = 0;
    int assumed = 0; ///< stated as assumption, or nothing stated
    friend bool operator==(const EvidenceShare&, const EvidenceShare&) = default;
};

/// Which signs the touchpoints of a phase carry: what a legend has to explain.
struct Signs {
    bool momentOfTruth = false;
    bool dropOff = false;
    bool spread = false;
    bool painPoint = false;
    bool measured = false, heard = false, assumed = false; ///< only where it is stated
    friend bool operator==(const Signs&, const Signs&) = default;
};

struct Facts {
    std::size_t touchpoints = 0;
    /// P-numbers from 1 in reading order; K-numbers from 1 in reading order of the touchpoint they stand at, then the
    /// rest.
    Numbering painPointNumbers;
    Numbering opportunityNumbers;
    /// Opportunities by the touchpoint they stand at: their own, else that of their first pain point. In K-order.
    Shared<std::unordered_map<Id, std::vector<const Opportunity*>>> opportunitiesAt;
    Shared<std::vector<const Opportunity*>> opportunitiesWithoutPlace; ///< the others, in K-order
    /// One per persona that has any value (in map order), or one for everyone. The first is the hero of the sheet.
    Sequence<Curve> curves;
    Sequence<Valley> valleys;        ///< by rank
    EvidenceShare evidence;          ///< over all touchpoints
    Sequence<Signs> signs;           ///< by phase
    List<Opportunity> opportunities; ///< those of the map, which those above point at
};

[[nodiscard]] Facts factsOf(const Map& map);

/// The facts of one version of a map after another: what a phase contributes is worked out once for each version of the
/// phase. What does not change from one version to the next is the very same node (see shared.h).
class FactsCache {
public:
    FactsCache();
    ~FactsCache();
    FactsCache(FactsCache&&) noexcept;
    FactsCache& operator=(FactsCache&&) noexcept;
    /// Valid until the next call.
    [[nodiscard]] const Facts& of(const Map& map);

private:
    struct Store;
    std::unique_ptr<Store> m_store;
};

/// What tells the persona apart in a small place: the first word of the name, where no other persona's name begins so;
/// else all before a comma or bracket; else the whole name. Empty without such a persona or name.
[[nodiscard]] std::string shortName(const Map& map, const Id& persona);
/// The touchpoint an opportunity stands at: its own, else that of its first pain point; empty when neither exists.
[[nodiscard]] Id placeOfOpportunity(const Map& map, const Opportunity& opportunity);

/// Impact of at least 4 for an effort of at most 2.
[[nodiscard]] bool isQuickFix(const Opportunity& opportunity);
/// On target: true, off target: false; unset without value or target. `better` unset means higher is better.
[[nodiscard]] std::optional<bool> onTarget(const Metric& metric);
/// The level of a value, 1 to 5: floor(value + 0.5), held within the scale.
[[nodiscard]] int emotionLevel(double value);
/// `today` as YYYY-MM-DD, and the map says it should have been reviewed before that.
[[nodiscard]] bool reviewOverdue(const Map& map, const std::string& today);
/// Due before `today` and neither done nor dropped.
[[nodiscard]] bool isOverdue(const Action& action, const std::string& today);

} // namespace journeyline
