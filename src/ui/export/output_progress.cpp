// SPDX-License-Identifier: Apache-2.0
#include "output_progress.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

#include "plain.h"

namespace journeyline::ui {

OutputProgress::OutputProgress(QWidget* parent)
    : QWidget(parent), m_what(plainLabel({}, this)), m_bar(new QProgressBar(this)), m_stop(new QToolButton(this)) {
    setObjectName(QStringLiteral("outputProgress"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, 8, 0);
    row->setSpacing(8);
    m_bar->setObjectName(QStringLiteral("output.bar"));
    m_bar->setRange(0, 100);
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(120, 8);
    m_stop->setObjectName(QStringLiteral("output.stop"));
    row->addWidget(m_what);
    row->addWidget(m_bar);
    row->addWidget(m_stop);
    connect(m_stop, &QToolButton::clicked, this, &OutputProgress::stopped);
    hide();
}

void OutputProgress::begin(const QString& what) {
    m_what->setText(what);
    m_bar->setAccessibleName(what);
    m_bar->setValue(0);
    m_stop->setText(tr("Stop"));
    m_stop->setAccessibleName(tr("Stop: %1").arg(what));
    show();
}

void OutputProgress::showShare(double share) {
    m_bar->setValue(qRound(share * 100));
}

void OutputProgress::end() {
    hide();
}

} // namespace journeyline::ui
