// SPDX-License-Identifier: Apache-2.0
// The parts of the touchpoint panel, in the order in which they stand. Each shows the touchpoint of its context and
// takes part in `refresh`, which the panel calls when it turns to another touchpoint.
#pragma once

#include <QWidget>

#include "panel_context.h"
#include "rows.h"

class QLabel;
class QPushButton;

namespace journeyline::ui {

class DisclosureRow;
class PictureView;
class TickBox;
class NumberField;
class TextField;

/// Number of the station, title, phase.
class HeaderSection final : public QWidget, public Refreshable {
    Q_OBJECT

public:
    HeaderSection(PanelContext context, QWidget* parent);
    void refresh() override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    PanelContext m_context;
    TextField* m_title;
    QLabel* m_phase;
    int m_number = 0;
    bool m_truth = false;
    Colour m_phaseColour;
};

/// Goal of the customer, channels, department.
class BasicsSection final : public QWidget {
    Q_OBJECT

public:
    BasicsSection(PanelContext context, QWidget* parent);
};

/// A scale for each persona, and the feeling in words.
class EmotionSection final : public QWidget, public Refreshable {
    Q_OBJECT

public:
    EmotionSection(PanelContext context, QWidget* parent);
    void refresh() override;

private:
    [[nodiscard]] QWidget* makeScale(const Id& persona);
    [[nodiscard]] QWidget* makeFeeling(const Id& persona);

    PanelContext m_context;
    QVBoxLayout* m_layout;
    std::unique_ptr<RowList> m_scales;
    std::unique_ptr<RowList> m_feelings;
    QLabel* m_samples;
    QStringList m_names;
};

/// Moment of truth, and customers who leave.
class MomentSection final : public QWidget, public Refreshable {
    Q_OBJECT

public:
    MomentSection(PanelContext context, QWidget* parent);
    void refresh() override;

private:
    void leavesClicked(bool on);

    PanelContext m_context;
    TickBox* m_leaves;
    NumberField* m_share;
    QWidget* m_reason;
};

/// A list of things at the touchpoint, each a row that folds out, with a link that adds one.
class ListSection : public QWidget, public Refreshable {
    Q_OBJECT

public:
    void refresh() final;

protected:
    /// Open at first, unless the user or `open` said otherwise.
    ListSection(PanelContext context, const QString& title, const QString& name, QWidget* parent, bool open = true);
    void setAdd(const QString& text, const QString& name);
    [[nodiscard]] virtual std::vector<Id> ids() const = 0;
    [[nodiscard]] virtual DisclosureRow* makeRow(const Id& id) = 0;
    [[nodiscard]] virtual RowSummary summaryOf(const Id& id) const = 0;
    /// Nothing, for lists that follow from something else.
    virtual void add() {}
    /// Folds the row of a new thing out and puts the caret into its first field.
    void openNew(const Id& id);
    /// A link at the bottom of a row, named after the row and `name`.
    QAbstractButton* addLink(DisclosureRow* row, const QString& text, const QString& name,
                             std::function<void()> clicked);
    /// A row in which `remove` is a link at the bottom.
    void addRemoveLink(DisclosureRow* row, const QString& text, std::function<void()> remove);
    [[nodiscard]] const PanelContext& context() const { return m_context; }

private:
    PanelContext m_context;
    Section* m_section;
    RowList m_rows;
    QStringList m_choices;
};

/// What a survey says of each persona, who says so and on what it rests.
class SurveySection final : public ListSection {
    Q_OBJECT

public:
    SurveySection(PanelContext context, QWidget* parent);

protected:
    [[nodiscard]] std::vector<Id> ids() const override;
    [[nodiscard]] DisclosureRow* makeRow(const Id& id) override;
    [[nodiscard]] RowSummary summaryOf(const Id& id) const override;
};

/// What each persona is to feel here one day, with all that the map holds of today's. No curve counts it.
class FutureSection final : public ListSection {
    Q_OBJECT

public:
    FutureSection(PanelContext context, QWidget* parent);

protected:
    [[nodiscard]] std::vector<Id> ids() const override;
    [[nodiscard]] DisclosureRow* makeRow(const Id& id) override;
    [[nodiscard]] RowSummary summaryOf(const Id& id) const override;
};

class PainPointsSection final : public ListSection {
    Q_OBJECT

public:
    PainPointsSection(PanelContext context, QWidget* parent);

protected:
    [[nodiscard]] std::vector<Id> ids() const override;
    [[nodiscard]] DisclosureRow* makeRow(const Id& id) override;
    [[nodiscard]] RowSummary summaryOf(const Id& id) const override;
    void add() override;
};

class OpportunitiesSection final : public ListSection {
    Q_OBJECT

public:
    OpportunitiesSection(PanelContext context, QWidget* parent);

protected:
    [[nodiscard]] std::vector<Id> ids() const override;
    [[nodiscard]] DisclosureRow* makeRow(const Id& id) override;
    [[nodiscard]] RowSummary summaryOf(const Id& id) const override;
    void add() override;
};

class MetricsSection final : public ListSection {
    Q_OBJECT

public:
    MetricsSection(PanelContext context, QWidget* parent);

protected:
    [[nodiscard]] std::vector<Id> ids() const override;
    [[nodiscard]] DisclosureRow* makeRow(const Id& id) override;
    [[nodiscard]] RowSummary summaryOf(const Id& id) const override;
    void add() override;
};

/// The cards of every notes lane.
class NotesSection final : public QWidget, public Refreshable {
    Q_OBJECT

public:
    NotesSection(PanelContext context, QWidget* parent);
    void refresh() override;

private:
    PanelContext m_context;
    RowList m_lanes;
    QStringList m_titles;
};

/// Description, contact, whom it concerns, outcome, duration.
class DetailsSection final : public QWidget {
    Q_OBJECT

public:
    DetailsSection(PanelContext context, QWidget* parent);
};

/// Expectation and how far it is met, brand perception.
class ExpectationSection final : public QWidget {
    Q_OBJECT

public:
    ExpectationSection(PanelContext context, QWidget* parent);
};

/// The picture with its text.
class PictureSection final : public QWidget, public Refreshable {
    Q_OBJECT

public:
    PictureSection(PanelContext context, QWidget* parent);
    void refresh() override;

private:
    void choose();
    void remove();

    PanelContext m_context;
    PictureView* m_view;
    QPushButton* m_choose;
    QPushButton* m_remove;
    QWidget* m_text;
    std::optional<Shared<std::string>> m_shown; ///< what the view shows; held, so that its address is not used again
};

/// Link to another map, width of the column.
class AppearanceSection final : public QWidget, public Refreshable {
    Q_OBJECT

public:
    AppearanceSection(PanelContext context, QWidget* parent);
    void refresh() override;

private:
    void clearLink();

    PanelContext m_context;
    QLabel* m_linkId;
    QPushButton* m_clearLink;
    QWidget* m_linkPath;
};

/// A column of fields in a section of its own, folded at first, which fills `owner`.
[[nodiscard]] FieldColumn foldedColumn(QWidget* owner, const QString& title, const QString& name);

} // namespace journeyline::ui
