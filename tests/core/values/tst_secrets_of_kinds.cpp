#include "core/values/download/request_secrets.h"

#include <QTest>

using namespace tributary;
using namespace Qt::StringLiterals;

class TestSecretsOfKinds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesWhatWasAskedForAlone_data();
    void givesWhatWasAskedForAlone();
    void givesNothingWhereNothingWasAskedFor();
    void givesAllWhereAllWasAskedFor();
};

namespace {

const Credentials login{u"me"_s, u"canary"_s};

RequestSecrets allSecrets()
{
    return {.credentials = login,
            .proxyCredentials = login,
            .cookies = "a=canary",
            .headers = {{.name = "X-Token", .value = "canary"}},
            .cookieJar = {{.name = "b", .value = "canary", .host = u"a.example"_s}},
            .mirrors = {login},
            .keyPassphrase = u"canary"_s,
            .proxy = u"http://proxy.example:80"_s};
}

// A request that has a place for each secret.
DownloadRequest bareRequest()
{
    DownloadRequest request{.url = QUrl(u"https://a.example/x"_s),
                            .mirrors = {{.url = QUrl(u"https://b.example/x"_s)}}};
    request.network.clientCertificate = ClientCertificate{.file = u"/c.pem"_s};
    return request;
}

} // namespace

void TestSecretsOfKinds::givesWhatWasAskedForAlone_data()
{
    QTest::addColumn<Secrets>("kinds");
    QTest::addColumn<Secrets>("given");
    const Secrets logins = Secret::Credentials | Secret::UserInfo;
    QTest::newRow("a link's login") << Secrets(Secret::UserInfo) << logins;
    QTest::newRow("a login") << Secrets(Secret::Credentials) << logins;
    for (const Secret kind :
         {Secret::ProxyCredentials, Secret::Cookies, Secret::Headers, Secret::KeyPassphrase})
        QTest::addRow("kind %d", static_cast<int>(kind)) << Secrets(kind) << Secrets(kind);
}

void TestSecretsOfKinds::givesWhatWasAskedForAlone()
{
    QFETCH(const Secrets, kinds);
    QFETCH(const Secrets, given);
    DownloadRequest request = bareRequest();
    QCOMPARE(supply(request, onlyThose(allSecrets(), kinds)), given);
    QCOMPARE(secretsIn(request) & ~given, Secrets());
}

void TestSecretsOfKinds::givesNothingWhereNothingWasAskedFor()
{
    QCOMPARE(onlyThose(allSecrets(), {}), RequestSecrets());
}

void TestSecretsOfKinds::givesAllWhereAllWasAskedFor()
{
    Secrets all;
    for (const Secret kind : kindsOfSecrets)
        all |= kind;
    QCOMPARE(onlyThose(allSecrets(), all), allSecrets());
}

QTEST_APPLESS_MAIN(TestSecretsOfKinds)
#include "tst_secrets_of_kinds.moc"
