#include "core/storage/store/records/secrets_record.h"
#include "core/values/download/secret_mask.h"
#include "tests/core/engine/run/said_by.h"
#include "tests/core/storage/store/sample_store.h"

#include <QTest>

using namespace tributary;
using namespace tributary::test;

namespace {

const QString canary = QStringLiteral("c4n4ry");

Credentials credentials()
{
    return {.user = QStringLiteral("user-") + canary, .password = QStringLiteral("pass-") + canary};
}

// A canary in every place that is secret, and nowhere else.
DownloadRequest requestWithSecrets()
{
    DownloadRequest request = fullRequest();
    request.url.setUserInfo(QStringLiteral("me:%1").arg(canary));
    request.referer.setUserInfo(canary);
    request.credentials = credentials();
    request.network.proxy.credentials = credentials();
    request.network.clientCertificate->passphrase = canary;
    request.cookies = "session=" + canary.toLatin1();
    for (const char* name : {"Authorization", "PROXY-AUTHORIZATION", "Cookie", "X-Api-Key", "Private-Token"})
        request.headers.append({.name = name, .value = canary.toLatin1()});
    request.headers.append({.name = "X-Odd", .value = "Bearer " + canary.toLatin1()});
    return request;
}

constexpr Secrets allSecrets = Secret::UserInfo | Secret::Credentials | Secret::ProxyCredentials |
                               Secret::Cookies | Secret::Headers | Secret::KeyPassphrase;

} // namespace

class TestStoreSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesOutEverySecretAndNothingElse();
    void leavesOfATellingPageTheSite_data();
    void leavesOfATellingPageTheSite();
    void namesWhatIsSecret_data();
    void namesWhatIsSecret();
    void knowsSecretHeaders_data();
    void knowsSecretHeaders();
    void blotsOutUserInfoInTexts();
    void noFileHasTheCanary();
    void remembersThatThereWereSecrets();
    void givesAKeyringAllThatARequestIsWithout();
    void seesWhatAKeyringGarbled();
};

void TestStoreSecrets::leavesOutEverySecretAndNothingElse()
{
    QCOMPARE(withoutSecrets(requestWithSecrets()), fullRequest());
    QCOMPARE(withoutSecrets(fullRequest()), fullRequest());
}

void TestStoreSecrets::leavesOfATellingPageTheSite_data()
{
    QTest::addColumn<QUrl>("referer");
    QTest::addColumn<QUrl>("kept");
    const QUrl site(QStringLiteral("https://mail.example:8443/"));
    const auto row = [&](const char* name, const char* page, const QUrl& kept) {
        QTest::newRow(name) << site.resolved(QUrl(QString::fromLatin1(page))) << kept;
    };
    row("a query", "/inbox?session=1", site);
    row("a fragment", "/inbox#token=1", site);
    row("a name", "/me@example/inbox", site);
    row("nothing", "/inbox", site.resolved(QUrl(QStringLiteral("/inbox"))));
    QTest::newRow("no page") << QUrl() << QUrl();
}

// Servers that ask where a link was found are content with that, after a restart as well.
void TestStoreSecrets::leavesOfATellingPageTheSite()
{
    QFETCH(const QUrl, referer);
    DownloadRequest request = fullRequest();
    request.referer = referer;
    QTEST(withoutSecrets(request).referer, "kept");
    QCOMPARE(secretsIn(request), Secrets());
}

void TestStoreSecrets::namesWhatIsSecret_data()
{
    QTest::addColumn<DownloadRequest>("request");
    QTest::addColumn<Secrets>("secrets");
    DownloadRequest request = fullRequest();
    QTest::newRow("nothing") << request << Secrets();
    request.referer.setUserName(canary);
    QTest::newRow("a referer's user info") << request << Secrets();
    request = fullRequest();
    request.url.setUserName(canary);
    QTest::newRow("user info") << request << Secrets(Secret::UserInfo);
    request = fullRequest();
    request.credentials = credentials();
    QTest::newRow("credentials") << request << Secrets(Secret::Credentials);
    request = fullRequest();
    request.logins = {{.host = QStringLiteral("node.example"), .credentials = credentials()}};
    QTest::newRow("a login for another host") << request << Secrets(Secret::Credentials);
    request = fullRequest();
    request.network.proxy.credentials = credentials();
    QTest::newRow("proxy credentials") << request << Secrets(Secret::ProxyCredentials);
    request = fullRequest();
    request.network.clientCertificate->passphrase = canary;
    QTest::newRow("a key's passphrase") << request << Secrets(Secret::KeyPassphrase);
    request = fullRequest();
    request.cookies = "a=b";
    QTest::newRow("cookies") << request << Secrets(Secret::Cookies);
    QTest::newRow("all") << requestWithSecrets() << allSecrets;
}

void TestStoreSecrets::namesWhatIsSecret()
{
    QFETCH(DownloadRequest, request);
    QFETCH(Secrets, secrets);
    QCOMPARE(secretsIn(request), secrets);
}

void TestStoreSecrets::knowsSecretHeaders_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("secret");
    const auto row = [](const char* name, const char* value, bool secret) {
        QTest::newRow(name) << QByteArray(name) << QByteArray(value) << secret;
    };
    row("Accept", "*/*", false);
    row("Accept-Language", "de", false);
    row("Origin", "https://example.org", false);
    row("X-Requested-With", "XMLHttpRequest", false);
    row("aUTHORIZATION", "x", true);
    row("X-Auth", "x", true);
    row("X-CSRF-Token", "x", true);
    row("Cookie2", "x", true);
    row("X-Amz-Signature", "x", true);
    row("X-Odd", "  basic eDp5", true);
    row("X-Other", "basically nothing", true);
    row("X-JWT-Assertion", "x", true);
    row("DPoP", "x", true);
    row("X-Ticket", "x", true);
    row("Accepting", "x", true);
    row("Accept", "Bearer x", true);
    row("sec-ch-ua-platform", "Linux", false);
    row("Range", "bytes=0-", false);
    row("Referer", "https://example.org/page", false);
    row("Referer", "https://me:pw@example.org/page", true);
    row("Referer", "https://example.org/page?ticket=x", true);
    row("Referer", "https://example.org/page#ticket=x", true);
}

void TestStoreSecrets::knowsSecretHeaders()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    QFETCH(bool, secret);
    QCOMPARE(isSecret({.name = name, .value = value}), secret);
}

void TestStoreSecrets::blotsOutUserInfoInTexts()
{
    QCOMPARE(withoutLikelySecrets(QStringLiteral("getting https://me:pw@a.example/x?mail=a@b failed")),
             QStringLiteral("getting https://***@a.example/x?mail=a@b failed"));
    // However many slashes there are, and whatever the password has in it.
    for (const char* link :
         {"http:/ann:PASS@h/x", "http:///ann:PASS@h/x", "http://ann:PA/SS@h/x", "ann:PASS@h/x",
          "“ann:PASS@h”", "http://ann:PASS:@h/x", "http://ann:P@SS@h/x", "htp:/ann:PASS@h"}) {
        const QString shown = withoutLikelySecrets(QString::fromUtf8(link));
        QVERIFY2(shown.contains(QLatin1String("***@h")) && !shown.contains(u'P') && !shown.contains(u'S'),
                 qPrintable(shown));
    }
    for (const char* plain : {"http://[::1]:80/a@b", "http://h:8080/a@b", "C:/a@b", "see http://h/x and a@b"})
        QCOMPARE(withoutLikelySecrets(QString::fromUtf8(plain)), QString::fromUtf8(plain));
    QCOMPARE(withoutLikelySecrets(QStringLiteral("write to me@example.org")),
             QStringLiteral("write to me@example.org"));
}

void TestStoreSecrets::noFileHasTheCanary()
{
    const TestFolder folder;
    const auto opened = openStore(folder.path(QStringLiteral("s.db")), quick);
    MUST(opened);
    StoredDownload download = fullDownload(1);
    download.request = requestWithSecrets();
    download.standing.error.edit().detail =
        QStringLiteral("getting http://me:%1@a.example/: 401").arg(canary);
    StoreBatch batch = batchOf({download});
    batch.events.append({.download = {1},
                         .at = timeAt(0),
                         .name = QStringLiteral("failed"),
                         .detail = download.standing.error->detail.english()});
    MUST(opened->store->commit(batch));
    MUST(opened->store->commit(
        {.requests = {{{1}, {.request = requestWithSecrets()}}}, .standings = {{{1}, download.standing}}}));
    const QByteArray trace = "a.example";
    bool seen = false;
    for (const QString& name : folder.names()) {
        const QByteArray bytes = folder.read(name);
        QVERIFY2(!bytes.contains(canary.toLatin1()), qPrintable(name));
        seen = seen || bytes.contains(trace);
    }
    QVERIFY2(seen, "what is no secret is found, so that secrets would have been");
}

void TestStoreSecrets::remembersThatThereWereSecrets()
{
    const TestFolder folder;
    StoredDownload download = fullDownload(1);
    download.request = requestWithSecrets();
    {
        const auto opened = openStore(folder.path(QStringLiteral("s.db")), quick);
        MUST(opened);
        MUST(opened->store->commit(batchOf({download})));
    }
    // Written again as they came, without the secrets, they are not forgotten.
    for (int round = 0; round < 2; ++round) {
        const auto again = openStore(folder.path(QStringLiteral("s.db")), quick);
        MUST(again);
        const StoredDownload back = again->contents.downloads.value(0);
        QCOMPARE(back.request, fullRequest());
        QCOMPARE(back.secretsLeftOut, allSecrets);
        MUST(again->store->commit(
            {.requests = {{{1}, {.request = back.request, .secretsLeftOut = back.secretsLeftOut}}}}));
    }
}

void TestStoreSecrets::givesAKeyringAllThatARequestIsWithout()
{
    DownloadRequest request = requestWithSecrets();
    request.cookieJar = {Cookie{.name = "a",
                                .value = canary.toLatin1(),
                                .host = QStringLiteral("example.org"),
                                .reach = CookieReach::HostAndBelow,
                                .path = QStringLiteral("/x"),
                                .transport = CookieTransport::SecureOnly,
                                .expires = timeAt(5)},
                         Cookie{.name = "b", .value = canary.toLatin1(), .host = QStringLiteral("h")}};
    request.mirrors = {Mirror{.url = QUrl(QStringLiteral("http://a/")), .credentials = credentials()},
                       Mirror{.url = QUrl(QStringLiteral("http://b/"))}};
    const RequestSecrets secrets = secretsOf(request);
    const auto back = decodeSecrets({7}, encodeSecrets({7}, secrets));
    QVERIFY(back);
    QCOMPARE(*back, secrets);
    DownloadRequest again = withoutSecrets(request);
    QCOMPARE(supply(again, *back), allSecrets);
    QCOMPARE(secretsOf(again), secrets);
    QCOMPARE(withoutSecrets(again), withoutSecrets(request));
    QCOMPARE(secretsOf(fullRequest()), RequestSecrets());
}

void TestStoreSecrets::seesWhatAKeyringGarbled()
{
    const QByteArray record = encodeSecrets({7}, secretsOf(requestWithSecrets()));
    QVERIFY(!decodeSecrets({8}, record));
    QVERIFY(!decodeSecrets({7}, record.chopped(1)));
    QVERIFY(!decodeSecrets({7}, {}));
}

QTEST_MAIN(TestStoreSecrets)
#include "tst_store_secrets.moc"
