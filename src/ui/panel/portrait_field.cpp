// SPDX-License-Identifier: Apache-2.0
#include "portrait_field.h"

#include <QPointer>

#include <QPainter>
#include <QPushButton>

#include "appearance.h"
#include "apply_edit.h"
#include "journeyline/edits/personas.h"
#include "link_button.h"
#include "picture_asset.h"
#include "pictures.h"

namespace journeyline::ui {
namespace {
constexpr int portraitSize = 72;
}

PortraitField::PortraitField(const PanelContext& context, std::shared_ptr<Id> persona, QWidget* parent)
    : QWidget(parent), m_context(context), m_persona(std::move(persona)), m_choose(new QPushButton(this)),
      m_remove(new QPushButton(tr("Remove"), this)) {
    setObjectName(QStringLiteral("persona.portrait"));
    setMinimumHeight(portraitSize + 8);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(portraitSize + 18, 4, 0, 4);
    column->addStretch();
    for (QPushButton* button : {m_choose, m_remove}) {
        column->addWidget(button, 0, Qt::AlignLeft);
    }
    column->addStretch();
    m_choose->setObjectName(QStringLiteral("persona.portrait.choose"));
    m_remove->setObjectName(QStringLiteral("persona.portrait.remove"));
    m_remove->setAccessibleName(tr("Remove portrait"));
    connect(m_choose, &QAbstractButton::clicked, this, &PortraitField::choose);
    connect(m_remove, &QAbstractButton::clicked, this, &PortraitField::remove);
    connect(&m_context.session, &session::Session::changed, this, &PortraitField::refresh);
    refresh();
}

void PortraitField::choose() {
    m_context.session.settle();
    // While the dialog is open, another theme of the desktop may make the panel anew.
    const QPointer<PortraitField> here(this);
    const auto picture = choosePicture(window());
    if (!picture || !here) return;
    applyEdit(this, m_context.session, tr("Place portrait"),
              edits::placePortrait(m_context.map(), *m_persona, *picture));
}

void PortraitField::remove() {
    m_context.session.settle();
    m_choose->setFocus(); // the button goes
    applyEdit(this, m_context.session, tr("Remove portrait"), edits::removePortrait(m_context.map(), *m_persona));
}

void PortraitField::refresh() {
    const Persona* persona = findIn(m_context.map().personas, *m_persona);
    const bool any = persona && !persona->portrait.empty();
    m_choose->setText(any ? tr("Replace portrait…") : tr("Choose a portrait…"));
    m_choose->setAccessibleName(m_choose->text());
    m_remove->setVisible(any);
    setAccessibleName(tr("Portrait of %1").arg(personaName(m_context.map(), *m_persona)));
    update();
}

void PortraitField::paintEvent(QPaintEvent*) {
    const Map& map = m_context.map();
    const Persona* persona = findIn(map.personas, *m_persona);
    if (!persona) return;
    const layout::Theme& theme = shownTheme();
    const std::size_t rank = rankOf(map, *m_persona);
    const layout::Portrait portrait{rank, theme.personaColour(rank, persona->colour), theme.chrome,
                                    assetIn(map, persona->portrait), persona->name};
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    paintPortrait(painter, portrait, QPointF(4, (height() - portraitSize) / 2.0), portraitSize);
}

} // namespace journeyline::ui
