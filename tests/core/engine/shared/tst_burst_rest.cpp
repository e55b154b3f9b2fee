#include "core/engine/shared/burst_rest.h"

#include <QtTest>

using namespace tributary;
using namespace std::chrono_literals;

// When a lane sleeps before it waits for more bytes. The time is given.
class TestBurstRest : public QObject
{
    Q_OBJECT

private:
    MonotonicTime m_now = MonotonicTime{} + 1h;
    BurstRest m_rest;

    bool restsAfter(qint64 bytes, MonotonicTime::duration elapsed)
    {
        m_rest.noteBytes(bytes, 512 * 1024);
        return restIn(elapsed).has_value();
    }
    std::optional<MonotonicTime::duration> restIn(MonotonicTime::duration elapsed)
    {
        m_now += elapsed;
        return m_rest.rest(m_now);
    }

private Q_SLOTS:
    void init()
    {
        m_rest = {};
        m_rest.rest(m_now);
    }

    void restsWhileBytesComeFast()
    {
        QVERIFY(restsAfter(32 * 1024, 40us));
        QVERIFY(restsAfter(400 * 1024, 540us));
    }

    void isAtHandForASlowTransfer()
    {
        QVERIFY(!restsAfter(16 * 1024, 1ms));
        QVERIFY(!restsAfter(1024 * 1024, 1s));
    }

    // Bytes that came before the lane read on still count towards its rest.
    void readsOnBeforeItRests()
    {
        m_rest.noteBytes(1024 * 1024, 512 * 1024);
        m_rest.noteUnread();
        QVERIFY(!restIn(1ms));
        m_rest.noteBytes(16 * 1024, 512 * 1024);
        QVERIFY(restIn(1ms));
    }

    void isAtHandWhenNothingComes() { QVERIFY(!restsAfter(0, 10us)); }

    void aFastMomentIsForgottenAfterIt()
    {
        QVERIFY(restsAfter(1024 * 1024, 1ms));
        QVERIFY(!restsAfter(1024, 1ms));
    }

    void firstBytesAfterLongSilenceAreNotWaitedOver() { QVERIFY(!restsAfter(256 * 1024, 10s)); }

    // A lane's first look is so long after its clock's beginning.
    void isAtHandOnAMachineThatIsLongUp_data()
    {
        QTest::addColumn<std::chrono::hours>("up");
        for (const auto& [name, up] : {std::pair("a day", 26h), {"two days", 48h}, {"years", 100'000h}})
            QTest::newRow(name) << std::chrono::hours(up);
    }
    void isAtHandOnAMachineThatIsLongUp()
    {
        QFETCH(const std::chrono::hours, up);
        QVERIFY(!restsAfter(256 * 1024, up));
    }

    // Or it would have to wait for us.
    void restsShorterOverASmallBuffer()
    {
        m_rest.noteBytes(400 * 1024, 1024 * 1024);
        QCOMPARE(restIn(1ms), 500us);
        m_rest.noteBytes(400 * 1024, 1024 * 1024);
        m_rest.noteBytes(16 * 1024, 16 * 1024);
        QCOMPARE(restIn(1ms), 16us);
        m_rest.noteBytes(400 * 1024, 1024 * 1024);
        QCOMPARE(restIn(1ms), 500us);
    }
};

QTEST_APPLESS_MAIN(TestBurstRest)
#include "tst_burst_rest.moc"
