// SPDX-License-Identifier: Apache-2.0
// The one list of what each part of a map holds: every member's name and place, in the fixed order of the file format.
//
// `describe(visitor, part)` calls `visitor(name, member)` for each member in order, `visitor(name, member, range)` for
// numbers that have a range, and leaves the unknown members (part.unknown) to the visitor. Reading, writing, schema
// tests and merging all walk this list, so a new member is added here and nowhere else. The visitor tells members apart
// by their types: Notes and List<Asset> are objects keyed by lane id and by sha256, everything called List or vector is
// an array. Not listed here: `format` and `version`, which belong to the file and not to the map.
#pragma once

#include <concepts>
#include <type_traits>

#include "journeyline/document/map.h"

namespace journeyline {

/// Both ends included.
struct NumberRange {
    double from = 0;
    double to = 0;
};

/// Largest count (votes, minutes, respondents) that is taken seriously.
inline constexpr double countLimit = 1'000'000'000;

template <class Part, class Whole>
concept Is = std::same_as<std::remove_cvref_t<Part>, Whole>;

template <class Visitor, Is<Evidence> Part>
void describe(Visitor& visit, Part& part) {
    visit("level", part.level);
    visit("source", part.source);
    visit("n", part.n, NumberRange{0, countLimit});
    visit("date", part.date);
}

template <class Visitor, Is<Source> Part>
void describe(Visitor& visit, Part& part) {
    visit("id", part.id);
    visit("kind", part.kind);
    visit("title", part.title);
    visit("date", part.date);
    visit("n", part.n, NumberRange{0, countLimit});
    visit("consent", part.consent);
}

template <class Visitor, Is<MetricReading> Part>
void describe(Visitor& visit, Part& part) {
    visit("date", part.date);
    visit("value", part.value);
}

template <class Visitor, Is<Metric> Part>
void describe(Visitor& visit, Part& part) {
    visit("id", part.id);
    visit("name", part.name);
    visit("definition", part.definition);
    visit("channel", part.channel);
    visit("value", part.value);
    visit("unit", part.unit);
    visit("better", part.better);
    visit("target", part.target);
    visit("date", part.date);
    visit("source", part.source);
    visit("history", part.history);
    visit("evidence", part.evidence);
}

template <class Visitor, Is<GoalMetric> Part>
void describe(Visitor& visit, Part& part) {
    visit("name", part.name);
    visit("baseline", part.baseline);
    visit("target", part.target);
    visit("unit", part.unit);
    visit("deadline", part.deadline);
}

template <class Visitor, Is<Goal> Part>
void describe(Visitor& visit, Part& part) {
    visit("statement", part.statement);
    visit("kind", part.kind);
    visit("metric", part.metric);
}

template <class Visitor, Is<Scope> Part>
void describe(Visitor& visit, Part& part) {
    visit("product", part.product);
    visit("start", part.start);
    visit("end", part.end);
    visit("excluded", part.excluded);
}

template <class Visitor, Is<PersonaFact> Part>
void describe(Visitor& visit, Part& part) {
    visit("name", part.name);
    visit("value", part.value);
}

template <class Visitor, Is<Persona> Part>
void describe(Visitor& visit, Part& part) {
    visit("id", part.id);
    visit("name", part.name);
    visit("summary", part.summary);
    visit("quote", part.quote);
    visit("portrait", part.portrait);
    visit("colour", part.colour);
    visit("facts", part.facts);
    visit("goals", part.goals);
    visit("needs", part.needs);
    visit("frustrations", part.frustrations);
    visit("motivations", part.motivations);
    visit("channels", part.channels);
    visit("consent", part.consent);
}

template <class Visitor, Is<Lane> Part>
void describe(Visitor& visit, Part& part) {
    visit("id", part.id);
    visit("kind", part.kind);
    visit("role", part.role);
    visit("look", part.look);
    visit("title", part.title);
    visit("caption", part.caption);
    visit("personas", part.personas);
    visit("hidden", part.hidden);
    visit("locked", part.locked);
    visit("compact", part.compact);
}

template <class Visitor, Is<Card> Part>
void describe(Visitor& visit, Part& part) {
    visit("id", part.id);
    visit("text", part.text);
    visit("persona", part.persona);
    visit("origin", part.origin);
    visit("evidence", part.evidence);
    visit("colour", part.colour);
    visit("votes", part.votes, NumberRange{0, countLimit});
}

template <class Visitor, Is<Samples> Part>
void describe(Visitor& visit, Part& part) {
    visit("n", part.n, NumberRange{0, countLimit});
    visit("low", part.low);
    visit("median", part.median);
    visit("high", part.high);
    visit("scale", part.scale);
    visit("raw", part.raw);
    visit("source", part.source);
}

template <class Visitor, Is<Experience> Part>
void describe(Visitor& visit, Part& part) {
    visit("persona", part.persona);
    visit("state", part.state);
    visit("actual", part.actual, NumberRange{1, 5});
    visit("expected", part.expected, NumberRange{1, 5});
    visit("feeling", part.feeling);
    visit("origin", part.origin);
    visit("samples", part.samples);
    visit("evidence", part.evidence);
}

template <class Visitor, Is<PainPoint> Part>
void describe(Visitor& visit, Part& part) {
    visit("id", part.id);
    visit("text", part.text);
    visit("severity", part.severity, NumberRange{1, 3});
    visit("persona", part.persona);
    visit("origin", part.origin);
    visit("evidence", part.evidence);
    visit("status", part.status);
    visit("reason", part.reason);
    visit("votes", part.votes, NumberRange{0, countLimit});
}

template <class Visitor, Is<Opportunity> Part>
void describe(Visitor& visit, Part& part) {
    visit("id", part.id);
    visit("text", part.text);
    visit("painPoints", part.painPoints);
    visit("touchpoint", part.touchpoint);
    visit("impact", part.impact, NumberRange{1, 5});
    visit("effort", part.effort, NumberRange{1, 5});
    visit("votes", part.votes, NumberRange{0, countLimit});
}

template <class Visitor, Is<DropOff> Part>
void describe(Visitor& visit, Part& part) {
    visit("share", part.share, NumberRange{0, 100});
    visit("reason", part.reason);
}

template <class Visitor, Is<Duration> Part>
void describe(Visitor& visit, Part& part) {
    visit("value", part.value);
    visit("unit", part.unit);
    visit("waiting", part.waiting);
}

template <class Visitor, Is<TouchpointImage> Part>
void describe(Visitor& visit, Part& part) {
    visit("asset", part.asset);
    visit("alt", part.alt);
}

template <class Visitor, Is<MapLink> Part>
void describe(Visitor& visit, Part& part) {
    visit("path", part.path);
    visit("id", part.id);
}

template <class Visitor, Is<Touchpoint> Part>
void describe(Visitor& visit, Part& part) {
    visit("id", part.id);
    visit("title", part.title);
    visit("description", part.description);
    visit("channels", part.channels);
    visit("department", part.department);
    visit("contact", part.contact);
    visit("customerGoal", part.customerGoal);
    visit("personas", part.personas);
    visit("momentOfTruth", part.momentOfTruth);
    visit("dropOff", part.dropOff);
    visit("outcome", part.outcome);
    visit("duration", part.duration);
    visit("expectation", part.expectation);
    visit("fulfilment", part.fulfilment, NumberRange{0, 100});
    visit("brandPerception", part.brandPerception);
    visit("experience", part.experience);
    visit("notes", part.notes);
    visit("painPoints", part.painPoints);
    visit("metrics", part.metrics);
    visit("image", part.image);
    visit("evidence", part.evidence);
    visit("remark", part.remark);
    visit("link", part.link);
    visit("width", part.width, NumberRange{40, 4000});
}

template <class Visitor, Is<Phase> Part>
void describe(Visitor& visit, Part& part) {
    visit("id", part.id);
    visit("title", part.title);
    visit("goal", part.goal);
    visit("kind", part.kind);
    visit("colour", part.colour);
    visit("collapsed", part.collapsed);
    visit("notes", part.notes);
    visit("metrics", part.metrics);
    visit("touchpoints", part.touchpoints);
}

template <class Visitor, Is<ActionLink> Part>
void describe(Visitor& visit, Part& part) {
    visit("kind", part.kind);
    visit("id", part.id);
}

template <class Visitor, Is<ActionKpi> Part>
void describe(Visitor& visit, Part& part) {
    visit("name", part.name);
    visit("baseline", part.baseline);
    visit("target", part.target);
    visit("unit", part.unit);
    visit("result", part.result);
}

template <class Visitor, Is<AbTest> Part>
void describe(Visitor& visit, Part& part) {
    visit("variantA", part.variantA);
    visit("variantB", part.variantB);
    visit("measure", part.measure);
    visit("result", part.result);
}

template <class Visitor, Is<Action> Part>
void describe(Visitor& visit, Part& part) {
    visit("id", part.id);
    visit("title", part.title);
    visit("links", part.links);
    visit("owner", part.owner);
    visit("horizon", part.horizon);
    visit("start", part.start);
    visit("due", part.due);
    visit("done", part.done);
    visit("status", part.status);
    visit("kpi", part.kpi);
    visit("abTest", part.abTest);
    visit("note", part.note);
}

template <class Visitor, Is<ParkedNote> Part>
void describe(Visitor& visit, Part& part) {
    visit("id", part.id);
    visit("text", part.text);
    visit("by", part.by);
    visit("date", part.date);
}

template <class Visitor, Is<SavedView> Part>
void describe(Visitor& visit, Part& part) {
    visit("id", part.id);
    visit("name", part.name);
    visit("lanes", part.lanes);
    visit("personas", part.personas);
    visit("phases", part.phases);
    visit("channels", part.channels);
    visit("evidence", part.evidence);
    visit("focusPersona", part.focusPersona);
}

template <class Visitor, Is<AgendaItem> Part>
void describe(Visitor& visit, Part& part) {
    visit("id", part.id);
    visit("title", part.title);
    visit("minutes", part.minutes, NumberRange{0, countLimit});
    visit("phase", part.phase);
}

template <class Visitor, Is<DismissedFinding> Part>
void describe(Visitor& visit, Part& part) {
    visit("rule", part.rule);
    visit("target", part.target);
    visit("reason", part.reason);
    visit("date", part.date);
}

template <class Visitor, Is<Edition> Part>
void describe(Visitor& visit, Part& part) {
    visit("label", part.label);
    visit("date", part.date);
    visit("note", part.note);
}

template <class Visitor, Is<Brand> Part>
void describe(Visitor& visit, Part& part) {
    visit("logo", part.logo);
    visit("colours", part.colours);
}

template <class Visitor, Is<Asset> Part>
void describe(Visitor& visit, Part& part) {
    visit("type", part.type);
    visit("width", part.width, NumberRange{1, 100000});
    visit("height", part.height, NumberRange{1, 100000});
    visit("data", part.data);
}

template <class Visitor, Is<Map> Part>
void describe(Visitor& visit, Part& part) {
    visit("minReader", part.minReader, NumberRange{1, countLimit});
    visit("id", part.id);
    visit("title", part.title);
    visit("subtitle", part.subtitle);
    visit("language", part.language);
    visit("state", part.state);
    visit("counterpart", part.counterpart);
    visit("owner", part.owner);
    visit("reviewed", part.reviewed);
    visit("reviewBy", part.reviewBy);
    visit("editions", part.editions);
    visit("goal", part.goal);
    visit("scope", part.scope);
    visit("personas", part.personas);
    visit("lanes", part.lanes);
    visit("phases", part.phases);
    visit("metrics", part.metrics);
    visit("opportunities", part.opportunities);
    visit("actions", part.actions);
    visit("sources", part.sources);
    visit("parked", part.parked);
    visit("views", part.views);
    visit("agenda", part.agenda);
    visit("dismissed", part.dismissed);
    visit("conflicts", part.conflicts);
    visit("theme", part.theme);
    visit("assets", part.assets);
    visit("rev", part.rev);
    visit("ancestors", part.ancestors);
}

/// A value of JSON that is kept as raw text: conflicts hold whatever the two sides wrote.
struct RawJson {
    std::string& text;
};
struct ConstRawJson {
    const std::string& text;
};

template <class Visitor, Is<Conflict> Part>
void describe(Visitor& visit, Part& part) {
    using Raw = std::conditional_t<std::is_const_v<Part>, ConstRawJson, RawJson>;
    visit("id", part.id);
    visit("member", part.member);
    Raw base{part.base}, ours{part.ours}, theirs{part.theirs};
    visit("base", base);
    visit("ours", ours);
    visit("theirs", theirs);
}

} // namespace journeyline
