#include "core/storage/part/ledger.h"
#include "tests/support/checks/sampling.h"

#include <QCborMap>
#include <QCborValue>
#include <QRandomGenerator>
#include <QTest>
#include <QtEndian>

#include <limits>
#include <xxhash.h>

using namespace tributary;
using namespace tributary::test;

class TestLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas_data();
    void comesBackAsItWas();
    void stillReadsTheFirstVersion();
    void isWrittenAsVersionTwo();
    void claimsWhatIsSealed();
    void isRightOrRefusedAfterEveryTruncation();
    void isRightOrRefusedAfterFlippedBits();
    void survivesEveryFlippedBit();
    void isThereTwice();
    void refusesAppendedBytes();
    void knowsWhoWroteIt_data();
    void knowsWhoWroteIt();
    void refusesANewerVersionByName();
    void refusesAnotherFormOfTheSame_data();
    void refusesAnotherFormOfTheSame();
    void refusesContradictions_data();
    void refusesContradictions();
    void refusesTooManyPiecesOfAnEarlierLink();
    void refusesWhatIsTooLarge();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void refusesADigestOfWhichHalfIsThere_data();
    void refusesADigestOfWhichHalfIsThere();
    void knowsTheStartOfOne_data();
    void knowsTheStartOfOne();
    void packsSealsTightly();
    void hashesALinkWithoutUserAndFragment();
};

namespace {

const QByteArray key(32, 'k');
constexpr qsizetype headerSize = 10; // of the first version

Ledger sample()
{
    return {
        .urlHash = ledgerUrlHash(QUrl(QStringLiteral("https://example.org/a.iso"))),
        .fileName = QString::fromUtf8("ä b.iso"),
        .validators = {.etag = "\"abc\"", .lastModified = "Sun, 06 Nov 1994 08:49:37 GMT"},
        .size = 1'000'000,
        .beginning = {.contentType = "application/x-iso9660-image"},
        .part = {.object = "64769:1234", .size = 900'000, .modifiedNs = 1'700'000'000'123'456'789},
        .closing = LedgerClosing::Clean,
        .seals = {{{0, 262'144}, 0x0123456789abcdef},
                  {{262'144, 300'000}, 0},
                  {{786'432, 900'000}, std::numeric_limits<quint64>::max()}},
    };
}

constexpr qint64 mostSeals = 600'000;

std::vector<Seal> sealsOfOneByte(qint64 count)
{
    std::vector<Seal> seals;
    seals.reserve(static_cast<size_t>(count));
    for (qint64 i = 0; i < count; ++i)
        seals.push_back({{i, i + 1}, 1});
    return seals;
}

RangeSet everySecondByte(qint64 count)
{
    RangeSet ranges;
    for (qint64 i = 0; i < count; ++i)
        ranges.insert({2 * i, 2 * i + 1});
    return ranges;
}

// The sample as version 1 wrote it.
QByteArray firstVersion()
{
    return QByteArray::fromHex(
        "54724c65646765720001ab6375726c58206fe15cc80b3d12a7148b6f43dec32ee6266d2adb534cf2ed0e37fee4b854"
        "d19e646e616d6568c3a420622e69736f64657461674522616263226c6c6173744d6f646966696564581d53756e2c20"
        "3036204e6f7620313939342030383a34393a333720474d546473697a651a000f42406b636f6e74656e745479706558"
        "1b6170706c69636174696f6e2f782d69736f393636302d696d6167656a706172744f626a6563744a36343736393a31"
        "323334687061727453697a651a000dbba06c706172744d6f6469666965641b17979cfe3d85cd1565636c65616ef565"
        "7365616c735848000000000000000000000000000400000123456789abcdef000000000004000000000000000493e0"
        "000000000000000000000000000c000000000000000dbba0ffffffffffffffff1fc77813a96169ab");
}

// A body of one's own with a header and a checksum that are right.
QByteArray sealedBody(const QByteArray& body)
{
    QByteArray bytes = firstVersion().left(headerSize) + body;
    const quint64 hash =
        qToBigEndian(quint64{XXH3_64bits(bytes.constData(), static_cast<size_t>(bytes.size()))});
    return bytes.append(reinterpret_cast<const char*>(&hash), sizeof hash);
}

// A ledger of the second version with a single copy, unsigned.
QByteArray secondVersion(const QByteArray& body)
{
    QByteArray bytes("TrLedger\0\2", 10);
    const quint32 length = qToBigEndian(static_cast<quint32>(body.size()));
    bytes.append(reinterpret_cast<const char*>(&length), sizeof length).append(body).append(32, '\0');
    const quint64 hash =
        qToBigEndian(quint64{XXH3_64bits(bytes.constData(), static_cast<size_t>(bytes.size()))});
    return bytes.append(reinterpret_cast<const char*>(&hash), sizeof hash);
}

QByteArray bodyOf(const QByteArray& bytes)
{
    return bytes.mid(headerSize, bytes.size() - headerSize - 8);
}

Refutation refutedByAnother()
{
    return {.checksum = {.algorithm = QCryptographicHash::Sha256, .digest = QByteArray(32, '\xd2')},
            .found = Checksum{.algorithm = QCryptographicHash::Sha256, .digest = QByteArray(32, '\xd3')}};
}

} // namespace

void TestLedger::comesBackAsItWas_data()
{
    QTest::addColumn<Ledger>("ledger");
    const auto row = [](const char* title, auto change) {
        Ledger ledger = sample();
        change(ledger);
        QTest::newRow(title) << ledger;
    };

    QTest::newRow("full") << sample();
    QTest::newRow("empty") << Ledger{};
    row("what an earlier link brought",
        [](Ledger& l) { l.inherited = RangeSet{{0, 4096}, {786'432, 900'000}}; });
    row("a digest, and its part's marks", [](Ledger& l) {
        l.list = "list";
        l.digests.said = FoundChecksum{
            .checksum = {.algorithm = QCryptographicHash::Sha512, .digest = QByteArray(64, '\xd1')},
            .origin = ChecksumOrigin::Header,
            .place = QStringLiteral("Repr-Digest")};
        l.partObject = "7:9";
        l.brandNumber = "c0ffee";
        l.part.changedNs = 17;
    });
    row("a checksum that the file doesn't have", [](Ledger& l) {
        l.digests.refuted = Refutation{
            .checksum = {.algorithm = QCryptographicHash::Sha3_256, .digest = QByteArray(32, '\xd2')}};
    });
    row("a checksum of a list that the file doesn't have",
        [](Ledger& l) { l.digests.refuted = refutedByAnother(); });
    row("an announcement", [](Ledger& l) { l.closing = LedgerClosing::Announcing; });
    row("date of the moment", [](Ledger& l) { l.validators.isDateOfTheMoment = true; });
    row("said by mirrors", [](Ledger& l) { l.beginning.isOfMirrors = true; });
    row("compared", [](Ledger& l) { l.beginning.isCompared = true; });
    row("disputed", [](Ledger& l) { l.beginning.disputedAt = 5; });
    row("marked elsewhere", [](Ledger& l) { l.beginning.isMarkedElsewhere = true; });
    row("parts elsewhere", [](Ledger& l) { l.partsIn = QStringLiteral("/var/tmp/für Teile"); });
    row("an earlier link brought all", [](Ledger& l) { l.inherited = RangeSet{{0, *l.size}}; });
    row("unknown size", [](Ledger& l) { l.size.reset(); });
    row("unknown size, and an earlier link",
        [](Ledger& l) { l.size.reset(), l.inherited = RangeSet{{0, 4096}}; });
    row("as many seals as there may be",
        [](Ledger& l) { l.size.reset(), l.seals = sealsOfOneByte(mostSeals); });
    row("as many pieces of an earlier link",
        [](Ledger& l) { l.size.reset(), l.inherited = everySecondByte(mostSeals); });
    row("empty file", [](Ledger& l) { l.size = 0, l.seals.clear(); });
    row("underway", [](Ledger& l) { l.closing = LedgerClosing::Underway; });
    row("before 1970", [](Ledger& l) { l.part.modifiedNs = -5; });
    row("bytes of every value", [](Ledger& l) { l.part.object = QByteArray("\0\xff\x80\n", 4); });
    row("the largest file", [](Ledger& l) {
        l.size = std::numeric_limits<qint64>::max();
        l.seals = {{{*l.size - 1, *l.size}, 1}};
    });
}

void TestLedger::comesBackAsItWas()
{
    QFETCH(const Ledger, ledger);
    const Expected<Ledger> decoded = decodeLedger(encode(ledger, key), key);
    QVERIFY2(decoded, qPrintable(decoded ? QString() : decoded.error().detail.english()));
    QCOMPARE(*decoded, ledger);
}

void TestLedger::claimsWhatIsSealed()
{
    QCOMPARE(sample().claimed(), (RangeSet{{0, 300'000}, {786'432, 900'000}}));
    QVERIFY(Ledger{}.claimed().isEmpty());
}

// A ledger that was cut anywhere is refused, or read as the sample that it was.
void TestLedger::isRightOrRefusedAfterEveryTruncation()
{
    const QByteArray whole = encode(sample(), key);
    for (qsizetype size = 0; size < whole.size(); ++size) {
        for (const QByteArray& cut : {whole.left(size), whole.right(size)}) {
            const Expected<Ledger> decoded = decodeLedger(cut, key);
            QCOMPARE(decoded.has_value(), size >= whole.size() / 2);
            QVERIFY(!decoded || *decoded == sample());
        }
        QVERIFY(!decodeLedger(firstVersion().left(std::min(size, firstVersion().size() - 1)), key));
    }
}

void TestLedger::isRightOrRefusedAfterFlippedBits()
{
    const QByteArray whole = encode(sample(), key);
    QRandomGenerator random(1);
    for (int round = 0; round < 20'000 / sampling; ++round) {
        QByteArray flipped = whole;
        for (int count = random.bounded(1, 5); count > 0; --count) {
            const qsizetype at = random.bounded(static_cast<int>(whole.size()));
            flipped[at] = static_cast<char>(flipped[at] ^ (1 << random.bounded(8)));
        }
        const Expected<Ledger> decoded = decodeLedger(flipped, key);
        QVERIFY(!decoded || *decoded == sample());
    }
}

// A bit spoils one of the two copies, wherever it is; the header of the first is no exception.
void TestLedger::survivesEveryFlippedBit()
{
    const QByteArray whole = encode(sample(), key);
    for (qsizetype bit = 0; bit < whole.size() * 8; bit += sampling) {
        QByteArray flipped = whole;
        flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << bit % 8));
        const Expected<Ledger> decoded = decodeLedger(flipped, key);
        QVERIFY2(decoded && *decoded == sample(), qPrintable(QString::number(bit)));
    }
}

void TestLedger::isThereTwice()
{
    const QByteArray whole = encode(sample(), key);
    QCOMPARE(whole.left(whole.size() / 2), whole.right(whole.size() / 2));
}

void TestLedger::refusesAppendedBytes()
{
    // Appended bytes are refused even if the checksum was made to agree.
    QVERIFY(!decodeLedger(firstVersion() + '\0'));
    QVERIFY(decodeLedger(sealedBody(bodyOf(firstVersion()))));
    QVERIFY(!decodeLedger(sealedBody(bodyOf(firstVersion()) + '\0')));
}

void TestLedger::knowsWhoWroteIt_data()
{
    QTest::addColumn<QByteArray>("writersKey");
    QTest::addColumn<QByteArray>("readersKey");
    QTest::addColumn<LedgerAuthor>("author");
    const QByteArray other(32, 'o');
    QTest::newRow("we") << key << key << LedgerAuthor::Us;
    QTest::newRow("somebody else") << other << key << LedgerAuthor::Anybody;
    QTest::newRow("one who has no key") << QByteArray() << key << LedgerAuthor::Anybody;
    QTest::newRow("anybody, for one without a key") << QByteArray() << QByteArray() << LedgerAuthor::Anybody;
}

void TestLedger::knowsWhoWroteIt()
{
    QFETCH(const QByteArray, writersKey);
    QFETCH(const QByteArray, readersKey);
    const Expected<Ledger> decoded = decodeLedger(encode(sample(), writersKey), readersKey);
    QVERIFY(decoded);
    QTEST(decoded->author, "author");
    QCOMPARE(decodeLedger(firstVersion(), readersKey)->author, LedgerAuthor::Anybody);
}

void TestLedger::refusesANewerVersionByName()
{
    QByteArray newer = firstVersion();
    newer[9] = 3;
    const Expected<Ledger> decoded = decodeLedger(newer);
    QVERIFY(!decoded);
    QCOMPARE(decoded.error().kind, ErrorKind::DiskError);
    QVERIFY(decoded.error().detail.english().contains(QLatin1String("version 3")));
    QVERIFY(decoded.error().detail.english().contains(QLatin1String("newer")));
}

void TestLedger::refusesAnotherFormOfTheSame_data()
{
    QTest::addColumn<QByteArray>("body");
    const QByteArray good = bodyOf(firstVersion());

    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no CBOR") << QByteArray("\xff");
    QTest::newRow("no map") << QByteArray("\x80");
    QTest::newRow("an empty map") << QByteArray("\xa0");
    QTest::newRow("a map that promises more") << QByteArray("\xac") + good.mid(1);
    QTest::newRow("a map that promises less") << QByteArray("\xaa") + good.mid(1);
    QTest::newRow("another key") << QByteArray(good).replace("clean", "clear");
    QTest::newRow("a key more") << QByteArray("\xab") + good.mid(1) + QByteArray("\x61x\x00", 3);
    QTest::newRow("another type") << QByteArray(good).replace("clean\xf5", "clean\x01");
    QTest::newRow("a longer integer") << QByteArray(good).replace(
        QByteArray("\x1a\x00\x0f\x42\x40", 5), QByteArray("\x1b\x00\x00\x00\x00\x00\x0f\x42\x40", 9));
    QTest::newRow("a number past all integers") << QByteArray(good).replace(
        QByteArray("\x1a\x00\x0f\x42\x40", 5), QByteArray("\xfb\x45\xcc\x2d\xbc\x00\x00\x00\x00", 9));
    QTest::newRow("a promise of 2^62 bytes")
        << QByteArray("\xa1\x61x\x5b\x40\x00\x00\x00\x00\x00\x00\x00", 12);
    QTest::newRow("nested a thousand deep") << QByteArray(100'000, '\x81');
    QTest::newRow("half a seal") << QByteArray(good).replace("seals\x58\x48", "seals\x58\x47").chopped(1);
}

void TestLedger::refusesAnotherFormOfTheSame()
{
    QFETCH(const QByteArray, body);
    QVERIFY(body != bodyOf(firstVersion()));
    QVERIFY(!decodeLedger(sealedBody(body)));
}

void TestLedger::refusesContradictions_data()
{
    QTest::addColumn<Ledger>("ledger");
    const auto row = [](const char* title, auto change) {
        Ledger ledger = sample();
        change(ledger);
        QTest::newRow(title) << ledger;
    };

    row("overlap", [](Ledger& l) { l.seals = {{{0, 10}, 1}, {{9, 20}, 1}}; });
    row("disorder", [](Ledger& l) { l.seals = {{{10, 20}, 1}, {{0, 10}, 1}}; });
    row("twice the same", [](Ledger& l) { l.seals = {{{0, 10}, 1}, {{0, 10}, 1}}; });
    row("empty seal", [](Ledger& l) { l.seals = {{{10, 10}, 1}}; });
    row("end before begin", [](Ledger& l) { l.seals = {{{10, 5}, 1}}; });
    row("negative begin", [](Ledger& l) { l.seals = {{{-1, 5}, 1}}; });
    row("beyond the size", [](Ledger& l) { l.seals = {{{0, *l.size + 1}, 1}}; });
    row("inherited beyond the size", [](Ledger& l) { l.inherited = RangeSet{{0, *l.size + 1}}; });
    row("beyond an empty file", [](Ledger& l) { l.size = 0; });
    row("negative size", [](Ledger& l) { l.size = -1, l.seals.clear(); });
    row("negative part size", [](Ledger& l) { l.part.size = -1; });
    row("too many seals", [](Ledger& l) { l.size.reset(), l.seals = sealsOfOneByte(mostSeals + 1); });
}

void TestLedger::refusesContradictions()
{
    QFETCH(const Ledger, ledger);
    QVERIFY(contradictionIn(ledger));
    const Expected<Ledger> decoded = decodeLedger(encode(ledger));
    QVERIFY(!decoded);
    QVERIFY(decoded.error().detail.english().contains(QLatin1String("contradicts")));
}

// Reading stops at the most, so these are not what was written; saving asks for contradictions first.
void TestLedger::refusesTooManyPiecesOfAnEarlierLink()
{
    Ledger ledger = sample();
    ledger.size.reset();
    ledger.inherited = everySecondByte(mostSeals + 1);
    QVERIFY(contradictionIn(ledger));
    QVERIFY(!decodeLedger(encode(ledger)));
}

void TestLedger::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("why");
    const auto row = [](const char* title, const QByteArray& bytes, const char* why) {
        QTest::newRow(title) << bytes << QString::fromLatin1(why);
    };
    const auto flipped = [](QByteArray bytes, qsizetype at) {
        bytes[at] = static_cast<char>(bytes[at] ^ 4);
        return bytes;
    };
    const QByteArray second = secondVersion("body");

    row("no bytes", {}, "cut short");
    row("no more than a header", firstVersion().left(17), "cut short");
    row("no body of the first version", sealedBody({}), "no CBOR");
    row("another beginning", flipped(firstVersion(), 0), "does not begin as a ledger");
    row("version 0", QByteArray(firstVersion()).replace(8, 2, QByteArray(2, '\0')), "its version is unknown");
    row("a flipped bit in the first version", flipped(firstVersion(), 20), "checksum does not match");
    row("no room for a signature", second.left(53), "cut short");
    row("no body of the second version", secondVersion({}), "no CBOR");
    row("a body that is cut", second.chopped(1), "cut short");
    row("a flipped bit in the second version", flipped(second, 15), "checksum does not match");
}

void TestLedger::saysWhatIsWrong()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, why);
    const Expected<Ledger> decoded = decodeLedger(bytes, key);
    QVERIFY(!decoded);
    QVERIFY2(decoded.error().detail.english().contains(why), qPrintable(decoded.error().detail.english()));
}

void TestLedger::refusesADigestOfWhichHalfIsThere_data()
{
    QTest::addColumn<QLatin1String>("half");
    QTest::newRow("its algorithm alone") << QLatin1String("digest");
    QTest::newRow("its bytes alone") << QLatin1String("digestAlgorithm");
    QTest::newRow("its algorithm alone, of one that is refuted") << QLatin1String("refuted");
    QTest::newRow("its bytes alone, of one that is refuted") << QLatin1String("refutedAlgorithm");
}

void TestLedger::refusesADigestOfWhichHalfIsThere()
{
    QFETCH(const QLatin1String, half);
    Ledger ledger = sample();
    ledger.digests.said =
        FoundChecksum{.checksum = {.algorithm = QCryptographicHash::Sha256, .digest = QByteArray(32, '\xd1')},
                      .origin = ChecksumOrigin::Header,
                      .place = QStringLiteral("Repr-Digest")};
    ledger.digests.refuted = refutedByAnother();
    const QByteArray whole = encode(ledger).mid(14);
    QCborMap map = QCborValue::fromCbor(whole).toMap();
    QVERIFY(decodeLedger(secondVersion(map.toCborValue().toCbor())));
    map.remove(half);
    QVERIFY(!decodeLedger(secondVersion(map.toCborValue().toCbor())));
}

void TestLedger::knowsTheStartOfOne_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isStart");
    QTest::newRow("nothing yet") << QByteArray() << true;
    QTest::newRow("a letter") << QByteArray("T") << true;
    QTest::newRow("another letter") << QByteArray("t") << false;
    QTest::newRow("a whole one") << encode(sample()) << true;
    QTest::newRow("something else") << QByteArray("TrLodger, and more") << false;
}

void TestLedger::knowsTheStartOfOne()
{
    QFETCH(const QByteArray, bytes);
    QTEST(isStartOfLedger(bytes), "isStart");
}

void TestLedger::refusesWhatIsTooLarge()
{
    const QByteArray largest = encode(sample(), key).leftJustified(largestLedger, '\0');
    QVERIFY(decodeLedger(largest, key));
    QVERIFY(!decodeLedger(largest + '\0', key));
    Ledger ledger = sample();
    ledger.validators.etag = QByteArray(largestLedger, 'x');
    const Expected<Ledger> decoded = decodeLedger(encode(ledger));
    QVERIFY(!decoded);
    QVERIFY(decoded.error().detail.english().contains(QLatin1String("too large")));
}

void TestLedger::packsSealsTightly()
{
    Ledger ledger{.urlHash = {}, .fileName = {}, .validators = {}, .size = {}, .part = {}, .seals = {}};
    const qsizetype bare = encode(ledger).size();
    for (qint64 i = 0; i < 1000; ++i)
        ledger.seals.push_back({{i * 4096, (i + 1) * 4096}, static_cast<quint64>(i)});
    QVERIFY(encode(ledger).size() <= bare + 2 * (24 * 1000 + 8));
}

void TestLedger::hashesALinkWithoutUserAndFragment()
{
    const auto hash = [](const char* url) { return ledgerUrlHash(QUrl(QString::fromLatin1(url))); };
    const QByteArray plain = hash("https://example.org/a?b=c");
    QCOMPARE(plain.size(), 32);
    QCOMPARE(hash("https://user:secret@example.org/a?b=c"), plain);
    QCOMPARE(hash("https://example.org/a?b=c#there"), plain);
    QCOMPARE(hash("HTTPS://EXAMPLE.org/a?b=c"), plain);
    QVERIFY(hash("https://example.org/a?b=d") != plain);
    QVERIFY(hash("http://example.org/a?b=c") != plain);
    QVERIFY(hash("https://example.org:8443/a?b=c") != plain);
}

// A ledger of the first version is marked as one that anybody may have written.
void TestLedger::stillReadsTheFirstVersion()
{
    Ledger first = sample();
    first.author = LedgerAuthor::Anybody;
    QCOMPARE(decodeLedger(firstVersion()).value_or(Ledger{}), first);
}

// When this fails the format has changed, and needs a new version.
void TestLedger::isWrittenAsVersionTwo()
{
    const QByteArray digest =
        QCryptographicHash::hash(encode(sample(), key), QCryptographicHash::Sha256).toHex();
    QCOMPARE(digest, QByteArray("55c0404dad01814fab7532904c1bf165b6485f7d1f5d085a90592733afc2375d"));
}

QTEST_APPLESS_MAIN(TestLedger)
#include "tst_ledger.moc"
