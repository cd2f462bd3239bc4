// SPDX-License-Identifier: Apache-2.0
#include "glimpse_reader.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include <atomic>

namespace journeyline::ui {
namespace {
constexpr int patienceMs = 3000; ///< for a disk that does not answer
}

struct GlimpseReader::Thread {
    // Not a member by value: the destructor of a pool waits for ever, and a disk that is gone may never answer.
    QThreadPool* pool = new QThreadPool;
    std::shared_ptr<std::atomic_bool> over = std::make_shared<std::atomic_bool>(false);

    Thread() { pool->setMaxThreadCount(1); }
    ~Thread() {
        *over = true;
        pool->clear();
        if (pool->waitForDone(patienceMs)) delete pool;
    }
    Thread(const Thread&) = delete;
    Thread& operator=(const Thread&) = delete;
};

GlimpseReader::GlimpseReader(PictureCache cache, QObject* parent)
    : QObject(parent), m_cache(std::move(cache)), m_thread(std::make_unique<Thread>()) {}

GlimpseReader::~GlimpseReader() = default;

void GlimpseReader::run(const std::function<MapGlimpse()>& read, const std::function<void(const MapGlimpse&)>& done) {
    const auto promise = std::make_shared<QPromise<MapGlimpse>>();
    auto* watcher = new QFutureWatcher<MapGlimpse>(this);
    connect(watcher, &QFutureWatcher<MapGlimpse>::finished, this, [watcher, done] {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0) done(watcher->result());
    });
    watcher->setFuture(promise->future());
    m_thread->pool->start([promise, read, over = m_thread->over] {
        promise->start();
        if (!*over) promise->addResult(read());
        promise->finish();
    });
}

void GlimpseReader::readFile(const QString& path, layout::ThemeName theme) {
    run([path, theme, cache = m_cache] { return glimpseOfFile(path, theme, cache); },
        [this, path](const MapGlimpse& glimpse) { emit fileRead(path, glimpse); });
}

void GlimpseReader::readTemplate(const QString& name, const QString& language, layout::ThemeName theme) {
    const QString key = QStringLiteral("%1 %2 %3").arg(name, language).arg(static_cast<int>(theme));
    if (const auto known = m_templates.constFind(key); known != m_templates.constEnd()) {
        emit templateRead(name, language, *known);
        return;
    }
    run([name, language, theme] { return glimpseOfTemplate(name, language, theme); },
        [this, name, language, key](const MapGlimpse& glimpse) {
            m_templates.insert(key, glimpse);
            emit templateRead(name, language, glimpse);
        });
}

} // namespace journeyline::ui
