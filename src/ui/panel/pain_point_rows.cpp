// SPDX-License-Identifier: Apache-2.0
#include "pain_point_rows.h"

#include <QCoreApplication>

#include <algorithm>

#include "appearance.h"
#include "apply_edit.h"
#include "evidence_fields.h"
#include "journeyline/edits/actions.h"
#include "journeyline/edits/pain_points.h"
#include "journeyline/words/words.h"
#include "text_field.h"

namespace journeyline::ui {
namespace {

/// The name that the translations know these texts by.
class PainPointRows {
    Q_DECLARE_TR_FUNCTIONS(PainPointRows)
};

Target<PainPoint> painPointTarget(const Id& id) {
    return {[id](const Map& map) { return painPointIn(map, id); },
            [id](const Map& map, const edits::Change<PainPoint>& change) {
                return edits::changePainPoint(map, id, change);
            }};
}

QString numberOf(const Numbering& numbers, const Id& id, const std::string& letter) {
    return qt(letter) + QString::number(numbers.of(id).value_or(0));
}

} // namespace

const PainPoint* painPointIn(const Map& map, const Id& id) {
    const auto place = placeOfPainPoint(map, id);
    return place ? &*touchpointAt(map, place->touchpoint).painPoints[place->index] : nullptr;
}

void fillPainPoint(const PanelContext& context, const Id& id, DisclosureRow& row) {
    session::Session& session = context.session;
    const QString name = row.objectName();
    QWidget* body = row.body();
    const Target<PainPoint> target = painPointTarget(id);
    FieldColumn column(body, row.content());
    auto text = bindText(
        PainPointRows::tr("Text of the pain point"), target, [](auto& p) -> auto& { return p.text; });
    column.add(PainPointRows::tr("What goes wrong"), new TextArea(session, text, 2, body),
               name + QStringLiteral(".text"));
    auto severity = bindCount(
        PainPointRows::tr("Severity"), target, [](auto& p) -> auto& { return p.severity; });
    auto* severities = new ChoiceField(session, severity,
                                       {{QString(), PainPointRows::tr("Not said")},
                                        {QStringLiteral("1"), PainPointRows::tr("1 mild")},
                                        {QStringLiteral("2"), PainPointRows::tr("2 moderate")},
                                        {QStringLiteral("3"), PainPointRows::tr("3 severe")}},
                                       body);
    auto status = bindWord<PainPointStatus>(
        PainPointRows::tr("Status"), target, [](auto& p) -> auto& { return p.status; });
    auto* statuses = new ChoiceField(session, status,
                                     {{QString(), PainPointRows::tr("Not said")},
                                      {QStringLiteral("open"), PainPointRows::tr("Open")},
                                      {QStringLiteral("accepted"), PainPointRows::tr("Accepted")},
                                      {QStringLiteral("solved"), PainPointRows::tr("Solved")}},
                                     body);
    column.addRow({{PainPointRows::tr("Severity"), severities, name + QStringLiteral(".severity"), 1},
                   {PainPointRows::tr("Status"), statuses, name + QStringLiteral(".status"), 1}});
    auto reason = bindText(
        PainPointRows::tr("Reason for the status"), target, [](auto& p) -> auto& { return p.reason; });
    column.add(PainPointRows::tr("Reason for the status"), new TextField(session, reason, body),
               name + QStringLiteral(".reason"));
    auto persona = bindId(
        PainPointRows::tr("Whose pain it is"), target, [](auto& p) -> auto& { return p.persona; });
    column.add(PainPointRows::tr("Whose pain it is"),
               new ChoiceField(session, persona, personaChoices(context.map()), body),
               name + QStringLiteral(".persona"));
    auto votes = bindCount(
        PainPointRows::tr("Votes"), target, [](auto& p) -> auto& { return p.votes; });
    column.addRow({{originLabel(), originField(session, target, body), name + QStringLiteral(".origin"), 2},
                   {PainPointRows::tr("Votes"), new NumberField(session, votes, NumberRange{0, countLimit}, true, body),
                    name + QStringLiteral(".votes"), 1}});
    column.addPlain(new EvidenceFields(context, evidenceOf(target), name + QStringLiteral(".evidence"), body));
}

QString painPointNumber(const PanelContext& context, const Map& map, const Id& id) {
    return numberOf(context.facts->of(map).painPointNumbers, id, words::wordsFor(map.language).painPointLetter);
}

QString opportunityNumber(const PanelContext& context, const Map& map, const Id& id) {
    return numberOf(context.facts->of(map).opportunityNumbers, id, words::wordsFor(map.language).opportunityLetter);
}

std::vector<const Opportunity*> answersTo(const Map& map, const Id& painPoint) {
    std::vector<const Opportunity*> answers;
    for (const auto& opportunity : map.opportunities) {
        const Ids& solved = opportunity->painPoints;
        if (std::find(solved.begin(), solved.end(), painPoint) != solved.end()) answers.push_back(&*opportunity);
    }
    return answers;
}

RowSummary painPointSummary(const PanelContext& context, const Map& map, const Id& id) {
    const PainPoint* pain = painPointIn(map, id);
    RowSummary summary;
    if (!pain) return summary;
    summary.title = pain->text.empty() ? PainPointRows::tr("(no text)") : qt(pain->text);
    const QStringList severities{PainPointRows::tr("mild"), PainPointRows::tr("moderate"), PainPointRows::tr("severe")};
    QStringList parts;
    if (pain->severity && *pain->severity >= 1 && *pain->severity <= 3) parts << severities[*pain->severity - 1];
    if (pain->status == PainPointStatus::Accepted) parts << PainPointRows::tr("accepted");
    if (pain->status == PainPointStatus::Solved) parts << PainPointRows::tr("solved");
    for (const Opportunity* answer : answersTo(map, id))
        parts << PainPointRows::tr("answered by %1").arg(opportunityNumber(context, map, answer->id));
    summary.line = parts.join(QStringLiteral(" · "));
    summary.badgeText = painPointNumber(context, map, id);
    summary.badge = layout::Drawing::BadgePainPoint;
    summary.badgeColour = toQt(shownTheme().painfill);
    return summary;
}

void makeActionFor(QWidget* from, const PanelContext& context, const Id& target) {
    context.session.settle();
    const auto added = edits::addActionFor(context.map(), target, context.ids);
    if (applyEdit(from, context.session, PainPointRows::tr("Make an action"), edits::mapOf(added)) && added)
        context.session.select(session::Selection::action(added->id));
}

} // namespace journeyline::ui
