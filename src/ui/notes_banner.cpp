// SPDX-License-Identifier: Apache-2.0
#include "notes_banner.h"

#include <QDialog>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

#include "journeyline/messages/fault_text.h"
#include "journeyline/session/session.h"
#include "plain.h"
#include "rows.h"

namespace journeyline::ui {

NotesBanner::NotesBanner(QWidget* parent)
    : QWidget(parent), m_line(plainLabel({}, this)), m_details(new QPushButton(this)), m_decide(new QPushButton(this)),
      m_close(iconButton(QStringLiteral("close"), {}, this)) {
    setObjectName(QStringLiteral("notesBanner"));
    setAttribute(Qt::WA_StyledBackground);
    m_line->setObjectName(QStringLiteral("banner.line"));
    m_details->setObjectName(QStringLiteral("banner.details"));
    m_details->setProperty("role", "link");
    m_decide->setObjectName(QStringLiteral("banner.decide"));
    m_decide->setProperty("role", "link");
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 4, 8, 4);
    row->addWidget(m_line);
    row->addWidget(m_decide);
    row->addWidget(m_details);
    row->addStretch();
    row->addWidget(m_close);
    connect(m_details, &QPushButton::clicked, this, &NotesBanner::showDetails);
    connect(m_decide, &QPushButton::clicked, this, &NotesBanner::decisionWanted);
    connect(m_close, &QAbstractButton::clicked, this, &QWidget::hide);
    hide();
    retranslate();
}

int NotesBanner::conflicts() const {
    return static_cast<int>(
        std::count_if(m_notes.begin(), m_notes.end(), [](const Fault& note) { return note.code == "merge.conflict"; }));
}

QString NotesBanner::line() const {
    if (m_notes.empty()) return {};
    const int count = static_cast<int>(m_notes.size());
    if (m_of == NotesOf::Recovery)
        return tr(
            "This is what was not saved when the program stopped. Saving keeps it; closing without saving throws it "
            "away.");
    if (m_of == NotesOf::Others) {
        const QString came =
            m_notes.front().code == "session.taken-in"
                ? tr("Somebody else changed this file. Their work is in the map now; Undo takes it out "
                     "again.")
                : tr("Somebody else put another map into this file.");
        if (conflicts() == 0) return came;
        return came + QLatin1Char(' ') + tr("%n thing(s) both of you changed; yours is shown.", nullptr, conflicts());
    }
    if (m_of == NotesOf::Import) return tr("%n remark(s) about the import.", nullptr, count);
    if (m_of == NotesOf::Export) return tr("%n thing(s) are said differently in the exported text.", nullptr, count);
    const int repaired = static_cast<int>(std::count_if(m_notes.begin(), m_notes.end(), session::isRepair));
    if (repaired == 0) return tr("%n remark(s) about this file. Nothing in it was changed.", nullptr, count);
    const QString first = tr("%n thing(s) in this file were put right. Saving keeps that.", nullptr, repaired);
    return repaired == count ? first : first + QLatin1Char(' ') + tr("%n other remark(s).", nullptr, count - repaired);
}

void NotesBanner::retranslate() {
    m_line->setText(line());
    m_decide->setText(tr("Decide…"));
    m_decide->setAccessibleName(tr("Decide what both changed"));
    m_decide->setVisible(conflicts() > 0);
    m_details->setText(tr("Show them"));
    m_details->setAccessibleName(tr("Show the remarks"));
    m_close->setAccessibleName(tr("Hide this line"));
    m_close->setToolTip(tr("Hide this line"));
}

void NotesBanner::showNotes(NotesOf of, std::vector<Fault> notes) {
    m_of = of;
    m_notes = std::move(notes);
    retranslate();
    setVisible(!m_notes.empty());
}

void NotesBanner::showExportNotes(std::vector<Fault> notes) {
    if (!notes.empty() || m_of == NotesOf::Export) showNotes(NotesOf::Export, std::move(notes));
}

void NotesBanner::forget(NotesOf of) {
    if (m_of == of) showNotes(of, {});
}

void NotesBanner::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void NotesBanner::showDetails() {
    QDialog dialog(window());
    dialog.setObjectName(QStringLiteral("notesDialog"));
    dialog.setWindowTitle(m_of == NotesOf::Import     ? tr("Remarks about the import")
                          : m_of == NotesOf::Others   ? tr("Changes by others")
                          : m_of == NotesOf::Recovery ? tr("Remarks about the recovered map")
                          : m_of == NotesOf::Export   ? tr("Remarks about the exported text")
                                                      : tr("Remarks about the file"));
    dialog.resize(640, 360);
    QStringList sentences;
    for (const Fault& note : m_notes)
        sentences << messages::located(note);
    auto* list = new QPlainTextEdit(sentences.join(QLatin1Char('\n')), &dialog);
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
