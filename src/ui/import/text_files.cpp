// SPDX-License-Identifier: Apache-2.0
#include "text_files.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

#include "import_dialog.h"
#include "journeyline/interchange/markdown.h"
#include "journeyline/interchange/mermaid.h"
#include "plain.h"

namespace journeyline::ui {
namespace {

QString told(const char* text) {
    return QCoreApplication::translate("TextFiles", text);
}

} // namespace

std::optional<ImportKind> importKind(const QString& path) {
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("mmd") || ending == QLatin1String("mermaid")) return ImportKind::Mermaid;
    if (ending == QLatin1String("md") || ending == QLatin1String("markdown")) return ImportKind::Markdown;
    if (ending == QLatin1String("csv") || ending == QLatin1String("tsv") || ending == QLatin1String("tab"))
        return ImportKind::Delimited;
    return std::nullopt;
}

Result<std::optional<interchange::Imported>> importText(QWidget* parent, const QString& path, const std::string& text,
                                                        const QString& language, IdSource& ids) {
    const ImportKind kind = importKind(path).value_or(ImportKind::Mermaid);
    if (kind == ImportKind::Mermaid) {
        auto imported = interchange::importMermaid(text, {{}, language.toStdString()}, ids);
        if (!imported) return imported.fault();
        const auto& notes = imported->notes;
        if (std::ranges::find(notes, "mermaid.maybe-zero-to-ten", &interchange::ImportNote::code) != notes.end()) {
            const ScaleAnswer answer = askAboutScale(
                parent,
                told(QT_TRANSLATE_NOOP("TextFiles", "Some scores of “%1” lie between 5 and 10. How do its scores go?"))
                    .arg(QFileInfo(path).fileName()));
            if (answer == ScaleAnswer::Cancel) return std::optional<interchange::Imported>();
            if (answer == ScaleAnswer::ZeroToTen)
                imported = interchange::importMermaid(
                    text, {interchange::ScoreScale::parse("0-10"), language.toStdString()}, ids);
        }
        return std::optional(std::move(imported).value());
    }
    const auto contents = interchange::readContents(
        text, kind == ImportKind::Markdown ? interchange::TextKind::Markdown : interchange::TextKind::Delimited);
    if (!contents) return contents.fault();
    const std::string name = QFileInfo(path).completeBaseName().toStdString();
    ImportDialog dialog(*contents, {name, language.toStdString(), {}}, {}, parent);
    if (dialog.exec() != QDialog::Accepted) return std::optional<interchange::Imported>();
    auto imported = dialog.imported(ids);
    if (!imported) return imported.fault();
    return std::optional(std::move(imported).value());
}

std::vector<TextForm> textForms() {
    using interchange::MarkdownShape;
    return {
        {told(QT_TRANSLATE_NOOP("TextFiles", "Markdown, an outline (*.md)")), QStringLiteral("md"),
         [](const Map& map) {
             return WrittenText{interchange::writeMarkdown(map, MarkdownShape::Outline), {}};
         }},
        {told(QT_TRANSLATE_NOOP("TextFiles", "Markdown, a table (*.md)")), QStringLiteral("md"),
         [](const Map& map) {
             return WrittenText{interchange::writeMarkdown(map, MarkdownShape::Table), {}};
         }},
        {told(QT_TRANSLATE_NOOP("TextFiles", "CSV for spreadsheets (*.csv)")), QStringLiteral("csv"),
         [](const Map& map) {
             return WrittenText{
                 interchange::writeCsv(interchange::tableFromMap(map).table, interchange::usualSeparator(map.language)),
                 {}};
         }},
        {told(QT_TRANSLATE_NOOP("TextFiles", "Mermaid diagram (*.mmd)")), QStringLiteral("mmd"),
         [](const Map& map) {
             interchange::MermaidText written = interchange::writeMermaid(map);
             WrittenText text{std::move(written.text), {}};
             for (const auto& note : written.notes)
                 text.notes.push_back({note.code, {{}, note.line, 0}, note.arguments});
             return text;
         }},
    };
}

} // namespace journeyline::ui
