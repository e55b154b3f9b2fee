#include "core/values/download/range_set.h"

#include <QRandomGenerator>
#include <QTest>

#include <bitset>

using namespace tributary;

class TestRangeSet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joinsRangesThatTouch();
    void countsOnlyNewBytes();
    void findsTheGaps();
    void removingSplitsARange();
    void agreesWithABitmapOverRandomHistories();
};

void TestRangeSet::joinsRangesThatTouch()
{
    const RangeSet set{{0, 10}, {20, 30}, {10, 20}};
    QCOMPARE(set.ranges(), (std::vector<ByteRange>{{0, 30}}));
}

void TestRangeSet::countsOnlyNewBytes()
{
    RangeSet set{{0, 10}, {20, 30}};
    QCOMPARE(set.insert({5, 25}), 10);
    QCOMPARE(set.insert({0, 30}), 0);
    QCOMPARE(set.insert({7, 7}), 0);
}

void TestRangeSet::findsTheGaps()
{
    const RangeSet set{{10, 20}, {30, 40}};
    QCOMPARE(set.gaps({0, 50}), (std::vector<ByteRange>{{0, 10}, {20, 30}, {40, 50}}));
    QCOMPARE(set.gaps({12, 18}), std::vector<ByteRange>{});
    QCOMPARE(set.firstGap({15, 35}).value(), (ByteRange{20, 30}));
    QCOMPARE(set.lengthFrom(12), 8);
    QCOMPARE(set.lengthFrom(20), 0);
}

void TestRangeSet::removingSplitsARange()
{
    RangeSet set{{0, 100}};
    set.remove({40, 60});
    QCOMPARE(set.ranges(), (std::vector<ByteRange>{{0, 40}, {60, 100}}));
}

void TestRangeSet::agreesWithABitmapOverRandomHistories()
{
    constexpr int size = 200;
    for (quint32 seed = 0; seed < 500; ++seed) {
        QRandomGenerator random(seed);
        RangeSet set;
        std::bitset<size> bitmap;
        for (int step = 0; step < 40; ++step) {
            const int begin = random.bounded(size);
            const int end = begin + random.bounded(size - begin + 1);
            const bool adding = random.bounded(3) != 0;
            const auto before = bitmap.count();
            for (int i = begin; i < end; ++i)
                bitmap.set(static_cast<size_t>(i), adding);
            if (adding)
                QCOMPARE(set.insert({begin, end}), static_cast<qint64>(bitmap.count() - before));
            else
                set.remove({begin, end});
            QCOMPARE(set.length(), static_cast<qint64>(bitmap.count()));
            for (int i = 0; i < size; ++i)
                QCOMPARE(set.contains({i, i + 1}), bitmap.test(static_cast<size_t>(i)));
        }
        for (size_t i = 1; i < set.ranges().size(); ++i)
            QVERIFY(set.ranges()[i - 1].end < set.ranges()[i].begin);
    }
}

QTEST_APPLESS_MAIN(TestRangeSet)
#include "tst_range_set.moc"
