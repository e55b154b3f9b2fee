#include "core/storage/store/records/order_key_gaps.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace tributary;

namespace {

bool ascends(const std::vector<OrderKey>& keys)
{
    return std::ranges::adjacent_find(keys, std::ranges::greater_equal()) == keys.end();
}

// A list that is moved about in as its owner would do it, counting the keys that change.
class MovedList
{
public:
    explicit MovedList(size_t count)
        : keys(keysInside({}, count))
    {
    }

    void move(size_t from, size_t to, size_t count = 1)
    {
        keys.erase(at(from), at(from + count));
        std::vector<OrderKey> placed = keysInside(gapAt(to), count);
        if (placed.size() < count) {
            const RespacedKeys spread = respace(keys, to, count);
            std::ranges::copy(spread.keys, at(spread.first));
            written += spread.keys.size();
            placed = keysInside(gapAt(to), count);
        }
        written += placed.size();
        keys.insert(at(to), placed.begin(), placed.end());
    }

    std::vector<OrderKey> keys;
    size_t written = 0;

private:
    std::vector<OrderKey>::iterator at(size_t i) { return keys.begin() + static_cast<std::ptrdiff_t>(i); }
    OrderGap gapAt(size_t i) const
    {
        return {.before = i > 0 ? std::optional(keys[i - 1]) : std::nullopt,
                .after = i < keys.size() ? std::optional(keys[i]) : std::nullopt};
    }
};

} // namespace

class TestOrderKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void liesInsideTheGap_data();
    void liesInsideTheGap();
    void findsNoRoomInAFullGap();
    void writesOneKeyAMoveToAnEnd();
    void writesFewKeysForMovesToOnePlace();
    void keepsTheOrderThroughAnyMoves();
    void makesRoomForManyAtOnce();
};

void TestOrderKey::liesInsideTheGap_data()
{
    QTest::addColumn<std::optional<qint64>>("before");
    QTest::addColumn<std::optional<qint64>>("after");
    using End = std::optional<qint64>;
    QTest::newRow("an empty list") << End() << End();
    QTest::newRow("the top") << End() << End(5);
    QTest::newRow("the bottom") << End(-5) << End();
    QTest::newRow("between") << End(-1000) << End(1000);
    QTest::newRow("in a tight gap") << End(0) << End(11);
}

void TestOrderKey::liesInsideTheGap()
{
    QFETCH(std::optional<qint64>, before);
    QFETCH(std::optional<qint64>, after);
    const auto key = [](std::optional<qint64> value) {
        return value ? std::optional(OrderKey{*value}) : std::nullopt;
    };
    for (const size_t count : {size_t{0}, size_t{1}, size_t{10}}) {
        const auto keys = keysInside({.before = key(before), .after = key(after)}, count);
        QCOMPARE(keys.size(), count);
        QVERIFY(ascends(keys));
        QVERIFY(keys.empty() || !before || keys.front().value > *before);
        QVERIFY(keys.empty() || !after || keys.back().value < *after);
    }
}

void TestOrderKey::findsNoRoomInAFullGap()
{
    QVERIFY(keysInside({.before = OrderKey{7}, .after = OrderKey{8}}, 1).empty());
    QVERIFY(keysInside({.before = OrderKey{7}, .after = OrderKey{17}}, 10).empty());
}

void TestOrderKey::writesOneKeyAMoveToAnEnd()
{
    MovedList list(1000);
    for (int i = 0; i < 100'000; ++i)
        list.move(500, i % 2 == 0 ? size_t{0} : size_t{999});
    QVERIFY(ascends(list.keys));
    QCOMPARE(list.written, size_t{100'000});
}

void TestOrderKey::writesFewKeysForMovesToOnePlace()
{
    MovedList list(100'000);
    for (int i = 0; i < 2000; ++i)
        list.move(99'999, 50'000);
    QVERIFY(ascends(list.keys));
    QVERIFY2(list.written < 40'000, qPrintable(QString::number(list.written)));
}

void TestOrderKey::keepsTheOrderThroughAnyMoves()
{
    QRandomGenerator random(5);
    MovedList list(40);
    for (int i = 0; i < 20'000; ++i) {
        const size_t count = 1 + random.bounded(5U);
        list.move(random.bounded(35U), random.bounded(3U), count);
        QVERIFY(list.keys.size() == 40 && ascends(list.keys));
    }
    QVERIFY2(list.written < size_t{20} * 20'000, qPrintable(QString::number(list.written)));
}

void TestOrderKey::makesRoomForManyAtOnce()
{
    const std::vector<OrderKey> keys{{1}, {2}, {3}, {4}};
    const RespacedKeys spread = respace(keys, 2, 100'000);
    QCOMPARE(spread.first, size_t{0});
    QCOMPARE(spread.keys.size(), size_t{4});
    QVERIFY(ascends(spread.keys));
    QCOMPARE(keysInside({.before = spread.keys[1], .after = spread.keys[2]}, 100'000).size(),
             size_t{100'000});
}

QTEST_APPLESS_MAIN(TestOrderKey)
#include "tst_order_key.moc"
