// SPDX-License-Identifier: Apache-2.0
#include "history.h"

#include <QAbstractListModel>
#include <QEvent>
#include <QFont>
#include <QKeyEvent>
#include <QListView>

#include "appearance.h"
#include "icons.h"
#include "journeyline/session/session.h"

namespace journeyline::ui {

/// Row n is the map with n steps in it.
class StepModel final : public QAbstractListModel {
public:
    StepModel(const session::Session& session, QObject* parent) : QAbstractListModel(parent), m_session(session) {}

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : m_session.undoCount() + 1;
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override {
        const int row = index.row(), now = m_session.undoIndex();
        const QString text = row == 0 ? History::tr("At the beginning") : m_session.stepText(row - 1);
        switch (role) {
        case Qt::DisplayRole:
            return text;
        case Qt::AccessibleTextRole:
            return row == now  ? History::tr("%1, the map is here").arg(text)
                   : row > now ? History::tr("%1, taken back").arg(text)
                               : text;
        case Qt::DecorationRole:
            return icon(row == now ? QStringLiteral("check") : row > now ? QStringLiteral("redo") : QString());
        case Qt::FontRole: {
            QFont font = interfaceFont(13, row == now ? 600 : 400);
            font.setItalic(row > now);
            return font;
        }
        case Qt::ForegroundRole:
            return row > now ? QVariant(toQt(shownTheme().ink3)) : QVariant();
        default:
            return {};
        }
    }
    void startOver() {
        beginResetModel();
        endResetModel();
    }

private:
    const session::Session& m_session;
};

History::History(const session::Session& session, QWidget* parent)
    : QDockWidget(parent), m_session(session), m_list(new QListView(this)), m_steps(new StepModel(session, this)) {
    setObjectName(QStringLiteral("historyFrame"));
    setFeatures(QDockWidget::DockWidgetClosable);
    m_list->setObjectName(QStringLiteral("history"));
    m_list->setModel(m_steps);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setIconSize({16, 16});
    m_list->setMinimumWidth(220);
    m_list->installEventFilter(this);
    setWidget(m_list);
    setFocusProxy(m_list);
    const auto choose = [this](const QModelIndex& index) { emit stepChosen(index.row()); };
    connect(m_list, &QListView::clicked, this, choose);
    connect(&session, &session::Session::undoChanged, this, [this] {
        if (isVisible()) follow();
    });
    hide();
    retranslate();
}

void History::retranslate() {
    setWindowTitle(tr("Undo history"));
    setAccessibleName(tr("Undo history"));
    m_list->setAccessibleName(tr("Steps"));
}

void History::follow() {
    m_steps->startOver();
    const QModelIndex now = m_steps->index(m_session.undoIndex());
    m_list->setCurrentIndex(now);
    m_list->scrollTo(now);
}

void History::takeFocus() {
    follow();
    m_list->setFocus(Qt::OtherFocusReason);
}

void History::showEvent(QShowEvent* event) {
    follow();
    QDockWidget::showEvent(event);
}

void History::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QDockWidget::changeEvent(event);
}

bool History::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return QDockWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_list->currentIndex().isValid()) emit stepChosen(m_list->currentIndex().row());
        return true;
    case Qt::Key_Escape:
        emit left();
        return true;
    default:
        return QDockWidget::eventFilter(watched, event);
    }
}

} // namespace journeyline::ui
