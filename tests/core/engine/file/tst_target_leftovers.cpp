#include "core/storage/naming/take_name.h"
#include "tests/core/storage/target_folder.h"
#include "tests/support/checks/common_start.h"
#include "tests/support/checks/joined_thread.h"

#include <QCborMap>
#include <QCborValue>
#include <QDeadlineTimer>
#include <QFile>
#include <QLocalServer>
#include <QTest>
#include <QtEndian>

#include <xxhash.h>

using namespace tributary;
using namespace tributary::test;

namespace {

// A ledger of that version is made from one of today by what was there then.
QByteArray asTheFirstVersionWrote(const Ledger& ledger)
{
    const QByteArray today = encode(ledger, {});
    QCborMap map =
        QCborValue::fromCbor(today.mid(14, qFromBigEndian<quint32>(today.constData() + 10))).toMap();
    for (const char* later : {"fileObject", "brand", "partChanged"})
        map.remove(QLatin1String(later));
    QByteArray bytes = QByteArray("TrLedger\0\1", 10) + map.toCborValue().toCbor();
    const quint64 hash =
        qToBigEndian(quint64{XXH3_64bits(bytes.constData(), static_cast<size_t>(bytes.size()))});
    return bytes.append(reinterpret_cast<const char*>(&hash), sizeof hash);
}

} // namespace

// Parts and ledgers that an earlier run left, its own and others'.
class TestTargetLeftovers : public TargetFolder
{
    Q_OBJECT

private Q_SLOTS:
    void neverTouchesThePartOfAnotherLink();
    void clearsASmallPartOfOursThatNobodyVouchesFor();
    void setsALargePartOfOursAside();
    void setsPartsAsideUnderFreeNames();
    void leavesWhatOthersHaveUnderNamesOfOurs_data();
    void leavesWhatOthersHaveUnderNamesOfOurs();
    void knowsAPartThatAKillLeftWithoutABrand_data();
    void knowsAPartThatAKillLeftWithoutABrand();
    void believesNoPairThatWasPlanted_data();
    void believesNoPairThatWasPlanted();
    void knowsItsOwnWithoutTheKey();
    void findsItsPartUnderASecondName();
    void aPartInUseIsLeftAlone_data();
    void aPartInUseIsLeftAlone();
    void aPartMayBeFinishedWhileItIsLookedAt_data();
    void aPartMayBeFinishedWhileItIsLookedAt();
    void aPartMayBeFinishedAtAnyMoment();
    void startsAfreshWhenThePartIsGone();
    void recognisesAFileThatGotItsNameBeforeAKill();
    void aFinishedFileMustBeTheOneOfTheLedger_data();
    void aFinishedFileMustBeTheOneOfTheLedger();
    void aDamagedLedgerVouchesForNothing();
    void aLedgerThatCannotBeReadIsNoDamage();
};

void TestTargetLeftovers::neverTouchesThePartOfAnotherLink()
{
    putPart("file.bin.part", 2 * mib, 't', others);
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

void TestTargetLeftovers::clearsASmallPartOfOursThatNobodyVouchesFor()
{
    putPart("file.bin.part", mib, 'o');
    TargetFile target = this->target(ConflictPolicy::Rename);
    QCOMPARE(wordFor(target.take(QStringLiteral("file.bin"))), QStringLiteral("nothing"));
    QCOMPARE(target.part()->identity()->size, 0);
    QCOMPARE(names(), QStringList{QStringLiteral("file.bin.part")});
}

void TestTargetLeftovers::setsALargePartOfOursAside()
{
    putPart("file.bin.part", mib + 1, 'o');
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
        putPart("file.bin.part", mib + 1, static_cast<char>('0' + n));
        QVERIFY(target(ConflictPolicy::Overwrite).take(QStringLiteral("file.bin")));
        QVERIFY(QFile::remove(path("file.bin.part")));
        QCOMPARE(names(QStringLiteral("*old*")).size(), n);
    }
}

void TestTargetLeftovers::leavesWhatOthersHaveUnderNamesOfOurs_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("part");
    const QByteArray theirs = "a person's own, or what a server planted";
    const QString second = QStringLiteral("file.bin.part-1");
    // Fooled by a rule that goes by size, or that looks for a ledger alone.
    QTest::newRow("a part") << QByteArray("file.bin.part") << theirs << second;
    QTest::newRow("an empty part") << QByteArray("file.bin.part") << QByteArray() << second;
    QTest::newRow("a large part") << QByteArray("file.bin.part") << theirs.repeated(100'000) << second;
    QTest::newRow("a ledger") << QByteArray("file.bin.part.ledger") << theirs << second;
    QTest::newRow("a new ledger") << QByteArray("file.bin.part.ledger.new") << theirs << second;
    QTest::newRow("a sound ledger that we did not write")
        << QByteArray("file.bin.part.ledger")
        << encode(Ledger{.urlHash = ours, .size = 2 * mib, .seals = {{{0, 2 * mib}, 1}}}, QByteArray(32, '?'))
        << second;
}

void TestTargetLeftovers::leavesWhatOthersHaveUnderNamesOfOurs()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, content);
    for (const auto policy : {ConflictPolicy::Rename, ConflictPolicy::Overwrite, ConflictPolicy::Fail}) {
        QFile theirs(path(name.constData()));
        QVERIFY(theirs.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(theirs.write(content), content.size());
        theirs.close();
        TargetFile target = this->target(policy);
        QCOMPARE(wordFor(target.look(QStringLiteral("file.bin"))), QStringLiteral("nothing"));
        QCOMPARE(wordFor(target.take(QStringLiteral("file.bin"))), QStringLiteral("nothing"));
        QCOMPARE(target.finalPath(), path("file.bin"));
        QTEST(QFileInfo(target.part()->path()).fileName(), "part");
        QVERIFY(log().join(u' ').contains(path(name.constData())));
        QVERIFY(theirs.open(QIODevice::ReadOnly));
        QCOMPARE(theirs.readAll(), content);
        QVERIFY(target.part()->discard());
    }
    QCOMPARE(names(), QStringList{QString::fromLatin1(name)});
}

void TestTargetLeftovers::knowsAPartThatAKillLeftWithoutABrand_data()
{
    QTest::addColumn<bool>("isMade");
    QTest::addColumn<qint64>("size");
    QTest::addColumn<QString>("part");
    const QString first = QStringLiteral("file.bin.part");
    QTest::newRow("before it was made") << false << qint64(0) << first;
    QTest::newRow("after it was made") << true << qint64(0) << first;
    QTest::newRow("and somebody put another there") << true << qint64(1) << first + QLatin1String("-1");
}

void TestTargetLeftovers::knowsAPartThatAKillLeftWithoutABrand()
{
    QFETCH(const bool, isMade);
    QFETCH(const qint64, size);
    QVERIFY(saveLedger(path("file.bin.part.ledger"), {.urlHash = ours, .closing = LedgerClosing::Announcing},
                       Durability::Written));
    if (isMade)
        put("file.bin.part", size, 't');
    for (const auto policy : {ConflictPolicy::Rename, ConflictPolicy::Overwrite, ConflictPolicy::Fail}) {
        TargetFile target = this->target(policy);
        QCOMPARE(wordFor(target.look(QStringLiteral("file.bin"))), QStringLiteral("nothing"));
        QCOMPARE(wordFor(target.take(QStringLiteral("file.bin"))), QStringLiteral("nothing"));
        QCOMPARE(target.finalPath(), path("file.bin"));
        QTEST(QFileInfo(target.part()->path()).fileName(), "part");
        QVERIFY(target.part()->discard());
    }
    QCOMPARE(firstByteOf("file.bin.part"), size > 0 ? 't' : '\0');
}

// Two ordinary downloads can put this there: any bytes, and a ledger that says that they are good.
void TestTargetLeftovers::believesNoPairThatWasPlanted_data()
{
    QTest::addColumn<bool>("isFirstVersion");
    QTest::addColumn<bool>("knowsTheFile");
    QTest::newRow("a ledger of today") << false << false;
    QTest::newRow("a ledger of today that names the very file") << false << true;
    QTest::newRow("a ledger of the first version") << true << true;
}

void TestTargetLeftovers::believesNoPairThatWasPlanted()
{
    QFETCH(const bool, isFirstVersion);
    QFETCH(const bool, knowsTheFile);
    put("file.bin.part", 2 * mib, 'e');
    Ledger ledger{.urlHash = ours, .size = 2 * mib, .seals = {{{0, 2 * mib}, 1}}};
    if (knowsTheFile) {
        ledger.part = PartFile::open(path("file.bin.part")).value()->identity().value();
        ledger.partObject = ledger.part.object;
    }
    QFile planted(path("file.bin.part.ledger"));
    QVERIFY(planted.open(QIODevice::WriteOnly));
    QVERIFY(planted.write(isFirstVersion ? asTheFirstVersionWrote(ledger) : encode(ledger, {})) > 0);
    planted.close();
    QCOMPARE(decodeLedger(isFirstVersion ? asTheFirstVersionWrote(ledger) : encode(ledger, {})).has_value(),
             true);
    TargetFile target = this->target(ConflictPolicy::Rename);
    QCOMPARE(wordFor(target.look(QStringLiteral("file.bin"))), QStringLiteral("nothing"));
    QCOMPARE(wordFor(target.take(QStringLiteral("file.bin"))), QStringLiteral("nothing"));
    QCOMPARE(target.part()->path(), path("file.bin.part-1"));
    QCOMPARE(firstByteOf("file.bin.part"), 'e');
}

// No key, another machine, another person's key: the brand of the part and the number in the ledger say it.
void TestTargetLeftovers::knowsItsOwnWithoutTheKey()
{
    putPart("file.bin.part", 2 * mib, 'p');
    Ledger ledger{.urlHash = ours, .size = 2 * mib, .seals = {{{0, mib}, 1}}};
    ledger.brandNumber = PartFile::brandAt(path("file.bin.part")).value()->number;
    QFile unsignedLedger(path("file.bin.part.ledger"));
    QVERIFY(unsignedLedger.open(QIODevice::WriteOnly));
    QVERIFY(unsignedLedger.write(encode(ledger, {})) > 0);
    unsignedLedger.close();
    QCOMPARE(wordFor(target(ConflictPolicy::Rename).look(QStringLiteral("file.bin"))),
             QStringLiteral("part"));
}

void TestTargetLeftovers::findsItsPartUnderASecondName()
{
    put("file.bin.part", 10, 't');
    putPart("file.bin.part-1", 2 * mib, 'p');
    writeLedger("file.bin.part-1", ours, mib);
    QCOMPARE(wordFor(target(ConflictPolicy::Rename).look(QStringLiteral("file.bin"))),
             QStringLiteral("part"));
    // Also when what was in the way is gone.
    QVERIFY(QFile::remove(path("file.bin.part")));
    TargetFile target = this->target(ConflictPolicy::Rename);
    QCOMPARE(wordFor(target.look(QStringLiteral("file.bin"))), QStringLiteral("part"));
    QCOMPARE(target.part()->path(), path("file.bin.part-1"));
}

void TestTargetLeftovers::aPartInUseIsLeftAlone_data()
{
    QTest::addColumn<QByteArray>("urlHash");
    QTest::addColumn<ConflictPolicy>("policy");
    QTest::addColumn<QString>("finding");
    const QString conflict = QStringLiteral("Conflict");
    const QString another = QStringLiteral("nothing");
    // This very process has it: another download of the same link.
    QTest::newRow("of the same link") << ours << ConflictPolicy::Rename << another;
    // Nobody knows yet whether there will be a file.
    QTest::newRow("of the same link, skip") << ours << ConflictPolicy::Skip << conflict;
    QTest::newRow("of another link, skip") << others << ConflictPolicy::Skip << conflict;
    QTest::newRow("without a ledger, skip") << QByteArray() << ConflictPolicy::Skip << conflict;
    QTest::newRow("of the same link, fail") << ours << ConflictPolicy::Fail << conflict;
    QTest::newRow("of the same link, overwrite") << ours << ConflictPolicy::Overwrite << conflict;
    QTest::newRow("of another link") << others << ConflictPolicy::Rename << another;
    QTest::newRow("of another link, fail") << others << ConflictPolicy::Fail << conflict;
    QTest::newRow("of another link, overwrite") << others << ConflictPolicy::Overwrite << conflict;
    QTest::newRow("without a ledger") << QByteArray() << ConflictPolicy::Rename << another;
    QTest::newRow("without a ledger, overwrite") << QByteArray() << ConflictPolicy::Overwrite << conflict;
}

void TestTargetLeftovers::aPartInUseIsLeftAlone()
{
    QFETCH(const QByteArray, urlHash);
    QFETCH(const ConflictPolicy, policy);
    putPart("file.bin.part", 1000, 'u', urlHash.isEmpty() ? ours : urlHash);
    if (!urlHash.isEmpty())
        writeLedger("file.bin.part", urlHash);
    const auto user = PartFile::open(path("file.bin.part"));
    QVERIFY(user);
    TargetFile target = this->target(policy);
    if (policy == ConflictPolicy::Skip) {
        // No server is asked before the other download has ended.
        const auto seen = target.look(QStringLiteral("file.bin"));
        QVERIFY(!seen);
        QCOMPARE(seen.error().detail.kind(), std::optional(PhraseKind::OtherIsWriting));
    }
    const auto found = target.take(QStringLiteral("file.bin"));
    QTEST(wordFor(found), "finding");
    if (!found && policy == ConflictPolicy::Skip)
        QCOMPARE(found.error().detail.kind(), std::optional(PhraseKind::OtherIsWriting));
    else if (!found && urlHash == others)
        QCOMPARE(found.error().detail.kind(), std::optional(PhraseKind::LockedByOther));
    QVERIFY((*user)->checkStillNamed());
    QCOMPARE(firstByteOf("file.bin.part"), 'u');
}

// By another download of the same link, say: one program fetches it twice at once.
void TestTargetLeftovers::aPartMayBeFinishedWhileItIsLookedAt_data()
{
    QTest::addColumn<ConflictPolicy>("policy");
    QTest::addColumn<bool>("hasLedger");
    QTest::addColumn<QString>("found");
    QTest::addColumn<QString>("finalName");
    const QString name = QStringLiteral("file.bin");
    const QString numbered = QStringLiteral("file (1).bin");
    const QString nothing = QStringLiteral("nothing");
    QTest::newRow("rename") << ConflictPolicy::Rename << false << nothing << numbered;
    QTest::newRow("rename, with a ledger") << ConflictPolicy::Rename << true << nothing << numbered;
    QTest::newRow("overwrite") << ConflictPolicy::Overwrite << false << nothing << name;
    QTest::newRow("overwrite, with a ledger") << ConflictPolicy::Overwrite << true << nothing << name;
    QTest::newRow("fail") << ConflictPolicy::Fail << false << QStringLiteral("Conflict") << name;
    QTest::newRow("skip") << ConflictPolicy::Skip << false << QStringLiteral("skipped") << name;
}

void TestTargetLeftovers::aPartMayBeFinishedWhileItIsLookedAt()
{
    QFETCH(const ConflictPolicy, policy);
    QFETCH(const bool, hasLedger);
    // Something to be told of between the look and the opening.
    put("file.bin.part", 7);
    putPart("file.bin.part-1", mib, 'o');
    if (hasLedger)
        writeLedger("file.bin.part-1", ours, mib);
    const auto finish = [this](const Phrase&) {
        (void)QFile::rename(path("file.bin.part-1"), path("file.bin"));
        QFile::remove(path("file.bin.part-1.ledger"));
    };
    TargetFile target({.folder = path(), .fileName = {}, .onConflict = policy}, ours, finish);
    QTEST(wordFor(target.take(QStringLiteral("file.bin"))), "found");
    QTEST(QFileInfo(target.finalPath()).fileName(), "finalName");
    QCOMPARE(firstByteOf("file.bin"), 'o');
}

void TestTargetLeftovers::aPartMayBeFinishedAtAnyMoment()
{
    constexpr int trials = 4'000;
    CommonStart begin(2);
    for (int n = 0; n < trials; ++n) {
        auto part = PartFile::create(path("file.bin.part"), Privacy::Usual, freshBrand(others));
        QVERIFY(part);
        JoinedThread finishing;
        finishing.start([&] {
            begin.await();
            for (QDeadlineTimer later(std::chrono::microseconds(n % 60)); !later.hasExpired();) {
            }
            (void)renamePart(path("file.bin.part"), path("file.bin"), NameClash::Refuse);
            part->reset();
        });
        TargetFile target = this->target(ConflictPolicy::Rename);
        begin.await();
        const QString found = wordFor(target.take(QStringLiteral("file.bin")));
        finishing.join();
        QCOMPARE(found, QStringLiteral("nothing"));
        QCOMPARE(QFileInfo(target.finalPath()).fileName(), QStringLiteral("file (1).bin"));
        QVERIFY(target.part()->discard());
        QVERIFY(QFile::remove(path("file.bin")));
    }
}

void TestTargetLeftovers::startsAfreshWhenThePartIsGone()
{
    putPart("file.bin.part", 2 * mib);
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
        // Until its bytes have been looked at.
        QVERIFY(isThere("file.bin.part.ledger"));
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
    putPart("file.bin.part", 2 * mib, 'd');
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
