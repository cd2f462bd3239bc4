// SPDX-License-Identifier: Apache-2.0
#include "appearance.h"
#include "apply_edit.h"
#include "chips_field.h"
#include "journeyline/edits/opportunities.h"
#include "pain_point_rows.h"
#include "sections.h"
#include "text_field.h"

namespace journeyline::ui {
namespace {

Target<Opportunity> opportunityTarget(const Id& id) {
    return {[id](const Map& map) { return findIn(map.opportunities, id); },
            [id](const Map& map, const edits::Change<Opportunity>& change) {
                return edits::changeOpportunity(map, id, change);
            }};
}

Choices oneToFive(const QString& notSaid) {
    Choices choices{{QString(), notSaid}};
    for (int i = 1; i <= 5; ++i)
        choices.push_back({QString::number(i), QString::number(i)});
    return choices;
}

} // namespace

OpportunitiesSection::OpportunitiesSection(PanelContext context, QWidget* parent)
    : ListSection(std::move(context), tr("Opportunities"), QStringLiteral("opportunities"), parent) {
    setAdd(tr("Add"), tr("Add an opportunity"));
    refresh();
}

std::vector<Id> OpportunitiesSection::ids() const {
    std::vector<Id> ids;
    const auto standing = context().facts->of(context().map()).opportunitiesAt;
    const auto here = standing->find(*context().touchpoint);
    if (here == standing->end()) return ids;
    for (const Opportunity* opportunity : here->second)
        ids.push_back(opportunity->id);
    return ids;
}

DisclosureRow* OpportunitiesSection::makeRow(const Id& id) {
    session::Session& session = context().session;
    const QString name = QStringLiteral("opportunity.") + qt(id.text);
    auto* row = new DisclosureRow(name, this);
    QWidget* body = row->body();
    const Target<Opportunity> target = opportunityTarget(id);
    FieldColumn column(body, row->content());
    auto text = bindText(
        tr("Text of the opportunity"), target, [](auto& o) -> auto& { return o.text; });
    column.add(tr("What could be better"), new TextArea(session, text, 2, body), name + QStringLiteral(".text"));
    auto impact = bindCount(
        tr("Impact"), target, [](auto& o) -> auto& { return o.impact; });
    auto effort = bindCount(
        tr("Effort"), target, [](auto& o) -> auto& { return o.effort; });
    column.addRow({{tr("Impact (1–5)"), new ChoiceField(session, impact, oneToFive(tr("Not said")), body),
                    name + QStringLiteral(".impact"), 1},
                   {tr("Effort (1–5)"), new ChoiceField(session, effort, oneToFive(tr("Not said")), body),
                    name + QStringLiteral(".effort"), 1}});
    auto votes = bindCount(
        tr("Votes"), target, [](auto& o) -> auto& { return o.votes; });
    column.add(tr("Votes"), new NumberField(session, votes, NumberRange{0, countLimit}, true, body),
               name + QStringLiteral(".votes"));
    addLink(row, tr("Make an action"), QStringLiteral("action"), [this, id] { makeActionFor(this, context(), id); });
    addRemoveLink(row, tr("Remove opportunity"), [this, id] {
        applyRemoval(this, context().session, tr("Remove opportunity"), edits::deleteOpportunity(context().map(), id),
                     tr("Opportunity removed."));
    });
    return row;
}

RowSummary OpportunitiesSection::summaryOf(const Id& id) const {
    const Map& map = context().map();
    const Opportunity* opportunity = findIn(map.opportunities, id);
    RowSummary summary;
    if (!opportunity) return summary;
    summary.title = opportunity->text.empty() ? tr("(no text)") : qt(opportunity->text);
    QStringList parts;
    if (opportunity->impact) parts << tr("impact %1").arg(*opportunity->impact);
    if (opportunity->effort) parts << tr("effort %1").arg(*opportunity->effort);
    summary.line = parts.join(QStringLiteral(" · "));
    summary.badgeText = opportunityNumber(context(), map, id);
    summary.badge = layout::Drawing::BadgeOpportunity;
    summary.badgeColour = toQt(shownTheme().oppfill);
    if (isQuickFix(*opportunity)) {
        summary.mark = layout::Drawing::BadgeQuickFix;
        summary.markColour = toQt(shownTheme().oppfill);
    }
    return summary;
}

void OpportunitiesSection::add() {
    const auto added = edits::addOpportunity(context().map(), *context().touchpoint, Id(), {}, context().ids);
    if (applyEdit(this, context().session, tr("Add opportunity"), edits::mapOf(added)) && added) openNew(added->id);
}

} // namespace journeyline::ui
