// SPDX-License-Identifier: Apache-2.0
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>

#include "appearance.h"
#include "apply_edit.h"
#include "journeyline/messages/fault_text.h"
#include "picture_asset.h"
#include "picture_view.h"
#include "sections.h"
#include "text_field.h"

namespace journeyline::ui {
namespace {

constexpr int tallestPicture = 170;

QPushButton* linkButton(const QString& name, QWidget* parent) {
    auto* button = new QPushButton(parent);
    button->setProperty("role", "link");
    button->setAutoDefault(false);
    button->setObjectName(name);
    return button;
}

} // namespace

PictureView::PictureView(QWidget* parent) : QWidget(parent) {
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PictureView::show(const QImage& image, const QString& instead) {
    m_image = image;
    m_instead = instead;
    updateGeometry();
    update();
}

int PictureView::heightForWidth(int width) const {
    if (m_image.isNull()) return 44;
    const QSize shown = m_image.size().scaled(qMax(40, width - 2), tallestPicture, Qt::KeepAspectRatio);
    // A small picture keeps its size.
    return qMin(shown.height(), m_image.height()) + 2;
}

void PictureView::paintEvent(QPaintEvent*) {
    const layout::Theme& theme = shownTheme();
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    if (m_image.isNull()) {
        painter.setPen(toQt(theme.ink2));
        painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, m_instead);
        return;
    }
    const QSize room = m_image.size().boundedTo(size() - QSize(2, 2));
    const QSize shown = m_image.size().scaled(room, Qt::KeepAspectRatio);
    const QRectF frame(0.5, 0.5, shown.width() + 1, shown.height() + 1);
    painter.drawImage(QRectF(QPointF(1, 1), shown), m_image);
    painter.setPen(QPen(toQt(theme.hair), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(frame);
}

PictureSection::PictureSection(PanelContext context, QWidget* parent) : QWidget(parent), m_context(std::move(context)) {
    session::Session& session = m_context.session;
    FieldColumn column = foldedColumn(this, tr("Picture"), QStringLiteral("picture"));
    m_view = new PictureView(this);
    m_view->setObjectName(QStringLiteral("panel.image"));
    column.addPlain(m_view);
    auto* buttons = new QWidget(this);
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 4, 0, 0);
    m_choose = linkButton(QStringLiteral("panel.image.choose"), buttons);
    m_remove = linkButton(QStringLiteral("panel.image.remove"), buttons);
    m_remove->setText(tr("Remove"));
    m_remove->setAccessibleName(tr("Remove picture"));
    row->addWidget(m_choose);
    row->addStretch();
    row->addWidget(m_remove);
    column.addPlain(buttons, 0);
    m_text = new QWidget(this);
    FieldColumn text(m_text);
    auto alt = bindText(
        tr("Text of the picture"), m_context.target(), [](auto& t) -> auto& { return t.image.alt; });
    text.add(tr("What the picture shows, for those who cannot see it"), new TextArea(session, alt, 2, m_text),
             QStringLiteral("panel.image.alt"));
    column.addPlain(m_text);
    connect(m_choose, &QAbstractButton::clicked, this, &PictureSection::choose);
    connect(m_remove, &QAbstractButton::clicked, this, &PictureSection::remove);
    refresh();
    connect(&session, &session::Session::changed, this, &PictureSection::refresh);
}

void PictureSection::choose() {
    m_context.session.settle();
    // While the dialog is open, another theme of the desktop may make the panel anew.
    const QPointer<PictureSection> here(this);
    const auto picture = choosePicture(window());
    if (!picture || !here) return;
    applyEdit(this, m_context.session, tr("Place picture"),
              edits::placePicture(m_context.map(), *m_context.touchpoint, *picture));
}

void PictureSection::remove() {
    m_context.session.settle();
    m_choose->setFocus();
    applyEdit(this, m_context.session, tr("Remove picture"),
              edits::removePicture(m_context.map(), *m_context.touchpoint));
}

void PictureSection::refresh() {
    const Touchpoint* touchpoint = m_context.shown();
    if (!touchpoint) return;
    const TouchpointImage& picture = touchpoint->image;
    const bool any = !picture.asset.empty();
    m_choose->setText(any ? tr("Replace…") : tr("Choose a picture…"));
    m_choose->setAccessibleName(any ? tr("Replace picture") : tr("Choose a picture"));
    m_remove->setVisible(any);
    m_view->setVisible(any);
    m_text->setVisible(any || !picture.alt.empty());
    m_view->setAccessibleName(picture.alt.empty() ? tr("Picture") : qt(picture.alt));
    const Asset* asset = assetIn(m_context.map(), picture.asset);
    // Decoding takes time, and most changes are about something else.
    if (asset && m_shown && m_shown->address() == asset->data.address()) return;
    m_shown.reset();
    if (!asset) return m_view->show({}, {});
    m_shown = asset->data;
    const auto image = imageOf(*asset);
    m_view->show(image ? *image : QImage(), image ? QString() : messages::sentence(image.fault()));
}

} // namespace journeyline::ui
