#include "app/remote/wished_downloads.h"

#include <QDir>
#include <QJsonDocument>
#include <QTest>

using namespace tributary;

// The terminal describes downloads, and the window makes requests of them by its own rules.
class TestWishedDownloads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesTheRequestThatWasGiven();
    void makesTheRequestThatAListAskedFor();
    void saysNothingOfWhatNobodyWished();
    void knowsWhatTheWindowCouldNotBeTold();
    void keepsThePlacesOfWishesThatAreEachForItself();
    void keepsTheSpellingOfALink();
    void takesALinkOnce();
    void takesThePolicyForAll();
    void refusesWhatNoDoorLetsIn_data();
    void refusesWhatNoDoorLetsIn();
    void refusesWhatWasNotAgreed_data();
    void refusesWhatWasNotAgreed();
};

namespace {

Handover handoverOf(const QList<WishedLink>& wishes)
{
    Handover handover{.links = {}, .folder = QStringLiteral("/tmp/there")};
    handover.wishes = wishes;
    return handover;
}

DownloadRequest everything()
{
    DownloadRequest request{.url = QUrl(QStringLiteral("https://example.org/a.bin"))};
    request.mirrors = {
        {.url = QUrl(QStringLiteral("https://example.com/a.bin")),
         .credentials = Credentials{.user = QStringLiteral("you"), .password = QStringLiteral("p:@%2f")}}};
    request.target.folder = QStringLiteral("/tmp/there");
    request.target.fileName = QStringLiteral("ü.bin");
    request.target.namedBy = NamedBy::Person;
    request.connections = {.growth = ConnectionGrowthKind::Fixed, .most = 3};
    request.headers = {{.name = "X-A", .value = "b: c"}, {.name = "X-B", .value = "ü"}};
    request.userAgent = "Mozilla/5.0";
    request.referer = QUrl(QStringLiteral("https://example.org/page?a=b"));
    request.cookies = "a=b; c=d";
    request.credentials = Credentials{.user = QStringLiteral("me@home"), .password = QStringLiteral("s:/?#")};
    request.checksum = Checksum{.algorithm = QCryptographicHash::Md5,
                                .digest = QByteArray::fromHex("d41d8cd98f00b204e9800998ecf8427e")};
    request.bytesPerSecond = 500'000;
    return request;
}

DownloadRequest listedRequest()
{
    DownloadRequest request = everything();
    request.target.namedBy = NamedBy::Others;
    request.target.wishedFolder = QStringLiteral("sub/folder");
    request.mirrors.append(
        {.url = QUrl(QStringLiteral("https://example.net/a.bin")), .credentials = {}, .priority = 7});
    request.size = 0;
    request.pieces = PieceHashes{
        .algorithm = QCryptographicHash::Sha1, .pieceLength = 1024, .digests = QByteArray(40, '\xfe')};
    return request;
}

} // namespace

void TestWishedDownloads::makesTheRequestThatWasGiven()
{
    const auto json = toJson(handoverOf({wishOf(everything())}));
    const auto handover = handoverFrom(json);
    QVERIFY(handover);
    const auto wished = wishedDownloads(*handover);
    QVERIFY(wished);
    QCOMPARE(wished->requests.size(), 1);
    const DownloadRequest& request = wished->requests.first();
    QCOMPARE(request.target.fileName, QStringLiteral("ü.bin"));
    QCOMPARE(request.cookies, QByteArray("a=b; c=d"));
    QVERIFY(request.credentials == everything().credentials);
    QVERIFY(request.mirrors == everything().mirrors);
    QVERIFY(request == everything());
}

void TestWishedDownloads::makesTheRequestThatAListAskedFor()
{
    WishedLink wish = wishOf(listedRequest());
    QVERIFY(saysAllOf(wish, listedRequest()));
    wish.folder = QDir::tempPath();
    const auto handover = handoverFrom(toJson(handoverOf({wish})));
    QVERIFY(handover);
    const auto wished = wishedDownloads(*handover);
    QVERIFY(wished);
    DownloadRequest wanted = listedRequest();
    wanted.target.folder = QDir::tempPath();
    QVERIFY(wished->requests.first().pieces == wanted.pieces);
    QVERIFY(wished->requests.first().target == wanted.target);
    QVERIFY(wished->requests.first() == wanted);
}

// A file would come that isn't checked, or not at all, and nobody would know why.
void TestWishedDownloads::knowsWhatTheWindowCouldNotBeTold()
{
    DownloadRequest request = everything();
    QVERIFY(saysAllOf(wishOf(request), request));
    request.cookies = "a=\xfe";
    QVERIFY(!saysAllOf(wishOf(request), request));
    request = everything();
    request.network.certificateCheck = CertificateCheck::Off;
    QVERIFY(!saysAllOf(wishOf(request), request));
    // The window's settings decide these.
    request = everything();
    request.retry.tries = 77;
    request.target.onConflict = ConflictPolicy::Skip;
    QVERIFY(saysAllOf(wishOf(request), request));
}

// The terminal tells what was left out by its place.
void TestWishedDownloads::keepsThePlacesOfWishesThatAreEachForItself()
{
    const WishedLink one{.url = QStringLiteral("https://example.org/a")};
    Handover handover = handoverOf({one, one});
    QCOMPARE(wishedDownloads(handover)->requests.size(), 1);
    handover.taking = Taking::EachForItself;
    QCOMPARE(wishedDownloads(handover)->requests.size(), 2);
}

void TestWishedDownloads::saysNothingOfWhatNobodyWished()
{
    const DownloadRequest plain{.url = QUrl(QStringLiteral("https://example.org/a.bin"))};
    const WishedLink wish = wishOf(plain);
    QVERIFY(wish == WishedLink{.url = QStringLiteral("https://example.org/a.bin")});
    QCOMPARE(toJson(wish),
             (QJsonObject{{QStringLiteral("url"), QStringLiteral("https://example.org/a.bin")}}));
    // The server's name is no person's word.
    const auto wished = wishedDownloads(handoverOf({wish}));
    QVERIFY(wished && !wished->onConflict);
    QVERIFY(wished->requests.first().target.namedBy == NamedBy::Others);
    QVERIFY(wished->requests.first().connections == ConnectionChoice());
}

// A server that signed its links knows one spelling alone.
void TestWishedDownloads::keepsTheSpellingOfALink()
{
    const QString given = QStringLiteral("https://example.org/%7ea/b?k=%2f");
    const auto first = wishedDownloads(handoverOf({WishedLink{.url = given}}));
    QVERIFY(first);
    const WishedLink again = wishOf(first->requests.first());
    QCOMPARE(again.url, given);
}

void TestWishedDownloads::takesALinkOnce()
{
    const WishedLink one{.url = QStringLiteral("https://example.org/a")};
    const WishedLink other{.url = QStringLiteral("https://example.org/b")};
    const auto wished = wishedDownloads(handoverOf({one, other, one}));
    QVERIFY(wished);
    QCOMPARE(wished->requests.size(), 2);
    QCOMPARE(wished->requests.first().url, QUrl(one.url));
    QCOMPARE(wished->requests.last().url, QUrl(other.url));
}

void TestWishedDownloads::takesThePolicyForAll()
{
    Handover handover = handoverOf({WishedLink{.url = QStringLiteral("https://example.org/a")}});
    handover.onConflict = QStringLiteral("skip");
    const auto wished = wishedDownloads(handover);
    QVERIFY(wished);
    QVERIFY(wished->onConflict == ConflictPolicy::Skip);
    handover.onConflict = QStringLiteral("explode");
    QVERIFY(!wishedDownloads(handover));
}

void TestWishedDownloads::refusesWhatNoDoorLetsIn_data()
{
    QTest::addColumn<QByteArray>("wish");
    const auto row = [](const char* wish) { QTest::newRow(wish) << QByteArray(wish); };
    row(R"({"url":"ftp://example.org/a"})");
    row(R"({"url":"nonsense"})");
    row(R"({"url":"https://example.org/a","headers":["Range: bytes=0-1"]})");
    row(R"({"url":"https://example.org/a","headers":["Content-Length: 1"]})");
    row(R"({"url":"https://example.org/a","headers":["X-A: b\nRange: bytes=0-1"]})");
    row(R"({"url":"https://example.org/a","headers":["no header"]})");
    row(R"({"url":"https://example.org/a","mirrors":["file:///etc/passwd"]})");
    row(R"({"url":"https://example.org/a","checksum":"md5:00"})");
    row(R"({"url":"https://example.org/a","connections":65})");
    row(R"({"url":"https://example.org/a","folder":"sub"})");
    row(R"({"url":"https://example.org/a","fileName":"a","listedName":"b"})");
    row(R"({"url":"https://example.org/a","mirrors":["https://b.org/"],"priorities":[1,2]})");
    row(R"({"url":"https://example.org/a","pieces":{"algorithm":"sha9","length":1,"digests":"AAAA"}})");
    row(R"({"url":"https://example.org/a","pieces":{"algorithm":"sha1","length":1,"digests":"AAAA"}})");
    row(R"({"url":"https://example.org/a","pieces":{"algorithm":"sha1","length":1,"digests":""}})");
    row(R"({"url":"https://example.org/a","pieces":{"algorithm":"sha1","length":1,"digests":"!"}})");
}

void TestWishedDownloads::refusesWhatNoDoorLetsIn()
{
    QFETCH(const QByteArray, wish);
    const auto read = wishFrom(QJsonDocument::fromJson(wish).object());
    QVERIFY(read);
    const WishedLink good{.url = QStringLiteral("https://example.org/good")};
    QVERIFY(wishedDownloads(handoverOf({good})));
    QVERIFY(!wishedDownloads(handoverOf({good, *read})));
}

void TestWishedDownloads::refusesWhatWasNotAgreed_data()
{
    QTest::addColumn<QByteArray>("members");
    const auto row = [](const char* members) { QTest::newRow(members) << QByteArray(members); };
    row(R"("wishes":{})");
    row(R"("wishes":[1])");
    row(R"("wishes":[{}])");
    row(R"("wishes":[{"url":1}])");
    row(R"("wishes":[{"url":"https://a.org/","fileName":1}])");
    row(R"("wishes":[{"url":"https://a.org/","headers":"A: b"}])");
    row(R"("wishes":[{"url":"https://a.org/","headers":["A: b",1]}])");
    row(R"("wishes":[{"url":"https://a.org/","mirrors":[null]}])");
    row(R"("wishes":[{"url":"https://a.org/","checksum":[]}])");
    row(R"("wishes":[{"url":"https://a.org/","connections":0}])");
    row(R"("wishes":[{"url":"https://a.org/","connections":1.5}])");
    row(R"("wishes":[{"url":"https://a.org/","connections":1e300}])");
    row(R"("wishes":[{"url":"https://a.org/","connections":4294967297}])");
    row(R"("wishes":[{"url":"https://a.org/","bytesPerSecond":"1"}])");
    row(R"("wishes":[{"url":"https://a.org/"}],"onConflict":1)");
    row(R"("wishes":[{"url":"https://a.org/","folder":1}])");
    row(R"("wishes":[{"url":"https://a.org/","below":[]}])");
    row(R"("wishes":[{"url":"https://a.org/","listedName":{}}])");
    row(R"("wishes":[{"url":"https://a.org/","priorities":[0]}])");
    row(R"("wishes":[{"url":"https://a.org/","priorities":1}])");
    row(R"("wishes":[{"url":"https://a.org/","size":-1}])");
    row(R"("wishes":[{"url":"https://a.org/","pieces":[]}])");
    row(R"("wishes":[{"url":"https://a.org/","pieces":{"algorithm":"sha1","length":0,"digests":""}}])");
    row(R"("wishes":[{"url":"https://a.org/"}],"each":1)");
}

void TestWishedDownloads::refusesWhatWasNotAgreed()
{
    QFETCH(const QByteArray, members);
    const QByteArray json = R"({"links":[],"folder":"","quietly":true,)" + members + '}';
    const auto read = handoverFrom(QJsonDocument::fromJson(json).object());
    QVERIFY(!read);
    QCOMPARE(read.error(), FrameFault::Nonsense);
}

QTEST_GUILESS_MAIN(TestWishedDownloads)
#include "tst_wished_downloads.moc"
