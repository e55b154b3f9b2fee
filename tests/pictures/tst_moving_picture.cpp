#include "tests/pictures/moving_picture.h"

#include <QTest>
#include <QtEndian>

#include <zlib.h>

using namespace std::chrono_literals;
using namespace tributary::test;

class MovingPictureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAPictureOfItsFirstFrame();
    void keepsOfAFrameWhatChanged();
    void numbersItsChunksInOneRow();
};

namespace {

struct Chunk
{
    QByteArray kind;
    QByteArray content;
};

quint32 wordAt(const QByteArray& bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

// Empty if a chunk is cut or its sum is wrong.
QList<Chunk> chunksOf(const QByteArray& png)
{
    QList<Chunk> chunks;
    for (qsizetype at = 8; at < png.size();) {
        const auto size = static_cast<qsizetype>(wordAt(png, at));
        const QByteArray summed = png.mid(at + 4, size + 4);
        const uLong sum =
            crc32(0, reinterpret_cast<const Bytef*>(summed.constData()), static_cast<uInt>(summed.size()));
        if (at + size + 12 > png.size() || wordAt(png, at + 8 + size) != sum)
            return {};
        chunks.append({.kind = summed.first(4), .content = summed.mid(4)});
        at += size + 12;
    }
    return chunks;
}

QImage plain(Qt::GlobalColor color)
{
    QImage image(40, 30, QImage::Format_ARGB32_Premultiplied);
    image.fill(color);
    return image;
}

MovingPicture threeFrames()
{
    MovingPicture picture;
    picture.add(plain(Qt::white), 500ms);
    QImage second = plain(Qt::white);
    second.setPixelColor(12, 7, Qt::red);
    second.setPixelColor(14, 10, Qt::red);
    picture.add(second, 100ms);
    picture.add(second, 100ms);
    return picture;
}

} // namespace

void MovingPictureTest::isAPictureOfItsFirstFrame()
{
    const QImage shown = QImage::fromData(threeFrames().png(), "PNG");
    QCOMPARE(shown.convertToFormat(QImage::Format_RGB32),
             plain(Qt::white).convertToFormat(QImage::Format_RGB32));
}

void MovingPictureTest::keepsOfAFrameWhatChanged()
{
    QList<QRect> places;
    for (const Chunk& chunk : chunksOf(threeFrames().png())) {
        if (chunk.kind == "fcTL")
            places.append(QRect(int(wordAt(chunk.content, 12)), int(wordAt(chunk.content, 16)),
                                int(wordAt(chunk.content, 4)), int(wordAt(chunk.content, 8))));
    }
    QCOMPARE(places, (QList{QRect(0, 0, 40, 30), QRect(12, 7, 3, 4), QRect(0, 0, 1, 1)}));
}

void MovingPictureTest::numbersItsChunksInOneRow()
{
    QByteArrayList kinds;
    quint32 expected = 0;
    for (const Chunk& chunk : chunksOf(threeFrames().png())) {
        kinds.append(chunk.kind);
        if (chunk.kind == "fcTL" || chunk.kind == "fdAT")
            QCOMPARE(wordAt(chunk.content, 0), expected++);
        if (chunk.kind == "acTL")
            QCOMPARE(wordAt(chunk.content, 0), 3U);
    }
    QCOMPARE(kinds, (QByteArrayList{"IHDR", "acTL", "fcTL", "IDAT", "fcTL", "fdAT", "fcTL", "fdAT", "IEND"}));
}

QTEST_MAIN(MovingPictureTest)
#include "tst_moving_picture.moc"
