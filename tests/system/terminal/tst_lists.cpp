#include "tests/support/checks/file_check.h"
#include "tests/support/server/file_service.h"
#include "tests/support/server/scripted_server.h"
#include "tests/system/support/program_run.h"

#include <QRegularExpression>
#include <QTest>

#include <csignal>
#include <sys/stat.h>

using namespace tributary::test;
using namespace std::chrono_literals;

namespace {

QStringList words(const char* text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

QString saved(const Place& place, const QByteArray& content)
{
    QFile file(place.home + QStringLiteral("/list.txt"));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName()
                                                                                    : QString();
}

ProgramRun::Surroundings readingFrom(const QString& list)
{
    return {.wrapper = {QStringLiteral("sh"), QStringLiteral("-c"),
                        QStringLiteral("exec \"$0\" \"$@\" < '%1'").arg(list)}};
}

void makeFile(const QString& path, const QByteArray& content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
}

// In KiB, as the system counted it.
qint64 mostMemoryOf(qint64 process)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').first().toLongLong();
    }
    return 0;
}

} // namespace

// Whole lists through the program.
class TestLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void downloadsWhatAListAsksFor();
    void readsSeveralListsInTheirOrder();
    void namesTheListOfAnEarlierName();
    void tellsHowFastManySmallFilesAre();
    void reportsABadLineAndGoesOn();
    void saysWhichLinesGiveOneName_data();
    void saysWhichLinesGiveOneName();
    void readsStandardInput();
    void readsANamedPipeAsItComes();
    void hearsAStopWhileAPipeHasNoWriter();
    void blamesNoDiskForAListThatCannotBeRead();
    void enforcesTheSizeOfALine_data();
    void enforcesTheSizeOfALine();
    void placesByUrl();
    void placesByTemplate();
    void keepsNamesInTheFolder();
    void staysSmallWithALongList();
    void saysThatTheListCantBeRead();
};

void TestLists::downloadsWhatAListAsksFor()
{
    const Place place;
    ScriptedServer server;
    const QByteArray base = server.url("/").toEncoded();
    const QByteArray hash = VirtualFile::atPath("/30K/b.bin")->sha256().toHex();
    const QString list = saved(place, "# a list\n" + base + "20K/a[1-3].bin\n" + base +
                                          "30K/b.bin\n  out=c.bin\n"
                                          "  checksum=sha256=" +
                                          hash + "\n  header=X-Token: told\n");
    ProgramRun run(place, getJson({QStringLiteral("-i"), list, server.url("/10K/first.bin").toString()}));
    COMPARE_EXIT(run, 0);
    QCOMPARE(place.files(), words("a1.bin a2.bin a3.bin c.bin first.bin"));
    QCOMPARE(differenceFrom(*VirtualFile::atPath("/20K/a2.bin"), place.path(QStringLiteral("a2.bin"))),
             QString());
    const QList<QJsonObject> completed = run.events(QStringLiteral("completed"));
    QCOMPARE(completed.size(), 5);
    for (const QJsonObject& event : completed) {
        const bool hasHash = event[QLatin1String("path")].toString().endsWith(QLatin1String("c.bin"));
        QCOMPARE(event[QLatin1String("checksum")].toString(),
                 hasHash ? QStringLiteral("verified") : QStringLiteral("none"));
    }
    QCOMPARE(server.log().countMatching(
                 [](const ExchangeRecord& record) { return record.request.header("X-Token") == "told"; }),
             1);
}

void TestLists::readsSeveralListsInTheirOrder()
{
    const Place place;
    const ScriptedServer server;
    const QByteArray base = server.url("/").toEncoded();
    QStringList expected{server.url("/10K/first.bin").toString()};
    QStringList arguments = expected;
    for (const char* name : {"a", "b", "c"}) {
        const QString list = place.home + u'/' + QLatin1String(name);
        makeFile(list, base + "20K/" + name + "[1-2].bin\nwhat is this\n");
        arguments += {QStringLiteral("-i"), list};
        for (const char* number : {"1.bin", "2.bin"})
            expected.append(server.url(QByteArray("/20K/") + name + number).toString());
    }
    ProgramRun run(place, getJson(arguments));
    COMPARE_EXIT(run, 1);
    QStringList added;
    for (const QJsonObject& event : run.events(QStringLiteral("added")))
        added.append(event[QLatin1String("url")].toString());
    QCOMPARE(added, expected);
    QCOMPARE(run.events(QStringLiteral("completed")).size(), 7);
    QStringList flawed;
    for (const QJsonObject& event : run.events(QStringLiteral("failed")))
        flawed.append(event[QLatin1String("url")].toString());
    QCOMPARE(flawed, (QStringList{place.home + QLatin1String("/a:2"), place.home + QLatin1String("/b:2"),
                                  place.home + QLatin1String("/c:2")}));
}

void TestLists::namesTheListOfAnEarlierName()
{
    const Place place;
    const ScriptedServer server;
    const QString earlier = place.home + QLatin1String("/earlier");
    makeFile(earlier, server.url("/20K/a.bin").toEncoded() + "\n  out=x.bin\n");
    const QString list = saved(place, server.url("/20K/b.bin").toEncoded() + "\n  out=x.bin\n");
    ProgramRun run(place, getJson({QStringLiteral("--on-conflict"), QStringLiteral("fail"),
                                   QStringLiteral("-i"), earlier, QStringLiteral("-i"), list}));
    COMPARE_EXIT(run, 1);
    const QString told = QStringLiteral("line %1:1 gives the same file name").arg(earlier);
    QVERIFY2(run.err().contains(told.toUtf8()), run.story().constData());
}

void TestLists::tellsHowFastManySmallFilesAre()
{
    const Place place;
    // All files together take longer to come than a speed takes to be known.
    const ScriptedServer server(
        FileService().then([](const Exchange&, Reply reply) { return reply.latency(30ms); }));
    const QString list = saved(place, server.url("/").toEncoded() + "1K/a[1-300].bin\n");
    ProgramRun run(place, words("get --proxy none --progress bar -i") + QStringList{list});
    COMPARE_EXIT(run, 0);
    static const QRegularExpression speed(QStringLiteral(" of \\d+ done[^\\r\\n]* [1-9][0-9.]* [KM]iB/s"));
    QVERIFY2(QString::fromUtf8(run.err()).contains(speed), run.story().constData());
}

void TestLists::reportsABadLineAndGoesOn()
{
    const Place place;
    ScriptedServer server;
    const QByteArray base = server.url("/").toEncoded();
    const QString list = saved(place, base + "20K/a.bin\nwhat is this\n" + base + "20K/b.bin\n");
    ProgramRun run(place, getJson({QStringLiteral("--input"), list}));
    COMPARE_EXIT(run, 1);
    QCOMPARE(place.files(), words("a.bin b.bin"));
    const QJsonObject failed = run.event(QStringLiteral("failed"));
    QCOMPARE(failed[QLatin1String("url")].toString(), list + QStringLiteral(":2"));
    QCOMPARE(failed[QLatin1String("kind")].toString(), QStringLiteral("BadUrl"));
    QVERIFY2(run.err().contains((list + QStringLiteral(":2")).toUtf8()), run.story().constData());
    QCOMPARE(run.event(QStringLiteral("summary"))[QLatin1String("failed")].toInt(), 1);
}

void TestLists::saysWhichLinesGiveOneName_data()
{
    QTest::addColumn<QString>("policy");
    QTest::addColumn<int>("code");
    QTest::newRow("rename") << QStringLiteral("rename") << 0;
    QTest::newRow("overwrite") << QStringLiteral("overwrite") << 0;
    QTest::newRow("skip") << QStringLiteral("skip") << 1;
    QTest::newRow("fail") << QStringLiteral("fail") << 1;
}

// The policies rename and overwrite bring both files. With skip and fail the first line gets the name.
void TestLists::saysWhichLinesGiveOneName()
{
    QFETCH(const QString, policy);
    QFETCH(const int, code);
    const Place place;
    ScriptedServer server;
    const QByteArray base = server.url("/").toEncoded();
    const QString list = saved(place, base + "20K/a.bin\n  out=x.bin\n" + base + "30K/b.bin\n  out=x.bin\n");
    ProgramRun run(place, getJson({QStringLiteral("--on-conflict"), policy, QStringLiteral("-i"), list}));
    COMPARE_EXIT(run, code);
    const QString told = list + QStringLiteral(":3: ");
    QVERIFY2(run.err().contains(told.toUtf8()) && run.err().contains("line 1 gives the same file name"),
             run.story().constData());
    const int asked = server.log().countMatching(
        [](const ExchangeRecord& record) { return record.request.path() == "/30K/b.bin"; });
    QCOMPARE(asked > 0, code == 0);
    if (code == 0) {
        QCOMPARE(place.files().size(), 2);
        return;
    }
    QCOMPARE(place.files(), words("x.bin"));
    QCOMPARE(differenceFrom(*VirtualFile::atPath("/20K/a.bin"), place.path(QStringLiteral("x.bin"))),
             QString());
    QCOMPARE(run.event(QStringLiteral("failed"))[QLatin1String("kind")].toString(),
             QStringLiteral("Conflict"));
}

void TestLists::readsStandardInput()
{
    const Place place;
    ScriptedServer server;
    const QString list =
        saved(place, server.url("/20K/a.bin").toEncoded() + "\n" + server.url("/20K/b.bin").toEncoded());
    ProgramRun run(place, getJson({QStringLiteral("-i-")}), readingFrom(list));
    COMPARE_EXIT(run, 0);
    QCOMPARE(place.files(), words("a.bin b.bin"));
}

void TestLists::readsANamedPipeAsItComes()
{
    const Place place;
    ScriptedServer server;
    const QString path = place.home + QStringLiteral("/pipe");
    QCOMPARE(::mkfifo(path.toLocal8Bit().constData(), 0600), 0);
    // Whoever opens it for both waits for no reader.
    QFile pipe(path);
    QVERIFY(pipe.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
    ProgramRun run(place, getJson({QStringLiteral("-i"), path}));
    QVERIFY(pipe.write(server.url("/20K/a.bin").toEncoded() + '\n') > 0);
    QVERIFY2(QTest::qWaitFor([&] { return run.events(QStringLiteral("completed")).size() == 1; },
                             static_cast<int>(patience().count())),
             run.story().constData());
    QVERIFY(pipe.write(server.url("/20K/b.bin").toEncoded()) > 0);
    pipe.close();
    COMPARE_EXIT(run, 0);
    QCOMPARE(place.files(), words("a.bin b.bin"));
}

void TestLists::hearsAStopWhileAPipeHasNoWriter()
{
    const Place place;
    const QString path = place.home + QStringLiteral("/pipe");
    QCOMPARE(::mkfifo(path.toLocal8Bit().constData(), 0600), 0);
    ScriptedServer server(
        FileService().then([](const Exchange&, Reply reply) { return reply.rate(100'000); }));
    ProgramRun run(place, getJson({QStringLiteral("-i"), path, server.url("/3M/a.bin").toString()}));
    QVERIFY2(QTest::qWaitFor([&] { return !run.events(QStringLiteral("added")).isEmpty(); },
                             static_cast<int>(patience().count())),
             run.story().constData());
    run.send(SIGTERM);
    COMPARE_EXIT(run, 130);
}

void TestLists::blamesNoDiskForAListThatCannotBeRead()
{
    const Place place;
    ProgramRun run(
        place, getJson({QStringLiteral("-i-")}),
        {.wrapper = {QStringLiteral("sh"), QStringLiteral("-c"), QStringLiteral("exec \"$0\" \"$@\" <&-")}});
    COMPARE_EXIT(run, 1);
    const QString message = run.event(QStringLiteral("failed"))[QLatin1String("message")].toString();
    QVERIFY2(message.startsWith(QLatin1String("The list can't be read")), qPrintable(message));
    QVERIFY2(!message.contains(QLatin1String("disk")) && !message.contains(QLatin1String("--dir")),
             qPrintable(message));
}

void TestLists::enforcesTheSizeOfALine_data()
{
    QTest::addColumn<QByteArray>("size");
    QTest::addColumn<bool>("sized");
    QTest::addColumn<int>("code");
    for (const bool sized : {true, false}) {
        const char* how = sized ? "" : ", from a server that tells none";
        QTest::addRow("the right one%s", how) << QByteArray("20480") << sized << 0;
        QTest::addRow("a smaller one%s", how) << QByteArray("20479") << sized << 1;
        QTest::addRow("a larger one%s", how) << QByteArray("20481") << sized << 1;
    }
}

void TestLists::enforcesTheSizeOfALine()
{
    QFETCH(const QByteArray, size);
    QFETCH(const bool, sized);
    QFETCH(const int, code);
    const Place place;
    ScriptedServer server(FileService().then([sized](const Exchange&, Reply reply) {
        return sized ? reply : reply.status(200).removeHeader("Content-Range").chunked();
    }));
    const QString list =
        saved(place, '\'' + server.url("/20K/a.bin").toEncoded() + "' a.bin " + size + " \n");
    ProgramRun run(place, getJson({QStringLiteral("-i"), list}));
    COMPARE_EXIT(run, code);
    if (code == 0)
        return;
    const QJsonObject failed = run.event(QStringLiteral("failed"));
    QCOMPARE(failed[QLatin1String("kind")].toString(), QStringLiteral("Changed"));
    const QString message = failed[QLatin1String("message")].toString();
    // Nobody fetches what is too long to its end, only to count it.
    const bool isCutShort = !sized && size.toLongLong() < 20480;
    QVERIFY2(message.contains(QLatin1String(size)), qPrintable(message));
    QVERIFY2(message.contains(isCutShort ? QLatin1String("has more") : QLatin1String("20480")),
             qPrintable(message));
    QVERIFY(!place.files().contains(QStringLiteral("a.bin")));
}

void TestLists::placesByUrl()
{
    const Place place;
    ScriptedServer server;
    const QString list = saved(place, server.url("/20K/b/c.bin").toEncoded() + "\n");
    const QString url = server.url("/10K/x%2F..%2Fy/a%20b.bin?q=1").toString(QUrl::FullyEncoded);
    // The server is asked for the path without its dots.
    const QString up = server.url("/d/../40K/e/f.bin").toString(QUrl::FullyEncoded);
    ProgramRun run(place, getJson({QStringLiteral("--path-from-url"), QStringLiteral("-i"), list, url, up}));
    COMPARE_EXIT(run, 0);
    for (const char* path : {"127.0.0.1/20K/b/c.bin", "127.0.0.1/40K/e/f.bin"})
        QVERIFY2(QFile::exists(place.path(QLatin1String(path))), run.story().constData());
    QCOMPARE(run.events(QStringLiteral("completed")).size(), 3);
    for (const QJsonObject& event : run.events(QStringLiteral("completed")))
        QVERIFY(event[QLatin1String("path")].toString().startsWith(place.path(QStringLiteral("127.0.0.1/"))));
    // Once more: everything is there, and nothing is asked.
    const int asked = server.log().size();
    ProgramRun again(place, getJson({QStringLiteral("--path-from-url"), QStringLiteral("--on-conflict"),
                                     QStringLiteral("skip"), QStringLiteral("-i"), list, url, up}));
    COMPARE_EXIT(again, 0);
    QCOMPARE(again.events(QStringLiteral("skipped")).size(), 3);
    QCOMPARE(server.log().size(), asked);
}

void TestLists::placesByTemplate()
{
    const Place place;
    ScriptedServer server(FileService().then([](const Exchange& exchange, Reply reply) {
        return exchange.request.path() == "/10K/named"
                   ? reply.header("Content-Disposition", "attachment; filename=\"../theirs.bin\"")
                   : reply;
    }));
    const QString form = QStringLiteral("{host}/{date}/old {name}");
    ProgramRun run(place,
                   getJson({QStringLiteral("--name-template"), form, server.url("/10K/a.bin").toString(),
                            server.url("/10K/named").toString()}));
    COMPARE_EXIT(run, 0);
    QStringList names;
    for (const QJsonObject& event : run.events(QStringLiteral("completed"))) {
        const QString path = event[QLatin1String("path")].toString();
        QVERIFY2(path.startsWith(place.path(QStringLiteral("127.0.0.1/20"))), qPrintable(path));
        names.append(path.section(u'/', -1));
    }
    names.sort();
    QCOMPARE(names, (QStringList{QStringLiteral("old a.bin"), QStringLiteral("old theirs.bin")}));
}

void TestLists::keepsNamesInTheFolder()
{
    const Place place;
    ScriptedServer server;
    const QByteArray link = server.url("/10K/a.bin").toEncoded();
    const QByteArray metalink = "<metalink xmlns=\"urn:ietf:params:xml:ns:metalink\">"
                                "<file name=\"disc/con/a?.bin\"><size>10240</size><url>" +
                                link +
                                "</url></file>"
                                "<file name=\"../b.bin\"><url>" +
                                link + "</url></file></metalink>";
    ProgramRun run(place, getJson({QStringLiteral("-i"), saved(place, metalink)}));
    COMPARE_EXIT(run, 1);
    QCOMPARE(run.events(QStringLiteral("completed")).size(), 1);
    QCOMPARE(run.event(QStringLiteral("completed"))[QLatin1String("path")].toString(),
             place.path(QStringLiteral("disc/_con/a_.bin")));
}

// The program's memory does not grow with the list, neither with its lines nor with the links of a pattern.
void TestLists::staysSmallWithALongList()
{
    if (isSanitized())
        QSKIP("a sanitizer keeps memory that was given back");
    const Place place;
    makeFile(place.path(QStringLiteral("here.bin")), "here");
    constexpr int lines = 5'000;
    QByteArray list = "http://127.0.0.1:1/[1-" + QByteArray::number(lines) + "]/here.bin\n";
    for (int i = 0; i < lines; ++i)
        list += "http://127.0.0.1:1/" + QByteArray::number(i) + "/here.bin\n";
    // A program that waits at the end of the list lets its memory be looked at.
    ScriptedServer server([](const Exchange&) { return Reply(200).stallBeforeHeaders(); });
    list += server.url("/last").toEncoded() + "\n";
    const auto memoryAfter = [&](const QByteArray& content, int skipped) {
        ProgramRun run(place, getJson({QStringLiteral("--on-conflict"), QStringLiteral("skip"),
                                       QStringLiteral("-i"), saved(place, content)}));
        const bool came = QTest::qWaitFor([&] { return run.out().count("\"event\":\"skipped\"") >= skipped; },
                                          static_cast<int>(4 * patience().count()));
        return came ? mostMemoryOf(run.id()) : qint64{-1};
    };
    const qint64 ofFew =
        memoryAfter("http://127.0.0.1:1/[1-3000]/here.bin\n" + server.url("/last").toEncoded() + "\n", 3000);
    const qint64 ofMany = memoryAfter(list, 2 * lines);
    QVERIFY(ofFew > 0 && ofMany > 0);
    // More than the queue is fed ahead, both; three times the list may take a few MiB more, for what the
    // memory's own keeper holds back.
    QVERIFY2(ofMany < ofFew + 8 * 1024, qPrintable(QStringLiteral("%1 KiB, then %2").arg(ofFew).arg(ofMany)));
}

void TestLists::saysThatTheListCantBeRead()
{
    const Place place;
    ProgramRun missing(place, getJson({QStringLiteral("-i"), place.path(QStringLiteral("none.txt"))}));
    COMPARE_EXIT(missing, 2);
    QVERIFY(missing.err().contains("--input"));
    ProgramRun folder(place, getJson({QStringLiteral("-i"), place.folder}));
    COMPARE_EXIT(folder, 2);
}

QTEST_GUILESS_MAIN(TestLists)
#include "tst_lists.moc"
