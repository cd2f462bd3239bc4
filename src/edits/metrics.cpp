// SPDX-License-Identifier: Apache-2.0
#include "journeyline/edits/metrics.h"

#include "forget.h"
#include "journeyline/edits/lanes.h"
#include "parts.h"

namespace journeyline::edits {
namespace {

/// At a touchpoint of a phase, at a phase, or (without either) at the map.
struct MetricHolder {
    std::optional<std::size_t> phase;
    std::optional<std::size_t> touchpoint;
    friend bool operator==(const MetricHolder&, const MetricHolder&) = default;
};
struct MetricPlace {
    MetricHolder holder;
    std::size_t index = 0;
};

const List<Metric>& metricsOf(const Map& map, const MetricHolder& holder) {
    if (!holder.phase) return map.metrics;
    const Phase& phase = *map.phases[*holder.phase];
    return holder.touchpoint ? phase.touchpoints[*holder.touchpoint]->metrics : phase.metrics;
}

Map withMetrics(const Map& map, const MetricHolder& holder, const List<Metric>& metrics) {
    if (!holder.phase) return withMap(map, [&](Map& copy) { copy.metrics = metrics; });
    if (!holder.touchpoint) return withPhaseAt(map, *holder.phase, [&](Phase& phase) { phase.metrics = metrics; });
    return withTouchpointAt(map, {*holder.phase, *holder.touchpoint},
                            [&](Touchpoint& touchpoint) { touchpoint.metrics = metrics; });
}

std::optional<MetricHolder> metricHolder(const Map& map, const Id& at) {
    if (at.empty()) return MetricHolder{};
    if (const auto phase = indexOf(map.phases, at)) return MetricHolder{*phase, std::nullopt};
    if (const auto place = placeOf(map, at)) return MetricHolder{place->phase, place->index};
    return std::nullopt;
}

// Where one was found last the next is looked for first, as in document/find.h.
thread_local MetricHolder lastHolder;

bool isThere(const Map& map, const MetricHolder& holder) {
    if (!holder.phase) return true;
    if (*holder.phase >= map.phases.size()) return false;
    return !holder.touchpoint || *holder.touchpoint < map.phases[*holder.phase]->touchpoints.size();
}

std::optional<MetricPlace> searchMetric(const Map& map, const Id& metric) {
    if (const auto index = indexOf(map.metrics, metric)) return MetricPlace{{}, *index};
    for (std::size_t p = 0; p < map.phases.size(); ++p) {
        const Phase& phase = *map.phases[p];
        if (const auto index = indexOf(phase.metrics, metric)) return MetricPlace{{p, std::nullopt}, *index};
        for (std::size_t t = 0; t < phase.touchpoints.size(); ++t)
            if (const auto index = indexOf(phase.touchpoints[t]->metrics, metric)) return MetricPlace{{p, t}, *index};
    }
    return std::nullopt;
}

std::optional<MetricPlace> placeOfMetric(const Map& map, const Id& metric) {
    if (isThere(map, lastHolder))
        if (const auto index = indexOf(metricsOf(map, lastHolder), metric)) return MetricPlace{lastHolder, *index};
    const auto found = searchMetric(map, metric);
    if (found) lastHolder = found->holder;
    return found;
}

/// Only what stands at touchpoints and phases is shown in a lane, which may be locked.
std::optional<Fault> lockedAt(const Map& map, const MetricHolder& holder) {
    if (holder.phase && isLocked(map, LaneKind::Metrics)) return faultWith("edit.lane-locked", "");
    return std::nullopt;
}

} // namespace

Result<Added> addMetric(const Map& map, const Id& at, std::size_t index, const std::string& name, IdSource& ids) {
    const auto holder = metricHolder(map, at);
    if (!holder) return noSuch("touchpoint", at);
    if (auto fault = lockedAt(map, *holder)) return std::move(*fault);
    Metric metric;
    metric.id = ids.next();
    metric.name = name;
    const Id id = metric.id;
    return Added{withMetrics(map, *holder, inserted(metricsOf(map, *holder), index, Shared(std::move(metric)))), id};
}

Result<Map> moveMetric(const Map& map, const Id& metric, const Id& to, std::size_t toIndex) {
    const auto from = placeOfMetric(map, metric);
    if (!from) return noSuch("metric", metric);
    const auto holder = metricHolder(map, to);
    if (!holder) return noSuch("touchpoint", to);
    if (auto fault = lockedAt(map, from->holder)) return std::move(*fault);
    if (auto fault = lockedAt(map, *holder)) return std::move(*fault);
    const List<Metric> source = metricsOf(map, from->holder);
    if (from->holder == *holder) return withMetrics(map, *holder, movedWithin(source, from->index, toIndex));
    const Map without = withMetrics(map, from->holder, source.withErased(from->index));
    return withMetrics(without, *holder, inserted(metricsOf(without, *holder), toIndex, source[from->index]));
}

Result<Map> deleteMetric(const Map& map, const Id& metric) {
    const auto place = placeOfMetric(map, metric);
    if (!place) return noSuch("metric", metric);
    if (auto fault = lockedAt(map, place->holder)) return std::move(*fault);
    const List<Metric>& metrics = metricsOf(map, place->holder);
    return forgottenBeside(withMetrics(map, place->holder, metrics.withErased(place->index)), Gone{metric});
}

Result<Map> changeMetric(const Map& map, const Id& metric, const Change<Metric>& change) {
    const auto place = placeOfMetric(map, metric);
    if (!place) return noSuch("metric", metric);
    if (auto fault = lockedAt(map, place->holder)) return std::move(*fault);
    const Result<List<Metric>> changed = changedIn(map, metricsOf(map, place->holder), place->index, change);
    if (!changed) return changed.fault();
    return withMetrics(map, place->holder, *changed);
}

Result<Map> renameMetric(const Map& map, const Id& metric, const std::string& name) {
    return changeMetric(map, metric, [&](Metric& m) { m.name = name; });
}

Result<Map> setMetricDefinition(const Map& map, const Id& metric, const std::string& definition) {
    return changeMetric(map, metric, [&](Metric& m) { m.definition = definition; });
}

Result<Map> setMetricValue(const Map& map, const Id& metric, const std::optional<Decimal>& value) {
    return changeMetric(map, metric, [&](Metric& m) { m.value = value; });
}

Result<Map> setMetricUnit(const Map& map, const Id& metric, const std::string& unit) {
    return changeMetric(map, metric, [&](Metric& m) { m.unit = unit; });
}

Result<Map> setMetricTarget(const Map& map, const Id& metric, const std::optional<Decimal>& target,
                            std::optional<Better> better) {
    return changeMetric(map, metric, [&](Metric& m) {
        m.target = target;
        m.better = better;
    });
}

Result<Map> setMetricDate(const Map& map, const Id& metric, const std::string& date) {
    return changeMetric(map, metric, [&](Metric& m) { m.date = date; });
}

const Metric* findMetric(const Map& map, const Id& metric) {
    const auto place = placeOfMetric(map, metric);
    return place ? &*metricsOf(map, place->holder)[place->index] : nullptr;
}

} // namespace journeyline::edits
