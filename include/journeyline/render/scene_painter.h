// SPDX-License-Identifier: Apache-2.0
// Paints scenes, or groups of them, with a QPainter: the screen, PNG, PDF and print all come through here.
//
// Keeps shaped lines and decoded images between calls, so keep one object per canvas. What lies outside `visible` is
// skipped. The painter's transform sets the zoom; texts are never laid out anew for it. The painter's pen, brush and
// render hints are changed, its transform and clip are as before. One object per thread; needs loadFonts().
// Not responsible for: selection, hover and handles, which the canvas paints over it.
#pragma once

#include <QRectF>

#include <memory>
#include <span>

#include "journeyline/scene/scene.h"

class QPainter;

namespace journeyline::render {

struct PaintOptions {
    QRectF visible;         ///< in scene px; empty: everything
    double barsBelow = 0;   ///< texts smaller than this on the device become bars; 0: never (exports)
    bool background = true; ///< paint the scene's background, where it has one
};

class ScenePainter {
public:
    ScenePainter();
    ~ScenePainter();
    ScenePainter(const ScenePainter&) = delete;
    ScenePainter& operator=(const ScenePainter&) = delete;

    void paint(QPainter& painter, const scene::Scene& scene, const PaintOptions& options = {});
    void paint(QPainter& painter, const scene::Group& group, const PaintOptions& options = {});
    void paint(QPainter& painter, const scene::Item& item, const PaintOptions& options = {});
    void paint(QPainter& painter, std::span<const scene::Item* const> items, const PaintOptions& options = {});

private:
    struct Caches;
    std::unique_ptr<Caches> m_caches;
};

/// For pictures painted once.
void paintScene(QPainter& painter, const scene::Scene& scene, const PaintOptions& options = {});

} // namespace journeyline::render
