#include "tests/support/checks/file_check.h"
#include "tests/support/server/scripted_server.h"
#include "tests/system/support/program_run.h"

#include <QTest>

using namespace tributary::test;

namespace {

const VirtualFile file = *VirtualFile::atPath("/6M/a.bin");
const QByteArray target = "/6M/a.bin";
const QString name = QStringLiteral("a.bin");

ScriptedServer::Options askingClients()
{
    return {.tls = showing(TlsIdentity::Good), .clients = ClientRule::MustShowItself};
}

QStringList command(const ScriptedServer& server, const QStringList& more)
{
    return getJson(QStringList{QStringLiteral("--ca-file"), authorityFile(), QStringLiteral("--retries"),
                               QStringLiteral("1"), QStringLiteral("--retry-wait"), QStringLiteral("0.1")} +
                   more + QStringList{server.url(target).toString(QUrl::FullyEncoded)});
}

QString saved(const Place& place, const QByteArray& content)
{
    QFile secret(place.home + QStringLiteral("/secret"));
    return secret.open(QIODevice::WriteOnly) && secret.write(content) >= 0 ? secret.fileName() : QString();
}

QString messageOf(const ProgramRun& run)
{
    return run.event(QStringLiteral("failed"))[QLatin1String("message")].toString();
}

const QString certificate = QStringLiteral("--client-certificate");
const QString key = QStringLiteral("--client-key");
const QString passphrase = QStringLiteral("--client-key-password-file");

} // namespace

class TestClientCertificates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheCertificate_data();
    void showsTheCertificate();
    void saysThatTheServerWantsOne();
    void saysWhatIsWrongWithTheFiles_data();
    void saysWhatIsWrongWithTheFiles();
    void asksNobodyWhereThereIsNoTerminal();
    void refusesWhatMakesNoSense_data();
    void refusesWhatMakesNoSense();
    void showsItToNobodyElse();
};

void TestClientCertificates::showsTheCertificate_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<bool>("isLocked");
    QTest::newRow("PEM") << QStringList{certificate, clientCertificateFile(), key, clientKeyFile()} << false;
    QTest::newRow("PEM with a locked key")
        << QStringList{certificate, clientCertificateFile(), key, lockedClientKeyFile()} << true;
    QTest::newRow("PKCS#12") << QStringList{certificate, clientBundleFile()} << true;
}

void TestClientCertificates::showsTheCertificate()
{
    QFETCH(QStringList, options);
    QFETCH(const bool, isLocked);
    ScriptedServer server(FileService(), askingClients());
    const Place place;
    if (isLocked)
        options += {passphrase, saved(place, QByteArray(clientPassphrase) + "\n")};
    ProgramRun run(place, command(server, options));
    COMPARE_EXIT(run, 0);
    QCOMPARE(differenceFrom(file, place.path(name)), QString());
    QVERIFY(!run.story().contains(clientPassphrase));
}

void TestClientCertificates::saysThatTheServerWantsOne()
{
    ScriptedServer server(FileService(), askingClients());
    const Place place;
    ProgramRun run(place, command(server, {}));
    COMPARE_EXIT(run, 1);
    QCOMPARE(failureOf(run), QStringLiteral("TlsFailed"));
    QVERIFY2(messageOf(run).contains(QLatin1String("client certificate")), qPrintable(messageOf(run)));
    QVERIFY2(run.events(QStringLiteral("retry")).isEmpty(), run.story().constData());
    QCOMPARE(server.log().size(), 0);
}

void TestClientCertificates::saysWhatIsWrongWithTheFiles_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("named");
    const QStringList wrong{passphrase, QStringLiteral("wrong")};
    QTest::newRow("another passphrase")
        << QStringList{certificate, clientCertificateFile(), key, lockedClientKeyFile()} + wrong
        << lockedClientKeyFile();
    QTest::newRow("another passphrase of PKCS#12")
        << QStringList{certificate, clientBundleFile()} + wrong << clientBundleFile();
    QTest::newRow("no key") << QStringList{certificate, clientCertificateFile()} << clientCertificateFile();
    QTest::newRow("no certificate") << QStringList{certificate, clientKeyFile()} << clientKeyFile();
}

void TestClientCertificates::saysWhatIsWrongWithTheFiles()
{
    QFETCH(QStringList, options);
    QFETCH(const QString, named);
    ScriptedServer server(FileService(), {.tls = showing(TlsIdentity::Good)});
    const Place place;
    options.replaceInStrings(QStringLiteral("wrong"), saved(place, "wrong\n"));
    ProgramRun run(place, command(server, options));
    COMPARE_EXIT(run, 1);
    QCOMPARE(failureOf(run), QStringLiteral("TlsFailed"));
    QVERIFY2(messageOf(run).contains(named), qPrintable(messageOf(run)));
    // Nobody is asked without the certificate, because the person would not have gone there as somebody else.
    QCOMPARE(server.log().size(), 0);
}

void TestClientCertificates::asksNobodyWhereThereIsNoTerminal()
{
    ScriptedServer server(FileService(), askingClients());
    const Place place;
    ProgramRun run(place, command(server, {certificate, clientBundleFile()}));
    COMPARE_EXIT(run, 2);
    QVERIFY2(run.story().contains("--client-key-password-file"), run.story().constData());
}

void TestClientCertificates::refusesWhatMakesNoSense_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("a file that is not there") << QStringList{certificate, QStringLiteral("/nowhere.pem")};
    QTest::newRow("a key alone") << QStringList{key, clientKeyFile()};
    QTest::newRow("a passphrase alone") << QStringList{passphrase, clientKeyFile()};
    QTest::newRow("two from standard input") << QStringList{certificate, clientBundleFile(), passphrase,
                                                            QStringLiteral("-"), QStringLiteral("-i-")};
}

void TestClientCertificates::refusesWhatMakesNoSense()
{
    QFETCH(const QStringList, options);
    ScriptedServer server;
    const Place place;
    ProgramRun run(place, command(server, options));
    COMPARE_EXIT(run, 2);
    QCOMPARE(server.log().size(), 0);
}

// Another server that got the certificate would learn who comes.
void TestClientCertificates::showsItToNobodyElse()
{
    ScriptedServer elsewhere(FileService(), askingClients());
    ScriptedServer server(
        [&elsewhere](const Exchange&) { return Reply::redirect(302, elsewhere.url(target).toEncoded()); },
        askingClients());
    const Place place;
    ProgramRun run(place, command(server, {certificate, clientCertificateFile(), key, clientKeyFile()}));
    COMPARE_EXIT(run, 1);
    QCOMPARE(failureOf(run), QStringLiteral("TlsFailed"));
    QVERIFY(server.log().size() > 0);
    QCOMPARE(elsewhere.log().size(), 0);
}

QTEST_GUILESS_MAIN(TestClientCertificates)
#include "tst_client_certificates.moc"
