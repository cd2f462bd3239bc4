// SPDX-License-Identifier: Apache-2.0
#include "card_words.h"

#include <QCoreApplication>

#include "journeyline/document/facts.h"

namespace journeyline::ui {
namespace {

QString said(const char* text) {
    return QCoreApplication::translate("StartPage", text);
}

QString dayOf(const QDate& date, const QDate& today, const QLocale& locale) {
    return locale.toString(date, date.year() == today.year() ? QStringLiteral("d MMM") : QStringLiteral("d MMM yyyy"));
}

bool overdue(const MapGlimpse& glimpse, const QDate& today) {
    Map dates;
    dates.reviewBy = glimpse.reviewBy.toStdString();
    return reviewOverdue(dates, today.toString(Qt::ISODate).toStdString());
}

} // namespace

QString whenChanged(const QDateTime& changed, const QDate& today, const QLocale& locale) {
    const QDate date = changed.date();
    if (date == today)
        return said(QT_TRANSLATE_NOOP("StartPage", "Today %1"))
            .arg(locale.toString(changed.time(), QStringLiteral("H:mm")));
    if (date.addDays(1) == today) return said(QT_TRANSLATE_NOOP("StartPage", "Yesterday"));
    return dayOf(date, today, locale);
}

CardLine cardLine(const MapGlimpse& glimpse, const QDate& today, const QLocale& locale) {
    switch (glimpse.state) {
    case MapGlimpse::State::Missing:
        return {said(QT_TRANSLATE_NOOP("StartPage", "File not found")), MapCard::Line::Missing};
    case MapGlimpse::State::Unreadable:
        return {whenChanged(glimpse.changed, today, locale), MapCard::Line::Quiet};
    case MapGlimpse::State::Ready:
        break;
    }
    if (const QDate due = QDate::fromString(glimpse.reviewBy, Qt::ISODate); due.isValid() && overdue(glimpse, today))
        return {said(QT_TRANSLATE_NOOP("StartPage", "Review overdue since %1")).arg(dayOf(due, today, locale)),
                MapCard::Line::Overdue};
    return {QStringLiteral("%1 · %2").arg(
                whenChanged(glimpse.changed, today, locale),
                QCoreApplication::translate("StartPage", "%n touchpoint(s)", nullptr, glimpse.touchpoints)),
            MapCard::Line::Quiet};
}

} // namespace journeyline::ui
