// SPDX-License-Identifier: Apache-2.0
// The buttons of the start page beside its cards: the large ones of the left column, the chips that filter templates
// and the links. Callers may rely on: Enter presses them as Space does, and arrow keys are left to the page.
#pragma once

#include <QAbstractButton>

namespace journeyline::ui {

class PageButton : public QAbstractButton {
    Q_OBJECT

public:
    PageButton(const QString& name, QWidget* parent);

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

/// An icon, a title and a quieter line. The primary one is filled.
class StartButton final : public PageButton {
    Q_OBJECT

public:
    StartButton(const QString& icon, bool primary, const QString& name, QWidget* parent);
    void setTexts(const QString& title, const QString& line);
    [[nodiscard]] QSize sizeHint() const override { return {240, 56}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_icon;
    QString m_line;
    bool m_primary;
};

/// One of several, of which one is on.
class FilterChip final : public PageButton {
    Q_OBJECT

public:
    FilterChip(const QString& name, QWidget* parent);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// A word that does something, with an icon before it where there is one.
class PageLink final : public PageButton {
    Q_OBJECT

public:
    PageLink(const QString& icon, int weight, const QString& name, QWidget* parent);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_icon;
    int m_weight;
};

} // namespace journeyline::ui
