#include "core/engine/keeping/discard_record.h"
#include "core/storage/part/ledger_file.h"
#include "core/storage/store/store.h"
#include "tests/core/storage/held_call.h"
#include "tests/support/checks/file_check.h"
#include "tests/support/checks/patience.h"
#include "tests/system/support/download_run.h"
#include "tests/system/support/halfway_download.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <thread>

using namespace tributary;
using namespace tributary::test;

using enum DownloadState;

// Downloads that are cancelled while they do not run, on a disk that takes long to delete files.
class TestSlowDiscards : public QObject, protected HalfwayDownload
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { end(); }
    void keepNobodyWaiting();
    void keepTheSameFileWaiting();
    void leaveNothingOfWhatIsRemovedMeanwhile();
    void goOnWithWhatIsResumedMeanwhile();
    void areDoneBeforeTheProgramEnds_data();
    void areDoneBeforeTheProgramEnds();
    void bringNothingBackThatTheEndDidNotWaitFor_data();
    void bringNothingBackThatTheEndDidNotWaitFor();
    void afterAKillAreMadeUpFor_data();
    void afterAKillAreMadeUpFor();
    void afterAKillAreNotMadeUpForWhereAnotherWentOn_data();
    void afterAKillAreNotMadeUpForWhereAnotherWentOn();
    void leaveWhatAnotherTookUpBeforeTheirLock();
    void afterAKillKeepNoListWaiting();
    void afterAKillAreMadeUpForAtTheStartAfterTheNext();
    void afterAKillTellOfADamagedLedger();
    void ofWhatIsHeldAtTheEndAreMadeUpFor();
    void ofWhatIsHeldBesideASkippedFileAreMadeUpFor();

private:
    static inline const QString ledgerName = QStringLiteral("a.bin.part.ledger");

    bool runsSlowly();
    // Makes the state that a kill leaves: the list says that the download is cancelled, and its part is still
    // to be discarded.
    bool isKilledBeforeItsDiscard(std::optional<DownloadId> other = {});
    bool isKilledAfterItsName(const QByteArray& ledger);
};

void TestSlowDiscards::init()
{
    disk_calls::clear();
    begin();
    QVERIFY(isPausedHalfway());
}

void TestSlowDiscards::keepNobodyWaiting()
{
    HeldCall unlink("unlink");
    queue().cancel(QList{m_id});
    QVERIFY(unlink.begins());
    const bool isHeard = hasHeard();
    unlink.goOn();
    QVERIFY(isHeard);
    QVERIFY(m_kept->reaches(m_id, Cancelled));
    QCOMPARE(filesIn(files()), QStringList());
}

void TestSlowDiscards::keepTheSameFileWaiting()
{
    HeldCall unlink("unlink");
    queue().cancel(QList{m_id});
    QVERIFY(unlink.begins());
    const DownloadId again = queue().add(request());
    QVERIFY(m_kept->reaches(again, Queued));
    QVERIFY(hasHeard());
    unlink.goOn();
    QVERIFY(m_kept->reaches(again, Finished));
    QCOMPARE(m_kept->state(m_id), Cancelled);
    QCOMPARE(differenceFrom(content(), file("a.bin")), QString());
    QCOMPARE(filesIn(files()), QStringList{QStringLiteral("a.bin")});
}

void TestSlowDiscards::leaveNothingOfWhatIsRemovedMeanwhile()
{
    HeldCall unlink("unlink");
    queue().cancel(QList{m_id});
    QVERIFY(unlink.begins());
    queue().remove(QList{m_id});
    QVERIFY(hasHeard());
    unlink.goOn();
    TRY_VERIFY(m_kept->ids().isEmpty());
    QCOMPARE(filesIn(files()), QStringList());
}

// The last thing that a person asks for counts.
void TestSlowDiscards::goOnWithWhatIsResumedMeanwhile()
{
    HeldCall unlink("unlink");
    queue().cancel(QList{m_id});
    QVERIFY(unlink.begins());
    queue().resume(m_id);
    QVERIFY(hasHeard());
    unlink.goOn();
    QVERIFY(m_kept->reaches(m_id, Finished));
    QCOMPARE(filesIn(files()), QStringList{QStringLiteral("a.bin")});
}

bool TestSlowDiscards::runsSlowly()
{
    const qint64 before = m_kept->snapshot(m_id).bytes;
    m_server->setScript(FileService().atRate(300'000));
    queue().resume(m_id);
    return m_kept->reachesBytes(m_id, before + 100'000);
}

void TestSlowDiscards::areDoneBeforeTheProgramEnds_data()
{
    QTest::addColumn<bool>("runs");
    QTest::newRow("of a download that rests") << false;
    QTest::newRow("of a download that runs") << true;
}

void TestSlowDiscards::areDoneBeforeTheProgramEnds()
{
    QFETCH(const bool, runs);
    QVERIFY(!runs || runsSlowly());
    queue().cancel(QList{m_id});
    m_kept.reset();
    // A busy machine may take longer to stop a run than the end waits.
    if (!runs)
        QCOMPARE(filesIn(files()), QStringList());
    open();
    QVERIFY(m_kept->opens());
    QCOMPARE(m_kept->state(m_id), Cancelled);
    TRY_COMPARE(filesIn(files()), QStringList());
}

void TestSlowDiscards::bringNothingBackThatTheEndDidNotWaitFor_data()
{
    QTest::addColumn<QByteArray>("call");
    QTest::addColumn<bool>("isRemoved");
    QTest::newRow("cancelled") << QByteArray("unlink") << false;
    QTest::newRow("removed") << QByteArray("fdatasync") << true;
}

// The disk answers only after the list was closed.
void TestSlowDiscards::bringNothingBackThatTheEndDidNotWaitFor()
{
    QFETCH(const QByteArray, call);
    QFETCH(const bool, isRemoved);
    QVERIFY(runsSlowly());
    HeldCall held(call.constData(),
                  [](const QString& name) { return name.startsWith(QLatin1String("a.bin.part")); });
    if (isRemoved)
        queue().remove(QList{m_id});
    else
        queue().cancel(QList{m_id});
    QVERIFY(held.begins());
    std::atomic_bool isClosed = false;
    std::jthread disk([&held, &isClosed, list = m_folder->path(listName)] {
        isClosed = QTest::qWaitFor([&] { return openStore(list).has_value(); },
                                   static_cast<int>(patience().count()));
        held.goOn();
    });
    m_kept.reset();
    disk.join();
    QVERIFY(isClosed);
    m_server->setScript([](const Exchange&) { return Reply(404); });
    open();
    QVERIFY(m_kept->opens());
    QCOMPARE(m_kept->ids(), isRemoved ? QList<DownloadId>() : QList{m_id});
    QVERIFY(isRemoved || m_kept->state(m_id) == Cancelled);
}

void TestSlowDiscards::afterAKillAreMadeUpFor_data()
{
    QTest::addColumn<bool>("isThereAnother");
    QTest::newRow("of a download alone at its path") << false;
    QTest::newRow("but not of another one at its path") << true;
}

bool TestSlowDiscards::isKilledBeforeItsDiscard(std::optional<DownloadId> other)
{
    m_kept.reset();
    auto opened = openStore(m_folder->path(listName));
    if (!opened)
        return false;
    StoredDownload stored = opened->contents.downloads.constFirst();
    StoreBatch batch;
    if (other) {
        stored.id = *other;
        stored.standing.state = Paused;
        batch.added = {stored};
    }
    stored.standing.state = Cancelled;
    batch.standings = {{m_id, stored.standing}};
    batch.settings.insert(discardsSetting, encodeDiscards({m_id}));
    return opened->store->commit(batch).has_value();
}

void TestSlowDiscards::afterAKillAreMadeUpFor()
{
    QFETCH(const bool, isThereAnother);
    const DownloadId other{m_id.value + 1};
    QVERIFY(isKilledBeforeItsDiscard(isThereAnother ? std::optional(other) : std::nullopt));
    open();
    QVERIFY(m_kept->opens());
    const QFuture<Expected<void>> isOver = queue().kept();
    TRY_VERIFY(isOver.isFinished());
    const QStringList parts{QStringLiteral("a.bin.part"), ledgerName};
    QCOMPARE(filesIn(files()), isThereAnother ? parts : QStringList());
    QCOMPARE(m_kept->state(m_id), Cancelled);
}

void TestSlowDiscards::afterAKillAreNotMadeUpForWhereAnotherWentOn_data()
{
    QTest::addColumn<bool>("isInAList");
    QTest::addColumn<bool>("stillRuns");
    QTest::newRow("without a list, for a while") << false << false;
    QTest::newRow("without a list, and runs") << false << true;
    QTest::newRow("in another list") << true << false;
}

// The link was fetched on with, before the list that has cancelled it was opened again.
void TestSlowDiscards::afterAKillAreNotMadeUpForWhereAnotherWentOn()
{
    QFETCH(const bool, isInAList);
    QFETCH(const bool, stillRuns);
    QVERIFY(isKilledBeforeItsDiscard());
    m_server->setScript(stoppedAt(3'000'000));
    std::optional<DownloadRun> alone;
    if (isInAList) {
        KeptQueue list(m_folder->path(QStringLiteral("other.db")));
        const DownloadId id = list.queue().add(request());
        QVERIFY(list.reachesBytes(id, 2'500'000));
    } else {
        alone.emplace(request());
        QVERIFY(alone->reachesBytes(2'500'000));
    }
    if (!stillRuns)
        alone.reset();
    open();
    QVERIFY(m_kept->opens());
    const QFuture<Expected<void>> isOver = queue().kept();
    TRY_VERIFY(isOver.isFinished());
    QCOMPARE(filesIn(files()), (QStringList{QStringLiteral("a.bin.part"), ledgerName}));
    QCOMPARE(m_kept->state(m_id), Cancelled);
    if (stillRuns)
        return;
    // The list remembers no discard that is still to be done.
    m_kept.reset();
    const auto opened = openStore(m_folder->path(listName));
    QVERIFY(opened);
    QVERIFY(decodeDiscards(opened->contents.settings.value(discardsSetting)).isEmpty());
}

// Another list opened the part, wrote its ledger and was done, all between the first look and the lock.
void TestSlowDiscards::leaveWhatAnotherTookUpBeforeTheirLock()
{
    QVERIFY(isKilledBeforeItsDiscard());
    HeldCall lock("flock", [](const QString& name) { return name == QLatin1String("a.bin.part"); });
    open();
    QVERIFY(lock.begins());
    auto ledger = loadLedger(file("a.bin.part.ledger"));
    const bool isThere = ledger && *ledger;
    if (isThere)
        (*ledger)->list = "another list's number";
    const bool isTaken =
        isThere && saveLedger(file("a.bin.part.ledger"), **ledger, Durability::Written).has_value();
    lock.goOn();
    QVERIFY(isTaken);
    QVERIFY(m_kept->opens());
    const QFuture<Expected<void>> isOver = queue().kept();
    TRY_VERIFY(isOver.isFinished());
    QCOMPARE(filesIn(files()), (QStringList{QStringLiteral("a.bin.part"), ledgerName}));
    QCOMPARE(m_kept->state(m_id), Cancelled);
}

// Makes the state that a kill leaves: the file has its name, and neither the ledger nor the list has noted
// that.
bool TestSlowDiscards::isKilledAfterItsName(const QByteArray& ledger)
{
    queue().resume(m_id);
    if (!m_kept->reaches(m_id, Finished))
        return false;
    DownloadStanding standing;
    m_kept.reset();
    {
        auto opened = openStore(m_folder->path(listName));
        if (!opened || opened->contents.downloads.size() != 1)
            return false;
        standing = opened->contents.downloads.constFirst().standing;
        standing.state = Assembling;
        standing.finishedAt.reset();
        if (!opened->store->commit({.standings = {{m_id, standing}}}))
            return false;
    }
    return m_folder->write(QStringLiteral("files/") + ledgerName, ledger);
}

void TestSlowDiscards::afterAKillKeepNoListWaiting()
{
    QVERIFY(isKilledAfterItsName(m_folder->read(QStringLiteral("files/") + ledgerName)));
    HeldCall unlink("unlink", [](const QString& name) { return name == ledgerName; });
    open();
    QVERIFY(unlink.begins());
    const bool isOpen = QTest::qWaitFor([this] { return !m_kept->reports().isEmpty(); },
                                        static_cast<int>(patience().count()));
    const DownloadState state = m_kept->state(m_id);
    unlink.goOn();
    QVERIFY(isOpen);
    QCOMPARE(state, Finished);
    TRY_COMPARE(filesIn(files()), QStringList{QStringLiteral("a.bin")});
}

// The list has noted that the download is finished, and the program ends before the rest of it is gone.
void TestSlowDiscards::afterAKillAreMadeUpForAtTheStartAfterTheNext()
{
    QVERIFY(isKilledAfterItsName(m_folder->read(QStringLiteral("files/") + ledgerName)));
    disk_calls::fail(QLatin1String("unlink"), EBUSY, disk_calls::always, ledgerName);
    open();
    QVERIFY(m_kept->reaches(m_id, Finished));
    m_kept.reset();
    disk_calls::clear();
    QCOMPARE(filesIn(files()), (QStringList{QStringLiteral("a.bin"), ledgerName}));
    open();
    QVERIFY(m_kept->opens());
    TRY_COMPARE(filesIn(files()), QStringList{QStringLiteral("a.bin")});
}

void TestSlowDiscards::afterAKillTellOfADamagedLedger()
{
    QVERIFY(isKilledAfterItsName(m_folder->read(QStringLiteral("files/") + ledgerName).first(40)));
    open();
    QVERIFY(m_kept->reaches(m_id, Finished));
    const QString aside = file("a.bin.part.ledger.damaged");
    QVERIFY(QTest::qWaitFor(
        [&] {
            const auto history = queue().history(m_id);
            return QTest::qWaitFor([&] { return history.isFinished(); },
                                   static_cast<int>(patience().count())) &&
                   std::ranges::any_of(history.result(), [&](const DownloadEvent& event) {
                       return event.name == event_names::note && event.detail.contains(aside);
                   });
        },
        static_cast<int>(patience().count())));
    QVERIFY(QFile::exists(aside));
}

// Another program has the ledger open when the file gets its name, and no kill comes.
void TestSlowDiscards::ofWhatIsHeldAtTheEndAreMadeUpFor()
{
    disk_calls::fail(QLatin1String("unlink"), EBUSY, disk_calls::always, ledgerName);
    queue().resume(m_id);
    QVERIFY(m_kept->reaches(m_id, Finished));
    m_kept.reset();
    disk_calls::clear();
    QCOMPARE(filesIn(files()), (QStringList{QStringLiteral("a.bin"), ledgerName}));
    open();
    QVERIFY(m_kept->opens());
    TRY_COMPARE(filesIn(files()), QStringList{QStringLiteral("a.bin")});
}

// Somebody makes the file just before the download would get its name.
void TestSlowDiscards::ofWhatIsHeldBesideASkippedFileAreMadeUpFor()
{
    const QByteArray somebodys = "somebody's";
    const QString partName = QStringLiteral("b.bin.part");
    disk_calls::fail(QLatin1String("unlink"), EBUSY, disk_calls::always, partName);
    disk_calls::before(
        QLatin1String("renameat2"), [&] { m_folder->write(QStringLiteral("files/b.bin"), somebodys); },
        [&](const QString& name) { return name == partName; });
    DownloadRequest skipping = request();
    skipping.target.fileName = QStringLiteral("b.bin");
    skipping.target.onConflict = ConflictPolicy::Skip;
    const DownloadId id = queue().add(skipping);
    QVERIFY(m_kept->reaches(id, Finished));
    queue().cancel(QList{m_id});
    QVERIFY(m_kept->reaches(m_id, Cancelled));
    m_kept.reset();
    disk_calls::clear();
    QVERIFY(filesIn(files()).contains(partName));
    open();
    QVERIFY(m_kept->opens());
    TRY_COMPARE(filesIn(files()), QStringList{QStringLiteral("b.bin")});
    QCOMPARE(m_folder->read(QStringLiteral("files/b.bin")), somebodys);
}

QTEST_GUILESS_MAIN(TestSlowDiscards)
#include "tst_slow_discards.moc"
