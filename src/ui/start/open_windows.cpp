// SPDX-License-Identifier: Apache-2.0
#include "open_windows.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>
#include <cmath>

namespace journeyline::ui {
namespace {

constexpr qint64 mostStateBytes = qint64{1024} * 1024;
constexpr auto stateMode = QFile::ReadOwner | QFile::WriteOwner;
constexpr int lastKind = static_cast<int>(session::Selection::Kind::Action);

QString packed(const QByteArray& bytes) {
    return QString::fromLatin1(bytes.toBase64());
}
QByteArray unpacked(const QJsonValue& value) {
    return QByteArray::fromBase64(value.toString().toLatin1());
}

QString textOf(const Id& id) {
    return QString::fromStdString(id.text);
}
Id idOf(const QJsonValue& value) {
    return Id(value.toString().toStdString());
}

QJsonObject objectOf(const OpenWindow& window) {
    return {{QStringLiteral("path"), window.path},
            {QStringLiteral("geometry"), packed(window.geometry)},
            {QStringLiteral("state"), packed(window.state)},
            {QStringLiteral("zoom"), window.zoom},
            {QStringLiteral("x"), window.scrollX},
            {QStringLiteral("y"), window.scrollY},
            {QStringLiteral("selected"), static_cast<int>(window.selection.kind)},
            {QStringLiteral("id"), textOf(window.selection.id)},
            {QStringLiteral("lane"), textOf(window.selection.lane)},
            {QStringLiteral("persona"), textOf(window.selection.persona)}};
}

OpenWindow windowOf(const QJsonObject& object) {
    OpenWindow window;
    window.path = object[QStringLiteral("path")].toString();
    window.geometry = unpacked(object[QStringLiteral("geometry")]);
    window.state = unpacked(object[QStringLiteral("state")]);
    const double zoom = object[QStringLiteral("zoom")].toDouble(1);
    if (std::isfinite(zoom) && zoom > 0) window.zoom = zoom;
    window.scrollX = object[QStringLiteral("x")].toInt();
    window.scrollY = object[QStringLiteral("y")].toInt();
    window.selection.kind =
        static_cast<session::Selection::Kind>(std::clamp(object[QStringLiteral("selected")].toInt(), 0, lastKind));
    window.selection.id = idOf(object[QStringLiteral("id")]);
    window.selection.lane = idOf(object[QStringLiteral("lane")]);
    window.selection.persona = idOf(object[QStringLiteral("persona")]);
    return window;
}

} // namespace

QString OpenWindows::usualFolder() {
    // Qt 6.4 has no word for this folder.
    QString home = qEnvironmentVariable("XDG_STATE_HOME");
    if (!QDir::isAbsolutePath(home)) home = QDir::homePath() + QStringLiteral("/.local/state");
    return home + QStringLiteral("/journeyline");
}

QList<OpenWindow> OpenWindows::read() const {
    QFile stored(file());
    if (!stored.open(QIODevice::ReadOnly) || stored.size() > mostStateBytes) return {};
    QList<OpenWindow> windows;
    const QJsonArray entries = QJsonDocument::fromJson(stored.readAll()).object()[QStringLiteral("windows")].toArray();
    for (const auto entry : entries) {
        OpenWindow window = windowOf(entry.toObject());
        if (QDir::isAbsolutePath(window.path)) windows.append(std::move(window));
        if (windows.size() == mostWindows) break;
    }
    return windows;
}

void OpenWindows::write(const QList<OpenWindow>& windows) const {
    if (windows.isEmpty()) {
        QFile::remove(file());
        return;
    }
    if (!QDir().mkpath(m_folder)) return;
    QFile::setPermissions(m_folder, stateMode | QFile::ExeOwner);
    QJsonArray entries;
    for (const OpenWindow& window : windows.mid(0, mostWindows))
        entries.append(objectOf(window));
    QSaveFile stored(file());
    if (!stored.open(QIODevice::WriteOnly)) return;
    stored.setPermissions(stateMode);
    stored.write(QJsonDocument(QJsonObject{{QStringLiteral("windows"), entries}}).toJson(QJsonDocument::Compact));
    stored.commit();
}

} // namespace journeyline::ui
