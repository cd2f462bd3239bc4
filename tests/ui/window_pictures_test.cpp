// SPDX-License-Identifier: Apache-2.0
// Pictures of the window for people to look at: made only when JOURNEYLINE_PICTURES names a folder.
#include "journeyline/edits/touchpoints.h"
#include "picture_asset.h"
#include "window_support.h"

namespace journeyline::ui {
namespace {

struct Look {
    const char* name;
    ThemeChoice theme;
    const char* language;
};

class WindowPictures : public WindowTest, public testing::WithParamInterface<Look> {};

TEST_P(WindowPictures, AreWritten) {
    const QString target = qEnvironmentVariable("JOURNEYLINE_PICTURES");
    if (target.isEmpty()) GTEST_SKIP() << "JOURNEYLINE_PICTURES is not set";
    workbench->chooseLanguage(QLatin1String(GetParam().language));
    workbench->chooseTheme(GetParam().theme);
    QApplication::processEvents();
    openExample();
    select(7);
    window->canvas().zoomTo100();
    window->canvas().setZoom(0.82);
    window->canvas().reveal(window->session().selection());
    QApplication::processEvents();
    const auto save = [&](const QString& part) {
        QApplication::processEvents();
        ASSERT_TRUE(window->grab().save(target + QLatin1Char('/') + QLatin1String(GetParam().name) + part +
                                        QStringLiteral(".png")));
    };
    save({});
    for (QAbstractButton* row : window->findChildren<QAbstractButton*>())
        if (row->objectName().endsWith(QLatin1String(".summary")) ||
            row->objectName().endsWith(QLatin1String(".more")) ||
            row->objectName().startsWith(QLatin1String("heading.")))
            if (!row->isChecked() && row->isVisible()) row->click();
    QApplication::processEvents();
    QImage picture(480, 300, QImage::Format_RGB32);
    picture.fill(Qt::darkCyan);
    ASSERT_TRUE(window->session().apply(QStringLiteral("x"),
                                        edits::placePicture(map(), touchpoint(7), *assetFromImage(picture))));
    window->resize(1280, 720);
    save(QStringLiteral("-small"));
    window->resize(1440, 5400);
    save(QStringLiteral("-long"));
    window->resize(1440, 900);
    named<QAbstractButton>(QStringLiteral("tab.persona"))->click();
    save(QStringLiteral("-persona"));
    named<QAbstractButton>(QStringLiteral("tab.goal"))->click();
    save(QStringLiteral("-goal"));
}

INSTANTIATE_TEST_SUITE_P(Looks, WindowPictures,
                         testing::Values(Look{"window-en", ThemeChoice::Light, "en"},
                                         Look{"window-nl", ThemeChoice::Light, "nl"},
                                         Look{"window-dark", ThemeChoice::Dark, "en"},
                                         Look{"window-contrast", ThemeChoice::Contrast, "nl"}),
                         [](const auto& look) {
                             std::string name = look.param.name;
                             std::replace(name.begin(), name.end(), '-', '_');
                             return name;
                         });

} // namespace
} // namespace journeyline::ui
