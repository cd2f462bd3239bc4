// SPDX-License-Identifier: Apache-2.0
#include "text_export.h"

#include "journeyline/interchange/markdown.h"
#include "journeyline/interchange/mermaid.h"
#include "journeyline/interchange/table_map.h"

namespace journeyline::app {

bool isTextFormat(std::string_view format) {
    return format == "md" || format == "csv" || format == "mmd";
}

Result<ExportedText> exportText(const Map& map, std::string_view format, const Arguments& arguments) {
    for (const char* option :
         {"theme", "scale", "width", "fit", "transparent", "view", "lanes", "personas", "phase", "text"})
        if (arguments.has(option)) return Fault{"command.only-pictures", {}, {std::string("--") + option}};
    const std::string shape = arguments.value("shape").value_or("outline");
    if (shape != "outline" && shape != "table")
        return Fault{"command.bad-value", {}, {"--shape", shape, "outline, table"}};
    if (format == "md")
        return ExportedText{interchange::writeMarkdown(map, shape == "table" ? interchange::MarkdownShape::Table
                                                                             : interchange::MarkdownShape::Outline),
                            {}};
    if (format == "csv")
        return ExportedText{
            interchange::writeCsv(interchange::tableFromMap(map).table, interchange::usualSeparator(map.language)), {}};
    interchange::MermaidText written = interchange::writeMermaid(map);
    ExportedText text{std::move(written.text), {}};
    for (const auto& note : written.notes)
        text.notes.push_back({note.code, {{}, note.line, 0}, note.arguments});
    return text;
}

} // namespace journeyline::app
