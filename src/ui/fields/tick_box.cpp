// SPDX-License-Identifier: Apache-2.0
#include <QPainter>

#include "appearance.h"
#include "apply_edit.h"
#include "choice_field.h"
#include "icons.h"

namespace journeyline::ui {
namespace {
constexpr int tickWidth = 27;
}

TickBox::TickBox(const QString& text, QWidget* parent) : QCheckBox(text, parent) {
    setAccessibleName(text);
    setAttribute(Qt::WA_Hover);
}

QSize TickBox::sizeHint() const {
    return {tickWidth + fontMetrics().horizontalAdvance(text()) + 6, 26};
}

bool TickBox::hitButton(const QPoint& position) const {
    return rect().contains(position);
}

void TickBox::paintEvent(QPaintEvent*) {
    const layout::Theme& theme = shownTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box(1.5, (height() - 18) / 2.0 + 0.5, 17, 17);
    const bool on = isChecked();
    const Colour edge = on || underMouse() ? theme.accent : theme.fieldline;
    painter.setPen(QPen(toQt(isEnabled() ? edge : theme.hair), 1));
    painter.setBrush(toQt(on ? theme.accent : theme.field));
    painter.drawRoundedRect(box, 4, 4);
    if (on) paintIcon(painter, QStringLiteral("check"), box.adjusted(1.5, 1.5, -1.5, -1.5), toQt(theme.onaccent));
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(toQt(theme.accent), 2));
        const int width = tickWidth + fontMetrics().horizontalAdvance(text()) + 5;
        painter.drawRoundedRect(QRectF(22, 1, qMin(width, this->width()) - 23, height() - 2), 6, 6);
    }
    painter.setPen(toQt(isEnabled() ? theme.ink : theme.ink3));
    painter.drawText(rect().adjusted(tickWidth, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, text());
}

CheckField::CheckField(session::Session& session, Binding<bool> binding, const QString& text, QWidget* parent)
    : TickBox(text, parent), m_session(session), m_binding(std::move(binding)) {
    refresh();
    connect(this, &QCheckBox::clicked, this, [this](bool on) {
        applyEdit(this, m_session, m_binding.label, m_binding.write(m_session.map(), on));
        refresh();
    });
    connect(&session, &session::Session::changed, this, &CheckField::refresh);
}

void CheckField::refresh() {
    setChecked(m_binding.read(m_session.map()));
}

} // namespace journeyline::ui
