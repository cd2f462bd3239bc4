// SPDX-License-Identifier: Apache-2.0
#include "status_line.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QToolButton>

#include <cmath>

#include "appearance.h"
#include "icons.h"
#include "journeyline/document/facts.h"
#include "plain.h"
#include "zoom_slider.h"

namespace journeyline::ui {

/// A tick for saved, a ring for not saved, a sign of warning for what a crash would take.
class SavedMark final : public QWidget {
public:
    enum class State { Saved, NotSaved, NotSafe };

    explicit SavedMark(QWidget* parent) : QWidget(parent) { setFixedSize(18, 18); }
    void show(State state) {
        m_state = state;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override {
        const layout::Theme& theme = shownTheme();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (m_state == State::NotSafe) {
            paintIcon(painter, QStringLiteral("warning"), QRectF(1, 1, 16, 16), toQt(theme.warn));
        } else if (m_state == State::Saved) {
            paintIcon(painter, QStringLiteral("check"), QRectF(1, 1, 16, 16), toQt(theme.good));
        } else {
            painter.setPen(QPen(toQt(theme.ink2), 2));
            painter.drawEllipse(QPointF(9, 9), 5, 5);
        }
    }

private:
    State m_state = State::Saved;
};

namespace {

QToolButton* zoomButton(QAction* action, QWidget* parent, bool withText) {
    auto* button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setToolButtonStyle(withText ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    button->setIconSize(withText ? QSize(20, 16) : QSize(16, 16));
    button->setFocusPolicy(Qt::TabFocus);
    button->setObjectName(QStringLiteral("status.") + action->objectName().section(QLatin1Char('.'), 1));
    return button;
}

} // namespace

StatusLine::StatusLine(QAction* fit, QAction* zoomOut, QAction* zoomIn, QWidget* parent)
    : QWidget(parent), m_mark(new SavedMark(this)), m_saved(plainLabel({}, this)), m_counts(plainLabel({}, this)),
      m_message(plainLabel({}, this)), m_slider(new ZoomSlider(this)), m_percent(plainLabel({}, this)) {
    setObjectName(QStringLiteral("statusLine"));
    m_saved->setObjectName(QStringLiteral("status.saved"));
    m_counts->setObjectName(QStringLiteral("status.counts"));
    m_message->setObjectName(QStringLiteral("status.hint"));
    m_slider->setObjectName(QStringLiteral("status.zoom"));
    m_percent->setObjectName(QStringLiteral("status.percent"));
    m_message->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_message->installEventFilter(this);
    m_percent->setFixedWidth(44);
    m_percent->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_slider->setFixedWidth(130);
    m_slider->setRange(0, 1000);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(10, 0, 12, 0);
    row->setSpacing(4);
    row->addWidget(m_mark);
    row->addWidget(m_saved);
    row->addSpacing(24);
    row->addWidget(m_counts);
    row->addSpacing(28);
    row->addWidget(m_message, 1);
    row->addWidget(zoomButton(fit, this, true));
    row->addSpacing(12);
    row->addWidget(zoomButton(zoomOut, this, false));
    row->addWidget(m_slider);
    row->addWidget(zoomButton(zoomIn, this, false));
    row->addWidget(m_percent);
    connect(m_slider, &QSlider::valueChanged, this,
            [this](int position) { emit zoomChosen(zoomAtPosition(position)); });
    retranslate();
}

void StatusLine::retranslate() {
    m_slider->setAccessibleName(tr("Zoom"));
    for (QToolButton* button : findChildren<QToolButton*>())
        button->setAccessibleName(button->defaultAction()->iconText());
}

void StatusLine::showSaved(const Saved& saved) {
    using State = SavedMark::State;
    const bool notSafe = saved.modified && !saved.notSafe.isEmpty();
    m_mark->show(notSafe ? State::NotSafe : !saved.modified && saved.hasFile ? State::Saved : State::NotSaved);
    m_saved->setToolTip(notSafe          ? plainTip(saved.notSafe)
                        : saved.modified ? tr("What is not saved survives a crash: it comes back at the next start.")
                                         : QString());
    if (notSafe)
        m_saved->setText(tr("Not saved, and not safe from a crash"));
    else if (saved.modified)
        m_saved->setText(tr("Not saved"));
    else if (saved.at.isValid())
        m_saved->setText(tr("Saved %1").arg(saved.at.toString(QStringLiteral("HH:mm"))));
    else
        m_saved->setText(saved.hasFile ? tr("Saved") : tr("New map"));
}

void StatusLine::showSaving() {
    m_mark->show(SavedMark::State::NotSaved);
    m_saved->setText(tr("Saving…"));
}

void StatusLine::showCounts(const Map& map) {
    const int touchpoints = static_cast<int>(touchpointCount(map));
    const int assumed = m_facts.of(map).evidence.assumed;
    const QLocale locale;
    QStringList parts;
    parts << (touchpoints == 1 ? tr("1 touchpoint") : tr("%1 touchpoints").arg(locale.toString(touchpoints)));
    const int personas = static_cast<int>(map.personas.size());
    if (personas > 0) parts << (personas == 1 ? tr("1 persona") : tr("%1 personas").arg(locale.toString(personas)));
    if (touchpoints > 0) parts << tr("%1 of %2 assumed").arg(locale.toString(assumed), locale.toString(touchpoints));
    m_counts->setText(parts.join(QStringLiteral(" · ")));
}

void StatusLine::showHint(const QString& hint) {
    m_hint = hint;
    showMessage();
}

void StatusLine::showTip(const QString& tip) {
    m_tip = tip;
    showMessage();
}

/// The room of the message follows what stands beside it, often only after the message came.
bool StatusLine::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_message && event->type() == QEvent::Resize) showMessage();
    return QWidget::eventFilter(watched, event);
}

void StatusLine::showMessage() {
    const QString& text = m_tip.isEmpty() ? m_hint : m_tip;
    m_message->setText(m_message->fontMetrics().elidedText(text, Qt::ElideRight, qMax(60, m_message->width())));
    m_message->setAccessibleName(text);
}

void StatusLine::showZoom(double zoom) {
    const QSignalBlocker blocked(m_slider);
    m_slider->setValue(positionOfZoom(zoom));
    m_percent->setText(tr("%1 %").arg(QLocale().toString(static_cast<int>(std::lround(zoom * 100)))));
}

} // namespace journeyline::ui
