#include "core/http/exchange/proxy_tunnel.h"
#include "tests/support/checks/patience.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

#include <algorithm>
#include <utility>

using namespace tributary;

namespace {

const QByteArray opens = "HTTP/1.1 200 Connection established\r\n\r\n";
const QByteArray wantsBasic = "HTTP/1.1 407 No\r\nProxy-Authenticate: Basic realm=\"office\"\r\n\r\n";
const QByteArray wantsNtlm = "HTTP/1.1 407 No\r\nProxy-Authenticate: NTLM\r\n\r\n";
const QByteArray leaves; // no word, and the line is closed

// Gives its answers one after the other, and the last of them to all that ask later.
class Proxy : public QTcpServer
{
public:
    explicit Proxy(QList<QByteArray> answers)
        : m_answers(std::move(answers))
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] { take(nextPendingConnection()); });
    }

    QNetworkProxy as(const QString& user) const
    {
        return {QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), serverPort(), user,
                QStringLiteral("word")};
    }
    const QList<QByteArray>& questions() const { return m_questions; }

private:
    QList<QByteArray> m_answers;
    QList<QByteArray> m_questions;

    void take(QTcpSocket* line)
    {
        connect(line, &QTcpSocket::readyRead, this, [this, line] {
            if (line->peek(line->bytesAvailable()).endsWith("\r\n\r\n"))
                answer(*line);
        });
    }
    void answer(QTcpSocket& line)
    {
        m_questions.append(line.readAll());
        const QByteArray said = m_answers.at(std::min(m_questions.size(), m_answers.size()) - 1);
        if (said == leaves)
            line.close();
        else
            line.write(said);
    }
};

struct Attempt
{
    explicit Attempt(const Proxy& proxy, const QString& user = {})
        : tunnel(proxy.as(user), [](QObject* parent) { return new QTcpSocket(parent); })
        , opened(&tunnel, &ProxyTunnel::opened)
        , failed(&tunnel, &ProxyTunnel::failed)
    {
        tunnel.open("example.org:443", "Somebody/1");
    }

    bool ends()
    {
        return QTest::qWaitFor([this] { return opened.size() + failed.size() > 0; },
                               static_cast<int>(test::patience().count()));
    }
    std::optional<QNetworkReply::NetworkError> error()
    {
        if (!ends() || failed.isEmpty())
            return std::nullopt;
        return failed.first().first().value<QNetworkReply::NetworkError>();
    }

    ProxyTunnel tunnel;
    QSignalSpy opened;
    QSignalSpy failed;
};

} // namespace

class TestProxyTunnel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensATunnelToTheServer();
    void leavesToTheServerWhatComesBehindTheAnswer();
    void tellsTheLoginWhenItIsAskedFor();
    void tellsALoginOnce();
    void makesNoLoginUp();
    void leavesALoginToOthersThatItDoesNotSpeak_data();
    void leavesALoginToOthersThatItDoesNotSpeak();
    void noticesALineThatWasClosedUnsaid();
    void saysWhatTheProxyRefused();
    void saysThatTheProxyLeft();
    void leavesAnAnswerThatHasNoEnd_data();
    void leavesAnAnswerThatHasNoEnd();
};

void TestProxyTunnel::opensATunnelToTheServer()
{
    const Proxy proxy({opens});
    Attempt attempt(proxy, QStringLiteral("anna"));
    QVERIFY(attempt.ends());
    QCOMPARE(attempt.opened.size(), 1);
    QCOMPARE(proxy.questions().size(), 1);
    const QByteArray question = proxy.questions().first();
    QVERIFY2(question.startsWith("CONNECT example.org:443 HTTP/1.1\r\n"), question.constData());
    QVERIFY2(question.contains("\r\nUser-Agent: Somebody/1\r\n"), question.constData());
    // Nobody has asked for it.
    QVERIFY2(!question.contains("Authorization"), question.constData());
}

void TestProxyTunnel::leavesToTheServerWhatComesBehindTheAnswer()
{
    const Proxy proxy({opens + "first words"});
    Attempt attempt(proxy);
    QVERIFY(attempt.ends());
    auto* line = attempt.opened.first().first().value<QTcpSocket*>();
    TRY_COMPARE(line->bytesAvailable(), 11);
    QCOMPARE(line->readAll(), QByteArray("first words"));
}

void TestProxyTunnel::tellsTheLoginWhenItIsAskedFor()
{
    const Proxy proxy({wantsBasic, opens});
    Attempt attempt(proxy, QStringLiteral("anna"));
    QVERIFY(attempt.ends());
    QCOMPARE(attempt.opened.size(), 1);
    QCOMPARE(proxy.questions().size(), 2);
    QVERIFY(!proxy.questions().first().contains("Authorization"));
    const QByteArray login = "\r\nProxy-Authorization: Basic " + QByteArray("anna:word").toBase64() + "\r\n";
    QVERIFY(proxy.questions().last().contains(login));
    QVERIFY(!attempt.tunnel.wasLeftUnsaid());
}

void TestProxyTunnel::tellsALoginOnce()
{
    const Proxy proxy({wantsBasic});
    Attempt attempt(proxy, QStringLiteral("anna"));
    QCOMPARE(attempt.error(), QNetworkReply::ProxyAuthenticationRequiredError);
    QCOMPARE(proxy.questions().size(), 2);
    QVERIFY(!attempt.tunnel.isLoginUnspoken());
}

void TestProxyTunnel::makesNoLoginUp()
{
    const Proxy proxy({wantsBasic});
    Attempt attempt(proxy);
    QCOMPARE(attempt.error(), QNetworkReply::ProxyAuthenticationRequiredError);
    QCOMPARE(proxy.questions().size(), 1);
    QVERIFY(!attempt.tunnel.isLoginUnspoken());
}

void TestProxyTunnel::leavesALoginToOthersThatItDoesNotSpeak_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("user");
    QTest::newRow("no other way") << wantsNtlm << QStringLiteral("anna");
    QTest::newRow("the system's, or one that nobody knows")
        << QByteArray("HTTP/1.1 407 No\r\nProxy-Authenticate: Negotiate\r\n"
                      "Proxy-Authenticate: Basic realm=\"office\"\r\n\r\n")
        << QString();
}

void TestProxyTunnel::leavesALoginToOthersThatItDoesNotSpeak()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const QString, user);
    const Proxy proxy({answer});
    Attempt attempt(proxy, user);
    QCOMPARE(attempt.error(), QNetworkReply::ProxyAuthenticationRequiredError);
    QCOMPARE(proxy.questions().size(), 1);
    QVERIFY(attempt.tunnel.isLoginUnspoken());
}

void TestProxyTunnel::noticesALineThatWasClosedUnsaid()
{
    class Leaving : public Proxy
    {
    public:
        Leaving()
            : Proxy({wantsBasic, opens})
        {
            connect(this, &QTcpServer::newConnection, this, [this] {
                for (QTcpSocket* line : findChildren<QTcpSocket*>())
                    connect(line, &QTcpSocket::bytesWritten, this, [this, line] {
                        if (questions().size() == 1)
                            line->close();
                    });
            });
        }
    };
    const Leaving proxy;
    Attempt attempt(proxy, QStringLiteral("anna"));
    QVERIFY(attempt.ends());
    QCOMPARE(attempt.opened.size(), 1);
    TRY_VERIFY(attempt.tunnel.wasLeftUnsaid());
}

void TestProxyTunnel::saysWhatTheProxyRefused()
{
    const Proxy proxy({"HTTP/1.1 403 Not for you\r\n\r\n"});
    Attempt attempt(proxy);
    QCOMPARE(attempt.error(), QNetworkReply::ConnectionRefusedError);
    QCOMPARE(attempt.failed.first().at(1).value<Phrase>(), Phrase(QStringLiteral("403 Not for you")));
}

void TestProxyTunnel::saysThatTheProxyLeft()
{
    const Proxy proxy({leaves});
    Attempt attempt(proxy);
    QCOMPARE(attempt.error(), QNetworkReply::ProxyConnectionClosedError);
}

void TestProxyTunnel::leavesAnAnswerThatHasNoEnd_data()
{
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<QByteArray>("pattern");
    QTest::newRow("a status") << QByteArray("HTTP/1.1 200 ") << QByteArray("x");
    QTest::newRow("a header") << QByteArray("HTTP/1.1 200 OK\r\nX: ") << QByteArray("x");
    QTest::newRow("headers") << QByteArray("HTTP/1.1 200 OK\r\n") << QByteArray("X: y\r\n");
}

void TestProxyTunnel::leavesAnAnswerThatHasNoEnd()
{
    QFETCH(const QByteArray, begin);
    QFETCH(const QByteArray, pattern);
    constexpr qsizetype times = 1'000'000;
    const Proxy proxy({begin + pattern.repeated(times)});
    Attempt attempt(proxy);
    QCOMPARE(attempt.error(), QNetworkReply::ProtocolFailure);
    // At once, and not when the thread has heard all else.
    for (const QTcpSocket* line : attempt.tunnel.findChildren<QTcpSocket*>())
        QCOMPARE(line->state(), QAbstractSocket::UnconnectedState);
}

QTEST_GUILESS_MAIN(TestProxyTunnel)
#include "tst_proxy_tunnel.moc"
