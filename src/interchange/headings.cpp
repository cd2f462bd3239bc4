// SPDX-License-Identifier: Apache-2.0
#include "headings.h"

#include <algorithm>
#include <array>

#include "cell_text.h"
#include "journeyline/words/words.h"
#include "mermaid_text.h"

namespace journeyline::interchange {

namespace {

// clang-format off
constexpr std::array headingTable{
    Heading{FieldKind::Phase, {}, "Phase", "Fase", "phases|fasen|stage|stages|journey stage|journey phase|stadium|activity|activities|activiteit"},
    Heading{FieldKind::PhaseGoal, {}, "Goal of the phase", "Doel van de fase", "phase goal|stage goal|fasedoel"},
    Heading{FieldKind::Touchpoint, {}, "Touchpoint", "Touchpoint", "step|steps|stap|stappen|contactmoment|touch point|moment|task|taak"},
    Heading{FieldKind::Touchpoints, {}, "", "", "touchpoints|touch points|contactmomenten|contact points|touchpoint list"},
    Heading{FieldKind::Description, {}, "Description", "Beschrijving", "omschrijving|situation|situatie|context|summary|samenvatting|what happens|wat gebeurt er"},
    Heading{FieldKind::CustomerGoal, {}, "Customer goal", "Doel van de klant", "goal|goals|doel|doelen|customer goals|klantdoel|klantdoelen|user goal|user goals|objective|objectives"},
    Heading{FieldKind::Personas, {}, "Personas", "Persona’s", "persona|who|wie|actor|actors|people|persona's"},
    Heading{FieldKind::Channels, {}, "", "", "channel|kanaal|touchpoint channel|where|waar"},
    Heading{FieldKind::Department, {}, "", "", "department|afdeling|team|teams|teams involved|owner|owners|eigenaar|responsible|verantwoordelijke|verantwoordelijk"},
    Heading{FieldKind::Emotion, {}, "", "", "emotions|emoties|score|scores|experience|customer experience|beleving|klantbeleving|sentiment|satisfaction|tevredenheid|mood|stemming|emotion score|emotional state|emotion curve|emotiecurve"},
    Heading{FieldKind::Expected, {}, "Expected score", "Verwachte score", "expected emotion|verwachte emotie"},
    Heading{FieldKind::Feeling, {}, "Feeling", "Gevoel", "desired feeling|gewenst gevoel"},
    Heading{FieldKind::Expectation, {}, "", "", "expectations|expectation|verwachtingen"},
    Heading{FieldKind::Fulfilment, {}, "Expectation met (%)", "Verwachting vervuld (%)", "fulfilment|fulfillment|vervulling"},
    Heading{FieldKind::BrandPerception, {}, "Brand perception", "Merkbeleving", ""},
    Heading{FieldKind::PainPoints, {}, "", "", "pain point|pains|pain|pijnpunt|problem|problems|probleem|problemen|frustration|frustrations|frustratie|frustraties|friction|friction points|issues|knelpunt|knelpunten|barriers|obstacles"},
    Heading{FieldKind::Opportunities, {}, "", "", "opportunity|kans|improvement|improvements|improvement opportunities|verbetering|verbeteringen|verbeterpunten|idea|ideas|idee|ideeën|solution|solutions|oplossing|oplossingen|recommendations|suggestions"},
    Heading{FieldKind::Metrics, {}, "", "", "metric|metrics|kpi|kpis|kpi's|kpi’s|cijfer|success metrics|measures|meetpunten|statistics"},
    Heading{FieldKind::DropOff, {}, "Leaves here (%)", "Haakt hier af (%)", "drop-off|drop off|dropoff|uitval|afhakers"},
    Heading{FieldKind::DropOffReason, {}, "Reason for leaving", "Reden van afhaken", "drop-off reason"},
    Heading{FieldKind::Duration, {}, "Duration", "Duur", "time|tijd|tijdsduur|time spent|doorlooptijd"},
    Heading{FieldKind::MomentOfTruth, {}, "Moment of truth", "Moment of truth", "mot|moment of truth?"},
    Heading{FieldKind::Evidence, {}, "", "", "evidence level|bewijs|zekerheid"},
    Heading{FieldKind::Remark, {}, "Remark", "Opmerking", "remarks|comment|comments|opmerkingen|toelichting"},
    Heading{FieldKind::Notes, NotesRole::Actions, "", "", "action|actie|customer actions|customer action|klantacties|klantactie|doing|doet|behaviour|behavior|gedrag|what they do|wat doet de klant"},
    Heading{FieldKind::Notes, NotesRole::Thoughts, "", "", "thought|gedachte|thinking|denkt|quote|quotes|citaat|citaten|thoughts and feelings|what they think|wat denkt de klant"},
    Heading{FieldKind::Notes, NotesRole::Needs, "", "", "need|behoefte|wants|wensen"},
    Heading{FieldKind::Notes, NotesRole::Feelings, "", "", "feels|voelt|what they feel|wat voelt de klant"},
    Heading{FieldKind::Notes, NotesRole::Questions, "", "", "question|vraag"},
    Heading{FieldKind::Notes, NotesRole::Frontstage, "", "", "front stage|front-stage|onstage|zichtbaar"},
    Heading{FieldKind::Notes, NotesRole::Backstage, "", "", "back stage|back-stage|backstage actions|processes|processen|support processes|systems|systemen|onzichtbaar"},
    Heading{FieldKind::Notes, NotesRole::Free, "", "", "note|notes|notitie"},
    Heading{FieldKind::Ignored, {}, "", "", "#|nr|nr.|no.|no|number|nummer|id|volgnummer"},
};
// clang-format on

bool isAmong(std::string_view word, std::string_view list) {
    for (std::size_t begin = 0; begin <= list.size();) {
        const std::size_t end = std::min(list.find('|', begin), list.size());
        if (list.substr(begin, end - begin) == word) return true;
        begin = end + 1;
    }
    return false;
}

/// As people write it, made comparable: without emoji, numbering, "_" and a colon at the end.
std::string comparable(std::string_view heading) {
    std::string text = folded(heading);
    std::replace(text.begin(), text.end(), '_', ' ');
    if (text == "#") return text;
    std::size_t begin = 0;
    const auto isStart = [](char c) {
        // A Latin letter, also one with a mark (U+00C0 to U+024F); emoji and CJK begin with higher bytes.
        const auto byte = static_cast<unsigned char>(c);
        return (c >= 'a' && c <= 'z') || (byte >= 0xC3 && byte <= 0xC9);
    };
    while (begin < text.size() && !isStart(text[begin]))
        ++begin;
    if (begin == text.size()) return text; // no Latin letter at all
    text.erase(0, begin);
    while (!text.empty() && (text.back() == ':' || text.back() == ' ' || text.back() == '?'))
        text.pop_back();
    return text;
}

bool isKnown(const Heading& heading, std::string_view word) {
    if (!heading.others.empty() && isAmong(word, heading.others)) return true;
    if (!heading.english.empty()) return folded(heading.english) == word || folded(heading.dutch) == word;
    const auto lane = laneOf(heading.kind);
    if (!lane || heading.kind == FieldKind::Touchpoints) return false;
    for (const std::string_view language : {"en", "nl"})
        if (folded(words::wordsFor(language).laneTitle(*lane, heading.role)) == word) return true;
    return false;
}

std::optional<Field> known(std::string_view word) {
    for (const Heading& heading : headingTable)
        if (isKnown(heading, word)) return Field{heading.kind, heading.role, {}};
    return std::nullopt;
}

/// "customer actions", "klantbehoeften", "player emotions": whose they are does not change what they are.
std::string_view withoutSubject(std::string_view word) {
    for (const std::string_view subject :
         {"customer ", "customer's ", "customers’ ", "user ", "users ", "client ", "klant ", "gebruiker ", "player ",
          "patient ", "guest ", "visitor ", "bezoeker ", "main ", "key ", "top "})
        if (word.starts_with(subject)) return word.substr(subject.size());
    return word;
}

std::optional<Field> knownLoosely(std::string_view heading) {
    const std::string whole = comparable(heading);
    if (auto field = known(whole)) return field;
    std::string_view word = whole;
    word = trimmed(word.substr(0, word.find('(')));
    if (auto field = known(word)) return field;
    if (auto field = known(withoutSubject(word))) return field;
    // "Thought/Quote", "Systems / Tools", "Goals & needs"
    for (const std::string_view between : {"/", " & ", " en ", " and ", ","}) {
        const std::size_t at = word.find(between);
        if (at == std::string_view::npos || at == 0) continue;
        const std::string_view first = trimmed(word.substr(0, at));
        if (auto field = known(first)) return field;
        if (auto field = known(withoutSubject(first))) return field;
    }
    return std::nullopt;
}

/// A notes lane keeps the title that its maker gave it, where it is not the usual one.
void keepOwnTitle(Field& field, std::string_view title) {
    if (field.kind != FieldKind::Notes) return;
    for (const std::string_view language : {"en", "nl"})
        if (words::wordsFor(language).laneTitle(LaneKind::Notes, field.role) == title) return;
    field.name = std::string(title);
}

bool isPersonal(FieldKind kind) {
    return kind == FieldKind::Emotion || kind == FieldKind::Expected || kind == FieldKind::Feeling;
}

} // namespace

std::span<const Heading> headings() {
    return headingTable;
}

std::optional<LaneKind> laneOf(FieldKind kind) {
    switch (kind) {
    case FieldKind::Touchpoint:
    case FieldKind::Touchpoints:
        return LaneKind::Touchpoints;
    case FieldKind::Notes:
        return LaneKind::Notes;
    case FieldKind::Channels:
        return LaneKind::Channels;
    case FieldKind::Department:
        return LaneKind::Departments;
    case FieldKind::Emotion:
    case FieldKind::Expected:
    case FieldKind::Feeling:
        return LaneKind::Emotion;
    case FieldKind::Expectation:
    case FieldKind::Fulfilment:
        return LaneKind::Expectation;
    case FieldKind::PainPoints:
        return LaneKind::PainPoints;
    case FieldKind::Opportunities:
        return LaneKind::Opportunities;
    case FieldKind::Metrics:
        return LaneKind::Metrics;
    case FieldKind::Evidence:
        return LaneKind::Evidence;
    default:
        return std::nullopt;
    }
}

bool needsTouchpoint(FieldKind kind) {
    switch (kind) {
    case FieldKind::Ignored:
    case FieldKind::Phase:
    case FieldKind::PhaseGoal:
    case FieldKind::Touchpoint:
    case FieldKind::Touchpoints:
    case FieldKind::Notes:
    case FieldKind::Metrics:
        return false;
    default:
        return true;
    }
}

std::optional<FieldKind> kindInFront(std::string_view& title) {
    const std::string_view whole = trimmed(title);
    const std::string small = folded(whole);
    const std::size_t end = std::min(small.find_first_of(" :.0123456789"), small.size());
    const std::string_view word = std::string_view(small).substr(0, end);
    const auto kind = isAmong(word, "phase|fase|stage|этап") ? std::optional(FieldKind::Phase)
                      : isAmong(word, "step|stap|touchpoint|contactmoment|étape|шаг")
                          ? std::optional(FieldKind::Touchpoint)
                          : std::nullopt;
    if (!kind) return std::nullopt;
    // A number, perhaps with a letter, then a colon or a dash: "Stage 2:", "Step 4a –", "Phase 1 :".
    std::size_t at = end;
    const auto isDigit = [&](std::size_t i) { return small[i] >= '0' && small[i] <= '9'; };
    while (at < small.size() && (small[at] == ' ' || small[at] == '.' || isDigit(at) ||
                                 (at > 0 && isDigit(at - 1) && small[at] >= 'a' && small[at] <= 'd')))
        ++at;
    const std::string_view rest = std::string_view(small).substr(at);
    for (const std::string_view mark : {":", "–", "—", "-"}) {
        if (!rest.starts_with(mark)) continue;
        if (const auto after = trimmed(whole.substr(whole.find(mark) + mark.size())); !after.empty()) title = after;
        return kind;
    }
    return at > end && rest.empty() ? kind : std::nullopt;
}

std::optional<Field> fieldOfHeading(std::string_view heading) {
    heading = trimmed(heading);
    // "Own title [Actions]" is how we write a lane whose own title would not be recognised.
    if (heading.ends_with(']'))
        if (const std::size_t open = heading.rfind(" ["); open != std::string_view::npos)
            if (auto field = known(folded(heading.substr(open + 2, heading.size() - open - 3)))) {
                if (field->kind == FieldKind::Notes) field->name = std::string(trimmed(heading.substr(0, open)));
                return field;
            }
    if (const std::size_t colon = heading.find(": "); colon != std::string_view::npos)
        if (auto field = known(folded(heading.substr(0, colon))); field && isPersonal(field->kind)) {
            field->name = std::string(trimmed(heading.substr(colon + 2)));
            return field;
        }
    auto field = knownLoosely(heading);
    if (field) keepOwnTitle(*field, heading);
    return field;
}

std::string headingOf(const Field& field, std::string_view language) {
    const words::Words& words = words::wordsFor(language);
    const bool dutch = words.language == "nl";
    std::string usual;
    for (const Heading& heading : headingTable)
        if (heading.kind == field.kind && (field.kind != FieldKind::Notes || heading.role == field.role)) {
            usual = std::string(dutch ? heading.dutch : heading.english);
            break;
        }
    if (usual.empty())
        if (const auto lane = laneOf(field.kind)) usual = words.laneTitle(*lane, field.role);
    if (field.name.empty()) return usual;
    if (isPersonal(field.kind)) return usual + ": " + field.name;
    return fieldOfHeading(field.name) == field ? field.name : field.name + " [" + usual + "]";
}

} // namespace journeyline::interchange
