// SPDX-License-Identifier: Apache-2.0
// Maps as Markdown: as an outline (a heading for each phase and touchpoint) and as a table (lanes as rows), out and in.
//
// Callers may rely on: no character of a map is taken for markup by a reader of Markdown, and what is written reads
// back as a table of the same cells. Markdown of strangers is read by a line scanner of our own, in linear time and
// safe for any bytes; HTML, links and styles in it are text. What a source leaves aside is listed in it, so that
// nothing is lost. Not responsible for: what the cells mean (mapping.h), making the map (sources.h).
#pragma once

#include <string>

#include "journeyline/document/map.h"

namespace journeyline::interchange {

enum class MarkdownShape { Outline, Table };

[[nodiscard]] std::string writeMarkdown(const Map& map, MarkdownShape shape);

} // namespace journeyline::interchange
