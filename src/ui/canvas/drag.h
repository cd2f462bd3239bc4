// SPDX-License-Identifier: Apache-2.0
// One drag, from the moment the pointer has moved far enough until it is let go.
//
// Every drag shows its result on the sheet at once, through one gesture, so one drag is one step of undo. Targets are
// looked up in the sheet as it was at the beginning: the sheet that changes under the pointer would make them jump.
#pragma once

#include <algorithm>
#include <memory>

#include <QString>

#include "journeyline/layout/sheet.h"
#include "journeyline/session/session.h"

class QPainter;

namespace journeyline::ui::canvas {

class Drag {
public:
    enum class Follows { Both, Across, UpDown, Nothing }; ///< how the picture of what is dragged follows the pointer

    Drag(session::Session& session, const layout::SheetLayout& sheet, const QString& label, layout::Part grabbed);
    virtual ~Drag() = default;
    Drag(const Drag&) = delete;
    Drag& operator=(const Drag&) = delete;

    /// Pointer on the sheet, not pinned.
    virtual void moveTo(Point pointer, bool coarse) = 0;
    [[nodiscard]] virtual Follows follows() const { return Follows::Both; }
    /// What it became, to mark as drop target on the sheet that is shown; unset: no mark.
    [[nodiscard]] virtual std::optional<Rect> dropMark(const layout::SheetLayout& shown) const = 0;
    /// The mark covers what is below it; else it is only an outline.
    [[nodiscard]] virtual bool fillsMark() const { return true; }
    /// A few words beside the pointer: how many are dragged, when it is more than one; empty: none.
    [[nodiscard]] virtual QString bubble() const;

    [[nodiscard]] const layout::Part& grabbed() const { return m_grabbed; }
    [[nodiscard]] const layout::SheetLayout& base() const { return m_base; }
    [[nodiscard]] bool open() const { return m_gesture->open(); }
    /// What the last move was refused for, such as a locked lane.
    [[nodiscard]] const std::optional<Fault>& fault() const { return m_fault; }
    void commit() { m_gesture->commit(); }
    void cancel() { m_gesture->cancel(); }

protected:
    void show(const Result<Map>& edited, const session::Selections& selections) {
        const auto shown = m_gesture->preview(edited, selections);
        m_fault = shown ? std::optional<Fault>() : shown.fault();
    }
    void show(const Result<Map>& edited) { show(edited, m_dragged); }
    [[nodiscard]] const Map& map() const { return m_gesture->base(); }
    /// The grabbed thing, and all that was selected with it.
    [[nodiscard]] const session::Selections& dragged() const { return m_dragged; }
    /// Their ids in reading order.
    [[nodiscard]] const Ids& ids() const { return m_ids; }
    [[nodiscard]] bool isDragged(const Id& id) const {
        return std::find(m_ids.begin(), m_ids.end(), id) != m_ids.end();
    }

private:
    layout::SheetLayout m_base;
    layout::Part m_grabbed;
    session::Selections m_dragged;
    Ids m_ids;
    std::unique_ptr<session::Gesture> m_gesture;
    std::optional<Fault> m_fault;
};

/// The drag that takes hold of this part at a point of the sheet; null for parts that stay where they are.
[[nodiscard]] std::unique_ptr<Drag> dragOf(session::Session& session, const layout::SheetLayout& sheet,
                                           const layout::Part& part, Point grabbedAt);
/// Whether dragOf would give one.
[[nodiscard]] bool canDrag(layout::PartKind kind);

[[nodiscard]] std::unique_ptr<Drag> touchpointDrag(session::Session& session, const layout::SheetLayout& sheet,
                                                   const layout::Part& part);
/// Of phases by their arrows and lanes by their labels.
[[nodiscard]] std::unique_ptr<Drag> orderDrag(session::Session& session, const layout::SheetLayout& sheet,
                                              const layout::Part& part);
[[nodiscard]] std::unique_ptr<Drag> cardDrag(session::Session& session, const layout::SheetLayout& sheet,
                                             const layout::Part& part);
[[nodiscard]] std::unique_ptr<Drag> emotionDrag(session::Session& session, const layout::SheetLayout& sheet,
                                                const layout::Part& part, Point grabbedAt);
/// The right edge of a touchpoint's column.
[[nodiscard]] std::unique_ptr<Drag> widthDrag(session::Session& session, const layout::SheetLayout& sheet,
                                              std::size_t column);

} // namespace journeyline::ui::canvas
