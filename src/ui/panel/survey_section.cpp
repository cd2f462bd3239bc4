// SPDX-License-Identifier: Apache-2.0
#include <QLabel>
#include <QLocale>

#include "evidence_fields.h"
#include "journeyline/edits/emotion.h"
#include "plain.h"
#include "sections.h"
#include "text_field.h"

namespace journeyline::ui {
namespace {
constexpr auto scaleForm = "0-10"; // the same in every language
}

SurveySection::SurveySection(PanelContext context, QWidget* parent)
    : ListSection(std::move(context), tr("Survey"), QStringLiteral("survey"), parent, false) {
    refresh();
}

std::vector<Id> SurveySection::ids() const {
    return personasAt(context().map(), *context().shown());
}

DisclosureRow* SurveySection::makeRow(const Id& id) {
    session::Session& session = context().session;
    const QString name = QStringLiteral("survey.") + qt(id.text);
    auto* row = new DisclosureRow(name, this);
    QWidget* body = row->body();
    const Target<Experience> experience = experienceTarget(context(), id);
    const Target<Samples> target = targetIn(
        experience, [](auto& e) -> auto& { return e.samples; });
    FieldColumn column(body, row->content());
    const auto named = [&](const char* part) { return name + QLatin1Char('.') + QLatin1String(part); };
    const auto number = [&](const QString& label, auto access) {
        return new NumberField(session, bindDecimal(label, target, access), std::nullopt, false, body);
    };

    auto count = bindCount(
        tr("Customers asked"), target, [](auto& s) -> auto& { return s.n; });
    column.add(tr("Customers asked (n)"), new NumberField(session, count, NumberRange{0, countLimit}, true, body),
               named("n"));
    column.addRow({{tr("Quartile 1"),
                    number(
                        tr("Quartile 1"), [](auto& s) -> auto& { return s.low; }),
                    named("low"), 1},
                   {tr("Median"),
                    number(
                        tr("Median"), [](auto& s) -> auto& { return s.median; }),
                    named("median"), 1},
                   {tr("Quartile 3"),
                    number(
                        tr("Quartile 3"), [](auto& s) -> auto& { return s.high; }),
                    named("high"), 1}});
    auto scale = bindText(
        tr("Scale of the question"), target, [](auto& s) -> auto& { return s.scale; });
    auto* scaleField = new TextField(session, scale, body);
    scaleField->setPlaceholderText(QLatin1String(scaleForm));
    column.addRow({{tr("Scale of the question"), scaleField, named("scale"), 1},
                   {tr("Score on that scale"),
                    number(
                        tr("Score on that scale"), [](auto& s) -> auto& { return s.raw; }),
                    named("raw"), 1}});
    auto source = bindId(
        tr("Source of the survey"), target, [](auto& s) -> auto& { return s.source; });
    column.add(tr("Source of the survey"), new ChoiceField(session, source, sourceChoices(context().map()), body),
               named("source"));
    column.add(originLabel(), originField(session, experience, body), named("origin"));
    column.addPlain(new EvidenceFields(context(), evidenceOf(experience), named("evidence"), body));
    return row;
}

RowSummary SurveySection::summaryOf(const Id& id) const {
    RowSummary summary;
    summary.title = personaName(context().map(), id);
    const Experience* experience = experienceOf(*context().shown(), id);
    if (experience && experience->samples.n)
        summary.right = tr("n = %1").arg(QLocale().toString(*experience->samples.n));
    return summary;
}

} // namespace journeyline::ui
