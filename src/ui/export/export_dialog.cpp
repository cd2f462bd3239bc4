// SPDX-License-Identifier: Apache-2.0
#include "export_dialog.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include "appearance.h"
#include "brand_fields.h"
#include "journeyline/messages/fault_text.h"
#include "picture_preview.h"
#include "plain.h"

namespace journeyline::ui {
namespace {

constexpr int formWidth = 292;
constexpr double readablePoints = 7;
constexpr int settlingMs = 60; // a number that is being typed need not be drawn digit by digit

} // namespace

ExportDialog::ExportDialog(OutputPurpose purpose, const ExportChoice& choice, session::Session& session,
                           QWidget* parent)
    : QDialog(parent), m_purpose(purpose), m_session(session),
      m_form(new ChoiceForm(purpose, choice, session.map(), this)), m_preview(new PicturePreviewView(this)),
      m_size(plainLabel({}, this)), m_later(new QTimer(this)), m_task(this) {
    const bool onPaper = purpose == OutputPurpose::Paper;
    setObjectName(onPaper ? QStringLiteral("printDialog") : QStringLiteral("exportDialog"));
    setWindowTitle(onPaper ? tr("Print the map") : tr("Export the map"));
    m_form->brandPlace()->addWidget(new BrandFields(session, m_form));

    auto* scroll = new QScrollArea(this);
    scroll->setWidget(m_form);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFixedWidth(formWidth + 24);
    scroll->setObjectName(QStringLiteral("export.fields"));
    m_form->setContentsMargins(2, 0, 18, 0);

    m_preview->setAccessibleName(tr("Preview"));
    m_preview->setObjectName(QStringLiteral("export.preview"));
    m_size->setProperty("role", "quiet");
    m_size->setObjectName(QStringLiteral("export.sizeSentence"));
    m_size->setWordWrap(true);

    auto* right = new QVBoxLayout;
    right->setSpacing(8);
    right->addWidget(m_preview, 1);
    right->addWidget(m_size);
    auto* both = new QHBoxLayout;
    both->setSpacing(16);
    both->addWidget(scroll);
    both->addLayout(right, 1);

    auto* buttons = new QDialogButtonBox(this);
    m_go = buttons->addButton(onPaper ? tr("Print…") : tr("Export…"), QDialogButtonBox::AcceptRole);
    m_go->setDefault(true);
    m_go->setAccessibleName(m_go->text());
    m_go->setObjectName(QStringLiteral("export.go"));
    auto* cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setAccessibleName(tr("Cancel"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(16);
    column->addLayout(both, 1);
    column->addWidget(buttons);
    resize(1040, 680);

    m_later->setSingleShot(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const auto soon = [this] { m_later->start(settlingMs); };
    connect(m_form, &ChoiceForm::changed, this, soon);
    connect(m_preview, &PicturePreviewView::resized, this, soon);
    connect(&session, &session::Session::changed, this, soon);
    connect(m_later, &QTimer::timeout, this, &ExportDialog::makePreview);
    m_preview->showSentence(tr("The preview is being drawn."));
    soon();
}

void ExportDialog::makePreview() {
    const Map map = m_session.map();
    const PictureChoice picture = pictureChoice(m_form->choice(), map);
    const QSize room = m_preview->room();
    const Colour desk = shownTheme().desk;
    m_task.start([this, map, picture, room, desk](const render::Progress& progress) -> BackgroundTask::Finish {
        const auto preview = previewOf(map, picture, room, desk, progress);
        return [this, preview] { show(preview); };
    });
}

QString ExportDialog::sizeSentence(const PicturePreview& preview) const {
    const QLocale locale;
    if (preview.pages == 0)
        return tr("%1 × %2 pixels")
            .arg(locale.toString(preview.pixels.width()), locale.toString(preview.pixels.height()));
    const auto millimetres = [&](double px) { return locale.toString(qRound(px * 25.4 / 96)); };
    QString sentence = tr("%n page(s) of %1 × %2 mm, body text of %3 points.", nullptr, int(preview.pages))
                           .arg(millimetres(preview.paper.width), millimetres(preview.paper.height),
                                locale.toString(preview.bodyPoints, 'f', 1));
    if (preview.bodyPoints < readablePoints - 0.05)
        sentence +=
            QLatin1Char(' ') + tr("That is small to read: choose larger paper, or cut the map over several sheets.");
    return sentence;
}

void ExportDialog::show(const Result<PicturePreview>& preview) {
    m_go->setEnabled(preview.ok());
    if (!preview) {
        const QString sentence = messages::sentence(preview.fault());
        m_preview->showSentence(sentence);
        m_size->clear();
        m_preview->setAccessibleDescription(sentence);
        return;
    }
    m_preview->show(preview->image);
    m_size->setText(sizeSentence(*preview));
    m_preview->setAccessibleDescription(m_size->text());
}

} // namespace journeyline::ui
