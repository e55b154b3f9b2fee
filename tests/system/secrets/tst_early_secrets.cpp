#include "tests/support/server/scripted_server.h"
#include "tests/system/support/program_run.h"

#include <QFile>
#include <QTest>

#include <csignal>

using namespace tributary::test;
using namespace Qt::StringLiterals;

// Looks at the list of processes while the program starts, and stops it then.
class TestEarlySecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areHiddenBeforeQtBegins();
    void stopsBeforeQtBegins_data();
    void stopsBeforeQtBegins();
};

void TestEarlySecrets::areHiddenBeforeQtBegins()
{
    const Place place;
    const ScriptedServer server;
    const QString look = place.home + "/look"_L1;
    const ProgramRun::Surroundings surroundings{
        .environment = {{u"LD_PRELOAD"_s, QStringLiteral(TRIBUTARY_EARLY_LOOK)},
                        {u"TRIBUTARY_EARLY_LOOK"_s, look}}};
    ProgramRun run(place, getJson({u"-u"_s, u"me:Canary-2c41"_s, server.url("/20K/a.bin").toString()}),
                   surroundings);
    COMPARE_EXIT(run, 0);
    QFile file(look);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray shown = file.readAll().replace('\0', ' ');
    QVERIFY2(shown.contains("tributary-cli get ") && shown.contains(" -u "), shown.constData());
    QVERIFY2(!shown.contains("Canary"), shown.constData());
    QCOMPARE(server.log().at(0).request.basicCredentials(), QByteArray("me:Canary-2c41"));
}

void TestEarlySecrets::stopsBeforeQtBegins_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("interrupted") << SIGINT;
    QTest::newRow("terminated") << SIGTERM;
}

// A script tells by the code that nothing went wrong.
void TestEarlySecrets::stopsBeforeQtBegins()
{
    QFETCH(const int, signal);
    const Place place;
    const ScriptedServer server;
    const ProgramRun::Surroundings surroundings{
        .environment = {{u"LD_PRELOAD"_s, QStringLiteral(TRIBUTARY_EARLY_LOOK)},
                        {u"TRIBUTARY_EARLY_STOP"_s, QString::number(signal)}}};
    ProgramRun run(place, getJson({server.url("/20K/a.bin").toString()}), surroundings);
    COMPARE_EXIT(run, 130);
    QCOMPARE(server.log().size(), 0);
}

QTEST_GUILESS_MAIN(TestEarlySecrets)
#include "tst_early_secrets.moc"
