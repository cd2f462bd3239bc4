// SPDX-License-Identifier: Apache-2.0
#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>
#include <tuple>

#include "apply_edit.h"
#include "journeyline/edits/pain_points.h"
#include "pain_point_rows.h"
#include "panel.h"
#include "part_list.h"
#include "plain.h"

namespace journeyline::ui {
namespace {

QComboBox* chooser(const QString& name, const QString& accessible, QWidget* parent) {
    auto* box = new QComboBox(parent);
    box->setObjectName(name);
    box->setAccessibleName(accessible);
    box->view()->setAccessibleName(accessible);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(4);
    return box;
}

struct Found {
    Id id;
    const PainPoint* pain;
    const Touchpoint* touchpoint;
};

std::string textOfOrder(const Found& f, const QString& order) {
    if (order == QLatin1String("touchpoint")) return f.touchpoint->title;
    return f.pain->text;
}

} // namespace

PainPointsPanel::PainPointsPanel(const PanelContext& context, QWidget* parent)
    : Panel(QStringLiteral("painPointsPanel"), parent), m_context(context), m_search(new QLineEdit(content())),
      m_severity(chooser(QStringLiteral("painPoints.severity"), tr("Only of this severity"), content())),
      m_status(chooser(QStringLiteral("painPoints.status"), tr("Only of this status"), content())),
      m_order(chooser(QStringLiteral("painPoints.order"), tr("Order"), content())) {
    setAccessibleName(tr("Pain points"));
    column()->addWidget(panelTitle(tr("Pain points"), content()));
    addFilters();
    PartRows rows;
    rows.name = QStringLiteral("pain");
    rows.ids = [this](const Map& map) { return chosen(map); };
    rows.summary = [this](const Map& map, const Id& id) {
        RowSummary summary = painPointSummary(m_context, map, id);
        if (const auto place = placeOfPainPoint(map, id)) {
            const QString where = qt(touchpointAt(map, place->touchpoint).title);
            summary.line += (summary.line.isEmpty() ? QString() : QStringLiteral(" · ")) + where;
        }
        return summary;
    };
    rows.remove = [this](const Id& id) {
        applyRemoval(this, m_context.session, tr("Remove pain point"), edits::deletePainPoint(m_context.map(), id),
                     tr("Pain point %1 removed.").arg(painPointNumber(m_context, m_context.map(), id)));
    };
    rows.fill = [this](const Id& id, DisclosureRow& row) { fill(id, row); };
    rows.empty = tr("No pain points here.");
    m_list = new PartList(m_context, std::move(rows), content());
    column()->addWidget(m_list);
    column()->addStretch();
}

void PainPointsPanel::addFilters() {
    m_search->setPlaceholderText(tr("Search"));
    m_search->setClearButtonEnabled(true);
    auto* filters = new QWidget(content());
    FieldColumn fields(filters);
    fields.add(tr("Containing"), m_search, QStringLiteral("painPoints.search"));
    fields.addRow({{tr("Severity"), m_severity, QStringLiteral("painPoints.severity"), 1},
                   {tr("Status"), m_status, QStringLiteral("painPoints.status"), 1}});
    fields.add(tr("Order"), m_order, QStringLiteral("painPoints.order"));
    column()->addWidget(filters);
    const auto add = [](QComboBox* box, const QString& text, const char* value) {
        box->addItem(text, QLatin1String(value));
    };
    add(m_severity, tr("All"), "");
    add(m_severity, tr("3 severe"), "3");
    add(m_severity, tr("2 moderate"), "2");
    add(m_severity, tr("1 mild"), "1");
    add(m_severity, tr("Not said"), "0");
    add(m_status, tr("All"), "");
    add(m_status, tr("Open"), "open");
    add(m_status, tr("Accepted"), "accepted");
    add(m_status, tr("Solved"), "solved");
    add(m_order, tr("As in the journey"), "journey");
    add(m_order, tr("Most severe first"), "severity");
    add(m_order, tr("Open first"), "status");
    add(m_order, tr("Most votes first"), "votes");
    add(m_order, tr("By touchpoint, A–Z"), "touchpoint");
    add(m_order, tr("By text, A–Z"), "text");
    const auto again = [this] { m_list->refresh(); };
    for (QComboBox* box : {m_severity, m_status, m_order})
        connect(box, &QComboBox::currentIndexChanged, this, again);
    connect(m_search, &QLineEdit::textChanged, this, again);
}

std::vector<Id> PainPointsPanel::chosen(const Map& map) const {
    const QString severity = m_severity->currentData().toString(), status = m_status->currentData().toString();
    const QString order = m_order->currentData().toString(), search = m_search->text().trimmed();
    std::vector<Found> found;
    forEachTouchpoint(map, [&](TouchpointPlace, const Touchpoint& touchpoint) {
        for (const auto& pain : touchpoint.painPoints) {
            if (!severity.isEmpty() && severity.toInt() != pain->severity.value_or(0)) continue;
            // What says nothing of its status is open.
            if (!status.isEmpty() &&
                parseWord<PainPointStatus>(status.toStdString()) != pain->status.value_or(PainPointStatus::Open))
                continue;
            const bool holds = qt(pain->text).contains(search, Qt::CaseInsensitive) ||
                               qt(touchpoint.title).contains(search, Qt::CaseInsensitive) ||
                               qt(pain->reason).contains(search, Qt::CaseInsensitive);
            if (search.isEmpty() || holds) found.push_back({pain->id, &*pain, &touchpoint});
        }
    });
    // Small numbers first; what is alike stays in the order of the journey.
    const auto rank = [&](const Found& f) {
        if (order == QLatin1String("severity")) return -f.pain->severity.value_or(0);
        if (order == QLatin1String("status")) return static_cast<int>(f.pain->status.value_or(PainPointStatus::Open));
        if (order == QLatin1String("votes")) return -f.pain->votes.value_or(0);
        return 0;
    };
    if (order == QLatin1String("touchpoint") || order == QLatin1String("text"))
        std::stable_sort(found.begin(), found.end(), [&](const Found& a, const Found& b) {
            return qt(textOfOrder(a, order)).localeAwareCompare(qt(textOfOrder(b, order))) < 0;
        });
    else
        std::stable_sort(found.begin(), found.end(), [&](const Found& a, const Found& b) { return rank(a) < rank(b); });
    std::vector<Id> ids;
    for (const Found& f : found)
        ids.push_back(f.id);
    return ids;
}

void PainPointsPanel::fill(const Id& id, DisclosureRow& row) {
    const auto link = [&](const QString& text, const QString& name, const std::function<void()>& clicked) {
        connect(rowLink(row, text, name), &QAbstractButton::clicked, this, clicked);
    };
    link(tr("Show on the sheet"), QStringLiteral("show"),
         [this, id] { showOnSheet(this, session::Selection::painPoint(id)); });
    fillPainPoint(m_context, id, row);
    const Map& map = m_context.map();
    for (const Opportunity* answer : answersTo(map, id))
        link(opportunityNumber(m_context, map, answer->id) + QStringLiteral(": ") + beginningOf(qt(answer->text), 80),
             QStringLiteral("answer.") + qt(answer->id.text),
             [this, opportunity = answer->id] { showOnSheet(this, session::Selection::opportunity(opportunity)); });
    link(tr("Make an action"), QStringLiteral("action"), [this, id] { makeActionFor(this, m_context, id); });
    link(tr("Remove pain point"), QStringLiteral("remove"), [this, id] {
        applyRemoval(this, m_context.session, tr("Remove pain point"), edits::deletePainPoint(m_context.map(), id),
                     tr("Pain point %1 removed.").arg(painPointNumber(m_context, m_context.map(), id)));
    });
}

} // namespace journeyline::ui
