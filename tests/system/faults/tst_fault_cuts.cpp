#include "tests/support/checks/file_check.h"
#include "tests/system/support/fault.h"

#include <QSslSocket>
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
    void believesAnEndOverTlsThatIsAnnouncedOrComesTwice_data();
    void believesAnEndOverTlsThatIsAnnouncedOrComesTwice();
    void showsEachTryAndEndsWithTheLast();
};

namespace {

Fault broken(Twist twist)
{
    return {.script = twisted(std::move(twist)), .fetchedTwice = 0, .requests = 100};
}

Twist cutEach(qint64 bytes)
{
    return eachReply(
        [bytes](Reply reply) { return reply.body().length() > bytes ? reply.cutAfter(bytes) : reply; });
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
    addFault("FIN after 500,000 bytes, every time", broken(cutEach(500'000)));
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
    Fault progress = broken(cutEach(256 * 1024));
    progress.adjust = [](DownloadRequest& request) { request.retry.tries = 1; };
    addFault("more cuts than tries, with progress", progress);
    // As from a script that knows only where to begin; what it sends beyond the range is not asked for.
    const VirtualFile file = *VirtualFile::atPath("/4M/a.bin");
    Fault toTheEnd = broken([file](int, const Exchange& exchange, Reply reply) {
        const auto range = exchange.request.range();
        const ByteRange rest{range ? range->within(file.size)->begin : 0, file.size};
        if (range)
            reply.contentRange(rest, file.size).body(Body(file).stretch(rest));
        return reply.cutAfter(700'000);
    });
    toTheEnd.fetchedTwice.reset();
    addFault("all the rest instead of a part, cut every time", toTheEnd);
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
    // More was here before the line was silent, and all of it came again up to there.
    const auto shorterUntil = [](int end) {
        return [end](int number, const Exchange&, Reply reply) {
            // The first answer is asked for once more, to be read by the letter.
            if (number <= 1)
                return reply.closeDelimited().stallAfter(3 << 20);
            return number < end ? reply.bodyFrom({0, 2 << 20}).closeDelimited() : reply.closeDelimited();
        };
    };
    Fault shorter = wholeFrom(shorterUntil(4));
    shorter.size = SizeOutcome::NotConfirmed;
    addFault("a body that ends with the connection, and before where it was", shorter, {Start::Fresh});
    Fault shorterAlways = lost(shorterUntil(1000), Left::PartAndLedger);
    shorterAlways.script = twisted(withoutRanges(), shorterUntil(1000));
    addFault("a body that ends with the connection, and always before where it was", shorterAlways,
             {Start::Fresh});
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

// A stream without ranges begins anew each time. To fool this, the count of tries would have to begin anew
// with it, or a person be shown nothing while what is here comes once more.
void TestFaultCuts::believesAnEndOverTlsThatIsAnnouncedOrComesTwice_data()
{
    // The bytes after which each answer is cut, in order; the last number counts for all later answers.
    QTest::addColumn<QList<qint64>>("ends");
    QTest::addColumn<int>("requests");
    QTest::addColumn<int>("retries");
    constexpr qint64 announced = -1;
    constexpr qint64 all = 4 << 20;
    constexpr qint64 half = 2 << 20;
    QTest::newRow("never announced") << QList<qint64>{all} << 3 << 0;
    QTest::newRow("cut, and never announced") << QList<qint64>{half, all} << 4 << 1;
    // Qt hands on what a server announces with OpenSSL alone.
    if (QSslSocket::activeBackend() != QLatin1String("openssl")) {
        QTest::newRow("announced to nobody") << QList<qint64>{announced} << 3 << 0;
        return;
    }
    QTest::newRow("announced") << QList<qint64>{announced} << 2 << 0;
    QTest::newRow("cut once") << QList<qint64>{half, announced} << 3 << 0;
    QTest::newRow("cut sooner the second time") << QList<qint64>{half, half / 2, announced} << 4 << 1;
}

// A body that nothing but its line ends: over TLS a server says that it has said all.
void TestFaultCuts::believesAnEndOverTlsThatIsAnnouncedOrComesTwice()
{
    QFETCH(const QList<qint64>, ends);
    const Script service = withoutRanges();
    const ScriptedServer server(
        [&](const Exchange& exchange) {
            // The first answer is asked for once more, to be read by the letter.
            const auto number = std::clamp<qsizetype>(exchange.index - 1, 0, ends.size() - 1);
            Reply reply = service(exchange).closeDelimited();
            return ends[number] < 0 ? reply : reply.cutAfter(ends[number]);
        },
        {.tls = showing(TlsIdentity::Good)});
    const QTemporaryDir folder;
    DownloadRequest request = quickRequest(server.url("/4M/a.bin"), folder.path(), 1);
    request.network.caFile = authorityFile();
    DownloadRun run(request);
    QVERIFY2(run.ends() && run.outcome().result, qPrintable(run.outcome().story()));
    QCOMPARE(differenceFrom(*VirtualFile::atPath("/4M/a.bin"), folder.filePath(QStringLiteral("a.bin"))),
             QString());
    QCOMPARE(run.outcome().result->size, SizeOutcome::NotConfirmed);
    QTEST(static_cast<int>(server.log().size()), "requests");
    QTEST(static_cast<int>(run.outcome().retries.size()), "retries");
}

void TestFaultCuts::showsEachTryAndEndsWithTheLast()
{
    const ScriptedServer server(withoutRanges().then(
        [](const Exchange&, Reply reply) { return reply.chunked().rate(2 << 20).cutAfter(700'000); }));
    const QTemporaryDir folder;
    DownloadRequest request = quickRequest(server.url("/4M/a.bin"), folder.path(), 4);
    // Long enough to be told between two looks.
    request.retry.firstWait = 250ms;
    request.retry.longestWait = 250ms;
    DownloadRun run(request);
    QVERIFY2(run.ends(), qPrintable(run.outcome().story()));
    QVERIFY2(run.outcome().failure, qPrintable(run.outcome().story()));
    QCOMPARE(nameOf(run.outcome().failure->error.kind), nameOf(ErrorKind::ConnectionLost));
    QList<int> attempts;
    for (const RetryNotice& retry : run.outcome().retries)
        attempts.append(retry.attempt);
    // The first beginning came further than nothing at all.
    QCOMPARE(attempts, (QList<int>{1, 2, 3}));
    QVERIFY2(server.log().size() <= 5, qPrintable(run.outcome().story()));
    const auto lost = run.outcome().log.filter(QStringLiteral("lost: "));
    QCOMPARE(lost.size(), 4);
    int waits = 0;
    int movesAgain = 0;
    auto before = DownloadState::Queued;
    for (const DownloadSnapshot& snapshot : run.outcome().snapshots) {
        waits += snapshot.state == DownloadState::Waiting && before != DownloadState::Waiting ? 1 : 0;
        const bool isMoving = snapshot.state == DownloadState::Downloading && snapshot.bytesPerSecond > 0;
        movesAgain += waits > 0 && isMoving ? 1 : 0;
        before = snapshot.state;
    }
    QCOMPARE(waits, 3);
    QVERIFY2(movesAgain >= 3, qPrintable(QString::number(movesAgain)));
}

QTEST_GUILESS_MAIN(TestFaultCuts)
#include "tst_fault_cuts.moc"
