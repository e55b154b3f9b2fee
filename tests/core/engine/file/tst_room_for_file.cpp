#include "core/engine/file/room_for_file.h"
#include "core/storage/part/ledger_file.h"
#include "core/storage/part/part_place.h"
#include "tests/core/engine/file/file_of_run.h"

using namespace tributary;
using namespace tributary::test;

namespace {

const Known small{.size = 1000};
const Known largestWithoutALedger{.size = mostWithoutALedger};
const Known large{.size = 4 * mib, .validators = {.etag = "\"v\""}, .rangesProven = true};
// No volume has so much.
const Known endless{.size = qint64{1} << 60};

} // namespace

// What is made ready before the first byte of a file is written.
class TestRoomForFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_run.emplace(); }
    void cleanup() { m_run.reset(); }
    void aSmallFileNeedsNoLedger_data();
    void aSmallFileNeedsNoLedger();
    void anyOtherHasALedgerThatClaimsNothing_data();
    void anyOtherHasALedgerThatClaimsNothing();
    void withoutRoomNothingStays();
    void whatAnEarlierRunLeftIsGoodUntilThereIsRoom();
    void theNewLedgerTakesThePlaceOfTheOld();
    void aSmallFileHasTheOldLedgerRemoved();

private:
    std::optional<FileOfRun> m_run;

    StepOutcome<void> make(const Known& known)
    {
        m_run->request.target.space = SpaceReservation::Sparse;
        RoomForFile room(*m_run->context);
        std::optional<StepOutcome<void>> made;
        room.make(known, [&](const StepOutcome<void>& outcome) { made = outcome; });
        if (!comes([&] { return made.has_value(); }))
            return setback({.detail = QStringLiteral("no answer")}, Closing::KeepPart);
        return *made;
    }
    // An earlier run's bytes and its ledger.
    void takeUp()
    {
        m_run->takePlace(large);
        m_run->write({0, mib});
        bool isSaved = false;
        m_run->file->closeLedger(m_run->here, [&] { isSaved = true; });
        TRY_VERIFY(isSaved);
    }
};

void TestRoomForFile::aSmallFileNeedsNoLedger_data()
{
    QTest::addColumn<Known>("known");
    QTest::newRow("small") << small;
    QTest::newRow("as large as a part that is deleted without a ledger") << largestWithoutALedger;
}

void TestRoomForFile::aSmallFileNeedsNoLedger()
{
    QFETCH(const Known, known);
    QVERIFY(m_run->file->take(fileName));
    // Where the file system keeps no brand, only a ledger says whose a part is.
    const bool needsLedger = !m_run->file->target().isBranded();
    QVERIFY(make(known));
    QVERIFY(m_run->folder.has(partName));
    QCOMPARE(m_run->folder.has(ledgerName), needsLedger);
    QCOMPARE(m_run->file->hasLedger(), needsLedger);
}

void TestRoomForFile::anyOtherHasALedgerThatClaimsNothing_data()
{
    QTest::addColumn<Known>("known");
    QTest::newRow("large") << large;
    QTest::newRow("larger than a part that is deleted without a ledger")
        << Known{.size = mostWithoutALedger + 1};
    QTest::newRow("of no known size") << Known{};
}

void TestRoomForFile::anyOtherHasALedgerThatClaimsNothing()
{
    QFETCH(const Known, known);
    QVERIFY(m_run->file->take(fileName));
    QVERIFY(make(known));
    const auto ledger = m_run->ledgerOnDisk();
    QVERIFY(ledger);
    QVERIFY(ledger->claimed().isEmpty());
    QCOMPARE(ledger->size, known.size);
    QCOMPARE(ledger->fileName, fileName);
    QCOMPARE(ledger->urlHash, ledgerUrlHash(m_run->request.url));
}

void TestRoomForFile::withoutRoomNothingStays()
{
    QVERIFY(m_run->file->take(fileName));
    const StepOutcome<void> made = make(endless);
    QVERIFY(!made);
    QCOMPARE(made.error().error.kind, ErrorKind::NoSpace);
    QCOMPARE(made.error().closing, Closing::DiscardPart);
}

void TestRoomForFile::whatAnEarlierRunLeftIsGoodUntilThereIsRoom()
{
    takeUp();
    const auto before = m_run->ledgerOnDisk();
    const StepOutcome<void> made = make(endless);
    QVERIFY(!made);
    QCOMPARE(made.error().closing, Closing::KeepPart);
    QVERIFY(before && !before->claimed().isEmpty());
    QVERIFY(m_run->ledgerOnDisk() == before);
    QCOMPARE(m_run->folder.read(partName).left(mib), QByteArray(mib, 'x'));
}

void TestRoomForFile::theNewLedgerTakesThePlaceOfTheOld()
{
    takeUp();
    QVERIFY(make({.size = 5 * mib}));
    QCOMPARE(m_run->ledgerOnDisk()->size, std::optional(5 * mib));
    QVERIFY(m_run->ledgerOnDisk()->claimed().isEmpty());
    QCOMPARE(m_run->file->safeBytes(), 0);
}

void TestRoomForFile::aSmallFileHasTheOldLedgerRemoved()
{
    takeUp();
    const bool needsLedger = !m_run->file->target().isBranded();
    QVERIFY(make(small));
    QCOMPARE(m_run->folder.has(ledgerName), needsLedger);
    QCOMPARE(m_run->file->hasLedger(), needsLedger);
}

QTEST_GUILESS_MAIN(TestRoomForFile)
#include "tst_room_for_file.moc"
