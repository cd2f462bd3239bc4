// SPDX-License-Identifier: Apache-2.0
#include <QLocale>

#include "appearance.h"
#include "apply_edit.h"
#include "journeyline/edits/metrics.h"
#include "journeyline/words/words.h"
#include "sections.h"
#include "text_field.h"

namespace journeyline::ui {
namespace {

Target<Metric> metricTarget(const Id& id) {
    return {[id](const Map& map) { return edits::findMetric(map, id); },
            [id](const Map& map, const edits::Change<Metric>& change) { return edits::changeMetric(map, id, change); }};
}

} // namespace

MetricsSection::MetricsSection(PanelContext context, QWidget* parent)
    : ListSection(std::move(context), tr("Metrics"), QStringLiteral("metrics"), parent) {
    setAdd(tr("Add"), tr("Add a metric"));
    refresh();
}

std::vector<Id> MetricsSection::ids() const {
    return idsOf(context().shown()->metrics);
}

DisclosureRow* MetricsSection::makeRow(const Id& id) {
    session::Session& session = context().session;
    const QString name = QStringLiteral("metric.") + qt(id.text);
    auto* row = new DisclosureRow(name, this);
    QWidget* body = row->body();
    const Target<Metric> target = metricTarget(id);
    FieldColumn column(body, row->content());
    const auto named = [&](const char* part) { return name + QLatin1Char('.') + QLatin1String(part); };

    auto title = bindText(
        tr("Name of the metric"), target, [](auto& m) -> auto& { return m.name; });
    column.add(tr("Name of the metric"), new TextField(session, title, body), named("name"));
    auto value = bindDecimal(
        tr("Value"), target, [](auto& m) -> auto& { return m.value; });
    auto wanted = bindDecimal(
        tr("Target"), target, [](auto& m) -> auto& { return m.target; });
    auto unit = bindText(
        tr("Unit"), target, [](auto& m) -> auto& { return m.unit; });
    column.addRow({{tr("Value"), new NumberField(session, value, std::nullopt, false, body), named("value"), 1},
                   {tr("Target"), new NumberField(session, wanted, std::nullopt, false, body), named("target"), 1},
                   {tr("Unit"), new TextField(session, unit, body), named("unit"), 1}});
    auto better = bindWord<Better>(
        tr("Better is"), target, [](auto& m) -> auto& { return m.better; });
    auto* direction = new ChoiceField(
        session, better,
        {{QString(), tr("Not said")}, {QStringLiteral("higher"), tr("Higher")}, {QStringLiteral("lower"), tr("Lower")}},
        body);
    auto date = bindText(
        tr("Date"), target, [](auto& m) -> auto& { return m.date; });
    column.addRow({{tr("Better is"), direction, named("better"), 1},
                   {tr("Date"), new DateField(session, date, body), named("date"), 1}});
    auto definition = bindText(
        tr("Definition"), target, [](auto& m) -> auto& { return m.definition; });
    column.add(tr("Definition"), new TextArea(session, definition, 2, body), named("definition"));
    auto source = bindId(
        tr("Source"), target, [](auto& m) -> auto& { return m.source; });
    column.add(tr("Source"), new ChoiceField(session, source, sourceChoices(context().map()), body), named("source"));
    addRemoveLink(row, tr("Remove metric"), [this, id] {
        applyEdit(this, context().session, tr("Remove metric"), edits::deleteMetric(context().map(), id));
    });
    return row;
}

RowSummary MetricsSection::summaryOf(const Id& id) const {
    const Metric* metric = edits::findMetric(context().map(), id);
    RowSummary summary;
    if (!metric) return summary;
    summary.title = metric->name.empty() ? tr("(no name)") : qt(metric->name);
    const words::Words& words = words::wordsFor(QLocale().name().left(2).toStdString());
    const auto quantity = [&](const Decimal& number) { return qt(words.quantity(number, metric->unit)); };
    if (metric->value && metric->target)
        summary.right = tr("%1 of %2").arg(quantity(*metric->value), quantity(*metric->target));
    else if (metric->value)
        summary.right = quantity(*metric->value);
    if (const auto good = onTarget(*metric)) {
        const layout::Theme& theme = shownTheme();
        summary.mark = *good ? layout::Drawing::BadgeOnTarget : layout::Drawing::BadgeOffTarget;
        summary.markColour = toQt(*good ? theme.good : theme.warn);
    }
    return summary;
}

void MetricsSection::add() {
    const auto added = edits::addMetric(context().map(), *context().touchpoint, edits::atEnd, {}, context().ids);
    if (applyEdit(this, context().session, tr("Add metric"), edits::mapOf(added)) && added) openNew(added->id);
}

} // namespace journeyline::ui
