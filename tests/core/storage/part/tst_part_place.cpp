#include "core/storage/part/part_place.h"
#include "tests/core/storage/target_folder.h"

#include <QDir>
#include <QFile>
#include <QLocalServer>

using namespace tributary;
using namespace tributary::test;

// Files under the names of a part are the download's own, another download's or a stranger's.
class TestPartPlace : public TargetFolder
{
    Q_OBJECT

private Q_SLOTS:
    void believesNoLedgerOfAnyAuthor_data();
    void believesNoLedgerOfAnyAuthor();
    void isThePartThatIsOpen();
    void isNoneWhereOthersHaveEveryName();
    void isUnknownWhereALedgerCannotBeRead();
    void isTheFirstOfOurs();
    void isOneByTwoNamesOfItsFolder();
    void isOfTheLinkThatItNames();

private:
    // A ledger as anybody can write one: signed with a key of his own.
    void forgeLedger(const char* part, const QByteArray& brandNumber) const
    {
        const Ledger ledger{
            .urlHash = ours, .fileName = QStringLiteral("file.bin"), .size = mib, .brandNumber = brandNumber};
        QFile file(ledgerPathFor(path(part)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray bytes = encode(ledger, QByteArray(32, 'k'));
        QCOMPARE(file.write(bytes), bytes.size());
    }
};

void TestPartPlace::believesNoLedgerOfAnyAuthor_data()
{
    QTest::addColumn<bool>("hasBrand");
    QTest::addColumn<QByteArray>("partsNumber");
    QTest::addColumn<QByteArray>("ledgersNumber");
    QTest::addColumn<bool>("isBelieved");
    QTest::newRow("of the part's brand") << true << QByteArray("7") << QByteArray("7") << true;
    QTest::newRow("of another brand") << true << QByteArray("7") << QByteArray("8") << false;
    QTest::newRow("of no brand") << true << QByteArray("7") << QByteArray() << false;
    QTest::newRow("neither has a number") << true << QByteArray() << QByteArray() << false;
    QTest::newRow("of a part without a brand") << false << QByteArray() << QByteArray("7") << false;
}

void TestPartPlace::believesNoLedgerOfAnyAuthor()
{
    QFETCH(const bool, hasBrand);
    QFETCH(const QByteArray, partsNumber);
    QFETCH(const QByteArray, ledgersNumber);
    QFETCH(const bool, isBelieved);
    const PartBrand brand{.urlHash = ours, .number = partsNumber};
    const QString part = path("file.bin.part");
    QVERIFY(PartFile::create(part, Privacy::Usual, hasBrand ? std::optional(brand) : std::nullopt));
    forgeLedger("file.bin.part", ledgersNumber);
    const auto place = lookAtPart(part);
    QVERIFY(place);
    QCOMPARE(place->ledger.has_value(), isBelieved);
    QCOMPARE(place->flaw.has_value(), !isBelieved);
    QCOMPARE(place->owner, hasBrand ? PartOwner::Us : PartOwner::Stranger);
}

void TestPartPlace::isThePartThatIsOpen()
{
    const auto part = PartFile::create(path("file.bin.part"));
    QVERIFY(part);
    const auto place = lookAtPart(**part);
    QVERIFY(place && place->hasPart);
    QCOMPARE(place->partPath, path("file.bin.part"));
    QCOMPARE(place->owner, PartOwner::Stranger);
}

void TestPartPlace::isNoneWhereOthersHaveEveryName()
{
    const QString file = path("file.bin");
    QStringList theirs;
    for (int n = 0; n < mostPartNames; ++n) {
        const auto place = placeOfPart(file);
        QVERIFY(place);
        QCOMPARE(place->partPath, partPathFor(file, n));
        QCOMPARE(QStringList(place->passedOver.begin(), place->passedOver.end()), theirs);
        QVERIFY(QDir().mkdir(place->partPath));
        theirs.append(place->partPath);
    }
    const auto place = placeOfPart(file);
    QVERIFY(!place);
    QCOMPARE(place.error().kind, ErrorKind::Conflict);
    QVERIFY(place.error().detail.english().contains(partPathFor(file)));
    QCOMPARE(partPathOf(file), partPathFor(file));
}

void TestPartPlace::isUnknownWhereALedgerCannotBeRead()
{
    QLocalServer unreadable;
    QVERIFY(unreadable.listen(path("file.bin.part.ledger")));
    putPart("file.bin.part-1", 1000);
    writeLedger("file.bin.part-1", ours);
    const auto place = placeOfPart(path("file.bin"));
    QVERIFY(!place);
    QCOMPARE(place.error().kind, ErrorKind::DiskError);
}

void TestPartPlace::isTheFirstOfOurs()
{
    putPart("file.bin.part", 1000);
    putPart("file.bin.part-1", 1000);
    writeLedger("file.bin.part-1", ours);
    const auto place = placeOfPart(path("file.bin"));
    QVERIFY(place);
    QCOMPARE(place->partPath, path("file.bin.part"));
}

void TestPartPlace::isOneByTwoNamesOfItsFolder()
{
    QVERIFY(QFile::link(path(), path("here")));
    QVERIFY(QDir().mkdir(partPathFor(path("file.bin"))));
    putPart("file.bin.part-1", 1000);
    const auto place = placeOfPart(path("file.bin"));
    QVERIFY(place);
    QCOMPARE(place->partPath, path("file.bin.part-1"));
    QVERIFY(isAlsoPlaceOf(*place, path("file.bin"), path("here/file.bin")));
    QVERIFY(!isAlsoPlaceOf(*place, path("file.bin"), path("here/other.bin")));
    // Where only the ledger is left, that is looked at.
    QVERIFY(QFile::remove(place->partPath));
    QVERIFY(!isAlsoPlaceOf(*place, path("file.bin"), path("here/file.bin")));
    forgeLedger("file.bin.part-1", {});
    QVERIFY(isAlsoPlaceOf(*place, path("file.bin"), path("here/file.bin")));
}

void TestPartPlace::isOfTheLinkThatItNames()
{
    QVERIFY(!isOfLink({}, ours));
    putPart("branded.part", 1000);
    const auto branded = lookAtPart(path("branded.part"));
    QVERIFY(branded && branded->brand);
    QVERIFY(isOfLink(*branded, ours));
    QVERIFY(!isOfLink(*branded, others));
    // The ledger tells which link has taken the place of the brand's.
    putPart("replaced.part", 1000);
    writeLedger("replaced.part", others);
    const auto replaced = lookAtPart(path("replaced.part"));
    QVERIFY(replaced && replaced->ledger);
    QVERIFY(isOfLink(*replaced, others));
    QVERIFY(!isOfLink(*replaced, ours));
    QVERIFY(saveLedger(path("announced.part.ledger"), {.urlHash = ours, .closing = LedgerClosing::Announcing},
                       Durability::Written));
    const auto announced = lookAtPart(path("announced.part"));
    QVERIFY(announced && !announced->ledger);
    QCOMPARE(announced->owner, PartOwner::Us);
    QVERIFY(isOfLink(*announced, ours));
    QVERIFY(!isOfLink(*announced, others));
}

QTEST_GUILESS_MAIN(TestPartPlace)
#include "tst_part_place.moc"
