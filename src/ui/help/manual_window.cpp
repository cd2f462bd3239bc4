// SPDX-License-Identifier: Apache-2.0
#include "manual_window.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPointer>

#include "manual.h"
#include "manual_view.h"

namespace journeyline::ui {

ManualWindow* ManualWindow::present(const QString& language, const QString& page) {
    static QPointer<ManualWindow> shown;
    if (shown && shown->m_language != language) {
        shown->close();
        shown.clear(); // it goes when its events are over
    }
    if (!shown) {
        shown = new ManualWindow(language);
        shown->setAttribute(Qt::WA_DeleteOnClose);
        shown->setAttribute(Qt::WA_QuitOnClose, false); // the last map that is closed ends the program
        connect(qApp, &QCoreApplication::aboutToQuit, shown, &QObject::deleteLater);
    }
    const QUrl contents = manualPages(language).constFirst().url;
    if (!page.isEmpty()) shown->m_view->open(contents.resolved(QUrl(page + QLatin1String(".md"))));
    shown->show();
    shown->raise();
    shown->activateWindow();
    return shown;
}

ManualWindow::ManualWindow(const QString& language)
    : m_language(language), m_pages(new QListWidget(this)), m_view(new ManualView(this)) {
    setObjectName(QStringLiteral("manual"));
    setWindowTitle(tr("Manual"));
    setWindowFlag(Qt::Window);
    resize(1060, 760);
    m_pages->setObjectName(QStringLiteral("manual.pages"));
    m_pages->setAccessibleName(tr("Pages of the manual"));
    m_pages->setFrameShape(QFrame::NoFrame);
    m_pages->setFixedWidth(250);
    m_pages->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const ManualPage& page : manualPages(language)) {
        auto* item = new QListWidgetItem(page.title, m_pages);
        item->setData(Qt::UserRole, page.url);
        item->setSizeHint({0, 34});
    }
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_pages);
    row->addWidget(m_view, 1);
    connect(m_pages, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (item && item->data(Qt::UserRole).toUrl() != m_view->page()) m_view->open(item->data(Qt::UserRole).toUrl());
    });
    connect(m_pages, &QListWidget::itemActivated, this, [this] { m_view->setFocus(); });
    // A link leads to a page: the list follows, and where the page is not in it (the keys) nothing is marked.
    connect(m_view, &ManualView::opened, this, [this](const QUrl& page) {
        int at = -1;
        for (int i = 0; i < m_pages->count(); ++i)
            if (m_pages->item(i)->data(Qt::UserRole).toUrl() == page) at = i;
        m_pages->setCurrentRow(at);
    });
    m_pages->setCurrentRow(0);
    m_view->setFocus();
}

} // namespace journeyline::ui
