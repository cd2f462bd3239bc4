// SPDX-License-Identifier: Apache-2.0
// A slim line above the sheet: what was put right while a file was read, or could not be placed in an import. The whole
// list is one click away; nothing is put right in silence.
#pragma once

#include <QWidget>

#include <vector>

#include "journeyline/base/result.h"

class QAbstractButton;
class QLabel;
class QPushButton;

namespace journeyline::ui {

/// What the notes are about.
enum class NotesOf { File, Import, Export, Recovery, Others };

class NotesBanner final : public QWidget {
    Q_OBJECT

public:
    explicit NotesBanner(QWidget* parent);
    /// An empty list hides the banner.
    void showNotes(NotesOf of, std::vector<Fault> notes);
    /// Those of the last export take the place of those of an earlier one; none leave the notes about the file alone.
    void showExportNotes(std::vector<Fault> notes);
    /// Hides the notes when they are about this: they are true no more.
    void forget(NotesOf of);
    void retranslate();

signals:
    /// The user wants to choose where both changed the same.
    void decisionWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showDetails();
    [[nodiscard]] QString line() const;
    [[nodiscard]] int conflicts() const;

    QLabel* m_line;
    QPushButton* m_details;
    QPushButton* m_decide;
    QAbstractButton* m_close;
    std::vector<Fault> m_notes; ///< not their sentences: the language may change
    NotesOf m_of = NotesOf::File;
};

} // namespace journeyline::ui
