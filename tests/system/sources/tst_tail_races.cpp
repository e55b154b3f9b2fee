#include "tests/support/checks/file_check.h"
#include "tests/support/server/scripted_server.h"
#include "tests/system/support/download_run.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace tributary;
using namespace tributary::test;
using namespace std::chrono_literals;

// The end of a file is fetched by two connections, and what each brings first is what counts.
class TestTailRaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatCameFirst();
};

// The pieces that the first has brought of the rest are found right before the second comes, with other
// bytes.
void TestTailRaces::keepsWhatCameFirst()
{
    constexpr qint64 pieceLength = 1024;
    const VirtualFile file = *VirtualFile::atPath("/128K/a.bin");
    std::atomic_bool isRaced = false;
    // One half comes slowly, the other soon; so there is somebody to race for the rest of the first.
    const ScriptedServer server(FileService().then([&isRaced](const Exchange& exchange, Reply reply) {
        if (exchange.index == 0)
            return reply.rate(4000);
        if (exchange.index != 2)
            return reply.rate(200'000);
        isRaced = true;
        return reply.body(QByteArray(reply.body().length(), 'x')).latency(1500ms);
    }));
    const QTemporaryDir folder;
    DownloadRequest request = quickRequest(server.url("/128K/a.bin"), folder.path(), 2);
    request.pieces =
        PieceHashes{.algorithm = QCryptographicHash::Sha256, .pieceLength = pieceLength, .digests = {}};
    for (qint64 at = 0; at < file.size; at += pieceLength) {
        request.pieces->digests +=
            QCryptographicHash::hash(file.bytes(at, at + pieceLength), QCryptographicHash::Sha256);
    }
    DownloadRun run(request);
    QVERIFY(run.ends());
    QVERIFY2(run.outcome().result, qPrintable(run.outcome().story()));
    QVERIFY(isRaced);
    QCOMPARE(differenceFrom(file, folder.filePath(QStringLiteral("a.bin"))), QString());
}

QTEST_GUILESS_MAIN(TestTailRaces)
#include "tst_tail_races.moc"
