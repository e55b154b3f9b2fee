#include "core/engine/asking/link_check.h"
#include "tests/core/engine/file/file_of_run.h"

using namespace tributary;
using namespace tributary::test;

namespace {

const QUrl oldLink(QStringLiteral("http://a.example/a.bin"));
const QUrl newLink(QStringLiteral("http://b.example/a.bin"));

} // namespace

// A person replaces the link of a download, and unfinished files of several origins lie at its place. The
// size of the file is unknown, so the new link is asked for nothing.
class TestLinkCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesOutNoLedgerThatMayBeAnybodys_data();
    void makesOutNoLedgerThatMayBeAnybodys();
    void changesNothingOfAPartThatIsHeld();

private:
    // Makes a part with its brand, and a ledger signed with the key.
    static bool putPart(const TestFolder& folder, const QByteArray& key);
    static Expected<void> check(FileOfRun& run);
};

bool TestLinkCheck::putPart(const TestFolder& folder, const QByteArray& key)
{
    const QByteArray urlHash = ledgerUrlHash(oldLink);
    const Ledger ledger{.urlHash = urlHash, .fileName = fileName};
    return PartFile::create(folder.path(partName), Privacy::Usual, freshBrand(urlHash)) &&
           folder.write(ledgerName, encode(ledger, key));
}

Expected<void> TestLinkCheck::check(FileOfRun& run)
{
    DownloadRequest request = run.request;
    request.url = newLink;
    Expected<void> outcome = failure(ErrorKind::Internal, QStringLiteral("no answer"));
    LinkCheck check({.request = request, .oldLink = oldLink, .path = run.folder.path(fileName)},
                    run.services(), 1, [&outcome](const Expected<void>& told) { outcome = told; });
    check.start();
    return outcome;
}

void TestLinkCheck::makesOutNoLedgerThatMayBeAnybodys_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("urlHash");
    QTest::newRow("we wrote it") << ledgerKey() << ledgerUrlHash(newLink);
    QTest::newRow("somebody else") << QByteArray("their key") << ledgerUrlHash(oldLink);
    QTest::newRow("somebody without a key") << QByteArray() << ledgerUrlHash(oldLink);
}

// Made out, it would carry our signature, and whatever it claims would be believed.
void TestLinkCheck::makesOutNoLedgerThatMayBeAnybodys()
{
    QFETCH(const QByteArray, key);
    FileOfRun run;
    QVERIFY(putPart(run.folder, key));
    QVERIFY(check(run));
    const auto ledger = run.ledgerOnDisk();
    QVERIFY(ledger);
    QTEST(ledger->urlHash, "urlHash");
    QCOMPARE(ledger->author == LedgerAuthor::Us, key == ledgerKey());
}

void TestLinkCheck::changesNothingOfAPartThatIsHeld()
{
    FileOfRun run;
    QVERIFY(putPart(run.folder, ledgerKey()));
    const auto held = PartFile::open(run.folder.path(partName));
    QVERIFY(held);
    const auto outcome = check(run);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::Conflict);
    QCOMPARE(run.ledgerOnDisk()->urlHash, ledgerUrlHash(oldLink));
}

QTEST_GUILESS_MAIN(TestLinkCheck)
#include "tst_link_check.moc"
