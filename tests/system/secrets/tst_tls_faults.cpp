#include "tests/support/checks/file_check.h"
#include "tests/support/server/scripted_server.h"
#include "tests/system/support/program_run.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace tributary::test;

Q_DECLARE_METATYPE(std::optional<TlsIdentity>)

namespace {

const VirtualFile file = *VirtualFile::atPath("/6M/a.bin");
const QByteArray target = "/6M/a.bin";
const QString name = QStringLiteral("a.bin");
constexpr qint64 mebibyte = 1024 * 1024;

QStringList command(const ScriptedServer& server, const QStringList& more)
{
    return getJson(more + QStringList{server.url(target).toString(QUrl::FullyEncoded)});
}

QStringList trusting(const QStringList& more = {})
{
    return QStringList{QStringLiteral("--ca-file"), authorityFile()} + more;
}

} // namespace

class TestTlsFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesABadCertificateAtOnce_data();
    void refusesABadCertificateAtOnce();
    void takesAnyCertificateWhenToldTo_data() { refusesABadCertificateAtOnce_data(); }
    void takesAnyCertificateWhenToldTo();
    void trustsTheAuthorityGiven();
    void goesOnWhenTheLineIsCut_data();
    void goesOnWhenTheLineIsCut();
    void goesOnWithoutTheConnectionThatFails();
    void refusesACertificateThatChangesMidway();
    void neverGoesDownToHttp();
    void saysThatAServerSpeaksNoTls();
};

void TestTlsFaults::refusesABadCertificateAtOnce_data()
{
    QTest::addColumn<std::optional<TlsIdentity>>("identity");
    QTest::addColumn<bool>("isAuthorityKnown");
    QTest::newRow("expired") << std::optional(TlsIdentity::Expired) << true;
    QTest::newRow("for another name") << std::optional(TlsIdentity::WrongName) << true;
    QTest::newRow("self-signed") << std::optional(TlsIdentity::SelfSigned) << true;
    QTest::newRow("of an authority that nobody knows") << std::optional(TlsIdentity::Good) << false;
}

void TestTlsFaults::refusesABadCertificateAtOnce()
{
    QFETCH(const std::optional<TlsIdentity>, identity);
    QFETCH(const bool, isAuthorityKnown);
    ScriptedServer server(FileService(), {.tls = showing(*identity)});
    const Place place;
    ProgramRun run(place, command(server, isAuthorityKnown ? trusting() : QStringList()));
    COMPARE_EXIT(run, 1);
    QCOMPARE(failureOf(run), QStringLiteral("TlsFailed"));
    QVERIFY2(run.events(QStringLiteral("retry")).isEmpty(), run.story().constData());
    QCOMPARE(place.files(), QStringList());
    QCOMPARE(server.log().size(), 0); // not a request, so no cookie and no password either
}

void TestTlsFaults::takesAnyCertificateWhenToldTo()
{
    QFETCH(const std::optional<TlsIdentity>, identity);
    ScriptedServer server(FileService(), {.tls = showing(*identity)});
    const Place place;
    ProgramRun run(place, command(server, {QStringLiteral("-k")}));
    COMPARE_EXIT(run, 0);
    QCOMPARE(differenceFrom(file, place.path(name)), QString());
}

void TestTlsFaults::trustsTheAuthorityGiven()
{
    ScriptedServer server(FileService(), {.tls = showing(TlsIdentity::Good)});
    const Place place;
    ProgramRun run(place, command(server, trusting()));
    COMPARE_EXIT(run, 0);
    QCOMPARE(differenceFrom(file, place.path(name)), QString());
}

void TestTlsFaults::goesOnWhenTheLineIsCut_data()
{
    QTest::addColumn<int>("how");
    QTest::addColumn<QString>("connections");
    QTest::newRow("ended, 1 connection") << int(Cut::Fin) << QStringLiteral("-c1");
    QTest::newRow("ended, 4 connections") << int(Cut::Fin) << QStringLiteral("-c4");
    QTest::newRow("reset, 1 connection") << int(Cut::Reset) << QStringLiteral("-c1");
    QTest::newRow("reset, 4 connections") << int(Cut::Reset) << QStringLiteral("-c4");
}

void TestTlsFaults::goesOnWhenTheLineIsCut()
{
    QFETCH(const int, how);
    QFETCH(const QString, connections);
    const auto cut = [how](const Exchange&, Reply reply) {
        return reply.cutAfter(mebibyte / 2, static_cast<Cut>(how));
    };
    ScriptedServer server(FileService().then(cut), {.tls = showing(TlsIdentity::Good)});
    const Place place;
    ProgramRun run(
        place, command(server, trusting({connections, QStringLiteral("--retries"), QStringLiteral("1")})));
    COMPARE_EXIT(run, 0);
    QCOMPARE(differenceFrom(file, place.path(name)), QString());
    QCOMPARE(place.files(), QStringList{name});
}

void TestTlsFaults::goesOnWithoutTheConnectionThatFails()
{
    const TlsScript thirdFails = [](int handshake) {
        return handshake == 2 ? std::nullopt : std::optional(TlsIdentity::Good);
    };
    ScriptedServer server(FileService().atRate(2 * mebibyte), {.tls = thirdFails});
    const Place place;
    ProgramRun run(place, command(server, trusting({QStringLiteral("-c4")})));
    COMPARE_EXIT(run, 0);
    QCOMPARE(differenceFrom(file, place.path(name)), QString());
}

// A machine that takes the place of the server midway gets nothing, and what came before is kept.
void TestTlsFaults::refusesACertificateThatChangesMidway()
{
    const TlsScript firstIsGood = [](int handshake) {
        return std::optional(handshake == 0 ? TlsIdentity::Good : TlsIdentity::SelfSigned);
    };
    const auto cut = [](const Exchange& exchange, Reply reply) {
        return exchange.index == 0 ? reply : reply.cutAfter(mebibyte);
    };
    ScriptedServer server(FileService().then(cut), {.tls = firstIsGood});
    const Place place;
    ProgramRun run(place, command(server, trusting({QStringLiteral("-c1")})));
    COMPARE_EXIT(run, 1);
    QCOMPARE(failureOf(run), QStringLiteral("TlsFailed"));
    QVERIFY(run.event(QStringLiteral("failed"))[QLatin1String("kept")].toInteger() >= mebibyte);
    for (const ExchangeRecord& record : server.log().records())
        QCOMPARE(record.connection, 0);
}

void TestTlsFaults::neverGoesDownToHttp()
{
    ScriptedServer plain;
    ScriptedServer server(
        [&plain](const Exchange&) { return Reply::redirect(302, plain.url(target).toEncoded()); },
        {.tls = showing(TlsIdentity::Good)});
    const Place place;
    ProgramRun run(place, command(server, trusting()));
    COMPARE_EXIT(run, 1);
    QCOMPARE(plain.log().size(), 0);
    QCOMPARE(place.files(), QStringList());
}

void TestTlsFaults::saysThatAServerSpeaksNoTls()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const Place place;
    ProgramRun run(place, getJson({QStringLiteral("https://127.0.0.1:%1/a.bin").arg(server.serverPort())}));
    QVERIFY2(server.waitForNewConnection(static_cast<int>(patience().count())), run.story().constData());
    QTcpSocket* line = server.nextPendingConnection();
    QVERIFY(line->waitForReadyRead(static_cast<int>(patience().count())));
    line->write("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
    QVERIFY(line->waitForBytesWritten(static_cast<int>(patience().count())));
    COMPARE_EXIT(run, 1);
    QCOMPARE(failureOf(run), QStringLiteral("TlsFailed"));
    QVERIFY2(run.err().contains("does not speak https on this port"), run.story().constData());
    QVERIFY2(!run.err().contains("clock"), run.story().constData());
}

QTEST_GUILESS_MAIN(TestTlsFaults)
#include "tst_tls_faults.moc"
