// SPDX-License-Identifier: Apache-2.0
#include "level_of_detail.h"

#include <algorithm>
#include <string_view>

namespace journeyline::ui::canvas {

using scene::Box;
using scene::Group;
using scene::Item;
using scene::Shape;
using scene::TextBox;

namespace {

constexpr double gapBesideWord = 4; ///< between the badge of evidence and its word
constexpr double badgeRoom = 21;

bool isSmallWord(const Item& item, std::string_view role) {
    const auto* text = std::get_if<TextBox>(&item.what);
    if (!text) return false;
    if (role == "lane-label") return text->style.size < 13;
    // Evidence in a word beside its badge; a count of further channels ("+2") stays.
    if (role == "touchpoint")
        return text->style.size <= 12 && text->style.weight == 500 && !text->text.starts_with('+');
    return false;
}

/// Digits in stations and beside faces, which would be dots.
bool isNumberOfLine(const Item& item, std::string_view role) {
    return std::holds_alternative<TextBox>(item.what) &&
           (role == "station" || role == "emotion" || role == "curve" || role == "lane");
}

bool becomesBars(const Item& item, std::string_view role) {
    const auto* text = std::get_if<TextBox>(&item.what);
    if (!text) return false;
    return role == "card" || (role == "metric" && text->style.size <= 13 && text->style.weight == 400);
}

void addBars(const TextBox& text, Colour colour, std::vector<Item>& to) {
    for (const scene::TextLine& line : text.lines) {
        const double height = text.style.size * 0.45;
        to.push_back({Box{{line.x, line.baseline - height, line.width, height}, height / 2, colour, std::nullopt}});
    }
}

bool holdsCurve(const Group& group) {
    return std::any_of(group.items.begin(), group.items.end(), [](const Item& item) {
        const auto* inner = std::get_if<Group>(&item.what);
        return inner && (inner->role == "curve" || inner->role == "emotion");
    });
}

bool belongsToLine(const Group& group, std::string_view role) {
    if (role == "lane") return holdsCurve(group);
    return role != "callout" && role != "hint" && role != "drop-off" && role != "legend" && role != "opportunities";
}

std::optional<Rect> boundsOf(const Item& item) {
    if (const auto* box = std::get_if<Box>(&item.what)) return box->rect;
    if (const auto* shape = std::get_if<Shape>(&item.what)) return shape->path.bounds();
    return std::nullopt;
}

/// The badge of evidence is painted after its word and left of it. Without the word it takes the word's right edge.
void closeGap(std::vector<Item>& items, std::size_t first, const TextBox& word) {
    if (word.lines.empty()) return;
    const double left = word.lines[0].x, by = word.lines[0].width + gapBesideWord;
    for (std::size_t i = first; i < items.size(); ++i) {
        const auto bounds = boundsOf(items[i]);
        if (!bounds || bounds->x < left - badgeRoom || bounds->right() > left) return;
        if (auto* box = std::get_if<Box>(&items[i].what))
            box->rect = box->rect.moved(by, 0);
        else if (auto* shape = std::get_if<Shape>(&items[i].what))
            shape->path = shape->path.transformed(1, by, 0);
    }
}

Group thinned(Group group, Detail detail, Colour bars, std::string_view role) {
    std::vector<Item> kept;
    kept.reserve(group.items.size());
    for (std::size_t i = 0; i < group.items.size(); ++i) {
        Item& item = group.items[i];
        if (auto* inner = std::get_if<Group>(&item.what)) {
            const std::string innerRole = inner->role.empty() ? std::string(role) : inner->role;
            if (detail >= Detail::Line && !belongsToLine(*inner, innerRole)) continue;
            kept.push_back({thinned(std::move(*inner), detail, bars, innerRole)});
        } else if (isSmallWord(item, role) || (detail >= Detail::Line && isNumberOfLine(item, role))) {
            if (role == "touchpoint") closeGap(group.items, i + 1, std::get<TextBox>(item.what));
        } else if (detail >= Detail::Bars && becomesBars(item, role)) {
            addBars(std::get<TextBox>(item.what), bars, kept);
        } else {
            kept.push_back(std::move(item));
        }
    }
    group.items = std::move(kept);
    return group;
}

} // namespace

Detail detailAt(double zoom) {
    if (zoom < 0.1) return Detail::Distant;
    if (zoom < 0.28) return Detail::Line;
    if (zoom < 0.55) return Detail::Bars;
    if (zoom < 0.75) return Detail::NoSmallWords;
    return Detail::All;
}

Group withDetail(Group group, Detail detail, Colour bars) {
    if (detail == Detail::All) return group;
    const std::string role = group.role;
    return thinned(std::move(group), detail, bars, role);
}

} // namespace journeyline::ui::canvas
