#include "core/engine/queue/usual_route.h"

#include <QTest>

using namespace tributary;

namespace {

const Credentials login{.user = QStringLiteral("me"), .password = QStringLiteral("secret")};

UsualNetwork through(const QString& host)
{
    UsualNetwork network;
    network.proxy.kind = ProxyKind::Http;
    network.proxy.host = host;
    network.proxy.port = 3128;
    return network;
}

const QString someProxy = QStringLiteral("proxy.example");
const QString proxyName = QStringLiteral("http://proxy.example:3128");

} // namespace

class TestUsualRoute : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isForThoseThatAskForNothingElse();
    void leavesAloneThoseThatAskForAnother();
    void saysALoginAtTheSameProxyAgain();
    void saysALoginAtNoOtherProxy();
    void saysTheLoginThatWasChosen();
};

void TestUsualRoute::isForThoseThatAskForNothingElse()
{
    UsualRoute route;
    UsualNetwork network = through(someProxy);
    network.userAgent = "agent";
    route.set(network);
    const DownloadRequest request = route.applied({});
    QCOMPARE(request.network.proxy, network.proxy);
    QCOMPARE(request.userAgent, network.userAgent);
}

void TestUsualRoute::leavesAloneThoseThatAskForAnother()
{
    UsualRoute route;
    UsualNetwork network = through(someProxy);
    network.userAgent = "agent";
    route.set(network);
    DownloadRequest own;
    own.network.proxy.kind = ProxyKind::None;
    own.userAgent = "own";
    QCOMPARE(route.applied(own), own);
}

void TestUsualRoute::saysALoginAtTheSameProxyAgain()
{
    UsualRoute route;
    route.set(through(someProxy));
    route.noteLogin({.proxy = proxyName, .credentials = login});
    QCOMPARE(route.applied({}).network.proxy.credentials, login);
    route.set(through(someProxy));
    QCOMPARE(route.applied({}).network.proxy.credentials, login);
}

void TestUsualRoute::saysALoginAtNoOtherProxy()
{
    UsualRoute route;
    route.set(through(someProxy));
    route.noteLogin({.proxy = proxyName, .credentials = login});
    route.set(through(QStringLiteral("other.example")));
    QVERIFY(!route.applied({}).network.proxy.credentials);
}

void TestUsualRoute::saysTheLoginThatWasChosen()
{
    UsualRoute route;
    route.set(through(someProxy));
    route.noteLogin({.proxy = proxyName, .credentials = login});
    UsualNetwork chosen = through(someProxy);
    chosen.proxy.credentials = Credentials{.user = QStringLiteral("other"), .password = {}};
    route.set(chosen);
    QCOMPARE(route.applied({}).network.proxy.credentials, chosen.proxy.credentials);
}

QTEST_GUILESS_MAIN(TestUsualRoute)
#include "tst_usual_route.moc"
