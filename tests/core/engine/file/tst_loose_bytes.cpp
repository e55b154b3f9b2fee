#include "core/engine/file/loose_bytes.h"

#include <QTest>

using namespace tributary;
using namespace std::chrono_literals;

namespace {

constexpr MonotonicTime start{1h};

Known fileWithRanges()
{
    Known known;
    known.size = 1'000'000;
    known.rangesProven = true;
    return known;
}

} // namespace

// When a small file is to have a ledger. The time is given.
class TestLooseBytes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void needNoLedgerWhereTheyComeAtOnce();
    void areWorthOneThreeSecondsAfterTheFirst();
    void areWorthNoneThatNoRunCouldUse_data();
    void areWorthNoneThatNoRunCouldUse();
    void areCounted();
};

void TestLooseBytes::needNoLedgerWhereTheyComeAtOnce()
{
    LooseBytes bytes;
    QVERIFY(!bytes.areWorthALedger(start + 1h));
    bytes.note(1000, {}, fileWithRanges(), start);
    QVERIFY(!bytes.areWorthALedger(start));
    QVERIFY(!bytes.areWorthALedger(start + 2900ms));
}

// The wait for the first byte costs nothing, since nothing is lost with it.
void TestLooseBytes::areWorthOneThreeSecondsAfterTheFirst()
{
    LooseBytes bytes;
    bytes.note(0, {}, fileWithRanges(), start);
    QVERIFY(!bytes.areWorthALedger(start + 10s));
    bytes.note(1000, {}, fileWithRanges(), start + 10s);
    bytes.note(1000, {}, fileWithRanges(), start + 12s);
    QVERIFY(!bytes.areWorthALedger(start + 12s));
    QVERIFY(bytes.areWorthALedger(start + 13s));
}

void TestLooseBytes::areWorthNoneThatNoRunCouldUse_data()
{
    QTest::addColumn<std::optional<qint64>>("size");
    QTest::addColumn<bool>("hasRanges");
    QTest::newRow("no ranges") << std::optional<qint64>(1'000'000) << false;
    QTest::newRow("no size") << std::optional<qint64>() << true;
}

void TestLooseBytes::areWorthNoneThatNoRunCouldUse()
{
    QFETCH(const std::optional<qint64>, size);
    QFETCH(const bool, hasRanges);
    Known known = fileWithRanges();
    known.size = size;
    known.rangesProven = hasRanges;
    LooseBytes bytes;
    bytes.note(1000, {}, known, start);
    QVERIFY(!bytes.areWorthALedger(start + 1min));
}

void TestLooseBytes::areCounted()
{
    LooseBytes bytes;
    bytes.note(1000, {}, fileWithRanges(), start);
    bytes.note(500, {}, fileWithRanges(), start + 1s);
    QCOMPARE(bytes.count, 1500);
    QCOMPARE(bytes.known, fileWithRanges());
}

QTEST_GUILESS_MAIN(TestLooseBytes)
#include "tst_loose_bytes.moc"
