// SPDX-License-Identifier: Apache-2.0
// Tells assistive technology what happens on the sheet: where the focus goes, what is selected, which cells say
// something else now, and when lanes or touchpoints come, go or move.
//
// Costs nothing while nobody listens. A text being typed or a drag under way is told once, when it is over: the editor
// speaks for itself. Not responsible for the words and the tree (accessible_names.h, accessible_sheet.h).
#pragma once

#include <QObject>

#include <functional>
#include <optional>

#include "journeyline/session/session.h"

class QAccessibleEvent;

namespace journeyline::ui {
class Canvas;
}

namespace journeyline::ui::canvas {

class AccessibleSheet;

class AccessibleEvents final : public QObject {
    Q_OBJECT

public:
    using Send = std::function<void(QAccessibleEvent&)>;
    /// With a `send` of one's own events are always made, and go there.
    explicit AccessibleEvents(Canvas& canvas, Send send = {});

    /// The canvas has the keyboard now: what is selected has the focus.
    void focusArrived();

private:
    void mapChanged(const Map& before);
    void tellFocus();
    void tellSelection(const session::Selection& before);
    void tellMap();
    [[nodiscard]] bool wanted() const;
    [[nodiscard]] AccessibleSheet* sheet() const;
    void send(QAccessibleEvent& event) const;

    Canvas& m_canvas;
    Send m_send;
    std::optional<Map> m_told; ///< the map before the first change that was not told yet
};

} // namespace journeyline::ui::canvas
