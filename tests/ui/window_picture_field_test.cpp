// SPDX-License-Identifier: Apache-2.0
// The picture of a touchpoint and the link to another map: what comes in, what stays out, and the way back.
#include <QBuffer>
#include <QCryptographicHash>
#include <QFileDialog>
#include <QLabel>

#include "journeyline/edits/touchpoints.h"
#include "picture_asset.h"
#include "picture_view.h"
#include "window_support.h"

namespace journeyline::ui {
namespace {

class WindowPicture : public WindowTest {
protected:
    WindowPicture() {
        openExample();
        select(7);
        portraits = map().assets.size();
    }
    std::size_t portraits = 0; ///< that the personas of the example bring along
    [[nodiscard]] QString file(const QString& name, const QByteArray& bytes) const {
        const QString path = folder.filePath(name);
        QFile made(path);
        EXPECT_TRUE(made.open(QIODevice::WriteOnly));
        made.write(bytes);
        return path;
    }
    void choose(const QString& path) {
        whenOpen<QFileDialog>([path](QFileDialog* dialog) {
            dialog->setDirectory(QFileInfo(path).path());
            dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))->setText(QFileInfo(path).fileName());
            QMetaObject::invokeMethod(dialog, "accept");
        });
        named<QAbstractButton>(QStringLiteral("panel.image.choose"))->click();
        QApplication::processEvents();
    }
};

QByteArray encoded(const QImage& image, const char* format) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    EXPECT_TRUE(image.save(&buffer, format));
    return bytes;
}

/// A JPEG that lies on its side, as cameras write them, with a note of where it was taken.
QByteArray photograph(const QSize& size) {
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray bytes = encoded(image, "JPEG");
    const QByteArray exif = QByteArray::fromHex("457869660000"         // Exif
                                                "4d4d002a00000008"     // big-endian TIFF
                                                "0001"                 // one entry:
                                                "01120003000000010006" // orientation 6: turn right
                                                "000000000000") +
                            "HOMEADDRESS";
    const int length = static_cast<int>(exif.size()) + 2;
    QByteArray segment("\xFF\xE1");
    segment += static_cast<char>(length >> 8);
    segment += static_cast<char>(length & 0xFF);
    return bytes.insert(2, segment + exif);
}

const Asset* assetOf(const Map& map, const Touchpoint& touchpoint) {
    for (const auto& asset : map.assets)
        if (asset->sha256 == touchpoint.image.asset) return &*asset;
    return nullptr;
}

TEST_F(WindowPicture, APhotographComesInUprightSmallAndWithoutItsNotes) {
    const QByteArray photo = photograph({1200, 600});
    ASSERT_TRUE(photo.contains("HOMEADDRESS"));
    const int steps = window->session().undoIndex();
    choose(file(QStringLiteral("photo.jpg"), photo));
    const Asset* asset = assetOf(map(), data(7));
    ASSERT_NE(asset, nullptr);
    EXPECT_EQ(window->session().undoIndex(), steps + 1);
    EXPECT_EQ(data(7).image.asset, asset->sha256);
    EXPECT_EQ(asset->type, "image/png");
    EXPECT_EQ(asset->width, 256);
    EXPECT_EQ(asset->height, 512);
    const QByteArray png = QByteArray::fromBase64(QByteArray::fromStdString(*asset->data));
    EXPECT_FALSE(png.contains("HOMEADDRESS"));
    for (const char* chunk : {"eXIf", "tEXt", "zTXt", "iTXt", "iCCP"})
        EXPECT_FALSE(png.contains(chunk)) << chunk;
    EXPECT_EQ(asset->sha256, QCryptographicHash::hash(png, QCryptographicHash::Sha256).toHex().toStdString());
    auto* view = named<PictureView>(QStringLiteral("panel.image"));
    EXPECT_EQ(view->image().size(), QSize(256, 512));
    EXPECT_EQ(QColor(view->image().pixel(100, 100)).red(), 254);
    window->session().undo();
    EXPECT_TRUE(data(7).image.asset.empty());
    EXPECT_EQ(map().assets.size(), portraits);
}

TEST_F(WindowPicture, IsReplacedAndRemovedAgain) {
    QImage image(8, 4, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    image.setText(QStringLiteral("Comment"), QStringLiteral("secret"));
    choose(file(QStringLiteral("one.png"), encoded(image, "PNG")));
    const std::string first = data(7).image.asset;
    ASSERT_NE(assetOf(map(), data(7)), nullptr);
    EXPECT_EQ(assetOf(map(), data(7))->width, 8) << "small pictures keep their size";
    EXPECT_TRUE(imageOf(*assetOf(map(), data(7)))->hasAlphaChannel());
    image.fill(Qt::blue);
    choose(file(QStringLiteral("two.png"), encoded(image, "PNG")));
    EXPECT_NE(data(7).image.asset, first);
    EXPECT_EQ(map().assets.size(), portraits + 1) << "the first one leaves the map";
    retype(named<QWidget>(QStringLiteral("panel.image.alt")), QStringLiteral("A till"));
    EXPECT_EQ(data(7).image.alt, "A till");
    named<QAbstractButton>(QStringLiteral("panel.image.remove"))->click();
    EXPECT_EQ(data(7).image, TouchpointImage());
    EXPECT_EQ(map().assets.size(), portraits);
}

struct Refused {
    const char* name;
    QByteArray bytes;
    const char* says;
};

TEST_F(WindowPicture, WhatIsNoPictureIsRefusedWithASentence) {
    const Refused cases[] = {
        {"drawing.png", "<svg xmlns='http://www.w3.org/2000/svg'/>", "Only PNG and JPEG"},
        {"broken.png", QByteArray("\x89PNG\r\n\x1a\n", 8) + "nonsense", "damaged"},
        {"empty.jpg", "", "Only PNG and JPEG"},
    };
    for (const Refused& item : cases) {
        SCOPED_TRACE(item.name);
        QString said;
        const QString path = file(QLatin1String(item.name), item.bytes);
        auto* timer = new QTimer(qApp);
        QObject::connect(timer, &QTimer::timeout, timer, [timer, &said] {
            auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            if (!box) return;
            said = box->text();
            timer->deleteLater();
            timer->stop();
            box->accept();
        });
        timer->start(10);
        choose(path);
        EXPECT_TRUE(said.contains(QLatin1String(item.says))) << said.toStdString();
        EXPECT_EQ(map().assets.size(), portraits);
        EXPECT_EQ(window->session().undoCount(), 0);
    }
}

TEST_F(WindowPicture, SurveysAreSummedUpInOneLine) {
    EXPECT_EQ(named<QLabel>(QStringLiteral("emotion.samples"))->text(),
              QStringLiteral("From survey: n = 351 and n = 142"));
    select(1);
    EXPECT_FALSE(named<QLabel>(QStringLiteral("emotion.samples"))->isVisible());
}

TEST_F(WindowPicture, ALinkShowsItsIdAndIsClearedAsAWhole) {
    ASSERT_TRUE(
        window->session().apply(QStringLiteral("x"), edits::changeTouchpoint(map(), touchpoint(7), [](Touchpoint& t) {
                                    t.link.path = "returns.cjm";
                                    t.link.id = Id("abc");
                                })));
    EXPECT_EQ(named<QLineEdit>(QStringLiteral("panel.link.path"))->text(), QStringLiteral("returns.cjm"));
    EXPECT_TRUE(named<QLabel>(QStringLiteral("panel.link.id"))->text().contains(QLatin1String("abc")));
    named<QAbstractButton>(QStringLiteral("panel.link.clear"))->click();
    EXPECT_EQ(data(7).link, MapLink());
    window->session().undo();
    EXPECT_EQ(data(7).link.id, Id("abc"));
}

} // namespace
} // namespace journeyline::ui
