// SPDX-License-Identifier: Apache-2.0
// What can be done with what is selected on the sheet: for every kind of thing the choices that fit it, then the
// commands that fit everything. A choice acts on all that is selected, as one step of undo.
// Not responsible for: where the menu opens.
#pragma once

#include <QString>

#include <functional>
#include <optional>
#include <vector>

#include "journeyline/base/result.h"
#include "journeyline/document/map.h"
#include "journeyline/session/selection.h"

class QMenu;

namespace journeyline::ui {

class ActionSet;
class Canvas;

class ContextMenu {
public:
    /// Both must outlive the menus that are filled.
    ContextMenu(Canvas& canvas, const ActionSet& actions) : m_canvas(canvas), m_actions(actions) {}

    void fill(QMenu& menu) const;

private:
    using Edit = std::function<Result<Map>(const Map&, const session::Selection&)>;

    void fillTouchpoint(QMenu& menu, const Touchpoint& touchpoint) const;
    void fillPhase(QMenu& menu, const Phase& phase) const;
    void fillLane(QMenu& menu, const Lane& lane) const;
    void fillCard(QMenu& menu, const Card& card) const;
    void fillPainPoint(QMenu& menu, const PainPoint& painPoint) const;
    void fillSolved(QMenu& menu, const Opportunity& opportunity) const;
    void fillOpportunity(QMenu& menu, const Opportunity& opportunity) const;
    void fillEmotion(QMenu& menu) const;

    void apply(const QString& label, const Edit& edit) const;
    /// A line with a tick; the label of the undo step is its text.
    void choice(QMenu& menu, const QString& text, bool ticked, const Edit& edit, const QString& label = {}) const;
    void personaChoices(QMenu& menu, const Id& now,
                        const std::function<Result<Map>(const Map&, const Id&, const Id&)>& verb) const;
    void
    evidenceChoices(QMenu& menu, std::optional<EvidenceLevel> now,
                    const std::function<Result<Map>(const Map&, const Id&, std::optional<EvidenceLevel>)>& verb) const;
    void panelLine(QMenu& menu, const QString& text) const;

    Canvas& m_canvas;
    const ActionSet& m_actions;
};

} // namespace journeyline::ui
