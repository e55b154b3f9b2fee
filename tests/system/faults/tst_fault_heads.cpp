#include "core/values/download/download_state.h"
#include "tests/support/checks/file_check.h"
#include "tests/support/checks/patience.h"
#include "tests/system/support/fault.h"
#include "tests/system/support/kept_queue.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace tributary;
using namespace tributary::test;
using namespace std::chrono_literals;

// Servers whose answers begin oddly, yet carry the file.
class TestFaultHeads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsTheFile_data();
    void bringsTheFile();
    void bringsAnEmptyFile_data();
    void bringsAnEmptyFile();
    void refusesWhatIsNoAnswer_data();
    void refusesWhatIsNoAnswer();
    void takesNoFileForAnother_data();
    void takesNoFileForAnother();
};

namespace {

QByteArray asHttp10(const Reply& reply)
{
    QByteArray head = reply.head();
    return head.replace("HTTP/1.1", "HTTP/1.0");
}

Fault harmless(std::function<Reply(Reply)> change)
{
    return {.script = twisted(eachReply(std::move(change)))};
}

Reply refusingHead(int, const Exchange& exchange, Reply reply)
{
    return exchange.request.method == "HEAD" ? Reply(405) : std::move(reply);
}

void addRangeSupport()
{
    addFault("no HEAD", {.script = twisted(refusingHead), .fetchedTwice = 0});
    Fault silent = harmless([](Reply reply) { return reply.removeHeader("Accept-Ranges"); });
    silent.fetchedTwice = 0;
    addFault("ranges work unannounced", silent);
    addFault("Accept-Ranges: none, yet they work",
             harmless([](Reply reply) { return reply.header("Accept-Ranges", "none"); }));
    addFault("ranges are announced and don't work",
             {.script = twisted(withoutRanges(), eachReply([](Reply reply) {
                                    return reply.header("Accept-Ranges", "bytes");
                                }))});
}

void addOldServers()
{
    addFault("HTTP/1.0 with ranges",
             harmless([](Reply reply) { return reply.closing().rawHead(asHttp10(reply)); }));
    addFault("HTTP/1.0 without ranges or a length",
             {.script = twisted(withoutRanges(), eachReply([](Reply reply) {
                                    reply.closeDelimited();
                                    return reply.rawHead(asHttp10(reply));
                                })),
              .size = SizeOutcome::NotConfirmed});
    addFault("a coding that is none, without a length",
             {.script = twisted(withoutRanges(), eachReply([](Reply reply) {
                                    return reply.closeDelimited().header("Transfer-Encoding", "identity");
                                })),
              .size = SizeOutcome::NotConfirmed});
    // For a file that was begun it would be a word in its place: it has no size, mark or type.
    addFault("a status and nothing else",
             {.script = twisted(withoutRanges(), eachReply([](Reply reply) {
                                    return reply.closeDelimited().rawHead("HTTP/1.0 200 OK\r\n\r\n");
                                })),
              .size = SizeOutcome::NotConfirmed},
             {Start::Fresh});
    addFault("keeps no connection", harmless([](Reply reply) { return reply.closing(); }));
}

void addNoise()
{
    addFault("100 Continue first", harmless([](Reply reply) { return reply.informational(100); }));
    addFault("100 Continue, many times", harmless([](Reply reply) {
                 for (int i = 0; i < 50; ++i)
                     reply.informational(100);
                 return reply;
             }));
    addFault("the same Content-Length twice", harmless([](Reply reply) {
                 const QByteArray same = QByteArray::number(reply.body().length());
                 return reply.header("Content-Length", same).addHeader("Content-Length", same);
             }));
    addFault("a Content-Length with a semicolon", harmless([](Reply reply) {
                 return reply.header("Content-Length", QByteArray::number(reply.body().length()) + ';');
             }));
    const auto interim = [](int status) {
        return harmless([status](Reply reply) {
            return reply.informational(status, {{"Link", "</a>"}, {"Content-Length", "7"}});
        });
    };
    addFault("102 Processing first", interim(102));
    addFault("103 Early Hints first", interim(103));
    addFault("102, 100 and 103 before the answer", harmless([](Reply reply) {
                 return reply.informational(102).informational(100).informational(103, {{"Link", "</a>"}});
             }));
    addFault("bytes after the body",
             harmless([](Reply reply) { return reply.extraBytesAfterBody("and some more"); }));
    addFault("a whole answer after the body", harmless([](Reply reply) {
                 return reply.extraBytesAfterBody("HTTP/1.1 206 Partial Content\r\nContent-Length: 2\r\n"
                                                  "Content-Range: bytes 0-1/4194304\r\n\r\nno");
             }));
    addFault("a slow drip of headers", harmless([](Reply reply) { return reply.slowDripHeaders(1ms); }));
    addFault("headers in no alphabet",
             harmless([](Reply reply) { return reply.rawHeaderLines("X-Bin: \x01\x02\xff\r\n"); }));
}

// Qt shows no header of such a head, or lines that are none.
void addLinesThatAreNoHeaders()
{
    for (const char* line : {"no colon at all", "X Bad Name: x", ": x"}) {
        addFault(QByteArray("a line that is no header: ") + line,
                 harmless([line](Reply reply) { return reply.rawHeaderLines(QByteArray(line) + "\r\n"); }));
    }
    addFault("a line that is no header, and the line is cut", harmless([](Reply reply) {
                 return reply.rawHeaderLines("no colon at all\r\n").cutAfter(700'000);
             }));
}

} // namespace

void TestFaultHeads::bringsTheFile_data()
{
    addFaultColumns();
    addRangeSupport();
    addOldServers();
    addNoise();
    addLinesThatAreNoHeaders();
}

void TestFaultHeads::bringsTheFile()
{
    QFETCH(Fault, fault);
    QFETCH(Situation, situation);
    const QString problem = problemWith(fault, situation);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void TestFaultHeads::bringsAnEmptyFile_data()
{
    addFaultColumns();
    const auto empty = [](const std::function<Reply()>& reply, SizeOutcome size = SizeOutcome::Confirmed) {
        return Fault{.script = [reply] { return [reply](const Exchange&) { return reply(); }; },
                     .file = VirtualFile{.size = 0},
                     .size = size,
                     .requests = 2};
    };
    addFault("200 of no bytes", empty([] { return Reply(200); }), {Start::Fresh});
    const auto unsatisfied = [] { return Reply(416).header("Content-Range", "bytes */0"); };
    Fault forAPart = empty(unsatisfied);
    forAPart.script = [unsatisfied]() -> Script {
        return [unsatisfied](const Exchange& exchange) {
            return exchange.request.range() ? unsatisfied() : Reply(200);
        };
    };
    addFault("416 of no bytes", forAPart, {Start::Fresh});
    Fault forAll = empty(unsatisfied);
    forAll.ends = Ends::Failed;
    forAll.kind = ErrorKind::BadRange;
    forAll.httpStatus = 416;
    addFault("416 of no bytes, though no part was asked for", forAll, {Start::Fresh});
    addFault("chunked without a chunk", empty([] { return Reply(200).chunked(); }), {Start::Fresh});
    addFault("closed without a byte",
             empty([] { return Reply(200).closeDelimited(); }, SizeOutcome::NotConfirmed), {Start::Fresh});
}

void TestFaultHeads::bringsAnEmptyFile()
{
    QFETCH(Fault, fault);
    QFETCH(Situation, situation);
    const QString problem = problemWith(fault, situation);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void TestFaultHeads::refusesWhatIsNoAnswer_data()
{
    addFaultColumns();
    Fault interims{.script =
                       [] {
                           return [](const Exchange&) {
                               return Reply(200, RepeatedBytes{"HTTP/1.1 103 Early Hints\r\n\r\n", 1 << 20})
                                   .rawHead("HTTP/1.1 102 Processing\r\n\r\n")
                                   .closing();
                           };
                       },
                   .ends = Ends::Failed,
                   .kind = ErrorKind::BadResponse,
                   .requests = 100};
    addFault("interim answers and nothing else", interims);
    const auto speakingOtherwise = [](const QByteArray& bytes) {
        return Fault{.script =
                         twisted(eachReply([bytes](Reply) { return Reply(200).rawHead(bytes).closing(); })),
                     .ends = Ends::Failed,
                     .kind = ErrorKind::BadResponse,
                     .requests = 100};
    };
    addFault("the greeting of another service", speakingOtherwise("SSH-2.0-OpenSSH_9.2p1\r\n"));
    addFault("the alert of a TLS server", speakingOtherwise(QByteArray("\x15\x03\x03\x00\x02\x02\x46", 7)));
    addFault("all the bytes and no head", speakingOtherwise(QByteArray(5000, 'x')));
    for (const int status : {0, 20, 99}) {
        addFault("status " + QByteArray::number(status) + " and all the bytes",
                 Fault{.script = twisted(eachReply([status](Reply reply) { return reply.status(status); })),
                       .ends = Ends::Failed,
                       .kind = ErrorKind::BadResponse,
                       .httpStatus = status,
                       .requests = 100});
    }
}

void TestFaultHeads::refusesWhatIsNoAnswer()
{
    QFETCH(Fault, fault);
    QFETCH(Situation, situation);
    const QString problem = problemWith(fault, situation);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void TestFaultHeads::takesNoFileForAnother_data()
{
    QTest::addColumn<int>("atOnce");
    QTest::newRow("one after the other") << 1;
    QTest::newRow("four at once") << 4;
}

// The final answer after an interim one comes only when the next file is asked for on that connection.
void TestFaultHeads::takesNoFileForAnother()
{
    QFETCH(const int, atOnce);
    const ScriptedServer server(FileService().then([](const Exchange&, Reply reply) {
        return reply.informational(103, {{"Link", "</style.css>"}}).slowDripHeaders(1ms);
    }));
    const QTemporaryDir folder;
    KeptQueue kept(folder.filePath(QStringLiteral("list.db")), {.jobs = atOnce});
    const QByteArrayList targets{"/300K/a.bin", "/310K/b.bin", "/320K/c.bin", "/330K/d.bin", "/340K/e.bin"};
    for (const QByteArray& target : targets) {
        DownloadRequest request = quickRequest(server.url(target), folder.path(), 2);
        request.retry.firstWait = 1ms;
        request.retry.longestWait = 1ms;
        request.retry.tries = 10;
        kept.queue().add(request);
    }
    TRY_COMPARE(kept.ids().size(), targets.size());
    TRY_VERIFY(std::ranges::all_of(kept.ids(), [&](DownloadId id) { return isSettled(kept.state(id)); }));
    for (const QByteArray& target : targets) {
        const QString path = folder.filePath(QString::fromLatin1(target.split('/').last()));
        QCOMPARE(differenceFrom(*VirtualFile::atPath(target), path), QString());
    }
}

QTEST_GUILESS_MAIN(TestFaultHeads)
#include "tst_fault_heads.moc"
