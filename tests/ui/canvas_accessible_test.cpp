// SPDX-License-Identifier: Apache-2.0
// The canvas as assistive technology meets it: a table that is read, pointed at, acted on, and that tells of changes.
#include <QAccessible>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

#include "accessible_events.h"
#include "accessible_place.h"
#include "accessible_sheet.h"
#include "canvas_support.h"
#include "journeyline/edits/cards.h"
#include "journeyline/edits/lanes.h"
#include "journeyline/edits/pain_points.h"
#include "journeyline/edits/phases.h"
#include "journeyline/edits/touchpoints.h"

namespace journeyline::ui {

using canvas::AccessibleSheet;
using session::Selection;

namespace {

class AccessibleCanvas : public CanvasTest {
protected:
    [[nodiscard]] AccessibleSheet& table() {
        auto* interface = QAccessible::queryAccessibleInterface(&canvas);
        auto* found = dynamic_cast<AccessibleSheet*>(interface);
        if (!found) std::abort();
        return *found;
    }
    [[nodiscard]] QAccessibleInterface* cell(LaneKind kind, int touchpointNumber, std::optional<NotesRole> role = {}) {
        const auto row = canvas.sheet().rowOf(lane(kind, role));
        return row ? table().cellAt(static_cast<int>(*row), touchpointNumber - 1) : nullptr;
    }
    [[nodiscard]] std::string nameOf(QAccessibleInterface* interface) {
        return interface ? interface->text(QAccessible::Name).toStdString() : "(nothing)";
    }
    [[nodiscard]] std::string nameOfCell(LaneKind kind, int n, std::optional<NotesRole> role = {}) {
        return nameOf(cell(kind, n, role));
    }
    /// The thing in that cell with this place among its children.
    [[nodiscard]] QAccessibleInterface* focused() { return table().focusChild(); }
};

std::string described(const QAccessibleTableModelChangeEvent& change) {
    using Change = QAccessibleTableModelChangeEvent;
    const auto range = [](const char* what, int first, int last) {
        return std::string(what) + ' ' + std::to_string(first) + '-' + std::to_string(last);
    };
    switch (change.modelChangeType()) {
    case Change::ColumnsRemoved:
        return range("ColumnsRemoved", change.firstColumn(), change.lastColumn());
    case Change::ColumnsInserted:
        return range("ColumnsInserted", change.firstColumn(), change.lastColumn());
    case Change::RowsRemoved:
        return range("RowsRemoved", change.firstRow(), change.lastRow());
    case Change::RowsInserted:
        return range("RowsInserted", change.firstRow(), change.lastRow());
    default:
        return "Reset";
    }
}

/// What an assistive technology would hear, as "Focus Acties, Demo in de winkel: …".
class Listener {
public:
    explicit Listener(Canvas& canvas) : m_events(canvas, [this](QAccessibleEvent& event) { hear(event); }) {}

    void focusArrived() { m_events.focusArrived(); }
    [[nodiscard]] std::vector<std::string> heard() {
        QApplication::processEvents();
        return std::exchange(m_heard, {});
    }

private:
    void hear(QAccessibleEvent& event) {
        QAccessibleInterface* about = event.accessibleInterface();
        QString line;
        switch (event.type()) {
        case QAccessible::Focus:
            line = QStringLiteral("Focus");
            break;
        case QAccessible::NameChanged:
            line = QStringLiteral("Name");
            break;
        case QAccessible::TableModelChanged: {
            auto& change = static_cast<QAccessibleTableModelChangeEvent&>(event);
            m_heard.push_back(described(change));
            about->tableInterface()->modelChange(&change);
            return;
        }
        default:
            return;
        }
        m_heard.push_back((line + QLatin1Char(' ') + about->text(QAccessible::Name)).toStdString());
    }

    std::vector<std::string> m_heard;
    canvas::AccessibleEvents m_events;
};

testing::AssertionResult contains(const std::vector<std::string>& all, const std::string& one) {
    if (std::find(all.begin(), all.end(), one) != all.end()) return testing::AssertionSuccess();
    return testing::AssertionFailure() << one << " was not among " << testing::PrintToString(all);
}

TEST_F(AccessibleCanvas, IsATableOfLanesAndTouchpoints) {
    EXPECT_EQ(table().role(), QAccessible::Table);
    EXPECT_EQ(nameOf(&table()), "Customer journey map: Koffiemachine kopen bij Brouwwinkel");
    const QString about = table().text(QAccessible::Description);
    EXPECT_TRUE(about.contains(QStringLiteral("Goal: minder afgebroken bestellingen"))) << about.toStdString();
    EXPECT_TRUE(about.contains(QStringLiteral("Afgebroken bestellingen 34"))) << about.toStdString();
    EXPECT_EQ(table().rowCount(), static_cast<int>(session.map().lanes.size()));
    EXPECT_EQ(table().columnCount(), static_cast<int>(touchpointCount(session.map())));
    EXPECT_EQ(table().rowDescription(1).toStdString(), "Lane: Acties");
    EXPECT_EQ(table().columnDescription(4).toStdString(), "5 Demo in de winkel");
}

TEST_F(AccessibleCanvas, SaysInWordsWhatTheSheetShows) {
    EXPECT_EQ(nameOfCell(LaneKind::Notes, 5, NotesRole::Actions),
              "Acties, Demo in de winkel: Proeft twee koppen met een medewerker");
    EXPECT_EQ(nameOfCell(LaneKind::Notes, 5, NotesRole::Thoughts),
              "Gedachten, Demo in de winkel: Henk Bakker: Nu snap ik het verschil. Deze wordt het!");
    EXPECT_EQ(nameOfCell(LaneKind::Touchpoints, 6),
              "Touchpoint 6: Winkelmandje, website, app, 18\u00a0% leave here, gemeten");
    EXPECT_EQ(nameOfCell(LaneKind::PainPoints, 4),
              "Pijnpunten, Reviews vergelijken: P2, mild: Reviews gaan over levering, niet over gebruik");
    EXPECT_EQ(nameOfCell(LaneKind::PainPoints, 5), "Pijnpunten, Demo in de winkel: empty");
    EXPECT_EQ(nameOfCell(LaneKind::Metrics, 5),
              "Cijfers, Demo in de winkel: Koopt na demo 46\u00a0%, target 40\u00a0%, on target");
    EXPECT_EQ(nameOfCell(LaneKind::Emotion, 6),
              "Emotie, Winkelmandje: Sanne de Vries 2,5, expected 3,8; Henk Bakker 3,1, expected 3,8");
}

TEST_F(AccessibleCanvas, NamesPeaksAndValleys) {
    const Facts& facts = canvas.sheet().facts();
    ASSERT_FALSE(facts.valleys.empty());
    const Valley& valley = facts.valleys[0];
    const int n = static_cast<int>(facts.curves[valley.curve].points[valley.point].column) + 1;
    EXPECT_NE(nameOfCell(LaneKind::Emotion, n).find("valley 1"), std::string::npos) << nameOfCell(LaneKind::Emotion, n);
    const int peak = static_cast<int>(facts.curves[0].points[*facts.curves[0].peak].column) + 1;
    EXPECT_NE(nameOfCell(LaneKind::Emotion, peak).find("peak"), std::string::npos);
}

TEST_F(AccessibleCanvas, EveryChildKnowsItsPlaceParentAndRectangle) {
    session.newMap(mapOf(edits::addPhase(session.map(), session.map().phases.size(), "Later", ids)).value());
    QApplication::processEvents();
    const int count = table().childCount();
    ASSERT_GT(count, table().rowCount() * table().columnCount());
    for (int i = 0; i < count; ++i) {
        QAccessibleInterface* child = table().child(i);
        ASSERT_NE(child, nullptr) << i;
        EXPECT_TRUE(child->isValid()) << i;
        EXPECT_EQ(table().indexOfChild(child), i) << nameOf(child);
        EXPECT_EQ(child->parent(), &table()) << nameOf(child);
        EXPECT_EQ(table().child(i), child) << "made twice";
        if (child->object()) continue; // the viewport
        EXPECT_FALSE(nameOf(child).empty()) << i;
        EXPECT_FALSE(child->rect().isEmpty()) << nameOf(child);
        for (int k = 0; k < child->childCount(); ++k) {
            QAccessibleInterface* thing = child->child(k);
            ASSERT_NE(thing, nullptr) << nameOf(child);
            EXPECT_EQ(thing->parent(), child);
            EXPECT_EQ(child->indexOfChild(thing), k);
            EXPECT_FALSE(nameOf(thing).empty());
            EXPECT_FALSE(thing->rect().isEmpty()) << nameOf(thing);
        }
    }
    for (int row = 0; row < table().rowCount(); ++row)
        for (int column = 0; column < table().columnCount(); ++column) {
            auto* cell = table().cellAt(row, column)->tableCellInterface();
            ASSERT_NE(cell, nullptr);
            EXPECT_EQ(cell->rowIndex(), row);
            EXPECT_EQ(cell->columnIndex(), column);
            EXPECT_EQ(cell->rowHeaderCells().size(), 1);
            EXPECT_GE(cell->columnHeaderCells().size(), 1);
        }
    EXPECT_EQ(table().child(-1), nullptr);
    EXPECT_EQ(table().child(count), nullptr);
    EXPECT_EQ(table().cellAt(table().rowCount(), 0), nullptr);
}

TEST_F(AccessibleCanvas, AnswersWhatIsUnderAPoint) {
    for (const Selection& selection :
         {Selection::touchpoint(touchpoint(3)), Selection::cell(touchpoint(2), lane(LaneKind::PainPoints)),
          Selection::title(), Selection::phase(phase(1)), Selection::laneRow(lane(LaneKind::Emotion))}) {
        const QPoint at = canvas.viewport()->mapToGlobal(middleOf(selection));
        QAccessibleInterface* found = table().childAt(at.x(), at.y());
        ASSERT_NE(found, nullptr);
        EXPECT_TRUE(found->rect().contains(at)) << nameOf(found);
        EXPECT_EQ(found, table().holderOf(selection)) << nameOf(found);
    }
}

TEST_F(AccessibleCanvas, TheFocusIsWhereTheSelectionIs) {
    session.select(Selection::touchpoint(touchpoint(2)));
    EXPECT_EQ(focused(), cell(LaneKind::Touchpoints, 2));
    EXPECT_TRUE(focused()->state().focused);
    EXPECT_TRUE(focused()->state().selected);
    EXPECT_TRUE(focused()->state().editable);
    EXPECT_EQ(table().selectedCells(), QList{cell(LaneKind::Touchpoints, 2)});

    key(Qt::Key_Down);
    EXPECT_EQ(focused(), cell(LaneKind::Notes, 2, NotesRole::Actions)) << nameOf(focused());
    EXPECT_FALSE(cell(LaneKind::Touchpoints, 2)->state().focused);
    EXPECT_FALSE(cell(LaneKind::Touchpoints, 2)->state().selected);

    session.select(Selection::laneRow(lane(LaneKind::Emotion)));
    EXPECT_EQ(focused()->role(), QAccessible::RowHeader);
    EXPECT_EQ(table().selectedRowCount(), 1);
    session.select(Selection::none());
    EXPECT_EQ(table().selectedCellCount(), 0);
}

TEST_F(AccessibleCanvas, ThingsThatShareACellAreItsChildren) {
    const Id actions = lane(LaneKind::Notes, NotesRole::Actions);
    ASSERT_TRUE(session.apply(QStringLiteral("card"),
                              mapOf(edits::addCard(session.map(), touchpoint(5), actions, SIZE_MAX, "Betaalt", ids))));
    QAccessibleInterface* both = cell(LaneKind::Notes, 5, NotesRole::Actions);
    EXPECT_EQ(nameOf(both), "Acties, Demo in de winkel: Proeft twee koppen met een medewerker; Betaalt");
    ASSERT_EQ(both->childCount(), 2);
    EXPECT_EQ(nameOf(both->child(1)), "Acties, Demo in de winkel: Betaalt");
    EXPECT_EQ(both->child(1)->text(QAccessible::Description).toStdString(), "2 of 2");
    session.select(Selection::card(cardsIn(data(touchpoint(5)).notes, actions)[1]->id));
    EXPECT_EQ(focused(), both->child(1));
    EXPECT_TRUE(both->state().selected);
    EXPECT_FALSE(both->child(0)->state().selected);
    EXPECT_EQ(table().selectedCells(), QList{both});
    // Points of two personas as well.
    QAccessibleInterface* emotion = cell(LaneKind::Emotion, 6);
    ASSERT_EQ(emotion->childCount(), 2);
    EXPECT_EQ(nameOf(emotion->child(0)), "Emotie, Winkelmandje: Sanne de Vries 2,5, expected 3,8");
}

TEST_F(AccessibleCanvas, ActionsSelectEditAndNudge) {
    auto* touchpointCell = cell(LaneKind::Touchpoints, 3);
    auto* actions = touchpointCell->actionInterface();
    ASSERT_NE(actions, nullptr);
    EXPECT_TRUE(actions->actionNames().contains(QAccessibleActionInterface::pressAction()));
    actions->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_EQ(session.selection(), Selection::touchpoint(touchpoint(3)));
    EXPECT_EQ(editor(), nullptr);
    actions->doAction(canvas::AccessiblePlace::editAction());
    ASSERT_NE(editor(), nullptr);
    type(QStringLiteral("!"));
    canvas.finishEditing();
    EXPECT_TRUE(QString::fromStdString(titleOf(3)).endsWith(QLatin1Char('!')));

    auto* emotion = cell(LaneKind::Emotion, 6)->child(0)->actionInterface();
    EXPECT_FALSE(emotion->actionNames().contains(canvas::AccessiblePlace::editAction()));
    emotion->doAction(QAccessibleActionInterface::increaseAction());
    EXPECT_EQ(nameOf(cell(LaneKind::Emotion, 6)->child(0)), "Emotie, Winkelmandje: Sanne de Vries 2,6, expected 3,8");
}

TEST_F(AccessibleCanvas, ALockedLaneIsReadOnly) {
    const Id actions = lane(LaneKind::Notes, NotesRole::Actions);
    EXPECT_TRUE(cell(LaneKind::Notes, 5, NotesRole::Actions)->state().editable);
    ASSERT_TRUE(session.apply(QStringLiteral("lock"), edits::setLaneLocked(session.map(), actions, true)));
    const QAccessible::State state = cell(LaneKind::Notes, 5, NotesRole::Actions)->state();
    EXPECT_FALSE(state.editable);
    EXPECT_TRUE(state.readOnly);
    EXPECT_EQ(table().rowDescription(1).toStdString(), "Lane: Acties, locked");
}

TEST_F(AccessibleCanvas, ATouchpointWithoutItsLaneIsReachedAtItsStation) {
    ASSERT_TRUE(
        session.apply(QStringLiteral("hide"), edits::setLaneHidden(session.map(), lane(LaneKind::Touchpoints), true)));
    session.select(Selection::touchpoint(touchpoint(2)));
    ASSERT_NE(focused(), nullptr);
    EXPECT_EQ(focused()->role(), QAccessible::ColumnHeader);
    EXPECT_TRUE(focused()->state().focused);
    EXPECT_TRUE(nameOf(focused()).starts_with("2 ")) << nameOf(focused());
}

TEST_F(AccessibleCanvas, WhatIsGoneIsInvalidAndForgotten) {
    QAccessibleInterface* second = cell(LaneKind::Touchpoints, 2);
    const auto id = QAccessible::uniqueId(second);
    ASSERT_TRUE(session.apply(QStringLiteral("delete"), edits::deleteTouchpoint(session.map(), touchpoint(2))));
    EXPECT_FALSE(second->isValid());
    session.undo();
    EXPECT_TRUE(second->isValid());
    Listener listener(canvas);
    ASSERT_TRUE(session.apply(QStringLiteral("delete"), edits::deleteTouchpoint(session.map(), touchpoint(2))));
    EXPECT_TRUE(contains(listener.heard(), "ColumnsRemoved 1-1"));
    EXPECT_EQ(QAccessible::accessibleInterface(id), nullptr);
    session.undo();
    EXPECT_TRUE(contains(listener.heard(), "ColumnsInserted 1-1"));
    ASSERT_TRUE(session.apply(QStringLiteral("delete"), edits::deleteLane(session.map(), lane(LaneKind::Emotion))));
    EXPECT_TRUE(contains(listener.heard(), "RowsRemoved 3-3"));
}

TEST_F(AccessibleCanvas, TellsTheFocusAsItMoves) {
    session.select(Selection::touchpoint(touchpoint(4)));
    Listener listener(canvas);
    key(Qt::Key_Right);
    EXPECT_EQ(listener.heard(), std::vector<std::string>{"Focus " + nameOfCell(LaneKind::Touchpoints, 5)});
    key(Qt::Key_Down);
    EXPECT_EQ(listener.heard(),
              std::vector<std::string>{"Focus Acties, Demo in de winkel: Proeft twee koppen met een medewerker"});
    key(Qt::Key_Escape);
    EXPECT_EQ(listener.heard(), std::vector<std::string>{"Focus " + nameOf(&table())});
    listener.focusArrived();
    EXPECT_EQ(listener.heard(), std::vector<std::string>{"Focus " + nameOf(&table())});
}

TEST_F(AccessibleCanvas, TellsOfATextOnceAndOnlyWhereItChanged) {
    for (int n = 1; n <= table().columnCount(); ++n)
        (void)nameOfCell(LaneKind::Touchpoints, n);
    (void)nameOfCell(LaneKind::Notes, 3, NotesRole::Actions);
    session.select(Selection::touchpoint(touchpoint(3)));
    Listener listener(canvas);
    key(Qt::Key_F2);
    type(QStringLiteral(" twee"));
    const auto isName = [](const std::string& line) { return line.starts_with("Name"); };
    const auto whileTyping = listener.heard();
    EXPECT_TRUE(std::none_of(whileTyping.begin(), whileTyping.end(), isName)) << "the editor speaks";
    key(Qt::Key_Escape);
    const auto heard = listener.heard();
    EXPECT_TRUE(contains(heard, "Name " + nameOfCell(LaneKind::Touchpoints, 3)));
    EXPECT_TRUE(contains(heard, "Name " + nameOfCell(LaneKind::Notes, 3, NotesRole::Actions)));
    EXPECT_EQ(std::count_if(heard.begin(), heard.end(), isName), 2);
}

TEST_F(AccessibleCanvas, TellsOfAScoreThatAKeySets) {
    const Id persona = session.map().personas[0]->id;
    session.select(Selection::emotion(touchpoint(6), persona));
    (void)nameOf(focused());
    Listener listener(canvas);
    key(Qt::Key_4);
    EXPECT_TRUE(contains(listener.heard(), "Name Emotie, Winkelmandje: Sanne de Vries 4,0, expected 3,8"));
}

TEST_F(AccessibleCanvas, ALargeMapCostsNothingUntilSomebodyAsks) {
    Map large = session.map();
    for (int i = 0; i < 2000; ++i)
        large = mapOf(edits::addTouchpoint(large, large.phases[0]->id, 0, "T" + std::to_string(i), ids)).value();
    session.newMap(large);
    ASSERT_GT(table().childCount(), 14000);
    session.select(Selection::touchpoint(touchpoint(1900)));
    session.select(Selection::none());
    EXPECT_EQ(table().known().size(), 0U);
    (void)nameOfCell(LaneKind::Emotion, 1000);
    EXPECT_EQ(table().known().size(), 1U);
}

TEST_F(AccessibleCanvas, ReducedMotionIsObeyedAtOnce) {
    const auto turn = [this] {
        QWheelEvent wheel(QPointF(500, 400), canvas.viewport()->mapToGlobal(QPointF(500, 400)), QPoint(),
                          QPoint(0, -120), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(canvas.viewport(), &wheel);
        return canvas.verticalScrollBar()->value();
    };
    ASSERT_GT(canvas.verticalScrollBar()->maximum(), 200);
    EXPECT_EQ(turn(), 96);
    canvas.setReducedMotion(false);
    EXPECT_LT(turn(), 192) << "it glides";
    canvas.setReducedMotion(true);
    EXPECT_EQ(canvas.verticalScrollBar()->value(), 192);
}

} // namespace
} // namespace journeyline::ui
