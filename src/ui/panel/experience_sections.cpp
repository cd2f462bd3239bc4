// SPDX-License-Identifier: Apache-2.0
// What the map holds about one persona at the touchpoint besides the scale: what a survey says of today, and all of
// what the persona is to feel one day.
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

/// Survey and evidence of one experience; the fields are named `name` with ".n", ".low", ….
void addSurveyFields(FieldColumn& column, const PanelContext& context, const Target<Experience>& experience,
                     const QString& name, QWidget* body) {
    session::Session& session = context.session;
    const Target<Samples> target = targetIn(
        experience, [](auto& e) -> auto& { return e.samples; });
    const auto named = [&](const char* part) { return name + QLatin1Char('.') + QLatin1String(part); };
    const auto number = [&](const QString& label, auto access) {
        return new NumberField(session, bindDecimal(label, target, access), std::nullopt, false, body);
    };

    auto count = bindCount(
        SurveySection::tr("Customers asked"), target, [](auto& s) -> auto& { return s.n; });
    column.add(SurveySection::tr("Customers asked (n)"),
               new NumberField(session, count, NumberRange{0, countLimit}, true, body), named("n"));
    column.addRow({{SurveySection::tr("Quartile 1"),
                    number(
                        SurveySection::tr("Quartile 1"), [](auto& s) -> auto& { return s.low; }),
                    named("low"), 1},
                   {SurveySection::tr("Median"),
                    number(
                        SurveySection::tr("Median"), [](auto& s) -> auto& { return s.median; }),
                    named("median"), 1},
                   {SurveySection::tr("Quartile 3"),
                    number(
                        SurveySection::tr("Quartile 3"), [](auto& s) -> auto& { return s.high; }),
                    named("high"), 1}});
    auto scale = bindText(
        SurveySection::tr("Scale of the question"), target, [](auto& s) -> auto& { return s.scale; });
    auto* scaleField = new TextField(session, scale, body);
    scaleField->setPlaceholderText(QLatin1String(scaleForm));
    column.addRow({{SurveySection::tr("Scale of the question"), scaleField, named("scale"), 1},
                   {SurveySection::tr("Score on that scale"),
                    number(
                        SurveySection::tr("Score on that scale"), [](auto& s) -> auto& { return s.raw; }),
                    named("raw"), 1}});
    auto source = bindId(
        SurveySection::tr("Source of the survey"), target, [](auto& s) -> auto& { return s.source; });
    column.add(SurveySection::tr("Source of the survey"),
               new ChoiceField(session, source, sourceChoices(context.map()), body), named("source"));
    column.addPlain(new EvidenceFields(context, evidenceOf(experience), named("evidence"), body));
}

QString asShown(const std::optional<Decimal>& score) {
    return score ? QLocale().toString(score->value(), 'f', 1) : QString();
}
} // namespace

SurveySection::SurveySection(PanelContext context, QWidget* parent)
    : ListSection(std::move(context), tr("Survey"), QStringLiteral("survey"), parent, false) {
    refresh();
}

std::vector<Id> SurveySection::ids() const {
    return personasAt(context().map(), *context().shown());
}

DisclosureRow* SurveySection::makeRow(const Id& id) {
    const QString name = QStringLiteral("survey.") + qt(id.text);
    auto* row = new DisclosureRow(name, this);
    FieldColumn column(row->body(), row->content());
    const Target<Experience> target = experienceTarget(context(), id);
    addSurveyFields(column, context(), target, name, row->body());
    column.add(originLabel(), originField(context().session, target, row->body()), name + QLatin1String(".origin"));
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

FutureSection::FutureSection(PanelContext context, QWidget* parent)
    : ListSection(std::move(context), tr("Aimed for"), QStringLiteral("future"), parent, false) {
    refresh();
}

std::vector<Id> FutureSection::ids() const {
    return personasAt(context().map(), *context().shown(), MapState::Future);
}

DisclosureRow* FutureSection::makeRow(const Id& id) {
    session::Session& session = context().session;
    const QString name = QStringLiteral("future.") + qt(id.text);
    const QString persona = personaName(context().map(), id);
    auto* row = new DisclosureRow(name, this);
    QWidget* body = row->body();
    FieldColumn column(body, row->content());
    const Target<Experience> target = experienceTarget(context(), id, MapState::Future);
    const auto score = [&](const QString& label, auto access) {
        return new NumberField(session, bindDecimal(label, target, access), NumberRange{1, 5}, false, body);
    };
    column.addRow({{tr("Emotion (1 to 5)"),
                    score(
                        tr("Emotion aimed for: %1").arg(persona), [](auto& e) -> auto& { return e.actual; }),
                    name + QLatin1String(".actual"), 1},
                   {tr("Expected (1 to 5)"),
                    score(
                        tr("Expectation by then: %1").arg(persona), [](auto& e) -> auto& { return e.expected; }),
                    name + QLatin1String(".expected"), 1}});
    column.add(
        tr("Feeling in words"),
        new TextField(session,
                      bindText(
                          tr("Feeling aimed for: %1").arg(persona), target, [](auto& e) -> auto& { return e.feeling; }),
                      body),
        name + QLatin1String(".feeling"));
    column.add(originLabel(), originField(session, target, body), name + QLatin1String(".origin"));
    // Nobody surveys what is still to come: only what a file brings along is shown.
    auto* survey = new QWidget(body);
    survey->setObjectName(name + QLatin1String(".survey"));
    FieldColumn surveyColumn(survey);
    addSurveyFields(surveyColumn, context(), target, name, survey);
    column.addPlain(survey);
    return row;
}

RowSummary FutureSection::summaryOf(const Id& id) const {
    RowSummary summary;
    summary.title = personaName(context().map(), id);
    const Experience* future = experienceOf(*context().shown(), id, MapState::Future);
    if (future) summary.right = asShown(future->actual);
    const bool surveyed = future && (future->samples != Samples() || future->evidence != Evidence());
    if (auto* survey = findChild<QWidget*>(QStringLiteral("future.") + qt(id.text) + QLatin1String(".survey")))
        survey->setVisible(surveyed);
    return summary;
}

} // namespace journeyline::ui
