#include "ui/looks/contrast.h"
#include "ui/looks/tray_picture.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <optional>

using namespace tributary;

// The icon in the tray, on panels of which nobody knows the colour.
class TrayPictureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadOnAnyPanel_data();
    void isReadOnAnyPanel();
    void growsItsBarStepByStep();
    void looksLikeNothingElse();
    void hasADrawingForEachSize();
};

namespace {

constexpr double enoughForMarks = 3;

QImage drawn(const TrayState& state, int size, const QColor& panel = Qt::transparent)
{
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(panel);
    QPainter(&image).drawPixmap(0, 0, TrayPicture().icon(state).pixmap(size));
    return image;
}

// How many of the points in the middle of the bar are done: those darker than its track.
int doneIn(const QImage& image)
{
    int count = 0;
    const int y = image.height() - 3;
    for (int x = 1; x < image.width() - 1; ++x)
        count += image.pixelColor(x, y).lightnessF() < 0.6F ? 1 : 0;
    return count;
}

} // namespace

void TrayPictureTest::isReadOnAnyPanel_data()
{
    QTest::addColumn<QColor>("panel");
    QTest::addColumn<int>("size");
    for (const int size : {16, 22, 24, 48}) {
        QTest::addRow("light %d", size) << QColor(Qt::white) << size;
        QTest::addRow("dark %d", size) << QColor(0x1e, 0x1e, 0x1e) << size;
    }
}

void TrayPictureTest::isReadOnAnyPanel()
{
    QFETCH(const QColor, panel);
    QFETCH(const int, size);
    const QImage half = drawn({.isRunning = true, .steps = TrayPicture::wholeWay / 2}, size, panel);
    const int middle = size - 3;
    const QColor done = half.pixelColor(size / 4, middle);
    const QColor track = half.pixelColor(size * 3 / 4, middle);
    QVERIFY(contrast(done, track) >= enoughForMarks);
    // The bar is seen on any panel, because its edge or its track stands out.
    const double best =
        std::max(contrast(half.pixelColor(size / 2, size - 1), panel), contrast(track, panel));
    QVERIFY2(best >= enoughForMarks, qPrintable(QString::number(best)));
    const QImage trouble = drawn({.hasTrouble = true}, size, panel);
    const int radius = size * 9 / 32;
    const QColor disc = trouble.pixelColor(size - 2 - radius / 4, radius);
    QVERIFY2(contrast(disc, panel) >= enoughForMarks, qPrintable(disc.name()));
}

void TrayPictureTest::growsItsBarStepByStep()
{
    int before = -1;
    for (int steps = 0; steps <= TrayPicture::wholeWay; steps += 4) {
        const int done = doneIn(drawn({.isRunning = true, .steps = steps}, 32));
        QVERIFY2(done > before, qPrintable(QString::number(steps)));
        before = done;
    }
    QVERIFY(before >= 28);
}

void TrayPictureTest::looksLikeNothingElse()
{
    const QList<QImage> all{drawn({}, 22), drawn({.isRunning = true}, 22),
                            drawn({.isRunning = true, .steps = 0}, 22), drawn({.hasTrouble = true}, 22),
                            drawn({.isRunning = true, .hasTrouble = true}, 22)};
    for (qsizetype one = 0; one < all.size(); ++one) {
        for (qsizetype other = one + 1; other < all.size(); ++other)
            QVERIFY2(all[one] != all[other], qPrintable(QStringLiteral("%1 %2").arg(one).arg(other)));
    }
}

void TrayPictureTest::hasADrawingForEachSize()
{
    const QList<QSize> sizes = TrayPicture().icon({}).availableSizes();
    for (const int size : {16, 22, 24, 32, 48, 64})
        QVERIFY(sizes.contains(QSize(size, size)));
}

QTEST_MAIN(TrayPictureTest)
#include "tst_tray_picture.moc"
