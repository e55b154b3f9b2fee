#include "core/http/proxy/login_at_proxy.h"

#include <QTest>

using namespace tributary;

using Outcome = LoginAtProxy::Outcome;

namespace {

QNetworkProxy proxyFor(const QString& user)
{
    return {QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), 8080, user, QStringLiteral("word")};
}

const QByteArray basic("Basic realm=\"a\"");
const QByteArray digest("Digest realm=\"a\", nonce=\"n\"");
const SignedRequest page{.method = "GET", .target = "http://a.example/x", .clientNonce = {}};
const SignedRequest tunnel{.method = "CONNECT", .target = "a.example:443", .clientNonce = {}};

} // namespace

// LoginAtProxy tells a proxy its login when the proxy asks, and as it asks.
class TestLoginAtProxy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysNothingUnasked();
    void answersAsTheProxyAsks_data();
    void answersAsTheProxyAsks();
    void signsTheTargetOfTheNextQuestion();
    void tellsItOnce();
    void knowsThatTheNextWayToAskIsUnspoken();
    void hasNothingToTellWhereNoLoginIsKnown();
};

void TestLoginAtProxy::saysNothingUnasked()
{
    QCOMPARE(LoginAtProxy(proxyFor(QStringLiteral("me"))).headerLine(), QByteArray());
}

void TestLoginAtProxy::answersAsTheProxyAsks_data()
{
    QTest::addColumn<QByteArray>("challenges");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QByteArray>("begins");
    const QByteArray inClear = "Proxy-Authorization: Basic " + QByteArray("me:word").toBase64() + "\r\n";
    QTest::newRow("Basic") << basic << Outcome::AskAgain << inClear;
    QTest::newRow("Digest") << digest << Outcome::AskAgain << QByteArray("Proxy-Authorization: Digest ");
    QTest::newRow("both") << QByteArray(basic + ", " + digest) << Outcome::AskAgain
                          << QByteArray("Proxy-Authorization: Digest ");
    QTest::newRow("another") << QByteArray("NTLM") << Outcome::Unspoken << QByteArray();
    QTest::newRow("none") << QByteArray() << Outcome::Unspoken << QByteArray();
}

void TestLoginAtProxy::answersAsTheProxyAsks()
{
    QFETCH(const QByteArray, challenges);
    QFETCH(const QByteArray, begins);
    LoginAtProxy signIn(proxyFor(QStringLiteral("me")));
    QTEST(signIn.answer(challenges, page), "outcome");
    QCOMPARE(signIn.headerLine().isEmpty(), begins.isEmpty());
    QVERIFY(signIn.headerLine().startsWith(begins));
    QCOMPARE(signIn.headerLine().count("\r\n"), begins.isEmpty() ? 0 : 1);
}

void TestLoginAtProxy::signsTheTargetOfTheNextQuestion()
{
    LoginAtProxy signIn(proxyFor(QStringLiteral("me")));
    QCOMPARE(signIn.answer(digest, tunnel), Outcome::AskAgain);
    QVERIFY(signIn.headerLine().contains("uri=\"a.example:443\""));
    QVERIFY(!signIn.headerLine().contains("cnonce=\"\""));
}

// A wrong password would be told for ever.
void TestLoginAtProxy::tellsItOnce()
{
    LoginAtProxy signIn(proxyFor(QStringLiteral("me")));
    QCOMPARE(signIn.answer(basic, page), Outcome::AskAgain);
    QCOMPARE(signIn.answer(basic, page), Outcome::Refused);
}

// The system may know how to sign in in that way.
void TestLoginAtProxy::knowsThatTheNextWayToAskIsUnspoken()
{
    LoginAtProxy signIn(proxyFor(QStringLiteral("me")));
    QCOMPARE(signIn.answer(basic, tunnel), Outcome::AskAgain);
    QCOMPARE(signIn.answer("Negotiate", tunnel), Outcome::Unspoken);
}

void TestLoginAtProxy::hasNothingToTellWhereNoLoginIsKnown()
{
    LoginAtProxy signIn(proxyFor({}));
    QCOMPARE(signIn.answer(basic, page), Outcome::Refused);
    QCOMPARE(signIn.headerLine(), QByteArray());
    QCOMPARE(signIn.answer("Negotiate, " + basic, tunnel), Outcome::Unspoken);
}

QTEST_APPLESS_MAIN(TestLoginAtProxy)
#include "tst_login_at_proxy.moc"
