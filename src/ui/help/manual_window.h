// SPDX-License-Identifier: Apache-2.0
// The manual in a window of its own beside the map: the list of pages at the left, the page at the right. There is one
// for the whole program; asked for again it comes to the front.
// Callers may rely on: all of it works by keyboard, Escape closes it, and it deletes itself when it is closed.
#pragma once

#include <QDialog>

class QListWidget;

namespace journeyline::ui {

class ManualView;

class ManualWindow final : public QDialog {
    Q_OBJECT

public:
    /// In "en" or "nl". `page` is the name of a page, such as "curve"; empty: the contents.
    static ManualWindow* present(const QString& language, const QString& page = {});

    explicit ManualWindow(const QString& language);

    [[nodiscard]] ManualView& view() { return *m_view; }
    [[nodiscard]] QListWidget& pages() { return *m_pages; }

private:
    QString m_language;
    QListWidget* m_pages;
    ManualView* m_view;
};

} // namespace journeyline::ui
