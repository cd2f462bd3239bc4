// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>
#include <QLocale>

#include "command.h"
#include "console.h"
#include "journeyline/document/facts.h"
#include "journeyline/messages/fault_text.h"

namespace journeyline::app {

namespace {

class InfoText {
    Q_DECLARE_TR_FUNCTIONS(Commands)

public:
    InfoText(const Map& map, std::size_t bytes) : m_map(map), m_facts(factsOf(map)), m_bytes(bytes) {}

    void printAll() const {
        const auto title = messages::shown(m_map.title);
        line(tr("Title"), title.isEmpty() ? tr("(without title)") : title);
        line(tr("Language"), messages::shown(m_map.language));
        line(tr("State"), m_map.state == MapState::Future ? tr("future") : tr("current"));
        line(tr("Phases"), number(m_map.phases.size()));
        line(tr("Touchpoints"), number(m_facts.touchpoints));
        line(tr("Personas"), number(m_map.personas.size()));
        line(tr("Pain points"), number(m_facts.painPointNumbers.size()));
        line(tr("Opportunities"), number(m_map.opportunities.size()));
        line(tr("Actions"), number(m_map.actions.size()));
        line(tr("Evidence"), evidence());
        line(tr("Format"), tr("version %1").arg(file::formatVersion));
        line(tr("Size"), QLocale().formattedDataSize(qint64(m_bytes), 1, QLocale::DataSizeTraditionalFormat));
    }

private:
    static void line(const QString& name, const QString& value) {
        print((name + QLatin1Char(':')).leftJustified(16) + value);
    }
    static QString number(std::size_t count) { return QString::number(count); }
    QString evidence() const {
        const EvidenceShare& share = m_facts.evidence;
        const int all = share.measured + share.heard + share.assumed;
        if (all == 0) return tr("no touchpoints yet");
        return tr("%1 measured, %2 heard, %3 assumed (%4 % rests on customers)")
            .arg(share.measured)
            .arg(share.heard)
            .arg(share.assumed)
            .arg((100 * (share.measured + share.heard) + all / 2) / all);
    }

    const Map& m_map;
    Facts m_facts;
    std::size_t m_bytes;
};

Result<int> runInfo(const Arguments& arguments) {
    const auto input = inputMap(arguments, infoCommand());
    if (!input) return input.fault();
    InfoText(input->read.map, input->bytes).printAll();
    for (const auto& note : input->read.notes) // what is told is the map as it was made right
        report(note);
    return int{allWell};
}

} // namespace

const Command& infoCommand() {
    static const Command command{
        "info", "IN.cjm", QT_TRANSLATE_NOOP("Commands", "Tell what is in a map."), {}, runInfo};
    return command;
}

} // namespace journeyline::app
