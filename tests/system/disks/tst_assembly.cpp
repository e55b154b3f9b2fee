#include "core/storage/assembly/assembly.h"
#include "core/storage/part/ledger_file.h"
#include "tests/support/checks/file_check.h"
#include "tests/support/checks/patience.h"
#include "tests/support/checks/test_folder.h"
#include "tests/support/server/scripted_server.h"
#include "tests/system/support/download_run.h"

#include <QDir>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>

#include <array>

using namespace tributary;
using namespace tributary::test;

// Files that are put together from parts elsewhere, or from memory.
class TestAssembly : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheWholeFileAndNothingElse_data();
    void isTheWholeFileAndNothingElse();
    void keepsPartsOfTheSizeThatIsAsked();
    void asksForNoMoreThanAPartAtOnce();
    void goesOnWithWhatIsInTheParts();
    void waitsForTheDiskOfItsParts();
    void goesOnWithAMergeThatWasInterrupted();
    void forgetsThePartsOfWhatIsCancelled();
    void leavesNothingWhereNothingIsKept_data();
    void leavesNothingWhereNothingIsKept();
    void refusesWhatDoesNotFitIntoMemory();
    void refusesToGrowBeyondTheMemory();
    void sharesTheMemoryWithOthers();
    void savesWhatIsInMemoryWhenItIsPaused();
};

namespace {

constexpr auto target = "/6M/a.bin";

VirtualFile file()
{
    return *VirtualFile::atPath(target);
}

struct Stage
{
    QTemporaryDir folder;
    QTemporaryDir parts;
    DownloadRequest request;

    Stage(const ScriptedServer& server, AssemblyKind kind)
    {
        request = quickRequest(server.url(target), folder.path(), 4);
        request.assembly = {.kind = kind, .tempFolder = parts.path()};
        request.largestPart = 1 << 20;
    }
    QString path() const { return folder.filePath(QStringLiteral("a.bin")); }
};

bool becomesWhole(const Stage& stage, DownloadRun& run)
{
    const bool ended = run.ends() && run.outcome().result;
    const QString difference = ended ? differenceFrom(file(), stage.path()) : run.outcome().story();
    const QStringList left = filesIn(stage.folder.path()) + filesIn(stage.parts.path());
    if (!difference.isEmpty() || left.size() != 1)
        qWarning("%s\n%s", qPrintable(difference), qPrintable(left.join(u' ')));
    return difference.isEmpty() && left.size() == 1;
}

Script throttled()
{
    return FileService().atRate(500'000);
}

void holdAfter(ScriptedServer& server, qint64 more)
{
    server.holdBeyond(server.log().bytesSent() + more + (1 << 20));
}

bool isPaused(ScriptedServer& server, const Stage& stage, qint64 at)
{
    holdAfter(server, at);
    DownloadRun run(stage.request);
    const bool isPaused = run.reachesBytes(at) && run.pauses();
    server.letGo();
    return isPaused;
}

} // namespace

void TestAssembly::isTheWholeFileAndNothingElse_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("direct") << static_cast<int>(AssemblyKind::Direct);
    QTest::newRow("temp") << static_cast<int>(AssemblyKind::Temp);
    QTest::newRow("memory") << static_cast<int>(AssemblyKind::Memory);
}

void TestAssembly::isTheWholeFileAndNothingElse()
{
    QFETCH(int, kind);
    const ScriptedServer server;
    Stage stage(server, static_cast<AssemblyKind>(kind));
    stage.request.checksum = Checksum{.algorithm = QCryptographicHash::Sha256, .digest = file().sha256()};
    DownloadRun run(stage.request);
    QVERIFY(becomesWhole(stage, run));
    const bool wasAssembled =
        std::ranges::any_of(run.outcome().snapshots, [](const DownloadSnapshot& snapshot) {
            return snapshot.state == DownloadState::Assembling;
        });
    // An assembly that takes no time may be over before anybody is told of it.
    QVERIFY(!wasAssembled || static_cast<AssemblyKind>(kind) != AssemblyKind::Direct);
}

void TestAssembly::keepsPartsOfTheSizeThatIsAsked()
{
    ScriptedServer server(throttled());
    const Stage stage(server, AssemblyKind::Temp);
    QVERIFY(isPaused(server, stage, file().size / 2));
    const QFileInfoList parts = QDir(stage.parts.path()).entryInfoList(QDir::Files);
    QVERIFY(parts.size() >= 3);
    for (const QFileInfo& part : parts) {
        QVERIFY2(part.size() <= 1 << 20, qPrintable(part.fileName()));
#ifndef Q_OS_WIN
        // Qt says of every file on Windows that others may read it.
        QVERIFY(!part.permissions().testAnyFlags(QFileDevice::ReadOther | QFileDevice::ReadGroup));
#endif
    }
}

void TestAssembly::asksForNoMoreThanAPartAtOnce()
{
    const ScriptedServer server;
    const Stage stage(server, AssemblyKind::Direct);
    DownloadRun run(stage.request);
    QVERIFY(becomesWhole(stage, run));
    for (const ExchangeRecord& record : server.log().records()) {
        QVERIFY(record.range && record.range->first && record.range->last);
        QVERIFY(*record.range->last - *record.range->first < 1 << 20);
    }
}

void TestAssembly::goesOnWithWhatIsInTheParts()
{
    ScriptedServer server(throttled());
    const Stage stage(server, AssemblyKind::Temp);
    QVERIFY(isPaused(server, stage, file().size / 2));
    server.setScript(FileService());
    DownloadRun run(stage.request);
    QVERIFY(becomesWhole(stage, run));
    QVERIFY(run.outcome().result->resumedFrom >= file().size / 2);
}

// The disk with the folder of parts is away; a folder made in its place would hide the parts from the next
// run.
void TestAssembly::waitsForTheDiskOfItsParts()
{
    ScriptedServer server(throttled());
    const Stage stage(server, AssemblyKind::Temp);
    const TestFolder systems;
    // Where the system's temporary files are; TMP is Windows' name for it.
    constexpr std::array names{"TMPDIR", "TMP"};
    QByteArrayList before;
    for (const char* name : names) {
        before.append(qgetenv(name));
        qputenv(name, systems.path().toUtf8());
    }
    const auto usual = qScopeGuard([&] {
        for (size_t i = 0; i < names.size(); ++i) {
            if (before[static_cast<qsizetype>(i)].isEmpty())
                qunsetenv(names[i]);
            else
                qputenv(names[i], before[static_cast<qsizetype>(i)]);
        }
    });
    QVERIFY(isPaused(server, stage, file().size / 2));
    server.setScript(FileService());
    const QString away = stage.parts.path() + QLatin1String("-away");
    QVERIFY(QDir().rename(stage.parts.path(), away));
    {
        DownloadRun run(stage.request);
        QVERIFY(run.ends() && run.outcome().failure);
        QCOMPARE(run.outcome().failure->error.kind, ErrorKind::DiskError);
        QVERIFY(run.outcome().failure->error.detail.english().contains(stage.parts.path()));
    }
    QVERIFY(!QFile::exists(stage.parts.path()));
    QVERIFY(QDir().rename(away, stage.parts.path()));
    DownloadRun run(stage.request);
    QVERIFY(becomesWhole(stage, run));
    QVERIFY(run.outcome().result->resumedFrom >= file().size / 2);
}

void TestAssembly::goesOnWithAMergeThatWasInterrupted()
{
    ScriptedServer server(throttled());
    const Stage stage(server, AssemblyKind::Temp);
    QVERIFY(isPaused(server, stage, file().size / 2));
    // The part as a killed merge leaves it: its beginning right, the next bytes never written.
    QFile part(stage.path() + QLatin1String(".part"));
    QVERIFY(part.open(QIODevice::WriteOnly));
    part.write(file().bytes(0, 1'500'000) + QByteArray(10'000, '\0'));
    part.close();
    server.setScript(FileService());
    DownloadRun run(stage.request);
    QVERIFY(becomesWhole(stage, run));
    QVERIFY(run.outcome().result->resumedFrom >= file().size / 2);
}

void TestAssembly::forgetsThePartsOfWhatIsCancelled()
{
    ScriptedServer server(throttled());
    const Stage stage(server, AssemblyKind::Temp);
    {
        holdAfter(server, file().size / 2);
        DownloadRun run(stage.request);
        QVERIFY(run.reachesBytes(file().size / 2));
        run.queue().cancel(run.id());
        QVERIFY(run.reaches(DownloadState::Cancelled));
        TRY_COMPARE(filesIn(stage.parts.path()), QStringList());
    }
    server.letGo();
    holdAfter(server, file().size / 2);
    DownloadRun run(stage.request);
    QVERIFY(run.reachesBytes(file().size / 2));
    QVERIFY(run.pauses());
    QVERIFY(!filesIn(stage.parts.path()).isEmpty());
    run.queue().cancel(run.id());
    QVERIFY(run.reaches(DownloadState::Cancelled));
    TRY_COMPARE(filesIn(stage.parts.path()), QStringList());
}

void TestAssembly::leavesNothingWhereNothingIsKept_data()
{
    QTest::addColumn<AssemblyKind>("kind");
    QTest::addColumn<bool>("isCancelled");
    for (const auto& [kind, word] :
         {std::pair(AssemblyKind::Direct, "direct"), std::pair(AssemblyKind::Temp, "temp"),
          std::pair(AssemblyKind::Memory, "memory")}) {
        QTest::addRow("%s, paused", word) << kind << false;
        QTest::addRow("%s, cancelled", word) << kind << true;
    }
}

// Room is reserved, and not a byte has come.
void TestAssembly::leavesNothingWhereNothingIsKept()
{
    QFETCH(const AssemblyKind, kind);
    QFETCH(const bool, isCancelled);
    const ScriptedServer server(
        FileService().then([](const Exchange&, Reply reply) { return reply.stallAfter(0); }));
    const Stage stage(server, kind);
    DownloadRun run(stage.request);
    TRY_VERIFY(QFile::exists(stage.path() + QLatin1String(".part.ledger")));
    QVERIFY(run.reaches(DownloadState::Downloading));
    if (isCancelled)
        run.queue().cancel(QList{run.id()});
    else
        QVERIFY(run.pauses());
    TRY_COMPARE(filesIn(stage.folder.path()) + filesIn(stage.parts.path()), QStringList());
}

void TestAssembly::refusesWhatDoesNotFitIntoMemory()
{
    const ScriptedServer server;
    const Stage stage(server, AssemblyKind::Memory);
    DownloadRun run(stage.request, {.memory = 5 << 20});
    QVERIFY(run.ends());
    QVERIFY2(run.outcome().failure, qPrintable(run.outcome().story()));
    QCOMPARE(run.outcome().failure->error.kind, ErrorKind::MemoryLimit);
    QCOMPARE(run.outcome().bytes(), 0);
    QCOMPARE(filesIn(stage.folder.path()), QStringList());
    QCOMPARE(server.log().size(), 1);
}

void TestAssembly::refusesToGrowBeyondTheMemory()
{
    const ScriptedServer server(FileService().then([](const Exchange&, Reply reply) {
        return reply.status(200).removeHeader("Content-Range").bodyFrom({0, file().size}).chunked();
    }));
    const Stage stage(server, AssemblyKind::Memory);
    DownloadRun run(stage.request, {.memory = 2 << 20});
    QVERIFY(run.ends());
    QVERIFY2(run.outcome().failure, qPrintable(run.outcome().story()));
    QCOMPARE(run.outcome().failure->error.kind, ErrorKind::MemoryLimit);
    QCOMPARE(filesIn(stage.folder.path()), QStringList());
}

void TestAssembly::sharesTheMemoryWithOthers()
{
    const ScriptedServer server;
    const TestFolder folder;
    // Each file would fit alone.
    DownloadQueue queue({.jobs = 4, .memory = file().size + 1});
    const QSignalSpy done(&queue, &DownloadQueue::completed);
    for (int n = 0; n < 4; ++n) {
        DownloadRequest request = quickRequest(server.url(target), folder.path(), 2);
        request.assembly.kind = AssemblyKind::Memory;
        request.target.fileName = QString::number(n);
        queue.add(request);
    }
    TRY_COMPARE(done.count(), 4);
    for (int n = 0; n < 4; ++n)
        QCOMPARE(differenceFrom(file(), folder.path(QString::number(n))), QString());
}

void TestAssembly::savesWhatIsInMemoryWhenItIsPaused()
{
    ScriptedServer server(throttled());
    const Stage stage(server, AssemblyKind::Memory);
    QVERIFY(isPaused(server, stage, file().size / 2));
    const auto ledger = loadLedger(stage.path() + QLatin1String(".part.ledger"));
    QVERIFY(ledger && *ledger);
    QVERIFY((*ledger)->claimed().length() >= file().size / 2);
    server.setScript(FileService());
    DownloadRun run(stage.request);
    QVERIFY(becomesWhole(stage, run));
    QVERIFY(run.outcome().result->resumedFrom >= file().size / 2);
}

QTEST_GUILESS_MAIN(TestAssembly)
#include "tst_assembly.moc"
