// Makes of the program's drawing, and of the simpler one for small sizes, the files that desktops ask for:
// icon_files DRAWING SMALL FOLDER writes SIZE.png for Linux, tributary.ico for Windows and tributary.icns for
// macOS.
#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QtEndian>

#include <array>
#include <cstdio>
#include <utility>

namespace {

constexpr int largestSmall = 24;

struct Drawings
{
    QSvgRenderer& usual;
    QSvgRenderer& small;

    QSvgRenderer& at(int size) const { return size > largestSmall ? usual : small; }
};

QByteArray pictureOf(const Drawings& drawings, int size)
{
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    drawings.at(size).render(&painter, image.rect());
    painter.end();
    QBuffer png;
    png.open(QIODevice::WriteOnly);
    image.save(&png, "PNG");
    return png.data();
}

template<typename Number>
QByteArray littleEndian(Number number)
{
    const Number swapped = qToLittleEndian(number);
    return {reinterpret_cast<const char*>(&swapped), sizeof swapped};
}

QByteArray bigEndian(qsizetype number)
{
    const quint32 swapped = qToBigEndian(static_cast<quint32>(number));
    return {reinterpret_cast<const char*>(&swapped), sizeof swapped};
}

// A folder of 16 bytes for each picture, then the pictures; 256 is written as 0.
QByteArray windowsIcon(const Drawings& drawings)
{
    constexpr std::array sizes{16, 20, 24, 32, 40, 48, 64, 256};
    constexpr quint32 headSize = 6;
    constexpr quint32 entrySize = 16;
    QByteArray head =
        littleEndian<quint16>(0) + littleEndian<quint16>(1) + littleEndian<quint16>(sizes.size());
    QByteArray pictures;
    for (const int size : sizes) {
        const QByteArray picture = pictureOf(drawings, size);
        const auto side = static_cast<quint8>(size);
        const auto start = headSize + entrySize * static_cast<quint32>(sizes.size());
        head += littleEndian(side) + littleEndian(side) + littleEndian<quint16>(0) +
                littleEndian<quint16>(1) + littleEndian<quint16>(32) +
                littleEndian(static_cast<quint32>(picture.size())) +
                littleEndian(static_cast<quint32>(start + pictures.size()));
        pictures += picture;
    }
    return head + pictures;
}

QByteArray appleIcon(const Drawings& drawings)
{
    constexpr std::array<std::pair<const char*, int>, 8> kinds{{{"icp4", 16},
                                                                {"icp5", 32},
                                                                {"ic11", 32},
                                                                {"ic12", 64},
                                                                {"ic07", 128},
                                                                {"ic08", 256},
                                                                {"ic09", 512},
                                                                {"ic10", 1024}}};
    QByteArray pictures;
    for (const auto& [kind, size] : kinds) {
        const QByteArray picture = pictureOf(drawings, size);
        pictures += kind + bigEndian(8 + picture.size()) + picture;
    }
    return "icns" + bigEndian(8 + pictures.size()) + pictures;
}

bool write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
}

bool writeAll(const Drawings& drawings, const QDir& folder)
{
    for (const int size : {16, 22, 24, 32, 48, 64, 128, 256, 512}) {
        if (!write(folder.filePath(QString::number(size) + QLatin1String(".png")), pictureOf(drawings, size)))
            return false;
    }
    return write(folder.filePath(QStringLiteral("tributary.ico")), windowsIcon(drawings)) &&
           write(folder.filePath(QStringLiteral("tributary.icns")), appleIcon(drawings));
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 4) {
        std::fputs("usage: icon_files DRAWING SMALL FOLDER\n", stderr);
        return 2;
    }
    QSvgRenderer usual(QFile::decodeName(argv[1]));
    QSvgRenderer small(QFile::decodeName(argv[2]));
    if (usual.isValid() && small.isValid() && writeAll({usual, small}, QDir(QFile::decodeName(argv[3]))))
        return 0;
    std::fprintf(stderr, "icon_files: cannot make icons of %s and %s in %s\n", argv[1], argv[2], argv[3]);
    return 1;
}
