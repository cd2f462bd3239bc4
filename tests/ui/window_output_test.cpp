// SPDX-License-Identifier: Apache-2.0
// What comes out of the window: exported files, the clipboard, paper, and the brand that is shown on them.
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QRegularExpression>
#include <QSettings>
#include <QToolButton>

#include "brand_fields.h"
#include "export_dialog.h"
#include "journeyline/edits/map.h"
#include "picture_output.h"
#include "picture_preview.h"
#include "support/foreign_program.h"
#include "window_support.h"

namespace journeyline::ui {
namespace {

class WindowOutput : public WindowTest {
protected:
    WindowOutput() { openExample(); }
    [[nodiscard]] QString at(const QString& name) const { return folder.filePath(name); }
    static QByteArray bytesOf(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] PictureOutput& output() const { return *window->findChild<PictureOutput*>(); }
    void waitUntilDone() const {
        ASSERT_TRUE(QTest::qWaitFor([this] { return !output().busy(); }, 60'000));
    }
    void exportAs(const ExportChoice& choice, const QString& name) const {
        output().write(choice, at(name));
        waitUntilDone();
    }
    template <class W>
    static W* in(QWidget* dialog, const char* name) {
        W* found = dialog->findChild<W*>(QLatin1String(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    static void choose(QWidget* dialog, const char* name, const char* word) {
        auto* box = in<QComboBox>(dialog, name);
        ASSERT_GE(box->findData(QLatin1String(word)), 0) << word;
        box->setCurrentIndex(box->findData(QLatin1String(word)));
    }
    /// Waits for a preview other than `before` and gives it.
    static QImage preview(QWidget* dialog, const QImage& before = {}) {
        auto* view = in<PicturePreviewView>(dialog, "export.preview");
        EXPECT_TRUE(QTest::qWaitFor([&] { return !view->image().isNull() && view->image() != before; }, 60'000));
        return view->image();
    }
    static void pick(QFileDialog* dialog, const QString& path) {
        dialog->setDirectory(QFileInfo(path).path());
        dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))->setText(QFileInfo(path).fileName());
        QMetaObject::invokeMethod(dialog, "accept");
    }
};

ExportChoice asFormat(const char* format) {
    ExportChoice choice;
    choice.format = QLatin1String(format);
    choice.scale = 0.5;
    return choice;
}

TEST_F(WindowOutput, DamagedSettingsAreAsIfNothingWasChosen) {
    QSettings settings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("Journeyline"),
                       QStringLiteral("journeyline"));
    for (const char* key : {"format", "theme", "scale", "folder", "size", "width", "paging", "printPaging", "paper"})
        settings.setValue(QLatin1String("export/") + QLatin1String(key), QStringLiteral("nan"));
    settings.sync();
    const ExportChoice choice = Preferences().exportChoice(), fresh;
    EXPECT_EQ(choice.format, fresh.format);
    EXPECT_EQ(choice.theme, fresh.theme);
    EXPECT_EQ(choice.folder, fresh.folder);
    EXPECT_EQ(choice.scale, fresh.scale);
    EXPECT_EQ(choice.size, fresh.size);
    EXPECT_EQ(choice.width, fresh.width);
    EXPECT_EQ(choice.paging, fresh.paging);
    EXPECT_EQ(choice.printPaging, fresh.printPaging);
    EXPECT_EQ(choice.paper, fresh.paper);
}

TEST_F(WindowOutput, EveryChoiceIsKept) {
    ExportChoice choice;
    choice.format = QStringLiteral("pdf");
    choice.theme = QStringLiteral("dark");
    choice.size = QStringLiteral("4k");
    choice.scale = 3.5;
    choice.width = 1234;
    choice.paging = QStringLiteral("tiled");
    choice.printPaging = QStringLiteral("tiled");
    choice.paper = QStringLiteral("A1");
    choice.transparent = choice.outlines = true;
    choice.brand = false;
    choice.hiddenLanes = {QStringLiteral("a"), QStringLiteral("b")};
    choice.hiddenPersonas = {QStringLiteral("c")};
    choice.phase = QStringLiteral("d");
    choice.folder = folder.path();
    workbench->preferences().setExportChoice(choice);
    const ExportChoice kept = Preferences().exportChoice();
    EXPECT_EQ(std::tie(kept.format, kept.theme, kept.size, kept.scale, kept.width, kept.paging, kept.printPaging,
                       kept.paper, kept.transparent, kept.outlines, kept.brand, kept.hiddenLanes, kept.hiddenPersonas,
                       kept.phase, kept.folder),
              std::tie(choice.format, choice.theme, choice.size, choice.scale, choice.width, choice.paging,
                       choice.printPaging, choice.paper, choice.transparent, choice.outlines, choice.brand,
                       choice.hiddenLanes, choice.hiddenPersonas, choice.phase, choice.folder));
}

TEST_F(WindowOutput, WritesEveryFormat) {
    for (const auto& [format, start] :
         {std::pair{"svg", "<?xml"}, std::pair{"png", "\x89PNG"}, std::pair{"pdf", "%PDF-1.7"}}) {
        const QString name = QStringLiteral("map.") + QLatin1String(format);
        exportAs(asFormat(format), name);
        EXPECT_TRUE(bytesOf(at(name)).startsWith(start)) << format;
    }
}

TEST_F(WindowOutput, ASlideHasExactlyItsPixels) {
    ExportChoice choice = asFormat("png");
    choice.size = QStringLiteral("slide");
    exportAs(choice, QStringLiteral("slide.png"));
    const QImage slide(at(QStringLiteral("slide.png")));
    EXPECT_EQ(slide.size(), QSize(1920, 1080));
    EXPECT_EQ(slide.pixelColor(2, 2), QColor(Qt::white)); // the sheet goes on around the map
}

TEST_F(WindowOutput, WhatIsStoppedLeavesNoFileAndTheOldOneAsItWas) {
    QFile old(at(QStringLiteral("old.png")));
    ASSERT_TRUE(old.open(QIODevice::WriteOnly));
    old.write("before");
    old.close();
    ExportChoice choice = asFormat("png");
    choice.scale = 4;
    for (const char* name : {"new.png", "old.png"}) {
        output().write(choice, at(QLatin1String(name)));
        EXPECT_TRUE(named<QWidget>(QStringLiteral("outputProgress"))->isVisible());
        named<QToolButton>(QStringLiteral("output.stop"))->click();
        waitUntilDone();
        EXPECT_FALSE(named<QWidget>(QStringLiteral("outputProgress"))->isVisible());
    }
    EXPECT_FALSE(QFile::exists(at(QStringLiteral("new.png"))));
    EXPECT_EQ(bytesOf(at(QStringLiteral("old.png"))), "before");
    EXPECT_EQ(
        QDir(folder.path()).entryList({QStringLiteral("*.tmp"), QStringLiteral(".*")}, QDir::Files | QDir::Hidden),
        QStringList());
}

TEST_F(WindowOutput, TheMapThatIsWrittenIsTheOneThatWasThere) {
    output().write(asFormat("svg"), at(QStringLiteral("map.svg")));
    ASSERT_TRUE(window->session().apply(QStringLiteral("Rename"), edits::setTitle(map(), "Afterwards")));
    waitUntilDone();
    EXPECT_FALSE(bytesOf(at(QStringLiteral("map.svg"))).contains("Afterwards"));
    exportAs(asFormat("svg"), QStringLiteral("map.svg"));
    EXPECT_TRUE(bytesOf(at(QStringLiteral("map.svg"))).contains("Afterwards"));
}

TEST_F(WindowOutput, AWindowThatIsClosedFinishesWhatItWrites) {
    output().write(asFormat("png"), at(QStringLiteral("map.png")));
    EXPECT_TRUE(window->close());
    EXPECT_TRUE(bytesOf(at(QStringLiteral("map.png"))).startsWith("\x89PNG"));
}

TEST_F(WindowOutput, AFaultIsToldAndLeavesNoFile) {
    ExportChoice choice = asFormat("png");
    choice.scale = 10; // of 2500 × 1640 px
    QString told;
    whenOpen<QMessageBox>([&](QMessageBox* box) {
        told = box->text();
        box->accept();
    });
    exportAs(choice, QStringLiteral("huge.png"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !told.isEmpty(); }));
    EXPECT_TRUE(told.contains(QStringLiteral("megapixels"))) << told.toStdString();
    EXPECT_FALSE(QFile::exists(at(QStringLiteral("huge.png"))));
}

TEST_F(WindowOutput, TheDialogShowsWhatItWillGiveAndKeepsTheChoice) {
    const QString path = at(QStringLiteral("chosen.pdf"));
    QStringList sentences;
    whenOpen<ExportDialog>([&](ExportDialog* dialog) {
        const QImage whole = preview(dialog);
        choose(dialog, "export.theme", "dark");
        const QImage dark = preview(dialog, whole);
        EXPECT_LT(dark.pixelColor(3, 3).lightness(), 60);
        choose(dialog, "export.format", "pdf");
        choose(dialog, "export.paging", "tiled");
        const QImage pages = preview(dialog, dark);
        auto* sentence = in<QLabel>(dialog, "export.sizeSentence");
        EXPECT_TRUE(QTest::qWaitFor([&] { return sentence->text().contains(QStringLiteral("pages of")); }));
        sentences << sentence->text();
        choose(dialog, "export.paging", "fitted");
        EXPECT_TRUE(QTest::qWaitFor([&] { return sentence->text().contains(QStringLiteral("small to read")); }));
        sentences << sentence->text();
        whenOpen<QFileDialog>([&](QFileDialog* files) { pick(files, path); });
        dialog->accept();
    });
    trigger("export");
    waitUntilDone();
    EXPECT_TRUE(bytesOf(path).startsWith("%PDF")) << sentences.join(QLatin1Char('|')).toStdString();
    const ExportChoice kept = workbench->preferences().exportChoice();
    EXPECT_EQ(kept.format, QStringLiteral("pdf"));
    EXPECT_EQ(kept.paging, QStringLiteral("fitted"));
    EXPECT_EQ(kept.theme, QStringLiteral("dark"));
    EXPECT_EQ(kept.folder, folder.path());
}

TEST_F(WindowOutput, ThinkingBetterOfTheFileLeadsBackToTheChoices) {
    const QString path = at(QStringLiteral("second.svg"));
    bool again = false;
    whenOpen<ExportDialog>([&](ExportDialog* dialog) {
        choose(dialog, "export.theme", "dark");
        whenOpen<QFileDialog>([&](QFileDialog* files) {
            whenOpen<ExportDialog>([&](ExportDialog* same) {
                again = true;
                EXPECT_EQ(in<QComboBox>(same, "export.theme")->currentData().toString(), QStringLiteral("dark"));
                whenOpen<QFileDialog>([&](QFileDialog* second) { pick(second, path); });
                same->accept();
            });
            files->reject();
        });
        dialog->accept();
    });
    trigger("export");
    waitUntilDone();
    EXPECT_TRUE(again);
    EXPECT_TRUE(QFile::exists(path));
}

TEST_F(WindowOutput, OnlyWhatCountsForTheFormatCanBeChosen) {
    whenOpen<ExportDialog>([&](ExportDialog* dialog) {
        const auto visible = [&](const char* name) { return in<QWidget>(dialog, name)->isVisible(); };
        for (const auto& [format, shown, hidden] :
             {std::tuple{"svg", std::vector{"export.outlines", "export.transparent"},
                         std::vector{"export.size", "export.paging"}},
              std::tuple{"png", std::vector{"export.size", "export.transparent"},
                         std::vector{"export.outlines", "export.paper"}},
              std::tuple{"pdf", std::vector{"export.paging"}, std::vector{"export.size", "export.transparent"}}}) {
            choose(dialog, "export.format", format);
            for (const char* name : shown)
                EXPECT_TRUE(visible(name)) << format << " " << name;
            for (const char* name : hidden)
                EXPECT_FALSE(visible(name)) << format << " " << name;
        }
        for (const QWidget* field : dialog->findChildren<QWidget*>()) {
            const bool reached = field->focusPolicy() != Qt::NoFocus && field->isVisible();
            if (!reached || field->objectName().startsWith(QLatin1String("qt_"))) continue;
            EXPECT_FALSE(field->accessibleName().isEmpty())
                << field->metaObject()->className() << " " << field->objectName().toStdString();
        }
        dialog->reject();
    });
    trigger("export");
}

TEST_F(WindowOutput, LanesPersonasAndOnePhaseAreLeftOut) {
    const std::string lane = map().lanes[1]->id.text, persona = map().personas[0]->id.text;
    ExportChoice choice = asFormat("svg");
    exportAs(choice, QStringLiteral("all.svg"));
    choice.hiddenLanes = {QString::fromStdString(lane)};
    choice.hiddenPersonas = {QString::fromStdString(persona)};
    choice.phase = QString::fromStdString(map().phases[1]->id.text);
    exportAs(choice, QStringLiteral("part.svg"));
    const QByteArray all = bytesOf(at(QStringLiteral("all.svg"))), part = bytesOf(at(QStringLiteral("part.svg")));
    for (const std::string& id : {"lane-" + lane, "persona-" + persona, "phase-" + map().phases[0]->id.text}) {
        EXPECT_TRUE(all.contains(id.c_str())) << id;
        EXPECT_FALSE(part.contains(id.c_str())) << id;
    }
    EXPECT_TRUE(part.contains(("phase-" + map().phases[1]->id.text).c_str()));
    EXPECT_TRUE(part.contains(("persona-" + map().personas[1]->id.text).c_str()));
}

TEST_F(WindowOutput, TheClipboardHoldsSvgPngAndImageOfTheSameMap) {
    trigger("copyPicture");
    waitUntilDone();
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    ASSERT_TRUE(data->hasFormat(QStringLiteral("image/svg+xml")) && data->hasFormat(QStringLiteral("image/png")) &&
                data->hasImage());
    const QByteArray svg = data->data(QStringLiteral("image/svg+xml"));
    EXPECT_TRUE(svg.contains(map().title.c_str()));
    const QImage png = QImage::fromData(data->data(QStringLiteral("image/png"))),
                 image = qvariant_cast<QImage>(data->imageData());
    EXPECT_GT(png.width(), 4000);
    EXPECT_EQ(png.convertToFormat(QImage::Format_RGB32), image.convertToFormat(QImage::Format_RGB32));
    JOURNEYLINE_NEEDS_PROGRAM("rsvg-convert");
    const QString path = at(QStringLiteral("clip.svg"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(svg);
    file.close();
    const QImage drawn = QImage::fromData(test::outputOf("rsvg-convert", {path}));
    EXPECT_NEAR(drawn.width() * 2, png.width(), 2);
}

PagedScene pagesOf(const Map& map, layout::Paging paging, QPrinter& printer) {
    PictureChoice choice;
    choice.format = PictureFormat::Pdf;
    choice.pages.paging = paging;
    auto paged = pagedScene(map, forPrinter(choice, printer));
    EXPECT_TRUE(paged.ok());
    return paged.ok() ? *paged : PagedScene();
}

TEST_F(WindowOutput, PagesReachThePaperAsThePreviewShowsThem) {
    JOURNEYLINE_NEEDS_PROGRAM("pdfinfo");
    JOURNEYLINE_NEEDS_PROGRAM("pdftoppm");
    for (const auto paging : {layout::Paging::Fitted, layout::Paging::Tiled}) {
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setPageSize(QPageSize(QPageSize::A4));
        const QString path = at(QStringLiteral("printed.pdf"));
        printer.setOutputFileName(path);
        const PagedScene paged = pagesOf(map(), paging, printer);
        ASSERT_TRUE(printPages(printer, paged));
        const QString info = QString::fromUtf8(test::outputOf("pdfinfo", {path}));
        EXPECT_TRUE(info.contains(QRegularExpression(QStringLiteral("Pages: +%1\\n").arg(paged.pages.size()))))
            << info.toStdString();
        EXPECT_TRUE(info.contains(QStringLiteral("(A4)"))) << info.toStdString();
        test::outputOf("pdftoppm", {QStringLiteral("-r"), QStringLiteral("48"), QStringLiteral("-singlefile"),
                                    QStringLiteral("-png"), path, at(QStringLiteral("page"))});
        const QImage printed(at(QStringLiteral("page.png")));
        // The same page through our own writer.
        PictureChoice choice;
        choice.format = PictureFormat::Pdf;
        choice.pages.paging = paging;
        const auto own = pictureOf(map(), choice);
        ASSERT_TRUE(own.ok());
        QFile file(at(QStringLiteral("own.pdf")));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(*own));
        file.close();
        test::outputOf("pdftoppm", {QStringLiteral("-r"), QStringLiteral("48"), QStringLiteral("-singlefile"),
                                    QStringLiteral("-png"), file.fileName(), at(QStringLiteral("own"))});
        const QImage written(at(QStringLiteral("own.png")));
        ASSERT_NEAR(printed.width(), written.width(), 1);
        double difference = 0;
        for (int y = 0; y < qMin(printed.height(), written.height()); ++y)
            for (int x = 0; x < qMin(printed.width(), written.width()); ++x)
                difference += std::abs(qGray(printed.pixel(x, y)) - qGray(written.pixel(x, y))) / 255.0;
        EXPECT_LT(difference / (printed.width() * printed.height()), 0.02);
    }
}

TEST_F(WindowOutput, PrintingAsksWithAPreviewFirst) {
    bool asked = false;
    whenOpen<ExportDialog>([&](ExportDialog* dialog) {
        EXPECT_EQ(dialog->objectName(), QStringLiteral("printDialog"));
        choose(dialog, "export.paging", "tiled");
        (void)preview(dialog);
        whenOpen<QPrintDialog>([&](QPrintDialog* system) {
            asked = true;
            EXPECT_GT(system->printer()->toPage(), 1);
            system->reject();
        });
        dialog->accept();
    });
    trigger("print");
    EXPECT_TRUE(asked);
    EXPECT_EQ(workbench->preferences().exportChoice().printPaging, QStringLiteral("tiled"));
    EXPECT_EQ(workbench->preferences().exportChoice().format, QStringLiteral("svg"));
}

TEST_F(WindowOutput, TheBrandIsChangedInTheMapAndSeenInThePreview) {
    QImage logo(300, 100, QImage::Format_RGB32);
    logo.fill(QColor(200, 20, 30));
    const QString path = at(QStringLiteral("logo.png"));
    ASSERT_TRUE(logo.save(path));
    const std::size_t portraits = map().assets.size();
    whenOpen<ExportDialog>([&](ExportDialog* dialog) {
        const QImage before = preview(dialog);
        whenOpen<QFileDialog>([&](QFileDialog* files) { pick(files, path); });
        in<QAbstractButton>(dialog, "brand.choose")->click();
        EXPECT_FALSE(map().theme.logo.empty());
        EXPECT_EQ(map().assets.size(), portraits + 1);
        const QImage with = preview(dialog, before);
        auto* first = in<QLineEdit>(dialog, "brand.colour.1");
        retype(first, QStringLiteral("8a7f7f"));
        emit first->editingFinished();
        EXPECT_EQ(map().theme.colours, Texts{"#8A7F7F"});
        EXPECT_TRUE(in<QLabel>(dialog, "brand.contrast")->text().contains(QStringLiteral("#8A7F7F")));
        retype(first, QStringLiteral("blue"));
        emit first->editingFinished();
        EXPECT_EQ(map().theme.colours, Texts{"#8A7F7F"});
        EXPECT_TRUE(first->property("invalid").toBool());
        in<QAbstractButton>(dialog, "export.brand")->click();
        (void)preview(dialog, with);
        dialog->reject();
    });
    trigger("export");
    EXPECT_EQ(window->session().undoCount(), 2);
    trigger("undo");
    trigger("undo");
    EXPECT_TRUE(map().theme.logo.empty() && map().theme.colours.empty());
    EXPECT_EQ(map().assets.size(), portraits);
}

TEST(BackgroundTask, WhatIsReplacedNeverFinishes) {
    QStringList finished;
    BackgroundTask task(nullptr);
    for (const char* name : {"first", "second", "third"})
        task.start([&finished, name](const render::Progress& progress) -> BackgroundTask::Finish {
            while (QLatin1String(name) != QLatin1String("third") && progress(0.5))
                QThread::yieldCurrentThread();
            return [&finished, name] { finished << QLatin1String(name); };
        });
    EXPECT_TRUE(QTest::qWaitFor([&] { return !task.running(); }, 60'000));
    EXPECT_EQ(finished, QStringList{QStringLiteral("third")});
}

} // namespace
} // namespace journeyline::ui
