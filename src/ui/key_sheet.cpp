// SPDX-License-Identifier: Apache-2.0
#include "key_sheet.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include "actions.h"

namespace journeyline::ui {

KeySheet::KeySheet(const ActionSet& actions, QWidget* parent) : QDialog(parent) {
    setObjectName(QStringLiteral("keySheet"));
    setWindowTitle(tr("Keys"));
    resize(560, 640);
    std::vector<std::pair<QString, QString>> rows{
        {tr("Arrow keys"), tr("Go to the next cell")},
        {tr("Tab, Shift+Tab"), tr("Next, previous touchpoint in the lane; past the last one a new one")},
        {tr("Typing, F2, double click"), tr("Edit the text; typing goes on after what is there")},
        {tr("Enter, Shift+Enter"), tr("In an editor: take the text and go on with a new card; new line")},
        {tr("Escape"), tr("Leave the editor keeping the text; give up a drag; clear the selection")},
        {tr("1 to 5, +, −"), tr("On the emotion lane: set the score, change it by 0.1 (with Shift by 0.5)")},
        {tr("[ and ]"), tr("On the emotion lane: change the persona")},
        {tr("Ctrl and wheel"), tr("Zoom at the pointer")},
    };
    for (const ActionRow& row : actionTable()) {
        const QAction* action = actions[row.id];
        if (action->shortcut().isEmpty()) continue;
        QStringList keys;
        for (const QKeySequence& sequence : action->shortcuts())
            keys << sequence.toString(QKeySequence::NativeText);
        rows.emplace_back(keys.join(QStringLiteral(", ")), action->statusTip());
    }
    auto* table = new QTableWidget(static_cast<int>(rows.size()), 2, this);
    table->setAccessibleName(tr("Keys"));
    table->setHorizontalHeaderLabels({tr("Key"), tr("What it does")});
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setWordWrap(true);
    int line = 0;
    for (const auto& [keys, what] : rows) {
        table->setItem(line, 0, new QTableWidgetItem(keys));
        table->setItem(line++, 1, new QTableWidgetItem(what));
    }
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft);
    table->resizeRowsToContents();
    auto* close = new QPushButton(tr("Close"), this);
    close->setAccessibleName(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* column = new QVBoxLayout(this);
    column->addWidget(table);
    column->addWidget(close, 0, Qt::AlignRight);
}

} // namespace journeyline::ui
