#include "app/handover/handover_client.h"
#include "app/handover/handover_place.h"
#include "tests/support/checks/file_check.h"
#include "tests/support/checks/patience.h"
#include "tests/support/server/scripted_server.h"
#include "tests/system/support/own_window.h"

#include <QProcess>
#include <QTest>

#include <algorithm>

using namespace tributary;
using namespace tributary::test;

// The real program amid a download, asked to end as Windows asks at the end of a session and installers
// before an update: the program saves, ends, and goes on at its next start.
class TestSessionEnd : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savesAndGoesOn_data();
    void savesAndGoesOn();
    void goesOnWhereTheSessionDoes();
    void theTerminalsProgramSavesToo();
};

namespace {

const QByteArray target = "/6M/a.bin";

// The server sends no more than half of the file, and no faster than a busy machine reads, so that what was
// sent is what the program has.
Script halfSlowly()
{
    return FileService().then([](const Exchange& exchange, Reply reply) {
        const AskedRange asked = exchange.request.range().value_or(AskedRange{});
        return reply.rate(500'000).stallAfter(std::max<qint64>(0, 3'000'000 - asked.first.value_or(0)));
    });
}

Script wholeSlowly()
{
    return FileService().then([](const Exchange&, Reply reply) { return reply.rate(100'000); });
}

bool takes(const OwnWindow& own, const QString& link, const QString& folder)
{
    const Handover handover{.links = {link}, .folder = folder, .manner = Manner::Quietly};
    return handOver(handover, handoverPlaceFor(own.store).socket, patience()).outcome ==
           HandoverOutcome::Taken;
}

// A program that has its file may not have its window yet, which is what Windows asks.
bool endsWhenAsked(QProcess& program)
{
    const auto ends = [&program] {
        askToEnd(program);
        return program.waitForFinished(500);
    };
    return QTest::qWaitFor(ends, static_cast<int>(patience().count())) &&
           program.exitStatus() == QProcess::NormalExit && program.exitCode() == 0;
}

} // namespace

void TestSessionEnd::savesAndGoesOn_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("with its window on the screen") << QStringList();
    QTest::newRow("with nothing but its icon in the tray") << QStringList{QStringLiteral("--minimized")};
}

void TestSessionEnd::savesAndGoesOn()
{
    QFETCH(const QStringList, arguments);
    const Place place;
    const OwnWindow own = ownWindowIn(place);
    ScriptedServer server(halfSlowly());
    QProcess program;
    program.setProcessEnvironment(own.environment);
    program.start(own.program, arguments);
    QVERIFY(program.waitForStarted());
    QVERIFY(takes(own, server.url(target).toString(), place.folder));
    TRY_VERIFY(server.log().bytesSent() > 2'000'000);

    QVERIFY(endsWhenAsked(program));
    QVERIFY(!QFile::exists(place.path(QStringLiteral("a.bin"))));
    server.setScript(FileService());
    const int before = server.log().size();
    program.start(own.program, arguments);
    QVERIFY(program.waitForStarted());
    TRY_COMPARE(place.files(), QStringList{QStringLiteral("a.bin")});
    QCOMPARE(differenceFrom(*VirtualFile::atPath(target), place.path(QStringLiteral("a.bin"))), QString());
    // The next start fetches nothing again that was saved.
    QVERIFY(server.log().distinctBytesSent(before) < 5'000'000);
    QVERIFY(endsWhenAsked(program));
}

// Another program has kept the session from ending, after this one had agreed.
void TestSessionEnd::goesOnWhereTheSessionDoes()
{
    const Place place;
    const OwnWindow own = ownWindowIn(place);
    ScriptedServer server(wholeSlowly());
    QProcess program;
    program.setProcessEnvironment(own.environment);
    program.start(own.program, QStringList());
    QVERIFY(program.waitForStarted());
    QVERIFY(takes(own, server.url(target).toString(), place.folder));
    TRY_VERIFY(server.log().bytesSent() > 1'000'000);

    askToEndInVain(program);
    TRY_COMPARE(place.files(), QStringList{QStringLiteral("a.bin")});
    QCOMPARE(differenceFrom(*VirtualFile::atPath(target), place.path(QStringLiteral("a.bin"))), QString());
    QVERIFY(endsWhenAsked(program));
}

void TestSessionEnd::theTerminalsProgramSavesToo()
{
    const Place place;
    ScriptedServer server(halfSlowly());
    const QString cli = QStringLiteral(TRIBUTARY_CLI);
    const QStringList words{QStringLiteral("get"), QStringLiteral("-d"), place.folder,
                            server.url(target).toString()};
    QProcess program;
    program.setProcessEnvironment(homeOf(place));
    program.start(cli, words);
    QVERIFY(program.waitForStarted());
    TRY_VERIFY(server.log().bytesSent() > 2'000'000);

    askToEnd(program);
    QVERIFY(program.waitForFinished(static_cast<int>(patience().count())));
    QCOMPARE(program.exitCode(), 130);
    server.setScript(FileService());
    const int before = server.log().size();
    program.start(cli, words);
    QVERIFY(program.waitForFinished(static_cast<int>(patience().count())));
    QCOMPARE(program.exitCode(), 0);
    QCOMPARE(differenceFrom(*VirtualFile::atPath(target), place.path(QStringLiteral("a.bin"))), QString());
    QVERIFY(server.log().distinctBytesSent(before) < 5'000'000);
}

QTEST_GUILESS_MAIN(TestSessionEnd)
#include "tst_session_end.moc"
