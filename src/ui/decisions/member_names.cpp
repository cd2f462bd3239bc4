// SPDX-License-Identifier: Apache-2.0
#include "member_names.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include "journeyline/file/quoted.h"

namespace journeyline::ui {
namespace {

struct MemberWord {
    const char* member; ///< the end of a path
    const char* word;
};

constexpr MemberWord memberWords[] = {
    {"title", QT_TRANSLATE_NOOP("Members", "Title")},
    {"subtitle", QT_TRANSLATE_NOOP("Members", "Subtitle")},
    {"name", QT_TRANSLATE_NOOP("Members", "Name")},
    {"text", QT_TRANSLATE_NOOP("Members", "Text")},
    {"description", QT_TRANSLATE_NOOP("Members", "Description")},
    {"summary", QT_TRANSLATE_NOOP("Members", "Summary")},
    {"remark", QT_TRANSLATE_NOOP("Members", "Remark")},
    {"note", QT_TRANSLATE_NOOP("Members", "Note")},
    {"quote", QT_TRANSLATE_NOOP("Members", "Quote")},
    {"statement", QT_TRANSLATE_NOOP("Members", "Goal")},
    {"scope", QT_TRANSLATE_NOOP("Members", "Scope")},
    {"owner", QT_TRANSLATE_NOOP("Members", "Owner")},
    {"actual", QT_TRANSLATE_NOOP("Members", "Emotion")},
    {"expected", QT_TRANSLATE_NOOP("Members", "Expectation")},
    {"feeling", QT_TRANSLATE_NOOP("Members", "Feeling")},
    {"customerGoal", QT_TRANSLATE_NOOP("Members", "Goal of the customer")},
    {"momentOfTruth", QT_TRANSLATE_NOOP("Members", "Moment of truth")},
    {"dropOff.share", QT_TRANSLATE_NOOP("Members", "Share of customers who leave")},
    {"dropOff.reason", QT_TRANSLATE_NOOP("Members", "Why customers leave")},
    {"reason", QT_TRANSLATE_NOOP("Members", "Reason")},
    {"severity", QT_TRANSLATE_NOOP("Members", "Severity")},
    {"status", QT_TRANSLATE_NOOP("Members", "Status")},
    {"impact", QT_TRANSLATE_NOOP("Members", "Impact")},
    {"effort", QT_TRANSLATE_NOOP("Members", "Effort")},
    {"votes", QT_TRANSLATE_NOOP("Members", "Votes")},
    {"horizon", QT_TRANSLATE_NOOP("Members", "When")},
    {"start", QT_TRANSLATE_NOOP("Members", "Start")},
    {"due", QT_TRANSLATE_NOOP("Members", "Due")},
    {"done", QT_TRANSLATE_NOOP("Members", "Done")},
    {"value", QT_TRANSLATE_NOOP("Members", "Value")},
    {"unit", QT_TRANSLATE_NOOP("Members", "Unit")},
    {"target", QT_TRANSLATE_NOOP("Members", "Target")},
    {"baseline", QT_TRANSLATE_NOOP("Members", "Baseline")},
    {"deadline", QT_TRANSLATE_NOOP("Members", "Deadline")},
    {"date", QT_TRANSLATE_NOOP("Members", "Date")},
    {"kind", QT_TRANSLATE_NOOP("Members", "Kind")},
    {"persona", QT_TRANSLATE_NOOP("Members", "Persona")},
    {"focusPersona", QT_TRANSLATE_NOOP("Members", "Persona in focus")},
    {"touchpoint", QT_TRANSLATE_NOOP("Members", "Touchpoint")},
    {"evidence.level", QT_TRANSLATE_NOOP("Members", "Evidence")},
    {"evidence.source", QT_TRANSLATE_NOOP("Members", "Source")},
    {"source", QT_TRANSLATE_NOOP("Members", "Source")},
    {"colour", QT_TRANSLATE_NOOP("Members", "Colour")},
    {"image", QT_TRANSLATE_NOOP("Members", "Picture")},
    {"portrait", QT_TRANSLATE_NOOP("Members", "Portrait")},
    {"language", QT_TRANSLATE_NOOP("Members", "Language of the map")},
    {"width", QT_TRANSLATE_NOOP("Members", "Width")},
    {"collapsed", QT_TRANSLATE_NOOP("Members", "Folded")},
    {"hidden", QT_TRANSLATE_NOOP("Members", "Hidden")},
    {"locked", QT_TRANSLATE_NOOP("Members", "Locked")},
};

} // namespace

QString memberName(const std::string& path, const Titles& titles) {
    const QString whole = QString::fromStdString(path);
    // What stands in brackets tells items of one list apart: personas, mostly.
    static const QRegularExpression brackets(QStringLiteral("\\[([^\\]]*)\\]"));
    const QString inner = brackets.match(whole).captured(1);
    QString plain = whole;
    plain.remove(brackets);
    // The longest ending counts.
    const MemberWord* best = nullptr;
    for (const MemberWord& entry : memberWords) {
        const QLatin1String member(entry.member);
        if (plain != member && !plain.endsWith(QLatin1Char('.') + member)) continue;
        if (!best || member.size() > QLatin1String(best->member).size()) best = &entry;
    }
    const QString word = best ? QCoreApplication::translate("Members", best->word) : plain;
    if (inner.isEmpty()) return word;
    const QString persona = inner.section(QLatin1Char('/'), 0, 0);
    const QString title = QString::fromStdString(titles.of(Id(persona.toStdString())));
    return QStringLiteral("%1 (%2)").arg(word, title.isEmpty() ? inner : title);
}

QString valueText(const std::string& raw, const Titles& titles) {
    if (raw.empty()) return QCoreApplication::translate("Members", "(nothing)");
    if (raw == "true") return QCoreApplication::translate("Members", "Yes");
    const auto text = file::unquoted(raw);
    if (!text) return QString::fromStdString(raw).replace(QLatin1Char('.'), QLocale().decimalPoint()); // a number
    const std::string title = titles.of(Id(*text));
    return QString::fromStdString(title.empty() ? *text : title);
}

} // namespace journeyline::ui
