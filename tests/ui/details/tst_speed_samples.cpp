#include "ui/details/speed/speed_axis.h"
#include "ui/details/speed/speed_samples.h"

#include <QTest>

using namespace tributary;

class SpeedSamplesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheNewestOfEachSecond();
    void keepsFiveMinutesAndNoMore();
    void holdsWhatWasToldLast();
    void knowsNothingOfASilence_data();
    void knowsNothingOfASilence();
    void holdsRestHoweverLong();
    void averagesWhatItHas();
    void averagesBytesByTheirTime();
    void averagesTheFirstSecondsByTheirWholeTime_data();
    void averagesTheFirstSecondsByTheirWholeTime();
    void showsHowFastTheBytesOfASecondCame();
    void beginsAnewWhenTheClockIsSetBack();
    void drawsItsAxisAtRoundNumbers_data();
    void drawsItsAxisAtRoundNumbers();
    void hasAnAxisForAnySpeed();
    void growsItsTimeAxis_data();
    void growsItsTimeAxis();
};

void SpeedSamplesTest::keepsTheNewestOfEachSecond()
{
    SpeedSamples samples;
    samples.add(10, 100);
    samples.add(10, 300);
    samples.add(12, 50);
    QCOMPARE(samples.all(), (std::deque<SpeedSamples::Sample>{{10, 300}, {12, 50}}));
    QCOMPARE(samples.fastest(), 300);
}

void SpeedSamplesTest::keepsFiveMinutesAndNoMore()
{
    SpeedSamples samples;
    for (qint64 second = 0; second < 10'000; ++second)
        samples.add(second, second);
    QCOMPARE(samples.all().size(), size_t(SpeedSamples::span));
    QCOMPARE(samples.all().front().second, 10'000 - SpeedSamples::span);
    samples.add(20'000, 1);
    QCOMPARE(samples.all().size(), size_t(1));
}

void SpeedSamplesTest::holdsWhatWasToldLast()
{
    SpeedSamples samples;
    samples.holdUntil(5);
    QVERIFY(samples.all().empty());
    samples.add(10, 300);
    samples.holdUntil(12);
    samples.holdUntil(11);
    QCOMPARE(samples.all(), (std::deque<SpeedSamples::Sample>{{10, 300}, {11, 300}, {12, 300}}));
}

void SpeedSamplesTest::knowsNothingOfASilence_data()
{
    QTest::addColumn<qint64>("second");
    QTest::addColumn<qsizetype>("samples");
    QTest::newRow("a delay") << 10 + SpeedSamples::longestSilence
                             << qsizetype{SpeedSamples::longestSilence + 1};
    QTest::newRow("a nap") << 11 + SpeedSamples::longestSilence << qsizetype{1};
    QTest::newRow("a night") << qint64{30'000} << qsizetype{0};
}

// The computer slept, or its clock was set forward.
void SpeedSamplesTest::knowsNothingOfASilence()
{
    QFETCH(const qint64, second);
    SpeedSamples samples;
    samples.add(10, 300);
    samples.holdUntil(second);
    QTEST(qsizetype(samples.all().size()), "samples");
}

void SpeedSamplesTest::holdsRestHoweverLong()
{
    SpeedSamples samples;
    samples.add(10, 0);
    samples.holdUntil(1'000'000);
    QCOMPARE(samples.all().size(), size_t(SpeedSamples::span));
    QCOMPARE(samples.all().back(), (SpeedSamples::Sample{1'000'000, 0}));
}

void SpeedSamplesTest::averagesWhatItHas()
{
    SpeedSamples samples;
    QCOMPARE(samples.average(), 0);
    samples.add(1, 100);
    samples.add(2, 200);
    QCOMPARE(samples.average(), 150);
}

// The speeds that were told lag behind, a pause takes no part, and what is thrown away did not come.
void SpeedSamplesTest::averagesBytesByTheirTime()
{
    SpeedSamples samples;
    samples.add(1, 0, 0);
    samples.add(2, 100, 1000);
    samples.add(3, 300, 2000);
    samples.add(4, 0, 2000);
    QCOMPARE(samples.average(), 666);
    samples.add(100, 0, 2000);
    samples.add(101, 500, 3334);
    QCOMPARE(samples.average(), 833);
    samples.add(102, 500, 0);
    QCOMPARE(samples.average(), 833);
}

void SpeedSamplesTest::averagesTheFirstSecondsByTheirWholeTime_data()
{
    QTest::addColumn<QList<int>>("times");
    QTest::newRow("told at the beginning of one second and at the end of the next") << QList{10'000, 11'990};
    QTest::newRow("told at the end of one second and at the beginning of another") << QList{10'990, 12'010};
    QTest::newRow("told often") << QList{10'300, 10'400, 10'900, 11'100, 11'700, 12'200};
}

// A steady thousand bytes a second, whenever they are told of.
void SpeedSamplesTest::averagesTheFirstSecondsByTheirWholeTime()
{
    QFETCH(const QList<int>, times);
    SpeedSamples samples;
    for (const int at : times)
        samples.add(std::chrono::milliseconds(at), 5000, at);
    QCOMPARE(samples.average(), 1000);
}

// The speed that is told climbs slowly to a thousand bytes a second, which come from the first second on.
void SpeedSamplesTest::showsHowFastTheBytesOfASecondCame()
{
    SpeedSamples samples;
    for (int tenth = 0; tenth <= 30; ++tenth)
        samples.add(std::chrono::milliseconds(10'000 + tenth * 100), tenth * 20, tenth * 100);
    QCOMPARE(samples.all().at(0).speed(), 1000);
    QCOMPARE(samples.all().at(1).speed(), 1000);
    QCOMPARE(samples.fastest(), 1000);
    QCOMPARE(samples.average(), 1000);
    // Only the beginning of the last second is known.
    QCOMPARE(samples.all().back().speed(), 600);
}

void SpeedSamplesTest::beginsAnewWhenTheClockIsSetBack()
{
    SpeedSamples samples;
    samples.add(100, 1);
    samples.add(50, 2);
    QCOMPARE(samples.all(), (std::deque<SpeedSamples::Sample>{{50, 2}}));
}

void SpeedSamplesTest::drawsItsAxisAtRoundNumbers_data()
{
    constexpr qint64 kibibyte = 1024;
    constexpr qint64 mebibyte = 1024 * kibibyte;
    QTest::addColumn<qint64>("fastest");
    QTest::addColumn<qint64>("step");
    QTest::addColumn<qint64>("top");
    QTest::newRow("700 KiB") << 700 * kibibyte << 200 * kibibyte << 800 * kibibyte;
    QTest::newRow("1 MiB") << mebibyte << 256 * kibibyte << mebibyte;
    QTest::newRow("1.1 MiB") << 1100 * kibibyte << 512 * kibibyte << 1536 * kibibyte;
    QTest::newRow("3 MiB") << 3 * mebibyte << mebibyte << 3 * mebibyte;
    QTest::newRow("41 MiB") << 41 * mebibyte << 20 * mebibyte << 60 * mebibyte;
    QTest::newRow("80 MiB") << 80 * mebibyte << 20 * mebibyte << 80 * mebibyte;
}

void SpeedSamplesTest::drawsItsAxisAtRoundNumbers()
{
    QFETCH(qint64, fastest);
    const SpeedAxis axis = axisFor(fastest);
    QTEST(axis.step, "step");
    QTEST(axis.top, "top");
}

void SpeedSamplesTest::hasAnAxisForAnySpeed()
{
    for (qint64 speed = 0; speed < (1LL << 52); speed = speed * 3 / 2 + 1) {
        const SpeedAxis axis = axisFor(speed);
        QVERIFY(axis.top >= std::min(speed, 1LL << 50));
        QVERIFY(axis.top / axis.step >= 2 && axis.top / axis.step <= 4);
    }
}

void SpeedSamplesTest::growsItsTimeAxis_data()
{
    QTest::addColumn<qint64>("oldest");
    QTest::addColumn<qint64>("step");
    QTest::addColumn<qint64>("span");
    QTest::newRow("nothing yet") << qint64(0) << qint64(15) << qint64(60);
    QTest::newRow("a minute") << qint64(60) << qint64(15) << qint64(60);
    QTest::newRow("more than a minute") << qint64(61) << qint64(30) << qint64(120);
    QTest::newRow("two minutes") << qint64(120) << qint64(30) << qint64(120);
    QTest::newRow("more than two minutes") << qint64(121) << qint64(60) << qint64(300);
    QTest::newRow("all that is kept") << SpeedSamples::span - 1 << qint64(60) << SpeedSamples::span;
}

void SpeedSamplesTest::growsItsTimeAxis()
{
    QFETCH(qint64, oldest);
    const TimeAxis axis = timeAxisFor(oldest);
    QTEST(axis.step, "step");
    QTEST(axis.span, "span");
}

QTEST_GUILESS_MAIN(SpeedSamplesTest)
#include "tst_speed_samples.moc"
