// SPDX-License-Identifier: Apache-2.0
#include "accessible_names.h"

#include <QCoreApplication>
#include <QStringList>

#include "journeyline/document/find.h"
#include "places.h"
#include "qt_values.h"
#include "text_names.h"

namespace journeyline::ui::canvas {

using layout::SheetLayout;
using session::Selection;
using Kind = Selection::Kind;

namespace {

QString plain(const std::string& text) {
    return QString::fromStdString(text).simplified();
}

/// Statements about one thing; those about several things are parted by semicolons.
QString joined(const QStringList& parts) {
    return parts.join(QStringLiteral(", "));
}

const Touchpoint* touchpointIn(const SheetLayout& sheet, std::size_t column) {
    const layout::Column& c = sheet.columns()[column];
    return c.touchpoint ? &*sheet.map().phases[c.phase]->touchpoints[*c.touchpoint] : nullptr;
}

QString personaOf(const SheetLayout& sheet, const Id& id) {
    const Persona* persona = findIn(sheet.map().personas, id);
    return persona ? plain(persona->name) : QString();
}

QString cardWords(const SheetLayout& sheet, const Card& card) {
    QStringList parts{plain(card.text)};
    if (parts[0].isEmpty()) parts[0] = QCoreApplication::translate("Canvas", "no text");
    if (const QString who = personaOf(sheet, card.persona); !who.isEmpty())
        parts[0].prepend(who + QStringLiteral(": "));
    if (card.evidence.level) parts << qt(sheet.words().evidenceLevel(*card.evidence.level));
    return joined(parts);
}

QString painPointWords(const SheetLayout& sheet, const PainPoint& pain) {
    QStringList head{numberOfPainPoint(sheet, pain.id)};
    if (pain.severity == 1) head << QCoreApplication::translate("Canvas", "mild");
    if (pain.severity == 2) head << QCoreApplication::translate("Canvas", "moderate");
    if (pain.severity == 3) head << QCoreApplication::translate("Canvas", "severe");
    if (pain.status == PainPointStatus::Accepted) head << QCoreApplication::translate("Canvas", "accepted");
    if (pain.status == PainPointStatus::Solved) head << QCoreApplication::translate("Canvas", "solved");
    if (pain.evidence.level) head << qt(sheet.words().evidenceLevel(*pain.evidence.level));
    return QStringLiteral("%1: %2").arg(joined(head), plain(pain.text));
}

QString opportunityWords(const SheetLayout& sheet, const Opportunity& opportunity) {
    QStringList head{numberOfOpportunity(sheet, opportunity.id)};
    if (isQuickFix(opportunity)) head << QCoreApplication::translate("Canvas", "quick fix");
    if (opportunity.impact) head << QCoreApplication::translate("Canvas", "impact %1 of 5").arg(*opportunity.impact);
    if (opportunity.effort) head << QCoreApplication::translate("Canvas", "effort %1 of 5").arg(*opportunity.effort);
    QStringList answered;
    for (const Id& pain : opportunity.painPoints)
        if (const QString number = numberOfPainPoint(sheet, pain); !number.isEmpty()) answered << number;
    if (!answered.isEmpty())
        head << QCoreApplication::translate("Canvas", "answers %1").arg(answered.join(QLatin1Char(' ')));
    return QStringLiteral("%1: %2").arg(joined(head), plain(opportunity.text));
}

QString metricWords(const SheetLayout& sheet, const Metric& metric) {
    QStringList parts{plain(metric.name)};
    if (metric.value) parts[0] += QLatin1Char(' ') + qt(sheet.words().quantity(*metric.value, metric.unit));
    if (metric.target)
        parts << QCoreApplication::translate("Canvas", "target %1")
                     .arg(qt(sheet.words().quantity(*metric.target, metric.unit)));
    if (const auto reached = onTarget(metric))
        parts << (*reached ? QCoreApplication::translate("Canvas", "on target")
                           : QCoreApplication::translate("Canvas", "off target"));
    return joined(parts);
}

/// "Sanne 1.5, expected 3.9, valley 2"
QString emotionWords(const SheetLayout& sheet, const Id& touchpoint, const Id& persona) {
    const auto column = sheet.columnOf(touchpoint);
    const Facts& facts = sheet.facts();
    for (std::size_t c = 0; column && c < facts.curves.size(); ++c) {
        const Curve& curve = facts.curves[c];
        if (curve.persona != persona) continue;
        for (std::size_t i = 0; i < curve.points.size(); ++i) {
            const CurvePoint& point = curve.points[i];
            if (sheet.columns()[*column].number != static_cast<int>(point.column) + 1) continue;
            const QString who = curve.persona.empty() ? QCoreApplication::translate("Canvas", "Everyone")
                                                      : personaOf(sheet, curve.persona);
            QStringList parts{who + QLatin1Char(' ') + qt(sheet.words().score(point.actual))};
            if (point.expected)
                parts << QCoreApplication::translate("Canvas", "expected %1")
                             .arg(qt(sheet.words().score(*point.expected)));
            if (curve.peak == i) parts << QCoreApplication::translate("Canvas", "peak");
            for (const Valley& valley : facts.valleys)
                if (valley.curve == c && valley.point == i)
                    parts << QCoreApplication::translate("Canvas", "valley %1").arg(valley.rank);
            if (curve.end == i) parts << QCoreApplication::translate("Canvas", "end");
            const Touchpoint* at = findTouchpoint(sheet.map(), touchpoint);
            const Experience* experience = at ? experienceOf(*at, persona) : nullptr;
            if (experience && !experience->feeling.empty()) parts << plain(experience->feeling);
            return joined(parts);
        }
    }
    return {};
}

QString touchpointWords(const SheetLayout& sheet, const Touchpoint& touchpoint, int number) {
    QStringList parts;
    parts << QCoreApplication::translate("Canvas", "Touchpoint %1: %2").arg(number).arg(plain(touchpoint.title));
    for (const std::string& channel : touchpoint.channels)
        parts << qt(sheet.words().channel(channel));
    if (touchpoint.momentOfTruth) parts << QCoreApplication::translate("Canvas", "moment of truth");
    if (touchpoint.dropOff.share)
        parts << QCoreApplication::translate("Canvas", "%1 leave here")
                     .arg(qt(sheet.words().quantity(*touchpoint.dropOff.share, "%")));
    if (touchpoint.outcome == Outcome::EndsWell) parts << QCoreApplication::translate("Canvas", "ends well");
    if (touchpoint.outcome == Outcome::EndsBadly) parts << QCoreApplication::translate("Canvas", "ends badly");
    if (touchpoint.evidence.level) parts << qt(sheet.words().evidenceLevel(*touchpoint.evidence.level));
    return joined(parts);
}

/// What lanes show of the touchpoint itself.
QString touchpointSays(const SheetLayout& sheet, LaneKind kind, const Touchpoint& touchpoint) {
    switch (kind) {
    case LaneKind::Channels: {
        QStringList channels;
        for (const std::string& channel : touchpoint.channels)
            channels << qt(sheet.words().channel(channel));
        return joined(channels);
    }
    case LaneKind::Departments:
        return plain(touchpoint.department);
    case LaneKind::Expectation:
        return plain(touchpoint.expectation);
    case LaneKind::Evidence:
        return touchpoint.evidence.level ? qt(sheet.words().evidenceLevel(*touchpoint.evidence.level)) : QString();
    case LaneKind::Images:
        if (touchpoint.image.asset.empty()) return {};
        return touchpoint.image.alt.empty() ? QCoreApplication::translate("Canvas", "picture without description")
                                            : plain(touchpoint.image.alt);
    default:
        return {};
    }
}

QString thingWords(const SheetLayout& sheet, std::size_t column, const Selection& thing) {
    const Map& map = sheet.map();
    const Touchpoint* touchpoint = touchpointIn(sheet, column);
    const Phase& phase = *map.phases[sheet.columns()[column].phase];
    switch (thing.kind) {
    case Kind::Card:
        for (const Notes* notes : {touchpoint ? &touchpoint->notes : &phase.notes, &phase.notes})
            for (const LaneNotes& entry : *notes)
                if (const Card* card = findIn(entry.cards, thing.id)) return cardWords(sheet, *card);
        return {};
    case Kind::PainPoint: {
        const PainPoint* pain = touchpoint ? findIn(touchpoint->painPoints, thing.id) : nullptr;
        return pain ? painPointWords(sheet, *pain) : QString();
    }
    case Kind::Opportunity: {
        const Opportunity* opportunity = findIn(map.opportunities, thing.id);
        return opportunity ? opportunityWords(sheet, *opportunity) : QString();
    }
    case Kind::Metric: {
        const Metric* metric = touchpoint ? findIn(touchpoint->metrics, thing.id) : nullptr;
        if (!metric) metric = findIn(phase.metrics, thing.id);
        return metric ? metricWords(sheet, *metric) : QString();
    }
    case Kind::Emotion:
        return emotionWords(sheet, thing.id, thing.persona);
    default:
        return {};
    }
}

QString columnTitle(const SheetLayout& sheet, std::size_t column) {
    if (const Touchpoint* touchpoint = touchpointIn(sheet, column)) return plain(touchpoint->title);
    return plain(sheet.map().phases[sheet.columns()[column].phase]->title);
}

/// A cell with all that is in it, or one thing of it.
QString cellName(const SheetLayout& sheet, const Selection& place) {
    const auto column = columnOf(sheet, place);
    const auto row = sheet.rowOf(laneOf(sheet, place));
    if (!column || !row) return {};
    const layout::Row& r = sheet.rows()[*row];
    const Touchpoint* touchpoint = touchpointIn(sheet, *column);
    if (r.kind == LaneKind::Touchpoints && touchpoint)
        return touchpointWords(sheet, *touchpoint, sheet.columns()[*column].number);
    QStringList contents;
    if (place.kind != Kind::Cell) {
        contents << thingWords(sheet, *column, place);
    } else {
        for (const Selection& thing : selectionsIn(sheet, *column, *row))
            if (const QString words = thingWords(sheet, *column, thing); !words.isEmpty()) contents << words;
        if (touchpoint)
            if (const QString says = touchpointSays(sheet, r.kind, *touchpoint); !says.isEmpty()) contents << says;
    }
    const QString content =
        contents.isEmpty() ? QCoreApplication::translate("Canvas", "empty") : contents.join(QStringLiteral("; "));
    return QCoreApplication::translate("Canvas", "%1, %2: %3")
        .arg(laneName(sheet, r.lane), columnTitle(sheet, *column), content);
}

QString goalWords(const SheetLayout& sheet) {
    const Goal& goal = sheet.map().goal;
    QStringList parts;
    parts << (goal.statement.empty() ? QCoreApplication::translate("Canvas", "not said yet") : plain(goal.statement));
    if (!goal.metric.name.empty()) {
        QString measure = plain(goal.metric.name);
        if (goal.metric.baseline)
            measure += QLatin1Char(' ') + qt(sheet.words().quantity(*goal.metric.baseline, goal.metric.unit));
        parts << measure;
    }
    if (goal.metric.target)
        parts << QCoreApplication::translate("Canvas", "target %1")
                     .arg(qt(sheet.words().quantity(*goal.metric.target, goal.metric.unit)));
    if (!goal.metric.deadline.empty())
        parts << QCoreApplication::translate("Canvas", "by %1").arg(qt(sheet.words().date(goal.metric.deadline)));
    return joined(parts);
}

QString personaWords(const Persona& persona) {
    QStringList parts{plain(persona.name)};
    if (!persona.summary.empty()) parts << plain(persona.summary);
    if (!persona.quote.empty()) parts << QStringLiteral("“%1”").arg(plain(persona.quote));
    return joined(parts);
}

QString laneWords(const SheetLayout& sheet, const Id& id) {
    const Lane* lane = findIn(sheet.map().lanes, id);
    QStringList parts{laneName(sheet, id)};
    if (lane && lane->locked) parts << QCoreApplication::translate("Canvas", "locked");
    if (lane && lane->compact) parts << QCoreApplication::translate("Canvas", "compact");
    return joined(parts);
}

} // namespace

QString sheetName(const SheetLayout& sheet) {
    const QString title = plain(sheet.map().title);
    if (title.isEmpty()) return QCoreApplication::translate("Canvas", "Customer journey map");
    return QCoreApplication::translate("Canvas", "Customer journey map: %1").arg(title);
}

QString sheetDescription(const SheetLayout& sheet) {
    const Map& map = sheet.map();
    QStringList sentences;
    if (!map.subtitle.empty()) sentences << plain(map.subtitle);
    if (!map.goal.statement.empty())
        sentences << QCoreApplication::translate("Canvas", "Goal: %1").arg(goalWords(sheet));
    sentences << QCoreApplication::translate("Canvas", "Phases: %1, touchpoints: %2, lanes: %3")
                     .arg(map.phases.size())
                     .arg(sheet.facts().touchpoints)
                     .arg(sheet.rows().size());
    return sentences.join(QStringLiteral(". "));
}

QString placeName(const SheetLayout& sheet, const Selection& place) {
    const Map& map = sheet.map();
    switch (place.kind) {
    case Kind::None:
    case Kind::Action:
        return {};
    case Kind::Title:
        return QCoreApplication::translate("Canvas", "Title: %1").arg(plain(map.title));
    case Kind::Goal:
        return QCoreApplication::translate("Canvas", "Goal: %1").arg(goalWords(sheet));
    case Kind::Persona: {
        const Persona* persona = findIn(map.personas, place.id);
        return persona ? QCoreApplication::translate("Canvas", "Persona: %1").arg(personaWords(*persona)) : QString();
    }
    case Kind::Phase: {
        const Phase* phase = findIn(map.phases, place.id);
        return phase ? QCoreApplication::translate("Canvas", "Phase: %1").arg(plain(phase->title)) : QString();
    }
    case Kind::Lane:
        return QCoreApplication::translate("Canvas", "Lane: %1").arg(laneWords(sheet, place.id));
    case Kind::Touchpoint: {
        const auto column = sheet.columnOf(place.id);
        const Touchpoint* touchpoint = column ? touchpointIn(sheet, *column) : nullptr;
        return touchpoint ? touchpointWords(sheet, *touchpoint, sheet.columns()[*column].number) : QString();
    }
    default:
        return cellName(sheet, place);
    }
}

QString stationName(const SheetLayout& sheet, const Id& touchpoint) {
    const auto column = sheet.columnOf(touchpoint);
    if (!column) return {};
    return QStringLiteral("%1 %2").arg(sheet.columns()[*column].number).arg(columnTitle(sheet, *column));
}

} // namespace journeyline::ui::canvas
