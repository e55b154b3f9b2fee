#include "tests/support/checks/patience.h"
#include "tests/ui/list/accessible/told_events.h"
#include "tests/ui/list/sample_downloads.h"
#include "ui/details/segment_map.h"
#include "ui/list/view/progress_paint.h"
#include "ui/looks/contrast.h"
#include "ui/looks/looks.h"

#include <QAccessible>
#include <QElapsedTimer>
#include <QImage>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace tributary;

class SegmentMapTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldsPartsIntoColumns_data();
    void foldsPartsIntoColumns();
    void paintsWhatIsHere();
    void paintsWhatIsDoneInItsOwnTone();
    void paintsTheOtherWayRound();
    void marksWhereConnectionsAre();
    void showsTheMarksInHighContrast();
    void paintsTenThousandPartsWithinAFrame();
    void edgesItselfInHighContrast();
    void paintsNothingOfAnUnknownSize();
    void paintsNoPlacesThatNobodyKnows();
    void isAProgressBarForReaders();
    void tellsReadersEachPercentOnce();
    void showsNothingOfWhatWasCancelled();
};

namespace {

// The map stands on the window, where a field's ground may be as dark as what is missing.
ProgressColors colorsOf(const QPalette& palette)
{
    return progressColors(looksOf(palette, Ground::Window));
}

QPalette highContrast()
{
    QPalette palette(Qt::white, Qt::black);
    palette.setColor(QPalette::Base, Qt::black);
    palette.setColor(QPalette::Text, Qt::white);
    palette.setColor(QPalette::Highlight, QColor(0x1aebff));
    return palette;
}

QImage picture(SegmentMap& map)
{
    map.resize(100, 20);
    return map.grab().toImage();
}

DownloadSnapshot halfHere()
{
    DownloadSnapshot download = samples::inState(1, DownloadState::Downloading, QStringLiteral("half.bin"));
    download.size = 1000;
    download.bytes = 500;
    download.parts = {{0, 500}};
    return download;
}

DownloadSnapshot inTenThousandParts()
{
    constexpr qint64 size = 100'000'000;
    DownloadSnapshot download = samples::inState(1, DownloadState::Downloading, QStringLiteral("parts.bin"));
    download.size = size;
    for (qint64 i = 0; i < 10'000; ++i)
        download.parts.edit().append({i * size / 10'000, i * size / 10'000 + 4000});
    for (qint64 i = 0; i < 64; ++i)
        download.connections.edit().append({.start = i * size / 64, .position = i * size / 64, .end = size});
    return download;
}

} // namespace

void SegmentMapTest::foldsPartsIntoColumns_data()
{
    using Columns = QList<double>;
    QTest::addColumn<QList<ByteRange>>("parts");
    QTest::addColumn<Columns>("columns");
    using Parts = QList<ByteRange>;
    QTest::newRow("nothing") << Parts{} << Columns{0, 0, 0, 0};
    QTest::newRow("all") << Parts{{0, 100}} << Columns{1, 1, 1, 1};
    QTest::newRow("the first half") << Parts{{0, 50}} << Columns{1, 1, 0, 0};
    QTest::newRow("within a column") << Parts{{30, 35}} << Columns{0, 0.2, 0, 0};
    QTest::newRow("across columns") << Parts{{20, 80}} << Columns{0.2, 1, 1, 0.2};
    QTest::newRow("several in one") << Parts{{0, 5}, {10, 15}} << Columns{0.4, 0, 0, 0};
    QTest::newRow("beyond the end") << Parts{{75, 400}} << Columns{0, 0, 0, 1};
    QTest::newRow("empty") << Parts{{50, 50}} << Columns{0, 0, 0, 0};
}

void SegmentMapTest::foldsPartsIntoColumns()
{
    QFETCH(QList<ByteRange>, parts);
    QFETCH(QList<double>, columns);
    const std::vector<double> here = coverage(parts, 100, 4);
    QCOMPARE(here.size(), size_t(4));
    for (size_t i = 0; i < here.size(); ++i)
        QVERIFY2(std::abs(here[i] - columns[qsizetype(i)]) < 1e-9, qPrintable(QString::number(here[i])));
    QVERIFY(coverage(parts, 0, 4) == std::vector<double>(4, 0));
    QVERIFY(coverage(parts, 100, 0).empty());
}

void SegmentMapTest::paintsWhatIsHere()
{
    SegmentMap map;
    map.follow(halfHere());
    const QImage image = picture(map);
    const ProgressColors colors = colorsOf(map.palette());
    QCOMPARE(image.pixelColor(25, 10), colors.moving);
    QCOMPARE(image.pixelColor(75, 10), colors.track);
}

// In the colour of what runs, a file that is here would look as if more were to come.
void SegmentMapTest::paintsWhatIsDoneInItsOwnTone()
{
    SegmentMap map;
    DownloadSnapshot download = halfHere();
    download.state = DownloadState::Finished;
    map.follow(download);
    const QColor done = looksOf(map.palette(), Ground::Paper).of(Tone::Done);
    QCOMPARE(picture(map).pixelColor(25, 10), done);
    QCOMPARE(picture(map).pixelColor(75, 10), done);
    QVERIFY(done != colorsOf(map.palette()).moving);
}

void SegmentMapTest::paintsTheOtherWayRound()
{
    SegmentMap map;
    map.setLayoutDirection(Qt::RightToLeft);
    map.follow(halfHere());
    const QImage image = picture(map);
    const ProgressColors colors = colorsOf(map.palette());
    QCOMPARE(image.pixelColor(25, 10), colors.track);
    QCOMPARE(image.pixelColor(75, 10), colors.moving);
}

void SegmentMapTest::marksWhereConnectionsAre()
{
    SegmentMap map;
    DownloadSnapshot download = halfHere();
    download.connections = {{.start = 0, .position = 500, .end = 800}};
    map.follow(download);
    const QImage image = picture(map);
    const ProgressColors colors = colorsOf(map.palette());
    QCOMPARE(image.pixelColor(50, 10), map.palette().color(QPalette::Text));
    // The bytes that are being fetched look neither like those that are here nor like those that nobody
    // fetches.
    QVERIFY(image.pixelColor(70, 10) != colors.track);
    QVERIFY(image.pixelColor(70, 10) != colors.moving);
    QCOMPARE(image.pixelColor(90, 10), colors.track);
}

// White on cyan is hardly seen.
void SegmentMapTest::showsTheMarksInHighContrast()
{
    SegmentMap map;
    const QPalette palette = highContrast();
    map.setPalette(palette);
    DownloadSnapshot download = halfHere();
    download.connections = {{.start = 0, .position = 500, .end = 800}};
    map.follow(download);
    const QImage image = picture(map);
    QCOMPARE(image.pixelColor(48, 10), colorsOf(palette).moving);
    QCOMPARE(image.pixelColor(49, 10), QColor(Qt::black));
    QCOMPARE(image.pixelColor(50, 10), QColor(Qt::white));
    QCOMPARE(image.pixelColor(52, 10), QColor(Qt::black));
}

// The colour of missing parts is hardly told from a black window.
void SegmentMapTest::edgesItselfInHighContrast()
{
    SegmentMap map;
    DownloadSnapshot download = halfHere();
    map.follow(download);
    const QImage usual = picture(map);
    QCOMPARE(usual.pixelColor(75, 0), usual.pixelColor(75, 10));
    map.setPalette(highContrast());
    const QImage image = picture(map);
    for (const QPoint edge : {QPoint(75, 0), QPoint(75, 19), QPoint(99, 10)})
        QVERIFY(contrast(image.pixelColor(edge), Qt::black) >= 7);
    QCOMPARE(image.pixelColor(75, 10), colorsOf(map.palette()).track);
}

void SegmentMapTest::paintsTenThousandPartsWithinAFrame()
{
    SegmentMap map;
    map.follow(inTenThousandParts());
    map.resize(1600, 24);
    map.grab();
    const qint64 most = 16'000'000LL * test::slowness();
    qint64 best = std::numeric_limits<qint64>::max();
    // A busy machine may take the processor away amid most of them.
    for (int i = 0; i < 100 && best >= most; ++i) {
        QElapsedTimer timer;
        timer.start();
        map.grab();
        best = std::min(best, timer.nsecsElapsed());
    }
    QVERIFY2(best < most, qPrintable(QString::number(best)));
}

void SegmentMapTest::paintsNothingOfAnUnknownSize()
{
    SegmentMap map;
    DownloadSnapshot download = halfHere();
    download.size.reset();
    map.follow(download);
    QCOMPARE(picture(map).pixelColor(25, 10), colorsOf(map.palette()).track);
}

// A kept list tells how much of a file is here, and not where.
void SegmentMapTest::paintsNoPlacesThatNobodyKnows()
{
    SegmentMap map;
    DownloadSnapshot download = halfHere();
    download.state = DownloadState::Paused;
    download.parts.clear();
    map.follow(download);
    const QImage image = picture(map);
    const QColor track = colorsOf(map.palette()).track;
    const auto colorsFrom = [&image](int half) {
        QSet<QRgb> colors;
        for (int x = half + 10; x < half + 40; ++x)
            colors.insert(image.pixel(x, 10));
        return colors;
    };
    QVERIFY(colorsFrom(0).size() > 1);
    QVERIFY(colorsFrom(0).contains(track.rgb()));
    QCOMPARE(colorsFrom(50), QSet<QRgb>{track.rgb()});
    QVERIFY(!map.accessibleDescription().isEmpty());
    download.parts = {{0, 500}};
    map.follow(download);
    QCOMPARE(picture(map).pixelColor(75, 10), track);
    QVERIFY(map.accessibleDescription().isEmpty());
}

void SegmentMapTest::isAProgressBarForReaders()
{
    SegmentMap map;
    QAccessibleInterface* bar = QAccessible::queryAccessibleInterface(&map);
    QCOMPARE(bar->role(), QAccessible::ProgressBar);
    QVERIFY(!bar->valueInterface());
    map.follow(halfHere());
    QVERIFY(bar->valueInterface());
    QCOMPARE(bar->valueInterface()->currentValue(), QVariant(50));
    QCOMPARE(bar->valueInterface()->maximumValue(), QVariant(100));
}

// News come several times a second. A description would only repeat the value.
void SegmentMapTest::tellsReadersEachPercentOnce()
{
    SegmentMap map;
    if (!ToldEvents::canListen)
        return;
    const ToldEvents told;
    DownloadSnapshot download = halfHere();
    map.follow(download);
    ++download.bytes;
    map.follow(download);
    QCOMPARE(told.of(QAccessible::ValueChanged, &map).size(), 1);
    download.bytes = *download.size * 3 / 4;
    map.follow(download);
    QCOMPARE(told.of(QAccessible::ValueChanged, &map).size(), 2);
    download.size.reset();
    map.follow(download);
    QCOMPARE(told.of(QAccessible::ValueChanged, &map).size(), 2);
    QCOMPARE(told.of(QAccessible::DescriptionChanged, &map).size(), 0);
}

void SegmentMapTest::showsNothingOfWhatWasCancelled()
{
    DownloadSnapshot download = halfHere();
    download.state = DownloadState::Cancelled;
    SegmentMap map;
    map.follow(download);
    const QImage image = picture(map);
    QCOMPARE(image.pixelColor(25, 10), image.pixelColor(75, 10));
}

QTEST_MAIN(SegmentMapTest)
#include "tst_segment_map.moc"
