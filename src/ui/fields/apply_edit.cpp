// SPDX-License-Identifier: Apache-2.0
#include "apply_edit.h"

#include <QWidget>

#include "field_host.h"

namespace journeyline::ui {
namespace {

FieldHost* hostOf(QWidget* widget) {
    return dynamic_cast<FieldHost*>(widget->window());
}

} // namespace

bool applyEdit(QWidget* from, session::Session& session, const QString& label, const Result<Map>& edited) {
    const auto done = session.apply(label, edited);
    if (!done) tellRefusal(from, done.fault());
    return done.ok();
}

bool applyRemoval(QWidget* from, session::Session& session, const QString& label, const Result<Map>& edited,
                  const QString& sentence) {
    // The widget may be gone after the edit, its window is not.
    FieldHost* host = hostOf(from);
    if (!applyEdit(from, session, label, edited)) return false;
    if (host) host->hearRemoval(sentence);
    return true;
}

void tellRefusal(QWidget* from, const Fault& fault) {
    if (FieldHost* host = hostOf(from)) host->hearRefusal(fault);
}

void showOnSheet(QWidget* from, const session::Selection& selection) {
    if (FieldHost* host = hostOf(from)) host->showOnSheet(selection);
}

} // namespace journeyline::ui
