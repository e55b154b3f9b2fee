#include "tests/support/checks/file_check.h"
#include "tests/support/checks/patience.h"
#include "tests/support/server/scripted_server.h"
#include "tests/system/support/download_run.h"

#include <QTest>

using namespace tributary;
using namespace tributary::test;

// A list said how long the file is, and a server has another one. To fool a row, bytes beyond that size would
// have to be fetched, or a file of another size get the name.
class TestListedSizes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stopsABodyThatIsTooLong_data();
    void stopsABodyThatIsTooLong();
    void leavesASourceOfAnotherSize_data();
    void leavesASourceOfAnotherSize();
    void stopsABodyThatHasMoreThanItsPieces();
    void goesOnWithNoFileOfOtherPieces();
    void takesAFileOfThatSize_data();
    void takesAFileOfThatSize();
};

namespace {

constexpr qint64 listed = 1000;
const VirtualFile right{.size = listed, .seed = 7};
// Far less than the longest file, and more than the system's buffers hold of a line: Linux lets the receiving
// one on loopback grow to 32 MiB.
constexpr qint64 heldByALine = 48 << 20;

enum class End : quint8 { ByLength, ByRange, ByChunks, ByTheLine };

Reply framed(const VirtualFile& file, End end)
{
    Reply reply(200, file);
    switch (end) {
    case End::ByLength: break;
    case End::ByRange: return FileService().add("/a.bin", file).reply({.method = "GET", .target = "/a.bin"});
    case End::ByChunks: reply.chunked(); break;
    case End::ByTheLine: reply.closeDelimited(); break;
    }
    return reply;
}

Script serving(const VirtualFile& file, End end)
{
    if (end == End::ByRange)
        return FileService().add("/a.bin", file);
    return [=](const Exchange&) { return framed(file, end); };
}

const std::initializer_list<std::pair<End, const char*>> ends{{End::ByLength, "a length"},
                                                              {End::ByRange, "ranges"},
                                                              {End::ByChunks, "chunks"},
                                                              {End::ByTheLine, "nothing but the line's end"}};
const std::initializer_list<std::pair<AssemblyKind, const char*>> assemblies{
    {AssemblyKind::Direct, "direct"}, {AssemblyKind::Temp, "temp"}, {AssemblyKind::Memory, "memory"}};

void addRows(const QList<qint64>& sizes)
{
    QTest::addColumn<End>("end");
    QTest::addColumn<AssemblyKind>("assembly");
    QTest::addColumn<qint64>("size");
    for (const auto& [end, framing] : ends) {
        for (const auto& [assembly, word] : assemblies) {
            for (const qint64 size : sizes)
                QTest::addRow("%lld bytes, %s; %s", size, framing, word) << end << assembly << size;
        }
    }
}

DownloadRequest listedAt(const QUrl& url, const QTemporaryDir& folder, const QTemporaryDir& parts,
                         AssemblyKind assembly)
{
    DownloadRequest request = quickRequest(url, folder.path(), 4);
    request.size = listed;
    request.assembly = {.kind = assembly, .tempFolder = parts.path()};
    return request;
}

} // namespace

Q_DECLARE_METATYPE(End)

void TestListedSizes::stopsABodyThatIsTooLong_data()
{
    addRows({listed + 1, 96 << 20});
}

void TestListedSizes::stopsABodyThatIsTooLong()
{
    QFETCH(const End, end);
    QFETCH(const AssemblyKind, assembly);
    QFETCH(const qint64, size);
    const ScriptedServer server(serving({.size = size, .seed = 7}, end), {.sendBuffer = 64 * 1024});
    const QTemporaryDir folder;
    const QTemporaryDir parts;
    DownloadRun run(listedAt(server.url("/a.bin"), folder, parts, assembly));
    QVERIFY2(run.ends(), qPrintable(run.outcome().story()));
    QVERIFY2(run.outcome().failure, qPrintable(run.outcome().story()));
    QCOMPARE(nameOf(run.outcome().failure->error.kind), nameOf(ErrorKind::Changed));
    QVERIFY2(run.outcome().failure->error.detail.english().contains(QLatin1String("1000")),
             qPrintable(run.outcome().failure->error.detail.english()));
    QCOMPARE(filesIn(folder.path()), QStringList());
    QVERIFY2(server.log().bytesSent() < heldByALine, qPrintable(QString::number(server.log().bytesSent())));
}

void TestListedSizes::leavesASourceOfAnotherSize_data()
{
    addRows({listed - 1, listed + 1, 96 << 20});
}

void TestListedSizes::leavesASourceOfAnotherSize()
{
    QFETCH(const End, end);
    QFETCH(const AssemblyKind, assembly);
    QFETCH(const qint64, size);
    const ScriptedServer wrong(serving({.size = size, .seed = 8}, end), {.sendBuffer = 64 * 1024});
    const ScriptedServer mirror(serving(right, End::ByRange));
    const QTemporaryDir folder;
    const QTemporaryDir parts;
    DownloadRequest request = listedAt(wrong.url("/a.bin"), folder, parts, assembly);
    request.mirrors = {{.url = mirror.url("/a.bin")}};
    DownloadRun run(request);
    QVERIFY2(run.ends(), qPrintable(run.outcome().story()));
    QVERIFY2(run.outcome().result, qPrintable(run.outcome().story()));
    QCOMPARE(differenceFrom(right, run.outcome().result->path), QString());
    QCOMPARE(run.outcome().result->wrongSources.size(), 1);
    QCOMPARE(run.outcome().result->wrongSources.first().url, wrong.url("/a.bin"));
    QVERIFY2(wrong.log().bytesSent() < heldByALine, qPrintable(QString::number(wrong.log().bytesSent())));
}

// A file whose digests are known is as long as its pieces, though nobody said a size.
void TestListedSizes::stopsABodyThatHasMoreThanItsPieces()
{
    const ScriptedServer server(serving({.size = 96 << 20, .seed = 7}, End::ByChunks),
                                {.sendBuffer = 64 * 1024});
    const QTemporaryDir folder;
    DownloadRequest request = quickRequest(server.url("/a.bin"), folder.path(), 4);
    request.pieces = PieceHashes{.algorithm = QCryptographicHash::Sha256,
                                 .pieceLength = 64 * 1024,
                                 .digests = QByteArray(10 * 32, 'x')};
    DownloadRun run(request);
    QVERIFY2(run.ends(), qPrintable(run.outcome().story()));
    QVERIFY2(run.outcome().failure, qPrintable(run.outcome().story()));
    QCOMPARE(nameOf(run.outcome().failure->error.kind), nameOf(ErrorKind::Changed));
    QCOMPARE(filesIn(folder.path()), QStringList());
    QVERIFY2(server.log().bytesSent() < heldByALine, qPrintable(QString::number(server.log().bytesSent())));
}

// The list comes only after a run without one, and what that has left is of another file.
void TestListedSizes::goesOnWithNoFileOfOtherPieces()
{
    constexpr qint64 size = 4 << 20;
    const ScriptedServer server(
        FileService()
            .add("/a.bin", ServedFile{.content = VirtualFile{.size = size, .seed = 7}})
            .atRate(2 << 20));
    const QTemporaryDir folder;
    DownloadRequest request = quickRequest(server.url("/a.bin"), folder.path(), 2);
    {
        DownloadRun begun(request);
        QVERIFY(begun.reachesBytes(size / 2));
        QVERIFY(begun.pauses());
    }
    const QStringList before = filesIn(folder.path());
    request.pieces = PieceHashes{
        .algorithm = QCryptographicHash::Sha256, .pieceLength = 1 << 20, .digests = QByteArray(5 * 32, 'x')};
    DownloadRun run(request);
    QVERIFY2(run.ends(), qPrintable(run.outcome().story()));
    QVERIFY2(run.outcome().failure, qPrintable(run.outcome().story()));
    QCOMPARE(nameOf(run.outcome().failure->error.kind), nameOf(ErrorKind::Changed));
    QCOMPARE(filesIn(folder.path()), before);
}

void TestListedSizes::takesAFileOfThatSize_data()
{
    addRows({listed});
}

void TestListedSizes::takesAFileOfThatSize()
{
    QFETCH(const End, end);
    QFETCH(const AssemblyKind, assembly);
    const ScriptedServer server(serving(right, end));
    const QTemporaryDir folder;
    const QTemporaryDir parts;
    DownloadRun run(listedAt(server.url("/a.bin"), folder, parts, assembly));
    QVERIFY2(run.ends(), qPrintable(run.outcome().story()));
    QVERIFY2(run.outcome().result, qPrintable(run.outcome().story()));
    QCOMPARE(differenceFrom(right, run.outcome().result->path), QString());
}

QTEST_GUILESS_MAIN(TestListedSizes)
#include "tst_listed_sizes.moc"
