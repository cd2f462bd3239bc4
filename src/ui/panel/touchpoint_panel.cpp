// SPDX-License-Identifier: Apache-2.0
#include "evidence_fields.h"
#include "panel.h"
#include "plain.h"
#include "sections.h"
#include "text_field.h"

namespace journeyline::ui {

TouchpointPanel::TouchpointPanel(const PanelContext& context, QWidget* parent)
    : Panel(QStringLiteral("touchpointPanel"), parent), m_context(context) {
    setAccessibleName(tr("Touchpoint"));
    *m_context.touchpoint = session::touchpointOf(m_context.map(), m_context.session.selection());
    const auto add = [this](QWidget* section) {
        column()->addWidget(section);
        return section;
    };
    add(new HeaderSection(m_context, content()));
    add(new BasicsSection(m_context, content()));
    add(new EmotionSection(m_context, content()));
    add(new SurveySection(m_context, content()));
    add(new FutureSection(m_context, content()));
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
    // Nothing else than what is selected: in front of a group nobody looks up which touchpoint a field belongs to.
    const Id selected = session::touchpointOf(m_context.map(), m_context.session.selection());
    if (selected == *m_context.touchpoint && (selected.empty() || m_context.shown())) return;
    *m_context.touchpoint = selected;
    look();
}

void TouchpointPanel::look() {
    const bool any = m_context.shown() != nullptr;
    showInvitation(any ? QString() : tr("Select a touchpoint to see and edit all that the map holds about it."));
    if (any) refreshFields();
}

} // namespace journeyline::ui
