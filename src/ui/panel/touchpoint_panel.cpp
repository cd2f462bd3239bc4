// SPDX-License-Identifier: Apache-2.0
#include "evidence_fields.h"
#include "panel.h"
#include "plain.h"
#include "sections.h"
#include "text_field.h"

namespace journeyline::ui {

Id touchpointOf(const Map& map, const session::Selection& selection) {
    using Kind = session::Selection::Kind;
    const auto idAt = [&](TouchpointPlace place) { return touchpointAt(map, place).id; };
    switch (selection.kind) {
    case Kind::Touchpoint:
    case Kind::Emotion:
    case Kind::Cell:
        return findTouchpoint(map, selection.id) ? selection.id : Id();
    case Kind::Card: {
        const auto place = placeOfCard(map, selection.id);
        return place && place->touchpoint ? idAt({place->phase, *place->touchpoint}) : Id();
    }
    case Kind::PainPoint: {
        const auto place = placeOfPainPoint(map, selection.id);
        return place ? idAt(place->touchpoint) : Id();
    }
    case Kind::Opportunity: {
        const Opportunity* opportunity = findIn(map.opportunities, selection.id);
        return opportunity ? placeOfOpportunity(map, *opportunity) : Id();
    }
    case Kind::Metric: {
        Id found;
        forEachTouchpoint(map, [&](TouchpointPlace, const Touchpoint& touchpoint) {
            if (findIn(touchpoint.metrics, selection.id)) found = touchpoint.id;
        });
        return found;
    }
    default:
        return {};
    }
}

TouchpointPanel::TouchpointPanel(const PanelContext& context, QWidget* parent)
    : Panel(QStringLiteral("touchpointPanel"), parent), m_context(context) {
    setAccessibleName(tr("Touchpoint"));
    *m_context.touchpoint = touchpointOf(m_context.map(), m_context.session.selection());
    const auto add = [this](QWidget* section) {
        column()->addWidget(section);
        return section;
    };
    add(new HeaderSection(m_context, content()));
    add(new BasicsSection(m_context, content()));
    add(new EmotionSection(m_context, content()));
    add(new SurveySection(m_context, content()));
    add(new EvidenceFields(m_context, evidenceOf(m_context.target()), QStringLiteral("panel.evidence"), content()));
    add(new MomentSection(m_context, content()));
    add(separatorLine(content()));
    add(new PainPointsSection(m_context, content()));
    add(new OpportunitiesSection(m_context, content()));
    add(new MetricsSection(m_context, content()));
    add(new NotesSection(m_context, content()));
    auto* remark = new QWidget(content());
    FieldColumn remarkColumn(remark);
    remarkColumn.add(tr("Remark"),
                     new TextArea(m_context.session,
                                  bindText(
                                      tr("Remark"), m_context.target(), [](auto& t) -> auto& { return t.remark; }),
                                  2, remark),
                     QStringLiteral("panel.remark"));
    add(remark);
    add(separatorLine(content()));
    add(new DetailsSection(m_context, content()));
    add(new ExpectationSection(m_context, content()));
    add(new PictureSection(m_context, content()));
    add(new AppearanceSection(m_context, content()));
    column()->addStretch();
    connect(&m_context.session, &session::Session::selectionChanged, this, &TouchpointPanel::follow);
    connect(&m_context.session, &session::Session::changed, this, &TouchpointPanel::follow);
    look();
}

void TouchpointPanel::follow() {
    const Map& map = m_context.map();
    const Id selected = touchpointOf(map, m_context.session.selection());
    // A selection of something else (a lane, the title) leaves the panel as it is.
    const bool stays =
        selected.empty() ? findTouchpoint(map, *m_context.touchpoint) != nullptr : selected == *m_context.touchpoint;
    if (stays) return;
    *m_context.touchpoint = selected;
    look();
}

void TouchpointPanel::look() {
    const bool any = m_context.shown() != nullptr;
    showInvitation(any ? QString() : tr("Select a touchpoint to see and edit all that the map holds about it."));
    if (any) refreshFields();
}

} // namespace journeyline::ui
