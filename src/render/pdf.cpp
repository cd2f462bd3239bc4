// SPDX-License-Identifier: Apache-2.0
#include "journeyline/render/pdf.h"

#include "display_text.h"
#include "journeyline/render/fonts.h"
#include "pdf_content.h"

namespace journeyline::render {

namespace {

constexpr double pointsPerPx = 0.75;

std::string pdfMatrix(double scale, Point at) {
    return pdfNumber(scale, 6) + " 0 0 " + pdfNumber(scale, 6) + " " + pdfNumber(at.x, 4) + " " + pdfNumber(at.y, 4) +
           " cm\n";
}

/// The items of the sections one by one, so that long work can be given up in between.
class PieceWriter {
public:
    PieceWriter(const scene::Scene& scene, const PdfOptions& options, std::size_t pieces)
        : m_scene(scene), m_options(options) {
        for (const scene::Item& section : scene.root.items) {
            const auto* group = std::get_if<scene::Group>(&section.what);
            m_total += group ? group->items.size() : 1;
        }
        m_total *= std::max<std::size_t>(pieces, 1);
    }

    /// False: given up.
    bool write(PdfContent& content) {
        for (const scene::Item& section : m_scene.root.items) {
            const auto* group = std::get_if<scene::Group>(&section.what);
            if (!group) {
                if (!goesOn()) return false;
                content.add(section);
                continue;
            }
            for (const scene::Item& item : group->items) {
                if (!goesOn()) return false;
                content.add(item);
            }
        }
        return true;
    }

private:
    bool goesOn() {
        ++m_done;
        return !m_options.progress || m_options.progress(static_cast<double>(m_done) / static_cast<double>(m_total));
    }
    const scene::Scene& m_scene;
    const PdfOptions& m_options;
    std::size_t m_total = 0, m_done = 0;
};

QString shownText(const std::string& text) {
    return displayLine(text).text;
}

} // namespace

Result<std::string> writePdf(const scene::Scene& scene, const std::vector<layout::Page>& pages,
                             const PdfOptions& options) {
    loadFonts();
    PdfFile file;
    PdfResources resources(file);
    const auto catalogue = file.reserve(), tree = file.reserve(), dictionary = file.reserve();
    std::size_t pieces = 0;
    for (const layout::Page& page : pages)
        pieces += page.pieces.size();
    PieceWriter writer(scene, options, pieces);
    std::string kids;
    for (const layout::Page& page : pages) {
        std::string drawing = "0.75 0 0 -0.75 0 " + pdfNumber(page.paper.height * pointsPerPx) + " cm\n";
        for (const layout::PagePiece& piece : page.pieces) {
            const Rect& source = piece.source;
            PdfContent content(resources, source);
            if (scene.background && !options.transparent) content.rectangle(source, *scene.background);
            if (!writer.write(content)) return Fault{"export.cancelled", {}, {}};
            const Point origin{piece.at.x - source.x * page.scale, piece.at.y - source.y * page.scale};
            drawing += "q\n" + pdfMatrix(page.scale, origin) + pdfNumber(source.x) + " " + pdfNumber(source.y) + " " +
                       pdfNumber(source.width) + " " + pdfNumber(source.height) + " re W n\n" + content.take() + "Q\n";
        }
        PdfContent marks(resources, {0, 0, page.paper.width, page.paper.height});
        marks.add(page.marks);
        const auto stream = file.addStream("", drawing + marks.take());
        const auto object = file.add("<</Type/Page/Parent " + PdfFile::reference(tree) + "/MediaBox[0 0 " +
                                     pdfNumber(page.paper.width * pointsPerPx) + " " +
                                     pdfNumber(page.paper.height * pointsPerPx) + "]/Resources " +
                                     PdfFile::reference(dictionary) + "/Contents " + PdfFile::reference(stream) + ">>");
        kids += PdfFile::reference(object) + " ";
    }
    file.set(dictionary, resources.write());
    file.set(tree, "<</Type/Pages/Count " + std::to_string(pages.size()) + "/Kids[" + kids + "]>>");
    file.set(catalogue, "<</Type/Catalog/Pages " + PdfFile::reference(tree) + "/Lang" +
                            pdfText(shownText(scene.language)) + "/ViewerPreferences<</DisplayDocTitle true>>>>");
    std::string about = "<</Title" + pdfText(shownText(scene.title)) + "/Creator(Journeyline)/Producer(Journeyline)";
    if (!options.author.empty()) about += "/Author" + pdfText(shownText(options.author));
    if (!scene.description.empty()) about += "/Subject" + pdfText(shownText(scene.description));
    return file.bytes(catalogue, file.add(about + ">>"));
}

} // namespace journeyline::render
