// SPDX-License-Identifier: Apache-2.0
#include "evidence_fields.h"
#include "panel.h"
#include "phase_fields.h"
#include "plain.h"
#include "sections.h"
#include "text_field.h"

namespace journeyline::ui {

TouchpointPanel::TouchpointPanel(const PanelContext& context, QWidget* parent)
    : Panel(QStringLiteral("touchpointPanel"), parent), m_context(context) {
    setAccessibleName(tr("Touchpoint"));
    column()->addStretch();
    connect(&m_context.session, &session::Session::selectionChanged, this, &TouchpointPanel::follow);
    connect(&m_context.session, &session::Session::changed, this, &TouchpointPanel::follow);
    look();
}

void TouchpointPanel::addPhaseFields() {
    m_phase = new PhaseFields(m_context, content());
    column()->insertWidget(0, m_phase);
}

void TouchpointPanel::addParts() {
    const auto add = [this](QWidget* part) {
        column()->insertWidget(column()->count() - 1, part); // before the stretch
        m_parts.push_back(part);
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
}

void TouchpointPanel::follow() {
    if (m_looked != *m_context.touchpoint || !m_context.shown()) look();
}

void TouchpointPanel::takeFocus() {
    using Kind = session::Selection::Kind;
    const session::Selection& selection = m_context.session.selection();
    const char* list = selection.kind == Kind::Card          ? "card."
                       : selection.kind == Kind::PainPoint   ? "painPoint."
                       : selection.kind == Kind::Opportunity ? "opportunity."
                       : selection.kind == Kind::Metric      ? "metric."
                                                             : nullptr;
    if (!list) return Panel::takeFocus();
    const QString name = QLatin1String(list) + qt(selection.id.text);
    QWidget* field = findChild<TextArea*>(name + QStringLiteral(".text")); // of a card, which is always open
    if (auto* row = findChild<DisclosureRow*>(name)) {
        row->setOpen(true);
        field = row->findChild<TextArea*>();
        if (!field) field = row->findChild<TextField*>();
        if (!field) field = row->summary();
    }
    if (!field) return Panel::takeFocus();
    for (QWidget* above = field->parentWidget(); above && above != this; above = above->parentWidget())
        if (auto* section = qobject_cast<Section*>(above)) section->setOpen(true);
    field->setFocus(Qt::OtherFocusReason);
}

void TouchpointPanel::look() {
    m_looked = *m_context.touchpoint;
    const session::Selection& selection = m_context.session.selection();
    const bool phase =
        selection.kind == session::Selection::Kind::Phase && findIn(m_context.map().phases, selection.id);
    const bool touchpoint = m_context.shown() != nullptr;
    showInvitation(phase || touchpoint
                       ? QString()
                       : tr("Select a touchpoint or a phase to see and edit all that the map holds about it."));
    if (phase && !m_phase) addPhaseFields();
    if (touchpoint && m_parts.empty()) addParts();
    if (m_phase) m_phase->setVisible(phase);
    if (phase) m_phase->show(selection.id);
    for (QWidget* part : m_parts)
        part->setVisible(!phase);
    if (touchpoint) refreshFields();
}

} // namespace journeyline::ui
