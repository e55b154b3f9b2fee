#include "tests/support/checks/file_check.h"
#include "tests/support/server/scripted_server.h"
#include "tests/system/support/program_run.h"

#include <QTest>

using namespace tributary::test;

namespace {

const QByteArray target = "/6M/a.bin";
const QString name = QStringLiteral("a.bin");

ProgramRun::Surroundings with(int threads)
{
    return {.environment = {{QStringLiteral("LD_PRELOAD"), QStringLiteral(TRIBUTARY_FEW_THREADS)},
                            {QStringLiteral("TRIBUTARY_THREADS"), QString::number(threads)}}};
}

} // namespace

// A system that gives a program few threads, or none.
class TestFewThreads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysSoAndEndsWheneverThatIs();
    void saysSoWhereItWouldVerify();
};

// Neither does it hang, nor fall over; what is here by then is as after a kill.
void TestFewThreads::saysSoAndEndsWheneverThatIs()
{
    const Place place;
    ScriptedServer server;
    const QStringList command = getJson({server.url(target).toString()});
    int refused = 0;
    for (int threads = 0; refused == threads; ++threads) {
        ProgramRun run(place, command, with(threads));
        QVERIFY2(run.ends(), run.story().constData());
        QVERIFY2(run.exited(), run.story().constData());
        if (run.exitCode() == 0)
            break;
        QCOMPARE(run.exitCode(), 1);
        QVERIFY2(run.err().contains("no more threads"), run.story().constData());
        ++refused;
    }
    QVERIFY(refused > 3);
    QCOMPARE(differenceFrom(*VirtualFile::atPath(target), place.path(name)), QString());
    QCOMPARE(place.files(), QStringList{name});
}

void TestFewThreads::saysSoWhereItWouldVerify()
{
    const Place place;
    QFile made(place.path(name));
    QVERIFY(made.open(QIODevice::WriteOnly));
    ProgramRun run(place,
                   {QStringLiteral("verify"), name, QStringLiteral("--checksum"),
                    QStringLiteral("md5:d41d8cd98f00b204e9800998ecf8427e")},
                   with(0));
    COMPARE_EXIT(run, 1);
    QVERIFY2(run.err().contains("no more threads"), run.story().constData());
}

QTEST_GUILESS_MAIN(TestFewThreads)
#include "tst_few_threads.moc"
