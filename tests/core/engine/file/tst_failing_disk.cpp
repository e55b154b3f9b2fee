#include "core/engine/file/final_steps.h"
#include "core/engine/file/finished_check.h"
#include "core/engine/file/room_for_file.h"
#include "core/storage/naming/part_name.h"
#include "tests/core/engine/file/file_of_run.h"
#include "tests/core/storage/disk_calls.h"

#include <cerrno>

using namespace tributary;
using namespace tributary::test;

// The disk fails once a file is whole: the file gives up no byte, and is not taken for another.
class TestFailingDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { disk_calls::clear(); }
    void keepsAllOfAFileWhoseFolderIsNotSynced_data();
    void keepsAllOfAFileWhoseFolderIsNotSynced();
    void cutsNothingForALedgerThatHasNoPlace();
    void leavesNothingThatNoRunCouldGoOnWith();
    void letsNothingGoForAFileThatDoesNotFit();
    void takesNoFileForAnotherThatCantBeRead();
    void showsHowMuchIsReadWithoutAChecksum();
};

void TestFailingDisk::keepsAllOfAFileWhoseFolderIsNotSynced_data()
{
    QTest::addColumn<qint64>("size");
    QTest::addColumn<bool>("hasLedger");
    QTest::newRow("large") << 2 * mib << true;
    QTest::newRow("small") << qint64{1000} << false;
}

// The disk is full, so a part would give up its last bytes for the ledger.
void TestFailingDisk::keepsAllOfAFileWhoseFolderIsNotSynced()
{
    QFETCH(const qint64, size);
    QFETCH(const bool, hasLedger);
    FileOfRun run;
    run.takePlace({.size = size}, hasLedger);
    run.write({0, size});
    FinalSteps steps(*run.context, run.services(), *run.proof);
    bool isConcluded = false;
    steps.conclude(size, [&] { isConcluded = true; });
    TRY_VERIFY(isConcluded);

    disk_calls::clear();
    disk_calls::fail(QLatin1String("fsync"), ENOSPC, disk_calls::always, QStringLiteral("folder"));
    std::optional<StepOutcome<std::optional<QString>>> named;
    steps.name({}, [&](const StepOutcome<std::optional<QString>>& outcome) { named = outcome; });
    TRY_VERIFY(named);
    QVERIFY(!*named);
    QCOMPARE(named->error().error.kind, ErrorKind::NoSpace);
    run.leave(named->error().closing, run.here, {.size = size});
    disk_calls::clear();
    QCOMPARE(run.folder.read(fileName), QByteArray(size, 'x'));
    // The next run takes it for what it is, and not for somebody's file of that name.
    run.beginAgain();
    const auto found = run.file->target().look(fileName);
    QVERIFY(found && std::holds_alternative<FinishedHere>(*found));
}

// A volume that has a place for no further file may have room for bytes.
void TestFailingDisk::cutsNothingForALedgerThatHasNoPlace()
{
    FileOfRun run;
    const Known known{.size = 4 * mib, .rangesProven = true};
    run.takePlace(known);
    run.write({0, 2 * mib});
    disk_calls::fail(QLatin1String("open"), ENOSPC, disk_calls::always, newLedgerPathFor(ledgerName));
    const auto left = run.leave(Closing::KeepPart, run.here, known);
    QVERIFY(!left.saved);
    QCOMPARE(left.saved.error().kind, ErrorKind::NoSpace);
    disk_calls::clear();
    QCOMPARE(run.folder.read(partName).left(2 * mib), QByteArray(2 * mib, 'x'));
}

void TestFailingDisk::leavesNothingThatNoRunCouldGoOnWith()
{
    FileOfRun run;
    const Known withoutSizeAndRanges;
    run.takePlace(withoutSizeAndRanges);
    run.write({0, 2 * mib});
    disk_calls::fail(QLatin1String("open"), ENOSPC, disk_calls::always, newLedgerPathFor(ledgerName));
    const auto left = run.leave(Closing::KeepPart, run.here, withoutSizeAndRanges);
    QVERIFY(!left.saved);
    QCOMPARE(left.bytes, 0);
    disk_calls::clear();
    QCOMPARE(run.folder.names(), QStringList());
}

// Free space tells nothing of a quota, say.
void TestFailingDisk::letsNothingGoForAFileThatDoesNotFit()
{
    FileOfRun run;
    const Known known{.size = 2 * mib, .rangesProven = true};
    run.takePlace(known);
    run.write({0, mib});
    QVERIFY(run.leave(Closing::KeepPart, run.here, known).saved);
    const auto before = run.ledgerOnDisk();
    for (const auto how : {SpaceReservation::Reserve, SpaceReservation::Sparse}) {
        const bool isReserving = how == SpaceReservation::Reserve;
        disk_calls::fail(isReserving ? QLatin1String("fallocate") : QLatin1String("ftruncate"), EDQUOT, 1,
                         partName);
        run.request.target.space = how;
        RoomForFile room(*run.context);
        std::optional<StepOutcome<void>> made;
        room.make({.size = 8 * mib}, [&](const StepOutcome<void>& outcome) { made = outcome; });
        TRY_VERIFY(made);
        QVERIFY(!*made);
        QCOMPARE(made->error().error.kind, ErrorKind::NoSpace);
        QCOMPARE(made->error().closing, Closing::KeepPart);
        disk_calls::clear();
        QVERIFY(run.ledgerOnDisk() == before);
        QCOMPARE(run.folder.read(partName), QByteArray(mib, 'x') + QByteArray(mib, '\0'));
    }
}

// A network drive may be away for a moment.
void TestFailingDisk::takesNoFileForAnotherThatCantBeRead()
{
    const TestFolder folder;
    QVERIFY(folder.write(fileName, QByteArray(1000, 'x')));
    const SealedFile known{.size = 1000, .seals = {{.range = {0, 1000}, .hash = 1}}};
    std::atomic<qint64> hashed = 0;
    const std::atomic_bool goOn = false;
    const auto kind = [&] {
        const auto same = checkAsFinished(folder.path(fileName), known, {}, hashed, goOn);
        return same ? std::nullopt : std::optional(same.error().kind);
    };
    QCOMPARE(kind(), ErrorKind::Changed);
    disk_calls::fail(QLatin1String("pread"), EIO, disk_calls::always, fileName);
    QCOMPARE(kind(), ErrorKind::DiskError);
}

void TestFailingDisk::showsHowMuchIsReadWithoutAChecksum()
{
    const TestFolder folder;
    QVERIFY(folder.write(fileName, QByteArray(1000, 'x')));
    const SealedFile known{.size = 1000, .seals = {{.range = {0, 1000}, .hash = 1}}};
    std::atomic<qint64> hashed = 0;
    QVERIFY(!checkAsFinished(folder.path(fileName), known, {}, hashed, std::atomic_bool(false)));
    QCOMPARE(hashed.load(), qint64(1000));
}

QTEST_GUILESS_MAIN(TestFailingDisk)
#include "tst_failing_disk.moc"
