#include "core/engine/door/file_questions.h"
#include "core/storage/naming/taken_numbers.h"
#include "core/values/naming/file_suffix.h"
#include "tests/core/storage/disk_calls.h"
#include "tests/core/storage/target_folder.h"

#include <QFile>
#include <QTest>

#include <cerrno>
#include <chrono>
#include <unistd.h>

using namespace tributary;
using namespace tributary::test;

// A disk that can't be looked at for a moment, or that made only half of a rename: nothing is lost by it, and
// nothing is fetched twice.
class TestTargetFaults : public TargetFolder
{
    Q_OBJECT

private Q_SLOTS:
    void looksForNoNumberOnADiskThatIsAway();
    void keepsTheLedgerOfAPartThatCantBeLookedAt_data();
    void keepsTheLedgerOfAPartThatCantBeLookedAt();
    void fetchesNoFileTwiceThatCantBeOpened();
    void dropsTheSecondNameOfAFile_data();
    void dropsTheSecondNameOfAFile();
    void keepsAPartThatSharesItsFileUnfinished();
    void saysWhyItCantSeeTheFolder();
    void asksForNoOtherFolderWhereTheDiskFails();
    void asksOnceForNumbersThatFilesHave();
    void findsItsPartAmongNumbersThatFilesHave();
    void findsNumbersWhoseFilesWereTakenAway();

private:
    // Writes file.bin, file (1).bin and so on.
    void putNumbered(int count) const
    {
        for (int n = 0; n < count; ++n)
            put(numberedName(QStringLiteral("file.bin"), n).toLatin1().constData(), 1);
    }
    // The questions that a download asks the disk until it has a name.
    qsizetype questionsFor(TakenNumbers& taken, const QString& name)
    {
        disk_calls::clear();
        disk_calls::fail(QLatin1String("lstat"), EIO, disk_calls::always, QStringLiteral("no file at all"));
        TargetFile file = target(ConflictPolicy::Rename, {}, &taken);
        const auto found = file.take(QStringLiteral("file.bin"));
        const qsizetype count = disk_calls::count(QLatin1String("lstat"));
        disk_calls::clear();
        const bool isRight = found && file.finalPath() == path(name);
        return isRight ? count : -1;
    }
    // A kill between the two steps of a rename leaves it so.
    void giveSecondName() const
    {
        QCOMPARE(::link(QFile::encodeName(path("file.bin.part")).constData(),
                        QFile::encodeName(path("file.bin")).constData()),
                 0);
    }
    QString taken(ConflictPolicy policy) { return wordFor(target(policy).take(QStringLiteral("file.bin"))); }
};

void TestTargetFaults::looksForNoNumberOnADiskThatIsAway()
{
    disk_calls::clear();
    disk_calls::fail(QLatin1String("lstat"), EIO, disk_calls::always, QStringLiteral("file.bin"));
    QCOMPARE(taken(ConflictPolicy::Rename), QStringLiteral("DiskError"));
    QCOMPARE(names(), QStringList());
    // The same where every name is away.
    disk_calls::clear();
    disk_calls::fail(QLatin1String("lstat"), EIO);
    const QString found = taken(ConflictPolicy::Rename);
    // A caller that asks for one number after the other would ask for ever.
    const bool isTaken = isNameTakenOnDisk(path("file.bin"));
    const auto looks = disk_calls::count(QLatin1String("lstat"));
    disk_calls::clear();
    QCOMPARE(found, QStringLiteral("DiskError"));
    QVERIFY(!isTaken);
    QVERIFY(looks < 100);
}

void TestTargetFaults::keepsTheLedgerOfAPartThatCantBeLookedAt_data()
{
    QTest::addColumn<bool>("isSeenFirst");
    QTest::newRow("from the beginning") << false;
    QTest::newRow("once it is opened") << true;
}

void TestTargetFaults::keepsTheLedgerOfAPartThatCantBeLookedAt()
{
    QFETCH(const bool, isSeenFirst);
    const QString part = QStringLiteral("file.bin.part");
    putPart("file.bin.part", 2 * mib);
    writeLedger("file.bin.part", ours, mib);
    const auto fail = [part] { disk_calls::fail(QLatin1String("lstat"), EIO, disk_calls::always, part); };
    disk_calls::clear();
    if (isSeenFirst)
        disk_calls::before(QLatin1String("flock"), fail,
                           [part](const QString& name) { return name == part; });
    else
        fail();
    QCOMPARE(taken(ConflictPolicy::Rename), QStringLiteral("DiskError"));
    QVERIFY(isThere("file.bin.part.ledger"));
    QVERIFY(!isThere("file (1).bin.part"));
    disk_calls::clear();
    QCOMPARE(taken(ConflictPolicy::Rename), QStringLiteral("part"));
}

// A kill came just behind the final name.
void TestTargetFaults::fetchesNoFileTwiceThatCantBeOpened()
{
    const QString name = QStringLiteral("file.bin");
    put("file.bin.part", 2 * mib);
    writeLedger("file.bin.part", ours, 2 * mib);
    QVERIFY(QFile::rename(path("file.bin.part"), path("file.bin")));
    disk_calls::clear();
    disk_calls::fail(QLatin1String("flock"), EIO, disk_calls::always, name);
    QCOMPARE(wordFor(target(ConflictPolicy::Rename).look(name)), QStringLiteral("DiskError"));
    QCOMPARE(taken(ConflictPolicy::Rename), QStringLiteral("DiskError"));
    QVERIFY(isThere("file.bin.part.ledger"));
    disk_calls::clear();
    QCOMPARE(taken(ConflictPolicy::Rename), QStringLiteral("finished"));
}

void TestTargetFaults::dropsTheSecondNameOfAFile_data()
{
    QTest::addColumn<bool>("hasLedger");
    QTest::addColumn<QString>("finding");
    QTest::newRow("with a ledger") << true << QStringLiteral("finished");
    QTest::newRow("small, without one") << false << QStringLiteral("skipped");
}

void TestTargetFaults::dropsTheSecondNameOfAFile()
{
    QFETCH(const bool, hasLedger);
    putPart("file.bin.part", hasLedger ? 2 * mib : 1000, 'f');
    if (hasLedger)
        writeLedger("file.bin.part", ours, 2 * mib);
    giveSecondName();
    // A second run is amid the two steps.
    auto working = PartFile::open(path("file.bin.part"));
    QVERIFY(working);
    (void)taken(ConflictPolicy::Skip);
    QVERIFY(isThere("file.bin.part"));
    working->reset();
    QTEST(taken(ConflictPolicy::Skip), "finding");
    QVERIFY(!isThere("file.bin.part"));
    QCOMPARE(firstByteOf("file.bin"), 'f');
    QCOMPARE(isThere("file.bin.part.ledger"), hasLedger);
}

// A person may have made the second name, to look at what is here.
void TestTargetFaults::keepsAPartThatSharesItsFileUnfinished()
{
    putPart("file.bin.part", 2 * mib);
    writeLedger("file.bin.part", ours, mib);
    giveSecondName();
    QCOMPARE(taken(ConflictPolicy::Rename), QStringLiteral("part"));
    QVERIFY(isThere("file.bin.part"));
}

// Links in a circle, which nobody can follow, stand for all that keeps a folder from being seen.
void TestTargetFaults::saysWhyItCantSeeTheFolder()
{
    QVERIFY(QFile::link(path("circle"), path("circle")));
    TargetFile target({.folder = path("circle/a"), .fileName = {}}, ours, [](const Phrase&) {});
    target.expectFolder();
    const auto finding = target.take(QStringLiteral("file.bin"));
    QVERIFY(!finding);
    QCOMPARE(finding.error().detail.kind(), std::optional(PhraseKind::Examining));
}

void TestTargetFaults::asksForNoOtherFolderWhereTheDiskFails()
{
    // The folder can't be made, though no file is in its way.
    const QString folder = QStringLiteral("/proc/nothing-is-called-so");
    TargetFile target({.folder = folder, .fileName = {}}, ours, [](const Phrase&) {});
    QCOMPARE(wordFor(target.take(QStringLiteral("file.bin"))), QStringLiteral("DiskError"));
}

// Thousands of links may lead to files of one name.
void TestTargetFaults::asksOnceForNumbersThatFilesHave()
{
    constexpr int all = 400;
    putNumbered(all);
    TakenNumbers taken;
    const QString free = QStringLiteral("file (400).bin");
    const auto first = questionsFor(taken, free);
    const auto second = questionsFor(taken, free);
    QVERIFY(first >= all);
    QVERIFY(second > 0);
    QVERIFY2(second < first / 10, qPrintable(QString::number(second)));
}

// The part of a command that was killed, between files that others have finished since.
void TestTargetFaults::findsItsPartAmongNumbersThatFilesHave()
{
    constexpr int all = 60;
    putNumbered(all);
    putPart("file (40).bin.part", 100);
    writeLedger("file (40).bin.part", ours);
    TakenNumbers taken;
    TargetFile stranger(
        {.folder = path(), .fileName = {}, .onConflict = ConflictPolicy::Rename}, QByteArray(32, 't'),
        [](const Phrase&) {}, {}, &taken);
    QVERIFY(stranger.look(QStringLiteral("file.bin")));
    QCOMPARE(stranger.finalPath(), path("file (60).bin"));
    TargetFile own = target(ConflictPolicy::Rename, {}, &taken);
    const auto found = own.look(QStringLiteral("file.bin"));
    QVERIFY(found && std::holds_alternative<PartHere>(*found));
    QCOMPARE(own.finalPath(), path("file (40).bin"));
}

// A script moves the files away, a moment after all numbers were met.
void TestTargetFaults::findsNumbersWhoseFilesWereTakenAway()
{
    constexpr int left = 20;
    putNumbered(left);
    TakenNumbers taken;
    for (int n = 0; n < mostNumbers; ++n)
        taken.note(path("file.bin"), n, std::chrono::steady_clock::now());
    TargetFile file = target(ConflictPolicy::Rename, {}, &taken);
    QCOMPARE(wordFor(file.take(QStringLiteral("file.bin"))), QStringLiteral("nothing"));
    QCOMPARE(file.finalPath(), path("file (20).bin"));
}

QTEST_GUILESS_MAIN(TestTargetFaults)
#include "tst_target_faults.moc"
