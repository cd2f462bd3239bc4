// SPDX-License-Identifier: Apache-2.0
#include "opportunity_rows.h"

#include <QCoreApplication>

#include "appearance.h"
#include "chips_field.h"
#include "journeyline/edits/opportunities.h"
#include "pain_point_rows.h"
#include "plain.h"
#include "text_field.h"

namespace journeyline::ui {
namespace {

/// The name that the translations know these texts by.
class OpportunityRows {
    Q_DECLARE_TR_FUNCTIONS(OpportunityRows)
};

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

/// A pain point as on the sheet, with the beginning of its text.
QString painPointText(const PanelContext& context, const Map& map, const Id& id) {
    const PainPoint* pain = painPointIn(map, id);
    if (!pain) return qt(id.text);
    return painPointNumber(context, map, id) + QLatin1Char(' ') + beginningOf(qt(pain->text), 36);
}

ChipKind painPointChips(const PanelContext& context) {
    ChipKind kind;
    kind.addText = OpportunityRows::tr("Pain point");
    kind.removeName = OpportunityRows::tr("It does not solve %1");
    kind.choices = [context](const Map& map) {
        Choices choices;
        const auto addOf = [&](const Touchpoint& touchpoint) {
            for (const auto& pain : touchpoint.painPoints)
                choices.push_back({qt(pain->id.text), painPointText(context, map, pain->id)});
        };
        // What stands at the touchpoint that is shown first, then the rest of the map.
        if (const Touchpoint* shown = findTouchpoint(map, *context.touchpoint)) addOf(*shown);
        forEachTouchpoint(map, [&](TouchpointPlace, const Touchpoint& touchpoint) {
            if (touchpoint.id != *context.touchpoint) addOf(touchpoint);
        });
        return choices;
    };
    kind.textOf = [context](const Map& map, const QString& id) {
        return painPointText(context, map, Id(id.toStdString()));
    };
    kind.drawingOf = [](const QString&) { return std::optional<layout::Drawing>(); };
    return kind;
}

Binding<QStringList> bindSolved(const Id& id) {
    return {OpportunityRows::tr("Solves"),
            [id](const Map& map) {
                QStringList list;
                if (const Opportunity* opportunity = findIn(map.opportunities, id))
                    for (const Id& pain : opportunity->painPoints)
                        list << qt(pain.text);
                return list;
            },
            [id](const Map& map, const QStringList& list) {
                Result<Map> edited = map;
                if (const Opportunity* opportunity = findIn(map.opportunities, id))
                    for (const Id& pain : opportunity->painPoints)
                        if (edited && !list.contains(qt(pain.text))) edited = edits::unlinkPainPoint(*edited, id, pain);
                for (const QString& pain : list)
                    if (edited) edited = edits::linkPainPoint(*edited, id, Id(pain.toStdString()));
                return edited;
            }};
}

} // namespace

void fillOpportunity(const PanelContext& context, const Id& id, DisclosureRow& row) {
    session::Session& session = context.session;
    const QString name = row.objectName();
    QWidget* body = row.body();
    const Target<Opportunity> target = opportunityTarget(id);
    FieldColumn column(body, row.content());
    auto text = bindText(
        OpportunityRows::tr("Text of the opportunity"), target, [](auto& o) -> auto& { return o.text; });
    column.add(OpportunityRows::tr("What could be better"), new TextArea(session, text, 2, body),
               name + QStringLiteral(".text"));
    auto impact = bindCount(
        OpportunityRows::tr("Impact"), target, [](auto& o) -> auto& { return o.impact; });
    auto effort = bindCount(
        OpportunityRows::tr("Effort"), target, [](auto& o) -> auto& { return o.effort; });
    const Choices choices = oneToFive(OpportunityRows::tr("Not said"));
    column.addRow({{OpportunityRows::tr("Impact (1–5)"), new ChoiceField(session, impact, choices, body),
                    name + QStringLiteral(".impact"), 1},
                   {OpportunityRows::tr("Effort (1–5)"), new ChoiceField(session, effort, choices, body),
                    name + QStringLiteral(".effort"), 1}});
    column.add(OpportunityRows::tr("Solves"), new ChipsField(session, bindSolved(id), painPointChips(context), body),
               name + QStringLiteral(".painPoints"));
    auto votes = bindCount(
        OpportunityRows::tr("Votes"), target, [](auto& o) -> auto& { return o.votes; });
    column.add(OpportunityRows::tr("Votes"), new NumberField(session, votes, NumberRange{0, countLimit}, true, body),
               name + QStringLiteral(".votes"));
}

RowSummary opportunitySummary(const PanelContext& context, const Map& map, const Id& id) {
    const Opportunity* opportunity = findIn(map.opportunities, id);
    RowSummary summary;
    if (!opportunity) return summary;
    summary.title = opportunity->text.empty() ? OpportunityRows::tr("(no text)") : qt(opportunity->text);
    QStringList parts;
    if (opportunity->impact) parts << OpportunityRows::tr("impact %1").arg(*opportunity->impact);
    if (opportunity->effort) parts << OpportunityRows::tr("effort %1").arg(*opportunity->effort);
    summary.line = parts.join(QStringLiteral(" · "));
    summary.badgeText = opportunityNumber(context, map, id);
    summary.badge = layout::Drawing::BadgeOpportunity;
    summary.badgeColour = toQt(shownTheme().oppfill);
    if (isQuickFix(*opportunity)) {
        summary.mark = layout::Drawing::BadgeQuickFix;
        summary.markColour = toQt(shownTheme().oppfill);
    }
    return summary;
}

std::vector<Id> opportunitiesWithoutPlace(const Map& map) {
    std::vector<Id> ids;
    for (const auto& opportunity : map.opportunities)
        if (placeOfOpportunity(map, *opportunity).empty()) ids.push_back(opportunity->id);
    return ids;
}

} // namespace journeyline::ui
