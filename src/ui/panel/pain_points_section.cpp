// SPDX-License-Identifier: Apache-2.0
#include "apply_edit.h"
#include "journeyline/edits/pain_points.h"
#include "pain_point_rows.h"
#include "sections.h"

namespace journeyline::ui {

PainPointsSection::PainPointsSection(PanelContext context, QWidget* parent)
    : ListSection(std::move(context), tr("Pain points"), QStringLiteral("painPoints"), parent) {
    setAdd(tr("Add"), tr("Add a pain point"));
    refresh();
}

std::vector<Id> PainPointsSection::ids() const {
    return idsOf(context().shown()->painPoints);
}

DisclosureRow* PainPointsSection::makeRow(const Id& id) {
    auto* row = new DisclosureRow(QStringLiteral("painPoint.") + qt(id.text), this);
    fillPainPoint(context(), id, *row);
    addLink(row, tr("Make an action"), QStringLiteral("action"), [this, id] { makeActionFor(this, context(), id); });
    addRemoveLink(row, tr("Remove pain point"), [this, id] {
        applyRemoval(this, context().session, tr("Remove pain point"), edits::deletePainPoint(context().map(), id),
                     tr("Pain point removed."));
    });
    return row;
}

RowSummary PainPointsSection::summaryOf(const Id& id) const {
    return painPointSummary(context(), context().map(), id);
}

void PainPointsSection::add() {
    const auto added = edits::addPainPoint(context().map(), *context().touchpoint, edits::atEnd, {}, context().ids);
    if (applyEdit(this, context().session, tr("Add pain point"), edits::mapOf(added)) && added) openNew(added->id);
}

} // namespace journeyline::ui
