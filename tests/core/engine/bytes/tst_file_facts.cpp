#include "core/engine/bytes/file_facts.h"

#include <QTest>

using namespace tributary;

namespace {

const Judgement ofParts{.verdict = Verdict::UseRange, .range = {0, 10}, .total = 100};

ResponseHead headWith(const QByteArray& etag, const QByteArray& digest = {})
{
    ResponseHead head;
    head.etag = etag;
    head.contentType = "text/plain";
    head.reprDigest = digest;
    return head;
}

const QByteArray sha = "sha-256=:" + QByteArray(32, 'x').toBase64() + ':';

} // namespace

// What answers tell of a file, and how it is asked for because of that.
class TestFileFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void learnsFromTheFirstGoodAnswer();
    void keepsNoMarksOfAMirror();
    void notesWhoseMarksItKeeps();
    void isOneStreamWhereTheWholeCame();
    void forgetsAllButTheNameAndTheType();
    void forgetsTheTypeWhereAnotherSourceBegins();
    void keepsADigestOverOneRestart();
    void whatAnEarlierRunKnewComesInParts();
    void believesTheFirstDigest();
    void doubtsAfterTrouble();
    void knowsWhetherTheSizeWasTold();
    void tellsOfPartsAsThisRunSawThem();
    void expectsNoPageByItsLinkOrItsName();
};

void TestFileFacts::learnsFromTheFirstGoodAnswer()
{
    FileFacts facts;
    QCOMPARE(facts.acquaintance(), Acquaintance::Stranger);
    facts.open(ofParts, headWith("\"a\""), FileFacts::Teller::OwnLink);
    QCOMPARE(facts.size(), std::optional<qint64>(100));
    QCOMPARE(facts.acquaintance(), Acquaintance::Known);
    QCOMPARE(facts.known().validators.etag, QByteArray("\"a\""));
    QCOMPARE(facts.known().contentType, QByteArray("text/plain"));
    QVERIFY(facts.known().rangesProven);
    QVERIFY(facts.isForOneAlone());
    facts.proceed();
    QVERIFY(facts.isInParts());
    QVERIFY(!facts.isForOneAlone());
}

void TestFileFacts::keepsNoMarksOfAMirror()
{
    FileFacts facts;
    facts.open(ofParts, headWith("\"a\""), FileFacts::Teller::Mirror);
    QVERIFY(facts.known().validators.isEmpty());
    QCOMPARE(facts.knownWith({.etag = "\"b\"", .lastModified = {}}).validators.etag, QByteArray("\"b\""));
}

void TestFileFacts::notesWhoseMarksItKeeps()
{
    FileFacts facts;
    facts.open(ofParts, headWith("\"a\""), FileFacts::Teller::WhereItLed);
    QCOMPARE(facts.known().validators.etag, QByteArray("\"a\""));
    QVERIFY(facts.known().isMarkedElsewhere);
    facts.open(ofParts, headWith("\"a\""), FileFacts::Teller::OwnLink);
    QVERIFY(!facts.known().isMarkedElsewhere);
}

void TestFileFacts::isOneStreamWhereTheWholeCame()
{
    FileFacts facts;
    facts.open({.verdict = Verdict::UseWhole, .total = 100}, headWith({}), FileFacts::Teller::OwnLink);
    facts.proceed();
    QVERIFY(!facts.isInParts());
    QVERIFY(facts.isConfirmed());
    QVERIFY(facts.isForOneAlone());
    QVERIFY(!facts.known().rangesProven);
}

void TestFileFacts::forgetsAllButTheNameAndTheType()
{
    FileFacts facts;
    facts.setName(QStringLiteral("picture.tar.gz"), {});
    Known named = facts.known();
    QVERIFY(named != Known{});
    named.contentType = "text/plain";
    named.cameInParts = true;
    named.formerSize = ofParts.total;
    facts.open(ofParts, headWith("\"a\""), FileFacts::Teller::OwnLink);
    facts.proceed();
    facts.askAsOneStream(BodyCoding::Inflated);
    facts.forget();
    QCOMPARE(facts.known(), named);
    facts.forget();
    QCOMPARE(facts.known().formerSize, ofParts.total);
    QVERIFY(!facts.isConfirmed());
    // The way in which it is asked for is not given up with what it is.
    QVERIFY(!facts.isInParts());
    QCOMPARE(facts.coding(), BodyCoding::Inflated);
    facts.askInParts();
    QVERIFY(facts.isInParts());
    QCOMPARE(facts.coding(), BodyCoding::Identity);
}

void TestFileFacts::forgetsTheTypeWhereAnotherSourceBegins()
{
    FileFacts facts;
    facts.open(ofParts, headWith({}), FileFacts::Teller::Mirror);
    facts.proceed();
    facts.leaveToAnother();
    facts.forget();
    QCOMPARE(facts.known(), Known{});
    QVERIFY(facts.isInParts());
}

void TestFileFacts::keepsADigestOverOneRestart()
{
    FileFacts facts;
    facts.noteDigest(headWith({}, sha));
    const auto digest = facts.known().digest;
    QVERIFY(digest);
    facts.keepDigest();
    facts.forget();
    QCOMPARE(facts.known().digest, digest);
    facts.forget();
    QVERIFY(!facts.known().digest);
}

void TestFileFacts::whatAnEarlierRunKnewComesInParts()
{
    FileFacts facts;
    facts.setName(QStringLiteral("archive.zip"), {});
    facts.askAsOneStream(BodyCoding::Identity);
    facts.adopt({.size = 7, .contentType = "a/b"});
    QCOMPARE(facts.size(), std::optional<qint64>(7));
    QCOMPARE(facts.known().namePromise, NamePromise::NoText);
    QVERIFY(facts.isInParts());
}

void TestFileFacts::believesTheFirstDigest()
{
    FileFacts facts;
    facts.noteDigest(headWith({}));
    QVERIFY(!facts.known().digest);
    facts.noteDigest(headWith({}, sha));
    const auto first = facts.known().digest;
    facts.noteDigest(headWith({}, "sha-256=:" + QByteArray(32, 'y').toBase64() + ':'));
    QVERIFY(first);
    QCOMPARE(facts.known().digest, first);
}

void TestFileFacts::doubtsAfterTrouble()
{
    FileFacts facts;
    facts.confirm();
    QVERIFY(!facts.isForOneAlone());
    facts.doubt();
    QVERIFY(facts.isForOneAlone());
}

void TestFileFacts::knowsWhetherTheSizeWasTold()
{
    FileFacts facts;
    QCOMPARE(facts.sizeOutcome(), SizeOutcome::Confirmed);
    facts.noteBody(Verdict::UseWhole, FileFacts::Length::NotTold);
    QCOMPARE(facts.sizeOutcome(), SizeOutcome::NotConfirmed);
    // A range says nothing of how long the whole is told to be.
    facts.noteBody(Verdict::UseRange, FileFacts::Length::Told);
    QCOMPARE(facts.sizeOutcome(), SizeOutcome::NotConfirmed);
    QVERIFY(facts.known().rangesProven);
    facts.noteBody(Verdict::UseWhole, FileFacts::Length::Told);
    QCOMPARE(facts.sizeOutcome(), SizeOutcome::Confirmed);
}

void TestFileFacts::tellsOfPartsAsThisRunSawThem()
{
    FileFacts facts;
    facts.adopt({.size = 100, .rangesProven = true});
    QVERIFY(facts.givesParts());
    facts.noteBody(Verdict::UseWhole, FileFacts::Length::Told);
    QVERIFY(!facts.givesParts());
    // A later run can go on with the bytes that are here, as its server may send parts again.
    QVERIFY(facts.known().rangesProven);
    facts.noteBody(Verdict::UseRange, FileFacts::Length::Told);
    QVERIFY(facts.givesParts());
    facts.noteBody(Verdict::UseWhole, FileFacts::Length::Told);
    QVERIFY(facts.givesParts());
    facts.forget();
    QVERIFY(!facts.givesParts());
}

void TestFileFacts::expectsNoPageByItsLinkOrItsName()
{
    const auto promise = [](const char* name, const char* inLink) {
        FileFacts facts;
        facts.setName(QString::fromLatin1(name), QString::fromLatin1(inLink));
        return facts.known().namePromise;
    };
    QCOMPARE(promise("disk.iso", "download"), NamePromise::NoText);
    QCOMPARE(promise("disk", "disk.iso"), NamePromise::NoText);
    QCOMPARE(promise("download", "download"), NamePromise::Anything);
    // A person knows of this link that a page comes.
    QCOMPARE(promise("about.html", "disk.iso"), NamePromise::Anything);
}

QTEST_APPLESS_MAIN(TestFileFacts)
#include "tst_file_facts.moc"
