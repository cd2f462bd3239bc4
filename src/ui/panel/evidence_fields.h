// SPDX-License-Identifier: Apache-2.0
// On what a statement rests, whatever states it: assumed, heard, measured; source, number of customers, date. And whom
// it comes from: the team or the customers.
// Callers may rely on: an assumption shows no source, number or date unless it has one.
#pragma once

#include <QWidget>

#include "panel_context.h"

class QAbstractButton;

namespace journeyline::ui {

class EvidenceFields final : public QWidget, public Refreshable {
    Q_OBJECT

public:
    /// The level is named `name`; the other fields `name` with ".source", ".n" and ".date".
    EvidenceFields(const PanelContext& context, Target<Evidence> evidence, const QString& name, QWidget* parent);
    void refresh() override;

private:
    PanelContext m_context;
    Target<Evidence> m_evidence;
    QWidget* m_details;
    ChoiceField* m_source;
    Choices m_sources;
};

[[nodiscard]] QString originLabel();
[[nodiscard]] Choices originChoices();

/// The member of a part that says whom it comes from, as a field.
template <class Part>
ChoiceField* originField(session::Session& session, const Target<Part>& target, QWidget* parent) {
    auto origin = bindWord<Origin>(
        originLabel(), target, [](auto& part) -> auto& { return part.origin; });
    return new ChoiceField(session, origin, originChoices(), parent);
}

/// The evidence of a part.
template <class Part>
Target<Evidence> evidenceOf(const Target<Part>& target) {
    return targetIn(
        target, [](auto& part) -> auto& { return part.evidence; });
}

} // namespace journeyline::ui
