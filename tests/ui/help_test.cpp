// SPDX-License-Identifier: Apache-2.0
// The manual inside the program: each page opens in each language, and every link and picture in it is there.
#include <QImage>
#include <QListWidget>
#include <QRegularExpression>
#include <QTest>
#include <QTextBlock>
#include <QTextFragment>

#include <gtest/gtest.h>

#include "manual.h"
#include "manual_view.h"
#include "manual_window.h"

namespace journeyline::ui {
namespace {

struct Found {
    QStringList links, pictures;
};

/// What the page refers to, as the document knows it after reading the Markdown.
Found references(const QTextDocument& document) {
    Found found;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextCharFormat format = it.fragment().charFormat();
            if (format.isImageFormat()) found.pictures << format.toImageFormat().name();
            if (format.isAnchor()) found.links << format.anchorHref();
        }
    return found;
}

class Manual : public testing::TestWithParam<const char*> {};

TEST_P(Manual, EveryPageOpensWithItsLinksAndPictures) {
    const auto pages = manualPages(QLatin1String(GetParam()));
    ASSERT_GE(pages.size(), 12);
    ManualWindow window{QLatin1String(GetParam())};
    window.show();
    int links = 0, pictures = 0;
    for (const ManualPage& page : pages) {
        SCOPED_TRACE(page.url.toString().toStdString());
        EXPECT_FALSE(page.title.isEmpty());
        window.view().open(page.url);
        ASSERT_EQ(window.view().page(), page.url);
        EXPECT_EQ(window.view().accessibleName(), page.title);
        EXPECT_GT(window.view().document()->characterCount(), 300);
        const Found found = references(*window.view().document());
        for (const QString& link : found.links) {
            ++links;
            QUrl target = page.url.resolved(QUrl(link));
            target.setFragment({});
            EXPECT_FALSE(manualText(target).isEmpty()) << link.toStdString() << " leads nowhere";
        }
        for (const QString& picture : found.pictures) {
            ++pictures;
            EXPECT_FALSE(QImage(QLatin1Char(':') + page.url.resolved(QUrl(picture)).path()).isNull())
                << picture.toStdString() << " is missing";
        }
    }
    EXPECT_GT(links, 12);
    EXPECT_GT(pictures, 3);
}

INSTANTIATE_TEST_SUITE_P(Languages, Manual, testing::Values("en", "nl"));

TEST(ManualWindow, LanguagesHaveTheSamePagesInTheSameOrder) {
    const auto english = manualPages(QStringLiteral("en")), dutch = manualPages(QStringLiteral("nl"));
    ASSERT_EQ(english.size(), dutch.size());
    for (int i = 0; i < english.size(); ++i)
        EXPECT_EQ(english[i].url.fileName(), dutch[i].url.fileName());
    EXPECT_EQ(manualPages(QStringLiteral("fr")).constFirst().url, english.constFirst().url);
}

TEST(ManualWindow, LinksOpenPagesAndTheListFollows) {
    ManualWindow window(QStringLiteral("en"));
    window.show();
    const QUrl curve(QStringLiteral("qrc:/docs/manual/en/curve.md"));
    emit window.view().anchorClicked(QUrl(QStringLiteral("curve.md")));
    EXPECT_EQ(window.view().page(), curve);
    ASSERT_TRUE(window.pages().currentItem());
    EXPECT_EQ(window.pages().currentItem()->data(Qt::UserRole).toUrl(), curve);
    // The keys are a page outside of the list.
    emit window.view().anchorClicked(QUrl(QStringLiteral("../../keys.md")));
    EXPECT_EQ(window.view().page(), QUrl(QStringLiteral("qrc:/docs/keys.md")));
    EXPECT_FALSE(window.pages().currentItem());
}

TEST(ManualWindow, ListsStayListsAndHeadingsAreLarger) {
    ManualWindow window(QStringLiteral("en"));
    window.view().open(QUrl(QStringLiteral("qrc:/docs/manual/en/workshop.md")));
    int items = 0;
    for (QTextBlock block = window.view().document()->begin(); block.isValid(); block = block.next()) {
        items += block.textList() != nullptr;
        if (block.blockFormat().headingLevel() == 2) {
            EXPECT_EQ(block.begin().fragment().charFormat().font().pixelSize(), 19);
        }
    }
    EXPECT_EQ(items, manualText(window.view().page()).count(QStringLiteral("\n- ")));
}

TEST(ManualWindow, NothingOutsideOfTheManualIsOpened) {
    ManualWindow window(QStringLiteral("en"));
    const QUrl before = window.view().page();
    for (const char* link : {"https://example.com/", "file:///etc/passwd", "missing.md", "../../../etc/passwd"}) {
        emit window.view().anchorClicked(QUrl(QString::fromLatin1(link)));
        EXPECT_EQ(window.view().page(), before) << link;
    }
}

TEST(ManualWindow, WorksByKeyboard) {
    auto* window = ManualWindow::present(QStringLiteral("nl"), QStringLiteral("start"));
    EXPECT_EQ(ManualWindow::present(QStringLiteral("nl")), window);
    EXPECT_EQ(window->view().page().fileName(), QStringLiteral("start.md"));
    window->pages().setFocus();
    QTest::keyClick(&window->pages(), Qt::Key_Down);
    EXPECT_EQ(window->view().page(), window->pages().currentItem()->data(Qt::UserRole).toUrl());
    EXPECT_NE(window->view().page().fileName(), QStringLiteral("start.md"));
    QTest::keyClick(window, Qt::Key_Escape);
    EXPECT_FALSE(window->isVisible());
}

} // namespace
} // namespace journeyline::ui
