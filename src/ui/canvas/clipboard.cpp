// SPDX-License-Identifier: Apache-2.0
#include "clipboard.h"

#include <algorithm>

#include "journeyline/document/find.h"
#include "journeyline/file/map_file.h"
#include "places.h"
#include "qt_values.h"
#include "text_names.h"

namespace journeyline::ui::canvas {

using edits::Fragment;
using edits::FragmentKind;
using edits::PastePlace;
using layout::SheetLayout;
using session::Selection;
using session::Selections;
using Kind = Selection::Kind;

namespace {

// In the text of a fragment this member, which no map has, says what it holds.
constexpr char kindMember[] = "clipboard";

QString metricLine(const SheetLayout& sheet, const Metric& metric) {
    const QString name = qt(metric.name);
    return metric.value ? name + QStringLiteral(": ") + qt(sheet.words().quantity(*metric.value, metric.unit)) : name;
}

/// One line for the thing and, where it holds others, one for each of them.
QStringList linesOf(const SheetLayout& sheet, const Selection& s) {
    const Map& map = sheet.map();
    const QString bullet = QStringLiteral("- ");
    QStringList lines{plainText(sheet, s)};
    if (s.kind == Kind::Phase)
        if (const Phase* phase = findIn(map.phases, s.id))
            for (const auto& touchpoint : phase->touchpoints)
                lines << bullet + qt(touchpoint->title);
    if (s.kind == Kind::Lane) {
        const auto add = [&](const Notes& notes) {
            for (const auto& card : cardsIn(notes, s.id))
                lines << bullet + qt(card->text);
        };
        for (const auto& phase : map.phases) {
            add(phase->notes);
            for (const auto& touchpoint : phase->touchpoints)
                add(touchpoint->notes);
        }
    }
    if (s.kind == Kind::Metric) {
        lines.clear();
        forEachTouchpoint(map, [&](TouchpointPlace, const Touchpoint& touchpoint) {
            if (const Metric* metric = findIn(touchpoint.metrics, s.id)) lines << metricLine(sheet, *metric);
        });
        for (const auto& phase : map.phases)
            if (const Metric* metric = findIn(phase->metrics, s.id)) lines << metricLine(sheet, *metric);
    }
    return lines;
}

} // namespace

std::optional<FragmentKind> fragmentKindOf(Kind kind) {
    switch (kind) {
    case Kind::Phase:
        return FragmentKind::Phases;
    case Kind::Touchpoint:
        return FragmentKind::Touchpoints;
    case Kind::Card:
        return FragmentKind::Cards;
    case Kind::PainPoint:
        return FragmentKind::PainPoints;
    case Kind::Opportunity:
        return FragmentKind::Opportunities;
    case Kind::Metric:
        return FragmentKind::Metrics;
    case Kind::Lane:
        return FragmentKind::Lanes;
    default:
        return std::nullopt;
    }
}

Kind selectionKindOf(FragmentKind kind) {
    for (const Kind one : {Kind::Phase, Kind::Card, Kind::PainPoint, Kind::Opportunity, Kind::Metric, Kind::Lane})
        if (fragmentKindOf(one) == kind) return one;
    return Kind::Touchpoint;
}

std::unique_ptr<QMimeData> mimeDataOf(const SheetLayout& sheet, const Selections& selections) {
    if (selections.empty()) return nullptr;
    const Map& map = sheet.map();
    Ids parts;
    QStringList lines;
    for (const Selection& s : inReadingOrder(map, selections)) {
        parts.push_back(s.id);
        lines << linesOf(sheet, s);
    }
    auto data = std::make_unique<QMimeData>();
    data->setText(lines.join(QLatin1Char('\n')));
    if (const auto kind = fragmentKindOf(selections.primary.kind)) {
        Fragment fragment = extract(map, *kind, parts);
        fragment.map.unknown = {{"version", kindMember, '"' + std::string(wordOf(*kind)) + '"'}};
        data->setData(QLatin1String(fragmentType), QByteArray::fromStdString(file::writeMap(fragment.map)));
    } else if (data->text().trimmed().isEmpty()) {
        return nullptr;
    }
    return data;
}

Result<Fragment> fragmentIn(const QMimeData& data) {
    const QByteArray bytes = data.data(QLatin1String(fragmentType));
    if (bytes.size() > largestFragment)
        return Fault{"paste.too-large", {}, {std::to_string(largestFragment / 1024 / 1024)}};
    auto read = file::readMap(bytes.toStdString(), {});
    if (!read) return Fault{"paste.unreadable", {}, {}};
    for (const UnknownMember& member : read->map.unknown)
        if (member.key == kindMember && member.raw.size() > 2)
            if (const auto kind = edits::fragmentKindOf(std::string_view(member.raw).substr(1, member.raw.size() - 2)))
                return Fragment{*kind, read->map};
    return Fault{"paste.unreadable", {}, {}};
}

PastePlace placeFor(const SheetLayout& sheet, const Selections& selections, FragmentKind kind) {
    if (selections.empty()) return {};
    // Behind the last of several.
    const Selection s = inReadingOrder(sheet.map(), selections).back();
    PastePlace place{phaseOf(sheet, s), touchpointOf(sheet, s), laneOf(sheet, s), {}};
    if (fragmentKindOf(s.kind) == kind) place.after = s.id;
    if (kind == FragmentKind::Touchpoints) place.after = place.touchpoint;
    return place;
}

} // namespace journeyline::ui::canvas
