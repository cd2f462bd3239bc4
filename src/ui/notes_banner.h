// SPDX-License-Identifier: Apache-2.0
// A slim line above the sheet: what was put right while a file was read, or could not be placed in an import. The whole
// list is one click away; nothing is put right in silence.
#pragma once

#include <QStringList>
#include <QWidget>

class QAbstractButton;
class QLabel;
class QPushButton;

namespace journeyline::ui {

class NotesBanner final : public QWidget {
    Q_OBJECT

public:
    explicit NotesBanner(QWidget* parent);
    /// An empty list hides the banner.
    void showNotes(bool imported, const QStringList& notes);
    void retranslate();

private:
    void showDetails();

    QLabel* m_line;
    QPushButton* m_details;
    QAbstractButton* m_close;
    QStringList m_notes;
    bool m_imported = false;
};

} // namespace journeyline::ui
