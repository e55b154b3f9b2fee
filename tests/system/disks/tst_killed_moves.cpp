#include "core/engine/keeping/move_record.h"
#include "core/storage/store/store.h"
#include "tests/core/storage/disk_calls.h"
#include "tests/support/checks/patience.h"
#include "tests/system/support/download_run.h"
#include "tests/system/support/halfway_download.h"

#include <QDir>
#include <QTest>

#include <atomic>
#include <cerrno>
#include <filesystem>

using namespace tributary;
using namespace tributary::test;

using enum DownloadState;

// The next start after the program was killed while a file was on its way to another name.
class TestKilledMoves : public QObject, protected HalfwayDownload
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { end(); }
    void isFoundAfterAKill();
    void isFoundAfterAKillWhenItWasWhole();
    void findsItsPartsElsewhereAfterAKill_data();
    void findsItsPartsElsewhereAfterAKill();
    void leavesNoHalfCopy_data();
    void leavesNoHalfCopy();
    void comesBackToItsPartsElsewhereThatCannotFollow();
    void waitsForItsPartsElsewhereWhileItCannotComeBack();
    void takesNothingOfAnotherForWhatNeverBegan();
    void takesAlongWhatWasBegunJustBeforeAKill_data();
    void takesAlongWhatWasBegunJustBeforeAKill();
    void knowsItsPartFromTheFirstMoment_data();
    void knowsItsPartFromTheFirstMoment();
    void remembersNoMoveThatWasRefused_data();
    void remembersNoMoveThatWasRefused();
    void leavesNothingBesideAFileThatGotItsName_data();
    void leavesNothingBesideAFileThatGotItsName();

private:
    QString parts() const { return m_folder->path(QStringLiteral("parts")); }
    bool isPausedWithPartsElsewhere();
    bool isKilledAsItMoves();
    bool isKilledOnceItsPartHasMoved();
    bool goesOnFromWhatIsHere();
    bool copyList(const QString& from, const QString& to) const;
    bool keepList() const { return copyList(listName, QStringLiteral("killed.db")); }
    bool bringListBack() const { return copyList(QStringLiteral("killed.db"), listName); }
    bool keepAsItIs();
    bool isKilledThen();
};

void TestKilledMoves::init()
{
    disk_calls::clear();
    begin();
}

bool TestKilledMoves::copyList(const QString& from, const QString& to) const
{
    bool isCopied = true;
    for (const char* end : {"", "-wal"}) {
        const QString old = m_folder->path(from + QLatin1String(end));
        const QString copy = m_folder->path(to + QLatin1String(end));
        QFile::remove(copy);
        isCopied = isCopied && (!QFile::exists(old) || QFile::copy(old, copy));
    }
    return isCopied;
}

// The list and the files, which stay the same files.
bool TestKilledMoves::keepAsItIs()
{
    for (const char* folder : {"files", "parts"}) {
        const std::filesystem::path from = m_folder->path(QLatin1String(folder)).toStdString();
        const std::filesystem::path to = from.string() + ".killed";
        std::filesystem::create_directory(to);
        for (const auto& file : std::filesystem::directory_iterator(from))
            std::filesystem::create_hard_link(file, to / file.path().filename());
    }
    return keepList();
}

bool TestKilledMoves::isKilledThen()
{
    m_kept.reset();
    for (const char* folder : {"files", "parts"}) {
        const std::filesystem::path path = m_folder->path(QLatin1String(folder)).toStdString();
        std::filesystem::remove_all(path);
        std::filesystem::rename(path.string() + ".killed", path);
    }
    return bringListBack();
}

bool TestKilledMoves::isPausedWithPartsElsewhere()
{
    queue().cancel(QList{m_id});
    if (!m_kept->reaches(m_id, Cancelled))
        return false;
    DownloadRequest elsewhere = request();
    elsewhere.assembly = {.kind = AssemblyKind::Temp, .tempFolder = parts()};
    m_id = queue().add(elsewhere);
    return isPausedHalfway();
}

// Kills the program once the part file has moved, and puts something else under the new name of its parts
// elsewhere.
bool TestKilledMoves::isKilledOnceItsPartHasMoved()
{
    bool isKept = false;
    disk_calls::before(QLatin1String("renameat2"),
                       [&] { disk_calls::before(QLatin1String("fsync"), [&] { isKept = keepAsItIs(); }); });
    const QFuture<Expected<void>> moved = moveTo(file("b.bin"));
    const bool hasMoved =
        QTest::qWaitFor([&] { return moved.isFinished(); }, static_cast<int>(patience().count())) &&
        moved.result();
    const QString newName = filesIn(parts()).value(0);
    return hasMoved && isKept && isKilledThen() && QDir(parts()).mkdir(newName);
}

bool TestKilledMoves::goesOnFromWhatIsHere()
{
    const int before = m_server->log().size();
    queue().resume(m_id);
    return m_kept->reaches(m_id, Finished) &&
           m_server->log().distinctBytesSent(before) < content().size - 1'000'000;
}

// The list is as it was when the file moved.
bool TestKilledMoves::isKilledAsItMoves()
{
    bool isCopied = false;
    disk_calls::before(QLatin1String("renameat2"), [&] { isCopied = keepList(); });
    const QFuture<Expected<void>> moved = moveTo(file("b.bin"));
    const bool hasMoved =
        QTest::qWaitFor([&] { return moved.isFinished(); }, static_cast<int>(patience().count())) &&
        moved.result();
    m_kept.reset();
    return hasMoved && isCopied && bringListBack();
}

void TestKilledMoves::isFoundAfterAKill()
{
    QVERIFY(isPausedHalfway());
    QVERIFY(isKilledAsItMoves());
    open();
    QVERIFY(m_kept->opens());
    QCOMPARE(m_kept->snapshot(m_id).path, file("b.bin"));
    QVERIFY(goesOnFromWhatIsHere());
    QCOMPARE(filesIn(files()), QStringList{QStringLiteral("b.bin")});
}

void TestKilledMoves::isFoundAfterAKillWhenItWasWhole()
{
    m_server->setScript(FileService());
    QVERIFY(m_kept->reaches(m_id, Finished));
    QVERIFY(isKilledAsItMoves());
    for (int start = 0; start < 2; ++start) {
        open();
        QVERIFY(m_kept->opens());
        QCOMPARE(m_kept->snapshot(m_id).path, file("b.bin"));
        QCOMPARE(m_kept->state(m_id), Finished);
        m_kept.reset();
    }
}

void TestKilledMoves::findsItsPartsElsewhereAfterAKill_data()
{
    QTest::addColumn<bool>("hasPartMoved");
    QTest::newRow("as the move begins") << false;
    QTest::newRow("once the part has moved") << true;
}

// The bytes are under one of the two names, and the part file is what says which.
void TestKilledMoves::findsItsPartsElsewhereAfterAKill()
{
    QFETCH(const bool, hasPartMoved);
    QVERIFY(isPausedWithPartsElsewhere());
    bool isKept = false;
    const auto keepAtNextSync = [&] {
        disk_calls::before(QLatin1String("fsync"), [&] { isKept = keepAsItIs(); });
    };
    if (hasPartMoved)
        disk_calls::before(QLatin1String("renameat2"), keepAtNextSync);
    else
        disk_calls::before(QLatin1String("fdatasync"), keepAtNextSync);
    const QFuture<Expected<void>> moved = moveTo(file("b.bin"));
    TRY_VERIFY(moved.isFinished());
    QVERIFY(moved.result());
    QVERIFY(isKept);
    QVERIFY(isKilledThen());
    open();
    QVERIFY(m_kept->opens());
    QCOMPARE(m_kept->snapshot(m_id).path, file(hasPartMoved ? "b.bin" : "a.bin"));
    QVERIFY(goesOnFromWhatIsHere());
    QCOMPARE(filesIn(parts()), QStringList());
}

void TestKilledMoves::leavesNoHalfCopy_data()
{
    QTest::addColumn<QByteArray>("call");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("left");
    const auto with = [](const QStringList& more) {
        return QStringList{QStringLiteral("a.bin.part"), QStringLiteral("a.bin.part.ledger")} + more;
    };
    QTest::newRow("as its ledger is written")
        << QByteArray("fsync") << "b.bin.part.ledger.new" << with({QStringLiteral("b.bin.part.ledger.new")});
    QTest::newRow("before it is begun")
        << QByteArray("fsync") << "folder" << with({QStringLiteral("b.bin.part.ledger")});
    QTest::newRow("as it is written")
        << QByteArray("fdatasync") << "b.bin.part"
        << with({QStringLiteral("b.bin.part"), QStringLiteral("b.bin.part.ledger")});
}

// To another volume, as far as it can tell.
void TestKilledMoves::leavesNoHalfCopy()
{
    QFETCH(const QByteArray, call);
    QFETCH(const QString, name);
    QFETCH(const QStringList, left);
    QVERIFY(isPausedHalfway());
    QVERIFY(QDir().mkpath(parts()));
    disk_calls::clear();
    disk_calls::fail(QLatin1String("renameat2"), EXDEV, 1);
    bool isKept = false;
    disk_calls::before(
        QLatin1String(call), [&] { isKept = keepAsItIs(); },
        [name](const QString& meant) { return meant == name; });
    const QFuture<Expected<void>> moved = moveTo(file("b.bin"));
    TRY_VERIFY(moved.isFinished());
    QVERIFY(moved.result());
    QVERIFY(isKept);
    QVERIFY(isKilledThen());
    QCOMPARE(filesIn(files()), left);
    open();
    QVERIFY(m_kept->opens());
    QCOMPARE(m_kept->snapshot(m_id).path, file("a.bin"));
    QCOMPARE(filesIn(files()), left.first(2));
    QVERIFY(goesOnFromWhatIsHere());
}

void TestKilledMoves::comesBackToItsPartsElsewhereThatCannotFollow()
{
    QVERIFY(isPausedWithPartsElsewhere());
    QVERIFY(isKilledOnceItsPartHasMoved());
    open();
    QVERIFY(m_kept->opens());
    QCOMPARE(m_kept->snapshot(m_id).path, file("a.bin"));
    QVERIFY(goesOnFromWhatIsHere());
    QCOMPARE(filesIn(files()), QStringList{QStringLiteral("a.bin")});
}

// Begun anew, it would lose them.
void TestKilledMoves::waitsForItsPartsElsewhereWhileItCannotComeBack()
{
    QVERIFY(isPausedWithPartsElsewhere());
    QVERIFY(isKilledOnceItsPartHasMoved());
    disk_calls::fail(QLatin1String("renameat2"), EIO);
    open();
    QVERIFY(m_kept->opens());
    QCOMPARE(m_kept->state(m_id), Failed);
    QVERIFY(m_kept->snapshot(m_id).error);
    m_kept.reset();
    disk_calls::clear();
    const QStringList inTheWay = QDir(parts()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QVERIFY(QDir(parts()).rmdir(inTheWay.value(0)));
    open();
    QVERIFY(m_kept->opens());
    QCOMPARE(m_kept->snapshot(m_id).path, file("b.bin"));
    QVERIFY(goesOnFromWhatIsHere());
    QCOMPARE(filesIn(parts()), QStringList());
}

// The download had nothing that could have moved; what lies there now is another's part.
void TestKilledMoves::takesNothingOfAnotherForWhatNeverBegan()
{
    const DownloadId later = queue().add(quickRequest(m_server->url("/6M/later.bin"), files(), 1),
                                         {.start = StartWhen::WhenResumed});
    QVERIFY(m_kept->reaches(later, Paused));
    m_kept.reset();
    {
        auto opened = openStore(m_folder->path(listName));
        QVERIFY(opened);
        const QByteArray note = encodeMoves({{later, file("c.bin")}});
        QVERIFY(opened->store->commit({.settings = {{movesSetting, note}}}));
    }
    QVERIFY(QDir().mkpath(files()));
    QFile part(file("c.bin.part"));
    QVERIFY(part.open(QIODevice::WriteOnly));
    open();
    QVERIFY(m_kept->opens());
    QCOMPARE(m_kept->snapshot(later).path, file("later.bin"));
}

void TestKilledMoves::takesAlongWhatWasBegunJustBeforeAKill_data()
{
    QTest::addColumn<bool>("isCancelled");
    QTest::newRow("cancelled") << true;
    QTest::newRow("renamed") << false;
}

// The list was not told that it had begun; the part says it.
void TestKilledMoves::takesAlongWhatWasBegunJustBeforeAKill()
{
    QFETCH(const bool, isCancelled);
    QVERIFY(isPausedHalfway());
    m_kept.reset();
    {
        auto opened = openStore(m_folder->path(listName));
        QVERIFY(opened);
        DownloadStanding standing = opened->contents.downloads.first().standing;
        standing.startedAt.reset();
        QVERIFY(opened->store->commit({.standings = {{m_id, standing}}}));
    }
    open();
    QVERIFY(m_kept->opens());
    if (isCancelled) {
        queue().cancel(QList{m_id});
        QVERIFY(m_kept->reaches(m_id, Cancelled));
        QCOMPARE(filesIn(files()), QStringList());
    } else {
        const QFuture<Expected<void>> moved = moveTo(file("b.bin"));
        TRY_VERIFY(moved.isFinished());
        QVERIFY(moved.result());
        QVERIFY(goesOnFromWhatIsHere());
        QCOMPARE(filesIn(files()), QStringList{QStringLiteral("b.bin")});
    }
}

void TestKilledMoves::knowsItsPartFromTheFirstMoment_data()
{
    QTest::addColumn<QString>("part"); // as it is made
    QTest::addColumn<bool>("isCancelled");
    for (const bool isCancelled : {true, false}) {
        const char* then = isCancelled ? "cancelled" : "renamed";
        QTest::addRow("a name that the server chose, %s", then)
            << QStringLiteral("served.bin.part") << isCancelled;
        QTest::addRow("a number, since the name is taken, %s", then)
            << QStringLiteral("small (1).bin.part") << isCancelled;
    }
}

// Killed as the part gets its name, before a byte of it is there. To fool this, the list would have to hear
// of the name later than the disk.
void TestKilledMoves::knowsItsPartFromTheFirstMoment()
{
    QFETCH(const QString, part);
    QFETCH(const bool, isCancelled);
    QVERIFY(isPausedHalfway());
    const bool isServed = part.startsWith(QLatin1String("served"));
    m_server->setScript(FileService().then([isServed](const Exchange&, Reply reply) {
        if (isServed)
            reply.addHeader("Content-Disposition", "attachment; filename=\"served.bin\"");
        return reply.stallAfter(0);
    }));
    if (!isServed)
        QVERIFY(QFile::copy(m_folder->path(listName), file("small.bin")));
    QVERIFY(QDir().mkpath(parts()));
    std::atomic_bool isKept = false;
    disk_calls::before(
        QLatin1String("flock"), [&] { isKept = keepAsItIs(); },
        [&part](const QString& name) { return name == part; });
    const DownloadId half =
        std::exchange(m_id, queue().add(quickRequest(m_server->url("/200K/small.bin"), files(), 1)));
    TRY_VERIFY(isKept.load());
    QVERIFY(isKilledThen());
    QVERIFY(filesIn(files()).contains(part));
    m_kept.emplace(m_folder->path(listName), QueueLimits{.jobs = 0});
    QVERIFY(m_kept->opens());
    if (isCancelled) {
        queue().cancel(QList{m_id});
        QVERIFY(m_kept->reaches(m_id, Cancelled));
    } else {
        const QFuture<Expected<void>> moved = moveTo(file("moved.bin"));
        TRY_VERIFY(moved.isFinished());
        QVERIFY(moved.result());
    }
    QVERIFY(!filesIn(files()).contains(part));
    QCOMPARE(m_kept->snapshot(half).state, Paused);
}

void TestKilledMoves::remembersNoMoveThatWasRefused_data()
{
    QTest::addColumn<bool>("isWhole");
    QTest::addColumn<QString>("ending");
    QTest::newRow("whole") << true << QString();
    QTest::newRow("halfway") << false << QStringLiteral(".part");
}

// Another file has the new name, and the file that was to be moved is gone.
void TestKilledMoves::remembersNoMoveThatWasRefused()
{
    QFETCH(const bool, isWhole);
    QFETCH(const QString, ending);
    if (isWhole) {
        m_server->setScript(FileService());
        m_server->dropAll();
        QVERIFY(m_kept->reaches(m_id, Finished));
    } else {
        QVERIFY(isPausedHalfway());
    }
    QVERIFY(QFile::rename(file("a.bin") + ending, file("b.bin") + ending));
    const QFuture<Expected<void>> moved = moveTo(file("b.bin"));
    TRY_VERIFY(moved.isFinished());
    QVERIFY(!moved.result());
    QVERIFY(keepList());
    m_kept.reset();
    QVERIFY(bringListBack());
    open();
    QVERIFY(m_kept->opens());
    QCOMPARE(m_kept->snapshot(m_id).path, file("a.bin"));
}

void TestKilledMoves::leavesNothingBesideAFileThatGotItsName_data()
{
    QTest::addColumn<bool>("hasPartsElsewhere");
    QTest::newRow("written in place") << false;
    QTest::newRow("put together from parts") << true;
}

void TestKilledMoves::leavesNothingBesideAFileThatGotItsName()
{
    QFETCH(const bool, hasPartsElsewhere);
    QVERIFY(QDir().mkpath(parts()));
    QVERIFY(hasPartsElsewhere ? isPausedWithPartsElsewhere() : isPausedHalfway());
    bool isKept = false;
    disk_calls::before(QLatin1String("renameat2"),
                       [&] { disk_calls::before(QLatin1String("unlink"), [&] { isKept = keepAsItIs(); }); });
    queue().resume(m_id);
    QVERIFY(m_kept->reaches(m_id, Finished));
    QVERIFY(isKept);
    QVERIFY(isKilledThen());
    QCOMPARE(filesIn(files()), QStringList({QStringLiteral("a.bin"), QStringLiteral("a.bin.part.ledger")}));
    QCOMPARE(filesIn(parts()).isEmpty(), !hasPartsElsewhere);
    open();
    QVERIFY(m_kept->opens());
    QCOMPARE(m_kept->state(m_id), Finished);
    TRY_COMPARE(filesIn(files()), QStringList{QStringLiteral("a.bin")});
    TRY_COMPARE(filesIn(parts()), QStringList());
}

QTEST_GUILESS_MAIN(TestKilledMoves)
#include "tst_killed_moves.moc"
