#include "tests/support/server/scripted_server.h"
#include "tests/system/support/program_run.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

using namespace tributary::test;

namespace {

const QByteArray small = "/100K/small.bin";
const QByteArray medium = "/2M/medium.bin";
constexpr qint64 smallSize = 100 * 1024;
constexpr qint64 mediumSize = 2 * 1024 * 1024;

// A person's surroundings and a folder for the benchmark's own files, which must be empty again.
struct BenchPlace
{
    BenchPlace() { QDir(place.home).mkdir(QStringLiteral("temporary")); }

    QString temporary() const { return place.home + QStringLiteral("/temporary"); }
    QStringList leftOver() const
    {
        return place.files() +
               QDir(temporary()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    QStringList bench(const QStringList& more) const
    {
        return QStringList{QStringLiteral("bench"),
                           QStringLiteral("--proxy"),
                           QStringLiteral("none"),
                           QStringLiteral("--temp-dir"),
                           temporary(),
                           QStringLiteral("--retry-wait"),
                           QStringLiteral("0")} +
               more;
    }

    Place place;
};

QString valueOf(const QJsonObject& event, const char* name)
{
    return event[QLatin1String(name)].toVariant().toString();
}

QStringList valuesOf(const QList<QJsonObject>& events, const char* name)
{
    QStringList values;
    for (const QJsonObject& event : events)
        values.append(valueOf(event, name));
    return values;
}

QStringList words(const char* text)
{
    return QString::fromLatin1(text).split(u' ');
}

} // namespace

// The benchmark against a server of one's own: what is fetched and told, and that nothing of it stays. How
// long it takes is nobody's business here.
class TestBenchCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fetchesEachLinkTwiceARound();
    void fetchesOneAfterAnotherOverOneConnection();
    void showsATable();
    void countsWhatFails();
    void endsWhenNothingCame();
    void triesAgainAsAGetDoes();
    void saysThatItHasNoRoomForItsFiles();
    void keepsFilesOfOneNameApart();
    void throwsItsFilesAwayWhenInterrupted();
};

void TestBenchCommand::fetchesEachLinkTwiceARound()
{
    const BenchPlace place;
    const ScriptedServer server;
    ProgramRun run(place.place, place.bench({QStringLiteral("--json"), QStringLiteral("--rounds=2"),
                                             server.url(small).toString(), server.url(medium).toString()}));
    COMPARE_EXIT(run, 0);
    const QList<QJsonObject> passes = run.events(QStringLiteral("pass"));
    QCOMPARE(valuesOf(passes, "mode"), words("sequential parallel parallel sequential"));
    QCOMPARE(valuesOf(passes, "round"), words("1 1 2 2"));
    QCOMPARE(valuesOf(passes, "completed"), words("2 2 2 2"));
    QCOMPARE(valuesOf(passes, "failed"), words("0 0 0 0"));
    for (const QJsonObject& pass : passes)
        QCOMPARE(pass[QLatin1String("bytes")].toInteger(), smallSize + mediumSize);
    const QJsonObject benchmark = run.event(QStringLiteral("benchmark"));
    QCOMPARE(benchmark[QLatin1String("rounds")].toInt(), 2);
    QCOMPARE(valueOf(benchmark[QLatin1String("sequential")].toObject(), "completed"), QStringLiteral("4"));
    QCOMPARE(valueOf(benchmark[QLatin1String("parallel")].toObject(), "completed"), QStringLiteral("4"));
    QVERIFY(benchmark[QLatin1String("ratio")].toDouble() > 0);
    QCOMPARE(benchmark[QLatin1String("sizes")].toArray().size(), 2);
    const QJsonObject summary = run.events().last();
    QCOMPARE(valueOf(summary, "event"), QStringLiteral("summary"));
    QCOMPARE(valueOf(summary, "completed"), QStringLiteral("8"));
    QCOMPARE(valueOf(summary, "bytes"), QString::number(4 * (smallSize + mediumSize)));
    QCOMPARE(server.log().bytesSent() >= 4 * (smallSize + mediumSize), true);
    QCOMPARE(place.leftOver(), QStringList());
}

void TestBenchCommand::fetchesOneAfterAnotherOverOneConnection()
{
    const BenchPlace place;
    // Never answered, so that the first pass is the only one.
    const ScriptedServer server(
        FileService().then([](const Exchange&, Reply reply) { return reply.stallBeforeHeaders(); }));
    ProgramRun run(place.place,
                   place.bench({server.url("/8M/a.bin").toString(), server.url("/8M/b.bin").toString()}));
    TRY_VERIFY(server.log().activeRequests() == 1);
    run.interrupt();
    COMPARE_EXIT(run, 130);
    QCOMPARE(server.log().peakRequests(), 1);
    QCOMPARE(server.log().at(0).request.path(), QByteArray("/8M/a.bin"));
}

void TestBenchCommand::showsATable()
{
    const BenchPlace place;
    const ScriptedServer server;
    ProgramRun run(place.place, place.bench({QStringLiteral("--rounds=1"), server.url(small).toString()}));
    COMPARE_EXIT(run, 0);
    QVERIFY2(run.out().startsWith("rounds: 1, medians "), run.story().constData());
    QVERIFY2(run.out().contains("\nIn parallel it takes "), run.story().constData());
    const QList<QByteArray> said = run.err().split('\n');
    QCOMPARE(said.size(), 3);
    QVERIFY2(said.at(0).startsWith("round 1, one after another: "), run.err().constData());
    QVERIFY2(said.at(1).startsWith("round 1, in parallel: "), run.err().constData());
}

void TestBenchCommand::countsWhatFails()
{
    const BenchPlace place;
    const ScriptedServer server;
    ProgramRun run(place.place,
                   place.bench({QStringLiteral("--json"), QStringLiteral("--rounds=1"),
                                server.url("/missing").toString(), server.url(small).toString()}));
    COMPARE_EXIT(run, 1);
    QCOMPARE(valuesOf(run.events(QStringLiteral("failed")), "kind"), words("NotFound NotFound"));
    QCOMPARE(valuesOf(run.events(QStringLiteral("pass")), "failed"), words("1 1"));
    QCOMPARE(valuesOf(run.events(QStringLiteral("pass")), "completed"), words("1 1"));
    const QJsonObject benchmark = run.event(QStringLiteral("benchmark"));
    QVERIFY(benchmark[QLatin1String("ratio")].isNull());
    QVERIFY(benchmark[QLatin1String("sequential")].toObject()[QLatin1String("seconds")].isNull());
    QCOMPARE(place.leftOver(), QStringList());
}

void TestBenchCommand::endsWhenNothingCame()
{
    const BenchPlace place;
    const ScriptedServer server;
    ProgramRun run(place.place, place.bench({QStringLiteral("--json"), server.url("/missing").toString()}));
    COMPARE_EXIT(run, 1);
    QCOMPARE(run.events(QStringLiteral("pass")).size(), 1);
    QCOMPARE(server.log().size(), 1);
}

void TestBenchCommand::triesAgainAsAGetDoes()
{
    const BenchPlace place;
    const ScriptedServer server(FileService().then([](const Exchange& exchange, Reply reply) {
        return exchange.index == 0 ? Reply(500) : std::move(reply);
    }));
    ProgramRun run(place.place, place.bench({QStringLiteral("--json"), QStringLiteral("--rounds=1"),
                                             server.url(small).toString()}));
    COMPARE_EXIT(run, 0);
    QCOMPARE(run.events(QStringLiteral("retry")).size(), 1);
    QCOMPARE(valuesOf(run.events(QStringLiteral("completed")), "retries"), words("1 0"));
}

void TestBenchCommand::saysThatItHasNoRoomForItsFiles()
{
    const BenchPlace place;
    const ScriptedServer server;
    ProgramRun run(place.place,
                   {QStringLiteral("bench"), QStringLiteral("--json"), QStringLiteral("--temp-dir"),
                    place.temporary() + QStringLiteral("/nowhere"), server.url(small).toString()});
    COMPARE_EXIT(run, 4);
    QCOMPARE(failureOf(run), QStringLiteral("NoPermission"));
    const QString message = run.event(QStringLiteral("failed"))[QLatin1String("message")].toString();
    QVERIFY2(message.contains(place.temporary() + QStringLiteral("/nowhere")) &&
                 message.contains(QLatin1String(" --temp-dir")) && !message.contains(QLatin1String(" --dir")),
             qPrintable(message));
    QCOMPARE(server.log().size(), 0);
}

void TestBenchCommand::keepsFilesOfOneNameApart()
{
    const BenchPlace place;
    const ScriptedServer server;
    const QString link = server.url(small).toString();
    ProgramRun run(place.place,
                   place.bench({QStringLiteral("--json"), QStringLiteral("--rounds=1"), link, link}));
    COMPARE_EXIT(run, 0);
    QCOMPARE(run.event(QStringLiteral("summary"))[QLatin1String("completed")].toInt(), 4);
    QCOMPARE(place.leftOver(), QStringList());
}

void TestBenchCommand::throwsItsFilesAwayWhenInterrupted()
{
    const BenchPlace place;
    const ScriptedServer server(FileService().then([](const Exchange& exchange, Reply reply) {
        return exchange.request.path() == small ? std::move(reply) : reply.stallAfter(mediumSize / 8);
    }));
    ProgramRun run(place.place, place.bench({server.url(small).toString(), server.url(medium).toString()}));
    TRY_VERIFY(server.log().bytesSent() > smallSize + mediumSize / 16);
    QVERIFY(!place.leftOver().isEmpty());
    run.interrupt();
    COMPARE_EXIT(run, 130);
    // Windows ends a line for people by two bytes.
    QCOMPARE(run.err().trimmed(), QByteArray("Interrupted; no file was kept."));
    QCOMPARE(run.out(), QByteArray());
    QCOMPARE(place.leftOver(), QStringList());
}

QTEST_GUILESS_MAIN(TestBenchCommand)
#include "tst_bench_command.moc"
