// SPDX-License-Identifier: Apache-2.0
// What a program of Qt's costs that does nothing but start and write one picture, or show one empty window: the floor
// under the figures of `benchmarks/starts`.
//   journeyline_bare svg IN.svg OUT.svg        writes the same bytes
//   journeyline_bare png IN.png OUT.raw        (the picture's points, for the next)
//   journeyline_bare encode OUT.raw OUT.png    writes the same picture
//   journeyline_bare window                    shows an empty QMainWindow with three docks until it is painted
#include <QApplication>
#include <QDockWidget>
#include <QFile>
#include <QImage>
#include <QImageWriter>
#include <QMainWindow>

#include <cstdint>
#include <cstring>

#include "until_painted.h"

namespace {

QByteArray contents(const QString& path) {
    QFile in(path);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

bool write(const QString& path, const QByteArray& bytes) {
    QFile out(path);
    return out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size();
}

struct Header {
    std::int32_t width, height, format;
};

bool unpack(const QString& in, const QString& out) {
    const QImage image(in);
    const Header header{image.width(), image.height(), image.format()};
    QByteArray bytes(reinterpret_cast<const char*>(&header), sizeof header);
    bytes.append(reinterpret_cast<const char*>(image.constBits()), static_cast<qsizetype>(image.sizeInBytes()));
    return write(out, bytes);
}

/// As strongly packed as render::encodePng does it.
bool encode(const QString& in, const QString& out) {
    const QByteArray bytes = contents(in);
    Header header{};
    if (bytes.size() < static_cast<qsizetype>(sizeof header)) return false;
    std::memcpy(&header, bytes.constData(), sizeof header);
    const QImage image(reinterpret_cast<const uchar*>(bytes.constData() + sizeof header), header.width, header.height,
                       static_cast<QImage::Format>(header.format));
    QImageWriter writer(out, "png");
    writer.setCompression(60);
    return writer.write(image);
}

int showWindow(QApplication& application) {
    QMainWindow window;
    window.setCentralWidget(new QWidget(&window));
    for (const Qt::DockWidgetArea area : {Qt::RightDockWidgetArea, Qt::LeftDockWidgetArea, Qt::LeftDockWidgetArea}) {
        auto* dock = new QDockWidget(&window);
        dock->setWidget(new QWidget(dock));
        window.addDockWidget(area, dock);
    }
    window.resize(1440, 900);
    const journeyline::benchmarks::QuitOncePainted quit(application);
    window.show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv) {
    const QByteArrayView what(argc > 1 ? argv[1] : "");
    if (what == "window") {
        QApplication application(argc, argv);
        return showWindow(application);
    }
    if (argc != 4) return 2;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QString in = QFile::decodeName(argv[2]), out = QFile::decodeName(argv[3]);
    if (what == "svg") return write(out, contents(in)) ? 0 : 1;
    if (what == "png") return unpack(in, out) ? 0 : 1;
    if (what == "encode") return encode(in, out) ? 0 : 1;
    return 2;
}
