// SPDX-License-Identifier: Apache-2.0
#include <QHBoxLayout>
#include <QLocale>

#include "apply_edit.h"
#include "evidence_fields.h"
#include "icons.h"
#include "journeyline/edits/cards.h"
#include "journeyline/words/words.h"
#include "plain.h"
#include "sections.h"
#include "text_field.h"

namespace journeyline::ui {
namespace {

const Card* cardIn(const Map& map, const Id& id) {
    const auto place = placeOfCard(map, id);
    if (!place) return nullptr;
    const Phase& phase = *map.phases[place->phase];
    const Notes& notes = place->touchpoint ? phase.touchpoints[*place->touchpoint]->notes : phase.notes;
    for (const LaneNotes& lane : notes)
        if (lane.lane == place->lane) return &*lane.cards[place->index];
    return nullptr;
}

Target<Card> cardTarget(const Id& id) {
    return {[id](const Map& map) { return cardIn(map, id); },
            [id](const Map& map, const edits::Change<Card>& change) { return edits::changeCard(map, id, change); }};
}

/// The cards of the touchpoint in one lane.
class LaneCards final : public QWidget {
public:
    LaneCards(PanelContext context, Id lane, const QString& title, QWidget* parent)
        : QWidget(parent), m_context(std::move(context)), m_lane(std::move(lane)),
          m_section(new Section(title, QStringLiteral("notes.") + qt(m_lane.text), true, this)),
          m_rows(m_section->content()) {
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(m_section);
        auto* link = m_section->addLink(NotesSection::tr("Add"), NotesSection::tr("Add a card to %1").arg(title));
        connect(link, &QAbstractButton::clicked, this, [this] { add(); });
    }
    void refresh() {
        const Touchpoint* touchpoint = m_context.shown();
        if (!touchpoint) return;
        m_rows.sync(idsOf(cardsIn(touchpoint->notes, m_lane)), [this](const Id& id) { return makeCard(id); });
        m_section->body()->setVisible(m_section->isOpen() && !m_rows.rows().empty());
    }

private:
    QWidget* makeCard(const Id& id);
    QWidget* makeMore(const Id& id, QWidget* parent);
    void add();

    PanelContext m_context;
    Id m_lane;
    Section* m_section;
    RowList m_rows;
};

QWidget* LaneCards::makeCard(const Id& id) {
    auto* row = new QWidget(this);
    const QString name = QStringLiteral("card.") + qt(id.text);
    auto* column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(4);
    const Target<Card> target = cardTarget(id);
    auto* text =
        new TextArea(m_context.session,
                     bindText(
                         NotesSection::tr("Text of the card"), target, [](auto& c) -> auto& { return c.text; }),
                     1, row);
    text->setObjectName(name + QStringLiteral(".text"));
    column->addWidget(text);
    auto* line = new QHBoxLayout;
    line->setSpacing(4);
    auto* who =
        new ChoiceField(m_context.session,
                        bindId(
                            NotesSection::tr("Who says it"), target, [](auto& c) -> auto& { return c.persona; }),
                        personaChoices(m_context.map()), row);
    who->setObjectName(name + QStringLiteral(".persona"));
    line->addWidget(who, 1);
    QWidget* more = makeMore(id, row);
    more->hide();
    QAbstractButton* open = iconButton(QStringLiteral("chevron-right"), NotesSection::tr("More about this card"), row);
    open->setObjectName(name + QStringLiteral(".more"));
    open->setCheckable(true);
    connect(open, &QAbstractButton::toggled, more, [open, more](bool on) {
        open->setIcon(icon(on ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right")));
        more->setVisible(on);
    });
    line->addWidget(open);
    QAbstractButton* remove = iconButton(QStringLiteral("trash"), NotesSection::tr("Remove card"), row);
    remove->setObjectName(name + QStringLiteral(".remove"));
    line->addWidget(remove);
    column->addLayout(line);
    column->addWidget(more);
    connect(remove, &QAbstractButton::clicked, this, [this, id] {
        m_section->setFocusToHeading();
        applyRemoval(this, m_context.session, NotesSection::tr("Remove card"), edits::deleteCard(m_context.map(), id),
                     NotesSection::tr("Card removed."));
    });
    return row;
}

QWidget* LaneCards::makeMore(const Id& id, QWidget* parent) {
    session::Session& session = m_context.session;
    const QString name = QStringLiteral("card.") + qt(id.text);
    const Target<Card> target = cardTarget(id);
    auto* more = new QWidget(parent);
    FieldColumn column(more);
    column.add(originLabel(), originField(session, target, more), name + QStringLiteral(".origin"));
    column.addPlain(new EvidenceFields(m_context, evidenceOf(target), name + QStringLiteral(".evidence"), more));
    auto colour = bindText(
        NotesSection::tr("Colour"), target, [](auto& c) -> auto& { return c.colour; });
    auto votes = bindCount(
        NotesSection::tr("Votes"), target, [](auto& c) -> auto& { return c.votes; });
    column.addRow(
        {{NotesSection::tr("Colour"), new ColourField(session, colour, more), name + QStringLiteral(".colour"), 2},
         {NotesSection::tr("Votes"), new NumberField(session, votes, NumberRange{0, countLimit}, true, more),
          name + QStringLiteral(".votes"), 1}});
    return more;
}

void LaneCards::add() {
    m_context.session.settle();
    const auto added = edits::addCard(m_context.map(), *m_context.touchpoint, m_lane, edits::atEnd, {}, m_context.ids);
    if (!applyEdit(this, m_context.session, NotesSection::tr("Add card"), edits::mapOf(added)) || !added) return;
    m_section->setOpen(true);
    refresh();
    if (QWidget* row = m_rows.row(added->id)) row->findChild<TextArea*>()->setFocus();
}

} // namespace

NotesSection::NotesSection(PanelContext context, QWidget* parent)
    : QWidget(parent), m_context(std::move(context)), m_lanes(new QVBoxLayout(this)) {
    layout()->setContentsMargins(0, 0, 0, 0);
    layout()->setSpacing(2);
    refresh();
    connect(&m_context.session, &session::Session::changed, this, &NotesSection::refresh);
}

void NotesSection::refresh() {
    const Map& map = m_context.map();
    if (!m_context.shown()) return;
    const words::Words& words = words::wordsFor(map.language);
    std::vector<Id> lanes;
    QStringList titles;
    for (const auto& lane : map.lanes) {
        if (kindOf(*lane) != LaneKind::Notes) continue;
        lanes.push_back(lane->id);
        titles << (lane->title.empty() ? qt(words.laneTitle(LaneKind::Notes, lane->role)) : qt(lane->title));
    }
    for (const auto& persona : map.personas)
        titles << qt(persona->name);
    if (titles != m_titles) {
        m_lanes.sync({}, [](const Id&) { return static_cast<QWidget*>(nullptr); });
        m_titles = titles;
    }
    std::size_t next = 0;
    m_lanes.sync(lanes, [&](const Id& id) {
        while (lanes[next] != id)
            ++next;
        return static_cast<QWidget*>(new LaneCards(m_context, id, titles[static_cast<qsizetype>(next)], this));
    });
    for (const auto& [id, row] : m_lanes.rows())
        static_cast<LaneCards*>(row)->refresh();
}

} // namespace journeyline::ui
