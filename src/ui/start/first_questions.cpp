// SPDX-License-Identifier: Apache-2.0
#include "first_questions.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>

#include "journeyline/edits/map.h"
#include "journeyline/edits/personas.h"
#include "plain.h"
#include "rows.h"
#include "text_field.h"

namespace journeyline::ui {
namespace {

/// The name of the first persona, who is made with the first letter.
Binding<QString> firstPersona(IdSource& ids) {
    return {FirstQuestions::tr("Name the persona"),
            [](const Map& map) {
                return map.personas.size() == 0 ? QString() : QString::fromStdString(map.personas[0]->name);
            },
            [&ids](const Map& map, const QString& name) -> Result<Map> {
                if (map.personas.size() > 0) return edits::renamePersona(map, map.personas[0]->id, name.toStdString());
                if (name.isEmpty()) return map;
                return edits::mapOf(edits::addPersona(map, edits::atEnd, name.toStdString(), ids));
            }};
}

Binding<QString> goalStatement() {
    return {FirstQuestions::tr("Goal of the map"),
            [](const Map& map) { return QString::fromStdString(map.goal.statement); },
            [](const Map& map, const QString& text) { return edits::setGoalStatement(map, text.toStdString()); }};
}

} // namespace

FirstQuestions::FirstQuestions(session::Session& session, IdSource& ids, QWidget* parent)
    : QWidget(parent), m_whoLabel(plainLabel({}, this)), m_who(new TextField(session, firstPersona(ids), this)),
      m_goalLabel(plainLabel({}, this)), m_goal(new TextField(session, goalStatement(), this)),
      m_close(iconButton(QStringLiteral("close"), {}, this)) {
    setObjectName(QStringLiteral("firstQuestions"));
    setAttribute(Qt::WA_StyledBackground);
    m_who->setObjectName(QStringLiteral("firstQuestions.persona"));
    m_goal->setObjectName(QStringLiteral("firstQuestions.goal"));
    m_close->setObjectName(QStringLiteral("firstQuestions.close"));
    m_whoLabel->setBuddy(m_who);
    m_goalLabel->setBuddy(m_goal);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 9, 10, 9);
    row->setSpacing(8);
    row->addWidget(m_whoLabel);
    row->addWidget(m_who, 2);
    row->addSpacing(12);
    row->addWidget(m_goalLabel);
    row->addWidget(m_goal, 3);
    row->addWidget(m_close);
    connect(m_who, &QLineEdit::returnPressed, this, [this] { m_goal->setFocus(Qt::OtherFocusReason); });
    connect(m_goal, &QLineEdit::returnPressed, this, &FirstQuestions::finish);
    connect(m_close, &QAbstractButton::clicked, this, &FirstQuestions::finish);
    // Who has answered both by mouse and goes on elsewhere is done.
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget* before, const QWidget* now) {
        const bool left = before && now && isAncestorOf(before) && !isAncestorOf(now);
        if (left && !m_who->text().isEmpty() && !m_goal->text().isEmpty()) hide();
    });
    hide();
    retranslate();
}

void FirstQuestions::retranslate() {
    setAccessibleName(tr("First questions"));
    m_whoLabel->setText(tr("Who travels?"));
    m_who->setAccessibleName(tr("Who travels?"));
    m_who->setPlaceholderText(tr("a name, such as Sanne, 34, buys online"));
    m_goalLabel->setText(tr("What for?"));
    m_goal->setAccessibleName(tr("What is this map for?"));
    m_goal->setPlaceholderText(tr("the goal, such as more first orders"));
    m_close->setAccessibleName(tr("Not now"));
    m_close->setToolTip(tr("Not now (Escape)"));
}

void FirstQuestions::begin() {
    m_who->refresh();
    m_goal->refresh();
    show();
}

void FirstQuestions::takeFocus() {
    m_who->setFocus(Qt::OtherFocusReason);
}

void FirstQuestions::comeAfter(QWidget* sheet) {
    setTabOrder(sheet, m_who);
    setTabOrder(m_who, m_goal);
    setTabOrder(m_goal, m_close);
}

void FirstQuestions::finish() {
    hide();
    emit left();
}

void FirstQuestions::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        finish();
    else
        QWidget::keyPressEvent(event);
}

void FirstQuestions::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

} // namespace journeyline::ui
