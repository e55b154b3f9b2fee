#include "tests/support/answers/gzip.h"
#include "tests/system/support/fault.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tributary;
using namespace tributary::test;

// Servers that compress although nobody asked for it.
class TestFaultEncodings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodesTheWholeOnceAndNeverARange_data();
    void decodesTheWholeOnceAndNeverARange();
    void keepsAnArchiveAsItIs_data();
    void keepsAnArchiveAsItIs();
    void unpacksAnArchiveThatWasPackedOnceMore_data();
    void unpacksAnArchiveThatWasPackedOnceMore();
    void goesOnWhereMuchWasUnsavedWhenItBroke();
};

namespace {

const VirtualFile file = *VirtualFile::atPath("/4M/a.bin");

const QByteArray& zipped()
{
    static const QByteArray bytes = gzip(file.bytes());
    return bytes;
}

Reply compressed(Reply reply)
{
    return reply.statusCode() == 200 ? reply.body(Body(zipped())).header("Content-Encoding", "gzip") : reply;
}

// Compresses on the way out, and then cuts its ranges from what it compressed.
Reply compressedRange(const Exchange& exchange, Reply reply)
{
    const QByteArray& whole = zipped();
    const auto asked = exchange.request.range();
    const auto range = asked ? asked->within(whole.size()) : std::nullopt;
    if (!range)
        return compressed(reply.status(200).removeHeader("Content-Range"));
    return reply.status(206)
        .contentRange(*range, whole.size())
        .header("Content-Encoding", "gzip")
        .body(Body(whole.mid(range->begin, range->length())));
}

FileService archive()
{
    return FileService().add("/a.tar.gz", ServedFile{.content = file, .contentType = "application/x-tar"});
}

} // namespace

void TestFaultEncodings::decodesTheWholeOnceAndNeverARange_data()
{
    addFaultColumns();
    addFault("gzip without ranges",
             {.script = twisted(withoutRanges(), eachReply(compressed)), .requests = 10});
    addFault("deflate without the head of zlib",
             {.script = twisted(withoutRanges(), eachReply([](Reply reply) {
                                    const QByteArray bare = qCompress(file.bytes()).mid(6).chopped(4);
                                    return reply.body(Body(bare)).header("Content-Encoding", "deflate");
                                })),
              .requests = 10});
    addFault("gzip without ranges, in chunks",
             {.script = twisted(withoutRanges(), eachReply([](Reply reply) {
                                    return compressed(std::move(reply)).chunked();
                                })),
              .requests = 10});
    addFault("gzip without ranges, ending with the connection",
             {.script = twisted(withoutRanges(), eachReply([](Reply reply) {
                                    return compressed(std::move(reply)).closeDelimited();
                                })),
              .requests = 10});
    addFault("gzip, ending with the connection too early, once",
             {.script = twisted(withoutRanges(),
                                [](int number, const Exchange&, Reply reply) {
                                    reply = compressed(std::move(reply)).closeDelimited();
                                    return number == 1 ? reply.cutAfter(900'000) : reply;
                                }),
              .requests = 10});
    Fault strange{.script = twisted(withoutRanges(), eachReply([](Reply reply) {
                                        return reply.header("Content-Encoding", "zstd");
                                    })),
                  .ends = Ends::Failed,
                  .kind = ErrorKind::BadResponse,
                  .httpStatus = 200,
                  .requests = 1};
    addFault("a coding that nobody asked for nor can undo", strange, {Start::Fresh});
    // The bytes that are here came uncompressed, so perhaps only one of several machines compresses.
    strange.requests = 4;
    addFault("a coding that nobody asked for nor can undo", strange, {Start::Resumed});
    addFault("gzip, cut once", {.script = twisted(withoutRanges(),
                                                  [](int number, const Exchange&, Reply reply) {
                                                      reply = compressed(std::move(reply));
                                                      return number == 1 ? reply.cutAfter(900'000) : reply;
                                                  }),
                                .requests = 10});
    addFault("ranges of what is compressed",
             {.script = twisted([](int, const Exchange& exchange, Reply reply) {
                  return compressedRange(exchange, std::move(reply));
              }),
              .requests = 20});
    // The first question, the answers until compression is believed (areBelieved: four to one connection,
    // sixteen to eight), the seven questions that are under way by then, and the one for the whole file.
    addFault("ranges of what is compressed, after the first answer",
             {.script = twisted([](int number, const Exchange& exchange, Reply reply) {
                  return number == 0 ? reply : compressedRange(exchange, std::move(reply));
              }),
              .requests = 1 + 4 + 1,
              .requestsOfMany = 1 + 16 + 7 + 1},
             {Start::Fresh});
    // Slow, so that little is on its way when nobody wants any more of it.
    addFault("one of four machines compresses",
             {.script = twisted([](int number, const Exchange&, Reply reply) {
                  if (number % 4 != 1)
                      return reply;
                  return compressed(reply.status(200).removeHeader("Content-Range")).rate(100'000);
              }),
              .fetchedTwice = 1'000'000});
    addFault("a coding that is none", {.script = twisted(eachReply([](Reply reply) {
                                           return reply.header("Content-Encoding", "aws-chunked");
                                       })),
                                       .fetchedTwice = 0});
    addFault("a coding called identity", {.script = twisted(eachReply([](Reply reply) {
                                              return reply.header("Content-Encoding", "identity");
                                          })),
                                          .fetchedTwice = 0});
    const auto calledGzip = eachReply([](Reply reply) { return reply.header("Content-Encoding", "gzip"); });
    addFault("called gzip, and is none", {.script = twisted(withoutRanges(), calledGzip), .requests = 10});
    addFault("called gzip, and is none, in parts", {.script = twisted(calledGzip), .fetchedTwice = 0});
    addFault("zeros behind what is compressed",
             {.script = twisted(withoutRanges(), eachReply([](Reply reply) {
                                    return reply.body(Body(zipped() + QByteArray(512, '\0')))
                                        .header("Content-Encoding", "gzip");
                                })),
              .requests = 10},
             {Start::Fresh});
    addFault("a script's word behind what is compressed",
             {.script = twisted(
                  withoutRanges(), eachReply([](Reply reply) {
                      return reply.body(Body(zipped() + "Warning")).header("Content-Encoding", "gzip");
                  })),
              .requests = 10},
             {Start::Fresh});
    // The header says what the file is called once it is unpacked.
    const FileService unpacked =
        FileService().add("/a.csv.gz", ServedFile{.content = file,
                                                  .contentDisposition = "attachment; filename=\"a.csv\"",
                                                  .ranges = ServedFile::Ranges::Ignored});
    addFault("gzip of a file that a header names without it",
             {.script = twisted(unpacked, eachReply(compressed)),
              .target = "/a.csv.gz",
              .name = QStringLiteral("a.csv"),
              .requests = 10},
             {Start::Fresh});
}

void TestFaultEncodings::decodesTheWholeOnceAndNeverARange()
{
    QFETCH(Fault, fault);
    QFETCH(Situation, situation);
    const QString problem = problemWith(fault, situation);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void TestFaultEncodings::keepsAnArchiveAsItIs_data()
{
    addFaultColumns();
    // The file is a compressed one, and the server says so twice.
    for (const char* coding : {"gzip", "x-gzip"}) {
        Fault labelled{.script = twisted(archive(), eachReply([coding](Reply reply) {
                                             return reply.header("Content-Encoding", coding);
                                         })),
                       .earlier = archive(),
                       .target = "/a.tar.gz",
                       .file = file,
                       .name = QStringLiteral("a.tar.gz"),
                       .fetchedTwice = 0};
        addFault(coding, labelled);
        const FileService named = FileService().add(
            "/get", ServedFile{.content = file, .contentDisposition = "attachment; filename=\"a.tar.gz\""});
        labelled.script = twisted(
            named, eachReply([coding](Reply reply) { return reply.header("Content-Encoding", coding); }));
        labelled.target = "/get";
        addFault(QByteArray(coding) + ", named by a header", labelled, {Start::Fresh});
    }
}

void TestFaultEncodings::keepsAnArchiveAsItIs()
{
    QFETCH(Fault, fault);
    QFETCH(Situation, situation);
    const QString problem = problemWith(fault, situation);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void TestFaultEncodings::unpacksAnArchiveThatWasPackedOnceMore_data()
{
    QTest::addColumn<int>("packedFrom");
    QTest::newRow("always") << 0;
    // A cluster, say: the answer that is to be inflated is the archive as it lies there.
    QTest::newRow("the first time") << -1;
    QTest::newRow("never") << 1000;
}

// Some servers compress all that they send, whatever they were asked for.
void TestFaultEncodings::unpacksAnArchiveThatWasPackedOnceMore()
{
    QFETCH(const int, packedFrom);
    const QByteArray archive = zipped();
    const ScriptedServer server([&](const Exchange& exchange) {
        const bool isPacked = packedFrom < 0 ? exchange.index == 0 : exchange.index >= packedFrom;
        return Reply(200, Body(isPacked ? gzip(archive) : archive))
            .header("Content-Type", "application/octet-stream")
            .header("Content-Encoding", "gzip");
    });
    const QTemporaryDir folder;
    DownloadRun run(quickRequest(server.url("/a.tar.gz"), folder.path(), 1));
    QVERIFY2(run.ends(), qPrintable(run.outcome().story()));
    QVERIFY2(run.outcome().result, qPrintable(run.outcome().story()));
    QFile saved(folder.filePath(QStringLiteral("a.tar.gz")));
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QVERIFY(saved.readAll() == archive);
}

// The first bytes that are read inflate to more than may be unsaved, and then the stream is damaged. The
// unsaved bytes are saved during the wait before the next try, or nothing would ever be read again.
void TestFaultEncodings::goesOnWhereMuchWasUnsavedWhenItBroke()
{
    const QByteArray content(40 << 20, '\0');
    const QByteArray zipped = gzip(content);
    QByteArray damaged = gzip(content.first(15 << 20));
    damaged.replace(damaged.size() - 8, 4, "sums");
    const ScriptedServer server([&](const Exchange& exchange) {
        const bool isFirst = exchange.index < 3; // asked for without a coding first, and in chunks once more
        return Reply(200, Body(isFirst ? damaged : zipped))
            .header("Content-Encoding", "gzip")
            .header("ETag", "\"a\"")
            .chunked();
    });
    const QTemporaryDir folder;
    DownloadRun run(quickRequest(server.url("/a.bin"), folder.path(), 1));
    QVERIFY2(run.ends(), qPrintable(run.outcome().story()));
    QVERIFY2(run.outcome().result, qPrintable(run.outcome().story()));
    QVERIFY2(run.outcome().retries.size() == 1, qPrintable(run.outcome().story()));
    QFile file(folder.filePath(QStringLiteral("a.bin")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll() == content);
}

QTEST_GUILESS_MAIN(TestFaultEncodings)
#include "tst_fault_encodings.moc"
