#include "core/storage/assembly/assembly.h"
#include "core/storage/assembly/relocation.h"
#include "tests/core/storage/assembly/claimed_part.h"
#include "tests/core/storage/disk_calls.h"
#include "tests/support/checks/test_folder.h"

#include <QTest>

#include <cerrno>
#include <memory>

using namespace tributary;
using namespace tributary::test;

namespace {

constexpr qint64 mib = 1024 * 1024;
const QUrl otherLink(QStringLiteral("http://b.example/b.bin"));
const QByteArray content(1000, 'x');
const std::atomic_bool never{false};

} // namespace

// A move looks at the file before it begins, leaves alone files of others, and is ended by the next start
// after a kill.
class TestRefusedMoves : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { disk_calls::clear(); }

    void discardsAPartThatNobodyCouldGoOnWith_data();
    void discardsAPartThatNobodyCouldGoOnWith();
    void looksForTheFileAndForItsNewName();
    void refusesAFileWhoseNameIsTaken();
    void refusesAFolderThatCannotBeMade_data();
    void refusesAFolderThatCannotBeMade();
    void refusesAPartThatIsHeld();
    void leavesThePartOfAnotherLink();
    void staysWhereTheRenameIsRefused();
    void staysWhereItsLedgerCannotBeSaved();
    void comesBackWhenTheNewFolderAloneCannotBeSynced();
    void discardsHalfACopy();
    void leavesWhatIsNoCopy();
    void leavesAPartThatHasNoLedgerOfACopy();
    void leavesACopyThatIsHeld();
    void settlesAtTheNewName();
    void settlesAtTheOldName();
    void isNotSettledWhileThePartIsNotToBeHad();

private:
    std::unique_ptr<TestFolder> m_folder;

    QString path(const char* name) const { return m_folder->path(QLatin1String(name)); }
    bool has(const char* name) const { return m_folder->has(QLatin1String(name)); }
    Relocation toB() const { return {.from = path("a.bin"), .to = path("b.bin")}; }
    Relocation toThere() const { return {.from = path("a.bin"), .to = path("there/a.bin")}; }
    Unfinished elsewhere(const QUrl& link = origin) const
    {
        return {.link = link, .assembly = {.kind = AssemblyKind::Temp, .tempFolder = path("temp")}};
    }
    void putHalfACopy() const;
    void putAPartWhoseRestCannotFollow() const;
};

void TestRefusedMoves::init()
{
    m_folder = std::make_unique<TestFolder>();
    for (const char* folder : {"there", "temp"})
        QVERIFY(QDir().mkpath(path(folder)));
    disk_calls::clear();
}

void TestRefusedMoves::putHalfACopy() const
{
    QVERIFY(makePart(path("a.bin.part"), wholePart(content)));
    QVERIFY(m_folder->write(QStringLiteral("there/a.bin.part"), content.first(10)));
    QVERIFY(QFile::copy(path("a.bin.part.ledger"), path("there/a.bin.part.ledger")));
}

// The part file has the new name already, as a kill leaves it, and a folder has that of its part elsewhere.
void TestRefusedMoves::putAPartWhoseRestCannotFollow() const
{
    QVERIFY(makePart(path("a.bin.part"), wholePart(content, path("temp"))));
    {
        auto part = PartFile::open(path("a.bin.part"));
        QVERIFY(part);
        const auto assembly = makeAssembly(
            {.choice = elsewhere().assembly, .largestPart = {}, .memory = {}, .finalPath = path("a.bin")},
            std::move(*part));
        QVERIFY(assembly->write(0, content));
    }
    const QDir temp(path("temp"));
    QVERIFY(relocateRest(toB(), elsewhere().assembly));
    const QString inTheWay = temp.entryList(QDir::Files).value(0);
    QVERIFY(relocateRest({.from = toB().to, .to = toB().from}, elsewhere().assembly));
    QVERIFY(temp.mkpath(inTheWay));
    QVERIFY(QFile::rename(path("a.bin.part"), path("b.bin.part")));
    QVERIFY(QFile::rename(path("a.bin.part.ledger"), path("b.bin.part.ledger")));
}

void TestRefusedMoves::discardsAPartThatNobodyCouldGoOnWith_data()
{
    QTest::addColumn<QUrl>("link");
    QTest::addColumn<qint64>("size");
    QTest::addColumn<bool>("hasDamagedLedger");
    QTest::addColumn<bool>("isDiscarded");
    QTest::newRow("as large as an answer") << origin << mib << false << true;
    QTest::newRow("larger") << origin << mib + 1 << false << false;
    QTest::newRow("of another link") << otherLink << qint64{10} << false << false;
    QTest::newRow("with a ledger that is damaged") << origin << qint64{10} << true << false;
}

void TestRefusedMoves::discardsAPartThatNobodyCouldGoOnWith()
{
    QFETCH(const QUrl, link);
    QFETCH(const qint64, size);
    QFETCH(const bool, hasDamagedLedger);
    QFETCH(const bool, isDiscarded);
    {
        const auto part =
            PartFile::create(path("a.bin.part"), Privacy::Usual, freshBrand(ledgerUrlHash(link)));
        QVERIFY(part && (*part)->brand());
        QVERIFY((*part)->truncate(size));
    }
    if (hasDamagedLedger)
        QVERIFY(m_folder->write(QStringLiteral("a.bin.part.ledger"), "damaged"));
    const auto isThere = isPartialThere(toB(), {.link = origin});
    QVERIFY(isThere);
    QVERIFY(!*isThere);
    QCOMPARE(has("a.bin.part"), !isDiscarded);
}

void TestRefusedMoves::looksForTheFileAndForItsNewName()
{
    const auto missing = checkFile(toB());
    QVERIFY(!missing);
    QVERIFY2(missing.error().detail.english().contains(path("a.bin")),
             qPrintable(missing.error().detail.english()));
    QVERIFY(m_folder->write(QStringLiteral("a.bin"), content));
    QVERIFY(checkFile(toB()));
    QVERIFY(checkFile({.from = path("a.bin"), .to = path("a.bin")}));
    QVERIFY(m_folder->write(QStringLiteral("b.bin"), content));
    const auto taken = checkFile(toB());
    QVERIFY(!taken);
    QCOMPARE(taken.error().kind, ErrorKind::Conflict);
}

void TestRefusedMoves::refusesAFileWhoseNameIsTaken()
{
    QVERIFY(m_folder->write(QStringLiteral("a.bin"), content));
    QVERIFY(m_folder->write(QStringLiteral("b.bin"), "theirs"));
    const auto moved = relocateFile(toB(), origin, never);
    QVERIFY(!moved);
    QCOMPARE(moved.error().kind, ErrorKind::Conflict);
    QCOMPARE(m_folder->read(QStringLiteral("b.bin")), QByteArray("theirs"));
}

void TestRefusedMoves::refusesAFolderThatCannotBeMade_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("below a file") << "a.bin/new";
    QTest::newRow("half a character below a file") << QString(QLatin1String("a.bin/") + QChar(0xd800));
}

void TestRefusedMoves::refusesAFolderThatCannotBeMade()
{
    QFETCH(const QString, folder);
    QVERIFY(m_folder->write(QStringLiteral("a.bin"), content));
    const auto moved = relocateFile(
        {.from = path("a.bin"), .to = m_folder->path(folder + QLatin1String("/b.bin"))}, origin, never);
    QVERIFY(!moved);
    QCOMPARE(moved.error().kind, ErrorKind::NoPermission);
    QCOMPARE(m_folder->read(QStringLiteral("a.bin")), content);
}

void TestRefusedMoves::refusesAPartThatIsHeld()
{
    QVERIFY(makePart(path("a.bin.part"), wholePart(content)));
    const auto holder = PartFile::open(path("a.bin.part"));
    QVERIFY(holder);
    const auto moved = relocatePartial(toB(), {.link = origin}, never);
    QVERIFY(!moved);
    QCOMPARE(moved.error().kind, ErrorKind::Conflict);
    QVERIFY(!isPartialThere(toB(), {.link = origin}));
    QVERIFY(has("a.bin.part"));
}

void TestRefusedMoves::leavesThePartOfAnotherLink()
{
    QVERIFY(makePart(path("a.bin.part"), wholePart(content)));
    QVERIFY(relocatePartial(toB(), {.link = otherLink}, never));
    QVERIFY(has("a.bin.part") && has("a.bin.part.ledger"));
    QVERIFY(!has("b.bin.part"));
}

void TestRefusedMoves::staysWhereTheRenameIsRefused()
{
    QVERIFY(makePart(path("a.bin.part"), wholePart(content)));
    disk_calls::fail(QLatin1String("renameat2"), EACCES, 1, QStringLiteral("a.bin.part"));
    const auto moved = relocatePartial(toB(), {.link = origin}, never);
    QVERIFY(!moved);
    QCOMPARE(moved.error().kind, ErrorKind::NoPermission);
    QCOMPARE(m_folder->names().size(), 4); // the part, its ledger and the two folders
}

void TestRefusedMoves::staysWhereItsLedgerCannotBeSaved()
{
    QVERIFY(makePart(path("a.bin.part"), wholePart(content)));
    for (const auto* call : {"fsync", "fdatasync"})
        disk_calls::fail(QLatin1String(call), EIO);
    QVERIFY(!relocatePartial(toB(), {.link = origin}, never));
    QCOMPARE(disk_calls::count(QLatin1String("renameat2")), 0);
    QVERIFY(has("a.bin.part") && !has("b.bin.part"));
}

void TestRefusedMoves::comesBackWhenTheNewFolderAloneCannotBeSynced()
{
    QVERIFY(makePart(path("a.bin.part"), wholePart(content)));
    disk_calls::before(QLatin1String("renameat2"), [] { disk_calls::fail(QLatin1String("fsync"), EIO, 1); });
    QVERIFY(!relocatePartial(toThere(), {.link = origin}, never));
    QVERIFY(has("a.bin.part") && !has("there/a.bin.part"));
}

void TestRefusedMoves::discardsHalfACopy()
{
    putHalfACopy();
    discardHalfCopy(toThere(), {.link = origin});
    QVERIFY(namesIn(path("there")).isEmpty());
    QVERIFY(has("a.bin.part") && has("a.bin.part.ledger"));
}

void TestRefusedMoves::leavesWhatIsNoCopy()
{
    putHalfACopy();
    discardHalfCopy(toThere(), {.link = otherLink});
    QVERIFY(has("there/a.bin.part") && has("there/a.bin.part.ledger"));
    QVERIFY(QFile::remove(path("a.bin.part.ledger")));
    discardHalfCopy(toThere(), {.link = origin});
    QVERIFY(has("there/a.bin.part") && has("there/a.bin.part.ledger"));
}

void TestRefusedMoves::leavesAPartThatHasNoLedgerOfACopy()
{
    putHalfACopy();
    QVERIFY(isPartialThere(toB(), {.link = origin}).value_or(false));
    QVERIFY(QFile::remove(path("there/a.bin.part.ledger")));
    discardHalfCopy(toThere(), {.link = origin});
    QVERIFY(has("there/a.bin.part"));
}

// The ledger would no longer say whose copy it is.
void TestRefusedMoves::leavesACopyThatIsHeld()
{
    putHalfACopy();
    const auto holder = PartFile::open(path("there/a.bin.part"));
    QVERIFY(holder);
    discardHalfCopy(toThere(), {.link = origin});
    QVERIFY(has("there/a.bin.part") && has("there/a.bin.part.ledger"));
}

void TestRefusedMoves::settlesAtTheNewName()
{
    QCOMPARE(settleMove(toB(), {.link = origin}).value_or(QString()), path("b.bin"));
}

void TestRefusedMoves::settlesAtTheOldName()
{
    putAPartWhoseRestCannotFollow();
    QCOMPARE(settleMove(toB(), elsewhere()).value_or(QString()), path("a.bin"));
    QVERIFY(has("a.bin.part") && has("a.bin.part.ledger"));
    QVERIFY(!has("b.bin.part"));
}

void TestRefusedMoves::isNotSettledWhileThePartIsNotToBeHad()
{
    putAPartWhoseRestCannotFollow();
    QVERIFY(!settleMove(toB(), elsewhere(otherLink)));
    const auto holder = PartFile::open(path("b.bin.part"));
    QVERIFY(holder);
    QVERIFY(!settleMove(toB(), elsewhere()));
    QVERIFY(has("b.bin.part") && has("b.bin.part.ledger"));
}

QTEST_GUILESS_MAIN(TestRefusedMoves)
#include "tst_refused_moves.moc"
