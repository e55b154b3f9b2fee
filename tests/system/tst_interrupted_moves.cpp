#include "core/engine/move_record.h"
#include "core/storage/store/store.h"
#include "tests/core/held_call.h"
#include "tests/support/file_check.h"
#include "tests/support/patience.h"
#include "tests/support/scripted_server.h"
#include "tests/support/test_folder.h"
#include "tests/system/download_run.h"
#include "tests/system/fake_keyring.h"
#include "tests/system/kept_queue.h"

#include <QTest>
#include <QThread>

#include <atomic>
#include <cerrno>
#include <filesystem>
#include <optional>

using namespace tributary;
using namespace tributary::test;

using enum DownloadState;

namespace {

const QByteArray target = "/6M/a.bin";
const QString storeName = QStringLiteral("list.db");

} // namespace

// What else is asked for, and what happens to the program, while a file is on its way to another name.
class TestInterruptedMoves : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void leavesNothingOfWhatIsCancelledAndRemoved();
    void forgetsWhatIsRemovedMeanwhile();
    void cancellingEndsTheCopy();
    void isFoundAfterAKill();
    void isFoundAfterAKillWhenItWasWhole();
    void findsItsPartsElsewhereAfterAKill_data();
    void findsItsPartsElsewhereAfterAKill();
    void comesBackToItsPartsElsewhereThatCannotFollow();
    void waitsForItsPartsElsewhereWhileItCannotComeBack();
    void takesNothingOfAnotherForWhatNeverBegan();
    void remembersNoMoveThatWasRefused_data();
    void remembersNoMoveThatWasRefused();
    void removesThoughTheProgramEnds();

private:
    std::optional<TestFolder> m_folder;
    std::optional<ScriptedServer> m_server;
    std::shared_ptr<FakeKeyring> m_keyring = std::make_shared<FakeKeyring>();
    std::optional<KeptQueue> m_kept;
    DownloadId m_id;

    QString files() const { return m_folder->path(QStringLiteral("files")); }
    QString file(const char* name) const { return files() + u'/' + QLatin1String(name); }
    DownloadQueue& queue() { return m_kept->queue(); }
    void open() { m_kept.emplace(m_folder->path(storeName), QueueLimits(), m_keyring); }
    bool isPausedHalfway();
    bool isPausedWithPartsElsewhere();
    QString parts() const { return m_folder->path(QStringLiteral("parts")); }
    bool isKilledOnceItsPartHasMoved();
    bool goesOnFromWhatIsHere();
    QFuture<Expected<void>> move() { return queue().relocate(m_kept->snapshot(m_id), file("b.bin")); }
    // All that was asked of the queue before is done.
    bool hasHeard();
    QThread* engine();
    bool copyStore(const QString& from, const QString& to) const;
    bool keepAsItIs();
    bool isKilledThen();
};

void TestInterruptedMoves::init()
{
    disk_calls::clear();
    m_folder.emplace();
    m_server.emplace(FileService().then([](const Exchange&, Reply reply) { return reply.rate(3'000'000); }));
    open();
    m_id = queue().add(quickRequest(m_server->url(target), files(), 1));
}

void TestInterruptedMoves::cleanup()
{
    m_kept.reset();
    m_server.reset();
    m_folder.reset();
}

// And may be moved: its run has let go of its file.
bool TestInterruptedMoves::isPausedHalfway()
{
    if (!m_kept->reachesBytes(m_id, 2'000'000))
        return false;
    queue().pause(QList{m_id});
    if (!m_kept->reaches(m_id, Paused))
        return false;
    m_server->setScript(FileService());
    return QTest::qWaitFor([this] {
        const QFuture<Expected<void>> moved =
            queue().relocate(m_kept->snapshot(m_id), m_kept->snapshot(m_id).path);
        return QTest::qWaitFor([&] { return moved.isFinished(); }, 20'000) && moved.result();
    });
}

bool TestInterruptedMoves::hasHeard()
{
    const auto hosts = queue().hosts();
    return QTest::qWaitFor([&] { return hosts.isFinished(); }, 20'000);
}

// It speaks to the keyring itself.
QThread* TestInterruptedMoves::engine()
{
    std::atomic<QThread*> engine = nullptr;
    m_keyring->whenKeeping([&engine] { engine = QThread::currentThread(); });
    queue().supply({m_id}, {.cookies = "a=b"});
    (void)QTest::qWaitFor([&engine] { return engine != nullptr; }, 20'000);
    m_keyring->whenKeeping({});
    return engine;
}

bool TestInterruptedMoves::copyStore(const QString& from, const QString& to) const
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
bool TestInterruptedMoves::keepAsItIs()
{
    for (const char* folder : {"files", "parts"}) {
        const std::filesystem::path from = m_folder->path(QLatin1String(folder)).toStdString();
        const std::filesystem::path to = from.string() + ".killed";
        std::filesystem::create_directory(to);
        for (const auto& file : std::filesystem::directory_iterator(from))
            std::filesystem::create_hard_link(file, to / file.path().filename());
    }
    return copyStore(storeName, QStringLiteral("killed.db"));
}

bool TestInterruptedMoves::isKilledThen()
{
    m_kept.reset();
    for (const char* folder : {"files", "parts"}) {
        const std::filesystem::path path = m_folder->path(QLatin1String(folder)).toStdString();
        std::filesystem::remove_all(path);
        std::filesystem::rename(path.string() + ".killed", path);
    }
    return copyStore(QStringLiteral("killed.db"), storeName);
}

void TestInterruptedMoves::leavesNothingOfWhatIsCancelledAndRemoved()
{
    QVERIFY(isPausedHalfway());
    HeldCall rename("renameat2");
    const QFuture<Expected<void>> moved = move();
    QVERIFY(rename.begins());
    queue().cancel(QList{m_id});
    QVERIFY(m_kept->reaches(m_id, Cancelled));
    queue().remove(QList{m_id});
    QVERIFY(hasHeard());
    rename.goOn();
    TRY_VERIFY(moved.isFinished());
    TRY_VERIFY(m_kept->ids().isEmpty());
    QCOMPARE(filesIn(files()), QStringList());
}

void TestInterruptedMoves::forgetsWhatIsRemovedMeanwhile()
{
    QVERIFY(isPausedHalfway());
    HeldCall rename("renameat2");
    const QFuture<Expected<void>> moved = move();
    QVERIFY(rename.begins());
    queue().remove(QList{m_id});
    QVERIFY(hasHeard());
    rename.goOn();
    TRY_VERIFY(m_kept->ids().isEmpty());
    QCOMPARE(filesIn(files()),
             (QStringList{QStringLiteral("b.bin.part"), QStringLiteral("b.bin.part.ledger")}));
}

void TestInterruptedMoves::cancellingEndsTheCopy()
{
    QVERIFY(isPausedHalfway());
    // As if it were another volume.
    disk_calls::fail(QLatin1String("renameat2"), EXDEV, 1);
    HeldCall sync("fdatasync");
    const QFuture<Expected<void>> moved = move();
    QVERIFY(sync.begins());
    queue().cancel(QList{m_id});
    QVERIFY(m_kept->reaches(m_id, Cancelled));
    sync.goOn();
    TRY_VERIFY(moved.isFinished());
    QVERIFY(!moved.result());
    QCOMPARE(moved.result().error().kind, ErrorKind::Cancelled);
    TRY_COMPARE(filesIn(files()), QStringList());
}

bool TestInterruptedMoves::isPausedWithPartsElsewhere()
{
    queue().cancel(QList{m_id});
    if (!m_kept->reaches(m_id, Cancelled))
        return false;
    DownloadRequest request = quickRequest(m_server->url(target), files(), 1);
    request.assembly = {.kind = AssemblyKind::Temp, .tempFolder = parts()};
    m_id = queue().add(request);
    return isPausedHalfway();
}

// And something else has the name that its parts elsewhere would have.
bool TestInterruptedMoves::isKilledOnceItsPartHasMoved()
{
    bool isKept = false;
    disk_calls::before(QLatin1String("renameat2"),
                       [&] { disk_calls::before(QLatin1String("fsync"), [&] { isKept = keepAsItIs(); }); });
    const QFuture<Expected<void>> moved = move();
    const bool hasMoved = QTest::qWaitFor([&] { return moved.isFinished(); }, 20'000) && moved.result();
    const QString newName = filesIn(parts()).value(0);
    return hasMoved && isKept && isKilledThen() && QDir(parts()).mkdir(newName);
}

bool TestInterruptedMoves::goesOnFromWhatIsHere()
{
    const qint64 sent = m_server->log().bytesSent();
    queue().resume(m_id);
    return m_kept->reaches(m_id, Finished) &&
           m_server->log().bytesSent() - sent < VirtualFile::atPath(target)->size - 1'000'000;
}

// The list is as it was when the file moved.
void TestInterruptedMoves::isFoundAfterAKill()
{
    QVERIFY(isPausedHalfway());
    const QString killed = QStringLiteral("killed.db");
    bool isCopied = false;
    disk_calls::before(QLatin1String("renameat2"), [&] { isCopied = copyStore(storeName, killed); });
    const QFuture<Expected<void>> moved = move();
    TRY_VERIFY(moved.isFinished());
    QVERIFY(moved.result());
    m_kept.reset();
    QVERIFY(isCopied && copyStore(killed, storeName));
    open();
    QVERIFY(m_kept->opens());
    QCOMPARE(m_kept->snapshot(m_id).path, file("b.bin"));
    const qint64 sent = m_server->log().bytesSent();
    queue().resume(m_id);
    QVERIFY(m_kept->reaches(m_id, Finished));
    QCOMPARE(filesIn(files()), QStringList{QStringLiteral("b.bin")});
    QVERIFY(m_server->log().bytesSent() - sent < VirtualFile::atPath(target)->size - 1'000'000);
}

void TestInterruptedMoves::isFoundAfterAKillWhenItWasWhole()
{
    m_server->setScript(FileService());
    QVERIFY(m_kept->reaches(m_id, Finished));
    const QString killed = QStringLiteral("killed.db");
    bool isCopied = false;
    disk_calls::before(QLatin1String("renameat2"), [&] { isCopied = copyStore(storeName, killed); });
    const QFuture<Expected<void>> moved = move();
    TRY_VERIFY(moved.isFinished());
    QVERIFY(moved.result());
    m_kept.reset();
    QVERIFY(isCopied && copyStore(killed, storeName));
    for (int start = 0; start < 2; ++start) {
        open();
        QVERIFY(m_kept->opens());
        QCOMPARE(m_kept->snapshot(m_id).path, file("b.bin"));
        QCOMPARE(m_kept->state(m_id), Finished);
        m_kept.reset();
    }
}

void TestInterruptedMoves::findsItsPartsElsewhereAfterAKill_data()
{
    QTest::addColumn<bool>("hasPartMoved");
    QTest::newRow("as the move begins") << false;
    QTest::newRow("once the part has moved") << true;
}

// Its bytes are under one of the two names, and its part file is what says which.
void TestInterruptedMoves::findsItsPartsElsewhereAfterAKill()
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
    const QFuture<Expected<void>> moved = move();
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

void TestInterruptedMoves::comesBackToItsPartsElsewhereThatCannotFollow()
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
void TestInterruptedMoves::waitsForItsPartsElsewhereWhileItCannotComeBack()
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

// It had nothing that could have moved; what lies there now is another's part.
void TestInterruptedMoves::takesNothingOfAnotherForWhatNeverBegan()
{
    const DownloadId later = queue().add(quickRequest(m_server->url("/6M/later.bin"), files(), 1),
                                         {.start = StartWhen::WhenResumed});
    QVERIFY(m_kept->reaches(later, Paused));
    m_kept.reset();
    {
        auto opened = openStore(m_folder->path(storeName));
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

void TestInterruptedMoves::remembersNoMoveThatWasRefused_data()
{
    QTest::addColumn<bool>("isWhole");
    QTest::addColumn<QString>("ending");
    QTest::newRow("whole") << true << QString();
    QTest::newRow("halfway") << false << QStringLiteral(".part");
}

// What lies under the new name is another's, and what was to be moved is gone.
void TestInterruptedMoves::remembersNoMoveThatWasRefused()
{
    QFETCH(const bool, isWhole);
    QFETCH(const QString, ending);
    if (isWhole)
        QVERIFY(m_kept->reaches(m_id, Finished));
    else
        QVERIFY(isPausedHalfway());
    QVERIFY(QFile::rename(file("a.bin") + ending, file("b.bin") + ending));
    const QFuture<Expected<void>> moved = move();
    TRY_VERIFY(moved.isFinished());
    QVERIFY(!moved.result());
    const QString killed = QStringLiteral("killed.db");
    QVERIFY(copyStore(storeName, killed));
    m_kept.reset();
    QVERIFY(copyStore(killed, storeName));
    open();
    QVERIFY(m_kept->opens());
    QCOMPARE(m_kept->snapshot(m_id).path, file("a.bin"));
}

void TestInterruptedMoves::removesThoughTheProgramEnds()
{
    QVERIFY(isPausedHalfway());
    QThread* thread = engine();
    QVERIFY(thread);
    HeldCall rename("renameat2");
    const QFuture<Expected<void>> moved = move();
    QVERIFY(rename.begins());
    queue().remove(QList{m_id});
    QVERIFY(hasHeard());
    // The disk is slow: by then the engine has heard its last event.
    connect(thread, &QThread::finished, this, [&rename] { rename.goOn(); }, Qt::DirectConnection);
    m_kept.reset();
    open();
    QVERIFY(m_kept->opens());
    QCOMPARE(m_kept->restored(), QList<DownloadSnapshot>());
}

QTEST_GUILESS_MAIN(TestInterruptedMoves)
#include "tst_interrupted_moves.moc"
