// SPDX-License-Identifier: Apache-2.0
#include "key_sheet.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <optional>

#include "appearance.h"
#include "key_table.h"
#include "text_index.h"

namespace journeyline::ui {
namespace {
constexpr int smallestRow = 22, widestKeys = 330;
} // namespace

KeySheet::KeySheet(QWidget* parent) : QDialog(parent), m_table(new QTableWidget(0, 2, this)) {
    setObjectName(QStringLiteral("keySheet"));
    setWindowTitle(tr("Keys"));
    resize(880, 700);
    auto* find = new QLineEdit(this);
    find->setObjectName(QStringLiteral("keySheet.find"));
    find->setAccessibleName(tr("Find a key"));
    find->setPlaceholderText(tr("Find a key or what it does"));
    connect(find, &QLineEdit::textChanged, this, &KeySheet::filter);
    m_table->setAccessibleName(tr("Keys"));
    m_table->setHorizontalHeaderLabels({tr("Key"), tr("What it does")});
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(smallestRow);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(true);
    fill();
    auto* close = new QPushButton(tr("Close"), this);
    close->setAccessibleName(tr("Close"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* column = new QVBoxLayout(this);
    column->addWidget(find);
    column->addWidget(m_table);
    column->addWidget(close, 0, Qt::AlignRight);
    find->setFocus();
}

void KeySheet::fill() {
    const auto add = [this](const QString& keys, const QString& does) {
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        m_table->setItem(row, 0, new QTableWidgetItem(keys));
        m_table->setItem(row, 1, new QTableWidgetItem(does));
        return row;
    };
    std::optional<KeyGroup> group;
    for (const KeyLine& line : keyTable()) {
        if (line.group != group) {
            group = line.group;
            const int row = add(keyGroupName(line.group), {});
            m_table->setSpan(row, 0, 1, 2);
            m_table->item(row, 0)->setFont(interfaceFont(13, 600));
            m_table->item(row, 0)->setData(Qt::UserRole, true);
        }
        add(line.keys, line.does);
    }
    m_table->setColumnWidth(0, widestKeys);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
}

void KeySheet::filter(const QString& text) {
    const QString wanted = folded(text).trimmed();
    int heading = -1;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (m_table->item(row, 0)->data(Qt::UserRole).toBool()) {
            heading = row;
            m_table->setRowHidden(row, !wanted.isEmpty());
            continue;
        }
        const bool fits =
            folded(m_table->item(row, 0)->text() + QLatin1Char(' ') + m_table->item(row, 1)->text()).contains(wanted);
        m_table->setRowHidden(row, !fits);
        if (fits && heading >= 0) m_table->setRowHidden(heading, false);
    }
}

} // namespace journeyline::ui
