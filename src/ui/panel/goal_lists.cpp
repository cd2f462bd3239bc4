// SPDX-License-Identifier: Apache-2.0
// The lists of the goal panel: editions of the map, and the sources that evidence rests on.
#include "action_rows.h"
#include "apply_edit.h"
#include "journeyline/edits/lists.h"
#include "journeyline/edits/map.h"
#include "panel.h"
#include "part_list.h"
#include "text_field.h"

namespace journeyline::ui {
namespace {

std::size_t placeNamed(const Id& id) {
    return QString::fromStdString(id.text).toULongLong();
}

/// Editions have no ids: their places stand for them.
std::vector<Id> placesOf(const Map& map) {
    std::vector<Id> ids;
    for (std::size_t i = 0; i < map.editions.size(); ++i)
        ids.emplace_back(std::to_string(i));
    return ids;
}

const Edition* editionAt(const Map& map, const Id& id) {
    const std::size_t place = placeNamed(id);
    return place < map.editions.size() ? &map.editions[place] : nullptr;
}

void fillEdition(session::Session& session, const Id& id, DisclosureRow& row) {
    const Target<Edition> target{[id](const Map& map) { return editionAt(map, id); },
                                 [id](const Map& map, const edits::Change<Edition>& change) {
                                     return edits::changeEdition(map, placeNamed(id), change);
                                 }};
    QWidget* body = row.body();
    const QString name = row.objectName();
    FieldColumn column(body, row.content());
    auto label = bindText(
        GoalPanel::tr("Edition"), target, [](auto& e) -> auto& { return e.label; });
    auto date = bindText(
        GoalPanel::tr("Date"), target, [](auto& e) -> auto& { return e.date; });
    column.addRow({{GoalPanel::tr("Edition"), new TextField(session, label, body), name + QStringLiteral(".label"), 1},
                   {GoalPanel::tr("Date"), new DateField(session, date, body), name + QStringLiteral(".date"), 1}});
    auto note = bindText(
        GoalPanel::tr("What changed"), target, [](auto& e) -> auto& { return e.note; });
    column.add(GoalPanel::tr("What changed"), new TextArea(session, note, 1, body), name + QStringLiteral(".note"));
}

QString sourceKindText(std::optional<SourceKind> kind) {
    if (!kind) return GoalPanel::tr("Not said");
    switch (*kind) {
    case SourceKind::Interview:
        return GoalPanel::tr("Interviews");
    case SourceKind::Survey:
        return GoalPanel::tr("Survey");
    case SourceKind::Analytics:
        return GoalPanel::tr("Web statistics");
    case SourceKind::SalesLog:
        return GoalPanel::tr("Sales records");
    case SourceKind::SupportLog:
        return GoalPanel::tr("Records of the service desk");
    case SourceKind::UsabilityTest:
        return GoalPanel::tr("Usability test");
    case SourceKind::Other:
        break;
    }
    return GoalPanel::tr("Other");
}

void fillSource(session::Session& session, const Id& id, DisclosureRow& row) {
    const Target<Source> target{
        [id](const Map& map) { return findIn(map.sources, id); },
        [id](const Map& map, const edits::Change<Source>& change) { return edits::changeSource(map, id, change); }};
    QWidget* body = row.body();
    const QString name = row.objectName();
    FieldColumn column(body, row.content());
    auto title = bindText(
        GoalPanel::tr("Name of the source"), target, [](auto& s) -> auto& { return s.title; });
    column.add(GoalPanel::tr("Name of the source"), new TextField(session, title, body),
               name + QStringLiteral(".title"));
    Choices kinds{{QString(), sourceKindText({})}};
    for (const auto& [kind, word] : Vocabulary<SourceKind>::words)
        kinds.push_back({QString::fromLatin1(word), sourceKindText(kind)});
    auto kind = bindWord<SourceKind>(
        GoalPanel::tr("Kind of source"), target, [](auto& s) -> auto& { return s.kind; });
    column.add(GoalPanel::tr("Kind of source"), new ChoiceField(session, kind, kinds, body),
               name + QStringLiteral(".kind"));
    auto date = bindText(
        GoalPanel::tr("Date"), target, [](auto& s) -> auto& { return s.date; });
    auto count = bindCount(
        GoalPanel::tr("Customers (n)"), target, [](auto& s) -> auto& { return s.n; });
    column.addRow(
        {{GoalPanel::tr("Date"), new DateField(session, date, body), name + QStringLiteral(".date"), 1},
         {GoalPanel::tr("Customers (n)"), new NumberField(session, count, NumberRange{0, countLimit}, true, body),
          name + QStringLiteral(".n"), 1}});
    auto consent = bindText(
        GoalPanel::tr("Consent"), target, [](auto& s) -> auto& { return s.consent; });
    column.add(GoalPanel::tr("Consent for the use of data"), new TextArea(session, consent, 1, body),
               name + QStringLiteral(".consent"));
}

} // namespace

void GoalPanel::addEditions(const PanelContext& context) {
    PartRows rows;
    rows.name = QStringLiteral("edition");
    rows.ids = placesOf;
    rows.summary = [](const Map& map, const Id& id) {
        RowSummary summary;
        const Edition* edition = editionAt(map, id);
        if (!edition) return summary;
        summary.title = edition->label.empty() ? tr("(no name)") : qt(edition->label);
        summary.line = qt(edition->note).simplified();
        summary.right = qt(edition->date);
        return summary;
    };
    rows.moveTo = [this, context](const Id& id, std::size_t to) {
        applyEdit(this, context.session, tr("Move edition"), edits::moveEdition(context.map(), placeNamed(id), to));
    };
    rows.remove = [this, context](const Id& id) {
        applyRemoval(this, context.session, tr("Remove edition"), edits::deleteEdition(context.map(), placeNamed(id)),
                     tr("Edition removed."));
    };
    rows.fill = [this, context, remove = rows.remove](const Id& id, DisclosureRow& row) {
        fillEdition(context.session, id, row);
        connect(rowLink(row, tr("Remove edition"), QStringLiteral("remove")), &QAbstractButton::clicked, this,
                [remove, id] { remove(id); });
    };
    const auto add = [this, context] {
        const std::size_t place = context.map().editions.size();
        Edition edition;
        edition.date = today();
        return applyEdit(this, context.session, tr("Add edition"), edits::addEdition(context.map(), edition))
                   ? Id(std::to_string(place))
                   : Id();
    };
    addListSection(column(), context, tr("Editions"), std::move(rows), tr("Add an edition"), add, content());
}

void GoalPanel::addSources(const PanelContext& context) {
    PartRows rows;
    rows.name = QStringLiteral("source");
    rows.ids = [](const Map& map) { return idsOf(map.sources); };
    rows.summary = [](const Map& map, const Id& id) {
        RowSummary summary;
        const Source* source = findIn(map.sources, id);
        if (!source) return summary;
        summary.title = source->title.empty() ? tr("(no name)") : qt(source->title);
        QStringList parts;
        if (source->kind) parts << sourceKindText(source->kind);
        if (source->n) parts << tr("n = %1").arg(*source->n);
        if (!source->date.empty()) parts << qt(source->date);
        summary.line = parts.join(QStringLiteral(" · "));
        return summary;
    };
    rows.remove = [this, context](const Id& id) {
        applyRemoval(this, context.session, tr("Remove source"), edits::deleteSource(context.map(), id),
                     tr("Source removed."));
    };
    rows.fill = [this, context, remove = rows.remove](const Id& id, DisclosureRow& row) {
        fillSource(context.session, id, row);
        connect(rowLink(row, tr("Remove source"), QStringLiteral("remove")), &QAbstractButton::clicked, this,
                [remove, id] { remove(id); });
    };
    const auto add = [this, context] {
        const auto added = edits::addSource(context.map(), edits::atEnd, {}, context.ids);
        return applyEdit(this, context.session, tr("Add source"), edits::mapOf(added)) && added ? added->id : Id();
    };
    addListSection(column(), context, tr("Sources of evidence"), std::move(rows), tr("Add a source"), add, content());
}

} // namespace journeyline::ui
