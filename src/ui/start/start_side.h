// SPDX-License-Identifier: Apache-2.0
// The left column of the start page: the name of the program, the three ways to begin, the place to drop files, and
// links to the manual where there is one.
// Not responsible for: reading what is dropped (the window takes it), doing what a button says.
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

#include <functional>

namespace journeyline::ui {

class PageLink;
class StartButton;

/// Something to read, and how to open it.
struct LearnLink {
    QString icon;
    QString text;
    std::function<void()> open;
};

class StartSide final : public QWidget {
    Q_OBJECT

public:
    static constexpr int columnWidth = 296;

    explicit StartSide(QWidget* parent);
    void retranslate();
    /// Shown at the bottom under "Learn"; nothing is shown for an empty list.
    void setLearnLinks(const QList<LearnLink>& links);
    /// Files are being dragged over the window.
    void showDrag(bool over);
    [[nodiscard]] QWidget* firstButton() const;
    [[nodiscard]] QWidget* lastButton() const;

signals:
    void newAsked();
    void openAsked();
    void importAsked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void placeBottom();

    StartButton* m_new;
    StartButton* m_open;
    StartButton* m_import;
    QList<PageLink*> m_links;
    bool m_dragOver = false;
};

} // namespace journeyline::ui
