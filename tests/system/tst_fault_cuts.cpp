#include "tests/system/fault.h"

#include <QTest>

using namespace tributary;
using namespace tributary::test;
using namespace std::chrono_literals;

// Connections that end before all bytes are here.
class TestFaultCuts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesOnWhereTheConnectionBroke_data();
    void goesOnWhereTheConnectionBroke();
    void believesOnlyWhatCanBeBelieved_data();
    void believesOnlyWhatCanBeBelieved();
};

namespace {

// The kernel may have taken bytes that a reset then takes back from the reader.
constexpr qint64 lostInResets = 4 << 20;

Fault broken(Twist twist)
{
    return {.script = twisted(std::move(twist)), .fetchedTwice = 0, .requests = 100};
}

Twist cutEach(qint64 bytes, Cut how)
{
    return eachReply([bytes, how](Reply reply) {
        return reply.body().length() > bytes ? reply.cutAfter(bytes, how) : reply;
    });
}

Twist everyOther(std::function<Reply(Reply)> change)
{
    return [change = std::move(change)](int number, const Exchange&, Reply reply) {
        return number % 2 == 0 ? change(std::move(reply)) : reply;
    };
}

Fault wholeFrom(Twist twist)
{
    return {.script = twisted(withoutRanges(), std::move(twist)), .requests = 30};
}

Fault lost(Twist twist, Left leftOfResumed)
{
    return {.script = twisted(std::move(twist)),
            .ends = Ends::Failed,
            .kind = ErrorKind::ConnectionLost,
            .leftOfResumed = leftOfResumed,
            .requests = 40};
}

} // namespace

void TestFaultCuts::goesOnWhereTheConnectionBroke_data()
{
    addFaultColumns();
    addFault("FIN after 500,000 bytes, every time", broken(cutEach(500'000, Cut::Fin)));
    Fault reset = broken(cutEach(500'000, Cut::Reset));
    reset.fetchedTwice = lostInResets;
    addFault("RST after 500,000 bytes, every time", reset);
    addFault("FIN in place of each second answer",
             broken(everyOther([](Reply reply) { return reply.noAnswer(); })));
    addFault("RST in place of each second answer",
             broken(everyOther([](Reply reply) { return reply.noAnswer(Cut::Reset); })));
    addFault("FIN after the head, each second time",
             broken(everyOther([](Reply reply) { return reply.cutAfter(0); })));
    addFault("one byte before the end, each second time", broken(everyOther([](Reply reply) {
                 return reply.cutAfter(std::max<qint64>(0, reply.body().length() - 1));
             })));
    // With a limit of three tries, fifteen cuts are survived only because each brought something.
    Fault progress = broken(cutEach(256 * 1024, Cut::Fin));
    progress.adjust = [](DownloadRequest& request) { request.retry.tries = 1; };
    addFault("more cuts than tries, with progress", progress);
}

void TestFaultCuts::goesOnWhereTheConnectionBroke()
{
    QFETCH(Fault, fault);
    QFETCH(Situation, situation);
    const QString problem = problemWith(fault, situation);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void TestFaultCuts::believesOnlyWhatCanBeBelieved_data()
{
    addFaultColumns();
    addFault("chunks, cut once",
             wholeFrom(firstReplies(2, [](Reply reply) { return reply.chunked().cutAfter(700'000); })));
    addFault("chunks, cut between two of them", wholeFrom([](int number, const Exchange&, Reply reply) {
                 reply.chunked();
                 return number < 2 ? reply.cutAfter(2 << 20) : reply;
             }));
    addFault("chunks, cut before the last mark", wholeFrom([](int number, const Exchange&, Reply reply) {
                 reply.chunked();
                 return number < 2 ? reply.cutAfter(4 << 20) : reply;
             }));
    addFault("chunks, reset before the last mark", wholeFrom([](int number, const Exchange&, Reply reply) {
                 reply.chunked();
                 return number < 2 ? reply.cutAfter(4 << 20, Cut::Reset) : reply;
             }));
    Fault closed = wholeFrom(eachReply([](Reply reply) { return reply.closeDelimited(); }));
    closed.size = SizeOutcome::NotConfirmed;
    addFault("a body that ends with the connection", closed);
    Fault chunksAlways =
        lost(eachReply([](Reply reply) { return reply.chunked().cutAfter(700'000); }), Left::PartAndLedger);
    chunksAlways.script =
        twisted(withoutRanges(), eachReply([](Reply reply) { return reply.chunked().cutAfter(700'000); }));
    addFault("chunks, cut every time", chunksAlways, {Start::Fresh});
    Fault lengthAlways = chunksAlways;
    lengthAlways.script =
        twisted(withoutRanges(), eachReply([](Reply reply) { return reply.cutAfter(700'000); }));
    addFault("without ranges, cut every time", lengthAlways, {Start::Fresh});
    addFault("no answer ever",
             lost(eachReply([](Reply reply) { return reply.noAnswer(); }), Left::PartAndLedger));
    addFault("a reset ever",
             lost(eachReply([](Reply reply) { return reply.noAnswer(Cut::Reset); }), Left::PartAndLedger));
    addFault("a head and nothing else ever",
             lost(eachReply([](Reply reply) { return reply.cutAfter(0); }), Left::PartAndLedger));
}

void TestFaultCuts::believesOnlyWhatCanBeBelieved()
{
    QFETCH(Fault, fault);
    QFETCH(Situation, situation);
    const QString problem = problemWith(fault, situation);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

QTEST_GUILESS_MAIN(TestFaultCuts)
#include "tst_fault_cuts.moc"
