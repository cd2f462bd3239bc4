// SPDX-License-Identifier: Apache-2.0
#include "plain.h"
#include "sections.h"
#include "segmented_field.h"
#include "text_field.h"

namespace journeyline::ui {

EvidenceSection::EvidenceSection(PanelContext context, QWidget* parent)
    : QWidget(parent), m_context(std::move(context)), m_details(new QWidget(this)) {
    session::Session& session = m_context.session;
    const Target<Touchpoint> target = m_context.target();
    FieldColumn column(this);
    using layout::Drawing;
    auto* level = new SegmentedField(session,
                                     bindWord<EvidenceLevel>(
                                         tr("Evidence"), target, [](auto& t) -> auto& { return t.evidence.level; }),
                                     {{QStringLiteral("assumption"), tr("Assumed"), Drawing::BadgeAssumption},
                                      {QStringLiteral("heard"), tr("Heard"), Drawing::BadgeHeard},
                                      {QStringLiteral("measured"), tr("Measured"), Drawing::BadgeMeasured}},
                                     this);
    column.add(tr("Evidence"), level, QStringLiteral("panel.evidence"));
    column.addPlain(m_details);

    FieldColumn details(m_details);
    m_sources = sourceChoices(m_context.map());
    m_source = new ChoiceField(session,
                               bindId(
                                   tr("Source"), target, [](auto& t) -> auto& { return t.evidence.source; }),
                               m_sources, m_details);
    details.add(tr("Source"), m_source, QStringLiteral("panel.evidence.source"));
    auto* count = new NumberField(session,
                                  bindCount(
                                      tr("Number of customers"), target, [](auto& t) -> auto& { return t.evidence.n; }),
                                  NumberRange{0, countLimit}, true, m_details);
    auto* date =
        new DateField(session,
                      bindText(
                          tr("Date of the evidence"), target, [](auto& t) -> auto& { return t.evidence.date; }),
                      m_details);
    details.addRow({{tr("Customers (n)"), count, QStringLiteral("panel.evidence.n"), 1},
                    {tr("Date"), date, QStringLiteral("panel.evidence.date"), 1}});
    refresh();
    connect(&session, &session::Session::changed, this, &EvidenceSection::refresh);
}

void EvidenceSection::refresh() {
    const Touchpoint* touchpoint = m_context.shown();
    if (!touchpoint) return;
    const Evidence& evidence = touchpoint->evidence;
    // An assumption has no source, unless somebody gave it one.
    const bool said = !evidence.source.empty() || evidence.n || !evidence.date.empty();
    m_details->setVisible(said || (evidence.level && *evidence.level != EvidenceLevel::Assumption));
    const Choices sources = sourceChoices(m_context.map());
    const auto same = [](const Choice& a, const Choice& b) { return a.value == b.value && a.text == b.text; };
    if (std::equal(sources.begin(), sources.end(), m_sources.begin(), m_sources.end(), same)) return;
    m_sources = sources;
    m_source->setChoices(sources);
}

} // namespace journeyline::ui
