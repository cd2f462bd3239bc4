// SPDX-License-Identifier: Apache-2.0
#include "segmented_field.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

#include "appearance.h"
#include "apply_edit.h"
#include "pictures.h"

namespace journeyline::ui {

class SegmentButton final : public QAbstractButton {
public:
    SegmentButton(Segment segment, bool first, bool last, QWidget* parent)
        : QAbstractButton(parent), m_segment(std::move(segment)), m_first(first), m_last(last) {
        setText(m_segment.text);
        setAccessibleName(m_segment.text);
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setFont(interfaceFont(12, 500));
    }
    [[nodiscard]] const QString& value() const { return m_segment.value; }
    [[nodiscard]] QSize sizeHint() const override {
        return {fontMetrics().horizontalAdvance(text()) + (m_segment.drawing ? 30 : 12), 32};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override;

private:
    Segment m_segment;
    bool m_first, m_last;
};

void SegmentButton::paintEvent(QPaintEvent*) {
    const layout::Theme& theme = shownTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool on = isChecked();
    const Colour fill = on ? theme.accentsoft : underMouse() ? theme.hover : theme.field;
    const double line = on || hasFocus() ? 2 : 1;
    // Neighbours share an edge: the outline of the whole row is cut to this button.
    const QRectF whole = QRectF(rect()).adjusted(m_first ? 0 : -10, 0, m_last ? 0 : 10, 0);
    QPainterPath outline;
    const double inset = line / 2;
    if (on || hasFocus())
        outline.addRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 5, 5);
    else
        outline.addRoundedRect(whole.adjusted(inset, inset, -inset, -inset), 6, 6);
    // The chosen one has the accent already: with the focus its outline is that of the text.
    const Colour edge = on && hasFocus() ? theme.ink : on || hasFocus() ? theme.accent : theme.fieldline;
    painter.setPen(QPen(toQt(edge), line));
    painter.setBrush(toQt(fill));
    painter.drawPath(outline);
    if (!on && !m_last && !hasFocus())
        painter.drawLine(QPointF(width() - 0.5, 1), QPointF(width() - 0.5, height() - 1));
    const Colour ink = on ? theme.accent : theme.ink;
    QFont font = interfaceFont(12, on ? 600 : 500);
    painter.setFont(font);
    const int textWidth = QFontMetrics(font).horizontalAdvance(text());
    const int pictureWidth = m_segment.drawing ? 18 : 0;
    double x = (width() - textWidth - pictureWidth) / 2.0;
    if (m_segment.drawing) {
        paintDrawing(painter, *m_segment.drawing, QPointF(x, (height() - 15) / 2.0), 15,
                     {on ? theme.accent : theme.ink2, fill, 2.2});
        x += pictureWidth;
    }
    painter.setPen(toQt(ink));
    painter.drawText(QRectF(x, 0, textWidth + 4, height()), Qt::AlignVCenter | Qt::AlignLeft, text());
}

SegmentedField::SegmentedField(session::Session& session, Binding<QString> binding, std::vector<Segment> segments,
                               QWidget* parent)
    : QWidget(parent), m_session(session), m_binding(std::move(binding)) {
    setAccessibleName(m_binding.label);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (std::size_t i = 0; i < segments.size(); ++i) {
        auto* button = new SegmentButton(segments[i], i == 0, i + 1 == segments.size(), this);
        button->setObjectName(segments[i].value);
        row->addWidget(button);
        m_buttons.push_back(button);
        connect(button, &QAbstractButton::clicked, this, [this, button] { choose(button->value()); });
    }
    refresh();
    connect(&session, &session::Session::changed, this, &SegmentedField::refresh);
}

void SegmentedField::choose(const QString& value) {
    const bool again = m_binding.read(m_session.map()) == value;
    applyEdit(this, m_session, m_binding.label, m_binding.write(m_session.map(), again ? QString() : value));
    refresh();
}

void SegmentedField::refresh() {
    const QString value = m_binding.read(m_session.map());
    for (SegmentButton* button : m_buttons)
        button->setChecked(button->value() == value);
}

} // namespace journeyline::ui
