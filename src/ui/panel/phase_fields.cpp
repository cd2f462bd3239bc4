// SPDX-License-Identifier: Apache-2.0
#include "phase_fields.h"

#include <QLabel>

#include "journeyline/edits/phases.h"
#include "plain.h"
#include "rows.h"
#include "text_field.h"

namespace journeyline::ui {

PhaseFields::PhaseFields(const PanelContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_heading(panelTitle({}, this)) {
    session::Session& session = m_context.session;
    const Target<Phase> target{[id = m_phase](const Map& map) { return findIn(map.phases, *id); },
                               [id = m_phase](const Map& map, const edits::Change<Phase>& change) {
                                   return edits::changePhase(map, *id, change);
                               }};
    FieldColumn column(this);
    column.addPlain(m_heading);
    auto title = bindText(
        tr("Name of the phase"), target, [](auto& p) -> auto& { return p.title; });
    column.add(tr("Name"), new TextField(session, title, this), QStringLiteral("phase.title"));
    auto goal = bindText(
        tr("Goal of the customer in this phase"), target, [](auto& p) -> auto& { return p.goal; });
    column.add(tr("Goal of the customer"), new TextArea(session, goal, 2, this), QStringLiteral("phase.goal"));
    auto kind = bindWord<PhaseKind>(
        tr("Kind of phase"), target, [](auto& p) -> auto& { return p.kind; });
    auto* kinds = new ChoiceField(session, kind,
                                  {{QString(), tr("Not said")},
                                   {QStringLiteral("before"), tr("Before the purchase")},
                                   {QStringLiteral("purchase"), tr("Purchase")},
                                   {QStringLiteral("use"), tr("Use")},
                                   {QStringLiteral("after"), tr("After use")}},
                                  this);
    auto colour = bindText(
        tr("Colour of the phase"), target, [](auto& p) -> auto& { return p.colour; });
    column.add(tr("Kind"), kinds, QStringLiteral("phase.kind"));
    column.add(tr("Colour"), new ColourField(session, colour, this), QStringLiteral("phase.colour"));
}

void PhaseFields::show(const Id& phase) {
    *m_phase = phase;
    const auto place = indexOf(m_context.map().phases, phase);
    if (!place) return;
    m_heading->setText(tr("Phase %1").arg(*place + 1));
    for (QWidget* widget : findChildren<QWidget*>())
        if (auto* field = dynamic_cast<Refreshable*>(widget)) field->refresh();
}

} // namespace journeyline::ui
