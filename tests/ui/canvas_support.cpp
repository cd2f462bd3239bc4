// SPDX-License-Identifier: Apache-2.0
#include "canvas_support.h"

#include <QFile>

#include "journeyline/file/map_file.h"

namespace journeyline::ui {

using layout::Part;
using layout::PartKind;
using session::Selection;

namespace {

Map webshop() {
    QFile file(QStringLiteral(JOURNEYLINE_SOURCE "/resources/templates/webshop.nl.cjm"));
    if (!file.open(QIODevice::ReadOnly)) return {};
    auto read = file::readMap(file.readAll().toStdString(), "webshop.nl.cjm");
    return read ? read->map : Map();
}

} // namespace

CanvasTest::CanvasTest() {
    session.newMap(webshop());
    canvas.setReducedMotion(true);
    canvas.resize(1100, 760);
    canvas.show();
    canvas.activateWindow();
    canvas.setFocus();
    QApplication::processEvents();
}

Id CanvasTest::touchpoint(int n) const {
    for (const layout::Column& column : canvas.sheet().columns())
        if (column.number == n) return layout::touchpointIdOf(canvas.sheet().map(), column);
    return {};
}

Id CanvasTest::lane(LaneKind kind, std::optional<NotesRole> role) const {
    for (const auto& lane : session.map().lanes)
        if (lane->kind == kind && (!role || lane->role == role)) return lane->id;
    return {};
}

Part CanvasTest::part(PartKind kind, const Id& id, const Id& persona) const {
    return canvas.sheet().find(kind, id, {}, persona).value_or(Part());
}

QPoint CanvasTest::middleOf(const Selection& selection) {
    canvas.reveal(selection);
    return canvas.rectOf(selection).center().toPoint();
}

QPoint CanvasTest::middleOf(const Part& part) const {
    return canvas.toViewport(part.rect.centre()).toPoint();
}

void CanvasTest::click(QPoint at, Qt::MouseButton button) {
    QTest::mouseClick(canvas.viewport(), button, {}, at);
}

void CanvasTest::drag(QPoint from, QPoint to, bool release) {
    const auto send = [&](QEvent::Type type, QPoint at, Qt::MouseButtons held) {
        const Qt::MouseButton button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
        QMouseEvent event(type, at, canvas.viewport()->mapToGlobal(at), button, held, Qt::NoModifier);
        QApplication::sendEvent(canvas.viewport(), &event);
    };
    send(QEvent::MouseButtonPress, from, Qt::LeftButton);
    constexpr int steps = 12;
    for (int i = 1; i <= steps; ++i)
        send(QEvent::MouseMove, from + (to - from) * i / steps, Qt::LeftButton);
    if (release) send(QEvent::MouseButtonRelease, to, Qt::NoButton);
}

QTextEdit* CanvasTest::editor() const {
    auto* found = canvas.findChild<QTextEdit*>(QStringLiteral("canvasTextEditor"));
    return found && canvas.editing() ? found : nullptr;
}

QWidget* CanvasTest::keyboard() {
    // Closed editors live until the next turn of the event loop.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    if (QTextEdit* open = editor()) return open;
    return &canvas;
}

void CanvasTest::key(int code, Qt::KeyboardModifiers modifiers) {
    QTest::keyClick(keyboard(), static_cast<Qt::Key>(code), modifiers);
}

void CanvasTest::type(const QString& text) {
    for (const QChar c : text) {
        QKeyEvent event(QEvent::KeyPress, 0, Qt::NoModifier, QString(c));
        QApplication::sendEvent(keyboard(), &event);
    }
}

} // namespace journeyline::ui
