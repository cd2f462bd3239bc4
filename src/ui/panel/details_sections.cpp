// SPDX-License-Identifier: Apache-2.0
#include <set>

#include "persona_chips.h"
#include "sections.h"
#include "text_field.h"

namespace journeyline::ui {
namespace {

QStringList unitsOf(const Map& map) {
    std::set<std::string> words;
    forEachTouchpoint(map, [&](TouchpointPlace, const Touchpoint& touchpoint) {
        if (!touchpoint.duration.unit.empty()) words.insert(touchpoint.duration.unit);
    });
    QStringList list;
    for (const std::string& word : words)
        list << qt(word);
    return list;
}

} // namespace

FieldColumn foldedColumn(QWidget* owner, const QString& title, const QString& name) {
    auto* section = new Section(title, name, false, owner);
    auto* column = new QVBoxLayout(owner);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(section);
    return {section->body(), section->content()};
}

DetailsSection::DetailsSection(PanelContext context, QWidget* parent) : QWidget(parent) {
    session::Session& session = context.session;
    const Target<Touchpoint> target = context.target();
    FieldColumn column = foldedColumn(this, tr("More about this touchpoint"), QStringLiteral("details"));
    auto description = bindText(
        tr("Description"), target, [](auto& t) -> auto& { return t.description; });
    column.add(tr("Description"), new TextArea(session, description, 3, this), QStringLiteral("panel.description"));
    column.add(tr("Whom it concerns (nobody chosen: all)"),
               new ChipsField(session,
                              bindIds(
                                  tr("Whom it concerns"), target, [](auto& t) -> auto& { return t.personas; }),
                              personaChips(), this),
               QStringLiteral("panel.personas"));
    auto contact = bindWord<Contact>(
        tr("Contact"), target, [](auto& t) -> auto& { return t.contact; });
    column.add(tr("Contact"),
               new ChoiceField(session, contact,
                               {{QString(), tr("Not said")},
                                {QStringLiteral("front"), tr("Seen by the customer")},
                                {QStringLiteral("back"), tr("Behind the scenes")}},
                               this),
               QStringLiteral("panel.contact"));
    auto outcome = bindWord<Outcome>(
        tr("Outcome"), target, [](auto& t) -> auto& { return t.outcome; });
    column.add(tr("Outcome"),
               new ChoiceField(session, outcome,
                               {{QString(), tr("Not said")},
                                {QStringLiteral("goes-on"), tr("The journey goes on")},
                                {QStringLiteral("ends-well"), tr("The journey ends well")},
                                {QStringLiteral("ends-badly"), tr("The journey ends badly")}},
                               this),
               QStringLiteral("panel.outcome"));
    auto duration = bindDecimal(
        tr("Duration"), target, [](auto& t) -> auto& { return t.duration.value; });
    auto unit = bindText(
        tr("Unit of the duration"), target, [](auto& t) -> auto& { return t.duration.unit; });
    column.addRow(
        {{tr("Duration"), new NumberField(session, duration, std::nullopt, false, this),
          QStringLiteral("panel.duration"), 1},
         {tr("Unit"), new SuggestField(session, unit, unitsOf, this), QStringLiteral("panel.duration.unit"), 2}});
    auto* waiting =
        new CheckField(session,
                       bindFlag(
                           tr("Time of waiting"), target, [](auto& t) -> auto& { return t.duration.waiting; }),
                       tr("This is time of waiting"), this);
    waiting->setObjectName(QStringLiteral("panel.duration.waiting"));
    column.addPlain(waiting, 4);
}

ExpectationSection::ExpectationSection(PanelContext context, QWidget* parent) : QWidget(parent) {
    session::Session& session = context.session;
    const Target<Touchpoint> target = context.target();
    FieldColumn column = foldedColumn(this, tr("Expectation and brand"), QStringLiteral("expectation"));
    auto expectation = bindText(
        tr("Expectation"), target, [](auto& t) -> auto& { return t.expectation; });
    column.add(tr("What the customer expects"), new TextArea(session, expectation, 2, this),
               QStringLiteral("panel.expectation"));
    auto fulfilment = bindDecimal(
        tr("Expectation met"), target, [](auto& t) -> auto& { return t.fulfilment; });
    column.add(tr("Expectation met (0–100 %)"), new NumberField(session, fulfilment, NumberRange{0, 100}, false, this),
               QStringLiteral("panel.fulfilment"));
    auto brand = bindText(
        tr("Brand perception"), target, [](auto& t) -> auto& { return t.brandPerception; });
    column.add(tr("What the customer thinks of the brand here"), new TextArea(session, brand, 2, this),
               QStringLiteral("panel.brandPerception"));
}

} // namespace journeyline::ui
