#include "core/engine/file/earlier_run.h"
#include "core/engine/file/final_steps.h"
#include "core/engine/file/room_for_file.h"
#include "core/storage/part/ledger_file.h"
#include "tests/core/engine/file/file_of_run.h"

#include <QHash>

using namespace tributary;
using namespace tributary::test;
using enum DownloadState;

namespace {

const Known known{.size = 4 * mib, .validators = {.etag = "\"v\""}, .rangesProven = true};
using States = std::vector<DownloadState>;

// Moves the system's temporary folder to another one, as long as the guard lives. Each system has its own
// name for the variable.
class TemporaryFilesAt
{
public:
    explicit TemporaryFilesAt(const QString& folder)
    {
        for (const char* name : {"TMPDIR", "TMP", "TEMP"}) {
            m_before.insert(name, qgetenv(name));
            qputenv(name, folder.toLocal8Bit());
        }
    }
    ~TemporaryFilesAt()
    {
        for (const auto& [name, value] : m_before.asKeyValueRange())
            value.isNull() ? qunsetenv(name.constData()) : qputenv(name.constData(), value);
    }
    TemporaryFilesAt(const TemporaryFilesAt&) = delete;
    TemporaryFilesAt& operator=(const TemporaryFilesAt&) = delete;

private:
    QHash<QByteArray, QByteArray> m_before;
};

Checksum digestOf(char fill)
{
    return {.algorithm = QCryptographicHash::Sha256, .digest = QByteArray(32, fill)};
}

// A list has come since that run: it says another size, or has digests of more pieces.
void addOtherFiles()
{
    QTest::addColumn<std::optional<qint64>>("size");
    QTest::addColumn<int>("pieces");
    QTest::newRow("another size") << std::optional<qint64>(5 * mib) << 0;
    QTest::newRow("more pieces") << std::optional<qint64>() << 5;
}

} // namespace

// Where a run begins after an earlier one left something.
class TestEarlierRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_run.emplace(); }
    void cleanup() { m_run.reset(); }
    void beginsWithNothingWhereNothingIs();
    void takesUpWhatWasClosedCleanly();
    void readsAgainWhatSomebodyTouched();
    void fetchesAgainWhatSomebodyChanged();
    void setsAsideWhatIsNothingOfIt();
    void beginsWithNothingWhereTheFileIsAnother_data();
    void beginsWithNothingWhereTheFileIsAnother();
    void remembersTheSizeOfWhatIsNotHere_data();
    void remembersTheSizeOfWhatIsNotHere();
    void finishesNoOtherFile_data();
    void finishesNoOtherFile();
    void fetchesAgainWhatHasAWrongChecksum_data();
    void fetchesAgainWhatHasAWrongChecksum();
    void knowsAFileThatHasItsName();
    void beginsAnewWhereTheNamedFileWasChanged();
    void leavesWhatHasTheNameAlone_data();
    void leavesWhatHasTheNameAlone();
    void keepsWhatIsLeftAfterACut();
    void goesOnWhereItWasBegun_data();
    void goesOnWhereItWasBegun();
    void followsNoLedgerThatMayBeAnybodys();
    void goesOnInPlaceWhoeverSignedTheLedger();
    void waitsForAFolderThatIsGoneUnlessAnotherPlaceIsNamed();
    void leavesNoPartsWhereAnEarlierRunHadThem_data();
    void leavesNoPartsWhereAnEarlierRunHadThem();
    void leavesNoPartsOfAFileThatHasItsName_data();
    void leavesNoPartsOfAFileThatHasItsName();

private:
    std::optional<FileOfRun> m_run;

    // A run that has fetched so much of it and was paused.
    void runBefore(qint64 bytes = 2 * mib)
    {
        m_run->takePlace(known);
        m_run->write({0, bytes});
        QVERIFY(m_run->leave(Closing::KeepPart, m_run->here, known).saved);
        m_run->beginAgain();
    }
    // The same, and a kill between the name and the ledger's end.
    void finishBefore()
    {
        runBefore(4 * mib);
        QVERIFY(QFile::rename(m_run->folder.path(partName), m_run->folder.path(fileName)));
    }
    // Plays a run with parts in another folder up to the final name.
    void nameWithPartsElsewhere(qint64 size)
    {
        QVERIFY(m_run->file->take(fileName));
        RoomForFile room(*m_run->context);
        FinalSteps steps(*m_run->context, m_run->services(), *m_run->proof);
        bool isReady = false;
        room.make({.size = size}, [&](const StepOutcome<void>& made) { isReady = made.has_value(); });
        TRY_VERIFY(isReady);
        m_run->write({0, size});
        std::optional<StepOutcome<std::optional<QString>>> named;
        steps.assemble(size, [&](const Expected<void>& assembled) {
            QVERIFY(assembled);
            steps.conclude(size, [&] { steps.name({}, [&](const auto& outcome) { named = outcome; }); });
        });
        TRY_VERIFY(named);
        QVERIFY(*named);
    }
    void expectAnother()
    {
        QFETCH(const std::optional<qint64>, size);
        QFETCH(const int, pieces);
        m_run->request.size = size;
        if (pieces > 0)
            m_run->request.pieces = PieceHashes{.pieceLength = mib, .digests = QByteArray(pieces * 32, 'd')};
    }
    Expected<StartingPoint> begin()
    {
        EarlierRun earlier(*m_run->context, m_run->services(), *m_run->proof);
        std::optional<Expected<StartingPoint>> point;
        earlier.takeUp(m_run->file->target().look(fileName), {},
                       [&](const Expected<StartingPoint>& found) { point = found; });
        if (!comes([&] { return point.has_value(); }))
            return failure(ErrorKind::Internal, QStringLiteral("no answer"));
        m_resumedFrom = earlier.resumedFrom();
        return *point;
    }
    qint64 m_resumedFrom = 0;
};

void TestEarlierRun::beginsWithNothingWhereNothingIs()
{
    const auto point = begin();
    QVERIFY(point && std::holds_alternative<FromNothing>(*point));
    QVERIFY(m_run->states.empty());
    QVERIFY(!m_run->file->bytes());
}

void TestEarlierRun::takesUpWhatWasClosedCleanly()
{
    runBefore();
    const auto point = begin();
    QVERIFY(point && std::holds_alternative<FromHere>(*point));
    const auto& from = std::get<FromHere>(*point);
    QCOMPARE(from.here.length(), 2 * mib);
    QCOMPARE(from.known.size, known.size);
    QCOMPARE(from.known.validators, known.validators);
    QVERIFY(from.known.rangesProven);
    QCOMPARE(m_resumedFrom, 2 * mib);
    QVERIFY(m_run->states.empty());
    QVERIFY(m_run->file->hasLedger());
}

void TestEarlierRun::readsAgainWhatSomebodyTouched()
{
    runBefore();
    m_run->meddle(partName, 0, "xxx");
    const auto point = begin();
    QVERIFY(point && std::holds_alternative<FromHere>(*point));
    QCOMPARE(std::get<FromHere>(*point).here.length(), 2 * mib);
    QCOMPARE(m_run->states, (States{Verifying, Connecting}));
}

void TestEarlierRun::fetchesAgainWhatSomebodyChanged()
{
    runBefore();
    m_run->meddle(partName, 100, "y");
    const auto point = begin();
    QVERIFY(point && std::holds_alternative<FromHere>(*point));
    const RangeSet& here = std::get<FromHere>(*point).here;
    QVERIFY(!here.isEmpty());
    QVERIFY(!here.contains({100, 101}));
    QCOMPARE(m_resumedFrom, here.length());
    QCOMPARE(m_run->file->safeBytes(), here.length());
    QVERIFY(m_run->log.join(u'\n').contains(QStringLiteral("not what was saved")));
}

void TestEarlierRun::setsAsideWhatIsNothingOfIt()
{
    runBefore();
    m_run->meddle(partName, 0, QByteArray(4 * mib, 'y'));
    const auto point = begin();
    QVERIFY(point && std::holds_alternative<FromNothing>(*point));
    QVERIFY(!m_run->file->bytes());
    QVERIFY(!m_run->folder.has(ledgerName));
    QVERIFY(m_run->folder.has(QStringLiteral("a.bin.part.old")) || m_run->folder.has(partName));
}

void TestEarlierRun::beginsWithNothingWhereTheFileIsAnother_data()
{
    addOtherFiles();
}

void TestEarlierRun::beginsWithNothingWhereTheFileIsAnother()
{
    runBefore();
    expectAnother();
    const auto point = begin();
    QVERIFY(point && std::holds_alternative<FromNothing>(*point));
    // It is good until an answer lets it go.
    QCOMPARE(m_run->file->safeBytes(), 2 * mib);
    QCOMPARE(m_resumedFrom, 0);
}

void TestEarlierRun::remembersTheSizeOfWhatIsNotHere_data()
{
    QTest::addColumn<bool>("isOfMirrors");
    QTest::addColumn<std::optional<qint64>>("listed");
    QTest::addColumn<bool>("isRemembered");
    const std::optional<qint64> nothing;
    QTest::newRow("the link said it") << false << nothing << true;
    QTest::newRow("a mirror said it") << true << nothing << false;
    QTest::newRow("a list says another one now") << false << std::optional(5 * mib) << false;
}

// Killed right after the first answer: the ledger claims no byte.
void TestEarlierRun::remembersTheSizeOfWhatIsNotHere()
{
    QFETCH(const bool, isOfMirrors);
    QFETCH(const std::optional<qint64>, listed);
    QFETCH(const bool, isRemembered);
    Known said = known;
    said.saidByMirrors = isOfMirrors;
    m_run->takePlace(said);
    m_run->request.size = listed;
    m_run->beginAgain();
    const auto point = begin();
    QVERIFY(point && std::holds_alternative<FromNothing>(*point));
    const auto expected = isRemembered ? known.size : std::nullopt;
    QCOMPARE(std::get<FromNothing>(*point).formerSize, expected);
}

void TestEarlierRun::finishesNoOtherFile_data()
{
    addOtherFiles();
    QTest::newRow("other pieces") << std::optional<qint64>() << 4;
}

void TestEarlierRun::finishesNoOtherFile()
{
    finishBefore();
    expectAnother();
    const auto point = begin();
    QVERIFY(point && std::holds_alternative<FromNothing>(*point));
    QCOMPARE(m_run->folder.names(), QStringList{fileName});
}

void TestEarlierRun::fetchesAgainWhatHasAWrongChecksum_data()
{
    QTest::addColumn<char>("given"); // 0: none
    QTest::addColumn<char>("accepted");
    QTest::addColumn<bool>("isFetched");
    QTest::newRow("the same is given again") << 'r' << '\0' << true;
    QTest::newRow("another is given now") << 'o' << '\0' << false;
    QTest::newRow("none is given") << '\0' << '\0' << true;
    QTest::newRow("the file is accepted") << '\0' << 'f' << false;
    QTest::newRow("another file was accepted") << '\0' << 'o' << true;
    QTest::newRow("the same is given again, and the file was accepted") << 'r' << 'f' << true;
}

void TestEarlierRun::fetchesAgainWhatHasAWrongChecksum()
{
    QFETCH(const char, given);
    QFETCH(const char, accepted);
    QFETCH(const bool, isFetched);
    m_run->takePlace(known);
    m_run->write({0, 4 * mib});
    m_run->file->refute({.checksum = digestOf('r'), .found = digestOf('f')});
    QVERIFY(m_run->leave(Closing::KeepPart, m_run->here, known).saved);
    if (given != '\0')
        m_run->request.checksum = digestOf(given);
    if (accepted != '\0')
        m_run->request.accepted = digestOf(accepted);
    m_run->beginAgain();
    const auto point = begin();
    QVERIFY(point);
    QCOMPARE(std::holds_alternative<FromNothing>(*point), isFetched);
    QCOMPARE(m_resumedFrom, isFetched ? 0 : 4 * mib);
}

void TestEarlierRun::knowsAFileThatHasItsName()
{
    finishBefore();
    const auto point = begin();
    QVERIFY(point && std::holds_alternative<AlreadyFinished>(*point));
    QCOMPARE(m_run->states, States{Verifying});
    QCOMPARE(m_run->folder.names(), QStringList{fileName});
}

void TestEarlierRun::beginsAnewWhereTheNamedFileWasChanged()
{
    finishBefore();
    m_run->meddle(fileName, 3 * mib, "y");
    const auto point = begin();
    QVERIFY(point && std::holds_alternative<FromNothing>(*point));
    QCOMPARE(m_run->states, (States{Verifying, Connecting}));
    QCOMPARE(m_run->folder.names(), QStringList{fileName});
    QVERIFY(!m_run->proof->checksum());
}

void TestEarlierRun::leavesWhatHasTheNameAlone_data()
{
    QTest::addColumn<ConflictPolicy>("policy");
    QTest::addColumn<bool>("isSkipped");
    QTest::newRow("skip") << ConflictPolicy::Skip << true;
    QTest::newRow("fail") << ConflictPolicy::Fail << false;
}

void TestEarlierRun::leavesWhatHasTheNameAlone()
{
    QFETCH(const ConflictPolicy, policy);
    QFETCH(const bool, isSkipped);
    QVERIFY(m_run->folder.write(fileName, "another"));
    m_run->request.target.onConflict = policy;
    m_run->beginAgain();
    const auto point = begin();
    QCOMPARE(point.has_value(), isSkipped);
    if (isSkipped)
        QVERIFY(std::holds_alternative<NameIsTaken>(*point));
    else
        QCOMPARE(point.error().kind, ErrorKind::Conflict);
    QCOMPARE(m_run->folder.read(fileName), QByteArray("another"));
}

void TestEarlierRun::keepsWhatIsLeftAfterACut()
{
#ifdef Q_OS_WIN
    QSKIP("Windows lets no other program cut a part that is open");
#endif
    m_run->takePlace(known);
    m_run->write({0, 3 * mib});
    bool isSaved = false;
    m_run->file->closeLedger(m_run->here, [&] { isSaved = true; });
    TRY_VERIFY(isSaved);
    QVERIFY(QFile::resize(m_run->folder.path(partName), mib));
    EarlierRun earlier(*m_run->context, m_run->services(), *m_run->proof);
    std::optional<Expected<StartingPoint>> point;
    earlier.takeUpAfterACut([&](const Expected<StartingPoint>& found) { point = found; });
    TRY_VERIFY(point);
    QVERIFY(*point && std::holds_alternative<FromHere>(**point));
    const RangeSet& here = std::get<FromHere>(**point).here;
    QVERIFY(!here.isEmpty());
    QVERIFY(here.length() <= mib);
    // No earlier run brought any of it.
    QCOMPARE(earlier.resumedFrom(), 0);
}

void TestEarlierRun::leavesNoPartsWhereAnEarlierRunHadThem_data()
{
    QTest::addColumn<AssemblyKind>("kind");
    QTest::addColumn<QString>("folder");
    QTest::newRow("in its place") << AssemblyKind::Direct << QString();
    QTest::newRow("in another folder") << AssemblyKind::Temp << "there";
}

void TestEarlierRun::goesOnWhereItWasBegun_data()
{
    QTest::addColumn<AssemblyChoice>("before");
    QTest::addColumn<AssemblyChoice>("now");
    const AssemblyChoice direct;
    const AssemblyChoice memory{.kind = AssemblyKind::Memory, .tempFolder = {}};
    // Folders of the test, which has none yet.
    const AssemblyChoice one{.kind = AssemblyKind::Temp, .tempFolder = QStringLiteral("one")};
    const AssemblyChoice two{.kind = AssemblyKind::Temp, .tempFolder = QStringLiteral("two")};
    QTest::newRow("parts, now in place") << one << direct;
    QTest::newRow("parts, now in memory") << one << memory;
    QTest::newRow("parts, now in another folder") << one << two;
    QTest::newRow("in place, now parts") << direct << two;
}

// Another assembly is no reason to fetch good bytes again.
void TestEarlierRun::goesOnWhereItWasBegun()
{
    QFETCH(const AssemblyChoice, before);
    QFETCH(const AssemblyChoice, now);
    const auto here = [this](AssemblyChoice choice) {
        if (choice.kind == AssemblyKind::Temp)
            choice.tempFolder = m_run->folder.path(choice.tempFolder);
        return choice;
    };
    m_run->request.assembly = here(before);
    m_run->beginAgain();
    runBefore();
    m_run->request.assembly = here(now);
    m_run->beginAgain();
    EarlierRun earlier(*m_run->context, m_run->services(), *m_run->proof);
    std::optional<Expected<StartingPoint>> point;
    earlier.takeUp(m_run->file->target().look(fileName), {},
                   [&](const Expected<StartingPoint>& found) { point = found; });
    TRY_VERIFY(point);
    QVERIFY(*point && std::holds_alternative<FromHere>(**point));
    QCOMPARE(earlier.resumedFrom(), 2 * mib);
    QVERIFY(!earlier.notice().isEmpty());
    QVERIFY(!m_run->log.join(u'\n').contains(QStringLiteral("not what was saved")));
    QCOMPARE(m_run->file->placeOfBytes().isElsewhere(), before.kind == AssemblyKind::Temp);
    // The next run finds all of it there, too.
    m_run->here.insert({0, 2 * mib});
    m_run->write({2 * mib, 3 * mib});
    QVERIFY(m_run->leave(Closing::KeepPart, m_run->here, known).saved);
    m_run->beginAgain();
    QVERIFY(begin());
    QCOMPARE(m_resumedFrom, 3 * mib);
    QVERIFY(!m_run->folder.has(QStringLiteral("two")));
}

// A folder that others write to may have a ledger which leads to where they like.
void TestEarlierRun::followsNoLedgerThatMayBeAnybodys()
{
    const QDir before(m_run->folder.path(QStringLiteral("before")));
    m_run->request.assembly = {.kind = AssemblyKind::Temp, .tempFolder = before.path()};
    m_run->beginAgain();
    runBefore();
    const auto ledger = m_run->ledgerOnDisk();
    QVERIFY(ledger);
    QVERIFY(m_run->folder.write(ledgerName, encode(*ledger, "their key")));
    m_run->request.assembly = {};
    m_run->beginAgain();
    const auto point = begin();
    QVERIFY(point && std::holds_alternative<FromNothing>(*point));
    QVERIFY(!m_run->file->placeOfBytes().isElsewhere());
    // The parts that it speaks of stay, whatever becomes of the download.
    (void)m_run->leave(Closing::DiscardPart, {}, known);
    QCOMPARE(before.entryList(QDir::Files).size(), 1);
}

// The bytes lie where the ledger does; on a disk of two machines each has a key of its own.
void TestEarlierRun::goesOnInPlaceWhoeverSignedTheLedger()
{
    m_run->beginAgain();
    runBefore();
    const auto ledger = m_run->ledgerOnDisk();
    QVERIFY(ledger);
    QVERIFY(m_run->folder.write(ledgerName, encode(*ledger, "their key")));
    m_run->request.assembly = {.kind = AssemblyKind::Temp,
                               .tempFolder = m_run->folder.path(QStringLiteral("there"))};
    m_run->beginAgain();
    const auto point = begin();
    QVERIFY(point && std::holds_alternative<FromHere>(*point));
    QCOMPARE(m_resumedFrom, 2 * mib);
    QVERIFY(!m_run->file->placeOfBytes().isElsewhere());
}

void TestEarlierRun::waitsForAFolderThatIsGoneUnlessAnotherPlaceIsNamed()
{
    // What is gone from the system's temporary folder, in which the test's own is, does not come back.
    const QString temporary = m_run->folder.path(QStringLiteral("temporary"));
    QVERIFY(QDir().mkdir(temporary));
    const TemporaryFilesAt elsewhere(temporary);
    QDir there(m_run->folder.path(QStringLiteral("there")));
    m_run->request.assembly = {.kind = AssemblyKind::Temp, .tempFolder = there.path()};
    m_run->beginAgain();
    runBefore();
    QVERIFY(there.removeRecursively());
    m_run->beginAgain();
    const auto refused = begin();
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::DiskError);
    m_run->request.assembly = {};
    m_run->beginAgain();
    const auto point = begin();
    QVERIFY(point && std::holds_alternative<FromNothing>(*point));
    QVERIFY(m_run->log.join(u'\n').contains(there.path()));
    QVERIFY(!m_run->file->placeOfBytes().isElsewhere());
}

// A run with another assembly has nothing to go on with.
void TestEarlierRun::leavesNoPartsWhereAnEarlierRunHadThem()
{
    QFETCH(const AssemblyKind, kind);
    QFETCH(const QString, folder);
    const QDir before(m_run->folder.path(QStringLiteral("before")));
    m_run->request.assembly = {.kind = AssemblyKind::Temp, .tempFolder = before.path()};
    m_run->beginAgain();
    m_run->takePlace(known);
    m_run->write({0, 2 * mib});
    QVERIFY(m_run->leave(Closing::KeepPart, RangeSet(), known).saved);
    QCOMPARE(before.entryList(QDir::Files).size(), 1);
    m_run->request.assembly = {.kind = kind, .tempFolder = m_run->folder.path(folder)};
    m_run->beginAgain();
    const auto point = begin();
    QVERIFY(point && std::holds_alternative<FromNothing>(*point));
    // The old parts stay until an answer shows that they are of no use.
    QCOMPARE(before.entryList(QDir::Files).size(), 1);
    std::optional<Expected<void>> begun;
    m_run->file->beginLedger(known, [&](const Expected<void>& outcome) { begun = outcome; });
    TRY_VERIFY(begun);
    QVERIFY(*begun);
    QCOMPARE(before.entryList(QDir::Files), QStringList());
}

void TestEarlierRun::leavesNoPartsOfAFileThatHasItsName_data()
{
    QTest::addColumn<qint64>("size");
    QTest::addColumn<AssemblyKind>("kind");
    for (const auto kind : {AssemblyKind::Temp, AssemblyKind::Direct}) {
        const char* now = kind == AssemblyKind::Temp ? "the same command" : "another assembly";
        QTest::addRow("large, %s", now) << 2 * mib << kind;
        QTest::addRow("small, %s", now) << qint64{1000} << kind;
    }
}

// Killed when the file had just got its name.
void TestEarlierRun::leavesNoPartsOfAFileThatHasItsName()
{
    QFETCH(const qint64, size);
    QFETCH(const AssemblyKind, kind);
    const QDir elsewhere(m_run->folder.path(QStringLiteral("elsewhere")));
    m_run->request.assembly = {.kind = AssemblyKind::Temp, .tempFolder = elsewhere.path()};
    m_run->beginAgain();
    nameWithPartsElsewhere(size);
    QCOMPARE(elsewhere.entryList(QDir::Files).size(), 1);
    m_run->request.assembly.kind = kind;
    m_run->beginAgain();
    const auto point = begin();
    QVERIFY(point && std::holds_alternative<AlreadyFinished>(*point));
    QVERIFY(m_run->file->forgetRest());
    QCOMPARE(elsewhere.entryList(QDir::Files), QStringList());
    QVERIFY(!m_run->folder.has(ledgerName));
    QCOMPARE(m_run->folder.read(fileName), QByteArray(size, 'x'));
}

QTEST_GUILESS_MAIN(TestEarlierRun)
#include "tst_earlier_run.moc"
