// SPDX-License-Identifier: Apache-2.0
#include "palette_entries.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>
#include <unordered_map>

#include "fuzzy.h"
#include "journeyline/document/find.h"

namespace journeyline::ui {

using session::Selection;
using Kind = Selection::Kind;

namespace {

constexpr int longestTitle = 90;

QString plain(QString text) {
    text.replace(QStringLiteral("&&"), QStringLiteral("\x01"));
    text.remove(QLatin1Char('&'));
    return text.replace(QLatin1Char('\x01'), QLatin1Char('&'));
}

void addMenu(std::vector<PaletteEntry>& entries, const QMenu& menu, const QString& path) {
    // Some menus are filled, or their ticks set, at the moment they open.
    emit const_cast<QMenu&>(menu).aboutToShow();
    for (QAction* action : menu.actions()) {
        if (action->isSeparator() || !action->isEnabled() || !action->isVisible()) continue;
        const QString text = plain(action->text());
        if (const QMenu* deeper = action->menu()) {
            addMenu(entries, *deeper, path + QStringLiteral(" › ") + text);
            continue;
        }
        PaletteEntry entry;
        entry.title = text;
        entry.detail = action->isChecked() ? path + QStringLiteral(" ✓") : path;
        entry.keys = action->shortcut().toString(QKeySequence::NativeText);
        entry.folded = folded(text + QLatin1Char(' ') + path);
        entry.action = action;
        entry.rank = 30;
        entries.push_back(entry);
    }
}

QString kindName(Kind kind) {
    switch (kind) {
    case Kind::Title:
        return QCoreApplication::translate("Palette", "Title");
    case Kind::Goal:
        return QCoreApplication::translate("Palette", "Goal");
    case Kind::Persona:
        return QCoreApplication::translate("Palette", "Persona");
    case Kind::Phase:
        return QCoreApplication::translate("Palette", "Phase");
    case Kind::Touchpoint:
        return QCoreApplication::translate("Palette", "Touchpoint");
    case Kind::Lane:
        return QCoreApplication::translate("Palette", "Lane");
    case Kind::Card:
        return QCoreApplication::translate("Palette", "Note");
    case Kind::PainPoint:
        return QCoreApplication::translate("Palette", "Pain point");
    case Kind::Opportunity:
        return QCoreApplication::translate("Palette", "Opportunity");
    case Kind::Metric:
        return QCoreApplication::translate("Palette", "Metric");
    case Kind::Action:
        return QCoreApplication::translate("Palette", "Action");
    default:
        return {};
    }
}

int rankOf(Kind kind) {
    switch (kind) {
    case Kind::Touchpoint:
        return 20;
    case Kind::Phase:
    case Kind::Persona:
        return 22;
    case Kind::Lane:
        return 15;
    default:
        return 0;
    }
}

/// The touchpoint or phase that things after it in reading order stand in.
bool isPlace(Kind kind) {
    return kind == Kind::Phase || kind == Kind::Touchpoint;
}

} // namespace

std::vector<PaletteEntry> commandsOf(const QMenuBar& menus) {
    std::vector<PaletteEntry> entries;
    for (const QAction* top : menus.actions())
        if (const QMenu* menu = top->menu()) addMenu(entries, *menu, plain(top->text()));
    return entries;
}

std::vector<PaletteEntry> thingsOf(const Map& map) {
    std::vector<PaletteEntry> entries;
    QString phase, place;
    for (const IndexedText& text : textsOf(map)) {
        if (!text.isName) continue;
        const Kind kind = text.where.kind;
        const QString title = text.text.simplified();
        if (kind == Kind::Phase) phase = place = title;
        PaletteEntry entry;
        entry.title = title.size() > longestTitle ? title.left(longestTitle - 1) + QChar(0x2026) : title;
        const bool inside = kind == Kind::Touchpoint || kind == Kind::Card || kind == Kind::PainPoint ||
                            kind == Kind::Opportunity || kind == Kind::Metric;
        const QString where = kind == Kind::Touchpoint ? phase : place;
        entry.detail = inside && !where.isEmpty() ? kindName(kind) + QStringLiteral(" · ") + where : kindName(kind);
        entry.folded = text.folded;
        entry.where = text.where;
        entry.rank = rankOf(kind);
        entries.push_back(std::move(entry));
        if (isPlace(kind)) place = title;
    }
    return entries;
}

std::vector<const PaletteEntry*> bestFits(const QString& letters, const std::vector<PaletteEntry>& commands,
                                          const std::vector<PaletteEntry>& things, std::size_t most) {
    const QString wanted = folded(letters).trimmed();
    std::vector<std::pair<int, const PaletteEntry*>> fits;
    const auto look = [&](const std::vector<PaletteEntry>& entries) {
        for (const PaletteEntry& entry : entries)
            if (const auto score = fit(wanted, entry.folded)) fits.emplace_back(*score + entry.rank, &entry);
    };
    look(commands);
    if (!wanted.isEmpty()) {
        look(things);
        // What fits alike stays in the order of the menus and of the map.
        std::stable_sort(fits.begin(), fits.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    }
    std::vector<const PaletteEntry*> best;
    for (std::size_t i = 0; i < fits.size() && i < most; ++i)
        best.push_back(fits[i].second);
    return best;
}

} // namespace journeyline::ui
