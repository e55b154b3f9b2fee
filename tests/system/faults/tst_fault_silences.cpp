#include "tests/support/checks/patience.h"
#include "tests/system/support/fault.h"

#include <QTest>

using namespace tributary;
using namespace tributary::test;
using namespace std::chrono_literals;

// Connections on which nothing comes any more.
class TestFaultSilences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replacesASilentConnection_data();
    void replacesASilentConnection();
    void takesAllWhereLateRangesAreSilent_data();
    void takesAllWhereLateRangesAreSilent();
};

namespace {

void impatient(DownloadRequest& request)
{
    const std::chrono::milliseconds soon = isSanitized() ? 2s : 700ms;
    request.timeouts = {.silence = soon, .connect = soon};
}

Fault silent(Twist twist)
{
    return {.script = twisted(std::move(twist)), .requests = 100, .adjust = impatient};
}

} // namespace

void TestFaultSilences::replacesASilentConnection_data()
{
    addFaultColumns();
    addFault("silence before the head, once",
             silent(firstReplies(1, [](Reply reply) { return reply.stallBeforeHeaders(); })));
    addFault("silence amid the body, once",
             silent(firstReplies(1, [](Reply reply) { return reply.stallAfter(200'000); })));
    addFault("a trickle, once", silent(firstReplies(1, [](Reply reply) { return reply.rate(50); })));
    addFault("silence amid the head, once",
             silent(firstReplies(1, [](Reply reply) { return reply.slowDripHeaders(10s); })));
    addFault("silence amid the first bytes of a page, once", silent(firstReplies(1, [](Reply reply) {
                 return reply.header("Content-Type", "text/html").stallAfter(100);
             })));
    addFault("a trickle of the first bytes of a page, once", silent(firstReplies(1, [](Reply reply) {
                 return reply.header("Content-Type", "text/html").rate(5);
             })));
    addFault("silence on three in eight", silent([](int number, const Exchange&, Reply reply) {
                 return number % 8 < 3 ? reply.stallAfter(10'000) : reply;
             }));
    addFault("a silent half of the first eight", silent([](int number, const Exchange&, Reply reply) {
                 return number < 8 && number % 2 == 1 ? reply.stallBeforeHeaders() : reply;
             }));
    Fault never = silent(eachReply([](Reply reply) { return reply.stallBeforeHeaders(); }));
    never.ends = Ends::Failed;
    never.kind = ErrorKind::TimedOut;
    never.requests = 10;
    addFault("no answer ever", never);
}

void TestFaultSilences::replacesASilentConnection()
{
    QFETCH(Fault, fault);
    QFETCH(Situation, situation);
    const QString problem = problemWith(fault, situation);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

// An archive that is made as it is sent: what it has before a range is made first, however long that takes.
void TestFaultSilences::takesAllWhereLateRangesAreSilent_data()
{
    constexpr qint64 late = 500'000;
    const auto patient = [](DownloadRequest& request) {
        const std::chrono::milliseconds enough = isSanitized() ? 3s : 1s;
        request.timeouts = {.silence = enough, .connect = enough};
    };
    const auto isLate = [](const Exchange& exchange) {
        const auto range = exchange.request.range();
        return range && range->first.value_or(0) > late;
    };
    addFaultColumns();
    Fault headless = silent([isLate](int, const Exchange& exchange, Reply reply) {
        return isLate(exchange) ? reply.stallBeforeHeaders() : reply;
    });
    headless.adjust = patient;
    addFault("no head of a range that begins late", headless);
    Fault bodiless = silent([isLate](int, const Exchange& exchange, Reply reply) {
        return isLate(exchange) ? reply.stallAfter(0) : reply;
    });
    bodiless.adjust = patient;
    addFault("no byte of a range that begins late", bodiless, {Start::Fresh});
    // What is here stays where all of the file is silent as well.
    Fault never = headless;
    never.script = twisted([isLate](int, const Exchange& exchange, Reply reply) {
        const bool isSilent = isLate(exchange) || !exchange.request.range();
        return isSilent ? reply.stallBeforeHeaders() : reply;
    });
    never.ends = Ends::Failed;
    never.kind = ErrorKind::TimedOut;
    never.leftOfFresh = Left::PartAndLedger;
    addFault("no byte of all of the file either", never, {Start::Resumed});
    // The server gave ranges that begin late before, so that all of the file is asked for only after all
    // tries.
    Fault hung = headless;
    hung.script = twisted([](int number, const Exchange& exchange, Reply reply) {
        if (!exchange.request.range())
            return reply;
        return number < 4 ? reply.stallAfter(100'000) : reply.stallBeforeHeaders();
    });
    addFault("no byte of any part after late ranges came", hung, {Start::Fresh});
}

void TestFaultSilences::takesAllWhereLateRangesAreSilent()
{
    QFETCH(Fault, fault);
    QFETCH(Situation, situation);
    const QString problem = problemWith(fault, situation);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

QTEST_GUILESS_MAIN(TestFaultSilences)
#include "tst_fault_silences.moc"
