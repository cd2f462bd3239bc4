// SPDX-License-Identifier: Apache-2.0
#include "evidence_fields.h"

#include "rows.h"
#include "segmented_field.h"
#include "text_field.h"

namespace journeyline::ui {

EvidenceFields::EvidenceFields(const PanelContext& context, Target<Evidence> evidence, const QString& name,
                               QWidget* parent)
    : QWidget(parent), m_context(context), m_evidence(std::move(evidence)), m_details(new QWidget(this)) {
    session::Session& session = m_context.session;
    FieldColumn column(this);
    using layout::Drawing;
    auto level = bindWord<EvidenceLevel>(
        tr("Evidence"), m_evidence, [](auto& e) -> auto& { return e.level; });
    auto* levels = new SegmentedField(session, level,
                                      {{QStringLiteral("assumption"), tr("Assumed"), Drawing::BadgeAssumption},
                                       {QStringLiteral("heard"), tr("Heard"), Drawing::BadgeHeard},
                                       {QStringLiteral("measured"), tr("Measured"), Drawing::BadgeMeasured}},
                                      this);
    column.add(tr("Evidence"), levels, name);
    column.addPlain(m_details);

    FieldColumn details(m_details);
    m_sources = sourceChoices(m_context.map());
    auto source = bindId(
        tr("Source"), m_evidence, [](auto& e) -> auto& { return e.source; });
    m_source = new ChoiceField(session, source, m_sources, m_details);
    details.add(tr("Source"), m_source, name + QStringLiteral(".source"));
    auto count = bindCount(
        tr("Number of customers"), m_evidence, [](auto& e) -> auto& { return e.n; });
    auto date = bindText(
        tr("Date of the evidence"), m_evidence, [](auto& e) -> auto& { return e.date; });
    details.addRow({{tr("Customers (n)"), new NumberField(session, count, NumberRange{0, countLimit}, true, m_details),
                     name + QStringLiteral(".n"), 1},
                    {tr("Date"), new DateField(session, date, m_details), name + QStringLiteral(".date"), 1}});
    refresh();
    connect(&session, &session::Session::changed, this, &EvidenceFields::refresh);
}

void EvidenceFields::refresh() {
    static const Evidence none;
    const Evidence* found = m_evidence.find(m_context.map());
    const Evidence& evidence = found ? *found : none;
    const bool said = !evidence.source.empty() || evidence.n || !evidence.date.empty();
    m_details->setVisible(said || (evidence.level && *evidence.level != EvidenceLevel::Assumption));
    const Choices sources = sourceChoices(m_context.map());
    const auto same = [](const Choice& a, const Choice& b) { return a.value == b.value && a.text == b.text; };
    if (std::equal(sources.begin(), sources.end(), m_sources.begin(), m_sources.end(), same)) return;
    m_sources = sources;
    m_source->setChoices(sources);
}

QString originLabel() {
    return EvidenceFields::tr("Comes from");
}

Choices originChoices() {
    return {{QString(), EvidenceFields::tr("Not said")},
            {QStringLiteral("team"), EvidenceFields::tr("The team")},
            {QStringLiteral("customers"), EvidenceFields::tr("The customers")}};
}

} // namespace journeyline::ui
