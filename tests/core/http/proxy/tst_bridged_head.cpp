#include "core/http/headers/login_challenge.h"
#include "core/http/proxy/bridged_head.h"

#include <QTest>

using namespace tributary;
using Kind = BridgedHead::Kind;

Q_DECLARE_METATYPE(BridgedHead::Kind)

namespace {

const Credentials ours{.user = QStringLiteral("bridge"), .password = QStringLiteral("made-up")};
const Credentials theirs{.user = QStringLiteral("me"), .password = QStringLiteral("canary")};

QByteArray headWith(const QByteArray& more, const QByteArray& asked = "GET http://a.example/f HTTP/1.1")
{
    return asked + "\r\nHost: a.example\r\n" + more + "\r\n";
}

QByteArray login(const Credentials& credentials)
{
    return "Proxy-Authorization: " + basicLogin(credentials) + "\r\n";
}

BridgedHead take(QByteArray input, const std::optional<Credentials>& atProxy = theirs)
{
    return takeBridgedHead(input, basicLogin(ours), atProxy);
}

} // namespace

class TestBridgedHead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitsForAllOfIt();
    void letsNobodyInWithoutTheLogin_data();
    void letsNobodyInWithoutTheLogin();
    void putsTheProxysOwnLoginInItsPlace();
    void saysNoLoginToAProxyThatWantsNone();
    void leavesTheNextHeadWhereItIs();
    void keepsTheMarkToItself();
    void knowsATunnel();
    void refusesWhatCouldHideAnotherRequest_data();
    void refusesWhatCouldHideAnotherRequest();
    void refusesAHeadWithoutAnEnd();
};

void TestBridgedHead::waitsForAllOfIt()
{
    const QByteArray whole = headWith(login(ours));
    for (qsizetype length = 0; length < whole.size(); ++length)
        QCOMPARE(take(whole.first(length)).kind, Kind::Incomplete);
    QCOMPARE(take(whole).kind, Kind::Request);
}

void TestBridgedHead::letsNobodyInWithoutTheLogin_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("the proxy's own") << login(theirs);
    QTest::newRow("a part of it") << login(ours).chopped(3) + "\r\n";
    QTest::newRow("in another header") << "X-" + login(ours);
    QTest::newRow("an empty one") << QByteArray("Proxy-Authorization:\r\n");
}

void TestBridgedHead::letsNobodyInWithoutTheLogin()
{
    QFETCH(const QByteArray, said);
    const BridgedHead head = take(headWith(said));
    QCOMPARE(head.kind, Kind::Stranger);
    QCOMPARE(head.forwarded, QByteArray());
}

void TestBridgedHead::putsTheProxysOwnLoginInItsPlace()
{
    const BridgedHead head =
        take(headWith("proxy-authorization: " + basicLogin(ours) + "\r\nRange: bytes=0-1\r\n"));
    QCOMPARE(head.kind, Kind::Request);
    QCOMPARE(head.forwarded, headWith("Range: bytes=0-1\r\n" + login(theirs)));
}

void TestBridgedHead::saysNoLoginToAProxyThatWantsNone()
{
    QCOMPARE(take(headWith(login(ours)), std::nullopt).forwarded, headWith({}));
}

void TestBridgedHead::leavesTheNextHeadWhereItIs()
{
    QByteArray input = headWith(login(ours)) + headWith({});
    takeBridgedHead(input, basicLogin(ours), theirs);
    QCOMPARE(input, headWith({}));
}

void TestBridgedHead::keepsTheMarkToItself()
{
    const BridgedHead head = take(headWith(login(ours) + "Tributary-Lease: 12\r\n"));
    QCOMPARE(head.mark, QByteArray("12"));
    QCOMPARE(head.forwarded, headWith(login(theirs)));
}

void TestBridgedHead::knowsATunnel()
{
    QByteArray input = headWith(login(ours), "CONNECT a.example:443 HTTP/1.1") + "hello";
    QCOMPARE(takeBridgedHead(input, basicLogin(ours), theirs).kind, Kind::Tunnel);
    QCOMPARE(input, QByteArray("hello"));
}

void TestBridgedHead::refusesWhatCouldHideAnotherRequest_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::newRow("a body") << headWith(login(ours) + "Content-Length: 10\r\n");
    QTest::newRow("a body in chunks") << headWith(login(ours) + "transfer-encoding: chunked\r\n");
    QTest::newRow("no request") << headWith(login(ours), "hello");
    QTest::newRow("nothing at all") << QByteArray("\r\n\r\n");
}

void TestBridgedHead::refusesWhatCouldHideAnotherRequest()
{
    QFETCH(const QByteArray, input);
    QCOMPARE(take(input).kind, Kind::Nonsense);
}

void TestBridgedHead::refusesAHeadWithoutAnEnd()
{
    QCOMPARE(take(QByteArray(1024 * 1024, 'x')).kind, Kind::Nonsense);
}

QTEST_GUILESS_MAIN(TestBridgedHead)
#include "tst_bridged_head.moc"
