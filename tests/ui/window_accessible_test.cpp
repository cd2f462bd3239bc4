// SPDX-License-Identifier: Apache-2.0
// The whole window for those who cannot see it or do not use a mouse: whatever takes the keyboard has a name and shows
// that it has it, in every panel and dialog, and every command is in a menu.
#include <QAccessible>
#include <QDialog>
#include <QFileDialog>
#include <QMenuBar>
#include <QScrollArea>

#include <cstring>

#include "actions.h"
#include "rows.h"
#include "support/effort.h"
#include "window_support.h"

namespace journeyline::ui {
namespace {

/// Pixels that must change for a focus to be seen: the caret of a text field alone is not enough.
constexpr int visiblePixels = 40;

std::string about(const QWidget* widget) {
    std::string text = widget->metaObject()->className();
    for (const QWidget* w = widget; w && !w->isWindow(); w = w->parentWidget())
        if (!w->objectName().isEmpty()) text += " < " + w->objectName().toStdString();
    return text;
}

std::vector<QWidget*> takersOfFocus(QWidget* top) {
    std::vector<QWidget*> all;
    for (QWidget* widget : top->findChildren<QWidget*>())
        if (widget->window() == top->window() && widget->isVisible() && widget->isEnabled() && !widget->focusProxy() &&
            (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus)
            all.push_back(widget);
    return all;
}

void bringIntoView(QWidget* widget) {
    for (QWidget* parent = widget->parentWidget(); parent; parent = parent->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(parent)) area->ensureWidgetVisible(widget);
    QApplication::processEvents();
}

/// How many pixels differ; counting ends when it is enough.
int differentPixels(const QImage& first, const QImage& second) {
    const QImage a = first.convertToFormat(QImage::Format_RGB32), b = second.convertToFormat(QImage::Format_RGB32);
    const std::size_t width = static_cast<std::size_t>(std::min(a.width(), b.width()));
    int count = 0;
    for (int y = 0; y < std::min(a.height(), b.height()) && count < visiblePixels; ++y) {
        const auto* left = reinterpret_cast<const QRgb*>(a.constScanLine(y));  // NOLINT: Format_RGB32
        const auto* right = reinterpret_cast<const QRgb*>(b.constScanLine(y)); // NOLINT: Format_RGB32
        if (std::memcmp(left, right, width * sizeof(QRgb)) == 0) continue;
        for (std::size_t x = 0; x < width; ++x)
            count += left[x] != right[x] ? 1 : 0;
    }
    return count;
}

class WindowAccessible : public WindowTest {
protected:
    /// Sections and rows that are closed hide fields.
    void openEverything() {
        for (int round = 0; round < 3; ++round) {
            for (auto* button : window->findChildren<QAbstractButton*>())
                if (button->isVisible() && button->isCheckable() && !button->isChecked() &&
                    qobject_cast<DisclosureRow*>(button->parentWidget()))
                    button->click();
            QApplication::processEvents();
        }
    }
    /// Shows every panel with every kind of thing selected, and calls `look` for each.
    void eachPanel(const std::function<void(const std::string& where)>& look) {
        using session::Selection;
        openExample();
        const std::vector<std::pair<std::string, Selection>> selections{
            {"touchpoint", Selection::touchpoint(touchpoint(7))},
            {"nothing", Selection::none()},
            {"persona", Selection::personaCard(map().personas[0]->id)},
            {"phase", Selection::phase(map().phases[0]->id)},
            {"lane", Selection::laneRow(map().lanes[0]->id)}};
        auto* column = named<QWidget>(QStringLiteral("tabColumn"));
        for (const auto& [name, selection] : selections)
            for (auto* tab : column->findChildren<QAbstractButton*>()) {
                if (!tab->isVisible() || !tab->isEnabled()) continue;
                window->session().select(selection);
                tab->click();
                QApplication::processEvents();
                openEverything();
                look(name + " in " + tab->accessibleName().toStdString());
            }
    }
    /// Opens whatever dialog belongs to an action and calls `look` with it; actions without one do nothing here.
    void eachDialog(const std::function<void(QDialog* dialog)>& look) {
        openExample();
        select(7);
        for (const ActionRow& row : actionTable()) {
            const QString text = QLatin1String(row.text);
            const bool opens =
                text.endsWith(QChar(0x2026)) || row.id == ActionId::KeySheet || row.id == ActionId::About;
            auto* action = window->findChild<QAction*>(QStringLiteral("action.") + QLatin1String(row.name));
            if (!opens || !action || !action->isEnabled()) continue;
            QTimer timer;
            QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
                auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
                if (!dialog) return;
                timer.stop();
                SCOPED_TRACE(row.name);
                if (!qobject_cast<QFileDialog*>(dialog)) look(dialog); // that one is Qt's own
                dialog->reject();
            });
            timer.start(5);
            action->trigger();
            QApplication::processEvents();
        }
    }
    static void checkNames(QWidget* top, const std::string& where) {
        for (QWidget* widget : takersOfFocus(top)) {
            QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
            ASSERT_NE(interface, nullptr);
            EXPECT_FALSE(interface->text(QAccessible::Name).trimmed().isEmpty()) << about(widget) << ", " << where;
        }
    }
    void checkFocusIsSeen(QWidget* top, const std::string& where) {
        std::vector<QPointer<QWidget>> widgets;
        for (QWidget* widget : takersOfFocus(top))
            widgets.emplace_back(widget);
        QWidget* elsewhere = top == window ? static_cast<QWidget*>(&window->canvas()) : nullptr;
        for (const auto& widget : widgets) {
            if (!widget || !widget->isVisible() || widget == elsewhere) continue;
            const std::string name = about(widget);
            bringIntoView(widget);
            const auto picture = [&] {
                QApplication::processEvents();
                const QRect rect(widget->mapTo(top, QPoint(-4, -4)), widget->size() + QSize(8, 8));
                return top->grab(rect).toImage();
            };
            (elsewhere ? elsewhere : top)->setFocus(Qt::OtherFocusReason);
            widget->clearFocus();
            const QImage without = picture();
            widget->setFocus(Qt::TabFocusReason);
            if (!widget || QApplication::focusWidget() != widget) continue;
            const QImage with = picture();
            EXPECT_GE(differentPixels(without, with), visiblePixels) << name << ", " << where;
        }
    }
};

TEST_F(WindowAccessible, WhateverTakesTheFocusHasAName) {
    for (const char* language : {"en", "nl"}) {
        workbench->chooseLanguage(QLatin1String(language));
        QApplication::processEvents();
        eachPanel([&](const std::string& where) { checkNames(window, where + ", " + language); });
        eachDialog([&](QDialog* dialog) { checkNames(dialog, language); });
    }
}

TEST_F(WindowAccessible, TheFocusIsSeen) {
    for (const ThemeChoice theme : {ThemeChoice::Contrast, ThemeChoice::Light}) {
        if (test::sanitized && theme == ThemeChoice::Light) continue;
        workbench->chooseTheme(theme);
        openExample();
        select(7);
        auto* column = named<QWidget>(QStringLiteral("tabColumn"));
        auto tabs = column->findChildren<QAbstractButton*>();
        if (test::sanitized) tabs.resize(2); // the same widgets again in the others
        for (auto* tab : tabs) {
            if (!tab->isVisible() || !tab->isEnabled()) continue;
            tab->click();
            QApplication::processEvents();
            openEverything();
            checkFocusIsSeen(window, tab->accessibleName().toStdString());
        }
    }
    eachDialog([&](QDialog* dialog) { checkFocusIsSeen(dialog, "dialog"); });
}

TEST_F(WindowAccessible, TheFocusOnTheSheetIsSeen) {
    openExample();
    Canvas& canvas = window->canvas();
    canvas.setFocus();
    QTest::keyClick(&canvas, Qt::Key_Right);
    const auto picture = [&] {
        QApplication::processEvents();
        return canvas.viewport()->grab().toImage();
    };
    const QImage with = picture();
    named<QWidget>(QStringLiteral("toolbar"))->findChild<QWidget*>()->setFocus();
    canvas.clearFocus();
    EXPECT_GE(differentPixels(with, picture()), visiblePixels);
}

/// What has no key of its own is at least in a menu, and so within reach of the keyboard.
TEST_F(WindowAccessible, EveryCommandIsInAMenu) {
    QSet<QAction*> inMenus;
    std::function<void(const QList<QAction*>&)> collect = [&](const QList<QAction*>& actions) {
        for (QAction* action : actions) {
            inMenus << action;
            if (action->menu()) {
                emit action->menu()->aboutToShow();
                collect(action->menu()->actions());
            }
        }
    };
    collect(window->menuBar()->actions());
    for (const ActionRow& row : actionTable()) {
        auto* action = window->findChild<QAction*>(QStringLiteral("action.") + QLatin1String(row.name));
        ASSERT_NE(action, nullptr) << row.name;
        EXPECT_TRUE(inMenus.contains(action)) << row.name;
    }
    // And every entry can be told from the others by its text alone.
    for (const QAction* action : inMenus)
        EXPECT_TRUE(action->isSeparator() || !action->text().isEmpty());
}

} // namespace
} // namespace journeyline::ui
