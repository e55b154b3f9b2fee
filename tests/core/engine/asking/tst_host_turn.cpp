#include "core/engine/asking/host_turn.h"
#include "core/engine/shared/shared_limits.h"
#include "tests/support/checks/patience.h"

#include <QTest>

#include <memory>

using namespace tributary;
using namespace tributary::test;
using namespace std::chrono_literals;

namespace {

const QString host = QStringLiteral("http://a.example");

QueueLimits withDelay(std::chrono::milliseconds delay)
{
    QueueLimits limits;
    limits.eachHost.delay = delay;
    return limits;
}

} // namespace

// Requests to one host go out in line.
class TestHostTurn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesAtOnceWhereTheHostIsFree();
    void comesAfterADelay();
    void isLeftToOthers_data();
    void isLeftToOthers();
    void mayEndWithWhoeverIsCalled();
};

void TestHostTurn::comesAtOnceWhereTheHostIsFree()
{
    SharedLimits limits{QueueLimits{}};
    HostTurn turn(limits);
    int calls = 0;
    turn.await(host, [&] { ++calls; });
    QCOMPARE(calls, 1);
}

void TestHostTurn::comesAfterADelay()
{
    SharedLimits limits(withDelay(100ms));
    HostTurn first(limits);
    HostTurn second(limits);
    int calls = 0;
    const MonotonicTime begin = MonotonicTime::clock::now();
    first.await(host, [] {});
    second.await(host, [&] { ++calls; });
    TRY_COMPARE(calls, 1);
    QVERIFY(MonotonicTime::clock::now() - begin >= 100ms);
}

void TestHostTurn::isLeftToOthers_data()
{
    QTest::addColumn<bool>("isDestroyed");
    QTest::newRow("given up") << false;
    QTest::newRow("destroyed") << true;
}

// Whoever stayed in line without asking would hold up all others for ever.
void TestHostTurn::isLeftToOthers()
{
    QFETCH(const bool, isDestroyed);
    SharedLimits limits(withDelay(1h));
    HostTurn first(limits);
    auto second = std::make_unique<HostTurn>(limits);
    int calls = 0;
    first.await(host, [] {});
    second->await(host, [&] { ++calls; });
    if (isDestroyed)
        second.reset();
    else
        second->giveUp();
    QVERIFY(limits.paces().mayRequest(host, &calls, MonotonicTime::clock::now() + 2h));
    QCOMPARE(calls, 0);
}

void TestHostTurn::mayEndWithWhoeverIsCalled()
{
    SharedLimits limits{QueueLimits{}};
    auto turn = std::make_unique<HostTurn>(limits);
    turn->await(host, [&] { turn.reset(); });
    QVERIFY(!turn);
}

QTEST_GUILESS_MAIN(TestHostTurn)
#include "tst_host_turn.moc"
