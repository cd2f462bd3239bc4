// SPDX-License-Identifier: Apache-2.0
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QTextDocument>

#include "import_dialog.h"
#include "journeyline/interchange/markdown.h"
#include "journeyline/ui/templates.h"
#include "paste_table.h"
#include "window_support.h"

namespace journeyline::ui {
namespace {

class WindowImport : public WindowTest {
protected:
    QString written(const char* name, const QByteArray& text) {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
        return file.fileName();
    }
    static QComboBox* box(ImportDialog* dialog, const char* name) {
        auto* found = dialog->findChild<QComboBox*>(QLatin1String(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    /// As a user does with the keys.
    static void choose(QComboBox* combo, const QString& text) {
        const int index = combo->findText(text);
        ASSERT_GE(index, 0) << text.toStdString();
        combo->setFocus();
        while (combo->currentIndex() != index)
            QTest::keyClick(combo, combo->currentIndex() < index ? Qt::Key_Down : Qt::Key_Up);
    }
    static void accept(ImportDialog* dialog) {
        dialog->findChild<QPushButton*>(QStringLiteral("import.accept"))->click();
    }

    QTemporaryDir m_folder;
};

TEST_F(WindowImport, ATextThatIsOpenedAsAFileIsImported) {
    const QString path = written("trip.csv", "Stage,Touchpoint\nPlan,look\nGo,drive\n");
    whenOpen<ImportDialog>([](ImportDialog* dialog) { accept(dialog); });
    ASSERT_EQ(workbench->openFile(path, window), window);
    EXPECT_EQ(map().phases.size(), 2U);
    EXPECT_TRUE(window->path().isEmpty()) << "a table is never written over";
}

TEST_F(WindowImport, ATableOnTheClipboardIsPastedWithItsPreview) {
    QApplication::clipboard()->setText(QStringLiteral("Stage\tTouchpoint\nPlan\tlook\nGo\tdrive\n"));
    whenOpen<ImportDialog>([](ImportDialog* dialog) { accept(dialog); });
    trigger("paste");
    EXPECT_EQ(map().phases.size(), 2U);
    EXPECT_EQ(window->session().undoCount(), 1);
}

TEST_F(WindowImport, ATableIsShownWithItsMappingWhichCanBeChanged) {
    const QString path = written("trip.csv", "Stage,Odd,Emotion\nPlan,look,4\nGo,drive,9\n");
    whenOpen<ImportDialog>([](ImportDialog* dialog) {
        EXPECT_EQ(box(dialog, "import.field.1")->currentText(), QStringLiteral("Phase"));
        EXPECT_EQ(box(dialog, "import.field.3")->currentText(), QStringLiteral("Emotion"));
        EXPECT_EQ(box(dialog, "import.field.2")->accessibleName(), QStringLiteral("What “Odd” becomes"));
        auto* notes = dialog->findChild<QPlainTextEdit*>(QStringLiteral("import.notes"));
        EXPECT_TRUE(notes->toPlainText().startsWith(QLatin1String("Line 3: The score 9")));
        choose(box(dialog, "import.scale"), QStringLiteral("0 to 10"));
        EXPECT_TRUE(notes->toPlainText().isEmpty());
        choose(box(dialog, "import.field.2"), QStringLiteral("Touchpoint"));
        EXPECT_TRUE(dialog->findChild<QLabel*>(QStringLiteral("import.summary"))
                        ->text()
                        .startsWith(QLatin1String("2 phases, 2 touchpoints")));
        accept(dialog);
    });
    ASSERT_TRUE(window->importFile(path));
    EXPECT_EQ(map().title, "trip");
    ASSERT_EQ(touchpointCount(map()), 2U);
    EXPECT_EQ(touchpointAt(map(), {1, 0}).title, "drive");
    EXPECT_EQ(touchpointAt(map(), {1, 0}).experience[0].actual->text(), "4.6");
    EXPECT_TRUE(window->isWindowModified());
    whenOpen<QMessageBox>([](QMessageBox* question) { question->button(QMessageBox::Discard)->click(); });
    EXPECT_TRUE(window->close());
}

TEST_F(WindowImport, ScoresAboveFiveAreAskedAbout) {
    const QString path = written("day.mmd", "journey\n  section Go to work\n    Make tea: 8: Me\n    Walk: 3: Me\n");
    using Button = QMessageBox::StandardButton;
    for (const auto& [button, tea] : {std::pair{Button::Yes, "4.2"}, std::pair{Button::No, ""}}) {
        whenOpen<QMessageBox>([button = button](QMessageBox* question) {
            EXPECT_TRUE(question->text().contains(QLatin1String("day.mmd"))) << question->text().toStdString();
            question->button(button)->click();
        });
        MainWindow* shown = workbench->importFile(path, workbench->newWindow());
        ASSERT_TRUE(shown);
        const auto& experience = touchpointAt(shown->session().map(), {0, 0}).experience;
        EXPECT_EQ(experience.empty() ? std::string() : experience[0].actual->text(), tea);
        EXPECT_EQ(shown->findChild<QWidget*>(QStringLiteral("notesBanner"))->isHidden(), button == Button::Yes);
    }
    whenOpen<QMessageBox>([](QMessageBox* question) { question->reject(); });
    EXPECT_FALSE(window->importFile(path));
}

TEST_F(WindowImport, CancelChangesNothing) {
    const QString path = written("trip.md", "| Stage | Actions |\n|---|---|\n| A | x |\n| B | y |\n");
    const Map before = map();
    whenOpen<ImportDialog>([](ImportDialog* dialog) { dialog->reject(); });
    EXPECT_FALSE(window->importFile(path));
    EXPECT_EQ(map(), before);
}

TEST_F(WindowImport, WithoutPhasesThereIsNothingToImport) {
    const QString path = written("trip.csv", "Stage,Actions\nA,x\nB,y\n");
    whenOpen<ImportDialog>([](ImportDialog* dialog) {
        auto* go = dialog->findChild<QPushButton*>(QStringLiteral("import.accept"));
        EXPECT_TRUE(go->isEnabled());
        choose(box(dialog, "import.field.1"), QStringLiteral("Leave out"));
        EXPECT_FALSE(go->isEnabled());
        EXPECT_TRUE(dialog->findChild<QLabel*>(QStringLiteral("import.summary"))
                        ->text()
                        .contains(QLatin1String("Nothing in this table")));
        dialog->reject();
    });
    EXPECT_FALSE(window->importFile(path));
}

TEST_F(WindowImport, APastedTableFillsTheMapInOneStep) {
    openExample();
    const Map before = map();
    const std::size_t steps = static_cast<std::size_t>(window->session().undoIndex());
    EXPECT_FALSE(
        pasteTable(window, window->session(), workbench->ids(), QStringLiteral("one\ntwo"), QStringLiteral("en")));
    const QString text = QStringLiteral("Phase\tTouchpoint\tActions\n") +
                         QString::fromStdString(before.phases[0]->title) + QLatin1Char('\t') +
                         QString::fromStdString(before.phases[0]->touchpoints[0]->title) +
                         QStringLiteral("\tpasted\nNew phase\tNew one\tfresh\n");
    whenOpen<ImportDialog>([](ImportDialog* dialog) { accept(dialog); });
    EXPECT_TRUE(pasteTable(window, window->session(), workbench->ids(), text, QStringLiteral("en")));
    EXPECT_EQ(touchpointCount(map()), touchpointCount(before) + 1);
    EXPECT_EQ(map().phases.size(), before.phases.size() + 1);
    EXPECT_EQ(static_cast<std::size_t>(window->session().undoIndex()), steps + 1);
    window->session().undo();
    EXPECT_EQ(map(), before);
}

TEST_F(WindowImport, APastedTableMakesTheMapOfABlankOne) {
    whenOpen<ImportDialog>([](ImportDialog* dialog) { accept(dialog); });
    EXPECT_TRUE(pasteTable(window, window->session(), workbench->ids(),
                           QStringLiteral("\tFind\tBuy\nActions\tlook\tpay\n"), QStringLiteral("en")));
    ASSERT_EQ(map().phases.size(), 2U);
    EXPECT_EQ(map().phases[1]->title, "Buy");
    window->session().undo();
    EXPECT_TRUE(window->untouched() || window->session().undoIndex() == 0);
}

/// Another reader of Markdown shows every text of the map as it is.
TEST_F(WindowImport, MarkdownShowsEveryTextInAnotherReader) {
    RandomIds ids;
    const auto example = mapFromTemplate(QStringLiteral("webshop"), QStringLiteral("nl"), ids);
    ASSERT_TRUE(example.ok());
    Map difficult = *example;
    difficult.title = "*a* _b_ `c` [d](e) <i>f</i> & &amp; # g | 1. ~~h~~ \\ !";
    for (const auto shape : {interchange::MarkdownShape::Outline, interchange::MarkdownShape::Table}) {
        QTextDocument document;
        document.setMarkdown(QString::fromStdString(interchange::writeMarkdown(difficult, shape)));
        const QString text = document.toPlainText();
        EXPECT_TRUE(text.contains(QString::fromStdString(difficult.title))) << text.left(200).toStdString();
        for (const auto& phase : difficult.phases)
            for (const auto& touchpoint : phase->touchpoints) {
                EXPECT_TRUE(text.contains(QString::fromStdString(touchpoint->title))) << touchpoint->title;
                for (const auto& pain : touchpoint->painPoints)
                    EXPECT_TRUE(text.contains(QString::fromStdString(pain->text))) << pain->text;
            }
    }
}

} // namespace
} // namespace journeyline::ui
