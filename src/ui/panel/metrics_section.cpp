// SPDX-License-Identifier: Apache-2.0
#include <QDate>
#include <QLocale>

#include "appearance.h"
#include "apply_edit.h"
#include "channels.h"
#include "evidence_fields.h"
#include "journeyline/edits/metrics.h"
#include "journeyline/words/words.h"
#include "line_items.h"
#include "sections.h"
#include "text_field.h"

namespace journeyline::ui {
namespace {

Target<Metric> metricTarget(const Id& id) {
    return {[id](const Map& map) { return edits::findMetric(map, id); },
            [id](const Map& map, const edits::Change<Metric>& change) { return edits::changeMetric(map, id, change); }};
}

/// One channel as chips: another one takes its place.
Binding<QStringList> bindChannel(const QString& label, const Target<Metric>& target) {
    return bindMember<QStringList>(
        label, target, [](auto& m) -> auto& { return m.channel; },
        [](const std::string& channel) { return channel.empty() ? QStringList() : QStringList(qt(channel)); },
        [](const QStringList& channels) { return channels.isEmpty() ? std::string() : channels.last().toStdString(); });
}

QString lineOf(const MetricReading& reading) {
    QStringList parts;
    if (!reading.date.empty()) parts << qt(reading.date);
    if (reading.value) parts << qt(reading.value->text()).replace(QLatin1Char('.'), QLocale().decimalPoint());
    return parts.join(QStringLiteral(": "));
}

bool namesReading(const QString& line, const MetricReading& reading) {
    return !reading.date.empty() && line.section(QLatin1Char(':'), 0, 0).trimmed() == qt(reading.date);
}

/// What a line says replaces date and value; the rest of the reading (members of later versions) stays. A line that
/// says neither gives a reading without either.
MetricReading readingOf(const QString& line, const MetricReading* before) {
    MetricReading reading = before ? *before : MetricReading();
    const QString date = line.section(QLatin1Char(':'), 0, 0).trimmed();
    const bool kept = before && namesReading(line, *before); // whatever its spelling
    const bool dated = kept || (date.size() == 10 && QDate::fromString(date, Qt::ISODate).isValid());
    QString value = (dated ? line.section(QLatin1Char(':'), 1) : line).trimmed();
    value.replace(QLatin1Char(','), QLatin1Char('.'));
    reading.date = dated ? date.toStdString() : std::string();
    reading.value = Decimal::parse(value.toStdString());
    if (!reading.value && !value.isEmpty()) reading.date.clear();
    return reading;
}

/// Readings as lines "date: value". A line that says neither is refused, and the map stays as it was.
Binding<QString> bindHistory(const QString& label, const Target<Metric>& target) {
    return {label,
            [target](const Map& map) {
                const Metric* metric = target.find(map);
                return metric ? shownLines(metric->history, {lineOf, readingOf, namesReading}) : QString();
            },
            [target](const Map& map, const QString& text) -> Result<Map> {
                const Metric* metric = target.find(map);
                std::optional<QString> wrong; // a line that was typed; what the file holds stays whatever it is
                const auto parsed = [&](const QString& line, const MetricReading* before) {
                    MetricReading reading = readingOf(line, before);
                    if (reading.date.empty() && !reading.value) wrong = line;
                    return reading;
                };
                const std::vector<MetricReading> before = metric ? metric->history : std::vector<MetricReading>();
                const auto history = takenLines(before, text, LineForm<MetricReading>{lineOf, parsed, namesReading});
                if (wrong) return Fault{"edit.metric-reading", {}, {wrong->toStdString()}};
                return target.change(map, [&](Metric& m) { m.history = history; });
            }};
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
        tr("Source of the value"), target, [](auto& m) -> auto& { return m.source; });
    column.add(tr("Source of the value"), new ChoiceField(session, source, sourceChoices(context().map()), body),
               named("source"));
    column.add(tr("Channel"), new ChipsField(session, bindChannel(tr("Channel"), target), channelChips(), body),
               named("channel"));
    column.add(tr("Earlier values, a line each: date: value"),
               new TextArea(session, bindHistory(tr("Earlier values"), target), 2, body), named("history"));
    column.addPlain(new EvidenceFields(context(), evidenceOf(target), named("evidence"), body));
    addRemoveLink(row, tr("Remove metric"), [this, id] {
        applyRemoval(this, context().session, tr("Remove metric"), edits::deleteMetric(context().map(), id),
                     tr("Metric removed."));
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
