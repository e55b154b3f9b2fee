#include "tests/support/checks/file_check.h"
#include "tests/support/checks/skip_or_fail.h"
#include "tests/support/disk/small_volume.h"
#include "tests/support/server/scripted_server.h"
#include "tests/system/support/program_run.h"

#include <QTest>

#include <sys/mount.h>

using namespace tributary::test;
using namespace std::chrono_literals;

namespace {

const VirtualFile file = *VirtualFile::atPath("/6M/a.bin");
const QByteArray target = "/6M/a.bin";
const QString name = QStringLiteral("a.bin");
constexpr qint64 mebibyte = 1024 * 1024;

QString textOf(const QUrl& url)
{
    return url.toString(QUrl::FullyEncoded);
}

// Names are looked up in the machine's own list from here on, so that no question leaves it.
bool askNobodyForNames(const Place& place)
{
    const QString path = place.home + QStringLiteral("/nsswitch.conf");
    QFile list(path);
    return list.open(QIODevice::WriteOnly) && list.write("hosts: files\n") > 0 && list.flush() &&
           ::mount(QFile::encodeName(path).constData(), "/etc/nsswitch.conf", nullptr, MS_BIND, nullptr) == 0;
}

} // namespace

class TestNetworkFaults : public QObject
{
    Q_OBJECT

public:
    explicit TestNetworkFaults(bool hasPrivateMounts)
        : m_hasPrivateMounts(hasPrivateMounts)
    {
    }

private Q_SLOTS:
    void saysThatTheConnectionWasRefused();
    void goesOnAfterEachReset();
    void goesOnWhenTheNetworkReturns_data();
    void goesOnWhenTheNetworkReturns();
    void keepsWhatCameBeforeTheNetworkWent();
    void saysThatTheHostWasNotFound();

private:
    bool m_hasPrivateMounts;
};

void TestNetworkFaults::saysThatTheConnectionWasRefused()
{
    ScriptedServer server;
    server.closePort();
    const Place place;
    ProgramRun run(place,
                   getJson({QStringLiteral("--retries"), QStringLiteral("2"), textOf(server.url(target))}));
    COMPARE_EXIT(run, 1);
    QCOMPARE(failureOf(run), QStringLiteral("ConnectionRefused"));
    QCOMPARE(run.events(QStringLiteral("retry")).size(), 2);
    QCOMPARE(place.files(), QStringList());
}

void TestNetworkFaults::goesOnAfterEachReset()
{
    ScriptedServer server(FileService().then(
        [](const Exchange&, Reply reply) { return reply.cutAfter(mebibyte / 2, Cut::Reset); }));
    const Place place;
    ProgramRun run(place,
                   getJson({QStringLiteral("--retries"), QStringLiteral("1"), textOf(server.url(target))}));
    COMPARE_EXIT(run, 0);
    QCOMPARE(differenceFrom(file, place.path(name)), QString());
    QCOMPARE(place.files(), QStringList{name});
}

void TestNetworkFaults::goesOnWhenTheNetworkReturns_data()
{
    QTest::addColumn<QString>("connections");
    QTest::newRow("1 connection") << QStringLiteral("-c1");
    QTest::newRow("4 connections") << QStringLiteral("-c4");
}

// The port is shut for a second, amid the download, and every connection reset.
void TestNetworkFaults::goesOnWhenTheNetworkReturns()
{
    QFETCH(const QString, connections);
    ScriptedServer server(FileService(), {.sendBuffer = 64 * 1024});
    server.holdBeyond(5 * mebibyte);
    const Place place;
    ProgramRun run(place, getJson({connections, QStringLiteral("--retries"), QStringLiteral("30"),
                                   textOf(server.url(target))}));
    // The program tells how much it has. Much of what the server has sent may still lie in buffers, which a
    // reset empties.
    constexpr qint64 arrived = 4 * mebibyte;
    TRY_VERIFY(run.event(QStringLiteral("progress"))[QLatin1String("bytes")].toInteger() >= arrived);
    server.closePort();
    server.dropAll();
    const int before = server.log().size();
    QVERIFY(!QTest::qWaitFor([&run] { return run.hasEnded(); }, 1000));
    server.letGo();
    server.reopenPort();
    COMPARE_EXIT(run, 0);
    QCOMPARE(differenceFrom(file, place.path(name)), QString());
    QCOMPARE(place.files(), QStringList{name});
    // Only bytes that were on the line are lost; those that had arrived are not.
    const qint64 sent = server.log().distinctBytesSent(before);
    QVERIFY2(sent < file.size - arrived / 2, qPrintable(QString::number(sent)));
}

void TestNetworkFaults::keepsWhatCameBeforeTheNetworkWent()
{
    ScriptedServer server(FileService(), {.sendBuffer = 64 * 1024});
    server.holdBeyond(4 * mebibyte);
    const Place place;
    const QStringList command =
        getJson({QStringLiteral("--retries"), QStringLiteral("2"), textOf(server.url(target))});
    ProgramRun first(place, command);
    // The program tells how much it has. Much of what the server has sent may still lie in buffers, which a
    // reset empties.
    TRY_VERIFY(first.event(QStringLiteral("progress"))[QLatin1String("bytes")].toInteger() > 2 * mebibyte);
    server.closePort();
    server.dropAll();
    COMPARE_EXIT(first, 1);
    const QJsonObject failed = first.event(QStringLiteral("failed"));
    const qint64 kept = failed[QLatin1String("kept")].toInteger();
    QVERIFY2(kept > 2 * mebibyte, first.story().constData());
    const int before = server.log().size();
    server.letGo();
    server.reopenPort();
    ProgramRun second(place, command);
    COMPARE_EXIT(second, 0);
    QCOMPARE(differenceFrom(file, place.path(name)), QString());
    QCOMPARE(second.event(QStringLiteral("completed"))[QLatin1String("resumedFrom")].toInteger(), kept);
    QVERIFY(server.log().distinctBytesSent(before) < file.size - kept / 2);
}

void TestNetworkFaults::saysThatTheHostWasNotFound()
{
    const Place place;
    if (!m_hasPrivateMounts || !askNobodyForNames(place))
        SKIP_OR_FAIL("the system's resolver cannot be kept from asking others");
    ProgramRun run(place, getJson({QStringLiteral("--retries"), QStringLiteral("1"),
                                   QStringLiteral("http://tributary.invalid/a.bin")}));
    const bool ended = run.ends();
    ::umount2("/etc/nsswitch.conf", MNT_DETACH);
    QVERIFY(ended);
    COMPARE_EXIT(run, 1);
    QCOMPARE(failureOf(run), QStringLiteral("HostNotFound"));
    // The server may be back in a moment: names fail to be found where a network is just coming up.
    QCOMPARE(run.events(QStringLiteral("retry")).size(), 1);
    QVERIFY(run.event(QStringLiteral("failed"))[QLatin1String("message")].toString().contains(
        QLatin1String("tributary.invalid")));
}

int main(int argc, char** argv)
{
    const bool hasPrivateMounts = tributary::enterPrivateMounts();
    QCoreApplication app(argc, argv);
    TestNetworkFaults test(hasPrivateMounts);
    return QTest::qExec(&test, argc, argv);
}
#include "tst_network_faults.moc"
