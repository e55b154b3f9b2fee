#include "tests/support/checks/file_check.h"
#include "tests/support/server/scripted_server.h"
#include "tests/system/support/program_run.h"

#include <QTest>

using namespace tributary::test;

namespace {

// Sets two limits: the one that counts, and the one up to which a program may raise it.
ProgramRun::Surroundings allowing(int openFiles)
{
    return {.wrapper = {QStringLiteral("sh"), QStringLiteral("-c"),
                        QStringLiteral("ulimit -n %1; exec \"$0\" \"$@\"").arg(openFiles)}};
}

} // namespace

// The program where a process may have few files open.
class TestOpenFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void getsManyWithFewOpenFiles_data();
    void getsManyWithFewOpenFiles();
    void saysNothingWhereAllThatWereAskedForRun();
    void saysSoWhereThereAreTooFewForAny_data();
    void saysSoWhereThereAreTooFewForAny();
};

void TestOpenFiles::getsManyWithFewOpenFiles_data()
{
    QTest::addColumn<int>("openFiles");
    QTest::newRow("what macOS gives") << 256;
    QTest::newRow("fewer still") << 160;
}

// More files and connections are asked for than may be open; Qt would end the program. They are small enough
// to be over before the next, were they not held: each answer takes its time.
void TestOpenFiles::getsManyWithFewOpenFiles()
{
    QFETCH(const int, openFiles);
    const ScriptedServer server(FileService().then(
        [](const Exchange&, Reply reply) { return reply.latency(std::chrono::milliseconds(50)); }));
    const Place place;
    QStringList arguments{QStringLiteral("get"), QStringLiteral("-j64"), QStringLiteral("--max-connections"),
                          QStringLiteral("256")};
    constexpr int files = 150;
    for (int i = 0; i < files; ++i)
        arguments.append(server.url("/20K/" + QByteArray::number(i) + ".bin").toString());
    ProgramRun run(place, arguments, allowing(openFiles));
    COMPARE_EXIT(run, 0);
    QCOMPARE(place.files().size(), files);
    QVERIFY2(run.err().contains("files and"), run.story().constData());
    QVERIFY2(run.err().contains(QByteArray::number(openFiles)), run.story().constData());
    QCOMPARE(run.err().count("connections at once"), 1);
    QCOMPARE(differenceFrom(*VirtualFile::atPath("/20K/7.bin"), place.path(QStringLiteral("7.bin"))),
             QString());
}

void TestOpenFiles::saysNothingWhereAllThatWereAskedForRun()
{
    const ScriptedServer server{FileService()};
    const Place place;
    ProgramRun run(place, {QStringLiteral("get"), server.url("/20K/a.bin").toString()}, allowing(1024));
    COMPARE_EXIT(run, 0);
    QVERIFY2(!run.err().contains("connections at once"), run.story().constData());
}

void TestOpenFiles::saysSoWhereThereAreTooFewForAny_data()
{
    QTest::addColumn<int>("openFiles");
    // With fewer still, the sanitizers themselves can't look at what they complain of.
    for (const int openFiles : {8, 9, 10, 12, 15, 16})
        QTest::addRow("%d", openFiles) << openFiles;
}

// The program says so at once: it does not hang, Qt does not end it, and it begins no file that it cannot
// end.
void TestOpenFiles::saysSoWhereThereAreTooFewForAny()
{
    QFETCH(const int, openFiles);
    const ScriptedServer server{FileService()};
    const Place place;
    ProgramRun run(place, {QStringLiteral("get"), server.url("/20K/a.bin").toString()}, allowing(openFiles));
    COMPARE_EXIT(run, 1);
    QVERIFY2(run.err().contains("too few files"), run.story().constData());
    QCOMPARE(place.files(), QStringList());
}

QTEST_GUILESS_MAIN(TestOpenFiles)
#include "tst_open_files.moc"
