// SPDX-License-Identifier: Apache-2.0
#include "find_bar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

#include "actions.h"
#include "journeyline/session/session.h"
#include "journeyline/ui/canvas.h"
#include "plain.h"
#include "rows.h"

namespace journeyline::ui {

using session::Selection;

namespace {
constexpr int settlingMs = 200; ///< a text being typed on the sheet is looked through when the typing rests
constexpr int fieldWidth = 280;
} // namespace

FindBar::FindBar(Canvas& canvas, const ActionSet& actions, QWidget* parent)
    : QWidget(parent), m_canvas(canvas), m_field(new QLineEdit(this)), m_count(plainLabel({}, this)),
      m_previous(iconButton(QStringLiteral("chevron-up"), {}, this)),
      m_next(iconButton(QStringLiteral("chevron-down"), {}, this)),
      m_close(iconButton(QStringLiteral("close"), {}, this)), m_refresh(new QTimer(this)) {
    setObjectName(QStringLiteral("findBar"));
    setAttribute(Qt::WA_StyledBackground);
    m_field->setObjectName(QStringLiteral("find.text"));
    m_field->setFixedWidth(fieldWidth);
    m_field->setClearButtonEnabled(false);
    m_count->setObjectName(QStringLiteral("find.count"));
    m_previous->setObjectName(QStringLiteral("find.previous"));
    m_next->setObjectName(QStringLiteral("find.next"));
    m_close->setObjectName(QStringLiteral("find.close"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 4, 8, 4);
    row->setSpacing(6);
    row->addWidget(m_field);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addWidget(m_count);
    row->addStretch();
    row->addWidget(m_close);
    m_refresh->setSingleShot(true);
    m_refresh->setInterval(settlingMs);
    connect(m_refresh, &QTimer::timeout, this, &FindBar::refresh);
    connect(&canvas.session(), &session::Session::changed, this, [this] {
        if (isVisible()) m_refresh->start();
    });
    connect(m_field, &QLineEdit::textChanged, this, &FindBar::search);
    connect(m_next, &QAbstractButton::clicked, this, &FindBar::next);
    connect(m_previous, &QAbstractButton::clicked, this, &FindBar::previous);
    connect(m_close, &QAbstractButton::clicked, this, &FindBar::close);
    connect(actions[ActionId::Find], &QAction::triggered, this, &FindBar::open);
    connect(actions[ActionId::FindNext], &QAction::triggered, this, &FindBar::next);
    connect(actions[ActionId::FindPrevious], &QAction::triggered, this, &FindBar::previous);
    retranslate();
    hide();
}

void FindBar::retranslate() {
    const auto name = [](QAbstractButton* button, const QString& text, const char* keys) {
        button->setAccessibleName(text);
        button->setToolTip(QString::fromLatin1("%1 (%2)").arg(text, QLatin1String(keys)));
    };
    m_field->setAccessibleName(tr("Find in this map"));
    m_field->setPlaceholderText(tr("Find in this map"));
    name(m_next, tr("Next place"), "F3");
    name(m_previous, tr("Previous place"), "Shift+F3");
    name(m_close, tr("Close"), "Esc");
    tellCount();
}

void FindBar::open() {
    m_canvas.finishEditing();
    if (!isVisible()) {
        setVisible(true);
        refresh();
    }
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void FindBar::close() {
    hide();
    m_canvas.setFocus(Qt::OtherFocusReason);
}

void FindBar::hideEvent(QHideEvent* event) {
    m_canvas.setMarked({});
    QWidget::hideEvent(event);
}

void FindBar::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Escape:
        return close();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (qobject_cast<QAbstractButton*>(focusWidget()) && focusWidget()->hasFocus()) break;
        return step(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
    case Qt::Key_Down:
        return step(1);
    case Qt::Key_Up:
        return step(-1);
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void FindBar::next() {
    if (!isVisible()) return open();
    step(1);
}

void FindBar::previous() {
    if (!isVisible()) return open();
    step(-1);
}

void FindBar::refresh() {
    m_texts = textsOf(m_canvas.session().map());
    collect(); // a change of the map leads nobody away from where he is
    tellCount();
}

void FindBar::search() {
    collect();
    if (m_at) show(*m_at);
    tellCount();
}

void FindBar::collect() {
    const QString wanted = folded(m_field->text()).trimmed();
    m_hits.clear();
    m_at.reset();
    std::vector<Selection> marked;
    for (std::size_t i = 0; i < m_texts.size() && !wanted.isEmpty(); ++i) {
        if (!m_texts[i].folded.contains(wanted)) continue;
        m_hits.push_back(i);
        marked.push_back(m_texts[i].where);
    }
    m_canvas.setMarked(marked);
    if (!m_hits.empty()) {
        const Selection from = m_canvas.session().selection();
        const auto begin = std::find_if(m_texts.begin(), m_texts.end(), [&](const auto& t) { return t.where == from; });
        const auto first = begin == m_texts.end() ? std::size_t{0} : static_cast<std::size_t>(begin - m_texts.begin());
        const auto hit = std::lower_bound(m_hits.begin(), m_hits.end(), first);
        m_at = hit == m_hits.end() ? 0 : static_cast<std::size_t>(hit - m_hits.begin());
    }
}

void FindBar::step(int by) {
    if (m_refresh->isActive()) {
        m_refresh->stop();
        refresh();
    }
    if (m_hits.empty()) return;
    const auto count = std::ssize(m_hits);
    const auto from = m_at ? static_cast<std::ptrdiff_t>(*m_at) : -1;
    show(static_cast<std::size_t>((from + by + count) % count));
    tellCount();
}

void FindBar::show(std::size_t hit) {
    m_at = hit;
    const IndexedText& text = m_texts[m_hits[hit]];
    m_canvas.session().select(text.where);
    m_canvas.reveal(text.where);
    if (!text.onSheet || m_canvas.rectOf(text.where).isEmpty()) emit panelNeeded();
}

void FindBar::tellCount() {
    const QLocale locale;
    const int count = static_cast<int>(m_hits.size());
    if (m_field->text().trimmed().isEmpty())
        m_count->clear();
    else if (count == 0)
        m_count->setText(tr("Not in this map"));
    else
        m_count->setText(
            tr("%1 of %2").arg(locale.toString(static_cast<int>(m_at.value_or(0)) + 1), locale.toString(count)));
    m_field->setAccessibleDescription(m_count->text());
    for (QAbstractButton* button : {m_previous, m_next})
        button->setEnabled(count > 0);
}

} // namespace journeyline::ui
