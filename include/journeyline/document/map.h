// SPDX-License-Identifier: Apache-2.0
// The customer journey map and its parts as plain immutable values; docs/file-format.md tells what each member means.
//
// Callers may rely on: everything compares by value; lists are shared, so copying a Map copies a few pointers; parts
// refer to each other by id only. A member that is empty (or false, or unset) is "not said" and is left out of the
// file. Not responsible for: checking (invariants.h), finding (find.h), conclusions drawn from the content (facts.h),
// editing (the edits layer), reading and writing (the file layer, which walks the members listed in members.h).
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "journeyline/base/decimal.h"
#include "journeyline/base/id.h"
#include "journeyline/base/shared.h"
#include "journeyline/document/vocabulary.h"

namespace journeyline {

using Texts = std::vector<std::string>;
using Ids = std::vector<Id>;

/// A member of a file that this version does not know, or whose value it cannot use: kept and written back as it was.
struct UnknownMember {
    std::string after; ///< the known member it followed; empty: it came first
    std::string key;
    std::string raw; ///< the JSON value without white space between tokens, numbers and escapes as written
    friend bool operator==(const UnknownMember&, const UnknownMember&) = default;
};
using Unknown = std::vector<UnknownMember>;

/// On what a statement rests.
struct Evidence {
    std::optional<EvidenceLevel> level;
    Id source;            ///< a Source of the map
    std::optional<int> n; ///< how many customers
    std::string date;     ///< YYYY-MM-DD
    Unknown unknown;
    friend bool operator==(const Evidence&, const Evidence&) = default;
};

struct Source {
    Id id;
    std::optional<SourceKind> kind;
    std::string title;
    std::string date;
    std::optional<int> n;
    std::string consent;
    Unknown unknown;
    friend bool operator==(const Source&, const Source&) = default;
};

struct MetricReading {
    std::string date;
    std::optional<Decimal> value;
    Unknown unknown;
    friend bool operator==(const MetricReading&, const MetricReading&) = default;
};

struct Metric {
    Id id;
    std::string name;
    std::string definition;
    std::string channel;
    std::optional<Decimal> value;
    std::string unit;
    std::optional<Better> better;
    std::optional<Decimal> target;
    std::string date;
    Id source;
    std::vector<MetricReading> history;
    Evidence evidence;
    Unknown unknown;
    friend bool operator==(const Metric&, const Metric&) = default;
};

struct GoalMetric {
    std::string name;
    std::optional<Decimal> baseline;
    std::optional<Decimal> target;
    std::string unit;
    std::string deadline; ///< YYYY-MM-DD
    Unknown unknown;
    friend bool operator==(const GoalMetric&, const GoalMetric&) = default;
};

/// Why the map is made, and the measure that will tell.
struct Goal {
    std::string statement;
    std::optional<GoalKind> kind;
    GoalMetric metric;
    Unknown unknown;
    friend bool operator==(const Goal&, const Goal&) = default;
};

/// Which journey: of which product, from which start to which end.
struct Scope {
    std::string product;
    std::string start;
    std::string end;
    std::string excluded;
    Unknown unknown;
    friend bool operator==(const Scope&, const Scope&) = default;
};

struct PersonaFact {
    std::string name;
    std::string value;
    Unknown unknown;
    friend bool operator==(const PersonaFact&, const PersonaFact&) = default;
};

struct Persona {
    Id id;
    std::string name;
    std::string summary;
    std::string quote;
    std::string portrait; ///< sha256 of an Asset
    std::string colour;   ///< "#RRGGBB"; empty: the theme's colour for this place
    std::vector<PersonaFact> facts;
    Texts goals;
    Texts needs;
    Texts frustrations;
    Texts motivations;
    Texts channels;
    std::string consent;
    Unknown unknown;
    friend bool operator==(const Persona&, const Persona&) = default;
};

/// One row of the sheet.
struct Lane {
    Id id;
    std::optional<LaneKind> kind;
    std::optional<NotesRole> role; ///< what a lane of kind notes holds
    std::optional<LaneLook> look;
    std::string title;
    std::string caption;
    Ids personas;
    bool hidden = false;
    bool locked = false;
    bool compact = false;
    Unknown unknown;
    friend bool operator==(const Lane&, const Lane&) = default;
};

/// A lane that does not say its kind, or says one that this version does not know, holds notes.
[[nodiscard]] inline LaneKind kindOf(const Lane& lane) {
    return lane.kind.value_or(LaneKind::Notes);
}

/// A piece of text in a notes lane.
struct Card {
    Id id;
    std::string text;
    Id persona; ///< who thinks or says it
    std::optional<Origin> origin;
    Evidence evidence;
    std::string colour;
    std::optional<int> votes;
    Unknown unknown;
    friend bool operator==(const Card&, const Card&) = default;
};

/// The cards that one touchpoint or phase has in one lane.
struct LaneNotes {
    Id lane;
    List<Card> cards;
    friend bool operator==(const LaneNotes&, const LaneNotes&) = default;
};
/// In the order of the ids, whatever that of the lanes: moving a lane changes no touchpoint. Each lane at most once;
/// lanes without cards are left out.
using Notes = std::vector<LaneNotes>;

/// How a sample of customers scored a touchpoint.
struct Samples {
    std::optional<int> n;
    std::optional<Decimal> low; ///< lower quartile
    std::optional<Decimal> median;
    std::optional<Decimal> high; ///< upper quartile
    std::string scale;           ///< the scale of the original question, "0-10"
    std::optional<Decimal> raw;  ///< the score on that scale
    Id source;
    Unknown unknown;
    friend bool operator==(const Samples&, const Samples&) = default;
};

/// What one persona (or, without one, everyone) feels at a touchpoint.
struct Experience {
    Id persona;
    std::optional<MapState> state;
    std::optional<Decimal> actual;   ///< 1.0 to 5.0
    std::optional<Decimal> expected; ///< 1.0 to 5.0
    std::string feeling;
    std::optional<Origin> origin;
    Samples samples;
    Evidence evidence;
    Unknown unknown;
    friend bool operator==(const Experience&, const Experience&) = default;
};

struct PainPoint {
    Id id;
    std::string text;
    std::optional<int> severity; ///< 1 mild, 2 moderate, 3 severe
    Id persona;
    std::optional<Origin> origin;
    Evidence evidence;
    std::optional<PainPointStatus> status;
    std::string reason;
    std::optional<int> votes;
    Unknown unknown;
    friend bool operator==(const PainPoint&, const PainPoint&) = default;
};

struct Opportunity {
    Id id;
    std::string text;
    Ids painPoints;
    Id touchpoint;
    std::optional<int> impact; ///< 1 to 5
    std::optional<int> effort; ///< 1 to 5
    std::optional<int> votes;
    Unknown unknown;
    friend bool operator==(const Opportunity&, const Opportunity&) = default;
};

struct DropOff {
    std::optional<Decimal> share; ///< % of those who arrive
    std::string reason;
    Unknown unknown;
    friend bool operator==(const DropOff&, const DropOff&) = default;
};

struct Duration {
    std::optional<Decimal> value;
    std::string unit;
    bool waiting = false;
    Unknown unknown;
    friend bool operator==(const Duration&, const Duration&) = default;
};

struct TouchpointImage {
    std::string asset;
    std::string alt;
    Unknown unknown;
    friend bool operator==(const TouchpointImage&, const TouchpointImage&) = default;
};

/// Another map, by path and id.
struct MapLink {
    std::string path;
    Id id;
    Unknown unknown;
    friend bool operator==(const MapLink&, const MapLink&) = default;
};

/// One moment of contact between the customer and the organisation.
struct Touchpoint {
    Id id;
    std::string title;
    std::string description;
    Texts channels; ///< words of vocabulary.h, or free ones
    std::string department;
    std::optional<Contact> contact;
    std::string customerGoal;
    Ids personas; ///< whom it concerns; empty: all
    bool momentOfTruth = false;
    DropOff dropOff;
    std::optional<Outcome> outcome;
    Duration duration;
    std::string expectation;
    std::optional<Decimal> fulfilment; ///< 0 to 100 %
    std::string brandPerception;
    std::vector<Experience> experience;
    Notes notes;
    List<PainPoint> painPoints;
    List<Metric> metrics;
    TouchpointImage image;
    Evidence evidence;
    std::string remark;
    MapLink link;
    std::optional<int> width; ///< column width in px; unset: by the layout
    Unknown unknown;
    friend bool operator==(const Touchpoint&, const Touchpoint&) = default;
};

struct Phase {
    Id id;
    std::string title;
    std::string goal;
    std::optional<PhaseKind> kind;
    std::string colour;
    bool collapsed = false;
    Notes notes;
    List<Metric> metrics;
    List<Touchpoint> touchpoints;
    Unknown unknown;
    friend bool operator==(const Phase&, const Phase&) = default;
};

/// From an action to the pain point, opportunity or touchpoint it serves.
struct ActionLink {
    std::string kind;
    Id id;
    Unknown unknown;
    friend bool operator==(const ActionLink&, const ActionLink&) = default;
};

struct ActionKpi {
    std::string name;
    std::optional<Decimal> baseline;
    std::optional<Decimal> target;
    std::string unit;
    std::optional<Decimal> result;
    Unknown unknown;
    friend bool operator==(const ActionKpi&, const ActionKpi&) = default;
};

struct AbTest {
    std::string variantA;
    std::string variantB;
    std::string measure;
    std::string result;
    Unknown unknown;
    friend bool operator==(const AbTest&, const AbTest&) = default;
};

struct Action {
    Id id;
    std::string title;
    std::vector<ActionLink> links;
    std::string owner;
    std::optional<Horizon> horizon;
    std::string start;
    std::string due;
    std::string done;
    std::optional<ActionStatus> status;
    ActionKpi kpi;
    AbTest abTest;
    std::string note;
    Unknown unknown;
    friend bool operator==(const Action&, const Action&) = default;
};

struct ParkedNote {
    Id id;
    std::string text;
    std::string by;
    std::string date;
    Unknown unknown;
    friend bool operator==(const ParkedNote&, const ParkedNote&) = default;
};

/// A named selection of what to show.
struct SavedView {
    Id id;
    std::string name;
    Ids lanes;
    Ids personas;
    Ids phases;
    Texts channels;
    std::optional<EvidenceLevel> evidence;
    Id focusPersona;
    Unknown unknown;
    friend bool operator==(const SavedView&, const SavedView&) = default;
};

struct AgendaItem {
    Id id;
    std::string title;
    std::optional<int> minutes;
    Id phase;
    Unknown unknown;
    friend bool operator==(const AgendaItem&, const AgendaItem&) = default;
};

/// A finding of the method check that the team has put aside.
struct DismissedFinding {
    std::string rule;
    Id target;
    std::string reason;
    std::string date;
    Unknown unknown;
    friend bool operator==(const DismissedFinding&, const DismissedFinding&) = default;
};

/// A member that two people changed differently; kept until somebody decides. The values are raw JSON.
struct Conflict {
    Id id;
    std::string member;
    std::string base;
    std::string ours;
    std::string theirs;
    Unknown unknown;
    friend bool operator==(const Conflict&, const Conflict&) = default;
};

struct Edition {
    std::string label;
    std::string date;
    std::string note;
    Unknown unknown;
    friend bool operator==(const Edition&, const Edition&) = default;
};

struct Brand {
    std::string logo; ///< sha256 of an Asset
    Texts colours;
    Unknown unknown;
    friend bool operator==(const Brand&, const Brand&) = default;
};

/// A picture inside the file. `data` is base64, kept apart so that versions share it.
struct Asset {
    std::string sha256;
    std::string type; ///< image/png or image/jpeg
    std::optional<int> width;
    std::optional<int> height;
    Shared<std::string> data;
    Unknown unknown;
    friend bool operator==(const Asset&, const Asset&) = default;
};

struct Map {
    std::optional<int> minReader;
    Id id;
    std::string title;
    std::string subtitle;
    std::string language; ///< "nl", "en", …: of the words inside the sheet
    std::optional<MapState> state;
    MapLink counterpart;
    std::string owner;
    std::string reviewed; ///< YYYY-MM-DD
    std::string reviewBy; ///< YYYY-MM-DD
    std::vector<Edition> editions;
    Goal goal;
    Scope scope;
    List<Persona> personas;
    List<Lane> lanes;
    List<Phase> phases;
    List<Metric> metrics;
    List<Opportunity> opportunities;
    List<Action> actions;
    List<Source> sources;
    List<ParkedNote> parked;
    List<SavedView> views;
    List<AgendaItem> agenda;
    List<DismissedFinding> dismissed;
    List<Conflict> conflicts;
    Brand theme;
    List<Asset> assets;
    std::string rev;
    Texts ancestors;
    Unknown unknown;
    friend bool operator==(const Map&, const Map&) = default;
};

} // namespace journeyline
