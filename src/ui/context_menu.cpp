// SPDX-License-Identifier: Apache-2.0
#include "context_menu.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QPainter>

#include <algorithm>

#include "actions.h"
#include "appearance.h"
#include "journeyline/document/facts.h"
#include "journeyline/document/find.h"
#include "journeyline/edits/cards.h"
#include "journeyline/edits/emotion.h"
#include "journeyline/edits/lanes.h"
#include "journeyline/edits/opportunities.h"
#include "journeyline/edits/pain_points.h"
#include "journeyline/edits/phases.h"
#include "journeyline/edits/several.h"
#include "journeyline/edits/touchpoints.h"
#include "journeyline/ui/canvas.h"
#include "journeyline/words/words.h"
#include "plain.h"

namespace journeyline::ui {

using session::Selection;
using Kind = Selection::Kind;

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("journeyline::ui::ContextMenu", text);
}

QIcon swatch(Colour colour) {
    QPixmap picture(16, 16);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(toQt(shownTheme().strong));
    painter.setBrush(toQt(colour));
    painter.drawRoundedRect(QRectF(1, 1, 14, 14), 3, 3);
    return QIcon(picture);
}

QMenu* submenu(QMenu& menu, const QString& title, const char* name) {
    QMenu* inside = menu.addMenu(title);
    inside->setObjectName(QLatin1String("context.") + QLatin1String(name));
    return inside;
}

Result<Map> withEvidenceLevel(const Map& map, const Id& id, std::optional<EvidenceLevel> level, bool ofCard) {
    // What else is known of the evidence stays.
    const auto change = [&](auto& part) { part.evidence.level = level; };
    return ofCard ? edits::changeCard(map, id, change) : edits::changePainPoint(map, id, change);
}

} // namespace

void ContextMenu::apply(const QString& label, const Edit& edit) const {
    session::Session& session = m_canvas.session();
    m_canvas.finishEditing();
    session.settle();
    const auto all = inReadingOrder(session.map(), session.selections());
    const auto done = session.apply(label, edits::forEach(session.map(), all, edit));
    if (!done) emit m_canvas.refused(done.fault());
}

void ContextMenu::choice(QMenu& menu, const QString& text, bool ticked, const Edit& edit, const QString& label) const {
    QAction* action = menu.addAction(text);
    action->setCheckable(true);
    action->setChecked(ticked);
    // The menu may be gone when the edit is made.
    const ContextMenu self = *this;
    QObject::connect(action, &QAction::triggered, &m_canvas,
                     [self, edit, step = label.isEmpty() ? withoutMnemonic(text) : label] { self.apply(step, edit); });
}

void ContextMenu::panelLine(QMenu& menu, const QString& text) const {
    QAction* action = menu.addAction(text);
    action->setObjectName(QStringLiteral("context.panel"));
    QObject::connect(action, &QAction::triggered, &m_canvas,
                     [canvas = &m_canvas] { emit canvas->panelRequested(canvas->session().selection()); });
}

void ContextMenu::personaChoices(QMenu& menu, const Id& now,
                                 const std::function<Result<Map>(const Map&, const Id&, const Id&)>& verb) const {
    const auto& personas = m_canvas.session().map().personas;
    if (personas.empty()) return;
    const QString label = tr("Change persona");
    QMenu* inside = submenu(menu, tr("&Persona"), "persona");
    choice(
        *inside, tr("Nobody in particular"), now.empty(),
        [verb](const Map& map, const Selection& s) { return verb(map, s.id, Id()); }, label);
    for (const auto& persona : personas)
        choice(
            *inside, withoutMnemonic(QString::fromStdString(persona->name)), persona->id == now,
            [verb, id = persona->id](const Map& map, const Selection& s) { return verb(map, s.id, id); }, label);
}

void ContextMenu::evidenceChoices(
    QMenu& menu, std::optional<EvidenceLevel> now,
    const std::function<Result<Map>(const Map&, const Id&, std::optional<EvidenceLevel>)>& verb) const {
    QMenu* inside = submenu(menu, tr("E&vidence"), "evidence");
    const std::pair<std::optional<EvidenceLevel>, QString> levels[] = {
        {std::nullopt, tr("Not said")},
        {EvidenceLevel::Assumption, tr("Assumed")},
        {EvidenceLevel::Heard, tr("Heard from customers")},
        {EvidenceLevel::Measured, tr("Measured")}};
    for (const auto& [level, text] : levels)
        choice(
            *inside, text, now == level,
            [verb, value = level](const Map& map, const Selection& s) { return verb(map, s.id, value); },
            tr("Change evidence"));
}

void ContextMenu::fillTouchpoint(QMenu& menu, const Touchpoint& touchpoint) const {
    const bool truth = touchpoint.momentOfTruth;
    choice(menu, tr("&Moment of truth"), truth,
           [truth](const Map& map, const Selection& s) { return edits::setMomentOfTruth(map, s.id, !truth); });
    QMenu* leaves = submenu(menu, tr("Customers &leave here"), "dropOff");
    const bool stays = !touchpoint.dropOff.share && touchpoint.dropOff.reason.empty();
    choice(
        *leaves, tr("Nobody"), stays,
        [](const Map& map, const Selection& s) { return edits::setDropOff(map, s.id, std::nullopt, {}); },
        tr("Change drop-off"));
    for (const char* share : {"5", "10", "20", "30", "50"}) {
        const auto value = Decimal::parse(share);
        const bool now = touchpoint.dropOff.share && touchpoint.dropOff.share->value() == value->value();
        choice(
            *leaves, tr("%1 %").arg(QLatin1String(share)), now,
            [value](const Map& map, const Selection& s) {
                const Touchpoint* there = findTouchpoint(map, s.id);
                return edits::setDropOff(map, s.id, value, there ? there->dropOff.reason : std::string());
            },
            tr("Change drop-off"));
    }
    QMenu* outcome = submenu(menu, tr("&How it ends"), "outcome");
    const std::pair<std::optional<Outcome>, QString> outcomes[] = {{std::nullopt, tr("Not said")},
                                                                   {Outcome::GoesOn, tr("The journey goes on")},
                                                                   {Outcome::EndsWell, tr("Ends well here")},
                                                                   {Outcome::EndsBadly, tr("Ends badly here")}};
    for (const auto& [value, text] : outcomes)
        choice(
            *outcome, text, touchpoint.outcome == value,
            [one = value](const Map& map, const Selection& s) { return edits::setOutcome(map, s.id, one); },
            tr("Change outcome"));
    evidenceChoices(menu, touchpoint.evidence.level, edits::setEvidenceLevel);
    const auto& personas = m_canvas.session().map().personas;
    if (!personas.empty()) {
        QMenu* whom = submenu(menu, tr("&Concerns"), "concerns");
        const Ids now = touchpoint.personas;
        choice(
            *whom, tr("Everyone"), now.empty(),
            [](const Map& map, const Selection& s) { return edits::setTouchpointPersonas(map, s.id, {}); },
            tr("Change whom it concerns"));
        for (const auto& persona : personas) {
            const bool in = std::find(now.begin(), now.end(), persona->id) != now.end();
            choice(
                *whom, withoutMnemonic(QString::fromStdString(persona->name)), in,
                [in, id = persona->id](const Map& map, const Selection& s) {
                    // Each keeps the others that it concerns.
                    const Touchpoint* there = findTouchpoint(map, s.id);
                    Ids next = there ? there->personas : Ids();
                    std::erase(next, id);
                    if (!in) next.push_back(id);
                    return edits::setTouchpointPersonas(map, s.id, next);
                },
                tr("Change whom it concerns"));
        }
    }
    if (touchpoint.width)
        choice(menu, tr("Ordinary &width"), false,
               [](const Map& map, const Selection& s) { return edits::setWidth(map, s.id, std::nullopt); });
}

void ContextMenu::fillPhase(QMenu& menu, const Phase& phase) const {
    QMenu* colours = submenu(menu, tr("&Colour"), "colour");
    const QString label = tr("Change colour of phase");
    const auto set = [&](const QString& text, const std::string& colour) {
        choice(
            *colours, text, phase.colour == colour,
            [colour](const Map& map, const Selection& s) { return edits::setPhaseColour(map, s.id, colour); }, label);
    };
    set(tr("By its place"), {});
    const QString names[] = {tr("Navy"),  tr("Aqua"), tr("Violet"),   tr("Amber"),
                             tr("Green"), tr("Rose"), tr("Wine red"), tr("Leaf green")};
    const auto& fills = layout::theme(layout::ThemeName::Light).phase;
    for (std::size_t i = 0; i < fills.size(); ++i) {
        set(names[i], fills[i].text());
        colours->actions().last()->setIcon(swatch(fills[i]));
        colours->actions().last()->setIconVisibleInMenu(true);
    }
    QMenu* kinds = submenu(menu, tr("&Kind"), "kind");
    const std::pair<std::optional<PhaseKind>, QString> all[] = {{std::nullopt, tr("Not said")},
                                                                {PhaseKind::Before, tr("Before the purchase")},
                                                                {PhaseKind::Purchase, tr("Purchase")},
                                                                {PhaseKind::Use, tr("Use")},
                                                                {PhaseKind::After, tr("After use")}};
    for (const auto& [kind, text] : all)
        choice(
            *kinds, text, phase.kind == kind,
            [one = kind](const Map& map, const Selection& s) { return edits::setPhaseKind(map, s.id, one); },
            tr("Change kind of phase"));
    menu.addAction(m_actions[ActionId::CollapsePhase]);
}

void ContextMenu::fillLane(QMenu& menu, const Lane& lane) const {
    choice(
        menu, tr("&Hide"), false,
        [](const Map& map, const Selection& s) { return edits::setLaneHidden(map, s.id, true); }, tr("Hide lane"));
    choice(menu, tr("&Locked"), lane.locked,
           [on = !lane.locked](const Map& map, const Selection& s) { return edits::setLaneLocked(map, s.id, on); });
    choice(menu, tr("&Compact"), lane.compact,
           [on = !lane.compact](const Map& map, const Selection& s) { return edits::setLaneCompact(map, s.id, on); });
    if (kindOf(lane) != LaneKind::Notes) return;
    QMenu* looks = submenu(menu, tr("L&ook of the cards"), "look");
    const std::pair<std::optional<LaneLook>, QString> all[] = {{std::nullopt, tr("As its role says")},
                                                               {LaneLook::Plain, tr("Plain text")},
                                                               {LaneLook::Bubble, tr("Speech bubbles")},
                                                               {LaneLook::Card, tr("Cards")}};
    for (const auto& [look, text] : all)
        choice(
            *looks, text, lane.look == look,
            [one = look](const Map& map, const Selection& s) { return edits::setLaneLook(map, s.id, one); },
            tr("Change look of lane"));
}

void ContextMenu::fillCard(QMenu& menu, const Card& card) const {
    personaChoices(menu, card.persona, edits::setCardPersona);
    evidenceChoices(menu, card.evidence.level, [](const Map& map, const Id& id, std::optional<EvidenceLevel> level) {
        return withEvidenceLevel(map, id, level, true);
    });
    QMenu* from = submenu(menu, tr("Comes &from"), "origin");
    const std::pair<std::optional<Origin>, QString> all[] = {
        {std::nullopt, tr("Not said")}, {Origin::Team, tr("The team")}, {Origin::Customers, tr("The customers")}};
    for (const auto& [origin, text] : all)
        choice(
            *from, text, card.origin == origin,
            [one = origin](const Map& map, const Selection& s) { return edits::setCardOrigin(map, s.id, one); },
            tr("Change where it comes from"));
}

void ContextMenu::fillPainPoint(QMenu& menu, const PainPoint& painPoint) const {
    QMenu* severity = submenu(menu, tr("&Severity"), "severity");
    const std::pair<std::optional<int>, QString> all[] = {
        {std::nullopt, tr("Not said")}, {1, tr("Mild")}, {2, tr("Moderate")}, {3, tr("Severe")}};
    for (const auto& [value, text] : all)
        choice(
            *severity, text, painPoint.severity == value,
            [one = value](const Map& map, const Selection& s) { return edits::setPainPointSeverity(map, s.id, one); },
            tr("Change severity"));
    QMenu* status = submenu(menu, tr("S&tatus"), "status");
    const std::pair<PainPointStatus, QString> states[] = {{PainPointStatus::Open, tr("Open")},
                                                          {PainPointStatus::Accepted, tr("Accepted")},
                                                          {PainPointStatus::Solved, tr("Solved")}};
    for (const auto& [value, text] : states)
        choice(
            *status, text, painPoint.status.value_or(PainPointStatus::Open) == value,
            [one = value](const Map& map, const Selection& s) {
                return edits::changePainPoint(map, s.id, [&](PainPoint& p) { p.status = one; });
            },
            tr("Change status"));
    personaChoices(menu, painPoint.persona, edits::setPainPointPersona);
    evidenceChoices(menu, painPoint.evidence.level,
                    [](const Map& map, const Id& id, std::optional<EvidenceLevel> level) {
                        return withEvidenceLevel(map, id, level, false);
                    });
    menu.addAction(m_actions[ActionId::AddOpportunity]);
}

void ContextMenu::fillOpportunity(QMenu& menu, const Opportunity& opportunity) const {
    const auto scale = [&](const QString& title, const char* name, std::optional<int> now, const QString& label,
                           auto verb) {
        QMenu* inside = submenu(menu, title, name);
        choice(
            *inside, tr("Not said"), !now,
            [verb](const Map& map, const Selection& s) { return verb(map, s.id, std::nullopt); }, label);
        for (int value = 1; value <= 5; ++value)
            choice(
                *inside, QString::number(value), now == value,
                [verb, value](const Map& map, const Selection& s) { return verb(map, s.id, value); }, label);
    };
    scale(tr("&Impact"), "impact", opportunity.impact, tr("Change impact"), edits::setImpact);
    scale(tr("E&ffort"), "effort", opportunity.effort, tr("Change effort"), edits::setEffort);
    fillSolved(menu, opportunity);
}

/// The pain points where the opportunity stands, and those that it solves elsewhere.
void ContextMenu::fillSolved(QMenu& menu, const Opportunity& opportunity) const {
    const Map& map = m_canvas.session().map();
    Ids pains;
    if (const Touchpoint* here = findTouchpoint(map, placeOfOpportunity(map, opportunity)))
        for (const auto& pain : here->painPoints)
            pains.push_back(pain->id);
    for (const Id& pain : opportunity.painPoints)
        if (std::find(pains.begin(), pains.end(), pain) == pains.end()) pains.push_back(pain);
    if (pains.empty()) return;
    QMenu* solves = submenu(menu, tr("&Solves"), "solves");
    const Facts facts = factsOf(map);
    const std::string& letter = words::wordsFor(map.language).painPointLetter;
    for (const Id& pain : pains) {
        const auto place = placeOfPainPoint(map, pain);
        if (!place) continue;
        const std::string& said = touchpointAt(map, place->touchpoint).painPoints[place->index]->text;
        const QString text =
            QString::fromStdString(letter + std::to_string(facts.painPointNumbers.of(pain).value_or(0)) + ' ') +
            beginningOf(QString::fromStdString(said), 40);
        const bool solved = std::find(opportunity.painPoints.begin(), opportunity.painPoints.end(), pain) !=
                            opportunity.painPoints.end();
        choice(
            *solves, withoutMnemonic(text), solved,
            [pain, solved](const Map& now, const Selection& s) {
                return solved ? edits::unlinkPainPoint(now, s.id, pain) : edits::linkPainPoint(now, s.id, pain);
            },
            tr("Change what is solved"));
    }
}

void ContextMenu::fillEmotion(QMenu& menu) const {
    const Selection s = m_canvas.session().selection();
    const Touchpoint* touchpoint = findTouchpoint(m_canvas.session().map(), s.id);
    const Experience* experience = touchpoint ? experienceOf(*touchpoint, s.persona) : nullptr;
    const QString names[] = {tr("1 – angry"), tr("2 – unhappy"), tr("3 – neutral"), tr("4 – happy"),
                             tr("5 – delighted")};
    for (int score = 1; score <= 5; ++score)
        choice(
            menu, names[score - 1], experience && experience->actual && experience->actual->value() == score,
            [score](const Map& map, const Selection& point) {
                return edits::setEmotion(map, point.id, point.persona, score);
            },
            tr("Change emotion"));
}

void ContextMenu::fill(QMenu& menu) const {
    const Map& map = m_canvas.session().map();
    const Selection s = m_canvas.session().selection();
    const auto add = [&](std::initializer_list<ActionId> ids) {
        menu.addSeparator();
        for (const ActionId id : ids)
            menu.addAction(m_actions[id]);
    };
    const bool hasText = s.kind != Kind::None && s.kind != Kind::Emotion && s.kind != Kind::Metric;
    if (hasText) menu.addAction(m_actions[ActionId::EditText]);
    if (s.kind == Kind::Touchpoint || s.kind == Kind::Persona || s.kind == Kind::Metric || s.kind == Kind::Goal ||
        s.kind == Kind::Title)
        panelLine(menu, tr("Show in the p&anel"));
    menu.addSeparator();
    switch (s.kind) {
    case Kind::Touchpoint:
        if (const Touchpoint* touchpoint = findTouchpoint(map, s.id)) fillTouchpoint(menu, *touchpoint);
        break;
    case Kind::Phase:
        if (const Phase* phase = findIn(map.phases, s.id)) fillPhase(menu, *phase);
        break;
    case Kind::Lane:
        if (const Lane* lane = findIn(map.lanes, s.id)) fillLane(menu, *lane);
        break;
    case Kind::Card:
        if (const auto place = placeOfCard(map, s.id)) {
            const Phase& phase = *map.phases[place->phase];
            const Notes& notes = place->touchpoint ? phase.touchpoints[*place->touchpoint]->notes : phase.notes;
            fillCard(menu, *cardsIn(notes, place->lane)[place->index]);
        }
        break;
    case Kind::PainPoint:
        if (const auto place = placeOfPainPoint(map, s.id))
            fillPainPoint(menu, *touchpointAt(map, place->touchpoint).painPoints[place->index]);
        break;
    case Kind::Opportunity:
        if (const Opportunity* opportunity = findIn(map.opportunities, s.id)) fillOpportunity(menu, *opportunity);
        break;
    case Kind::Emotion:
        fillEmotion(menu);
        break;
    default:
        break;
    }
    add({ActionId::Cut, ActionId::Copy, ActionId::Paste, ActionId::Duplicate, ActionId::Delete});
    if (s.kind == Kind::Phase || s.kind == Kind::Touchpoint || s.kind == Kind::None)
        add({ActionId::AddTouchpoint, ActionId::AddPhase});
    if (s.kind == Kind::Touchpoint || s.kind == Kind::Cell)
        add({ActionId::AddNote, ActionId::AddPainPoint, ActionId::AddOpportunity, ActionId::AddMetric});
    if (s.kind == Kind::Card) add({ActionId::AddNote});
    if (s.kind == Kind::Touchpoint || s.kind == Kind::Phase) add({ActionId::MoveLeft, ActionId::MoveRight});
    if (s.kind == Kind::Lane) add({ActionId::MoveUp, ActionId::MoveDown});
    if (s.kind == Kind::Card || s.kind == Kind::PainPoint || s.kind == Kind::Opportunity)
        add({ActionId::MoveLeft, ActionId::MoveRight, ActionId::MoveUp, ActionId::MoveDown});
    if (s.kind == Kind::None) add({ActionId::SelectAll, ActionId::ZoomFit, ActionId::Zoom100});
}

} // namespace journeyline::ui
