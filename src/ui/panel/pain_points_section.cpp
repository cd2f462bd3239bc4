// SPDX-License-Identifier: Apache-2.0
#include "appearance.h"
#include "apply_edit.h"
#include "evidence_fields.h"
#include "journeyline/edits/pain_points.h"
#include "journeyline/words/words.h"
#include "sections.h"
#include "text_field.h"

namespace journeyline::ui {
namespace {

const PainPoint* painPointIn(const Map& map, const Id& id) {
    const auto place = placeOfPainPoint(map, id);
    return place ? &*touchpointAt(map, place->touchpoint).painPoints[place->index] : nullptr;
}

Target<PainPoint> painPointTarget(const Id& id) {
    return {[id](const Map& map) { return painPointIn(map, id); },
            [id](const Map& map, const edits::Change<PainPoint>& change) {
                return edits::changePainPoint(map, id, change);
            }};
}

} // namespace

PainPointsSection::PainPointsSection(PanelContext context, QWidget* parent)
    : ListSection(std::move(context), tr("Pain points"), QStringLiteral("painPoints"), parent) {
    setAdd(tr("Add"), tr("Add a pain point"));
    refresh();
}

std::vector<Id> PainPointsSection::ids() const {
    return idsOf(context().shown()->painPoints);
}

DisclosureRow* PainPointsSection::makeRow(const Id& id) {
    session::Session& session = context().session;
    const QString name = QStringLiteral("painPoint.") + qt(id.text);
    auto* row = new DisclosureRow(name, this);
    QWidget* body = row->body();
    const Target<PainPoint> target = painPointTarget(id);
    FieldColumn column(body, row->content());

    auto text = bindText(
        tr("Text of the pain point"), target, [](auto& p) -> auto& { return p.text; });
    column.add(tr("What goes wrong"), new TextArea(session, text, 2, body), name + QStringLiteral(".text"));
    auto severity = bindCount(
        tr("Severity"), target, [](auto& p) -> auto& { return p.severity; });
    auto* severities = new ChoiceField(session, severity,
                                       {{QString(), tr("Not said")},
                                        {QStringLiteral("1"), tr("1 mild")},
                                        {QStringLiteral("2"), tr("2 moderate")},
                                        {QStringLiteral("3"), tr("3 severe")}},
                                       body);
    auto status = bindWord<PainPointStatus>(
        tr("Status"), target, [](auto& p) -> auto& { return p.status; });
    auto* statuses = new ChoiceField(session, status,
                                     {{QString(), tr("Not said")},
                                      {QStringLiteral("open"), tr("Open")},
                                      {QStringLiteral("accepted"), tr("Accepted")},
                                      {QStringLiteral("solved"), tr("Solved")}},
                                     body);
    column.addRow({{tr("Severity"), severities, name + QStringLiteral(".severity"), 1},
                   {tr("Status"), statuses, name + QStringLiteral(".status"), 1}});
    auto reason = bindText(
        tr("Reason for the status"), target, [](auto& p) -> auto& { return p.reason; });
    column.add(tr("Reason for the status"), new TextField(session, reason, body), name + QStringLiteral(".reason"));
    auto persona = bindId(
        tr("Whose pain it is"), target, [](auto& p) -> auto& { return p.persona; });
    column.add(tr("Whose pain it is"), new ChoiceField(session, persona, personaChoices(context().map()), body),
               name + QStringLiteral(".persona"));
    auto votes = bindCount(
        tr("Votes"), target, [](auto& p) -> auto& { return p.votes; });
    column.addRow({{originLabel(), originField(session, target, body), name + QStringLiteral(".origin"), 2},
                   {tr("Votes"), new NumberField(session, votes, NumberRange{0, countLimit}, true, body),
                    name + QStringLiteral(".votes"), 1}});
    column.addPlain(new EvidenceFields(context(), evidenceOf(target), name + QStringLiteral(".evidence"), body));
    addRemoveLink(row, tr("Remove pain point"), [this, id] {
        applyEdit(this, context().session, tr("Remove pain point"), edits::deletePainPoint(context().map(), id));
    });
    return row;
}

RowSummary PainPointsSection::summaryOf(const Id& id) const {
    const Map& map = context().map();
    const PainPoint* pain = painPointIn(map, id);
    RowSummary summary;
    if (!pain) return summary;
    const Facts& facts = context().facts->of(map);
    const words::Words& words = words::wordsFor(map.language);
    summary.title = pain->text.empty() ? tr("(no text)") : qt(pain->text);
    const QStringList severities{tr("mild"), tr("moderate"), tr("severe")};
    QStringList parts;
    if (pain->severity && *pain->severity >= 1 && *pain->severity <= 3) parts << severities[*pain->severity - 1];
    if (pain->status == PainPointStatus::Accepted) parts << tr("accepted");
    if (pain->status == PainPointStatus::Solved) parts << tr("solved");
    for (const auto& opportunity : map.opportunities) {
        const Ids& solved = opportunity->painPoints;
        if (std::find(solved.begin(), solved.end(), id) == solved.end()) continue;
        const auto number = facts.opportunityNumbers->find(opportunity->id);
        if (number != facts.opportunityNumbers->end())
            parts << tr("answered by %1").arg(qt(words.opportunityLetter) + QString::number(number->second));
    }
    summary.line = parts.join(QStringLiteral(" · "));
    const auto number = facts.painPointNumbers->find(id);
    summary.badgeText =
        qt(words.painPointLetter) + QString::number(number == facts.painPointNumbers->end() ? 0 : number->second);
    summary.badge = layout::Drawing::BadgePainPoint;
    summary.badgeColour = toQt(shownTheme().painfill);
    return summary;
}

void PainPointsSection::add() {
    const auto added = edits::addPainPoint(context().map(), *context().touchpoint, edits::atEnd, {}, context().ids);
    if (applyEdit(this, context().session, tr("Add pain point"), edits::mapOf(added)) && added) openNew(added->id);
}

} // namespace journeyline::ui
