// SPDX-License-Identifier: Apache-2.0
// A row of choices of which one holds, such as assumed, heard, measured. Arrow keys move, a second click on the one
// that holds takes it away (nothing said).
#pragma once

#include <QWidget>

#include "choice_field.h"
#include "journeyline/layout/drawings.h"

namespace journeyline::ui {

class SegmentButton;

struct Segment {
    QString value;
    QString text;
    std::optional<layout::Drawing> drawing;
};

class SegmentedField final : public QWidget, public Refreshable {
    Q_OBJECT

public:
    SegmentedField(session::Session& session, Binding<QString> binding, std::vector<Segment> segments, QWidget* parent);
    void refresh() override;

private:
    void choose(const QString& value);

    session::Session& m_session;
    Binding<QString> m_binding;
    std::vector<SegmentButton*> m_buttons;
};

} // namespace journeyline::ui
