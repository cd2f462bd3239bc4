// SPDX-License-Identifier: Apache-2.0
// What every part of a panel needs: the session, the source of ids, and the numbers that follow from the map.
#pragma once

#include <QString>
#include <QStringList>
#include <QVBoxLayout>
#include <QWidget>

#include <algorithm>
#include <memory>
#include <utility>
#include <vector>

#include "binding.h"
#include "choice_field.h"
#include "journeyline/document/facts.h"
#include "journeyline/edits/touchpoints.h"
#include "journeyline/session/session.h"

namespace journeyline::ui {

struct PanelContext {
    session::Session& session;
    IdSource& ids;
    std::shared_ptr<FactsCache> facts = std::make_shared<FactsCache>();
    /// Whose touchpoint the panel shows; the fields look here each time they read or write.
    std::shared_ptr<Id> touchpoint = std::make_shared<Id>();

    [[nodiscard]] const Map& map() const { return session.map(); }
    [[nodiscard]] const Touchpoint* shown() const { return findTouchpoint(session.map(), *touchpoint); }
    [[nodiscard]] Target<Touchpoint> target() const {
        return {[id = touchpoint](const Map& map) { return findTouchpoint(map, *id); },
                [id = touchpoint](const Map& map, const edits::Change<Touchpoint>& change) {
                    return edits::changeTouchpoint(map, *id, change);
                }};
    }
};

/// Rows of a list, one for each id: those that stay keep their widgets, and with them caret and focus.
class RowList {
public:
    explicit RowList(QVBoxLayout* layout) : m_layout(layout) {}

    template <class Make>
    void sync(const std::vector<Id>& ids, Make make) {
        const auto same = [](const auto& row, const Id& id) { return row.first == id; };
        if (std::equal(m_rows.begin(), m_rows.end(), ids.begin(), ids.end(), same)) return;
        for (auto row = m_rows.begin(); row != m_rows.end();) {
            if (std::find(ids.begin(), ids.end(), row->first) != ids.end()) {
                ++row;
                continue;
            }
            m_layout->removeWidget(row->second);
            row->second->hide();
            row->second->deleteLater();
            row = m_rows.erase(row);
        }
        std::vector<std::pair<Id, QWidget*>> rows;
        for (const Id& id : ids) {
            const auto known =
                std::find_if(m_rows.begin(), m_rows.end(), [&](const auto& row) { return row.first == id; });
            rows.emplace_back(id, known == m_rows.end() ? make(id) : known->second);
            m_layout->removeWidget(rows.back().second);
            m_layout->addWidget(rows.back().second);
            rows.back().second->show();
        }
        m_rows = std::move(rows);
    }
    [[nodiscard]] QVBoxLayout* layout() const { return m_layout; }
    [[nodiscard]] const std::vector<std::pair<Id, QWidget*>>& rows() const { return m_rows; }
    [[nodiscard]] QWidget* row(const Id& id) const {
        for (const auto& [key, widget] : m_rows)
            if (key == id) return widget;
        return nullptr;
    }

private:
    QVBoxLayout* m_layout;
    std::vector<std::pair<Id, QWidget*>> m_rows;
};

template <class T>
std::vector<Id> idsOf(const List<T>& list) {
    std::vector<Id> ids;
    for (const Shared<T>& item : list)
        ids.push_back(item->id);
    return ids;
}

[[nodiscard]] inline QString qt(const std::string& text) {
    return QString::fromStdString(text);
}

/// "Not said" and every persona of the map.
[[nodiscard]] Choices personaChoices(const Map& map);
[[nodiscard]] Choices sourceChoices(const Map& map);
/// Place of the persona in the map: its outline and colour; 0 for everyone.
[[nodiscard]] std::size_t rankOf(const Map& map, const Id& persona);
/// Those whom the touchpoint concerns; everyone (the empty id) where everyone has a line, or where nobody else is.
[[nodiscard]] std::vector<Id> personasAt(const Map& map, const Touchpoint& touchpoint,
                                         MapState state = MapState::Current);
/// What the persona feels at the touchpoint that is shown, or is to feel.
[[nodiscard]] Target<Experience> experienceTarget(const PanelContext& context, const Id& persona,
                                                  MapState state = MapState::Current);
[[nodiscard]] QString personaName(const Map& map, const Id& persona);

} // namespace journeyline::ui
