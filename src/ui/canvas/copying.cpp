// SPDX-License-Identifier: Apache-2.0
// Cut, copy, paste and duplicate. While a text is open they are about its letters.
#include <QClipboard>
#include <QGuiApplication>

#include "clipboard.h"
#include "inner.h"
#include "journeyline/document/find.h"
#include "journeyline/edits/cards.h"
#include "journeyline/edits/opportunities.h"
#include "journeyline/edits/pain_points.h"
#include "journeyline/edits/phases.h"
#include "journeyline/edits/several.h"
#include "journeyline/edits/touchpoints.h"
#include "pasted_lines.h"
#include "places.h"
#include "removing.h"
#include "text_names.h"

namespace journeyline::ui {

using edits::FragmentKind;
using session::Selection;
using session::Selections;
using Kind = Selection::Kind;

namespace {

constexpr qsizetype longestPastedText = qsizetype{4} * 1024 * 1024; ///< characters

Selections selectionsOf(Kind kind, const Ids& ids) {
    if (ids.empty()) return {};
    std::vector<Selection> all;
    for (const Id& id : ids)
        all.push_back({kind, id, {}, {}});
    return {all.back(), all};
}

/// What lines become where the selection is; nothing where lines mean nothing.
std::optional<FragmentKind> kindOfLines(const layout::SheetLayout& sheet, const Selection& s) {
    if (s.kind == Kind::None || s.kind == Kind::Touchpoint || s.kind == Kind::Phase) return FragmentKind::Touchpoints;
    const auto row = sheet.rowOf(canvas::laneOf(sheet, s));
    if (!row) return std::nullopt;
    switch (sheet.rows()[*row].kind) {
    case LaneKind::Touchpoints:
        return FragmentKind::Touchpoints;
    case LaneKind::Notes:
        return FragmentKind::Cards;
    case LaneKind::PainPoints:
        return FragmentKind::PainPoints;
    case LaneKind::Opportunities:
        return FragmentKind::Opportunities;
    default:
        return std::nullopt;
    }
}

std::size_t indexAfter(const Map& map, const edits::PastePlace& place, FragmentKind kind) {
    const auto after = [&](const auto& list) {
        const auto at = indexOf(list, place.after);
        return at ? *at + 1 : edits::atEnd;
    };
    const Phase* phase = findIn(map.phases, place.phase);
    const Touchpoint* touchpoint = findTouchpoint(map, place.touchpoint);
    if (kind == FragmentKind::Touchpoints) return phase ? after(phase->touchpoints) : edits::atEnd;
    if (kind == FragmentKind::PainPoints) return touchpoint ? after(touchpoint->painPoints) : edits::atEnd;
    if (touchpoint) return after(cardsIn(touchpoint->notes, place.lane));
    return phase ? after(cardsIn(phase->notes, place.lane)) : edits::atEnd;
}

Result<edits::AddedMany> touchpointsFrom(const Map& map, const edits::PastePlace& place, const Texts& lines,
                                         IdSource& ids) {
    Map there = map;
    Id phase = place.phase;
    if (phase.empty() && map.phases.empty()) {
        const auto added = edits::addPhase(map, 0, {}, ids);
        if (!added) return added.fault();
        there = added->map;
        phase = added->id;
    }
    if (phase.empty()) phase = map.phases[map.phases.size() - 1]->id;
    return edits::addTouchpoints(there, phase, indexAfter(there, place, FragmentKind::Touchpoints), lines, ids);
}

/// One part for each line.
Result<edits::AddedMany> partsFrom(const Map& map, FragmentKind kind, const edits::PastePlace& place,
                                   const Texts& lines, IdSource& ids) {
    if (kind == FragmentKind::Touchpoints) return touchpointsFrom(map, place, lines, ids);
    const Id at = place.touchpoint.empty() ? place.phase : place.touchpoint;
    std::size_t index = indexAfter(map, place, kind);
    if (kind == FragmentKind::Cards) return edits::addCards(map, at, place.lane, index, lines, ids);
    if (place.touchpoint.empty()) return Fault{"paste.no-touchpoint", {}, {}};
    Ids added;
    const auto edited = edits::forEach(map, lines, [&](const Map& now, const std::string& line) {
        const auto one = kind == FragmentKind::PainPoints ? edits::addPainPoint(now, place.touchpoint, index, line, ids)
                                                          : edits::addOpportunity(now, place.touchpoint, {}, line, ids);
        if (index != edits::atEnd) ++index;
        if (one) added.push_back(one->id);
        return edits::mapOf(one);
    });
    if (!edited) return edited.fault();
    return edits::AddedMany{*edited, added};
}

} // namespace

bool Canvas::copy() {
    if (auto* editor = m_inner->editing->editor()) {
        editor->copy();
        return true;
    }
    auto copied = canvas::mimeDataOf(sheet(), m_inner->session.selections());
    if (!copied) return false;
    QGuiApplication::clipboard()->setMimeData(copied.release());
    return true;
}

void Canvas::cut() {
    if (auto* editor = m_inner->editing->editor()) return editor->cut();
    session::Session& session = m_inner->session;
    const Selections selections = session.selections();
    if (!canvas::fragmentKindOf(selections.primary.kind)) return;
    // First without them: what may not go stays, and the clipboard keeps what it had.
    const auto left = canvas::without(session.map(), selections);
    if (!left) return m_inner->refuse(left.fault());
    if (!copy()) return;
    m_inner->apply(tr("Cut"), left, selections.primary);
}

void Canvas::paste() {
    if (auto* editor = m_inner->editing->editor()) return editor->paste();
    finishEditing();
    const QMimeData* held = QGuiApplication::clipboard()->mimeData();
    if (!held) return;
    if (!held->hasFormat(QLatin1String(canvas::fragmentType))) {
        const QString text = held->text();
        if (canvas::looksLikeTable(text) && text.size() <= longestPastedText) return emit tablePasted(text);
        return m_inner->pasteText(text);
    }
    const auto fragment = canvas::fragmentIn(*held);
    if (!fragment) return m_inner->refuse(fragment.fault());
    m_inner->pasteFragment(*fragment, m_inner->placeFor(fragment->kind), tr("Paste"));
}

void Canvas::pasteLines(const QString& text) {
    finishEditing();
    m_inner->pasteText(text);
}

void Canvas::Inner::pasteFragment(const edits::Fragment& fragment, const edits::PastePlace& place,
                                  const QString& label) {
    const auto pasted = edits::paste(session.map(), fragment, place, ids);
    if (!pasted) return refuse(pasted.fault());
    const Selections all = selectionsOf(canvas::selectionKindOf(fragment.kind), pasted->ids);
    apply(label, pasted->map, all);
    byKeyboard = true;
    q.reveal(all.primary);
    if (!pasted->notes.empty()) emit q.noted(pasted->notes);
}

edits::PastePlace Canvas::Inner::placeFor(FragmentKind kind) const {
    edits::PastePlace place = canvas::placeFor(live.layout(), session.selections(), kind);
    const bool inside = kind == FragmentKind::PainPoints || kind == FragmentKind::Opportunities ||
                        kind == FragmentKind::Metrics || (kind == FragmentKind::Cards && place.phase.empty());
    if (inside && place.touchpoint.empty()) place.touchpoint = touchpointForNew();
    return place;
}

void Canvas::Inner::pasteText(const QString& text) {
    if (text.size() > longestPastedText)
        return refuse({"paste.too-large", {}, {std::to_string(longestPastedText / 1024 / 1024)}});
    QStringList lines = canvas::pastedLines(text);
    if (lines.isEmpty()) return;
    const auto kind = kindOfLines(live.layout(), session.selection());
    if (!kind) return refuse({"paste.nowhere", {}, {}});
    const bool tooMany = lines.size() > canvas::mostPastedLines;
    if (tooMany) lines.resize(canvas::mostPastedLines);
    Texts texts;
    for (const QString& line : lines)
        texts.push_back(line.toStdString());
    const auto added = partsFrom(session.map(), *kind, placeFor(*kind), texts, ids);
    if (!added) return refuse(added.fault());
    const Selections all = selectionsOf(canvas::selectionKindOf(*kind), added->ids);
    apply(Canvas::tr("Paste"), added->map, all);
    q.reveal(all.primary);
    if (tooMany) emit q.noted({Fault{"paste.too-many-lines", {}, {std::to_string(canvas::mostPastedLines)}}});
}

void Canvas::duplicateSelection() {
    finishEditing();
    session::Session& session = m_inner->session;
    const Selections selections = session.selections();
    const auto kind = canvas::fragmentKindOf(selections.primary.kind);
    if (!kind) return;
    const std::vector<Selection> order = inReadingOrder(session.map(), selections);
    // What stands in cells gets its copy there; touchpoints, phases and lanes are copied as one piece behind the last.
    const bool inCells =
        *kind != FragmentKind::Touchpoints && *kind != FragmentKind::Phases && *kind != FragmentKind::Lanes;
    Ids parts, copies;
    for (const Selection& s : order)
        parts.push_back(s.id);
    const auto copied = [&](const Map& now, const Ids& some, const Selection& last) -> Result<Map> {
        const auto pasted =
            edits::paste(now, extract(now, *kind, some), canvas::placeFor(sheet(), last, *kind), m_inner->ids);
        if (!pasted) return pasted.fault();
        copies.insert(copies.end(), pasted->ids.begin(), pasted->ids.end());
        return pasted->map;
    };
    const auto edited = inCells
                            ? edits::forEach(session.map(), order,
                                             [&](const Map& now, const Selection& s) { return copied(now, {s.id}, s); })
                            : copied(session.map(), parts, order.back());
    m_inner->apply(tr("Duplicate"), edited, selectionsOf(selections.primary.kind, copies));
    reveal(session.selection());
}

} // namespace journeyline::ui
