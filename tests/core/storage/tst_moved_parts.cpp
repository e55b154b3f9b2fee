#include "core/storage/assembly/assembly.h"
#include "core/storage/assembly/relocation.h"
#include "core/storage/naming/take_name.h"
#include "tests/core/storage/assembly/claimed_part.h"
#include "tests/core/storage/disk_calls.h"
#include "tests/support/checks/test_folder.h"

#include <QLocalServer>
#include <QTest>

#include <cerrno>
#include <memory>

using namespace tributary;
using namespace tributary::test;

namespace {

const QByteArray content(300'000, 'x');
const std::atomic_bool never{false};

} // namespace

// Where the files are when the disk refuses something while a part file is moved.
class TestMovedParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { disk_calls::clear(); }

    void takesBackARenameThatCannotBeSynced();
    void comesBackWhenItsPartsElsewhereCannotFollow();
    void takesThePartsAlongToWhichTheLedgerLeads();
    void discardsACopyThatCannotBeSynced();
    void syncsBothFoldersBeforeTheOldLedgerGoes();
    void syncsTheFoldersOfAFinishedFile();
    void hasMovedAFinishedFileWhoseFolderCannotBeSynced();
    void leavesAPartWhoseLedgerCannotBeRead();
    void goesOnAfterAKillInTheMiddleOfACopy();
    void leavesAnotherPartOfTheSameLink();
    void leavesAFileThatTookTheNameOfThePart();
    void leavesTheLedgerOfAPartThatWasQuicker();
    void leavesWhatOthersHaveUnderNamesOfItsLedger_data();
    void leavesWhatOthersHaveUnderNamesOfItsLedger();
    void saysWhatWasToBeDone();
    void saysWhyTheFolderCannotBeMade();

private:
    std::unique_ptr<TestFolder> m_folder;

    QString path(const char* name) const { return m_folder->path(QLatin1String(name)); }
    Expected<void> moveTo(const char* name) const
    {
        return relocatePartial({.from = path("a.bin"), .to = path(name)}, {.link = origin}, never);
    }
    bool isWholeAt(const char* name) const
    {
        const QString part = partPathFor(path(name));
        const auto ledger = loadLedger(ledgerPathFor(part));
        QFile file(part);
        return ledger && *ledger && (*ledger)->claimed().length() == content.size() &&
               file.open(QIODevice::ReadOnly) && file.readAll() == content;
    }
};

void TestMovedParts::init()
{
    m_folder = std::make_unique<TestFolder>();
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("there")));
    QVERIFY(makePart(path("a.bin.part"), wholePart(content)));
    disk_calls::clear();
}

void TestMovedParts::takesBackARenameThatCannotBeSynced()
{
    disk_calls::before(QLatin1String("renameat2"),
                       [] { disk_calls::fail(QLatin1String("fsync"), EIO, disk_calls::always); });
    const auto moved = moveTo("b.bin");
    QVERIFY(!moved);
    QCOMPARE(moved.error().kind, ErrorKind::DiskError);
    QVERIFY(isWholeAt("a.bin"));
    QCOMPARE(m_folder->names(), (QStringList{QStringLiteral("a.bin.part"),
                                             QStringLiteral("a.bin.part.ledger"), QStringLiteral("there")}));
}

void TestMovedParts::comesBackWhenItsPartsElsewhereCannotFollow()
{
    const AssemblyChoice elsewhere{.kind = AssemblyKind::Temp, .tempFolder = path("there")};
    const Relocation wanted{.from = path("a.bin"), .to = path("b.bin")};
    auto part = PartFile::open(path("a.bin.part"));
    QVERIFY(part);
    auto assembly = makeAssembly(
        {.choice = elsewhere, .largestPart = {}, .memory = {}, .finalPath = wanted.from}, std::move(*part));
    QVERIFY(assembly->write(0, content));
    // A download that holds its part is not moved at all.
    assembly.reset();
    const QString ledgerPath = ledgerPathFor(path("a.bin.part"));
    auto ledger = loadLedger(ledgerPath);
    QVERIFY(ledger && *ledger);
    (*ledger)->partsIn = elsewhere.tempFolder;
    QVERIFY(saveLedger(ledgerPath, **ledger, Durability::Written));
    const QDir there(path("there"));
    QVERIFY(relocateRest(wanted, elsewhere));
    const QString inTheWay = there.entryList(QDir::Files).value(0);
    QVERIFY(relocateRest({.from = wanted.to, .to = wanted.from}, elsewhere));
    QVERIFY(there.mkpath(inTheWay));
    QVERIFY(!relocatePartial(wanted, {.link = origin, .assembly = elsewhere}, never));
    QVERIFY(isWholeAt("a.bin"));
    QVERIFY(!m_folder->has(QStringLiteral("b.bin.part")));
    QCOMPARE(there.entryList(QDir::Files).size(), 1);
}

// The download is asked to have its bytes in place, and went on where another had begun it.
void TestMovedParts::takesThePartsAlongToWhichTheLedgerLeads()
{
    const Relocation wanted{.from = path("a.bin"), .to = path("b.bin")};
    AssemblyPlan plan{.choice = {.kind = AssemblyKind::Temp, .tempFolder = path("there")},
                      .largestPart = {},
                      .memory = {},
                      .finalPath = wanted.from};
    auto part = PartFile::open(path("a.bin.part"));
    QVERIFY(part);
    auto assembly = makeAssembly(plan, std::move(*part));
    QVERIFY(assembly->write(0, content));
    assembly.reset();
    auto ledger = loadLedger(path("a.bin.part.ledger"));
    QVERIFY(ledger && *ledger);
    (*ledger)->partsIn = path("there");
    QVERIFY(saveLedger(path("a.bin.part.ledger"), **ledger, Durability::Written));
    QVERIFY(relocatePartial(wanted, {.link = origin, .assembly = {}}, never));
    part = PartFile::open(path("b.bin.part"));
    QVERIFY(part);
    plan.finalPath = wanted.to;
    std::vector<char> bytes(static_cast<size_t>(content.size()));
    QCOMPARE(makeAssembly(plan, std::move(*part))->read(0, bytes).value_or(0), content.size());
}

void TestMovedParts::discardsACopyThatCannotBeSynced()
{
    disk_calls::fail(QLatin1String("renameat2"), EXDEV, 1);
    disk_calls::before(QLatin1String("pwrite"),
                       [] { disk_calls::fail(QLatin1String("fsync"), EIO, disk_calls::always); });
    const auto moved = moveTo("there/a.bin");
    QVERIFY(!moved);
    QCOMPARE(moved.error().kind, ErrorKind::DiskError);
    QVERIFY(isWholeAt("a.bin"));
    QVERIFY(QDir(path("there")).isEmpty());
}

void TestMovedParts::syncsBothFoldersBeforeTheOldLedgerGoes()
{
    QVERIFY(moveTo("there/a.bin"));
    QVERIFY(isWholeAt("there/a.bin"));
    QStringList calls = disk_calls::seen();
    const auto rename = calls.indexOf(QLatin1String("renameat2 a.bin.part a.bin.part"));
    QVERIFY(rename >= 0);
    calls.remove(0, rename + 1);
    QCOMPARE(calls.first(2), (QStringList{QStringLiteral("fsync folder"), QStringLiteral("fsync folder")}));
    QVERIFY(calls.contains(QLatin1String("unlink a.bin.part.ledger")));
}

void TestMovedParts::syncsTheFoldersOfAFinishedFile()
{
    QVERIFY(m_folder->write(QStringLiteral("whole.bin"), content));
    disk_calls::clear();
    QVERIFY(relocateFile({.from = path("whole.bin"), .to = path("there/whole.bin")}, origin, never));
    QCOMPARE(disk_calls::seen(),
             (QStringList{QStringLiteral("renameat2 whole.bin whole.bin"), QStringLiteral("fsync folder"),
                          QStringLiteral("fsync folder")}));
}

void TestMovedParts::hasMovedAFinishedFileWhoseFolderCannotBeSynced()
{
    QVERIFY(m_folder->write(QStringLiteral("whole.bin"), content));
    disk_calls::fail(QLatin1String("fsync"), EIO, disk_calls::always);
    QVERIFY(relocateFile({.from = path("whole.bin"), .to = path("there/whole.bin")}, origin, never));
    QCOMPARE(m_folder->read(QStringLiteral("there/whole.bin")), content);
}

void TestMovedParts::leavesAPartWhoseLedgerCannotBeRead()
{
    const QString ledger = path("a.bin.part.ledger");
    QVERIFY(QFile::rename(ledger, path("kept")));
    QLocalServer unreadable;
    QVERIFY(unreadable.listen(ledger));
    const auto moved = moveTo("b.bin");
    QVERIFY(!moved);
    QCOMPARE(moved.error().kind, ErrorKind::DiskError);
    QVERIFY(m_folder->has(QStringLiteral("a.bin.part")));
}

void TestMovedParts::goesOnAfterAKillInTheMiddleOfACopy()
{
    QVERIFY(m_folder->write(QStringLiteral("there/a.bin.part"), content.first(1000)));
    QVERIFY(QFile::copy(path("a.bin.part.ledger"), path("there/a.bin.part.ledger")));
    disk_calls::fail(QLatin1String("renameat2"), EXDEV, 1);
    QVERIFY(moveTo("there/a.bin"));
    QVERIFY(isWholeAt("there/a.bin"));
    QCOMPARE(m_folder->names(), QStringList{QStringLiteral("there")});
}

void TestMovedParts::leavesAnotherPartOfTheSameLink()
{
    QVERIFY(makePart(path("there/a.bin.part"), wholePart(content)));
    const auto moved = moveTo("there/a.bin");
    QVERIFY(!moved);
    QCOMPARE(moved.error().kind, ErrorKind::Conflict);
    QVERIFY(isWholeAt("a.bin"));
    QVERIFY(isWholeAt("there/a.bin"));
}

void TestMovedParts::leavesAFileThatTookTheNameOfThePart()
{
    // Made before the part is gone, or it might get the part's place in the file system.
    QVERIFY(m_folder->write(QStringLiteral("own"), "a person's own"));
    QVERIFY(QFile::remove(path("a.bin.part")));
    QVERIFY(QFile::rename(path("own"), path("a.bin.part")));
    (void)moveTo("b.bin");
    QCOMPARE(m_folder->read(QStringLiteral("a.bin.part")), QByteArray("a person's own"));
    QVERIFY(!m_folder->has(QStringLiteral("b.bin.part")));
}

// Another download takes the name in the moment before the part would have it.
void TestMovedParts::leavesTheLedgerOfAPartThatWasQuicker()
{
    disk_calls::before(QLatin1String("renameat2"),
                       [this] { QVERIFY(makePart(path("b.bin.part"), wholePart(content))); });
    const auto moved = moveTo("b.bin");
    QVERIFY(!moved);
    QCOMPARE(moved.error().kind, ErrorKind::Conflict);
    QVERIFY(isWholeAt("a.bin"));
    QVERIFY(isWholeAt("b.bin"));
}

void TestMovedParts::leavesWhatOthersHaveUnderNamesOfItsLedger_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("the ledger") << "b.bin.part.ledger";
    QTest::newRow("the next ledger") << "b.bin.part.ledger.new";
}

void TestMovedParts::leavesWhatOthersHaveUnderNamesOfItsLedger()
{
    QFETCH(const QString, name);
    QFile file(m_folder->path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write("a person's own"), 14);
    file.close();
    const auto moved = moveTo("b.bin");
    QVERIFY(!moved);
    QCOMPARE(moved.error().kind, ErrorKind::Conflict);
    QVERIFY(isWholeAt("a.bin"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "a person's own");
}

void TestMovedParts::saysWhatWasToBeDone()
{
    QVERIFY(m_folder->write(QStringLiteral("b.bin"), content));
    const auto moved = moveTo("b.bin");
    QVERIFY(!moved);
    QVERIFY2(moved.error().detail.english().startsWith(
                 QLatin1String("moving %1 to %2: ").arg(path("a.bin"), path("b.bin"))),
             qPrintable(moved.error().detail.english()));
}

void TestMovedParts::saysWhyTheFolderCannotBeMade()
{
    const auto moved = moveTo("a.bin.part/b.bin");
    QVERIFY(!moved);
    QCOMPARE(moved.error().kind, ErrorKind::NoPermission);
    QVERIFY2(moved.error().detail.english().contains(QLatin1String("Not a directory")),
             qPrintable(moved.error().detail.english()));
}

QTEST_GUILESS_MAIN(TestMovedParts)
#include "tst_moved_parts.moc"
