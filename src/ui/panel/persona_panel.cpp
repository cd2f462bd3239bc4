// SPDX-License-Identifier: Apache-2.0
#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <tuple>

#include "apply_edit.h"
#include "channels.h"
#include "journeyline/edits/personas.h"
#include "line_items.h"
#include "link_button.h"
#include "panel.h"
#include "plain.h"
#include "portrait_field.h"
#include "rows.h"
#include "text_field.h"

namespace journeyline::ui {
namespace {

template <class T, class Access>
Binding<QString> bindLines(const QString& label, const Target<Persona>& target, Access access,
                           const LineForm<T>& form) {
    return {label,
            [target, access, &form](const Map& map) {
                const Persona* persona = target.find(map);
                return persona ? shownLines(access(*persona), form) : QString();
            },
            [target, access, &form](const Map& map, const QString& text) {
                return target.change(
                    map, [&](Persona& persona) { access(persona) = takenLines(access(persona), text, form); });
            }};
}

} // namespace

PersonaPanel::PersonaPanel(const PanelContext& context, QWidget* parent)
    : Panel(QStringLiteral("personaPanel"), parent), m_context(context), m_choice(new QComboBox(content())),
      m_fields(new QWidget(content())) {
    setAccessibleName(tr("Persona"));
    m_choice->setObjectName(QStringLiteral("persona.choice"));
    m_choice->setAccessibleName(tr("Persona that is shown"));
    m_choice->view()->setAccessibleName(tr("Persona that is shown"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(4);
    auto* top = new QHBoxLayout;
    top->setSpacing(2);
    top->addWidget(m_choice, 1);
    const auto button = [&](const QString& iconName, const QString& text, const char* name) {
        QAbstractButton* made = iconButton(iconName, text, content());
        made->setObjectName(QLatin1String(name));
        top->addWidget(made);
        return made;
    };
    for (const auto& [iconName, text, name, step] :
         {std::tuple{"chevron-left", tr("Earlier among the personas"), "persona.earlier", -1},
          std::tuple{"chevron-right", tr("Later among the personas"), "persona.later", 1}}) {
        QAbstractButton* made = button(QLatin1String(iconName), text, name);
        m_order.push_back(made);
        connect(made, &QAbstractButton::clicked, this, [this, by = step] { move(by); });
    }
    connect(button(QStringLiteral("plus"), tr("Add persona"), "persona.add"), &QAbstractButton::clicked, this,
            &PersonaPanel::add);
    m_empty = plainLabel(tr("Whose journey is it? Add the customer with the button at the right."), content());
    m_empty->setProperty("role", "invite");
    m_empty->setWordWrap(true);
    top->insertWidget(0, m_empty, 1);
    column()->addLayout(top);
    column()->addWidget(m_fields);
    column()->addStretch();
    addFields();
    connect(m_choice, &QComboBox::activated, this,
            [this] { showPersona(Id(m_choice->currentData().toString().toStdString())); });
    connect(&m_context.session, &session::Session::selectionChanged, this, &PersonaPanel::follow);
    // A change keeps the persona that is shown, also when another one is selected.
    connect(&m_context.session, &session::Session::changed, this, [this] { turnTo(*m_persona); });
    follow();
}

void PersonaPanel::showPersona(const Id& persona) {
    m_context.session.settle();
    m_context.session.select(session::Selection::personaCard(persona));
    turnTo(persona);
}

void PersonaPanel::takeFocus() {
    auto* name = m_fields->findChild<TextField*>(QStringLiteral("persona.name"));
    if (m_context.session.selection().kind != session::Selection::Kind::Persona || !name) return Panel::takeFocus();
    name->setFocus(Qt::OtherFocusReason);
    name->end(false);
}

void PersonaPanel::follow() {
    const session::Selection& selection = m_context.session.selection();
    turnTo(selection.kind == session::Selection::Kind::Persona ? selection.id : *m_persona);
}

void PersonaPanel::turnTo(Id persona) {
    const Map& map = m_context.map();
    if (!findIn(map.personas, persona)) persona = map.personas.empty() ? Id() : map.personas[0]->id;
    const bool other = persona != *m_persona;
    *m_persona = persona;
    listPersonas();
    if (other) refreshFields();
    m_fields->setVisible(!persona.empty());
    m_choice->setVisible(!persona.empty());
    m_empty->setVisible(persona.empty());
    for (QWidget* button : m_order)
        button->setVisible(map.personas.size() > 1);
}

void PersonaPanel::add() {
    m_context.session.settle();
    const auto added = edits::addPersona(m_context.map(), edits::atEnd, tr("New persona").toStdString(), m_context.ids);
    if (!applyEdit(this, m_context.session, tr("Add persona"), edits::mapOf(added)) || !added) return;
    showPersona(added->id);
    if (auto* name = m_fields->findChild<TextField*>(QStringLiteral("persona.name"))) {
        name->setFocus();
        name->selectAll();
    }
}

void PersonaPanel::move(int step) {
    const auto at = indexOf(m_context.map().personas, *m_persona);
    if (!at || (step < 0 ? *at == 0 : *at + 1 == m_context.map().personas.size())) return;
    m_context.session.settle();
    applyEdit(this, m_context.session, tr("Move persona"),
              edits::movePersona(m_context.map(), *m_persona, step < 0 ? *at - 1 : *at + 1));
}

void PersonaPanel::listPersonas() {
    QStringList listed;
    for (const auto& persona : m_context.map().personas)
        listed << qt(persona->id.text) << qt(persona->name);
    if (listed != m_listed) {
        m_listed = listed;
        m_choice->clear();
        for (qsizetype i = 0; i + 1 < listed.size(); i += 2)
            m_choice->addItem(listed[i + 1], listed[i]);
    }
    m_choice->setCurrentIndex(m_choice->findData(qt(m_persona->text)));
}

void PersonaPanel::addFields() {
    session::Session& session = m_context.session;
    const Target<Persona> target{[id = m_persona](const Map& map) { return findIn(map.personas, *id); },
                                 [id = m_persona](const Map& map, const edits::Change<Persona>& change) {
                                     return edits::changePersona(map, *id, change);
                                 }};
    FieldColumn fields(m_fields);
    fields.addPlain(new PortraitField(m_context, m_persona, m_fields));
    auto name = bindText(
        tr("Name of the persona"), target, [](auto& p) -> auto& { return p.name; });
    fields.add(tr("Name of the persona"), new TextField(session, name, m_fields), QStringLiteral("persona.name"));
    auto colour = bindText(
        tr("Colour"), target, [](auto& p) -> auto& { return p.colour; });
    auto* colours = new ColourField(session, colour, m_fields);
    fields.add(tr("Colour (empty: that of the theme)"), colours, QStringLiteral("persona.colour"));
    auto summary = bindText(
        tr("Who this is"), target, [](auto& p) -> auto& { return p.summary; });
    fields.add(tr("Who this is"), new TextArea(session, summary, 2, m_fields), QStringLiteral("persona.summary"));
    auto quote = bindText(
        tr("Quote"), target, [](auto& p) -> auto& { return p.quote; });
    fields.add(tr("Quote"), new TextArea(session, quote, 2, m_fields), QStringLiteral("persona.quote"));
    const auto facts = bindLines(
        tr("Facts"), target, [](auto& p) -> auto& { return p.facts; }, factLines());
    fields.add(tr("Facts, a line each (name: value)"), new TextArea(session, facts, 2, m_fields),
               QStringLiteral("persona.facts"));
    const auto lines = [&](const QString& label, auto access, const char* object) {
        fields.add(label, new TextArea(session, bindLines(label, target, access, textLines()), 1, m_fields),
                   QLatin1String(object));
    };
    lines(
        tr("Goals, a line each"), [](auto& p) -> auto& { return p.goals; }, "persona.goals");
    lines(
        tr("Needs, a line each"), [](auto& p) -> auto& { return p.needs; }, "persona.needs");
    lines(
        tr("Frustrations, a line each"), [](auto& p) -> auto& { return p.frustrations; }, "persona.frustrations");
    lines(
        tr("Motivations, a line each"), [](auto& p) -> auto& { return p.motivations; }, "persona.motivations");
    auto channels = bindTexts(
        tr("Channels"), target, [](auto& p) -> auto& { return p.channels; });
    fields.add(tr("Channels"), new ChipsField(session, channels, channelChips(), m_fields),
               QStringLiteral("persona.channels"));
    auto consent = bindText(
        tr("Consent"), target, [](auto& p) -> auto& { return p.consent; });
    fields.add(tr("Consent for the use of data"), new TextArea(session, consent, 1, m_fields),
               QStringLiteral("persona.consent"));
    auto* remove = new LinkButton(tr("Remove persona"), m_fields);
    remove->setObjectName(QStringLiteral("persona.remove"));
    fields.layout()->addSpacing(12);
    fields.layout()->addWidget(remove, 0, Qt::AlignLeft);
    connect(remove, &QAbstractButton::clicked, this, [this] {
        applyRemoval(this, m_context.session, tr("Remove persona"), edits::deletePersona(m_context.map(), *m_persona),
                     tr("Persona “%1” removed.").arg(personaName(m_context.map(), *m_persona)));
    });
}

} // namespace journeyline::ui
