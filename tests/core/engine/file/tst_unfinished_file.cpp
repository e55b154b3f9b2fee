#include "core/storage/naming/part_name.h"
#include "core/storage/part/ledger_file.h"
#include "tests/core/engine/file/file_of_run.h"

using namespace std::chrono_literals;
using namespace tributary;
using namespace tributary::test;

namespace {

const Known known{.size = 4 * mib, .validators = {.etag = "\"v\""}, .rangesProven = true};

RangeSet setOf(ByteRange range)
{
    RangeSet set;
    set.insert(range);
    return set;
}

} // namespace

// What is on the disk of a file while it has no name, and what a run leaves of it.
class TestUnfinishedFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_run.emplace(); }
    void cleanup() { m_run.reset(); }
    void makesThePartWhereNothingIsInTheWay();
    void goesWhereTheFolderRuleSays();
    void leavesWhatIsHereInItsLedger();
    void leavesNothingWhereItIsDiscarded();
    void leavesAStrangersFileUnderTheNameOfALedgerThatThereNeverWas();
    void keepsTheWayToWhatIsHeld_data();
    void keepsTheWayToWhatIsHeld();
    void tellsWhatIsLeftOfAFinishedFile_data();
    void tellsWhatIsLeftOfAFinishedFile();
    void givesASmallFileALedgerWhenItIsLeft();
    void givesASmallFileThatTakesLongALedger_data();
    void givesASmallFileThatTakesLongALedger();
    void leavesTheLedgerAsItIsWhereNothingWasFetched_data();
    void leavesTheLedgerAsItIsWhereNothingWasFetched();
    void forgetsWhatTurnedOutToBeWrong();
    void keepsWhatAHeaderSaid();
    void keepsThatMirrorsAloneHaveSpoken();
    void keepsWhatAnEarlierRunClaimedWhereItIsNotRead();

private:
    std::optional<FileOfRun> m_run;
};

void TestUnfinishedFile::makesThePartWhereNothingIsInTheWay()
{
    const auto finding = m_run->file->take(fileName);
    QVERIFY(finding && std::holds_alternative<NothingHere>(*finding));
    QVERIFY(m_run->file->bytes());
    QCOMPARE(m_run->folder.names(), QStringList{partName});
    QCOMPARE(m_run->file->target().finalPath(), m_run->folder.path(fileName));
}

void TestUnfinishedFile::goesWhereTheFolderRuleSays()
{
    QString asked;
    const auto rule = [&](const QString& name, const QByteArray& type) {
        asked = name + u' ' + QString::fromLatin1(type);
        return m_run->folder.path(QStringLiteral("films"));
    };
    struct Listener : LedgerKeeper::Listener
    {
        void ledgerAdvanced() override {}
        void ledgerFailed(const DownloadError&) override {}
    } listener;
    UnfinishedFile file(m_run->request, {.folderRule = rule}, m_run->services(), listener, m_run->logger());
    QVERIFY(file.choosePlace(fileName, "video/mp4"));
    QVERIFY(!file.isNewToTheList());
    QVERIFY(file.take(fileName));
    QCOMPARE(asked, QStringLiteral("a.bin video/mp4"));
    QVERIFY(m_run->folder.has(QStringLiteral("films/a.bin.part")));
}

void TestUnfinishedFile::leavesWhatIsHereInItsLedger()
{
    m_run->takePlace(known);
    m_run->write({0, 2 * mib});
    const auto left = m_run->leave(Closing::KeepPart, m_run->here, known);
    QVERIFY(left.saved);
    QCOMPARE(left.bytes, 2 * mib);
    const auto ledger = m_run->ledgerOnDisk();
    QVERIFY(ledger);
    QCOMPARE(ledger->claimed(), setOf({0, 2 * mib}));
    QCOMPARE(ledger->closing, LedgerClosing::Clean);
    QCOMPARE(ledger->size, known.size);
    QCOMPARE(ledger->validators, known.validators);
}

void TestUnfinishedFile::leavesNothingWhereItIsDiscarded()
{
    m_run->takePlace(known);
    m_run->write({0, mib});
    QCOMPARE(m_run->leave(Closing::DiscardPart, m_run->here, known).bytes, 0);
    QVERIFY(!m_run->file->bytes());
    QCOMPARE(m_run->folder.names(), QStringList());
}

void TestUnfinishedFile::leavesAStrangersFileUnderTheNameOfALedgerThatThereNeverWas()
{
    const Known small{.size = 1000, .rangesProven = true};
    m_run->takePlace(small, false);
    m_run->write({0, 400});
    QVERIFY(m_run->folder.write(ledgerName, "a person's own"));
    m_run->leave(Closing::DiscardPart, m_run->here, small);
    QCOMPARE(m_run->folder.names(), QStringList{ledgerName});
    QCOMPARE(m_run->folder.read(ledgerName), QByteArray("a person's own"));
}

void TestUnfinishedFile::keepsTheWayToWhatIsHeld_data()
{
    QTest::addColumn<qint64>("heldSize");
    QTest::newRow("a part of another size") << mib / 2;
    QTest::newRow("nothing") << qint64{0};
}

// A part elsewhere is open in another program, which lets nobody remove it.
void TestUnfinishedFile::keepsTheWayToWhatIsHeld()
{
    QFETCH(const qint64, heldSize);
    m_run->request.assembly = {.kind = AssemblyKind::Temp, .tempFolder = m_run->folder.path()};
    m_run->request.largestPart = mib;
    m_run->takePlace(known);
    m_run->write({0, 2 * mib});
    bool isSaved = false;
    m_run->file->closeLedger(m_run->here, [&] { isSaved = true; });
    TRY_VERIFY(isSaved);
    QVERIFY(!m_run->ledgerOnDisk()->claimed().isEmpty());
    std::unique_ptr<PartFile> held;
    QString heldName;
    if (heldSize > 0) {
        const QString stem = tempPartStemFor(m_run->file->target().finalPath());
        heldName = tempPartPathFor(stem, heldSize, 7);
        held = PartFile::create(m_run->folder.path(heldName)).value();
    }
    const auto left = m_run->leave(Closing::DiscardPart, m_run->here, known);
    QVERIFY(!m_run->file->bytes());
    const bool isHeld = held != nullptr;
    QCOMPARE(left.isHeld, isHeld);
    QCOMPARE(m_run->log.isEmpty(), !isHeld);
    const QStringList kept{partName, heldName, ledgerName};
    QCOMPARE(m_run->folder.names(), isHeld ? kept : QStringList());
    QVERIFY(!isHeld || m_run->ledgerOnDisk()->claimed().isEmpty());
}

void TestUnfinishedFile::tellsWhatIsLeftOfAFinishedFile_data()
{
    QTest::addColumn<bool>("isLedgerHeld");
    QTest::addColumn<bool>("isPartHeld");
    QTest::newRow("nothing") << false << false;
    QTest::newRow("the ledger") << true << false;
    QTest::newRow("a part elsewhere") << false << true;
}

// A finished file is open in another program. The ledger of parts elsewhere goes after those parts; without
// such parts it has gone with the name.
void TestUnfinishedFile::tellsWhatIsLeftOfAFinishedFile()
{
    QFETCH(const bool, isLedgerHeld);
    QFETCH(const bool, isPartHeld);
    const auto kind = isLedgerHeld ? AssemblyKind::Direct : AssemblyKind::Temp;
    m_run->request.assembly = {.kind = kind, .tempFolder = m_run->folder.path()};
    m_run->request.largestPart = mib;
    m_run->takePlace(known);
    m_run->write({0, 2 * mib});
    const QString heldName = tempPartPathFor(tempPartStemFor(m_run->file->target().finalPath()), mib / 2, 7);
    auto held = PartFile::create(m_run->folder.path(heldName));
    QVERIFY(held && (isPartHeld || (*held)->discard()));
    if (!isPartHeld)
        held->reset();
    QCOMPARE(m_run->file->forgetRest(), !isLedgerHeld && !isPartHeld);
    QCOMPARE(m_run->folder.has(heldName), isPartHeld);
    QCOMPARE(m_run->folder.has(ledgerName), isLedgerHeld || isPartHeld);
    QCOMPARE(m_run->log.isEmpty(), !isLedgerHeld && !isPartHeld);
}

void TestUnfinishedFile::givesASmallFileALedgerWhenItIsLeft()
{
    const Known small{.size = 1000, .rangesProven = true};
    m_run->takePlace(small, false);
    m_run->write({0, 400});
    QVERIFY(!m_run->folder.has(ledgerName));
    QCOMPARE(m_run->leave(Closing::KeepPart, m_run->here, small).bytes, 400);
    QVERIFY(m_run->ledgerOnDisk());
    QCOMPARE(m_run->ledgerOnDisk()->claimed(), setOf({0, 400}));
}

void TestUnfinishedFile::givesASmallFileThatTakesLongALedger_data()
{
    QTest::addColumn<Known>("small");
    QTest::addColumn<AssemblyKind>("assembly");
    QTest::addColumn<bool>("canGoOn");
    QTest::newRow("with ranges") << Known{.size = 1000, .rangesProven = true} << AssemblyKind::Direct << true;
    QTest::newRow("without ranges") << Known{.size = 1000} << AssemblyKind::Direct << false;
    QTest::newRow("in memory") << Known{.size = 1000, .rangesProven = true} << AssemblyKind::Memory << false;
}

// A kill costs no more of it than of a large file.
void TestUnfinishedFile::givesASmallFileThatTakesLongALedger()
{
    QFETCH(const Known, small);
    QFETCH(const AssemblyKind, assembly);
    QFETCH(const bool, canGoOn);
    m_run->request.assembly = {.kind = assembly};
    m_run->takePlace(small, false);
    const MonotonicTime begun = MonotonicTime::clock::now();
    QVERIFY(m_run->file->bytes()->write(0, QByteArray(400, 'x')));
    m_run->file->note(400, {}, small, begun);
    m_run->file->advance(setOf({0, 400}), begun + 2s);
    m_run->settle();
    QVERIFY(!m_run->file->hasLedger());
    m_run->file->advance(setOf({0, 400}), begun + 4s);
    m_run->settle();
    QCOMPARE(m_run->file->hasLedger(), canGoOn);
    QCOMPARE(m_run->folder.has(ledgerName), canGoOn);
    QCOMPARE(m_run->file->safeBytes(), canGoOn ? 400 : 0);
    QVERIFY(!canGoOn || m_run->ledgerOnDisk()->claimed() == setOf({0, 400}));
}

void TestUnfinishedFile::leavesTheLedgerAsItIsWhereNothingWasFetched_data()
{
    QTest::addColumn<Closing>("closing");
    QTest::addColumn<bool>("knowsWhatIsHere");
    QTest::newRow("nothing was fetched in this run") << Closing::KeepPart << false;
    QTest::newRow("what is here is not to be trusted") << Closing::LeaveLedger << true;
}

void TestUnfinishedFile::leavesTheLedgerAsItIsWhereNothingWasFetched()
{
    QFETCH(const Closing, closing);
    QFETCH(const bool, knowsWhatIsHere);
    m_run->takePlace(known);
    m_run->write({0, mib});
    bool isSaved = false;
    m_run->file->closeLedger(m_run->here, [&] { isSaved = true; });
    TRY_VERIFY(isSaved);
    const auto before = m_run->ledgerOnDisk();
    m_run->write({mib, 2 * mib});
    const auto left =
        m_run->leave(closing, knowsWhatIsHere ? std::optional(m_run->here) : std::nullopt, known);
    QCOMPARE(left.bytes, mib);
    QVERIFY(before);
    QVERIFY(m_run->ledgerOnDisk() == before);
}

void TestUnfinishedFile::forgetsWhatTurnedOutToBeWrong()
{
    m_run->takePlace(known);
    m_run->write({0, 2 * mib});
    bool isSaved = false;
    m_run->file->closeLedger(m_run->here, [&] { isSaved = true; });
    TRY_VERIFY(isSaved);
    const qint64 safe = m_run->file->safeBytes();
    m_run->file->forget({0, mib});
    QVERIFY(m_run->file->safeBytes() < safe);
    m_run->here.remove({0, mib});
    m_run->leave(Closing::KeepPart, m_run->here, known);
    QCOMPARE(m_run->ledgerOnDisk()->claimed(), setOf({mib, 2 * mib}));
}

void TestUnfinishedFile::keepsWhatAHeaderSaid()
{
    m_run->takePlace(known);
    m_run->write({0, mib});
    const FoundChecksum said{
        .checksum = {.algorithm = QCryptographicHash::Sha256, .digest = QByteArray(32, 'd')},
        .origin = ChecksumOrigin::Header,
        .place = QStringLiteral("Repr-Digest")};
    Known told = known;
    told.digest = said;
    m_run->file->note(0, {}, told, MonotonicTime::clock::now());
    m_run->leave(Closing::KeepPart, m_run->here, known);
    QVERIFY(m_run->ledgerOnDisk()->digests.said == said);
}

// The own link may speak long after mirrors have begun the file.
void TestUnfinishedFile::keepsThatMirrorsAloneHaveSpoken()
{
    Known ofMirrors = known;
    ofMirrors.saidByMirrors = true;
    ofMirrors.isCompared = true;
    m_run->takePlace(ofMirrors);
    m_run->write({0, mib});
    QVERIFY(m_run->ledgerOnDisk()->beginning.isOfMirrors);
    QVERIFY(m_run->ledgerOnDisk()->beginning.isCompared);
    m_run->file->note(0, {}, known, MonotonicTime::clock::now());
    m_run->leave(Closing::KeepPart, m_run->here, known);
    QVERIFY(!m_run->ledgerOnDisk()->beginning.isOfMirrors);
}

// A drive that gives no bytes takes none either.
void TestUnfinishedFile::keepsWhatAnEarlierRunClaimedWhereItIsNotRead()
{
    m_run->file->setUnproven(UnfinishedFile::Unproven{.bytes = 2 * mib, .size = 4 * mib});
    QCOMPARE(m_run->leave(Closing::KeepPart, {}, known).bytes, 2 * mib);
    QVERIFY(!m_run->file->hasLedger());
    m_run->file->release();
    QCOMPARE(m_run->file->safeBytes(), 0);
}

QTEST_GUILESS_MAIN(TestUnfinishedFile)
#include "tst_unfinished_file.moc"
