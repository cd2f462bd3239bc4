// SPDX-License-Identifier: Apache-2.0
#include "decisions_dialog.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include "journeyline/messages/fault_text.h"
#include "member_names.h"
#include "plain.h"

namespace journeyline::ui {
namespace {

constexpr std::size_t mostRows = 100;
constexpr qsizetype mostLetters = 4000; ///< of one value

QPushButton* choice(const QString& text, const QString& accessible, QWidget* parent) {
    auto* button = new QPushButton(text, parent);
    button->setAccessibleName(accessible);
    button->setAutoDefault(false);
    return button;
}

QLabel* valueLabel(const QString& text, QWidget* parent) {
    QLabel* label = plainLabel(beginningOf(text, mostLetters), parent);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

DecisionsDialog::DecisionsDialog(session::Session& session, QWidget* parent)
    : QDialog(parent), m_session(session), m_heading(plainLabel({}, this)), m_fault(plainLabel({}, this)),
      m_list(new QScrollArea(this)), m_refill(new QTimer(this)) {
    setObjectName(QStringLiteral("decisionsDialog"));
    setWindowTitle(tr("What both of you changed"));
    resize(760, 560);
    m_heading->setWordWrap(true);
    m_heading->setObjectName(QStringLiteral("decisions.heading"));
    m_fault->setWordWrap(true);
    m_fault->setObjectName(QStringLiteral("decisions.fault"));
    m_fault->hide();
    m_list->setWidgetResizable(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::NoFocus);
    auto* keepAll = choice(tr("Keep all as shown"), tr("Keep all as shown"), this);
    keepAll->setObjectName(QStringLiteral("decisions.keepAll"));
    auto* takeAll = choice(tr("Take all of theirs"), tr("Take all of theirs"), this);
    takeAll->setObjectName(QStringLiteral("decisions.takeAll"));
    auto* close = choice(tr("Decide later"), tr("Decide later"), this);
    close->setObjectName(QStringLiteral("decisions.later"));
    connect(keepAll, &QPushButton::clicked, this, [this] { decideAll(versions::Decision::AsShown); });
    connect(takeAll, &QPushButton::clicked, this, [this] { decideAll(versions::Decision::Theirs); });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    // Not at once: the button that was pressed goes with its row.
    m_refill->setSingleShot(true);
    connect(m_refill, &QTimer::timeout, this, &DecisionsDialog::fill);
    connect(&m_session, &session::Session::changed, m_refill, qOverload<>(&QTimer::start));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addWidget(m_heading);
    column->addWidget(m_fault);
    column->addWidget(m_list, 1);
    auto* foot = new QHBoxLayout;
    foot->addWidget(keepAll);
    foot->addWidget(takeAll);
    foot->addStretch();
    foot->addWidget(close);
    column->addLayout(foot);
    fill();
}

void DecisionsDialog::fill() {
    const Map& map = m_session.map();
    const auto all = static_cast<int>(map.conflicts.size());
    m_heading->setText(tr("%n thing(s) you and somebody else changed differently. The map shows what is at the left; "
                          "what they wrote is kept until you choose.",
                          nullptr, all));
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(18);
    const Titles titles(map);
    QWidget* first = nullptr;
    for (std::size_t i = 0; i < map.conflicts.size() && i < mostRows; ++i) {
        QWidget* row = rowFor(*map.conflicts[i], titles, inside);
        if (!first) first = row->findChild<QPushButton*>();
        column->addWidget(row);
    }
    if (map.conflicts.size() > mostRows)
        column->addWidget(plainLabel(tr("And %n more.", nullptr, all - static_cast<int>(mostRows)), inside));
    column->addStretch();
    m_list->setWidget(inside); // deletes the one before
    if (first) first->setFocus();
}

QWidget* DecisionsDialog::rowFor(const Conflict& conflict, const Titles& titles, QWidget* parent) {
    auto* row = new QWidget(parent);
    row->setObjectName(QStringLiteral("decision.") + QString::fromStdString(conflict.id.text) + QLatin1Char('.') +
                       QString::fromStdString(conflict.member).left(200));
    auto* grid = new QGridLayout(row);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    const QString part = beginningOf(QString::fromStdString(titles.of(conflict.id)).simplified(), 80);
    const QString member = beginningOf(memberName(conflict.member, titles), 80);
    const QString about = part.isEmpty() ? member : tr("%1 of “%2”").arg(member, part);
    QLabel* heading = plainLabel(about, row);
    heading->setProperty("role", "panelTitle");
    heading->setWordWrap(true);
    grid->addWidget(heading, 0, 0, 1, 2);
    const auto shown = versions::shownValue(m_session.map(), conflict);
    const QString ours = valueText(shown.value_or(conflict.ours), titles), theirs = valueText(conflict.theirs, titles);
    const auto side = [&](int at, const QString& name, const QString& value, const QString& text,
                          const QString& accessible, const char* objectName, versions::Decision decision) {
        QLabel* label = plainLabel(name, row);
        label->setProperty("role", "fieldLabel");
        grid->addWidget(label, 1, at);
        grid->addWidget(valueLabel(value, row), 2, at);
        QPushButton* button = choice(text, accessible, row);
        button->setObjectName(QLatin1String(objectName));
        grid->addWidget(button, 3, at, Qt::AlignLeft);
        // Kept by value: the list of conflicts is another one after each choice.
        connect(button, &QPushButton::clicked, this, [this, conflict, decision] { decide(conflict, decision); });
    };
    side(0, tr("On the map"), ours, tr("Keep this"), tr("%1: keep “%2”").arg(about, beginningOf(ours, 80)), "keep",
         versions::Decision::AsShown);
    side(1, tr("Theirs"), theirs, tr("Take this"), tr("%1: take “%2”").arg(about, beginningOf(theirs, 80)), "take",
         versions::Decision::Theirs);
    return row;
}

void DecisionsDialog::decide(const Conflict& conflict, versions::Decision decision) {
    apply(versions::decide(m_session.map(), conflict, decision));
}

void DecisionsDialog::decideAll(versions::Decision decision) {
    apply(versions::decideAll(m_session.map(), decision));
    if (m_session.map().conflicts.empty()) return;
    m_fault->setText(messages::sentence({"merge.value-unusable", {}, {m_session.map().conflicts[0]->member}}));
    m_fault->show();
}

void DecisionsDialog::apply(const Result<Map>& decided) {
    m_fault->setVisible(!decided.ok());
    if (!decided) {
        m_fault->setText(messages::sentence(decided.fault()));
        return m_refill->start();
    }
    static_cast<void>(m_session.apply(tr("Decide"), decided));
    if (m_session.map().conflicts.empty()) accept();
}

} // namespace journeyline::ui
