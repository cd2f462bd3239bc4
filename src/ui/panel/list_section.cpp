// SPDX-License-Identifier: Apache-2.0
#include "sections.h"
#include "text_field.h"

namespace journeyline::ui {

ListSection::ListSection(PanelContext context, const QString& title, const QString& name, QWidget* parent, bool open)
    : QWidget(parent), m_context(std::move(context)), m_section(new Section(title, name, open, this)),
      m_rows(m_section->content()) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_section);
    connect(&m_context.session, &session::Session::changed, this, &ListSection::refresh);
}

void ListSection::setAdd(const QString& text, const QString& name) {
    connect(m_section->addLink(text, name), &QAbstractButton::clicked, this, [this] {
        m_context.session.settle();
        add();
    });
}

void ListSection::refresh() {
    if (!m_context.shown()) return;
    // What can be chosen in a row comes from the map: make the rows anew when that is another.
    QStringList choices;
    for (const Choice& choice : personaChoices(m_context.map()))
        choices << choice.value << choice.text;
    for (const Choice& choice : sourceChoices(m_context.map()))
        choices << choice.value << choice.text;
    if (choices != m_choices) m_rows.sync({}, [](const Id&) { return static_cast<QWidget*>(nullptr); });
    m_choices = choices;
    m_rows.sync(ids(), [this](const Id& id) { return makeRow(id); });
    m_section->body()->setVisible(m_section->isOpen() && !m_rows.rows().empty());
    for (const auto& [id, row] : m_rows.rows())
        static_cast<DisclosureRow*>(row)->setSummary(summaryOf(id));
}

void ListSection::openNew(const Id& id) {
    auto* row = static_cast<DisclosureRow*>(m_rows.row(id));
    if (!row) return;
    m_section->setOpen(true);
    row->setOpen(true);
    for (QWidget* field : row->findChildren<QWidget*>()) {
        if (!qobject_cast<TextField*>(field) && !qobject_cast<TextArea*>(field)) continue;
        field->setFocus();
        return;
    }
}

QAbstractButton* ListSection::addLink(DisclosureRow* row, const QString& text, const QString& name,
                                      std::function<void()> clicked) {
    QAbstractButton* link = rowLink(*row, text, name);
    connect(link, &QAbstractButton::clicked, this, std::move(clicked));
    return link;
}

void ListSection::addRemoveLink(DisclosureRow* row, const QString& text, std::function<void()> remove) {
    addLink(row, text, QStringLiteral("remove"), [this, remove = std::move(remove)] {
        m_section->setFocusToHeading();
        remove();
    });
}

} // namespace journeyline::ui
