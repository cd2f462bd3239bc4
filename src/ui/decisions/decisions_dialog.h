// SPDX-License-Identifier: Apache-2.0
// What two people changed differently, theirs next to what the map shows, and a choice for each.
// Callers may rely on: each choice is one step of undo, made at once; what is not chosen stays open, in the map and in
// its file. Not responsible for: finding what differs (versions/merge.h).
#pragma once

#include <QDialog>

#include "journeyline/document/titles.h"
#include "journeyline/session/session.h"
#include "journeyline/versions/decide.h"

class QLabel;
class QPushButton;
class QScrollArea;
class QTimer;

namespace journeyline::ui {

class DecisionsDialog final : public QDialog {
    Q_OBJECT

public:
    DecisionsDialog(session::Session& session, QWidget* parent);

private:
    void fill();
    [[nodiscard]] QWidget* rowFor(const Conflict& conflict, const Titles& titles, QWidget* parent);
    void decide(const Conflict& conflict, versions::Decision decision);
    void decideAll(versions::Decision decision);
    void apply(const Result<Map>& decided);

    session::Session& m_session;
    QLabel* m_heading;
    QLabel* m_fault; ///< why the last choice could not be made
    QScrollArea* m_list;
    QTimer* m_refill;
};

} // namespace journeyline::ui
