// SPDX-License-Identifier: Apache-2.0
#include "part_list.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>

#include "appearance.h"
#include "plain.h"
#include "text_field.h"

namespace journeyline::ui {
namespace {
constexpr std::size_t mostRows = 200;
}

PartList::PartList(PanelContext context, PartRows rows, QWidget* parent)
    : QWidget(parent), m_context(std::move(context)), m_table(std::move(rows)), m_rows(new QVBoxLayout),
      m_note(plainLabel({}, this)) {
    setObjectName(QStringLiteral("list.") + m_table.name);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_rows.layout());
    m_note->setProperty("role", "quiet");
    m_note->setWordWrap(true);
    column->addWidget(m_note);
    connect(&m_context.session, &session::Session::changed, this, &PartList::refresh);
    refresh();
}

void PartList::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_stale) refresh();
}

void PartList::refresh() {
    m_stale = !isVisible();
    if (!m_stale) makeRows();
}

void PartList::makeRows() {
    m_stale = false;
    const Map& map = m_context.map();
    // What can be chosen in a row comes from the map: make the rows anew when that is another.
    QStringList choices;
    for (const Choice& choice : personaChoices(map))
        choices << choice.value << choice.text;
    if (choices != m_choices) m_rows.sync({}, [](const Id&) { return static_cast<QWidget*>(nullptr); });
    m_choices = choices;
    std::vector<Id> ids = m_table.ids(map);
    const std::size_t all = ids.size();
    if (all > mostRows) ids.resize(mostRows);
    m_rows.sync(ids, [this](const Id& id) { return makeRow(id); });
    if (ids != m_ids) { // a drag that is under way is about rows that stand elsewhere now
        m_dragged.reset();
        m_target.reset();
    }
    m_ids = std::move(ids);
    for (const auto& [id, row] : m_rows.rows())
        static_cast<DisclosureRow*>(row)->setSummary(m_table.summary(map, id));
    m_note->setText(all > mostRows ? tr("And %n more.", nullptr, static_cast<int>(all - mostRows)) : m_table.empty);
    m_note->setVisible(all > mostRows || (all == 0 && !m_table.empty.isEmpty()));
}

DisclosureRow* PartList::makeRow(const Id& id) {
    auto* row = new DisclosureRow(m_table.name + QLatin1Char('.') + qt(id.text), this);
    row->onFirstOpen([this, id, row] { m_table.fill(id, *row); });
    row->summary()->installEventFilter(this);
    return row;
}

void PartList::openRow(const Id& id, bool intoField) {
    if (m_stale) makeRows();
    DisclosureRow* row = rowOf(id);
    if (!row) return;
    row->setOpen(true);
    if (!intoField) return row->summary()->setFocus(Qt::OtherFocusReason);
    for (QWidget* field : row->findChildren<QWidget*>()) {
        if (!qobject_cast<TextField*>(field) && !qobject_cast<TextArea*>(field)) continue;
        return field->setFocus(Qt::OtherFocusReason);
    }
}

void PartList::focusRow(const Id& id) {
    if (DisclosureRow* row = rowOf(id)) row->summary()->setFocus(Qt::OtherFocusReason);
}

std::optional<std::size_t> PartList::focusedRow() const {
    for (std::size_t i = 0; i < m_rows.rows().size(); ++i)
        if (static_cast<DisclosureRow*>(m_rows.rows()[i].second)->summary()->hasFocus()) return i;
    return std::nullopt;
}

void PartList::moveRow(std::size_t from, std::size_t to) {
    if (!m_table.moveTo || from == to || from >= m_rows.rows().size()) return;
    const Id id = m_rows.rows()[from].first;
    m_context.session.settle();
    m_table.moveTo(id, to);
    focusRow(id);
}

void PartList::keyPressEvent(QKeyEvent* event) {
    const auto at = focusedRow();
    if (!at) return QWidget::keyPressEvent(event);
    const std::size_t count = m_rows.rows().size();
    const bool alt = event->modifiers() == Qt::AltModifier;
    const int key = event->key();
    if (alt && key == Qt::Key_Up && *at > 0) return moveRow(*at, *at - 1);
    if (alt && key == Qt::Key_Down && *at + 1 < count) return moveRow(*at, *at + 1);
    if (alt && (key == Qt::Key_Up || key == Qt::Key_Down)) return;
    if (key == Qt::Key_Up && *at > 0) return focusRow(m_rows.rows()[*at - 1].first);
    if (key == Qt::Key_Down && *at + 1 < count) return focusRow(m_rows.rows()[*at + 1].first);
    if (key == Qt::Key_Delete && m_table.remove) {
        const Id id = m_rows.rows()[*at].first;
        const Id next = count > 1 ? m_rows.rows()[*at + 1 < count ? *at + 1 : *at - 1].first : Id();
        m_context.session.settle();
        m_table.remove(id);
        return focusRow(next);
    }
    QWidget::keyPressEvent(event);
}

std::size_t PartList::rowAt(int y) const {
    const auto& rows = m_rows.rows();
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (y < rows[i].second->geometry().bottom()) return i;
    return rows.size() - 1;
}

bool PartList::eventFilter(QObject* watched, QEvent* event) {
    auto* widget = qobject_cast<QWidget*>(watched);
    if (!m_table.moveTo || !widget || m_rows.rows().empty()) return false;
    if (event->type() == QEvent::MouseButtonPress) {
        m_pressedAt = widget->mapTo(this, static_cast<QMouseEvent*>(event)->position().toPoint());
        m_dragged.reset();
    } else if (event->type() == QEvent::MouseMove && (static_cast<QMouseEvent*>(event)->buttons() & Qt::LeftButton)) {
        const QPoint at = widget->mapTo(this, static_cast<QMouseEvent*>(event)->position().toPoint());
        if (!m_dragged && (at - m_pressedAt).manhattanLength() >= QApplication::startDragDistance())
            m_dragged = rowAt(m_pressedAt.y());
        if (m_dragged) m_target = rowAt(at.y());
        update();
        return m_dragged.has_value();
    } else if (event->type() == QEvent::MouseButtonRelease && m_dragged) {
        const auto from = std::exchange(m_dragged, std::nullopt);
        const auto to = std::exchange(m_target, std::nullopt);
        static_cast<QAbstractButton*>(widget)->setDown(false);
        update();
        if (to) moveRow(*from, *to);
        return true; // a drag is no click
    }
    return false;
}

ListSectionParts addListSection(QVBoxLayout* column, const PanelContext& context, const QString& title, PartRows rows,
                                const QString& addName, const std::function<Id()>& add, QWidget* parent) {
    auto* section = new Section(title, rows.name, true, parent);
    auto* list = new PartList(context, std::move(rows), section->body());
    section->content()->addWidget(list);
    column->addWidget(section);
    QAbstractButton* link = section->addLink(PartList::tr("Add"), addName);
    QObject::connect(link, &QAbstractButton::clicked, list, [context, section, list, add] {
        context.session.settle();
        const Id id = add();
        if (id.empty()) return;
        section->setOpen(true);
        list->openRow(id, true);
    });
    return {section, list};
}

void PartList::paintEvent(QPaintEvent*) {
    if (!m_dragged || !m_target || *m_target == *m_dragged || *m_target >= m_rows.rows().size()) return;
    const QRect row = m_rows.rows()[*m_target].second->geometry();
    const int y = *m_target > *m_dragged ? row.bottom() - 1 : row.top();
    QPainter painter(this);
    painter.fillRect(QRect(0, y, width(), 2), toQt(shownTheme().accent));
}

} // namespace journeyline::ui
