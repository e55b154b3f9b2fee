#include "core/storage/part/part_file.h"
#include "core/storage/part/part_proof.h"
#include "core/storage/part/seals.h"
#include "core/storage/platform/file_identity.h"
#include "tests/support/checks/test_folder.h"

#include <QTest>

using namespace tributary;
using namespace tributary::test;

// A file under the name of a part, beside a ledger of ours.
class TestPartProof : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<TestFolder>(); }
    void knowsThePart();
    void goesByTheBrandWhereThereIsOne();
    void goesByTheObjectWhereThereIsNoBrand();
    void knowsACopyByItsBytes();
    void takesNoTwoFilesWithoutNumbersForOne();

private:
    std::unique_ptr<TestFolder> m_folder;

    std::unique_ptr<PartFile> made(const QString& name, const std::optional<PartBrand>& brand,
                                   const QByteArray& bytes) const;
    static Ledger ledgerOf(const PartFile& part, const QByteArray& bytes);
};

std::unique_ptr<PartFile> TestPartProof::made(const QString& name, const std::optional<PartBrand>& brand,
                                              const QByteArray& bytes) const
{
    auto part = PartFile::create(m_folder->path(name), Privacy::Usual, brand);
    return part && (*part)->write(0, bytes) ? std::move(*part) : nullptr;
}

Ledger TestPartProof::ledgerOf(const PartFile& part, const QByteArray& bytes)
{
    const auto brand = part.brand();
    const auto seals = sealRanges(readerOf(part), RangeSet({{0, bytes.size()}}), {}, 4096);
    return {.urlHash = "hash",
            .size = bytes.size(),
            .seals = seals.value_or(std::vector<Seal>()),
            .partObject = part.identity().value_or(FileIdentity()).object,
            .brandNumber = brand ? brand->number : QByteArray()};
}

void TestPartProof::knowsThePart()
{
    const QByteArray bytes(10'000, 'a');
    const auto part = made(QStringLiteral("a"), freshBrand("hash"), bytes);
    QVERIFY(part);
    const Ledger ledger = ledgerOf(*part, bytes);
    QCOMPARE(ledger.seals.size(), size_t{3});
    QVERIFY(isPartOf(*part, ledger));
    QVERIFY(isPartOrCopyOf(*part, ledger));
}

// A new file may be given the object of the one that was removed.
void TestPartProof::goesByTheBrandWhereThereIsOne()
{
    const auto part = made(QStringLiteral("a"), std::nullopt, "somebody's");
    QVERIFY(part);
    Ledger ledger = ledgerOf(*part, {});
    ledger.brandNumber = freshBrand("hash").number;
    QVERIFY(!isPartOf(*part, ledger));
    QVERIFY(!isPartOrCopyOf(*part, ledger));
}

void TestPartProof::goesByTheObjectWhereThereIsNoBrand()
{
    const auto part = made(QStringLiteral("a"), std::nullopt, "bytes");
    const auto other = made(QStringLiteral("b"), std::nullopt, "bytes");
    QVERIFY(part && other);
    const Ledger ledger = ledgerOf(*part, {});
    QVERIFY(isPartOf(*part, ledger));
    QVERIFY(!isPartOf(*other, ledger));
}

void TestPartProof::knowsACopyByItsBytes()
{
    QByteArray bytes(10'000, 'a');
    const auto part = made(QStringLiteral("a"), freshBrand("hash"), bytes);
    QVERIFY(part);
    const Ledger ledger = ledgerOf(*part, bytes);
    // One stretch is as it was.
    bytes.replace(0, 5000, QByteArray(5000, 'b'));
    const auto copy = made(QStringLiteral("copy"), std::nullopt, bytes);
    const auto other = made(QStringLiteral("other"), std::nullopt, QByteArray(10'000, 'c'));
    QVERIFY(copy && other);
    QVERIFY(!isPartOf(*copy, ledger));
    QVERIFY(isPartOrCopyOf(*copy, ledger));
    QVERIFY(!isPartOrCopyOf(*other, ledger));
}

// A share may give its files no numbers. The object in the ledger and that of the file found are both empty
// then.
void TestPartProof::takesNoTwoFilesWithoutNumbersForOne()
{
    QVERIFY(!areOneObject({}, {}));
    QVERIFY(!areOneObject("1:2", {}));
    QVERIFY(!areOneObject("1:2", "1:3"));
    QVERIFY(areOneObject("1:2", "1:2"));
}

QTEST_GUILESS_MAIN(TestPartProof)
#include "tst_part_proof.moc"
