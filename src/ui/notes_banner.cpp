// SPDX-License-Identifier: Apache-2.0
#include "notes_banner.h"

#include <QDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

#include "plain.h"
#include "rows.h"

namespace journeyline::ui {

NotesBanner::NotesBanner(QWidget* parent)
    : QWidget(parent), m_line(plainLabel({}, this)), m_details(new QPushButton(this)),
      m_close(iconButton(QStringLiteral("close"), {}, this)) {
    setObjectName(QStringLiteral("notesBanner"));
    setAttribute(Qt::WA_StyledBackground);
    m_line->setObjectName(QStringLiteral("banner.line"));
    m_details->setObjectName(QStringLiteral("banner.details"));
    m_details->setProperty("role", "link");
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 4, 8, 4);
    row->addWidget(m_line);
    row->addWidget(m_details);
    row->addStretch();
    row->addWidget(m_close);
    connect(m_details, &QPushButton::clicked, this, &NotesBanner::showDetails);
    connect(m_close, &QAbstractButton::clicked, this, &QWidget::hide);
    hide();
    retranslate();
}

void NotesBanner::retranslate() {
    const QString count = QString::number(m_notes.size());
    m_line->setText(m_imported ? tr("The import left %1 notes.").arg(count)
                               : tr("%1 things in this file were put right. Saving keeps them right.").arg(count));
    m_details->setText(tr("Show them"));
    m_details->setAccessibleName(tr("Show what was put right"));
    m_close->setAccessibleName(tr("Hide this line"));
    m_close->setToolTip(tr("Hide this line"));
}

void NotesBanner::showNotes(bool imported, const QStringList& notes) {
    m_imported = imported;
    m_notes = notes;
    retranslate();
    setVisible(!notes.isEmpty());
}

void NotesBanner::showDetails() {
    QDialog dialog(window());
    dialog.setObjectName(QStringLiteral("notesDialog"));
    dialog.setWindowTitle(m_imported ? tr("Notes of the import") : tr("Put right while reading"));
    dialog.resize(640, 360);
    auto* list = new QPlainTextEdit(m_notes.join(QLatin1Char('\n')), &dialog);
    list->setReadOnly(true);
    list->setAccessibleName(dialog.windowTitle());
    auto* close = new QPushButton(tr("Close"), &dialog);
    close->setAccessibleName(tr("Close"));
    connect(close, &QPushButton::clicked, &dialog, &QDialog::accept);
    auto* column = new QVBoxLayout(&dialog);
    column->addWidget(list);
    column->addWidget(close, 0, Qt::AlignRight);
    dialog.exec();
}

} // namespace journeyline::ui
