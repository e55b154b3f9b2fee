#include "core/http/exchange/ranged_request.h"
#include "core/http/judging/cookie_rule.h"

#include <QTest>

using namespace tributary;

namespace {

const QUrl own(QStringLiteral("https://a.example/file.zip"));

// All that a person can give away.
DownloadRequest personal()
{
    return {.url = own,
            .headers = {{"X-Token", "canary"}, {"Authorization", "Bearer canary"}},
            .userAgent = "Test/1",
            .cookies = "id=canary"};
}

QByteArray allHeaders(const QNetworkRequest& request)
{
    QByteArray all;
    for (const QByteArray& name : request.rawHeaderList())
        all += name + ": " + request.rawHeader(name) + '\n';
    return all;
}

QNetworkRequest requestWith(const Header& header, const Inquiry& question = {.url = own})
{
    return makeRequest({.url = own, .headers = {header}}, question);
}

} // namespace

class TestRangedRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForTheRange_data();
    void asksForTheRange();
    void asksForIdentityUnlessItIsToBeInflated();
    void guardsOnlyWithAStrongMark_data();
    void guardsOnlyWithAStrongMark();
    void personalThingsGoToTheirOwnOrigin();
    void personalThingsGoNowhereElse_data();
    void personalThingsGoNowhereElse();
    void sendsOneCookieOfAName_data();
    void sendsOneCookieOfAName();
    void credentialsAreSentAsBasic();
    void credentialsAnswerWhatWasAskedFor();
    void saysHowALoginIsSent();
    void nobodyElsesHeaderBreaksTheQuestion_data();
    void nobodyElsesHeaderBreaksTheQuestion();
    void sendsNothingThatCouldSplitTheRequest_data();
    void sendsNothingThatCouldSplitTheRequest();
    void tellsTheServerNoZoneOfThisMachine_data();
    void tellsTheServerNoZoneOfThisMachine();
    void sendsAllHeadersOfAName();
    void sendsTheLastOfWhatIsNoList();
    void theRefererHasNoUserInfo();
    void tellsAnotherHostNoMoreThanTheRefererSite_data();
    void tellsAnotherHostNoMoreThanTheRefererSite();
    void aCertificateIsShownToItsOwnOriginOnly();
    void saysWhoAsks();
    void followsNothingByItself();
};

void TestRangedRequest::asksForTheRange_data()
{
    QTest::addColumn<std::optional<ByteRange>>("range");
    QTest::addColumn<QByteArray>("header");
    using Range = std::optional<ByteRange>;
    QTest::newRow("the first byte") << Range({0, 1}) << QByteArray("bytes=0-0");
    QTest::newRow("a stretch") << Range({100, 200}) << QByteArray("bytes=100-199");
    QTest::newRow("beyond 4 GiB") << Range({5'000'000'000, 5'000'000'010})
                                  << QByteArray("bytes=5000000000-5000000009");
    QTest::newRow("all") << Range() << QByteArray();
}

void TestRangedRequest::asksForTheRange()
{
    QFETCH(const std::optional<ByteRange>, range);
    const QNetworkRequest request = makeRequest({.url = own}, {.url = own, .range = range});
    QTEST(request.rawHeader("Range"), "header");
    QCOMPARE(request.hasRawHeader("Range"), range.has_value());
    QCOMPARE(request.url(), own);
}

void TestRangedRequest::asksForIdentityUnlessItIsToBeInflated()
{
    QCOMPARE(makeRequest({.url = own}, {.url = own}).rawHeader("Accept-Encoding"), QByteArray("identity"));
    const QNetworkRequest inflated = makeRequest({.url = own, .headers = {{"Accept-Encoding", "br"}}},
                                                 {.url = own, .coding = BodyCoding::Inflated});
    // Only where no header says otherwise does Qt inflate.
    QCOMPARE(inflated.rawHeader("Accept-Encoding"), QByteArray("gzip, deflate"));
}

void TestRangedRequest::guardsOnlyWithAStrongMark_data()
{
    QTest::addColumn<Validators>("known");
    QTest::addColumn<QByteArray>("header");
    const QByteArray date = "Tue, 01 Jul 2025 10:00:00 GMT";
    QTest::newRow("strong") << Validators{"\"v1\"", {}} << QByteArray("\"v1\"");
    QTest::newRow("strong, with a date") << Validators{"\"v1\"", date} << QByteArray("\"v1\"");
    QTest::newRow("weak") << Validators{"W/\"v1\"", {}} << QByteArray();
    QTest::newRow("weak, with a date") << Validators{"W/\"v1\"", date} << QByteArray();
    QTest::newRow("a date alone") << Validators{{}, date} << QByteArray();
    QTest::newRow("none") << Validators{} << QByteArray();
}

void TestRangedRequest::guardsOnlyWithAStrongMark()
{
    QFETCH(const Validators, known);
    const QNetworkRequest request =
        makeRequest({.url = own}, {.url = own, .range = ByteRange{0, 10}, .ifRange = known});
    QTEST(request.rawHeader("If-Range"), "header");
    QCOMPARE(request.hasRawHeader("If-Range"), canGuardRange(known));
}

void TestRangedRequest::personalThingsGoToTheirOwnOrigin()
{
    const QNetworkRequest request =
        makeRequest(personal(), {.url = QUrl(QStringLiteral("https://A.example:443/moved?x"))});
    QCOMPARE(request.rawHeader("X-Token"), QByteArray("canary"));
    QCOMPARE(request.rawHeader("Authorization"), QByteArray("Bearer canary"));
    QCOMPARE(request.rawHeader("Cookie"), QByteArray("id=canary"));
}

void TestRangedRequest::personalThingsGoNowhereElse_data()
{
    QTest::addColumn<QUrl>("url");
    for (const char* url : {"http://a.example/file.zip", "https://a.example:8443/", "https://b.example/",
                            "https://www.a.example/", "https://a.example.evil.example/"})
        QTest::newRow(url) << QUrl(QLatin1String(url));
}

void TestRangedRequest::personalThingsGoNowhereElse()
{
    QFETCH(const QUrl, url);
    DownloadRequest wanted = personal();
    wanted.credentials = Credentials{QStringLiteral("me"), QStringLiteral("canary")};
    const QNetworkRequest request = makeRequest(wanted, {.url = url, .range = ByteRange{0, 10}});
    QVERIFY(!allHeaders(request).contains("canary"));
    QVERIFY(!request.hasRawHeader("Authorization"));
    QVERIFY(!request.hasRawHeader("Cookie"));
    QCOMPARE(request.rawHeader("User-Agent"), QByteArray("Test/1"));
}

void TestRangedRequest::sendsOneCookieOfAName_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QByteArray>("inFile");
    QTest::addColumn<QByteArray>("setByServer");
    QTest::addColumn<QByteArray>("sent");
    const auto row = [](const char* name, const char* given, const char* inFile, const char* set,
                        const char* sent) {
        QTest::newRow(name) << QByteArray(given) << QByteArray(inFile) << QByteArray(set) << QByteArray(sent);
    };
    row("the server's after the person's", "s=old; t=1", "", "s=new; Path=/", "t=1; s=new");
    row("the server's, with nothing else given", "s=old", "", "s=new; Path=/", "s=new");
    row("the server's for another place", "s=old", "", "s=new; Path=/elsewhere", "s=old");
    row("the person's before a file's", "s=mine", "old", "", "s=mine");
    row("the server's before both", "s=mine", "old", "s=new; Path=/", "s=new");
    row("several names", " a=1;b=2 ; c", "old", "b=3; Path=/", "a=1; c; s=old; b=3");
    row("names that begin alike", "session=1", "old", "", "session=1; s=old");
    row("nothing of one name", " a=1;b=2", "", "", "a=1;b=2");
}

void TestRangedRequest::sendsOneCookieOfAName()
{
    QFETCH(const QByteArray, given);
    QFETCH(const QByteArray, inFile);
    QFETCH(const QByteArray, setByServer);
    DownloadRequest wanted{.url = own, .cookies = given};
    if (!inFile.isEmpty())
        wanted.cookieJar = {Cookie{.name = "s", .value = inFile, .host = own.host()}};
    keepCookies(wanted.cookieJar, own, setByServer, QDateTime::currentDateTimeUtc());
    // Qt takes the blanks around a value away from version 6.8 on.
    QTEST(makeRequest(wanted, {.url = own}).rawHeader("Cookie").trimmed(), "sent");
}

void TestRangedRequest::credentialsAreSentAsBasic()
{
    const DownloadRequest wanted{.url = own,
                                 .credentials = Credentials{QStringLiteral("me"), QStringLiteral("pä:ss")}};
    QCOMPARE(makeRequest(wanted, {.url = own}).rawHeader("Authorization"),
             "Basic " + QByteArray("me:p\xc3\xa4:ss").toBase64());
}

void TestRangedRequest::credentialsAnswerWhatWasAskedFor()
{
    const DownloadRequest wanted{.url = own,
                                 .credentials = Credentials{QStringLiteral("ada"), QStringLiteral("canary")}};
    const auto challenge = spokenDigest(challengesIn("Digest realm=\"a\", nonce=\"n\", qop=\"auth\""));
    QVERIFY(challenge);
    Inquiry inquiry{.url = own, .challenge = AnsweredChallenge{.challenge = *challenge, .times = 2}};
    const QByteArray said = makeRequest(wanted, inquiry).rawHeader("Authorization");
    QVERIFY2(said.startsWith("Digest ") && said.contains("nc=00000002"), said.constData());
    // A login that can't be told so is not told in clear either.
    inquiry.challenge->challenge.parameters.remove("nonce");
    QVERIFY(!makeRequest(wanted, inquiry).hasRawHeader("Authorization"));
    QVERIFY(!makeRequest({.url = own}, inquiry).hasRawHeader("Authorization"));
}

void TestRangedRequest::saysHowALoginIsSent()
{
    const DownloadRequest wanted{.url = own, .credentials = Credentials{QStringLiteral("ada"), {}}};
    Inquiry inquiry{.url = own};
    QCOMPARE(loginSent(wanted, inquiry), Login::ByBasic);
    QCOMPARE(loginSent(personal(), inquiry), Login::NotSent);
    inquiry.challenge = AnsweredChallenge{};
    QCOMPARE(loginSent(wanted, inquiry), Login::ByDigest);
    inquiry.url = QUrl(QStringLiteral("https://b.example/file.zip"));
    QCOMPARE(loginSent(wanted, inquiry), Login::NotSent);
}

void TestRangedRequest::nobodyElsesHeaderBreaksTheQuestion_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char* name :
         {"Range", "rAnGe", "If-Range", "Accept-Encoding", "TE", "If-None-Match", "If-Modified-Since",
          "If-Match", "If-Unmodified-Since", "Content-Length", "Transfer-Encoding", "Connection", "Expect",
          "Upgrade", "Keep-Alive", "Proxy-Connection"})
        QTest::newRow(name) << QByteArray(name);
}

void TestRangedRequest::nobodyElsesHeaderBreaksTheQuestion()
{
    QFETCH(const QByteArray, name);
    QVERIFY(!allHeaders(requestWith({name, "canary"})).contains("canary"));
    const Inquiry ranged{.url = own, .range = ByteRange{0, 10}, .ifRange = Validators{"\"v1\"", {}}};
    const QNetworkRequest request = requestWith({name, "canary"}, ranged);
    QVERIFY(!allHeaders(request).contains("canary"));
    QCOMPARE(request.rawHeader("Range"), QByteArray("bytes=0-9"));
    QCOMPARE(request.rawHeader("If-Range"), QByteArray("\"v1\""));
}

void TestRangedRequest::sendsNothingThatCouldSplitTheRequest_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("a line break in the value") << QByteArray("X-A") << QByteArray("b\r\nX-Evil: canary");
    QTest::newRow("a bare line feed") << QByteArray("X-A") << QByteArray("b\nX-Evil: canary");
    QTest::newRow("a bare carriage return") << QByteArray("X-A") << QByteArray("b\rX-Evil: canary");
    QTest::newRow("a bell in the value") << QByteArray("X-A") << QByteArray("b\acanary");
    QTest::newRow("a NUL") << QByteArray("X-A") << QByteArray("b\0canary", 8);
    QTest::newRow("a line break in the name") << QByteArray("X-A: b\r\nX-Evil") << QByteArray("canary");
    QTest::newRow("a colon in the name") << QByteArray("X-A:") << QByteArray("canary");
    QTest::newRow("a blank in the name") << QByteArray("X A") << QByteArray("canary");
    QTest::newRow("no name") << QByteArray() << QByteArray("canary");
}

void TestRangedRequest::sendsNothingThatCouldSplitTheRequest()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, value);
    QVERIFY(!allHeaders(requestWith({name, value})).contains("canary"));
    // The same value where there is no list of headers.
    const DownloadRequest wanted{.url = own, .userAgent = value, .cookies = value};
    const QByteArray sent = allHeaders(makeRequest(wanted, {.url = own}));
    QVERIFY(!sent.contains('\r') && !sent.contains('\0') && !sent.toLower().contains("\nx-evil"));
}

void TestRangedRequest::tellsTheServerNoZoneOfThisMachine_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("a zone") << QStringLiteral("http://[fe80::1%25eth0]/a.bin") << QByteArray("[fe80::1]");
    QTest::newRow("a zone and a port")
        << QStringLiteral("http://[fe80::1%25eth0]:8080/a.bin") << QByteArray("[fe80::1]:8080");
    // Qt says the same by itself.
    QTest::newRow("no zone") << QStringLiteral("http://[fe80::1]:8080/a.bin") << QByteArray();
    QTest::newRow("a name") << QStringLiteral("http://a.example/a%25b.bin") << QByteArray();
}

void TestRangedRequest::tellsTheServerNoZoneOfThisMachine()
{
    QFETCH(const QString, url);
    const QUrl asked(url);
    QVERIFY(asked.isValid());
    QTEST(makeRequest({.url = asked}, {.url = asked}).rawHeader("Host"), "said");
    const DownloadRequest wanted{.url = asked, .headers = {{"Host", "mirror.example"}}};
    QCOMPARE(makeRequest(wanted, {.url = asked}).rawHeader("Host"), QByteArray("mirror.example"));
}

void TestRangedRequest::tellsAnotherHostNoMoreThanTheRefererSite_data()
{
    QTest::addColumn<QString>("referer");
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QByteArray>("told");
    const QString page = QStringLiteral("https://me:canary@c.example:8443/page?token=canary#part");
    QTest::newRow("another host") << page << QStringLiteral("https://mirror.example/a")
                                  << QByteArray("https://c.example:8443/");
    QTest::newRow("the page's own host")
        << page << QStringLiteral("https://c.example:8443/a") << QByteArray("https://c.example:8443/");
    QTest::newRow("a host without TLS") << page << QStringLiteral("http://mirror.example/a") << QByteArray();
    QTest::newRow("both without TLS")
        << QStringLiteral("http://c.example/page?token=canary") << QStringLiteral("http://mirror.example/a")
        << QByteArray("http://c.example/");
}

void TestRangedRequest::tellsAnotherHostNoMoreThanTheRefererSite()
{
    QFETCH(const QString, referer);
    QFETCH(const QString, asked);
    const DownloadRequest wanted{.url = own, .referer = QUrl(referer)};
    QTEST(makeRequest(wanted, {.url = QUrl(asked)}).rawHeader("Referer"), "told");
    QVERIFY(!makeRequest({.url = own}, {.url = QUrl(asked)}).hasRawHeader("Referer"));
}

void TestRangedRequest::sendsAllHeadersOfAName()
{
    const QNetworkRequest request = makeRequest(
        {.url = own,
         .headers =
             {{"X-A", "1"}, {"X-B", "2"}, {"x-a", "3"}, {"Accept", "text/html"}, {"X-A", "bad\r\nX-C: 4"}}},
        {.url = own});
    QCOMPARE(request.rawHeader("X-A"), QByteArray("1, 3"));
    QCOMPARE(request.rawHeader("X-B"), QByteArray("2"));
    // The program's own is no part of the list.
    QCOMPARE(request.rawHeader("Accept"), QByteArray("text/html"));
}

// A server would take two logins that are joined for one that is wrong.
void TestRangedRequest::sendsTheLastOfWhatIsNoList()
{
    const QNetworkRequest request = makeRequest({.url = own,
                                                 .headers = {{"Authorization", "Bearer one"},
                                                             {"authorization", "Bearer two"},
                                                             {"Referer", "http://a.example/"},
                                                             {"Referer", "http://b.example/"}}},
                                                {.url = own});
    QCOMPARE(request.rawHeader("Authorization"), QByteArray("Bearer two"));
    QCOMPARE(request.rawHeader("Referer"), QByteArray("http://b.example/"));
}

void TestRangedRequest::theRefererHasNoUserInfo()
{
    const DownloadRequest wanted{
        .url = own, .referer = QUrl(QStringLiteral("https://me:canary@c.example/page?q=1#part"))};
    QCOMPARE(makeRequest(wanted, {.url = own}).rawHeader("Referer"),
             QByteArray("https://c.example/page?q=1"));
    QVERIFY(!makeRequest({.url = own}, {.url = own}).hasRawHeader("Referer"));
}

void TestRangedRequest::saysWhoAsks()
{
    const auto agentOf = [](const DownloadRequest& wanted) {
        return makeRequest(wanted, {.url = own}).rawHeader("User-Agent");
    };
    QCOMPARE(agentOf({.url = own, .userAgent = "Test/1"}), QByteArray("Test/1"));
    // Without one Qt would claim to be a browser.
    QCOMPARE(agentOf({.url = own}), QByteArray("Tributary/" TRIBUTARY_VERSION));
}

void TestRangedRequest::followsNothingByItself()
{
    const QNetworkRequest request = makeRequest({.url = own}, {.url = own});
    QCOMPARE(request.attribute(QNetworkRequest::RedirectPolicyAttribute).toInt(),
             static_cast<int>(QNetworkRequest::ManualRedirectPolicy));
    QCOMPARE(request.attribute(QNetworkRequest::CookieSaveControlAttribute).toInt(),
             static_cast<int>(QNetworkRequest::Manual));
}

void TestRangedRequest::aCertificateIsShownToItsOwnOriginOnly()
{
    DownloadRequest wanted{.url = own};
    wanted.network.clientCertificate = ClientCertificate{.file = QStringLiteral("/me.pem")};
    QCOMPARE(networkFor(wanted, own), wanted.network);
    for (const char* other : {"https://b.example/", "http://a.example/", "https://a.example:444/"})
        QCOMPARE(networkFor(wanted, QUrl(QLatin1String(other))), NetworkProfile{});
}

QTEST_GUILESS_MAIN(TestRangedRequest)
#include "tst_ranged_request.moc"
