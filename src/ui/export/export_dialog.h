// SPDX-License-Identifier: Apache-2.0
// Asks how a map should be exported or printed, and shows what that gives while it is chosen.
// Not responsible for doing it: see PictureOutput.
#pragma once

#include <QDialog>

#include "background_task.h"
#include "choice_form.h"
#include "journeyline/session/session.h"

class QLabel;
class QPushButton;
class QTimer;

namespace journeyline::ui {

class PicturePreviewView;

class ExportDialog final : public QDialog {
    Q_OBJECT

public:
    ExportDialog(OutputPurpose purpose, const ExportChoice& choice, session::Session& session, QWidget* parent);
    [[nodiscard]] ExportChoice choice() const { return m_form->choice(); }

private:
    void makePreview();
    void show(const Result<PicturePreview>& preview);
    [[nodiscard]] QString sizeSentence(const PicturePreview& preview) const;

    OutputPurpose m_purpose;
    session::Session& m_session;
    ChoiceForm* m_form;
    PicturePreviewView* m_preview;
    QLabel* m_size;
    QPushButton* m_go = nullptr;
    QTimer* m_later;
    BackgroundTask m_task;
};

} // namespace journeyline::ui
