// SPDX-License-Identifier: Apache-2.0
#include <QLabel>
#include <QMenu>

#include "action_rows.h"
#include "apply_edit.h"
#include "journeyline/edits/lists.h"
#include "journeyline/edits/opportunities.h"
#include "journeyline/words/words.h"
#include "opportunity_rows.h"
#include "panel.h"
#include "part_list.h"
#include "plain.h"
#include "text_field.h"

namespace journeyline::ui {

ParkedPanel::ParkedPanel(const PanelContext& context, QWidget* parent)
    : Panel(QStringLiteral("parkedPanel"), parent), m_context(context) {
    setAccessibleName(tr("Parked notes"));
    column()->addWidget(panelTitle(tr("Parked notes"), content()));
    PartRows rows;
    rows.name = QStringLiteral("parked");
    rows.ids = [](const Map& map) { return idsOf(map.parked); };
    rows.summary = [](const Map& map, const Id& id) {
        RowSummary summary;
        const ParkedNote* note = findIn(map.parked, id);
        if (!note) return summary;
        summary.title = note->text.empty() ? tr("(no text)") : qt(note->text);
        QStringList parts;
        if (!note->by.empty()) parts << qt(note->by);
        if (!note->date.empty()) parts << qt(note->date);
        summary.line = parts.join(QStringLiteral(" · "));
        return summary;
    };
    rows.moveTo = [this](const Id& id, std::size_t to) {
        applyEdit(this, m_context.session, tr("Move parked note"), edits::moveParkedNote(m_context.map(), id, to));
    };
    rows.remove = [this](const Id& id) {
        applyRemoval(this, m_context.session, tr("Remove parked note"), edits::deleteParkedNote(m_context.map(), id),
                     tr("Parked note removed."));
    };
    rows.fill = [this](const Id& id, DisclosureRow& row) { fill(id, row); };
    rows.empty = tr("What has no place on the map yet can wait here.");
    const auto add = [this] {
        const auto added = edits::addParkedNote(m_context.map(), edits::atEnd, {}, m_context.ids);
        if (!added) return Id();
        const auto dated = edits::changeParkedNote(added->map, added->id, [](ParkedNote& n) { n.date = today(); });
        return applyEdit(this, m_context.session, tr("Park a note"), dated) ? added->id : Id();
    };
    addListSection(column(), m_context, tr("Notes without a place"), std::move(rows), tr("Park a note"), add,
                   content());
    addOpportunities();
    column()->addStretch();
}

void ParkedPanel::addOpportunities() {
    PartRows rows;
    rows.name = QStringLiteral("loose");
    rows.ids = opportunitiesWithoutPlace;
    rows.summary = [this](const Map& map, const Id& id) { return opportunitySummary(m_context, map, id); };
    rows.remove = [this](const Id& id) {
        applyRemoval(this, m_context.session, tr("Remove opportunity"), edits::deleteOpportunity(m_context.map(), id),
                     tr("Opportunity removed."));
    };
    rows.fill = [this, remove = rows.remove](const Id& id, DisclosureRow& row) {
        fillOpportunity(m_context, id, row);
        connect(rowLink(row, tr("Place it at the selected touchpoint"), QStringLiteral("place")),
                &QAbstractButton::clicked, this, [this, id] { place(id); });
        connect(rowLink(row, tr("Remove opportunity"), QStringLiteral("remove")), &QAbstractButton::clicked, this,
                [remove, id] { remove(id); });
    };
    rows.empty = tr("Every opportunity has a place on the map.");
    const auto add = [this] {
        const auto added = edits::addOpportunity(m_context.map(), Id(), Id(), {}, m_context.ids);
        return applyEdit(this, m_context.session, tr("Add opportunity"), edits::mapOf(added)) ? added->id : Id();
    };
    addListSection(column(), m_context, tr("Opportunities without a place"), std::move(rows),
                   tr("Add an opportunity without a place"), add, content());
}

void ParkedPanel::place(const Id& opportunity) {
    m_context.session.settle();
    const Touchpoint* touchpoint = m_context.shown();
    if (!touchpoint) return tellRefusal(this, Fault{"edit.no-touchpoint-selected", {}, {}});
    if (applyEdit(this, m_context.session, tr("Place opportunity"),
                  edits::moveOpportunity(m_context.map(), opportunity, touchpoint->id, edits::atEnd)))
        showOnSheet(this, session::Selection::opportunity(opportunity));
}

void ParkedPanel::fill(const Id& id, DisclosureRow& row) {
    session::Session& session = m_context.session;
    const QString name = row.objectName();
    QWidget* body = row.body();
    const Target<ParkedNote> target{[id](const Map& map) { return findIn(map.parked, id); },
                                    [id](const Map& map, const edits::Change<ParkedNote>& change) {
                                        return edits::changeParkedNote(map, id, change);
                                    }};
    FieldColumn column(body, row.content());
    auto text = bindText(
        tr("Text of the note"), target, [](auto& n) -> auto& { return n.text; });
    column.add(tr("Text of the note"), new TextArea(session, text, 2, body), name + QStringLiteral(".text"));
    auto by = bindText(
        tr("By"), target, [](auto& n) -> auto& { return n.by; });
    auto date = bindText(
        tr("Date"), target, [](auto& n) -> auto& { return n.date; });
    column.addRow({{tr("By"), new TextField(session, by, body), name + QStringLiteral(".by"), 1},
                   {tr("Date"), new DateField(session, date, body), name + QStringLiteral(".date"), 1}});
    auto* place = rowLink(row, tr("Make a card of it…"), QStringLiteral("card"));
    connect(place, &QAbstractButton::clicked, this, [this, id, place] { askLane(id, place); });
    connect(rowLink(row, tr("Remove parked note"), QStringLiteral("remove")), &QAbstractButton::clicked, this,
            [this, id] {
                applyRemoval(this, m_context.session, tr("Remove parked note"),
                             edits::deleteParkedNote(m_context.map(), id), tr("Parked note removed."));
            });
}

void ParkedPanel::askLane(const Id& note, QWidget* below) {
    const Map& map = m_context.map();
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("parked.lanes"));
    const Touchpoint* touchpoint = m_context.shown();
    const QString where =
        touchpoint ? tr("At “%1” in the lane:").arg(qt(touchpoint->title)) : tr("Select a touchpoint first");
    menu->addAction(withoutMnemonic(where))->setEnabled(false);
    for (const auto& lane : map.lanes) {
        if (!touchpoint || kindOf(*lane) != LaneKind::Notes) continue;
        const std::string& title =
            lane->title.empty() ? words::wordsFor(map.language).laneTitle(LaneKind::Notes, lane->role) : lane->title;
        menu->addAction(withoutMnemonic(qt(title)), this, [this, note, lane = lane->id, at = touchpoint->id] {
            m_context.session.settle();
            const auto card = edits::unparkNote(m_context.map(), note, at, lane, m_context.ids);
            if (applyEdit(this, m_context.session, tr("Make a card of a parked note"), edits::mapOf(card)) && card)
                showOnSheet(this, session::Selection::card(card->id));
        });
    }
    menu->popup(below->mapToGlobal(QPoint(0, below->height() + 2)));
}

} // namespace journeyline::ui
