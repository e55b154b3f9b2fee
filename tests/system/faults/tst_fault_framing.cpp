#include "tests/support/checks/file_check.h"
#include "tests/support/checks/patience.h"
#include "tests/system/support/fault.h"

#include <QTest>

using namespace tributary;
using namespace tributary::test;
using namespace std::chrono_literals;

// Bodies in chunks whose framing is broken, and honest ones beside them. Nobody says how long the file is, so
// only the framing tells whether all of it came. To fool a row, a part of the file, or bytes that are none of
// it, would have to get the final name.
class TestFaultFraming : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { trustTestAuthority(); }
    void failsHonestly_data();
    void failsHonestly();
    void bringsTheFileOfAnHonestServer_data();
    void bringsTheFileOfAnHonestServer();
    void bringsTheFileOnceTheFramingIsRight_data();
    void bringsTheFileOnceTheFramingIsRight();
    void tellsByTlsAsWell_data();
    void tellsByTlsAsWell();
    void asksAHostInChunksOnlyOnce();
};

namespace {

constexpr qsizetype chunk = 16 * 1024;
const QByteArray target = "/100K/a.bin";

VirtualFile file()
{
    return *VirtualFile::atPath(target);
}

QByteArray sizeOf(qsizetype length)
{
    return QByteArray::number(length, 16);
}

// The first three chunks of the file.
QByteArray begun()
{
    QByteArray wire;
    for (qint64 at = 0; at < 3 * chunk; at += chunk)
        wire += sizeOf(chunk) + "\r\n" + file().bytes(at, at + chunk) + "\r\n";
    return wire;
}

// The rest of the file after the first chunks.
QByteArray rest()
{
    return file().bytes(3 * chunk, file().size);
}

QByteArray framedRest()
{
    return sizeOf(rest().size()) + "\r\n" + rest() + "\r\n";
}

const QByteArray strongTag = "\"v1\"";

enum class After : quint8 { Closes, Waits };

// A reply with these bytes for its body, whatever they are.
Reply inChunks(const QByteArray& wire, After after = After::Closes)
{
    Reply reply(200, wire);
    reply.closeDelimited().header("Transfer-Encoding", "chunked");
    if (after == After::Waits)
        reply.removeHeader("Connection").stallAfter(wire.size());
    return reply;
}

// Words for the head as they are, which may go on in a header of their own.
Reply framedAs(const QByteArray& words, const QByteArray& wire)
{
    return inChunks(wire)
        .removeHeader("Transfer-Encoding")
        .rawHeaderLines("Transfer-Encoding: " + words + "\r\n");
}

Fault failing(const QByteArray& wire, After after, ErrorKind kind)
{
    return {.script = [wire, after] { return [=](const Exchange&) { return inChunks(wire, after); }; },
            .target = target,
            .file = file(),
            .ends = Ends::Failed,
            .kind = kind,
            .requests = 6,
            .adjust = [](DownloadRequest& request) { request.retry.tries = 1; }};
}

void addRow(const QByteArray& name, const Fault& fault)
{
    QTest::newRow(name.constData()) << fault << Situation{.connections = 4, .start = Start::Fresh};
}

void addRows(const QByteArray& name, const Fault& fault)
{
    for (const auto& [kind, word] :
         {std::pair(AssemblyKind::Direct, "direct"), std::pair(AssemblyKind::Temp, "temp"),
          std::pair(AssemblyKind::Memory, "memory")}) {
        QTest::addRow("%s; %s", name.constData(), word)
            << fault << Situation{.connections = 4, .start = Start::Fresh, .assembly = kind};
    }
}

// Adds each fault in two ways: with a server that closes then, and might be believed for that alone, and with
// one that waits and keeps the connection open.
void addBroken(const QByteArray& name, const QByteArray& wire)
{
    addRows(name + ", closes", failing(wire, After::Closes, ErrorKind::BadResponse));
    addRow(name + ", waits", failing(wire, After::Waits, ErrorKind::BadResponse));
}

void addCut(const QByteArray& name, const QByteArray& wire)
{
    addRows(name, failing(wire, After::Closes, ErrorKind::ConnectionLost));
}

QList<std::pair<QByteArray, QByteArray>> brokenBodies()
{
    const QByteArray zero(1, '\0');
    return {
        {"garbage for a size", begun() + "this is no size\r\n" + rest() + "\r\n0\r\n\r\n"},
        {"garbage for the first size", "this is no size\r\n" + file().bytes()},
        {"a page for a size", begun() + "<html><body>Bad gateway</body></html>\r\n"},
        {"a negative size", begun() + "-1\r\n" + rest() + "\r\n0\r\n\r\n"},
        {"a size past 2^63", begun() + "8000000000000000\r\n" + rest() + "\r\n0\r\n\r\n"},
        {"a size past 2^64", begun() + "10000000000000000\r\n" + rest() + "\r\n0\r\n\r\n"},
        {"a size too small", begun() + sizeOf(rest().size() - 100) + "\r\n" + rest() + "\r\n0\r\n\r\n"},
        {"a size too large by two", begun() + sizeOf(rest().size() + 2) + "\r\n" + rest() + "\r\n0\r\n\r\n"},
        {"no size", begun() + "\r\n" + rest() + "\r\n0\r\n\r\n"},
        {"no framing at all", file().bytes()},
        {"a bare line break behind a size",
         begun() + sizeOf(rest().size()) + "\n" + rest() + "\r\n0\r\n\r\n"},
        {"bare line breaks at the end", begun() + framedRest() + "0\n\n"},
        {"a bare line break behind a chunk",
         begun() + sizeOf(rest().size()) + "\r\n" + rest() + "\n0\r\n\r\n"},
        {"NULs for a size", begun() + zero.repeated(8) + "\r\n" + rest()},
        {"a NUL behind a size", begun() + sizeOf(rest().size()) + zero + "\r\n" + rest() + "\r\n0\r\n\r\n"},
        {"an extension without end", begun() + "4000;" + QByteArray(100'000, 'x')},
        {"trailers without end", begun() + framedRest() + "0\r\n" + QByteArray("A: b\r\n").repeated(20'000)},
        {"garbage for a trailer", begun() + framedRest() + "0\r\nneither name nor value\r\n\r\n"},
    };
}

QList<std::pair<QByteArray, QByteArray>> cutBodies()
{
    return {
        {"cut behind a size", begun() + sizeOf(rest().size()) + "\r\n"},
        {"cut amid a size", begun() + "40"},
        {"cut amid a chunk", begun() + sizeOf(rest().size()) + "\r\n" + rest().first(1000)},
        {"a size far too large", begun() + "100000000\r\n" + rest() + "\r\n0\r\n\r\n"},
        {"no last chunk", begun() + framedRest()},
        {"no end of the last line", begun() + framedRest() + "0\r\n"},
        {"a zero and no more", begun() + framedRest() + "0"},
        {"a trailer and no end", begun() + framedRest() + "0\r\nA: b\r\n"},
    };
}

Fault honest(const QByteArray& wire, After after)
{
    Fault fault = failing(wire, after, ErrorKind::Internal);
    fault.ends = Ends::Completed;
    fault.requests = 2;
    fault.adjust = {};
    return fault;
}

QString fetched(const ScriptedServer& server, const QTemporaryDir& folder, Outcome& outcome)
{
    DownloadRequest request = quickRequest(server.url(target), folder.path(), 4);
    DownloadRun run(request);
    if (!run.ends())
        return QStringLiteral("it hangs\n") + run.outcome().story();
    outcome = run.outcome();
    return outcome.result ? differenceFrom(file(), outcome.result->path) : QString();
}

} // namespace

void TestFaultFraming::failsHonestly_data()
{
    addFaultColumns();
    for (const auto& [name, wire] : brokenBodies())
        addBroken(name, wire);
    for (const auto& [name, wire] : cutBodies())
        addCut(name, wire);
    const QByteArray chunks = begun() + framedRest() + "0\r\n\r\n";
    const QByteArray twice = sizeOf(chunks.size()) + "\r\n" + chunks + "\r\n0\r\n\r\n";
    Fault cutTwice = failing(twice, After::Closes, ErrorKind::BadResponse);
    cutTwice.script = [twice] {
        return [=](const Exchange&) { return framedAs("chunked, chunked", twice); };
    };
    addRows("chunks in chunks", cutTwice);
    Fault gone = failing(chunks.chopped(2), After::Closes, ErrorKind::ConnectionLost);
    gone.script = [chunks] {
        return [=](const Exchange&) { return framedAs("identity, chunked", chunks.chopped(2)); };
    };
    addRows("identity and chunks, cut", gone);
}

void TestFaultFraming::failsHonestly()
{
    QFETCH(Fault, fault);
    QFETCH(Situation, situation);
    const QString problem = problemWith(fault, situation);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void TestFaultFraming::bringsTheFileOfAnHonestServer_data()
{
    addFaultColumns();
    const QList<std::pair<QByteArray, QByteArray>> bodies{
        {"chunks", begun() + framedRest() + "0\r\n\r\n"},
        {"extensions", "5;a=b;c\r\n" + file().bytes(0, 5) + "\r\n" + sizeOf(file().size - 5) +
                           " ;q=\"1\"\r\n" + file().bytes(5, file().size) + "\r\n0;done\r\n\r\n"},
        {"trailers", begun() + framedRest() + "0\r\nServer-Timing: a;dur=1\r\nX-Sum: 1\r\n\r\n"},
        {"capital letters and zeros",
         begun() + "0000" + sizeOf(rest().size()).toUpper() + "\r\n" + rest() + "\r\n00\r\n\r\n"},
        {"more after the end", begun() + framedRest() + "0\r\n\r\nsomething else"},
    };
    for (const auto& [name, wire] : bodies) {
        addRows(name + ", closes", honest(wire, After::Closes));
        addRow(name + ", keeps the line", honest(wire, After::Waits));
    }
    for (const QByteArray& words :
         {QByteArray("chunked, chunked"), QByteArray("identity, chunked"), QByteArray(",chunked"),
          QByteArray("chunked,"), QByteArray("chunked\r\nTransfer-Encoding: chunked")}) {
        Fault said = honest(bodies.front().second, After::Closes);
        said.script = [words, wire = bodies.front().second] {
            return [=](const Exchange&) { return framedAs(words, wire); };
        };
        addRows("called " + QByteArray(words).replace("\r\n", " and "), said);
    }
    Fault gzip = honest(bodies.front().second, After::Closes);
    gzip.name = QStringLiteral("a.gz");
    gzip.target = "/100K/a.gz";
    gzip.script = [wire = bodies.front().second] {
        return [=](const Exchange&) { return inChunks(wire).header("Content-Encoding", "gzip"); };
    };
    addRows("a compressed file that says so", gzip);
    for (const bool isChunked : {true, false}) {
        Fault once = honest({}, After::Closes);
        once.script = [isChunked, wire = bodies.front().second] {
            return [=](const Exchange& exchange) {
                if (exchange.index > 0)
                    return Reply(403, QByteArray("used up"));
                return isChunked ? inChunks(wire) : Reply(200, file().bytes()).closeDelimited();
            };
        };
        once.target += "?token=1";
        once.size = isChunked ? SizeOutcome::Confirmed : SizeOutcome::NotConfirmed;
        once.requests = 1;
        addRows(isChunked ? "chunks, given out once" : "no length, given out once", once);
    }
    Fault fetched = honest({}, After::Closes);
    fetched.script = [] {
        return FileService().then([](const Exchange&, Reply reply) { return reply.chunked(); });
    };
    fetched.target = "/4M/a.bin";
    fetched.file = *VirtualFile::atPath("/4M/a.bin");
    fetched.requests = 40;
    addRows("parts in chunks", fetched);
    Fault inTwo = honest({}, After::Closes);
    inTwo.script = [wire = bodies.front().second] {
        return [=](const Exchange& exchange) {
            if (!exchange.request.range())
                return inChunks(wire).header("ETag", strongTag);
            const QByteArray twice = sizeOf(wire.size()) + "\r\n" + wire + "\r\n0\r\n\r\n";
            const QByteArray size = QByteArray::number(file().size);
            return framedAs("chunked, chunked", twice)
                .status(206)
                .header("ETag", strongTag)
                .header("Content-Range", "bytes 0-" + QByteArray::number(file().size - 1) + '/' + size);
        };
    };
    inTwo.requests = 3;
    addRows("parts in chunks in chunks", inTwo);
}

void TestFaultFraming::bringsTheFileOfAnHonestServer()
{
    QFETCH(Fault, fault);
    QFETCH(Situation, situation);
    const QString problem = problemWith(fault, situation);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void TestFaultFraming::bringsTheFileOnceTheFramingIsRight_data()
{
    addFaultColumns();
    for (const auto& [name, wire] : brokenBodies() + cutBodies()) {
        Fault fault = honest({}, After::Closes);
        fault.requests = 8;
        fault.script = [wire] {
            auto count = std::make_shared<int>(0);
            return [=](const Exchange&) {
                return inChunks((*count)++ < 2 ? wire : begun() + framedRest() + "0\r\n\r\n");
            };
        };
        addRows(name, fault);
    }
    // The size of a part is known, and bytes that are no content must not fill it up.
    Fault part = honest({}, After::Closes);
    part.target = "/4M/a.bin";
    part.file = *VirtualFile::atPath("/4M/a.bin");
    part.requests = 60;
    part.script = [] {
        auto count = std::make_shared<int>(0);
        return FileService().then([count](const Exchange&, Reply reply) {
            const QByteArray bytes = reply.body().bytes();
            const bool isLie = reply.statusCode() == 206 && (*count)++ % 3 != 0 && bytes.size() > 5000;
            if (!isLie)
                return reply;
            reply.body(QByteArray(sizeOf(2002) + "\r\n" + bytes.first(2000) + "\r\n" +
                                  sizeOf(bytes.size() - 2000) + "\r\n" + bytes.sliced(2000) +
                                  "\r\n0\r\n\r\n"));
            return reply.closeDelimited().header("Transfer-Encoding", "chunked");
        });
    };
    addRows("parts with a size too large by two, now and then", part);
}

void TestFaultFraming::bringsTheFileOnceTheFramingIsRight()
{
    QFETCH(Fault, fault);
    QFETCH(Situation, situation);
    const QString problem = problemWith(fault, situation);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void TestFaultFraming::tellsByTlsAsWell_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<bool>("isWhole");
    for (const auto& [name, wire] : brokenBodies().mid(0, 5) + cutBodies())
        QTest::newRow(name.constData()) << wire << false;
    QTest::newRow("honest chunks") << begun() + framedRest() + "0\r\n\r\n" << true;
}

void TestFaultFraming::tellsByTlsAsWell()
{
    QFETCH(const QByteArray, wire);
    QFETCH(const bool, isWhole);
    const ScriptedServer server([wire](const Exchange&) { return inChunks(wire); },
                                {.tls = showing(TlsIdentity::Good)});
    const QTemporaryDir folder;
    Outcome outcome;
    const QString problem = fetched(server, folder, outcome);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    QVERIFY2(outcome.result.has_value() == isWhole, qPrintable(outcome.story()));
    QCOMPARE(filesIn(folder.path()), isWhole ? QStringList(QStringLiteral("a.bin")) : QStringList());
}

// The first file teaches how the host answers.
void TestFaultFraming::asksAHostInChunksOnlyOnce()
{
    const ScriptedServer server(FileService().then([](const Exchange&, Reply reply) {
        return reply.status(200).removeHeader("Content-Range").chunked();
    }));
    const QTemporaryDir folder;
    DownloadQueue queue({.jobs = 1});
    int completed = 0;
    QObject::connect(&queue, &DownloadQueue::completed, &queue, [&] { ++completed; });
    for (const char* path : {"/10K/a.bin", "/20K/b.bin", "/30K/c.bin", "/40K/d.bin"})
        queue.add(quickRequest(server.url(path), folder.path(), 1));
    TRY_COMPARE(completed, 4);
    QVERIFY2(server.log().size() <= 6, qPrintable(QString::number(server.log().size())));
}

QTEST_GUILESS_MAIN(TestFaultFraming)
#include "tst_fault_framing.moc"
