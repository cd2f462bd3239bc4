// SPDX-License-Identifier: Apache-2.0
#include "apply_edit.h"
#include "journeyline/edits/opportunities.h"
#include "opportunity_rows.h"
#include "pain_point_rows.h"
#include "sections.h"

namespace journeyline::ui {
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
    auto* row = new DisclosureRow(QStringLiteral("opportunity.") + qt(id.text), this);
    fillOpportunity(context(), id, *row);
    addLink(row, tr("Make an action"), QStringLiteral("action"), [this, id] { makeActionFor(this, context(), id); });
    addRemoveLink(row, tr("Remove opportunity"), [this, id] {
        applyRemoval(this, context().session, tr("Remove opportunity"), edits::deleteOpportunity(context().map(), id),
                     tr("Opportunity removed."));
    });
    return row;
}

RowSummary OpportunitiesSection::summaryOf(const Id& id) const {
    return opportunitySummary(context(), context().map(), id);
}

void OpportunitiesSection::add() {
    const auto added = edits::addOpportunity(context().map(), *context().touchpoint, Id(), {}, context().ids);
    if (applyEdit(this, context().session, tr("Add opportunity"), edits::mapOf(added)) && added) openNew(added->id);
}

} // namespace journeyline::ui
