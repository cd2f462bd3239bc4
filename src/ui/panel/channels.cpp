// SPDX-License-Identifier: Apache-2.0
#include "channels.h"

#include <QCoreApplication>

#include <array>

#include "panel_context.h"
#include "pictures.h"

namespace journeyline::ui {
namespace {

struct ChannelRow {
    const char* word;
    const char* name;
};

/// In the order of knownChannels.
constexpr std::array<ChannelRow, knownChannels.size()> channelRows{{
    {"website", QT_TRANSLATE_NOOP("Channels", "Website")},
    {"app", QT_TRANSLATE_NOOP("Channels", "App")},
    {"email", QT_TRANSLATE_NOOP("Channels", "E-mail")},
    {"phone", QT_TRANSLATE_NOOP("Channels", "Phone")},
    {"chat", QT_TRANSLATE_NOOP("Channels", "Chat")},
    {"shop", QT_TRANSLATE_NOOP("Channels", "Shop")},
    {"social", QT_TRANSLATE_NOOP("Channels", "Social media")},
    {"ad", QT_TRANSLATE_NOOP("Channels", "Advertisement")},
    {"search", QT_TRANSLATE_NOOP("Channels", "Search engine")},
    {"post", QT_TRANSLATE_NOOP("Channels", "Letter or parcel")},
    {"person", QT_TRANSLATE_NOOP("Channels", "Person")},
    {"review", QT_TRANSLATE_NOOP("Channels", "Review")},
    {"event", QT_TRANSLATE_NOOP("Channels", "Event")},
    {"other", QT_TRANSLATE_NOOP("Channels", "Other")},
}};

} // namespace

QString channelName(const QString& channel) {
    for (const ChannelRow& row : channelRows)
        if (channel == QLatin1String(row.word)) return QCoreApplication::translate("Channels", row.name);
    return channel;
}

ChipKind channelChips() {
    ChipKind kind;
    kind.addText = QCoreApplication::translate("Channels", "Add");
    kind.removeName = QCoreApplication::translate("Channels", "Remove %1");
    kind.freeWord = QCoreApplication::translate("Channels", "Another word…");
    kind.choices = [](const Map&) {
        Choices choices;
        for (const ChannelRow& row : channelRows)
            choices.push_back({QLatin1String(row.word), QCoreApplication::translate("Channels", row.name)});
        return choices;
    };
    kind.textOf = [](const Map&, const QString& channel) { return channelName(channel); };
    kind.drawingOf = [](const QString& channel) {
        return std::optional(layout::channelDrawing(channel.toStdString()));
    };
    return kind;
}

} // namespace journeyline::ui
