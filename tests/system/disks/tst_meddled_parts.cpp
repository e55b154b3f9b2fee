#include "tests/core/storage/foreign_writes_check.h"
#include "tests/support/checks/file_check.h"
#include "tests/support/checks/patience.h"
#include "tests/support/server/scripted_server.h"
#include "tests/system/support/download_run.h"
#include "tests/system/support/fault.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace tributary;
using namespace tributary::test;
using namespace std::chrono_literals;

namespace {

const QByteArray target = "/12M/a.bin";
const VirtualFile file = *VirtualFile::atPath(target);
constexpr qint64 mebibyte = 1024 * 1024;

// Somebody does this to one of the files in which the bytes are meanwhile; false when it could not be done.
using Meddling = std::function<bool(const QString& path)>;

bool edit(const QString& path, const std::function<bool(QFile&)>& change)
{
    QFile edited(path);
    return edited.open(QIODevice::ReadWrite | QIODevice::Unbuffered) && change(edited);
}

struct Stage
{
    QTemporaryDir folder;
    QTemporaryDir parts;
    ScriptedServer server{FileService()};
    DownloadRequest request;

    explicit Stage(AssemblyKind kind)
    {
        request = quickRequest(server.url(target), folder.path(), 2);
        request.assembly = {.kind = kind, .tempFolder = parts.path()};
        request.largestPart = 4 * mebibyte;
    }
    QString part() const { return folder.filePath(QStringLiteral("a.bin.part")); }
    // The largest file that holds bytes of the download.
    QString bytes() const
    {
        const QFileInfoList elsewhere = QDir(parts.path()).entryInfoList(QDir::Files, QDir::Size);
        return elsewhere.isEmpty() ? part() : elsewhere.first().filePath();
    }
    bool isRight(DownloadRun& run) const
    {
        const bool ended = run.ends() && run.outcome().result;
        const QString difference =
            ended ? differenceFrom(file, folder.filePath(QStringLiteral("a.bin"))) : run.outcome().story();
        if (!difference.isEmpty())
            qWarning("%s", qPrintable(difference));
        return difference.isEmpty();
    }
};

// Another download of the queue, which takes most of the memory for itself and keeps it, so that of the first
// one some is written out early.
class Neighbour
{
    static constexpr qint64 held = 10 * mebibyte;
    QTemporaryDir m_folder;
    ScriptedServer m_server{FileService()};

public:
    // Room for all of either file, and not for both.
    static QueueLimits limits() { return {.memory = file.size + mebibyte}; }

    bool moveInto(DownloadQueue& queue)
    {
        m_server.holdBeyond(held);
        DownloadRequest request = quickRequest(m_server.url(target), m_folder.path(), 1);
        request.assembly = {.kind = AssemblyKind::Memory};
        const DownloadId id = queue.add(request);
        const auto isHeld = [&] {
            const auto now = queue.snapshot(id);
            return QTest::qWaitFor([&] { return now.isFinished(); }) && now.result() &&
                   now.result()->bytes >= held - mebibyte / 2;
        };
        return QTest::qWaitFor(isHeld, static_cast<int>(patience().count()));
    }
};

bool hasBytesOf(const QString& path, qint64 length)
{
    QFile written(path);
    return written.open(QIODevice::ReadOnly) && written.read(length) == file.bytes(0, length);
}

void addAssemblies(const char* what, const std::function<void(QTestData&)>& fill)
{
    for (const auto& [kind, word] :
         {std::pair(AssemblyKind::Direct, "direct"), std::pair(AssemblyKind::Temp, "temp"),
          std::pair(AssemblyKind::Memory, "memory")}) {
        QTestData& row = QTest::addRow("%s, %s", what, word) << kind;
        fill(row);
    }
}

} // namespace

Q_DECLARE_METATYPE(Meddling)

// Another program writes to the files of a download, during the run and between two of them. All three
// assemblies keep the same promises.
class TestMeddledParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isRightAlthoughItWasCutDuringTheRun_data();
    void isRightAlthoughItWasCutDuringTheRun();
    void isRightAlthoughItWasCutWhileTheRunWaited();
    void isRightAlthoughItWasEditedDuringTheRun_data();
    void isRightAlthoughItWasEditedDuringTheRun();
#ifdef Q_OS_LINUX
    void isRightAlthoughASmallFileWasEditedDuringTheRun();
#endif
    void goesOnWhereNothingWasChanged_data();
    void goesOnWhereNothingWasChanged();
    void isNotDisturbedByOurOwnLooks();
    void isRightAlthoughItWasEditedBetweenRuns_data();
    void isRightAlthoughItWasEditedBetweenRuns();
};

void TestMeddledParts::isRightAlthoughItWasCutDuringTheRun_data()
{
    QTest::addColumn<AssemblyKind>("assembly");
    QTest::addColumn<qint64>("length");
    // Fooled by a check of the length at the end: what comes after the cut makes the file as long as it was.
    addAssemblies("emptied", [](QTestData& row) { row << qint64{0}; });
    addAssemblies("cut", [](QTestData& row) { row << mebibyte + 5; });
}

void TestMeddledParts::isRightAlthoughItWasCutDuringTheRun()
{
#ifdef Q_OS_WIN
    QSKIP("Windows lets no other program cut a part that is open");
#endif
    QFETCH(const AssemblyKind, assembly);
    QFETCH(const qint64, length);
    Stage stage(assembly);
    stage.server.holdBeyond(6 * mebibyte);
    // Memory enough for all of the file.
    QueueLimits limits;
    if (assembly == AssemblyKind::Memory)
        limits.memory = file.size + mebibyte;
    DownloadRun run(stage.request, limits);
    QVERIFY(run.reachesBytes(5 * mebibyte));
    QVERIFY(edit(stage.bytes(), [length](QFile& cut) { return cut.resize(length); }));
    stage.server.letGo();
    QVERIFY(stage.isRight(run));
    QCOMPARE(filesIn(stage.folder.path()) + filesIn(stage.parts.path()),
             QStringList{QStringLiteral("a.bin")});
}

// A save that is due meanwhile finds it out. The run has given its turn away by then.
void TestMeddledParts::isRightAlthoughItWasCutWhileTheRunWaited()
{
#ifdef Q_OS_WIN
    QSKIP("Windows lets no other program cut a part that is open");
#endif
    Stage stage(AssemblyKind::Direct);
    stage.request.connections.most = 1;
    // A save comes after three seconds.
    stage.request.retry = {.tries = 3, .firstWait = 5s, .longestWait = 5s, .jitter = 0};
    stage.server.setScript(FileService().then([](const Exchange& exchange, Reply reply) {
        return exchange.index == 1 ? Reply(503) : std::move(reply);
    }));
    DownloadRun run(stage.request);
    QVERIFY(run.reaches(DownloadState::Waiting));
    QVERIFY(edit(stage.part(), [](QFile& cut) { return cut.resize(mebibyte / 2); }));
    QVERIFY(stage.isRight(run));
    QVERIFY(run.outcome().log.join(u'\n').contains(QStringLiteral("another program has cut")));
}

void TestMeddledParts::isRightAlthoughItWasEditedDuringTheRun_data()
{
    QTest::addColumn<AssemblyKind>("assembly");
    QTest::addColumn<bool>("isPaused");
    addAssemblies("and goes on", [](QTestData& row) { row << false; });
    // Fooled by a ledger that was closed well, so that the next run reads nothing.
    addAssemblies("and is paused", [](QTestData& row) { row << true; });
}

// Fooled by a check of length, holes or times: only bytes differ, of a block that is sealed.
void TestMeddledParts::isRightAlthoughItWasEditedDuringTheRun()
{
    QFETCH(const AssemblyKind, assembly);
    QFETCH(const bool, isPaused);
    if (!canTellForeignWrites())
        QSKIP("nobody can write to it, or the system doesn't tell");
    Stage stage(assembly);
    stage.server.holdBeyond(1);
    Neighbour neighbour;
    std::optional<DownloadRun> run(std::in_place, stage.request, Neighbour::limits());
    if (assembly == AssemblyKind::Memory)
        QVERIFY(neighbour.moveInto(run->queue()));
    stage.server.holdBeyond(6 * mebibyte);
    QVERIFY(run->reachesBytes(5 * mebibyte));
    TRY_VERIFY(hasBytesOf(stage.bytes(), 2000));
    QVERIFY(edit(stage.bytes(), [](QFile& edited) { return flipByte(edited, 1000); }));
    if (isPaused) {
        QVERIFY(run->pauses());
        run.emplace(stage.request);
    }
    stage.server.letGo();
    QVERIFY(stage.isRight(*run));
    QCOMPARE(filesIn(stage.folder.path()) + filesIn(stage.parts.path()),
             QStringList{QStringLiteral("a.bin")});
}

#ifdef Q_OS_LINUX // which alone tells of other writers
// A file of that size has no ledger.
void TestMeddledParts::isRightAlthoughASmallFileWasEditedDuringTheRun()
{
    const QByteArray small("/300K/a.bin");
    const VirtualFile whole = *VirtualFile::atPath(small);
    constexpr qint64 held = 200 * 1024;
    ScriptedServer server;
    server.holdBeyond(held);
    const QTemporaryDir folder;
    DownloadRun run(quickRequest(server.url(small), folder.path(), 1));
    QVERIFY(run.reachesBytes(held));
    QVERIFY(edit(folder.filePath(QStringLiteral("a.bin.part")),
                 [](QFile& edited) { return flipByte(edited, 1000); }));
    server.letGo();
    QVERIFY(run.ends());
    QVERIFY2(run.outcome().result, qPrintable(run.outcome().story()));
    QCOMPARE(differenceFrom(whole, folder.filePath(QStringLiteral("a.bin"))), QString());
}
#endif

void TestMeddledParts::goesOnWhereNothingWasChanged_data()
{
    QTest::addColumn<bool>("hasRanges");
    QTest::newRow("ranges") << true;
    QTest::newRow("no ranges") << false;
}

// Somebody opens the part to write, more than once, and writes nothing.
void TestMeddledParts::goesOnWhereNothingWasChanged()
{
#ifdef Q_OS_WIN
    QSKIP("Windows lets no other program write to a part that is open");
#endif
    QFETCH(const bool, hasRanges);
    Stage stage(AssemblyKind::Direct);
    stage.request.connections.most = 1;
    if (!hasRanges)
        stage.server.setScript(withoutRanges());
    stage.server.holdBeyond(6 * mebibyte);
    DownloadRun run(stage.request);
    QVERIFY(run.reachesBytes(5 * mebibyte));
    QVERIFY(edit(stage.part(), [](QFile&) { return true; }));
    stage.server.letGo();
    QVERIFY(stage.isRight(run));
    // Less than a mebibyte has no seal from when it came, and is fetched again.
    QVERIFY2(stage.server.log().bytesSent() < file.size + mebibyte, qPrintable(run.outcome().story()));
}

// A second download of the link looks at the part of the first.
void TestMeddledParts::isNotDisturbedByOurOwnLooks()
{
    Stage stage(AssemblyKind::Direct);
    stage.server.setScript(withoutRanges());
    stage.server.holdBeyond(6 * mebibyte);
    DownloadRun run(stage.request);
    QVERIFY(run.reachesBytes(5 * mebibyte));
    DownloadRequest same = stage.request;
    same.target.onConflict = ConflictPolicy::Fail;
    DownloadRun second(same);
    QVERIFY(second.ends() && !second.outcome().result);
    stage.server.letGo();
    QVERIFY(stage.isRight(run));
    QVERIFY(!run.outcome().log.join(u'\n').contains(QStringLiteral("another program")));
}

void TestMeddledParts::isRightAlthoughItWasEditedBetweenRuns_data()
{
    QTest::addColumn<AssemblyKind>("assembly");
    QTest::addColumn<Meddling>("meddling");
    const auto add = [](const char* what, const Meddling& meddling) {
        addAssemblies(what, [&](QTestData& row) { row << meddling; });
    };
    const auto flippedAt = [](const QDateTime& time) {
        return [time](const QString& path) {
            return edit(path, [time](QFile& edited) {
                const QDateTime wanted =
                    time.isValid() ? time : edited.fileTime(QFileDevice::FileModificationTime);
                return flipByte(edited, 1000) &&
                       edited.setFileTime(wanted, QFileDevice::FileModificationTime);
            });
        };
    };
    // Fooled by the newest time of all parts, and by one time that is compared.
    add("edited, with an older time", flippedAt(QDateTime(QDate(2001, 2, 3), QTime(4, 5))));
    add("edited, with a later time", flippedAt(QDateTime::currentDateTimeUtc().addDays(1)));
    add("edited, with the time that it had", flippedAt({}));
    add("emptied", [](const QString& path) { return edit(path, [](QFile& cut) { return cut.resize(0); }); });
}

void TestMeddledParts::isRightAlthoughItWasEditedBetweenRuns()
{
    QFETCH(const AssemblyKind, assembly);
    QFETCH(const Meddling, meddling);
    Stage stage(assembly);
    stage.server.holdBeyond(6 * mebibyte);
    {
        DownloadRun begun(stage.request);
        QVERIFY(begun.reachesBytes(5 * mebibyte));
        QVERIFY(begun.pauses());
    }
    QVERIFY(meddling(stage.bytes()));
    stage.server.letGo();
    DownloadRun run(stage.request);
    QVERIFY(stage.isRight(run));
}

QTEST_GUILESS_MAIN(TestMeddledParts)
#include "tst_meddled_parts.moc"
