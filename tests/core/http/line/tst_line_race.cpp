#include "core/http/line/line_race.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

#include <algorithm>
#include <limits>

using namespace tributary;
using namespace Qt::StringLiterals;

namespace {

// As a line to an address of which nothing ever comes back.
class MuteSocket : public QTcpSocket
{
public:
    using QTcpSocket::QTcpSocket;

    void connectToHost(const QString&, quint16, OpenMode, NetworkLayerProtocol) override {}
};

const QHostAddress here(QHostAddress::LocalHost);

QTcpSocket* newSocket(QObject* parent)
{
    return new QTcpSocket(parent);
}

// The first so many lines are mute.
LineRace::MakeSocket muteAtFirst(int count)
{
    return [left = std::make_shared<int>(count)](QObject* parent) -> QTcpSocket* {
        return (*left)-- > 0 ? new MuteSocket(parent) : new QTcpSocket(parent);
    };
}

} // namespace

class TestLineRace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesFamiliesInTurns_data();
    void takesFamiliesInTurns();
    void passesOverAddressesThatAreDead();
    void goesOnAtOnceAfterARefusal();
    void saysWhyNobodyWasReached();
    void looksUpNames();
    void asksNobodyForAnAddress_data();
    void asksNobodyForAnAddress();
    void givesOneLineAlone();
};

void TestLineRace::takesFamiliesInTurns_data()
{
    QTest::addColumn<QStringList>("given");
    QTest::addColumn<QStringList>("tried");
    const auto row = [](const char* name, const QString& given, const QString& tried) {
        QTest::newRow(name) << given.split(u' ', Qt::SkipEmptyParts) << tried.split(u' ', Qt::SkipEmptyParts);
    };
    row("none", {}, {});
    row("one family", u"10.0.0.1 10.0.0.2"_s, u"10.0.0.1 10.0.0.2"_s);
    row("two", u"::1 ::2 ::3 10.0.0.1"_s, u"::1 10.0.0.1 ::2 ::3"_s);
    row("the other first", u"10.0.0.1 ::1 10.0.0.2"_s, u"10.0.0.1 ::1 10.0.0.2"_s);
}

void TestLineRace::takesFamiliesInTurns()
{
    QFETCH(const QStringList, given);
    QList<QHostAddress> addresses;
    for (const QString& text : given)
        addresses.append(QHostAddress(text));
    QStringList tried;
    for (const QHostAddress& address : inTurns(addresses))
        tried.append(address.toString());
    QTEST(tried, "tried");
}

void TestLineRace::passesOverAddressesThatAreDead()
{
    QTcpServer server;
    QVERIFY(server.listen(here));
    LineRace race(muteAtFirst(2));
    QSignalSpy won(&race, &LineRace::won);
    race.begin({here, here, here}, server.serverPort());
    QTRY_COMPARE(won.size(), 1);
    QCOMPARE(won.first().first().value<QTcpSocket*>()->state(), QAbstractSocket::ConnectedState);
    QVERIFY(race.passedOverAnAddress());
}

void TestLineRace::goesOnAtOnceAfterARefusal()
{
    QTcpServer closed;
    QVERIFY(closed.listen(here));
    const quint16 port = closed.serverPort();
    closed.close();
    qint64 fastest = std::numeric_limits<qint64>::max();
    for (int tries = 0; tries < 3; ++tries) {
        int made = 0;
        LineRace race([&made](QObject* parent) {
            ++made;
            return newSocket(parent);
        });
        QSignalSpy lost(&race, &LineRace::lost);
        QElapsedTimer clock;
        clock.start();
        race.begin({here, here, here}, port);
        QTRY_COMPARE(lost.size(), 1);
        fastest = std::min(fastest, clock.elapsed());
        QCOMPARE(made, 3);
    }
    // Before the next one would be tried after a silence.
    QVERIFY(fastest < 250);
}

void TestLineRace::saysWhyNobodyWasReached()
{
    QTcpServer closed;
    QVERIFY(closed.listen(here));
    const quint16 port = closed.serverPort();
    closed.close();
    LineRace race(newSocket);
    QSignalSpy lost(&race, &LineRace::lost);
    race.begin({here}, port);
    QTRY_COMPARE(lost.size(), 1);
    QCOMPARE(lost.first().first().value<QAbstractSocket::SocketError>(),
             QAbstractSocket::ConnectionRefusedError);
    QVERIFY(!lost.first().last().toString().isEmpty());
}

void TestLineRace::looksUpNames()
{
    QTcpServer server;
    QVERIFY(server.listen(here));
    LineRace race(newSocket);
    QSignalSpy won(&race, &LineRace::won);
    race.begin(QStringLiteral("localhost"), server.serverPort());
    QTRY_COMPARE(won.size(), 1);
    LineRace astray(newSocket);
    QSignalSpy lost(&astray, &LineRace::lost);
    astray.begin(QStringLiteral("no such host"), server.serverPort());
    QTRY_COMPARE(lost.size(), 1);
    QCOMPARE(lost.first().first().value<QAbstractSocket::SocketError>(), QAbstractSocket::HostNotFoundError);
    QVERIFY(lost.first().last().toString().contains(QLatin1String("no such host")));
}

void TestLineRace::asksNobodyForAnAddress_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("isAnAddress");
    QTest::newRow("IPv4") << QStringLiteral("127.0.0.1") << true;
    QTest::newRow("IPv6") << QStringLiteral("::1") << true;
    QTest::newRow("a name") << QStringLiteral("localhost") << false;
}

// The first line is made at once where nobody has to be asked.
void TestLineRace::asksNobodyForAnAddress()
{
    QFETCH(const QString, host);
    QFETCH(const bool, isAnAddress);
    int lines = 0;
    LineRace race([&lines](QObject* parent) {
        ++lines;
        return newSocket(parent);
    });
    race.begin(host, 9);
    QCOMPARE(lines > 0, isAnAddress);
}

void TestLineRace::givesOneLineAlone()
{
    QTcpServer server;
    QVERIFY(server.listen(here));
    LineRace race(newSocket);
    QSignalSpy won(&race, &LineRace::won);
    QSignalSpy lost(&race, &LineRace::lost);
    race.begin({here, here}, server.serverPort());
    QTRY_COMPARE(won.size(), 1);
    QVERIFY(!race.passedOverAnAddress());
    // The turn of the next address would have come by the time that this one's third has won.
    LineRace later(muteAtFirst(2));
    QSignalSpy laterWon(&later, &LineRace::won);
    later.begin({here, here, here}, server.serverPort());
    QTRY_COMPARE(laterWon.size(), 1);
    QCOMPARE(won.size(), 1);
    QCOMPARE(lost.size(), 0);
    QCOMPARE(race.findChildren<QTcpSocket*>().size(), 1);
}

QTEST_GUILESS_MAIN(TestLineRace)

#include "tst_line_race.moc"
