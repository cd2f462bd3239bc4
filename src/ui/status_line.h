// SPDX-License-Identifier: Apache-2.0
// The bar at the bottom: whether the map is saved, what it holds, what keys do now, and the zoom.
#pragma once

#include <QDateTime>
#include <QWidget>

#include "journeyline/document/facts.h"

class QAction;
class QLabel;
class QSlider;

namespace journeyline::ui {

class SavedMark;

class StatusLine final : public QWidget {
    Q_OBJECT

public:
    struct Saved {
        bool modified = false;
        bool hasFile = false;
        QDateTime at;    ///< invalid: never saved, or opened and untouched
        QString notSafe; ///< why what is not saved would not survive a crash; empty when it would
    };

    StatusLine(QAction* fit, QAction* zoomOut, QAction* zoomIn, QWidget* parent);
    void showSaved(const Saved& saved);
    /// While the disk is at work.
    void showSaving();
    void showCounts(const Map& map);
    /// What keys do now; stays below a tip.
    void showHint(const QString& hint);
    void showTip(const QString& tip);
    void showZoom(double zoom);
    void retranslate();

signals:
    void zoomChosen(double zoom);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showMessage();

    FactsCache m_facts;
    SavedMark* m_mark;
    QLabel* m_saved;
    QLabel* m_counts;
    QLabel* m_message;
    QSlider* m_slider;
    QLabel* m_percent;
    QString m_hint;
    QString m_tip;
};

} // namespace journeyline::ui
