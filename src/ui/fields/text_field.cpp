// SPDX-License-Identifier: Apache-2.0
#include "text_field.h"

#include <QDate>
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMimeData>
#include <QRegularExpression>

#include <algorithm>
#include <limits>

#include "apply_edit.h"
#include "journeyline/base/colour.h"
#include "undo_keys.h"

namespace journeyline::ui {
namespace {
constexpr auto colourForm = "#RRGGBB"; // the same in every language

bool isDigit(QChar character) {
    return character >= QLatin1Char('0') && character <= QLatin1Char('9');
}

/// "1.000" with "." as the mark, but not "0.125" or "1.50".
bool mayDivideThousands(const QString& text, const QString& mark) {
    static const QRegularExpression grouped(QStringLiteral("^-?[1-9][0-9]{0,2}[.,][0-9]{3}$"));
    return text.contains(mark) && grouped.match(text).hasMatch();
}

} // namespace

TextField::TextField(session::Session& session, Binding<QString> binding, QWidget* parent)
    : QLineEdit(parent), m_session(session), m_binding(std::move(binding)), m_typing(session) {
    setAccessibleName(m_binding.label);
    setMaxLength(std::numeric_limits<int>::max()); // Qt would cut a long text that the file holds
    TextField::refresh();
    connect(this, &QLineEdit::textEdited, this, &TextField::typed);
    connect(&session, &session::Session::changed, this, &TextField::refresh);
    connect(&session, &session::Session::selectionChanged, this, &TextField::refresh);
}

void TextField::refresh() {
    const QString value = m_binding.read(m_session.map());
    // While somebody types "1," the map still says 1: the two mean the same, so the text stays.
    // NOLINTBEGIN(clang-analyzer-optin.cplusplus.VirtualCall): fields of another form refresh once more when they are
    // whole
    const QString shown = shownAs(value);
    const bool same = !property("invalid").toBool() && valueOf(text()) == std::optional(value);
    // NOLINTEND(clang-analyzer-optin.cplusplus.VirtualCall)
    if (same && (hasFocus() || text() == shown)) return;
    if (m_typing.active() && hasFocus()) return;
    const int caret = cursorPosition();
    if (text() != shown) setText(shown);
    setCursorPosition(hasFocus() ? qMin(caret, static_cast<int>(shown.size())) : 0);
    markInvalid(*this, false);
}

void TextField::typed(const QString& text) {
    const auto value = valueOf(text);
    const bool taken = value && m_typing.preview(this, m_binding.label,
                                                 [&](const Map& base) { return m_binding.write(base, *value); });
    if (!value) m_typing.takeBack();
    markInvalid(*this, !taken);
}

bool TextField::event(QEvent* event) {
    return leavesToWindow(event) ? false : QLineEdit::event(event);
}

void TextField::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter || event->key() == Qt::Key_Escape) finish();
    if (event->key() == Qt::Key_Escape) {
        event->ignore();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

/// What is typed is taken over, or told why not: before, it may only be half a number.
void TextField::finish() {
    m_typing.finish();
    if (!valueOf(text())) tellRefusal(this, refusal(text()));
}

void TextField::focusOutEvent(QFocusEvent* event) {
    if (event->reason() != Qt::PopupFocusReason) {
        finish();
        markInvalid(*this, false);
        const QString shown = shownAs(m_binding.read(m_session.map()));
        if (text() != shown) setText(shown);
        // A long text is read from its beginning; who only looks at another window finds the caret where it was.
        const bool stays = event->reason() == Qt::ActiveWindowFocusReason || event->reason() == Qt::MenuBarFocusReason;
        if (!stays) setCursorPosition(0);
    }
    QLineEdit::focusOutEvent(event);
}

void TextField::dragEnterEvent(QDragEnterEvent* event) {
    // A file is opened by the window; its path is no text for a map.
    event->mimeData()->hasUrls() ? event->ignore() : QLineEdit::dragEnterEvent(event);
}

NumberField::NumberField(session::Session& session, Binding<QString> binding, std::optional<NumberRange> range,
                         bool whole, QWidget* parent)
    : TextField(session, std::move(binding), parent), m_range(range), m_whole(whole) {
    setInputMethodHints(Qt::ImhFormattedNumbersOnly);
    setAlignment(Qt::AlignRight);
    NumberField::refresh();
}

NumberField::Read NumberField::read(const QString& typed) const {
    QString text = typed.trimmed();
    if (text.isEmpty()) return {QString(), Trouble::None};
    if (m_whole && !std::all_of(text.begin(), text.end(), isDigit)) return {text, Trouble::NotWhole};
    const QString mark = QLocale().decimalPoint();
    const QString other = mark == QLatin1String(".") ? QStringLiteral(",") : QStringLiteral(".");
    if (mayDivideThousands(text, other) || text.count(other) > 1) return {text, Trouble::NoNumber};
    text.replace(other, QLatin1String("."));
    text.replace(mark, QLatin1String("."));
    if (text.size() > 1 && text.endsWith(QLatin1Char('.'))) text.chop(1); // the decimals are still to come
    const auto number = Decimal::parse(text.toStdString());
    if (!number) return {text, Trouble::NoNumber};
    const bool inside = !m_range || (number->value() >= m_range->from && number->value() <= m_range->to);
    return {text, inside ? Trouble::None : Trouble::Outside};
}

std::optional<QString> NumberField::valueOf(const QString& typed) const {
    const Read number = read(typed);
    return number.trouble == Trouble::None ? std::optional(number.text) : std::nullopt;
}

Fault NumberField::refusal(const QString& typed) const {
    const auto written = [](double number) { return QLocale().toString(number, 'g', 12).toStdString(); };
    const std::string text = typed.trimmed().toStdString();
    switch (read(typed).trouble) {
    case Trouble::NotWhole:
        return Fault{"field.not-whole", {}, {text}};
    case Trouble::Outside:
        return Fault{"field.outside", {}, {text, written(m_range->from), written(m_range->to)}};
    default:
        return Fault{"field.not-a-number", {}, {text, written(4.2)}};
    }
}

QString NumberField::shownAs(const QString& value) const {
    return QString(value).replace(QLatin1Char('.'), QLocale().decimalPoint());
}

ColourField::ColourField(session::Session& session, Binding<QString> binding, QWidget* parent)
    : TextField(session, std::move(binding), parent) {
    setPlaceholderText(QLatin1String(colourForm));
    ColourField::refresh();
}

std::optional<QString> ColourField::valueOf(const QString& typed) const {
    const QString text = typed.trimmed();
    if (text.isEmpty()) return QString();
    // Of a known colour the file keeps the spelling.
    if (text == binding().read(session().map())) return text;
    const auto colour = Colour::parse(text.toStdString());
    return colour ? std::optional(QString::fromStdString(colour->text())) : std::nullopt;
}

Fault ColourField::refusal(const QString& typed) const {
    return Fault{"edit.brand-colour", {}, {typed.trimmed().toStdString()}};
}

DateField::DateField(session::Session& session, Binding<QString> binding, QWidget* parent)
    : TextField(session, std::move(binding), parent) {
    setPlaceholderText(tr("YYYY-MM-DD"));
    DateField::refresh();
}

std::optional<QString> DateField::valueOf(const QString& typed) const {
    const QString text = typed.trimmed();
    const bool good = text.isEmpty() || (text.size() == 10 && QDate::fromString(text, Qt::ISODate).isValid());
    return good ? std::optional(text) : std::nullopt;
}

Fault DateField::refusal(const QString& typed) const {
    return Fault{"field.not-a-date", {}, {typed.trimmed().toStdString()}};
}

} // namespace journeyline::ui
