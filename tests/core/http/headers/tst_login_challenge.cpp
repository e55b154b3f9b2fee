#include "core/http/headers/login_challenge.h"

#include <QTest>

using namespace tributary;

namespace {

const Credentials ada{.user = QStringLiteral("ada"), .password = QStringLiteral("canary")};
const SignedRequest page{.method = "GET", .target = "http://a.example/x", .clientNonce = "abc"};

} // namespace

// Proxies and servers ask for a login in their refusal; the challenge is read, and answered.
class TestLoginChallenge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsOffered_data();
    void readsWhatIsOffered();
    void answersAsTheStandardHasIt_data();
    void answersAsTheStandardHasIt();
    void showsThePasswordOnlyWhereBasicIsAllThereIs_data();
    void showsThePasswordOnlyWhereBasicIsAllThereIs();
    void countsTheAnswersToAChallenge();
    void staysInItsHeader();
};

void TestLoginChallenge::readsWhatIsOffered_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QList<LoginChallenge>>("offered");
    using All = QList<LoginChallenge>;
    QTest::newRow("nothing") << QByteArray() << All{};
    QTest::newRow("Basic") << QByteArray("Basic realm=\"a, b\"") << All{{"basic", {{"realm", "a, b"}}}};
    QTest::newRow("Digest") << QByteArray("Digest realm=\"a\",nonce = \"n\\\"=\" , qop=auth")
                            << All{{"digest", {{"realm", "a"}, {"nonce", "n\"="}, {"qop", "auth"}}}};
    QTest::newRow("several") << QByteArray("Negotiate, NTLM, Digest realm=\"a\", Nonce=b, BASIC realm=c")
                             << All{{"negotiate"},
                                    {"ntlm"},
                                    {"digest", {{"realm", "a"}, {"nonce", "b"}}},
                                    {"basic", {{"realm", "c"}}}};
    QTest::newRow("quotes without an end")
        << QByteArray("Basic realm=\"a\\") << All{{"basic", {{"realm", "a\\"}}}};
    QTest::newRow("a value of nobody") << QByteArray("a=b, =, \"") << All{};
}

void TestLoginChallenge::readsWhatIsOffered()
{
    QFETCH(const QByteArray, header);
    QTEST(challengesIn(header), "offered");
}

void TestLoginChallenge::answersAsTheStandardHasIt_data()
{
    QTest::addColumn<QByteArray>("algorithm");
    QTest::addColumn<QByteArray>("response");
    // The examples of RFC 7616, 3.9.1.
    QTest::newRow("MD5") << QByteArray("MD5") << QByteArray("8ca523f5e9506fed4657c9700eebdbec");
    QTest::newRow("SHA-256") << QByteArray("SHA-256")
                             << QByteArray(
                                    "753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1");
}

void TestLoginChallenge::answersAsTheStandardHasIt()
{
    QFETCH(const QByteArray, algorithm);
    QFETCH(const QByteArray, response);
    const QByteArray header =
        "Digest realm=\"http-auth@example.org\", qop=\"auth, auth-int\", algorithm=" + algorithm +
        ", nonce=\"7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v\", "
        "opaque=\"FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS\"";
    const auto login =
        loginFor(challengesIn(header),
                 {.user = QStringLiteral("Mufasa"), .password = QStringLiteral("Circle of Life")},
                 {.method = "GET",
                  .target = "/dir/index.html",
                  .clientNonce = "f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ"});
    QVERIFY(login);
    const LoginChallenge said = challengesIn(*login).value(0);
    QCOMPARE(said.scheme, QByteArray("digest"));
    const QHash<QByteArray, QByteArray> expected{{"username", "Mufasa"},
                                                 {"realm", "http-auth@example.org"},
                                                 {"uri", "/dir/index.html"},
                                                 {"algorithm", algorithm},
                                                 {"nonce", "7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v"},
                                                 {"nc", "00000001"},
                                                 {"cnonce", "f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ"},
                                                 {"qop", "auth"},
                                                 {"response", response},
                                                 {"opaque", "FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS"}};
    QCOMPARE(said.parameters, expected);
}

void TestLoginChallenge::showsThePasswordOnlyWhereBasicIsAllThereIs_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("scheme");
    const auto row = [](const char* name, const char* header, const char* scheme) {
        QTest::newRow(name) << QByteArray(header) << QByteArray(scheme);
    };
    row("nothing", "", "");
    row("Basic", "Basic realm=\"a\"", "Basic");
    row("Basic in capitals", "BASIC realm=\"a\"", "Basic");
    row("Digest", "Digest realm=\"a\", nonce=\"n\"", "Digest");
    row("Digest after Basic", "Basic realm=\"a\", Digest realm=\"a\", nonce=\"n\", qop=\"auth\"", "Digest");
    row("another scheme", "NTLM", "");
    row("another scheme, or Basic", "NTLM, Basic realm=\"a\"", "Basic");
    row("Digest by an unknown hash", "Digest realm=\"a\", nonce=\"n\", algorithm=SHA-512-256", "");
    row("Digest over the body", "Digest realm=\"a\", nonce=\"n\", qop=\"auth-int\"", "");
    row("Digest without a nonce", "Digest realm=\"a\"", "");
    row("a name that is Basic's", "Digest realm=\"Basic\", algorithm=other", "");
}

void TestLoginChallenge::showsThePasswordOnlyWhereBasicIsAllThereIs()
{
    QFETCH(const QByteArray, header);
    QFETCH(const QByteArray, scheme);
    const QByteArray login = loginFor(challengesIn(header), ada, page).value_or(QByteArray());
    QCOMPARE(login.left(login.indexOf(' ')), scheme.isEmpty() ? login : scheme);
    QVERIFY(!login.contains("canary"));
    QCOMPARE(login.contains(QByteArray("ada:canary").toBase64()), scheme == "Basic");
}

// A server may take each answer once.
void TestLoginChallenge::countsTheAnswersToAChallenge()
{
    const auto challenges = challengesIn("Digest realm=\"a\", nonce=\"n\", qop=\"auth\"");
    const auto answer = [&](quint32 times) {
        SignedRequest said = page;
        said.times = times;
        return challengesIn(loginFor(challenges, ada, said).value_or(QByteArray())).value(0).parameters;
    };
    QCOMPARE(answer(1).value("nc"), QByteArray("00000001"));
    QCOMPARE(answer(27).value("nc"), QByteArray("0000001b"));
    QVERIFY(answer(1).value("response") != answer(27).value("response"));
}

void TestLoginChallenge::staysInItsHeader()
{
    const auto challenges = challengesIn("Digest realm=\"a\\\"b\", nonce=\"n\"");
    const Credentials odd{.user = QStringLiteral("a\"\\b"), .password = QStringLiteral("p")};
    const auto login = loginFor(challenges, odd, page);
    QVERIFY(login);
    const auto said = challengesIn(*login).value(0).parameters;
    QCOMPARE(said.value("username"), QByteArray("a\"\\b"));
    QCOMPARE(said.value("realm"), QByteArray("a\"b"));
    const Credentials broken{.user = QStringLiteral("a\r\nX: b"), .password = QStringLiteral("p")};
    QVERIFY(!loginFor(challenges, broken, page));
    QVERIFY(!loginFor(challengesIn("Digest realm=\"a\nb\", nonce=\"n\""), ada, page));
}

QTEST_APPLESS_MAIN(TestLoginChallenge)
#include "tst_login_challenge.moc"
