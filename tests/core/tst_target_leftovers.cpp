#include "tests/core/target_folder.h"

#include <QFile>
#include <QLocalServer>
#include <QTest>

using namespace tributary;
using namespace tributary::test;

// Parts and ledgers that an earlier run left, its own and others'.
class TestTargetLeftovers : public TargetFolder
{
    Q_OBJECT

private Q_SLOTS:
    void neverTouchesThePartOfAnotherLink();
    void clearsASmallPartThatNobodyVouchesFor();
    void setsALargePartAside();
    void setsPartsAsideUnderFreeNames();
    void aPartInUseIsLeftAlone_data();
    void aPartInUseIsLeftAlone();
    void startsAfreshWhenThePartIsGone();
    void recognisesAFileThatGotItsNameBeforeAKill();
    void aFinishedFileMustBeTheOneOfTheLedger_data();
    void aFinishedFileMustBeTheOneOfTheLedger();
    void aDamagedLedgerVouchesForNothing();
    void aLedgerThatCannotBeReadIsNoDamage();
};

void TestTargetLeftovers::neverTouchesThePartOfAnotherLink()
{
    put("file.bin.part", 2 * mib, 't');
    writeLedger("file.bin.part", others, mib);
    for (const auto policy : {ConflictPolicy::Rename, ConflictPolicy::Overwrite, ConflictPolicy::Fail}) {
        TargetFile target = this->target(policy);
        (void)target.take(QStringLiteral("file.bin"));
        QCOMPARE(firstByteOf("file.bin.part"), 't');
        const auto ledger = loadLedger(path("file.bin.part.ledger"));
        QVERIFY(ledger && *ledger);
        QCOMPARE((*ledger)->urlHash, others);
    }
}

void TestTargetLeftovers::clearsASmallPartThatNobodyVouchesFor()
{
    put("file.bin.part", mib, 'o');
    TargetFile target = this->target(ConflictPolicy::Rename);
    QCOMPARE(wordFor(target.take(QStringLiteral("file.bin"))), QStringLiteral("nothing"));
    QCOMPARE(target.part()->identity()->size, 0);
    QCOMPARE(names(), QStringList{QStringLiteral("file.bin.part")});
}

void TestTargetLeftovers::setsALargePartAside()
{
    put("file.bin.part", mib + 1, 'o');
    TargetFile target = this->target(ConflictPolicy::Rename);
    QCOMPARE(wordFor(target.take(QStringLiteral("file.bin"))), QStringLiteral("nothing"));
    QCOMPARE(target.finalPath(), path("file.bin"));
    const QStringList aside = names(QStringLiteral("*.old*"));
    QCOMPARE(aside.size(), 1);
    QCOMPARE(firstByteOf(qPrintable(aside.front())), 'o');
    QCOMPARE(log().size(), 1);
    QVERIFY(log().front().contains(aside.front()));
}

void TestTargetLeftovers::setsPartsAsideUnderFreeNames()
{
    for (int n = 1; n <= 3; ++n) {
        put("file.bin.part", mib + 1, static_cast<char>('0' + n));
        QVERIFY(target(ConflictPolicy::Overwrite).take(QStringLiteral("file.bin")));
        QVERIFY(QFile::remove(path("file.bin.part")));
        QCOMPARE(names(QStringLiteral("*old*")).size(), n);
    }
}

void TestTargetLeftovers::aPartInUseIsLeftAlone_data()
{
    QTest::addColumn<QByteArray>("urlHash");
    QTest::addColumn<ConflictPolicy>("policy");
    QTest::addColumn<QString>("finding");
    const QString conflict = QStringLiteral("Conflict");
    const QString another = QStringLiteral("nothing");
    QTest::newRow("of the same link") << ours << ConflictPolicy::Rename << conflict;
    QTest::newRow("of the same link, overwrite") << ours << ConflictPolicy::Overwrite << conflict;
    QTest::newRow("of another link") << others << ConflictPolicy::Rename << another;
    QTest::newRow("of another link, overwrite") << others << ConflictPolicy::Overwrite << conflict;
    QTest::newRow("without a ledger") << QByteArray() << ConflictPolicy::Rename << another;
    QTest::newRow("without a ledger, overwrite") << QByteArray() << ConflictPolicy::Overwrite << conflict;
}

void TestTargetLeftovers::aPartInUseIsLeftAlone()
{
    QFETCH(const QByteArray, urlHash);
    QFETCH(const ConflictPolicy, policy);
    put("file.bin.part", 1000, 'u');
    if (!urlHash.isEmpty())
        writeLedger("file.bin.part", urlHash);
    const auto user = PartFile::open(path("file.bin.part"));
    QVERIFY(user);
    TargetFile target = this->target(policy);
    QTEST(wordFor(target.take(QStringLiteral("file.bin"))), "finding");
    QVERIFY((*user)->checkStillNamed());
    QCOMPARE(firstByteOf("file.bin.part"), 'u');
}

void TestTargetLeftovers::startsAfreshWhenThePartIsGone()
{
    put("file.bin.part", 2 * mib);
    writeLedger("file.bin.part", ours, mib);
    QVERIFY(QFile::remove(path("file.bin.part")));
    TargetFile target = this->target(ConflictPolicy::Rename);
    QCOMPARE(wordFor(target.take(QStringLiteral("file.bin"))), QStringLiteral("nothing"));
    // Lest the old ledger be believed of the new part.
    QVERIFY(!isThere("file.bin.part.ledger"));
    QCOMPARE(log().size(), 1);
}

void TestTargetLeftovers::recognisesAFileThatGotItsNameBeforeAKill()
{
    for (const auto policy :
         {ConflictPolicy::Rename, ConflictPolicy::Overwrite, ConflictPolicy::Skip, ConflictPolicy::Fail}) {
        put("file.bin.part", 2 * mib);
        writeLedger("file.bin.part", ours, 2 * mib);
        QVERIFY(QFile::rename(path("file.bin.part"), path("file.bin")));
        TargetFile target = this->target(policy);
        QCOMPARE(wordFor(target.look(QStringLiteral("file.bin"))), QStringLiteral("finished"));
        QVERIFY(!isThere("file.bin.part.ledger"));
        QVERIFY(QFile::remove(path("file.bin")));
    }
}

void TestTargetLeftovers::aFinishedFileMustBeTheOneOfTheLedger_data()
{
    QTest::addColumn<qint64>("claimed");
    QTest::addColumn<qint64>("sizeNow");
    QTest::addColumn<bool>("isTheSame");
    QTest::addColumn<QString>("finding");
    QTest::newRow("it is") << 2 * mib << 2 * mib << true << QStringLiteral("finished");
    QTest::newRow("not all of it was there") << mib << 2 * mib << true << QStringLiteral("skipped");
    QTest::newRow("it was cut") << 2 * mib << mib << true << QStringLiteral("skipped");
    QTest::newRow("it is another file") << 2 * mib << 2 * mib << false << QStringLiteral("skipped");
}

void TestTargetLeftovers::aFinishedFileMustBeTheOneOfTheLedger()
{
    QFETCH(const qint64, claimed);
    QFETCH(const qint64, sizeNow);
    QFETCH(const bool, isTheSame);
    put("file.bin.part", 2 * mib);
    writeLedger("file.bin.part", ours, claimed);
    QVERIFY(QFile::rename(path("file.bin.part"), path("file.bin")));
    if (!isTheSame)
        QVERIFY(QFile::rename(path("file.bin"), path("away")));
    if (!isTheSame)
        put("file.bin", 2 * mib);
    QVERIFY(QFile::resize(path("file.bin"), sizeNow));
    QTEST(wordFor(target(ConflictPolicy::Skip).look(QStringLiteral("file.bin"))), "finding");
}

void TestTargetLeftovers::aDamagedLedgerVouchesForNothing()
{
    put("file.bin.part", 2 * mib, 'd');
    put("file.bin.part.ledger", 100);
    TargetFile target = this->target(ConflictPolicy::Rename);
    QCOMPARE(wordFor(target.take(QStringLiteral("file.bin"))), QStringLiteral("nothing"));
    QCOMPARE(target.part()->identity()->size, 0);
    QVERIFY(isThere("file.bin.part.ledger.damaged"));
    QCOMPARE(names(QStringLiteral("*old*")).size(), 1);
}

void TestTargetLeftovers::aLedgerThatCannotBeReadIsNoDamage()
{
#ifndef Q_OS_UNIX
    QSKIP("needs a name that nobody can open");
#endif
    put("file.bin.part", 2 * mib, 'd');
    QLocalServer unreadable;
    QVERIFY(unreadable.listen(path("file.bin.part.ledger")));
    TargetFile target = this->target(ConflictPolicy::Rename);
    QCOMPARE(wordFor(target.take(QStringLiteral("file.bin"))), QStringLiteral("DiskError"));
    QCOMPARE(firstByteOf("file.bin.part"), 'd');
}

QTEST_GUILESS_MAIN(TestTargetLeftovers)
#include "tst_target_leftovers.moc"
