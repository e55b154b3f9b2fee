#include "core/storage/store/fields/request_fields.h"
#include "core/storage/store/fields/standing_fields.h"
#include "core/storage/store/records/record.h"
#include "core/storage/store/records/request_reader.h"
#include "core/storage/store/records/row_records.h"
#include "tests/core/storage/store/sample_store.h"

#include <QRandomGenerator>
#include <QTest>

#include <array>
#include <limits>

using namespace tributary;
using namespace tributary::test;

namespace {

constexpr const char* usualRequestBytes =
    "00000000000000100ae807e0d403e0d403b0ea010080802000000000000000000000000000000064a01ff403000000000000"
    "00001c25fd360373641a";

constexpr const char* fullRequestBytes =
    "6668747470733a2f2f6578616d706c652e6f72673a383434332f61253230622f2543332542433f746f6b656e3d6162632678"
    "3d31100e2f746d702fc3bc186e616d6520e280ae2e62696e06020206040e9a01f6019007029a870c8040081a70726f78792e"
    "6578616d706c65f01002162f6574632f63612e70656d041e4163636570742d4c616e67756167650464650e582d456d707479"
    "0018536f6d65626f64792f312e303068747470733a2f2f6578616d706c652e6f72672f7061676502486d64353a3561356135"
    "613561356135613561356135613561356135613561356135613561023868747470733a2f2f622e6578616d706c652f254333"
    "2542433f713d310e02087368613180800850a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5"
    "a5a5a5a5a5a5a5a502162f7661722f746d702fc3bc0280808001b81718b817fa0104e807ec0702e2aea60702163230323620"
    "7b6e616d657d0204126c6f63616c686f7374102e6578616d706c650212021e2f686f6d652f6d652f6d652e70656d202f686f"
    "6d652f6d652f6b65792e70656d7c6ab3c986c14c51";

constexpr const char* usualStandingBytes = "000000000000000000020030bcbb7dd29c0673";

constexpr const char* fullStandingBytes =
    "100216f6072867657474696e672069743a20e2809e6e6fe2809c02808080808040a8e8c8e99707202f746d702fc3bc2f6e61"
    "6d652e62696ef6a1abfef96202c6b1abfef9620296c1abfef962ffffffff9f01040c496d6167657310eb588940b81606e6";

// Records of earlier versions end sooner.
constexpr const char* bytesUpToTheChecksum =
    "2668747470733a2f2f612e6578616d706c652f6200042f6400000000100ae807e0d403e0d403b0ea01008080200000000000"
    "0002780000f83d2f7846ec638a";

constexpr const char* bytesUpToTheStatuses =
    "2668747470733a2f2f612e6578616d706c652f6200042f6400000000100ae807e0d403e0d403b0ea01008080200000000000"
    "0002780000022668747470733a2f2f6d2e6578616d706c652f6202000000000064a01ff40302e807d5aeb02c9955af2d";

constexpr const char* bytesUpToTheHosts =
    "2668747470733a2f2f612e6578616d706c652f6200042f6400000000100ae807e0d403e0d403b0ea01008080200000000000"
    "0002780000022668747470733a2f2f6d2e6578616d706c652f6202000000000064a01ff40302e807020a00000002126c6f63"
    "616c686f73747f1f32733fe81437";

constexpr std::array<qint64, 9> numbers{0,
                                        1,
                                        -1,
                                        63,
                                        -64,
                                        64,
                                        qint64{1} << 40,
                                        std::numeric_limits<qint64>::max(),
                                        std::numeric_limits<qint64>::min()};

qint64 anyNumber(QRandomGenerator& random)
{
    return random.bounded(2) == 0 ? numbers[random.bounded(quint32{numbers.size()})]
                                  : static_cast<qint64>(random.generate64() >> random.bounded(64));
}

QString anyText(QRandomGenerator& random)
{
    QString text;
    for (auto n = random.bounded(20); n > 0; --n)
        text.append(QChar(1 + random.bounded(0xD000)));
    return text;
}

template<typename Choice>
Choice anyChoice(QRandomGenerator& random, Choice last)
{
    return static_cast<Choice>(random.bounded(static_cast<int>(last) + 1));
}

DownloadStanding anyStanding(QRandomGenerator& random)
{
    DownloadStanding standing = fullStanding();
    standing.state = anyChoice(random, DownloadState::Cancelled);
    standing.error.edit().kind = anyChoice(random, ErrorKind::Internal);
    standing.error.edit().httpStatus = static_cast<int>(random.generate());
    standing.error.edit().detail = anyText(random).remove(u'@');
    standing.error.edit().server = random.bounded(2) == 0 ? anyText(random) : QString();
    if (random.bounded(2) == 0)
        standing.error.reset();
    standing.size = random.bounded(2) == 0 ? std::nullopt : std::optional(anyNumber(random));
    standing.bytes = anyNumber(random);
    standing.path = anyText(random);
    standing.addedAt = timeAt(static_cast<int>(random.generate()));
    if (random.bounded(2) == 0)
        standing.finishedAt.reset();
    standing.position = {anyNumber(random)};
    standing.priority = anyChoice(random, Priority::Low);
    standing.category = anyText(random);
    standing.checkedBy = anyChoice(random, lastOf<CheckedBy>);
    return standing;
}

DownloadRequest anyRequest(QRandomGenerator& random)
{
    DownloadRequest request = fullRequest();
    request.url = QUrl(QStringLiteral("http://h/%1").arg(random.generate()));
    request.target.fileName = anyText(random);
    request.target.onConflict = anyChoice(random, ConflictPolicy::Fail);
    request.retry.tries = static_cast<int>(random.generate());
    request.timeouts.silence = std::chrono::milliseconds(anyNumber(random));
    request.network.proxy.kind = anyChoice(random, ProxyKind::Socks5);
    request.network.proxy.port = static_cast<quint16>(random.bounded(65536));
    for (auto n = random.bounded(4); n > 0; --n)
        request.headers.append({.name = "Accept", .value = QByteArray::number(random.generate())});
    request.userAgent = anyText(random).toUtf8();
    if (random.bounded(2) == 0)
        request.checksum.reset();
    if (random.bounded(2) == 0)
        request.bytesPerSecond = anyNumber(random);
    if (random.bounded(2) == 0)
        request.contentType = anyText(random).toUtf8();
    if (random.bounded(2) == 0)
        request.accepted = Checksum{.algorithm = QCryptographicHash::Md5, .digest = QByteArray(16, 'q')};
    request.chunkSize = anyNumber(random);
    return request;
}

// Records as a later version may have them, with one field more at their end.
struct LaterRequest : StoredRequest
{
    QString further;
};

struct LaterStanding : DownloadStanding
{
    qint64 further = 0;
};

constexpr auto ofLaterRequest = [](auto& record, auto& later) {
    describeRequest(record, later);
    record.tail(later.further, [](auto& end, auto& further) { end.text("further", further); });
};

constexpr auto ofLaterStanding = [](auto& record, auto& later) {
    describeStanding(record, later);
    record.tail(later.further, [](auto& end, auto& further) { end.number("further", further); });
};

StoredRequest storedRequest(const QByteArray& type, const std::optional<Checksum>& accepted)
{
    StoredRequest stored;
    stored.request.url = QUrl(QStringLiteral("http://h/a"));
    stored.request.contentType = type;
    stored.request.accepted = accepted;
    return stored;
}

// Requests of the same server and of others, each with a member that sets it apart.
QList<DownloadRequest> neighbours()
{
    QList<DownloadRequest> all;
    for (const char* link :
         {"https://example.org/a", "https://example.org/b%20c", "https://example.org/%C3%BC/%2F%2e;x=1,2",
          "https://example.org//twice", "https://example.org/", "https://example.org",
          "https://example.org/a?to=/b", "https://example.org?to=/b", "https://example.org/a#/b",
          "https://example.org:444/a", "http://example.org/a", "http://[::1]:8080/a",
          "https://xn--mnchen-3ya.de/a", "https://example.org/a/../b", "https://example.org/a[1]|^`"}) {
        DownloadRequest request;
        request.url = QUrl(QString::fromLatin1(link));
        request.target.folder = QStringLiteral("/downloads");
        all.append(request);
        request.target.fileName = QStringLiteral("ü.iso");
        all.append(request);
    }
    DownloadRequest other = all.constFirst();
    other.target.folder = QStringLiteral("/elsewhere");
    all.append(other);
    other.connections.most = 3;
    all.append(other);
    other.checksum = Checksum{.algorithm = QCryptographicHash::Md5, .digest = QByteArray(16, 'x')};
    all.append(other);
    all.append(other);
    all.append(fullRequest());
    all.append(all.constFirst());
    return all;
}

} // namespace

class TestStoreRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areTheSameBytesForEver_data();
    void areTheSameBytesForEver();
    void areReadAsEarlierVersionsWroteThem_data();
    void areReadAsEarlierVersionsWroteThem();
    void giveBackAnyStanding();
    void giveBackAnyRequest();
    void areReadBesideNeighboursAsAlone();
    void shareWhatNeighboursHaveInCommon();
    void seeDamageBesideASoundNeighbour();
    void mayHaveAFurtherField_data();
    void mayHaveAFurtherField();
    void keepATailThatAnotherFieldFollows();
    void seeEveryFlippedBit();
    void seeEveryCut();
    void belongToOneRowOfOneTable();
    void refuseSealedNonsense_data();
    void refuseSealedNonsense();
    void keepTheStableNumbersOfStates();
};

// Other bytes need another version of the store.
void TestStoreRecords::areTheSameBytesForEver_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray full = encodeRequest({7}, fullRequest(), Secret::Cookies, SecretsKey{9});
    QTest::newRow("a usual request") << encodeRequest({7}, {}, {}) << QByteArray(usualRequestBytes);
    QTest::newRow("a full request") << full << QByteArray(fullRequestBytes);
    // A field that stands at the end where it is not empty, before the mark of the row.
    const DownloadRequest typed{.contentType = "text/csv"};
    QTest::newRow("a request for a type of file")
        << encodeRequest({7}, typed, {}).chopped(8)
        << QByteArray(usualRequestBytes).chopped(16) + "10" + QByteArray("text/csv").toHex();
    const DownloadRequest accepting{
        .accepted = Checksum{.algorithm = QCryptographicHash::Md5, .digest = QByteArray(16, 'Z')}};
    QTest::newRow("a request for a file that was accepted")
        << encodeRequest({7}, accepting, {}).chopped(8)
        << QByteArray(usualRequestBytes).chopped(16) + "00" + "48" +
               QByteArray("md5:5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a").toHex();
    QTest::newRow("a usual standing") << encodeStanding({7}, {}) << QByteArray(usualStandingBytes);
    QTest::newRow("a full standing") << encodeStanding({7}, fullStanding()) << QByteArray(fullStandingBytes);
}

void TestStoreRecords::areTheSameBytesForEver()
{
    QFETCH(QByteArray, record);
    QFETCH(QByteArray, bytes);
    QCOMPARE(record.toHex(), bytes);
}

void TestStoreRecords::areReadAsEarlierVersionsWroteThem_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<DownloadRequest>("request");
    DownloadRequest request{.url = QUrl(QStringLiteral("https://a.example/b"))};
    request.target.folder = QStringLiteral("/d");
    request.userAgent = "x";
    QTest::newRow("up to the checksum") << QByteArray(bytesUpToTheChecksum) << request;
    request.mirrors = {{.url = QUrl(QStringLiteral("https://m.example/b"))}};
    request.retry.neverRetried = {500};
    QTest::newRow("up to the statuses") << QByteArray(bytesUpToTheStatuses) << request;
    request.size = 5;
    request.network.proxyExceptions = {QStringLiteral("localhost")};
    QTest::newRow("up to the hosts") << QByteArray(bytesUpToTheHosts) << request;
}

void TestStoreRecords::areReadAsEarlierVersionsWroteThem()
{
    QFETCH(QByteArray, bytes);
    QFETCH(DownloadRequest, request);
    const auto read = decodeRequest({7}, QByteArray::fromHex(bytes));
    QVERIFY(read);
    QCOMPARE(*read, StoredRequest{.request = request});
}

void TestStoreRecords::giveBackAnyStanding()
{
    QRandomGenerator random(1);
    for (int i = 0; i < 2000; ++i) {
        const DownloadStanding standing = anyStanding(random);
        const DownloadId id{random.generate64()};
        QCOMPARE(decodeStanding(id, encodeStanding(id, standing)), std::optional(standing));
    }
}

void TestStoreRecords::giveBackAnyRequest()
{
    QRandomGenerator random(2);
    for (int i = 0; i < 2000; ++i) {
        const DownloadRequest request = anyRequest(random);
        const DownloadId id{random.generate64()};
        const auto back = decodeRequest(id, encodeRequest(id, request, {}));
        QVERIFY(back);
        QCOMPARE(back->request, request);
    }
}

void TestStoreRecords::areReadBesideNeighboursAsAlone()
{
    const QList<DownloadRequest> requests = neighbours();
    RequestReader reader;
    for (qsizetype n = 0; n < 4 * requests.size(); ++n) {
        // Takes the requests in another order each time.
        const DownloadRequest& request = requests[n * (n / requests.size() * 2 + 1) % requests.size()];
        const DownloadId id{static_cast<quint64>(n) + 1};
        const QByteArray record = encodeRequest(id, request, {});
        const auto alone = decodeRequest(id, record);
        const auto read = reader.read(id, record);
        QVERIFY(alone && read);
        QCOMPARE(read->request.whole(), alone->request);
        QCOMPARE(read->request.url().toEncoded(), alone->request.url.toEncoded());
        QCOMPARE(read->secretsLeftOut, alone->secretsLeftOut);
    }
}

void TestStoreRecords::shareWhatNeighboursHaveInCommon()
{
    DownloadRequest request;
    request.target.folder = QStringLiteral("/downloads");
    request.userAgent = "somebody";
    RequestReader reader;
    std::array<const char*, 2> agents{};
    for (size_t n = 0; n < agents.size(); ++n) {
        request.url = QUrl(QStringLiteral("https://example.org/%1").arg(n));
        const auto read = reader.read({n}, encodeRequest({n}, request, {}));
        QVERIFY(read);
        agents[n] = read->request.whole().userAgent.constData();
    }
    QCOMPARE(agents[1], agents[0]);
}

void TestStoreRecords::seeDamageBesideASoundNeighbour()
{
    DownloadRequest request;
    request.url = QUrl(QStringLiteral("https://example.org/a"));
    const QByteArray record = encodeRequest({7}, request, {});
    for (qsizetype bit = 0; bit < 8 * record.size(); ++bit) {
        RequestReader reader;
        QVERIFY(reader.read({7}, record));
        QByteArray flipped = record;
        flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << bit % 8));
        QVERIFY(!reader.read({7}, flipped));
        QVERIFY(!reader.read({8}, record));
    }
}

void TestStoreRecords::mayHaveAFurtherField_data()
{
    QTest::addColumn<bool>("hasFirst");
    QTest::addColumn<bool>("hasSecond");
    QTest::newRow("behind nothing") << false << false;
    QTest::newRow("behind a type, and who checked") << true << false;
    QTest::newRow("behind a checksum, and a server") << false << true;
    QTest::newRow("behind both") << true << true;
}

// A field that says nothing leaves the bytes as they are, so records of today and of the later version read
// each other's as long as the field is not used.
void TestStoreRecords::mayHaveAFurtherField()
{
    QFETCH(bool, hasFirst);
    QFETCH(bool, hasSecond);
    const Checksum digest{.algorithm = QCryptographicHash::Md5, .digest = QByteArray(16, 'q')};
    LaterRequest request;
    static_cast<StoredRequest&>(request) = storedRequest(hasFirst ? QByteArray("text/plain") : QByteArray(),
                                                         hasSecond ? std::optional(digest) : std::nullopt);
    LaterStanding standing;
    static_cast<DownloadStanding&>(standing) = fullStanding();
    standing.checkedBy = hasFirst ? CheckedBy::Sha1 : CheckedBy::NotKnown;
    standing.error.edit().server = hasSecond ? QStringLiteral("proxy.example") : QString();

    const QByteArray requestOfToday = encodeRequest({7}, request.request, {}, {});
    const QByteArray standingOfToday = encodeStanding({7}, standing);
    QCOMPARE(fieldsOf(request, ofLaterRequest).sealed(RecordKind::Request, 7), requestOfToday);
    QCOMPARE(fieldsOf(standing, ofLaterStanding).sealed(RecordKind::Standing, 7), standingOfToday);
    const auto oldRequest = readWhole<LaterRequest>({requestOfToday, RecordKind::Request, 7}, ofLaterRequest);
    const auto oldStanding =
        readWhole<LaterStanding>({standingOfToday, RecordKind::Standing, 7}, ofLaterStanding);
    QVERIFY(oldRequest && *oldRequest == request && oldRequest->further.isEmpty());
    QVERIFY(oldStanding && *oldStanding == standing && oldStanding->further == 0);

    request.further = QStringLiteral("more");
    standing.further = 5;
    const QByteArray laterRequest = fieldsOf(request, ofLaterRequest).sealed(RecordKind::Request, 7);
    const QByteArray laterStanding = fieldsOf(standing, ofLaterStanding).sealed(RecordKind::Standing, 7);
    const auto newRequest = readWhole<LaterRequest>({laterRequest, RecordKind::Request, 7}, ofLaterRequest);
    const auto newStanding =
        readWhole<LaterStanding>({laterStanding, RecordKind::Standing, 7}, ofLaterStanding);
    QVERIFY(newRequest && *newRequest == request && newRequest->further == request.further);
    QVERIFY(newStanding && *newStanding == standing && newStanding->further == 5);
    QVERIFY(!decodeRequest({7}, laterRequest) && !decodeStanding({7}, laterStanding));
}

void TestStoreRecords::keepATailThatAnotherFieldFollows()
{
    const auto described = [](auto& record, auto& pair) {
        record.tail(pair.first, [](auto& end, auto& text) { end.text("text", text); });
        record.number("number", pair.second);
    };
    const std::pair<QString, qint64> written{{}, 5};
    const QByteArray record = fieldsOf(written, described).sealed(RecordKind::Setting, 1);
    const auto read = readWhole<std::pair<QString, qint64>>({record, RecordKind::Setting, 1}, described);
    QVERIFY(read && *read == written);
}

void TestStoreRecords::seeEveryFlippedBit()
{
    const QByteArray request = encodeRequest({7}, fullRequest(), {});
    const QByteArray standing = encodeStanding({7}, fullStanding());
    for (qsizetype bit = 0; bit < 8 * request.size(); ++bit) {
        QByteArray flipped = request;
        flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << bit % 8));
        QVERIFY(!decodeRequest({7}, flipped));
    }
    for (qsizetype bit = 0; bit < 8 * standing.size(); ++bit) {
        QByteArray flipped = standing;
        flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << bit % 8));
        QVERIFY(!decodeStanding({7}, flipped));
    }
}

void TestStoreRecords::seeEveryCut()
{
    const QByteArray request = encodeRequest({7}, fullRequest(), {});
    for (qsizetype length = 0; length < request.size(); ++length)
        QVERIFY(!decodeRequest({7}, request.first(length)));
    QVERIFY(!decodeRequest({7}, QByteArray(request).append('\0')));
}

void TestStoreRecords::belongToOneRowOfOneTable()
{
    const QByteArray standing = encodeStanding({7}, fullStanding());
    QVERIFY(decodeStanding({7}, standing));
    QVERIFY(!decodeStanding({8}, standing));
    QVERIFY(!decodeEvent({7}, standing));
    const QByteArray setting = encodeSetting(QStringLiteral("a"), "x");
    QVERIFY(decodeSetting(QStringLiteral("a"), setting));
    QVERIFY(!decodeSetting(QStringLiteral("b"), setting));
    QVERIFY(!decodeHost(QStringLiteral("a"), setting));
}

void TestStoreRecords::refuseSealedNonsense_data()
{
    QTest::addColumn<QList<qint64>>("fields");
    QTest::newRow("nothing") << QList<qint64>{};
    QTest::newRow("a state that is none") << QList<qint64>{10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
    QTest::newRow("a negative state") << QList<qint64>{-1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
    QTest::newRow("an optional that is neither") << QList<qint64>{0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0};
    QTest::newRow("a text longer than the record") << QList<qint64>{0, 0, 0, 0, 1000, 0, 0, 0, 0, 0, 0};
    QTest::newRow("a text of negative length") << QList<qint64>{0, 0, 0, 0, -1, 0, 0, 0, 0, 0, 0};
    QTest::newRow("a field too few") << QList<qint64>{0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
    QTest::newRow("what isn't known") << QList<qint64>{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
    QTest::newRow("an algorithm that is none") << QList<qint64>{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 99};
    QTest::newRow("a field too many") << QList<qint64>{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0};
}

void TestStoreRecords::refuseSealedNonsense()
{
    QFETCH(QList<qint64>, fields);
    const auto sealed = [](const QList<qint64>& all) {
        RecordWriter out;
        for (const qint64 field : all)
            out.number("field", field);
        return std::move(out).sealed(RecordKind::Standing, 7);
    };
    QVERIFY(decodeStanding({7}, sealed(QList<qint64>(11, 0))));
    QVERIFY(!decodeStanding({7}, sealed(fields)));
}

// Stores of other versions have them as numbers; a state in between would make downloads finished that are
// not.
void TestStoreRecords::keepTheStableNumbersOfStates()
{
    QCOMPARE(static_cast<int>(DownloadState::Queued), 0);
    QCOMPARE(static_cast<int>(DownloadState::Finished), 5);
    QCOMPARE(static_cast<int>(DownloadState::Cancelled), 9);
    QCOMPARE(static_cast<int>(ErrorKind::BadUrl), 0);
    QCOMPARE(static_cast<int>(ErrorKind::NoSpace), 17);
    QCOMPARE(static_cast<int>(ErrorKind::Internal), 24);
    QCOMPARE(static_cast<int>(Priority::Normal), 1);
    QCOMPARE(static_cast<int>(CheckedBy::Nothing), 1);
    QCOMPARE(static_cast<int>(CheckedBy::Sha3_512), 10);
}

QTEST_APPLESS_MAIN(TestStoreRecords)
#include "tst_store_records.moc"
