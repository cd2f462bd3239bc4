// SPDX-License-Identifier: Apache-2.0
// Finding the piece of the scene that paints one thing, to paint it again in the colours of its state.
#include <algorithm>

#include "marks.h"

namespace journeyline::ui::canvas {

using layout::PartKind;
using scene::Group;
using scene::Item;

bool isCard(PartKind kind) {
    switch (kind) {
    case PartKind::Touchpoint:
    case PartKind::Card:
    case PartKind::PainPoint:
    case PartKind::Opportunity:
    case PartKind::LaneLabel:
        return true;
    default:
        return false;
    }
}

std::string groupId(const layout::Part& part) {
    switch (part.kind) {
    case PartKind::Touchpoint:
        return "touchpoint-" + part.id.text;
    case PartKind::Station:
        return "station-" + part.id.text;
    case PartKind::Card:
        return "card-" + part.id.text;
    case PartKind::PainPoint:
        return "pain-point-" + part.id.text;
    case PartKind::Opportunity:
        return "opportunity-" + part.id.text;
    case PartKind::Metric:
        return "metric-" + part.id.text;
    case PartKind::Phase:
        return "phase-" + part.id.text;
    case PartKind::LaneLabel:
        return "lane-" + part.id.text;
    default:
        return {};
    }
}

const Group* groupIn(const Group& group, const std::string& id) {
    if (id.empty()) return nullptr;
    if (group.id == id) return &group;
    for (const Item& item : group.items)
        if (const auto* inner = std::get_if<Group>(&item.what))
            if (const Group* found = groupIn(*inner, id)) return found;
    return nullptr;
}

bool isBareText(const Group& group) {
    return !group.items.empty() && std::holds_alternative<scene::TextBox>(group.items.front().what);
}

Group restyled(Group group, const Rect& rect, Colour fill, std::optional<scene::Stroke> edge) {
    if (group.items.empty()) return group;
    auto& first = group.items.front().what;
    if (auto* box = std::get_if<scene::Box>(&first)) {
        box->fill = fill;
        box->stroke = std::move(edge);
    } else if (auto* shape = std::get_if<scene::Shape>(&first); shape && shape->fill) {
        shape->fill = fill; // a thought bubble keeps its outline without a line
    } else {
        group.items.insert(group.items.begin(), Item{scene::Box{rect, 8, fill, std::move(edge)}});
    }
    return group;
}

double rightOfTexts(const Group& group) {
    double right = 0;
    for (const Item& item : group.items)
        if (const auto* text = std::get_if<scene::TextBox>(&item.what))
            for (const scene::TextLine& line : text->lines)
                right = std::max(right, line.x + line.width);
    return right;
}

} // namespace journeyline::ui::canvas
