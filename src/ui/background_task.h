// SPDX-License-Identifier: Apache-2.0
// One piece of work at a time beside the window: what is started later takes the place of what runs.
//
// The work runs on a thread of its own and must touch nothing of the window; what it gives back is called on the
// window's thread. Telling the progress 1 is the point of no return: from then on the work cannot be stopped. Callers
// may rely on: work that was stopped or replaced never finishes; when the task is destroyed no work of it runs any
// more.
#pragma once

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

#include "journeyline/render/progress.h"

class QThread;

namespace journeyline::ui {

class BackgroundTask final : public QObject {
    Q_OBJECT

public:
    using Finish = std::function<void()>;
    using Work = std::function<Finish(const render::Progress& progress)>;

    explicit BackgroundTask(QObject* parent);
    ~BackgroundTask() override;
    void start(Work work);
    /// False: it is too late, or nothing runs.
    bool stop();
    [[nodiscard]] bool running() const { return m_thread != nullptr; }
    /// Waits until nothing runs any more, and neither takes keys nor clicks meanwhile.
    void finish();

signals:
    void progressed(double share);
    /// After the work finished, was stopped, or gave way to nothing, unless its end began other work.
    void ended();

private:
    enum class State { Running, Stopped, Certain };
    using SharedState = std::shared_ptr<std::atomic<State>>;
    void run(Work work);
    void done(const SharedState& state, const Finish& finish);

    QThread* m_thread = nullptr;
    SharedState m_state;
    Work m_next;
};

} // namespace journeyline::ui
