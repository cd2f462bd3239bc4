// SPDX-License-Identifier: Apache-2.0
#include "outline.h"

#include <QHBoxLayout>

#include "icons.h"
#include "preferences.h"
#include "rows.h"

namespace journeyline::ui {
namespace {
constexpr int railWidth = 40;
constexpr int openWidth = 240;
constexpr auto openKey = "outline/open";
} // namespace

Outline::Outline(session::Session& session, IdSource& ids, Canvas& canvas, QWidget* parent)
    : QWidget(parent), m_toggle(iconButton(QStringLiteral("outline"), {}, this)),
      m_tree(new OutlineTree(session, ids, canvas, this)) {
    setObjectName(QStringLiteral("outline"));
    setAttribute(Qt::WA_StyledBackground);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto* rail = new QVBoxLayout;
    rail->setContentsMargins(6, 8, 5, 8);
    rail->addWidget(m_toggle);
    rail->addStretch();
    row->addLayout(rail);
    row->addWidget(m_tree, 1);
    m_toggle->setObjectName(QStringLiteral("outline.toggle"));
    m_toggle->setCheckable(true);
    connect(m_toggle, &QAbstractButton::toggled, this, [this](bool open) {
        m_tree->setVisible(open);
        setFixedWidth(open ? openWidth : railWidth);
        Preferences().setFlag(QLatin1String(openKey), open);
    });
    connect(m_tree, &OutlineTree::left, this, &Outline::left);
    const bool open = Preferences().flag(QLatin1String(openKey), false);
    m_tree->setVisible(open);
    setFixedWidth(open ? openWidth : railWidth);
    m_toggle->setChecked(open);
    retranslate();
}

bool Outline::isOpen() const {
    return m_toggle->isChecked();
}

void Outline::setOpen(bool open) {
    m_toggle->setChecked(open);
}

void Outline::takeFocus() {
    setOpen(true);
    m_tree->setFocus(Qt::OtherFocusReason);
}

void Outline::retranslate() {
    m_toggle->setAccessibleName(tr("Outline"));
    m_toggle->setToolTip(tr("Show or hide the outline"));
    m_tree->retranslate();
}

} // namespace journeyline::ui
