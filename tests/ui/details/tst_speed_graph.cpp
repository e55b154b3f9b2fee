#include "tests/ui/list/accessible/told_events.h"
#include "ui/desktop/appearance/palettes.h"
#include "ui/details/speed/speed_axis.h"
#include "ui/details/speed/speed_graph.h"
#include "ui/looks/contrast.h"
#include "ui/looks/looks.h"
#include "ui/words/number_text.h"

#include <QImage>
#include <QTest>

#include <algorithm>
#include <cstdlib>

using namespace tributary;

class SpeedGraphTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsAsPeopleRead();
    void givesAYoungCurveRoom();
    void tellsAgesInMinutesAndSeconds_data();
    void tellsAgesInMinutesAndSeconds();
    void drawsACurveThatIsSeen_data();
    void drawsACurveThatIsSeen();
    void leavesTheLineToTheLimit();
    void keepsItsAxisOutOfTheCurve_data();
    void keepsItsAxisOutOfTheCurve();
    void showsItsGridInHighContrast();
    void namesTheOldestTimeUnderItsPlace();
    void showsThePeakOfAnEvenSpeed();
    void hasNoAverageAboveItsPeak();
    void tellsReadersOfTheSpeedOnlyNowAndThen();
    void doesNotCallThePastNow();
    void keepsItsWordsOffTheCurve();
    void namesItsSpeedsInOneUnit_data();
    void namesItsSpeedsInOneUnit();
};

namespace {

constexpr QRgb accent = 0xff00ff;

// A minute of one speed, then a minute of half of it: the newest of five, which a first word begins.
SpeedSamples twoMinutesOfFive()
{
    SpeedSamples samples;
    samples.add(-160, 0);
    for (qint64 second = 0; second < 120; ++second)
        samples.add(second, second < 60 ? 800 * 1024 : 400 * 1024);
    return samples;
}

SpeedSamples halfAMinute()
{
    SpeedSamples samples;
    for (qint64 second = 0; second <= 30; ++second)
        samples.add(second, 800 * 1024);
    return samples;
}

QImage picture(Qt::LayoutDirection direction, const SpeedSamples& samples = twoMinutesOfFive())
{
    SpeedGraph graph;
    QPalette palette = graph.palette();
    palette.setColor(QPalette::Highlight, QColor(accent));
    graph.setPalette(palette);
    graph.setLayoutDirection(direction);
    graph.resize(500, 200);
    graph.follow(samples, {});
    return graph.grab().toImage();
}

// How much of each column is filled below the curve.
QList<int> curve(const QImage& image)
{
    QList<int> heights(image.width());
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            const QColor color = image.pixelColor(x, y);
            heights[x] += color.red() > color.green() + 20 && color.blue() > color.green() + 20 ? 1 : 0;
        }
    }
    return heights;
}

// A line that lies between two rows of points covers each by a part.
bool isMostly(const QColor& color, const QColor& ink, const QColor& paper)
{
    const auto apart = [&color](const QColor& other) {
        return std::abs(color.red() - other.red()) + std::abs(color.green() - other.green()) +
               std::abs(color.blue() - other.blue());
    };
    return apart(ink) < apart(paper);
}

bool areClose(int one, int other)
{
    constexpr int apart = 3;
    return std::abs(one - other) <= apart;
}

} // namespace

void SpeedGraphTest::runsAsPeopleRead()
{
    const QList<int> straight = curve(picture(Qt::LeftToRight));
    QList<int> mirrored = curve(picture(Qt::RightToLeft));
    std::ranges::reverse(mirrored);
    // Two fifths of the plot are filled, higher on the older side.
    QVERIFY(straight.count(0) > straight.size() / 2);
    int different = 0;
    for (qsizetype x = 0; x < straight.size(); ++x)
        different += areClose(straight[x], mirrored[x]) ? 0 : 1;
    // A step of the curve may fall on the next column, and the words on the lines are not mirrored.
    QVERIFY2(different < straight.size() / 20, qPrintable(QString::number(different)));
    QVERIFY(straight.last() == 0 && straight.at(straight.size() - 40) > 20);
}

void SpeedGraphTest::givesAYoungCurveRoom()
{
    const QList<int> heights = curve(picture(Qt::LeftToRight, halfAMinute()));
    // Half of the plot, which leaves some room for its words on the left.
    const auto filled = std::ranges::count_if(heights, [](int height) { return height > 20; });
    QVERIFY2(filled > heights.size() / 3 && filled < heights.size() / 2, qPrintable(QString::number(filled)));
}

void SpeedGraphTest::tellsAgesInMinutesAndSeconds_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("words");
    QTest::newRow("now") << 0 << QStringLiteral("now");
    QTest::newRow("seconds") << 15 << QStringLiteral("−0:15");
    QTest::newRow("a minute and a half") << 90 << QStringLiteral("−1:30");
    QTest::newRow("minutes") << 300 << QStringLiteral("−5:00");
}

void SpeedGraphTest::tellsAgesInMinutesAndSeconds()
{
    QFETCH(const int, seconds);
    QFETCH(const QString, words);
    QCOMPARE(SpeedGraph::ageText(seconds), words);
}

void SpeedGraphTest::drawsACurveThatIsSeen_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << lightPalette();
    QTest::newRow("dark") << darkPalette();
}

// Measured where the curve ends, beyond the words on the lines.
void SpeedGraphTest::drawsACurveThatIsSeen()
{
    QFETCH(const QPalette, palette);
    SpeedGraph graph;
    graph.setPalette(palette);
    graph.resize(500, 200);
    graph.follow(halfAMinute(), {});
    const QImage image = graph.grab().toImage();
    const QColor curveColor = looksOf(palette, Ground::Window).moving;
    const QColor paper = palette.color(QPalette::Window);
    QVERIFY(contrast(curveColor, paper) >= 3);
    int drawn = 0;
    for (int x = image.width() / 2; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y)
            drawn += isMostly(image.pixelColor(x, y), curveColor, paper) ? 1 : 0;
    }
    QVERIFY2(drawn > image.width() / 4, qPrintable(QString::number(drawn)));
}

void SpeedGraphTest::leavesTheLineToTheLimit()
{
    const auto inkOfLabels = [](std::optional<qint64> limit) {
        SpeedGraph graph;
        graph.resize(500, 200);
        graph.follow(halfAMinute(), limit);
        const QImage image = graph.grab().toImage();
        int inked = 0;
        for (int x = 0; x < 40; ++x) {
            for (int y = 0; y < image.height() - 30; ++y)
                inked += image.pixel(x, y) != image.pixel(0, image.height() - 1) ? 1 : 0;
        }
        return inked;
    };
    const int all = inkOfLabels({});
    // The lines are at 200, 400, 600 and 800.
    QVERIFY(inkOfLabels(600 * 1024) < all);
    QVERIFY(inkOfLabels(590 * 1024) < all);
    QCOMPARE(inkOfLabels(500 * 1024), all);
}

void SpeedGraphTest::keepsItsAxisOutOfTheCurve_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<bool>("labelsAreLeft");
    QTest::newRow("from the left") << Qt::LeftToRight << true;
    QTest::newRow("from the right") << Qt::RightToLeft << false;
}

void SpeedGraphTest::keepsItsAxisOutOfTheCurve()
{
    QFETCH(const Qt::LayoutDirection, direction);
    QFETCH(const bool, labelsAreLeft);
    const QImage image = picture(direction);
    const QRgb ground = image.pixel(0, 0);
    const auto inked = [&](int from, int to) {
        int count = 0;
        for (int x = from; x < to; ++x) {
            for (int y = 0; y < image.height() - 30; ++y)
                count += image.pixel(x, y) != ground ? 1 : 0;
        }
        return count;
    };
    constexpr int edge = 8;
    constexpr int axis = 50;
    const int left = inked(edge, axis);
    const int right = inked(image.width() - axis, image.width() - edge);
    QVERIFY(labelsAreLeft ? left > 0 && left < right : right > 0 && right < left);
}

// Lines as faint as usual would be lost there.
void SpeedGraphTest::showsItsGridInHighContrast()
{
    SpeedGraph graph;
    QPalette palette(Qt::white, Qt::black);
    palette.setColor(QPalette::Base, Qt::black);
    graph.setPalette(palette);
    graph.resize(500, 200);
    graph.follow(halfAMinute(), {});
    const QImage image = graph.grab().toImage();
    // Left of the curve and right of the words.
    int lines = 0;
    for (int y = 0; y < image.height() - 30; ++y)
        lines += contrast(image.pixelColor(150, y), Qt::black) >= 3 ? 1 : 0;
    QVERIFY2(lines >= 4, qPrintable(QString::number(lines)));
}

// Half of the words stand before the plot begins.
void SpeedGraphTest::namesTheOldestTimeUnderItsPlace()
{
    const QImage image = picture(Qt::LeftToRight);
    const QRgb ground = image.pixel(0, 0);
    const auto firstInk = [&](int from, int to) {
        for (int x = 0; x < image.width(); ++x) {
            for (int y = from; y < to; ++y) {
                if (image.pixel(x, y) != ground)
                    return x;
            }
        }
        return image.width();
    };
    const QFontMetrics metrics((QFont()));
    const int times = firstInk(image.height() - metrics.lineSpacing() + metrics.descent(), image.height());
    const int plot = metrics.horizontalAdvance(shownSpeed(1000 * 1024)) + 12;
    QVERIFY2(times < plot - 5, qPrintable(QStringLiteral("%1 %2").arg(times).arg(plot)));
}

// The highest speed is told also where it is hardly above the average.
void SpeedGraphTest::showsThePeakOfAnEvenSpeed()
{
    SpeedSamples samples;
    for (qint64 second = 0; second <= 30; ++second)
        samples.add(second, (second == 10 ? 850 : 800) * 1024);
    SpeedGraph graph;
    graph.setPalette(lightPalette());
    graph.resize(500, 200);
    graph.follow(samples, {});
    const QImage image = graph.grab().toImage();
    const QColor ink = lightPalette().color(QPalette::WindowText);
    int levels = 0;
    for (int y = 0; y < image.height() - 30; ++y) {
        int inked = 0;
        for (int x = 0; x < image.width(); ++x)
            inked += image.pixelColor(x, y) == ink ? 1 : 0;
        levels += inked > image.width() / 5 ? 1 : 0;
    }
    QCOMPARE(levels, 2);
}

// Speeds that are told are smoothed, and the average is one of bytes. Of no second is half known here.
void SpeedGraphTest::hasNoAverageAboveItsPeak()
{
    using namespace std::chrono_literals;
    SpeedSamples samples;
    qint64 bytes = 0;
    for (const auto begin : {1s, 10s, 20s}) {
        samples.add(begin, 100 * 1024, bytes);
        bytes += 800 * 1024;
        samples.add(begin + 400ms, 200 * 1024, bytes);
    }
    QVERIFY(samples.average() > samples.fastest());
    SpeedGraph graph;
    graph.follow(samples, {});
    const QString average = shownSpeed(samples.average());
    QCOMPARE(graph.accessibleDescription().count(average), 2);
}

void SpeedGraphTest::tellsReadersOfTheSpeedOnlyNowAndThen()
{
    SpeedGraph graph;
    graph.setFocusPolicy(Qt::StrongFocus);
    graph.show();
    graph.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&graph));
    graph.setFocus();
    graph.follow(halfAMinute(), {});
    const QString first = graph.accessibleDescription();
    QVERIFY(!first.isEmpty());
    if (!ToldEvents::canListen)
        return;
    const ToldEvents told;
    SpeedSamples samples = halfAMinute();
    samples.add(39, 400 * 1024);
    graph.follow(samples, {});
    QCOMPARE(told.of(QAccessible::DescriptionChanged, &graph).size(), 0);
    samples.add(40, 400 * 1024);
    graph.follow(samples, {});
    QCOMPARE(told.of(QAccessible::DescriptionChanged, &graph).size(), 1);
    graph.clearFocus();
    samples.add(41, 200 * 1024);
    graph.follow(samples, {});
    QVERIFY(graph.accessibleDescription() != first);
}

void SpeedGraphTest::doesNotCallThePastNow()
{
    using enum SpeedGraph::Newest;
    QCOMPARE(SpeedGraph::ageText(0, Last), QStringLiteral("0:00"));
    SpeedGraph graph;
    graph.resize(500, 200);
    graph.follow(halfAMinute(), {});
    const QImage now = graph.grab().toImage();
    graph.follow(halfAMinute(), {}, Last, 667 * 1024);
    QCOMPARE(graph.accessibleDescription(),
             QStringLiteral("On average 667\u00A0KiB/s, at most 800\u00A0KiB/s"));
    const auto foot = [&graph](const QImage& image) {
        const int line = graph.fontMetrics().lineSpacing();
        return image.copy(0, image.height() - line, image.width(), line);
    };
    QVERIFY(foot(graph.grab().toImage()) != foot(now));
}

// An even speed leaves no room at the lines of its peak and its average.
void SpeedGraphTest::keepsItsWordsOffTheCurve()
{
    SpeedSamples samples;
    for (qint64 second = 0; second <= 300; ++second)
        samples.add(second, (second % 2 == 0 ? 1500 : 1450) * 1024);
    const QImage image = picture(Qt::LeftToRight, samples);
    int without = 0;
    constexpr int axis = 100;
    constexpr int edge = 40;
    for (int x = axis; x < image.width() - edge; ++x) {
        bool isSeen = false;
        for (int y = 0; y < image.height() && !isSeen; ++y) {
            const QColor color = image.pixelColor(x, y);
            isSeen = color.red() > color.green() + 120 && color.blue() > color.green() + 120;
        }
        without += isSeen ? 0 : 1;
    }
    QVERIFY2(without < (image.width() - axis - edge) / 20, qPrintable(QString::number(without)));
}

void SpeedGraphTest::namesItsSpeedsInOneUnit_data()
{
    QTest::addColumn<qint64>("fastest");
    QTest::addColumn<QString>("words");
    QTest::newRow("below one") << qint64{900} * 1024
                               << QStringLiteral("0.25 MiB/s, 0.50 MiB/s, 0.75 MiB/s, 1.00 MiB/s");
    QTest::newRow("above one") << qint64{1500} * 1024 << QStringLiteral("0.5 MiB/s, 1.0 MiB/s, 1.5 MiB/s");
    QTest::newRow("whole") << qint64{800} * 1024
                           << QStringLiteral("200 KiB/s, 400 KiB/s, 600 KiB/s, 800 KiB/s");
    QTest::newRow("slow") << qint64{100} << QStringLiteral("0.25 KiB/s, 0.50 KiB/s, 0.75 KiB/s, 1.00 KiB/s");
}

void SpeedGraphTest::namesItsSpeedsInOneUnit()
{
    QFETCH(const qint64, fastest);
    const SpeedAxis axis = axisFor(fastest);
    QStringList words;
    for (qint64 speed = axis.step; speed <= axis.top; speed += axis.step)
        words.append(shownSpeedAmong(speed, axis.step, axis.top).replace(QChar::Nbsp, u' '));
    QTEST(words.join(QStringLiteral(", ")), "words");
}

QTEST_MAIN(SpeedGraphTest)
#include "tst_speed_graph.moc"
