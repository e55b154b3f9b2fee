#include "core/storage/assembly/assembly.h"
#include "core/storage/part/ledger_file.h"
#include "tests/core/engine/queue/order_stage.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <filesystem>

using namespace tributary;
using namespace tributary::test;

using enum DownloadState;

namespace {

// The unfinished file of a download, as a run that goes on has it at first: NAME.part is locked, and what
// lies elsewhere is not yet.
class FileOfRun
{
public:
    FileOfRun(DownloadEntry& download, const AssemblyChoice& choice, DownloadList& list)
        : m_path(download.snapshot.path)
    {
        DownloadRequest request = download.request.whole();
        request.assembly = choice;
        list.setRequest(download, std::move(request));
        m_urlHash = ledgerUrlHash(download.request.url());
        m_plan.choice = choice;
        m_plan.largestPart = partSize;
        m_plan.finalPath = m_path;
    }

    bool begins(const QByteArray& list = {}, const QString& partsIn = {})
    {
        const QString partPath = m_path + QLatin1String(".part");
        const PartBrand brand = freshBrand(m_urlHash);
        auto part = PartFile::create(partPath, Privacy::Usual, brand);
        if (!part)
            return false;
        const Ledger ledger{.urlHash = m_urlHash,
                            .size = size,
                            .partObject = (*part)->identity().value_or(FileIdentity()).object,
                            .brandNumber = (*part)->brand() ? brand.number : QByteArray(),
                            .partsIn = partsIn,
                            .list = list};
        const auto bytes = makeAssembly(m_plan, std::move(*part));
        const bool isWritten = bytes->makeRoom(size, SpaceReservation::Sparse) &&
                               bytes->write(0, QByteArray(size, 'a')) && bytes->sync();
        return isWritten && saveLedger(ledgerPathFor(partPath), ledger, Durability::Written);
    }
    bool goesOn()
    {
        auto part = PartFile::open(m_path + QLatin1String(".part"));
        if (part)
            m_part = std::move(*part);
        return part.has_value();
    }
    void end() { m_part.reset(); }

private:
    static constexpr qint64 partSize = 4096;
    static constexpr qint64 size = 3 * partSize;

    QString m_path;
    QByteArray m_urlHash;
    AssemblyPlan m_plan{
        .choice = {}, .largestPart = {}, .memory = std::make_shared<MemoryBudget>(2 * size), .finalPath = {}};
    std::unique_ptr<PartFile> m_part;
};

QStringList filesLike(const TestFolder& folder, const QString& pattern)
{
    return QDir(folder.path()).entryList({pattern}, QDir::Files | QDir::Hidden, QDir::Name);
}

Leftovers leftOf(const DownloadEntry& download)
{
    return {.path = download.snapshot.path, .urlHash = ledgerUrlHash(download.request.url()), .assembly = {}};
}

const QString partName = QStringLiteral("1.bin.part");
const QString partsElsewhere = QStringLiteral("1.bin.part-*");

enum class Spelling : quint8 { LinkedFolder, OtherCase, OtherFolder };
enum class Moment : quint8 { Now, WhenDue, WithoutItsRow };

// A path that reads otherwise than that of 1.bin. Where case matters to the file system, a file with two
// names stands in for one to which it doesn't.
QString otherPathTo(const TestFolder& folder, Spelling spelling)
{
    std::error_code isThereAlready;
    const auto native = [&](const QString& name) { return folder.path(name).toStdU16String(); };
    const QString elsewhere = QStringLiteral("elsewhere");
    if (spelling == Spelling::LinkedFolder) {
        std::filesystem::create_directory_symlink(folder.path().toStdU16String(), native(elsewhere));
        return folder.path(elsewhere + QLatin1String("/1.bin"));
    }
    if (spelling == Spelling::OtherCase) {
        std::filesystem::create_hard_link(native(partName), native(QStringLiteral("1.BIN.part")),
                                          isThereAlready);
        return folder.path(QStringLiteral("1.BIN"));
    }
    std::filesystem::create_directory(native(elsewhere));
    std::filesystem::copy_file(native(partName), native(elsewhere + u'/' + partName));
    return folder.path(elsewhere + QLatin1String("/1.bin"));
}

} // namespace

class TestDiscarder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksForNothingOfWhatNeverBegan();
    void keepsTheFileOfWhatHasFinished();
    void keepsThePathToItselfUntilItIsDone();
    void leavesWhatAnotherProcessWrites_data();
    void leavesWhatAnotherProcessWrites();
    void leavesTheRestOfWhatAnotherProcessWrites();
    void findsPartsWhereTheLedgerLeads();
    void keepsDueWhatIsHeld_data();
    void keepsDueWhatIsHeld();
    void removesWhatAKillLeftOfADiscard_data();
    void removesWhatAKillLeftOfADiscard();
    void keepsDueWhatIsLeftOfAFinishedFile_data();
    void keepsDueWhatIsLeftOfAFinishedFile();
    void clearsUpAtTheNextStart_data();
    void clearsUpAtTheNextStart();
    void leavesWhatIsLeftToWhoeverHasThePathNow();
    void leavesThePartThatIsAnothers();
    void leavesThePartOfACommand_data();
    void leavesThePartOfACommand();
    void leavesAFileThatTookTheNameOfThePart();
    void knowsAnothersPartByWhateverName_data();
    void knowsAnothersPartByWhateverName();
    void forgetsWhatIsLeftByWhateverName_data();
    void forgetsWhatIsLeftByWhateverName();
    void leavesWhatALaterOneKept_data();
    void leavesWhatALaterOneKept();
    void knowsWhoElseHasThePath_data();
    void knowsWhoElseHasThePath();
};

void TestDiscarder::looksForNothingOfWhatNeverBegan()
{
    OrderStage stage;
    const DownloadEntry& download = stage.add(1, Paused);
    bool isDone = false;
    stage.discarder().discard(download, [&] { isDone = true; });
    QVERIFY(isDone);
    QVERIFY(!stage.discarder().isAt(download.snapshot.path));
}

void TestDiscarder::keepsTheFileOfWhatHasFinished()
{
    OrderStage stage;
    DownloadEntry& download = stage.add(1, Finished);
    download.snapshot.startedAt = QDateTime::currentDateTimeUtc();
    QVERIFY(stage.folder().write(QStringLiteral("1.bin"), "whole"));
    bool isDone = false;
    stage.discarder().discard(download, [&] { isDone = true; });
    QVERIFY(isDone);
    stage.discarder().clearUpAfter(download);
    QVERIFY(stage.reaches([&] { return !stage.discarder().isAt(download.snapshot.path); }));
    QCOMPARE(stage.folder().read(QStringLiteral("1.bin")), QByteArray("whole"));
}

// A person's own file at the name of the part stays.
void TestDiscarder::keepsThePathToItselfUntilItIsDone()
{
    OrderStage stage;
    DownloadEntry& download = stage.add(1, Paused);
    download.snapshot.startedAt = QDateTime::currentDateTimeUtc();
    QVERIFY(stage.folder().write(QStringLiteral("1.bin.part"), "somebody's"));
    QSignalSpy free(&stage.discarder(), &Discarder::pathIsFree);
    bool isDone = false;
    stage.discarder().discard(download, [&] { isDone = true; });
    QVERIFY(!isDone);
    QVERIFY(stage.discarder().isAt(download.snapshot.path));
    QVERIFY(stage.reaches([&] { return isDone; }));
    QVERIFY(!stage.discarder().isAt(download.snapshot.path));
    QCOMPARE(free.size(), 1);
    QCOMPARE(stage.folder().read(QStringLiteral("1.bin.part")), QByteArray("somebody's"));
}

void TestDiscarder::leavesWhatAnotherProcessWrites_data()
{
    QTest::addColumn<AssemblyKind>("kind");
    QTest::addColumn<qsizetype>("files");
    QTest::newRow("direct") << AssemblyKind::Direct << qsizetype{2};
    QTest::newRow("temp") << AssemblyKind::Temp << qsizetype{5};
    QTest::newRow("memory") << AssemblyKind::Memory << qsizetype{2};
}

void TestDiscarder::leavesWhatAnotherProcessWrites()
{
    QFETCH(const AssemblyKind, kind);
    QFETCH(const qsizetype, files);
    OrderStage stage;
    DownloadEntry& download = stage.add(1, Paused);
    download.snapshot.startedAt = QDateTime::currentDateTimeUtc();
    FileOfRun run(download, {.kind = kind, .tempFolder = stage.folder().path()}, stage.list());
    QVERIFY(run.begins() && run.goesOn());
    const QStringList written = stage.folder().names();
    QCOMPARE(written.size(), files);
    int done = 0;
    stage.discarder().discard(download, [&] { ++done; });
    QVERIFY(stage.reaches([&] { return done == 1; }));
    QCOMPARE(stage.folder().names(), written);
    run.end();
    stage.discarder().discard(download, [&] { ++done; });
    QVERIFY(stage.reaches([&] { return done == 2; }));
    QCOMPARE(stage.folder().names(), QStringList());
}

// The list's download is finished, and another process fetches the same file afresh, to replace that one.
void TestDiscarder::leavesTheRestOfWhatAnotherProcessWrites()
{
    OrderStage stage;
    DownloadEntry& download = stage.add(1, Finished);
    FileOfRun run(download, {.kind = AssemblyKind::Temp, .tempFolder = stage.folder().path()}, stage.list());
    QVERIFY(run.begins() && run.goesOn());
    const QStringList written = stage.folder().names();
    stage.discarder().clearUpAfter(download);
    QVERIFY(stage.reaches([&] { return !stage.discarder().isAt(download.snapshot.path); }));
    QCOMPARE(stage.folder().names(), written);
}

// The list went on with what a command had begun with its parts elsewhere.
void TestDiscarder::findsPartsWhereTheLedgerLeads()
{
    OrderStage stage;
    DownloadEntry& download = stage.add(1, Paused);
    download.snapshot.startedAt = QDateTime::currentDateTimeUtc();
    const QString there = stage.folder().path();
    FileOfRun run(download, {.kind = AssemblyKind::Temp, .tempFolder = there}, stage.list());
    QVERIFY(run.begins({}, there));
    QCOMPARE(stage.folder().names().size(), 5);
    DownloadRequest request = download.request.whole();
    request.assembly = {};
    stage.list().setRequest(download, std::move(request));
    bool isDone = false;
    stage.discarder().discard(download, [&] { isDone = true; });
    QVERIFY(stage.reaches([&] { return isDone; }));
    QCOMPARE(stage.folder().names(), QStringList());
}

void TestDiscarder::keepsDueWhatIsHeld_data()
{
    QTest::addColumn<QString>("held");
    QTest::addColumn<Wish>("wish");
    QTest::addColumn<bool>("staysDue");
    QTest::newRow("the part") << partName << Wish::Cancel << true;
    QTest::newRow("a part elsewhere") << partsElsewhere << Wish::Cancel << true;
    QTest::newRow("the part of one that is cancelled already") << partName << Wish::Discard << true;
    QTest::newRow("the part of one that is to start again") << partName << Wish::StartAgain << false;
}

// As a program that looks through new files holds them on Windows. Whoever comes back finds the way to all of
// it.
void TestDiscarder::keepsDueWhatIsHeld()
{
    QFETCH(const QString, held);
    QFETCH(const Wish, wish);
    OrderStage stage;
    DownloadEntry& download = stage.add(1, Paused);
    download.wish = wish;
    download.snapshot.startedAt = QDateTime::currentDateTimeUtc();
    FileOfRun run(download, {.kind = AssemblyKind::Temp, .tempFolder = stage.folder().path()}, stage.list());
    QVERIFY(run.begins());
    auto file = PartFile::open(stage.folder().path(filesLike(stage.folder(), held).constLast()));
    QVERIFY(file);
    int done = 0;
    stage.discarder().discard(download, [&] { ++done; });
    QVERIFY(stage.reaches([&] { return done == 1; }));
    QTEST(stage.discarder().due().contains(download.id()), "staysDue");
    QVERIFY(stage.folder().has(partName) && stage.folder().has(ledgerPathFor(partName)));
    file->reset();
    stage.discarder().discard(download, [&] { ++done; });
    QVERIFY(stage.reaches([&] { return done == 2; }));
    QVERIFY(stage.discarder().due().isEmpty());
    QCOMPARE(stage.folder().names(), QStringList());
}

void TestDiscarder::removesWhatAKillLeftOfADiscard_data()
{
    QTest::addColumn<QStringList>("gone");
    QTest::newRow("parts elsewhere were gone") << QStringList{partsElsewhere};
    QTest::newRow("NAME.part was gone as well") << QStringList{partsElsewhere, partName};
    QTest::newRow("NAME.part alone was gone") << QStringList{partName};
}

void TestDiscarder::removesWhatAKillLeftOfADiscard()
{
    QFETCH(const QStringList, gone);
    OrderStage stage;
    DownloadEntry& download = stage.add(1, Cancelled);
    download.snapshot.startedAt = QDateTime::currentDateTimeUtc();
    FileOfRun run(download, {.kind = AssemblyKind::Temp, .tempFolder = stage.folder().path()}, stage.list());
    QVERIFY(run.begins());
    for (const QString& pattern : gone) {
        for (const QString& name : filesLike(stage.folder(), pattern))
            QVERIFY(QFile::remove(stage.folder().path(name)));
    }
    QVERIFY(!stage.folder().names().isEmpty());
    bool isDone = false;
    stage.discarder().discard(download, [&] { isDone = true; });
    QVERIFY(stage.reaches([&] { return isDone; }));
    QCOMPARE(stage.folder().names(), QStringList());
}

void TestDiscarder::keepsDueWhatIsLeftOfAFinishedFile_data()
{
    QTest::addColumn<bool>("isHeld");
    QTest::newRow("nobody holds it") << false;
    QTest::newRow("a part elsewhere is held") << true;
}

// A kill may come at any moment, and the list calls the download finished by then.
void TestDiscarder::keepsDueWhatIsLeftOfAFinishedFile()
{
    QFETCH(const bool, isHeld);
    OrderStage stage;
    DownloadEntry& download = stage.add(1, Finished);
    FileOfRun run(download, {.kind = AssemblyKind::Temp, .tempFolder = stage.folder().path()}, stage.list());
    QVERIFY(run.begins());
    QVERIFY(QFile::rename(stage.folder().path(partName), stage.folder().path(QStringLiteral("1.bin"))));
    std::unique_ptr<PartFile> held;
    if (isHeld)
        held = PartFile::open(stage.folder().path(filesLike(stage.folder(), partsElsewhere).constLast()))
                   .value();
    Discarder& discarder = stage.discarder();
    discarder.clearUpAfter(download);
    QCOMPARE(discarder.left().size(), 1);
    QVERIFY(stage.reaches([&] { return !discarder.isAt(download.snapshot.path); }));
    QCOMPARE(discarder.left().size(), isHeld ? 1 : 0);
    QCOMPARE(stage.folder().has(ledgerPathFor(partName)), isHeld);
    held.reset();
    discarder.clearWhatIsLeft();
    QVERIFY(stage.reaches([&] { return discarder.left().isEmpty(); }));
    QCOMPARE(stage.folder().names(), QStringList{QStringLiteral("1.bin")});
}

void TestDiscarder::clearsUpAtTheNextStart_data()
{
    QTest::addColumn<AssemblyKind>("kind");
    QTest::addColumn<QByteArray>("writer");
    QTest::addColumn<bool>("isCleared");
    QTest::newRow("direct") << AssemblyKind::Direct << QByteArray() << true;
    QTest::newRow("temp") << AssemblyKind::Temp << QByteArray() << true;
    QTest::newRow("memory") << AssemblyKind::Memory << QByteArray() << true;
    QTest::newRow("another list went on with it") << AssemblyKind::Temp << QByteArray("another") << false;
}

// The row of the download is gone.
void TestDiscarder::clearsUpAtTheNextStart()
{
    QFETCH(const AssemblyKind, kind);
    QFETCH(const QByteArray, writer);
    QFETCH(const bool, isCleared);
    OrderStage stage;
    Leftovers left;
    {
        DownloadEntry& download = stage.add(1, Cancelled);
        left = {.path = download.snapshot.path,
                .urlHash = ledgerUrlHash(download.request.url()),
                .assembly = {.kind = kind, .tempFolder = stage.folder().path()}};
        FileOfRun run(download, left.assembly, stage.list());
        QVERIFY(run.begins());
        stage.list().takeOut(download.id());
    }
    const QString ledgerPath = stage.folder().path(ledgerPathFor(partName));
    Ledger ledger = loadLedger(ledgerPath).value().value();
    ledger.list = writer;
    QVERIFY(saveLedger(ledgerPath, ledger, Durability::Written));
    const QStringList written = stage.folder().names();
    stage.discarder().adoptDue({}, {left});
    stage.discarder().clearWhatIsLeft();
    QVERIFY(stage.reaches([&] { return stage.discarder().left().isEmpty(); }));
    QCOMPARE(stage.folder().names(), isCleared ? QStringList() : written);
}

void TestDiscarder::leavesWhatIsLeftToWhoeverHasThePathNow()
{
    OrderStage stage;
    DownloadEntry& again = stage.add(1, Paused);
    FileOfRun run(again, {}, stage.list());
    QVERIFY(run.begins());
    const QStringList written = stage.folder().names();
    stage.discarder().adoptDue(
        {}, {{.path = again.snapshot.path, .urlHash = ledgerUrlHash(again.request.url()), .assembly = {}}});
    stage.discarder().clearWhatIsLeft();
    QVERIFY(stage.discarder().left().isEmpty());
    QVERIFY(!stage.discarder().isAt(again.snapshot.path));
    QCOMPARE(stage.folder().names(), written);
}

// Two rows of one link came to the same path, where one part is.
void TestDiscarder::leavesThePartThatIsAnothers()
{
    OrderStage stage;
    DownloadEntry& download = stage.add(1, Cancelled);
    FileOfRun run(download, {}, stage.list());
    QVERIFY(run.begins());
    const QStringList written = stage.folder().names();
    DownloadEntry& other = stage.add(2, Paused);
    stage.list().setPath(other, download.snapshot.path);
    for (DownloadEntry* begun : {&download, &other})
        begun->snapshot.startedAt = QDateTime::currentDateTimeUtc();
    int done = 0;
    stage.discarder().discard(download, [&] { ++done; });
    QVERIFY(stage.reaches([&] { return done == 1; }));
    QCOMPARE(stage.folder().names(), written);
    other.snapshot.state = Cancelled;
    stage.discarder().discard(download, [&] { ++done; });
    QVERIFY(stage.reaches([&] { return done == 2; }));
    QCOMPARE(stage.folder().names(), QStringList());
}

void TestDiscarder::leavesThePartOfACommand_data()
{
    QTest::addColumn<bool>("isOfTheList");
    QTest::addColumn<bool>("hasStarted");
    QTest::addColumn<bool>("stays");
    QTest::newRow("not begun, as far as is known") << true << false << false;
    QTest::newRow("not begun, and a command has") << false << false << true;
    QTest::newRow("begun, and a command went on with it") << false << true << false;
}

// After a start a download that waits may have begun without a note of it. What lies there may as well be of
// a command that fetches the same link.
void TestDiscarder::leavesThePartOfACommand()
{
    QFETCH(const bool, isOfTheList);
    QFETCH(const bool, hasStarted);
    QFETCH(const bool, stays);
    const TestFolder storeFolder;
    OrderStage stage;
    stage.restore(storeFolder.path(QStringLiteral("downloads.db")));
    DownloadEntry& download = stage.add(1, Cancelled);
    stage.list().noteMayHaveBegun(download.id());
    if (hasStarted)
        download.snapshot.startedAt = QDateTime::currentDateTimeUtc();
    FileOfRun run(download, {}, stage.list());
    QVERIFY(run.begins(isOfTheList ? stage.keeper().numberOrNew() : QByteArray()));
    bool isDone = false;
    stage.discarder().discard(download, [&] { isDone = true; });
    QVERIFY(stage.reaches([&] { return isDone; }));
    QCOMPARE(stage.folder().has(partName), stays);
}

// The person has removed the part and put a file of their own there, which is older: a disk may give the
// number of a file that is gone to the next.
void TestDiscarder::leavesAFileThatTookTheNameOfThePart()
{
    OrderStage stage;
    DownloadEntry& download = stage.add(1, Paused);
    download.snapshot.startedAt = QDateTime::currentDateTimeUtc();
    FileOfRun run(download, {}, stage.list());
    QVERIFY(run.begins());
    QVERIFY(stage.folder().write(QStringLiteral("own"), "somebody's"));
    QVERIFY(QFile::remove(stage.folder().path(partName)));
    QVERIFY(QFile::rename(stage.folder().path(QStringLiteral("own")), stage.folder().path(partName)));
    bool isDone = false;
    stage.discarder().discard(download, [&] { isDone = true; });
    QVERIFY(stage.reaches([&] { return isDone; }));
    QCOMPARE(stage.folder().names(), QStringList{partName});
    QCOMPARE(stage.folder().read(partName), QByteArray("somebody's"));
}

void TestDiscarder::knowsAnothersPartByWhateverName_data()
{
    QTest::addColumn<Spelling>("spelling");
    QTest::addColumn<Moment>("moment");
    QTest::addColumn<bool>("isLeft");
    using enum Spelling;
    using enum Moment;
#ifndef Q_OS_WIN // where making a link takes a right of its own
    QTest::newRow("linked folder, cancelled now") << LinkedFolder << Now << true;
    QTest::newRow("linked folder, due") << LinkedFolder << WhenDue << true;
    QTest::newRow("linked folder, due without a row") << LinkedFolder << WithoutItsRow << true;
#endif
    QTest::newRow("other case, cancelled now") << OtherCase << Now << true;
    QTest::newRow("other case, due") << OtherCase << WhenDue << true;
    QTest::newRow("other case, due without a row") << OtherCase << WithoutItsRow << true;
    QTest::newRow("another folder, cancelled now") << OtherFolder << Now << false;
    QTest::newRow("another folder, due") << OtherFolder << WhenDue << false;
    QTest::newRow("another folder, due without a row") << OtherFolder << WithoutItsRow << false;
}

// Two rows of one link have paths that read differently. Fooled by a look at the text alone, and by one at
// the name alone.
void TestDiscarder::knowsAnothersPartByWhateverName()
{
    QFETCH(const Spelling, spelling);
    QFETCH(const Moment, moment);
    QFETCH(const bool, isLeft);
    OrderStage stage;
    DownloadEntry& download = stage.add(1, Cancelled);
    FileOfRun run(download, {}, stage.list());
    QVERIFY(run.begins());
    DownloadEntry& other = stage.add(2, Paused);
    stage.list().setPath(other, otherPathTo(stage.folder(), spelling));
    for (DownloadEntry* begun : {&download, &other})
        begun->snapshot.startedAt = QDateTime::currentDateTimeUtc();
    int done = 0;
    const auto then = [&] { ++done; };
    if (moment == Moment::Now) {
        stage.discarder().discard(download, then);
    } else if (moment == Moment::WhenDue) {
        stage.discarder().discardWhatWasDue(download, then);
    } else {
        stage.discarder().adoptDue({}, {leftOf(download)});
        stage.list().takeOut(download.id());
        stage.discarder().clearWhatIsLeft();
    }
    QVERIFY(stage.reaches([&] { return done == 1 || moment == Moment::WithoutItsRow; }));
    QVERIFY(stage.reaches([&] { return stage.discarder().left().isEmpty(); }));
    QCOMPARE(stage.folder().has(partName), isLeft);
    QCOMPARE(stage.folder().has(ledgerPathFor(partName)), isLeft);
}

void TestDiscarder::forgetsWhatIsLeftByWhateverName_data()
{
    QTest::addColumn<Spelling>("spelling");
    QTest::addColumn<qsizetype>("left");
#ifndef Q_OS_WIN
    QTest::newRow("linked folder") << Spelling::LinkedFolder << qsizetype{0};
#endif
    QTest::newRow("other case") << Spelling::OtherCase << qsizetype{0};
    QTest::newRow("another folder") << Spelling::OtherFolder << qsizetype{1};
}

// A download without a row has a discard due; a later one took up the part by another path, and is removed.
void TestDiscarder::forgetsWhatIsLeftByWhateverName()
{
    QFETCH(const Spelling, spelling);
    OrderStage stage;
    DownloadEntry& download = stage.add(1, Cancelled);
    FileOfRun run(download, {}, stage.list());
    QVERIFY(run.begins());
    DownloadEntry& later = stage.add(2, Paused);
    stage.list().setPath(later, otherPathTo(stage.folder(), spelling));
    later.snapshot.startedAt = QDateTime::currentDateTimeUtc();
    stage.discarder().adoptDue({}, {leftOf(download)});
    stage.discarder().letGo(later);
    stage.finishAside();
    QTEST(stage.discarder().left().size(), "left");
}

void TestDiscarder::leavesWhatALaterOneKept_data()
{
    QTest::addColumn<DownloadState>("state");
    QTest::addColumn<bool>("isStillDue");
    QTest::newRow("paused, and kept as it was removed") << Paused << false;
    QTest::newRow("failed, and kept as it was removed") << Failed << false;
    QTest::newRow("cancelled") << Cancelled << true;
}

// A download without a row has a discard due; a later one of the link took up the path, and is removed.
void TestDiscarder::leavesWhatALaterOneKept()
{
    QFETCH(const DownloadState, state);
    OrderStage stage;
    DownloadEntry& later = stage.add(1, state);
    later.snapshot.startedAt = QDateTime::currentDateTimeUtc();
    stage.discarder().adoptDue(
        {}, {{.path = later.snapshot.path, .urlHash = ledgerUrlHash(later.request.url()), .assembly = {}},
             {.path = QStringLiteral("/elsewhere"), .urlHash = "other", .assembly = {}}});
    const QString path = later.snapshot.path;
    stage.discarder().letGo(later);
    const DueLeftovers& left = stage.discarder().left();
    QTEST(std::ranges::count(left, path, &Leftovers::path) == 1, "isStillDue");
    QVERIFY(std::ranges::count(left, QStringLiteral("/elsewhere"), &Leftovers::path) == 1);
}

void TestDiscarder::knowsWhoElseHasThePath_data()
{
    QTest::addColumn<DownloadState>("state");
    QTest::addColumn<bool>("hasBegun");
    QTest::addColumn<bool>("isClaimed");
    QTest::addColumn<bool>("isWanted");
    QTest::newRow("one that has not begun") << Queued << false << false << true;
    QTest::newRow("one that has begun") << Paused << true << true << true;
    QTest::newRow("one that is cancelled") << Cancelled << false << false << false;
    QTest::newRow("one that has finished") << Finished << true << true << false;
}

void TestDiscarder::knowsWhoElseHasThePath()
{
    QFETCH(const DownloadState, state);
    QFETCH(const bool, hasBegun);
    OrderStage stage;
    const DownloadEntry& download = stage.add(1, Cancelled);
    QVERIFY(!stage.discarder().isWantedByAnother(download));
    DownloadEntry& other = stage.add(2, state);
    stage.list().setPath(other, download.snapshot.path);
    if (hasBegun)
        other.snapshot.startedAt = QDateTime::currentDateTimeUtc();
    QTEST(stage.discarder().isClaimedByAnother(download), "isClaimed");
    QTEST(stage.discarder().isWantedByAnother(download), "isWanted");
}

QTEST_GUILESS_MAIN(TestDiscarder)
#include "tst_discarder.moc"
