// SPDX-License-Identifier: Apache-2.0
#include "background_task.h"

#include <QEventLoop>
#include <QThread>

#include <utility>

namespace journeyline::ui {

BackgroundTask::BackgroundTask(QObject* parent) : QObject(parent) {}

BackgroundTask::~BackgroundTask() {
    if (!m_thread) return;
    stop();
    m_thread->wait();
    delete m_thread;
}

void BackgroundTask::start(Work work) {
    if (!m_thread) return run(std::move(work));
    stop();
    m_next = std::move(work);
}

bool BackgroundTask::stop() {
    m_next = nullptr;
    State running = State::Running;
    return m_state && m_state->compare_exchange_strong(running, State::Stopped);
}

void BackgroundTask::run(Work work) {
    const auto state = std::make_shared<std::atomic<State>>(State::Running);
    m_state = state;
    m_thread = QThread::create([this, state, work = std::move(work)] {
        int told = -1;
        const render::Progress progress = [this, state, told](double share) mutable {
            State running = State::Running;
            if (share >= 1) state->compare_exchange_strong(running, State::Certain);
            if (state->load() == State::Stopped) return false;
            const int percent = static_cast<int>(share * 100);
            if (percent == told) return true;
            told = percent;
            QMetaObject::invokeMethod(
                this,
                [this, state, share] {
                    if (state == m_state && state->load() != State::Stopped) emit progressed(share);
                },
                Qt::QueuedConnection);
            return true;
        };
        const Finish finish = work(progress);
        QMetaObject::invokeMethod(
            this, [this, state, finish] { done(state, finish); }, Qt::QueuedConnection);
    });
    m_thread->start();
}

void BackgroundTask::done(const SharedState& state, const Finish& finish) {
    m_thread->wait();
    delete m_thread;
    m_thread = nullptr;
    m_state.reset();
    if (state->load() != State::Stopped && finish) finish();
    if (m_thread) return;
    if (m_next) return run(std::exchange(m_next, nullptr));
    emit ended();
}

void BackgroundTask::finish() {
    if (!m_thread) return;
    QEventLoop loop;
    connect(this, &BackgroundTask::ended, &loop, &QEventLoop::quit);
    loop.exec(QEventLoop::ExcludeUserInputEvents);
}

} // namespace journeyline::ui
