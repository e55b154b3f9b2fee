#include "tests/system/support/fault.h"

#include <QTest>

using namespace tributary;
using namespace tributary::test;

// Connections that are reset amid the bytes.
class TestFaultResets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areGoneOnFrom_data();
    void areGoneOnFrom();
};

namespace {

// The kernel may have taken bytes that a reset then takes back from the reader.
constexpr qint64 lostInResets = 4 << 20;

} // namespace

void TestFaultResets::areGoneOnFrom_data()
{
    addFaultColumns();
    constexpr qint64 bytes = 500'000;
    const Twist resetEach = eachReply([](Reply reply) {
        return reply.body().length() > bytes ? reply.cutAfter(bytes, Cut::Reset) : reply;
    });
    addFault("after 500,000 bytes, every time",
             {.script = twisted(resetEach), .fetchedTwice = lostInResets, .requests = 100});
    // A reset is no end.
    const Twist closed = [](int number, const Exchange&, Reply reply) {
        reply.closeDelimited();
        return number < 4 ? reply.cutAfter(bytes, Cut::Reset) : reply;
    };
    addFault("a body that would end with the connection",
             {.script = twisted(withoutRanges(), closed), .size = SizeOutcome::NotConfirmed, .requests = 30});
}

void TestFaultResets::areGoneOnFrom()
{
    QFETCH(Fault, fault);
    QFETCH(Situation, situation);
    const QString problem = problemWith(fault, situation);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

QTEST_GUILESS_MAIN(TestFaultResets)
#include "tst_fault_resets.moc"
