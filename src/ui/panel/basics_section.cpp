// SPDX-License-Identifier: Apache-2.0
#include <set>

#include "channels.h"
#include "chips_field.h"
#include "pictures.h"
#include "sections.h"
#include "text_field.h"

namespace journeyline::ui {
namespace {

QStringList departmentsOf(const Map& map) {
    std::set<std::string> words;
    forEachTouchpoint(map, [&](TouchpointPlace, const Touchpoint& touchpoint) {
        if (!touchpoint.department.empty()) words.insert(touchpoint.department);
    });
    QStringList list;
    for (const std::string& word : words)
        list << qt(word);
    return list;
}

} // namespace

BasicsSection::BasicsSection(PanelContext context, QWidget* parent) : QWidget(parent) {
    session::Session& session = context.session;
    const Target<Touchpoint> target = context.target();
    FieldColumn column(this);

    auto goal = bindText(
        tr("Customer’s goal"), target, [](auto& t) -> auto& { return t.customerGoal; });
    column.add(tr("Customer’s goal"), new TextField(session, goal, this), QStringLiteral("panel.customerGoal"));

    column.add(tr("Channels"),
               new ChipsField(session,
                              bindTexts(
                                  tr("Channels"), target, [](auto& t) -> auto& { return t.channels; }),
                              channelChips(), this),
               QStringLiteral("panel.channels"));

    auto department = bindText(
        tr("Department"), target, [](auto& t) -> auto& { return t.department; });
    column.add(tr("Department"), new SuggestField(session, department, departmentsOf, this),
               QStringLiteral("panel.department"));
}

} // namespace journeyline::ui
