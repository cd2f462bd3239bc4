// SPDX-License-Identifier: Apache-2.0
#include "view_choice.h"

#include <QDate>
#include <QString>

#include <functional>

#include "journeyline/words/words.h"

namespace journeyline::app {

namespace {

bool alike(const std::string& a, std::string_view b) {
    return QString::fromStdString(a).compare(QString::fromUtf8(b.data(), qsizetype(b.size())), Qt::CaseInsensitive) ==
           0;
}

/// The ids of all parts that answer to one of the names.
template <class Part>
Result<Ids> found(const List<Part>& parts, const std::vector<std::string>& names, const std::string& code,
                  const std::function<Texts(const Part&, std::size_t)>& answersTo) {
    Ids ids;
    for (const std::string& name : names) {
        bool any = false;
        for (std::size_t i = 0; i < parts.size(); ++i) {
            const Texts texts = answersTo(*parts[i], i);
            const bool fits =
                parts[i]->id.text == name ||
                std::any_of(texts.begin(), texts.end(), [&](const auto& text) { return alike(text, name); });
            if (fits) ids.push_back(parts[i]->id);
            any = any || fits;
        }
        if (any) continue;
        std::string all;
        for (std::size_t i = 0; i < parts.size(); ++i)
            all += (i == 0 ? "" : ", ") + answersTo(*parts[i], i).front();
        return Fault{code, {}, {name, all}};
    }
    return ids;
}

Result<Ids> lanesOf(const Map& map, const std::vector<std::string>& names) {
    const auto& words = words::wordsFor(map.language);
    return found<Lane>(map.lanes, names, "command.no-such-lane", [&](const Lane& lane, std::size_t) {
        const LaneKind kind = kindOf(lane);
        Texts texts{lane.title.empty() ? words.laneTitle(kind, lane.role) : lane.title, std::string(wordOf(kind))};
        if (lane.role) texts.emplace_back(wordOf(*lane.role));
        return texts;
    });
}

Result<layout::SheetView> savedView(const Map& map, const std::string& name) {
    std::string all;
    for (const auto& view : map.views) {
        if (alike(view->name, name) || view->id.text == name) {
            layout::SheetView shown;
            shown.lanes = view->lanes;
            shown.personas = view->personas;
            shown.phases = view->phases;
            shown.focusPersona = view->focusPersona;
            return shown;
        }
        all += (all.empty() ? "" : ", ") + view->name;
    }
    return Fault{"command.no-such-view", {}, {name, all}};
}

} // namespace

Result<layout::SheetView> viewOf(const Map& map, const Arguments& arguments) {
    layout::SheetView view;
    if (const auto name = arguments.value("view")) {
        auto saved = savedView(map, *name);
        if (!saved) return saved.fault();
        view = std::move(saved).value();
    }
    view.today = QDate::currentDate().toString(Qt::ISODate).toStdString();
    const auto lanes = lanesOf(map, arguments.list("lanes"));
    if (!lanes) return lanes.fault();
    const auto personas = found<Persona>(map.personas, arguments.list("personas"), "command.no-such-persona",
                                         [](const Persona& persona, std::size_t) { return Texts{persona.name}; });
    if (!personas) return personas.fault();
    const auto phase = arguments.value("phase");
    const auto phases = found<Phase>(map.phases, phase ? Texts{*phase} : Texts{}, "command.no-such-phase",
                                     [](const Phase& one, std::size_t i) {
                                         return Texts{one.title, std::to_string(i + 1)};
                                     });
    if (!phases) return phases.fault();
    if (!lanes->empty()) view.lanes = *lanes;
    if (!personas->empty()) view.personas = *personas;
    if (!phases->empty()) view.phases = *phases;
    return view;
}

} // namespace journeyline::app
