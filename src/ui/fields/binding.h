// SPDX-License-Identifier: Apache-2.0
// Ties one value of a map to one field of a panel: how to read it, how to write it, and what the step of undo is
// called.
//
// A Target says which part of the map is meant (the touchpoint that is shown, a pain point by id …); the bind functions
// add the member. So a panel is a table of members, and each kind of field is written once.
// Callers may rely on: reading from a map in which the part does not exist gives an empty value.
#pragma once

#include <QString>

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

#include "journeyline/base/result.h"
#include "journeyline/document/map.h"
#include "journeyline/edits/edit.h"

namespace journeyline::ui {

template <class T>
struct Binding {
    QString label; ///< of the step of undo
    std::function<T(const Map&)> read;
    std::function<Result<Map>(const Map&, const T&)> write;
};

/// Shows values of the map. Fields take every change over by themselves; a panel that turns to another part of the map
/// has to tell them.
class Refreshable {
public:
    virtual ~Refreshable() = default;
    virtual void refresh() = 0;

protected:
    Refreshable() = default;
    Refreshable(const Refreshable&) = default;
    Refreshable& operator=(const Refreshable&) = default;
};

/// A part of the map that can be found and changed.
template <class Part>
struct Target {
    std::function<const Part*(const Map&)> find; ///< null when it is not there
    std::function<Result<Map>(const Map&, const edits::Change<Part>&)> change;
};

/// A part inside another one, such as the evidence of a pain point.
template <class Part, class Access>
auto targetIn(Target<Part> whole, Access access) {
    using Inner = std::remove_cvref_t<decltype(access(std::declval<const Part&>()))>;
    return Target<Inner>{[whole, access](const Map& map) -> const Inner* {
                             const Part* part = whole.find(map);
                             return part ? &access(*part) : nullptr;
                         },
                         [whole, access](const Map& map, const edits::Change<Inner>& change) {
                             return whole.change(map, [&](Part& part) { change(access(part)); });
                         }};
}

/// `toField(const Member&)` and `fromField(const T&)` translate between the member and the field.
template <class T, class Part, class Access, class ToField, class FromField>
Binding<T> bindMember(QString label, Target<Part> target, Access access, ToField toField, FromField fromField) {
    return {std::move(label),
            [target, access, toField](const Map& map) {
                const Part* part = target.find(map);
                return part ? static_cast<T>(toField(access(*part))) : T{};
            },
            [target, access, fromField](const Map& map, const T& value) {
                return target.change(map, [&](Part& part) { access(part) = fromField(value); });
            }};
}

/// A member of type std::string.
template <class Part, class Access>
Binding<QString> bindText(QString label, Target<Part> target, Access access) {
    return bindMember<QString>(
        std::move(label), std::move(target), access,
        [](const std::string& text) { return QString::fromStdString(text); },
        [](const QString& text) { return text.toStdString(); });
}

/// A member of type std::optional<Decimal>; the field holds the digits with a point, empty for "not said".
template <class Part, class Access>
Binding<QString> bindDecimal(QString label, Target<Part> target, Access access) {
    return bindMember<QString>(
        std::move(label), std::move(target), access,
        [](const std::optional<Decimal>& number) {
            return number ? QString::fromStdString(number->text()) : QString();
        },
        [](const QString& text) {
            return text.isEmpty() ? std::optional<Decimal>() : Decimal::parse(text.toStdString());
        });
}

/// A member of type std::optional<int>.
template <class Part, class Access>
Binding<QString> bindCount(QString label, Target<Part> target, Access access) {
    return bindMember<QString>(
        std::move(label), std::move(target), access,
        [](const std::optional<int>& count) { return count ? QString::number(*count) : QString(); },
        [](const QString& text) {
            bool whole = false;
            const int count = text.toInt(&whole);
            return whole ? std::optional(count) : std::optional<int>();
        });
}

/// A member that is an optional enumeration; the field holds its word in the file, empty for "not said".
template <class E, class Part, class Access>
Binding<QString> bindWord(QString label, Target<Part> target, Access access) {
    return bindMember<QString>(
        std::move(label), std::move(target), access,
        [](const std::optional<E>& value) {
            const std::string_view word = value ? wordOf(*value) : std::string_view();
            return QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
        },
        [](const QString& word) { return parseWord<E>(word.toStdString()); });
}

/// A member of type Id.
template <class Part, class Access>
Binding<QString> bindId(QString label, Target<Part> target, Access access) {
    return bindMember<QString>(
        std::move(label), std::move(target), access, [](const Id& id) { return QString::fromStdString(id.text); },
        [](const QString& text) { return Id(text.toStdString()); });
}

/// A member of type bool.
template <class Part, class Access>
Binding<bool> bindFlag(QString label, Target<Part> target, Access access) {
    return bindMember<bool>(
        std::move(label), std::move(target), access, [](bool on) { return on; }, [](bool on) { return on; });
}

} // namespace journeyline::ui
