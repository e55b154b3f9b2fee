#include "app/cli/reporting/bench_printer.h"
#include "app/cli/reporting/json_events.h"
#include "app/cli/reporting/json_reporter.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace tributary;
using namespace tributary::cli;
using namespace std::chrono_literals;

namespace {

const Subject subject{.number = 7,
                      .url = QUrl(QStringLiteral("http://example.com/a.iso")),
                      .text = QStringLiteral("http://example.com/a.iso")};

DownloadSnapshot running()
{
    DownloadSnapshot snapshot;
    snapshot.id = DownloadId{42};
    snapshot.url = subject.url;
    snapshot.state = DownloadState::Downloading;
    snapshot.size = 3000;
    snapshot.bytes = 1000;
    snapshot.stepBytes = 600;
    snapshot.bytesPerSecond = 500;
    snapshot.timeLeft = 4s;
    snapshot.mode = TransferMode::Segmented;
    snapshot.connections = {{0, 600, 1500, 300}, {1500, 1900, std::nullopt, 200}};
    return snapshot;
}

// A reporter, what it wrote, and a clock that stands still until it is told.
struct Recorded
{
    QBuffer out;
    std::chrono::milliseconds now{0};
    JsonReporter reporter{
        out,
        {.utc = [] { return QDateTime::fromMSecsSinceEpoch(1'700'000'000'123, QTimeZone::utc()); },
         .elapsed = [this] { return now; }}};

    Recorded() { out.open(QIODevice::WriteOnly); }

    QList<QJsonObject> lines() const
    {
        QList<QJsonObject> objects;
        for (const QByteArray& line : out.data().split('\n')) {
            if (!line.isEmpty())
                objects.append(QJsonDocument::fromJson(line).object());
        }
        return objects;
    }

    QJsonObject only() const
    {
        return lines().size() == 1 && out.data().count('\n') == 1 ? lines().first() : QJsonObject();
    }
};

QJsonObject parsed(const QByteArray& text)
{
    return QJsonDocument::fromJson(text).object();
}

// The fields that every line has, and these.
QJsonObject eventOf(const char* name, const char* fields)
{
    QJsonObject object = parsed(fields);
    object[QLatin1String("event")] = QLatin1String(name);
    object[QLatin1String("id")] = 7;
    object[QLatin1String("url")] = subject.text;
    object[QLatin1String("time")] = QStringLiteral("2023-11-14T22:13:20.123Z");
    return object;
}

// Names within nested objects count as well.
QSet<QString> namesIn(const QJsonValue& value)
{
    QSet<QString> names;
    const QJsonObject object = value.toObject();
    for (auto field = object.begin(); field != object.end(); ++field)
        names += namesIn(*field) + QSet<QString>{field.key()};
    const QJsonArray array = value.toArray();
    for (const auto& element : array)
        names += namesIn(element);
    return names;
}

// One of each event, with all that it may have.
QList<QJsonObject> allEvents()
{
    Recorded recorded;
    recorded.reporter.added(subject, {});
    recorded.reporter.probed(subject, {.connections = ConnectionMeasurement{.steps = {{1, 1}}}});
    recorded.reporter.progressed(subject, running());
    recorded.reporter.retrying(subject, {});
    recorded.reporter.completed(
        subject, {.size = SizeOutcome::NotConfirmed, .wrongSources = {{.url = subject.url, .error = {}}}});
    recorded.reporter.skipped(subject, {});
    recorded.reporter.failed(subject, {});
    recorded.reporter.finished({}, 0s);
    BenchEvents bench(recorded.out, systemClock());
    bench.passed({});
    bench.measured({.rounds = 1, .sequential = {}, .parallel = {}, .ratio = {}, .sizes = {{}}});
    recorded.out.write(listedLine(running(), QDateTime()));
    return recorded.lines();
}

} // namespace

class TestCliJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatWasAdded();
    void tellsWhatAProbeFound();
    void tellsNullForWhatNobodyKnows();
    void tellsProgress();
    void verifyingIsAPhaseOfItsOwn();
    void progressComesAtMostFiveTimesASecond();
    void eachDownloadHasItsOwnRhythm();
    void noProgressComesAfterTheEnd();
    void tellsRetries();
    void tellsCompletion();
    void tellsSkips();
    void tellsFailures();
    void closesAtAnInterruptWhatWasAdded();
    void sumsUp();
    void tellsWhatABenchmarkMeasured();
    void tellsWhatTheWindowHas();
    void aCancelledDownloadHasNoBytes();
    void tellsWhyADownloadOfTheWindowFailed();
    void textIsEscapedOnOneLine();
    void writesNothingThatSteersATerminal();
    void theManualNamesAllOfIt();
};

void TestCliJson::tellsWhatWasAdded()
{
    Recorded recorded;
    recorded.reporter.added(subject, QStringLiteral("/home/me/a.iso"));
    QCOMPARE(recorded.only(), eventOf("added", R"({"output": "/home/me/a.iso"})"));
}

void TestCliJson::tellsWhatAProbeFound()
{
    Recorded recorded;
    recorded.reporter.probed(subject, {.finalUrl = QUrl(QStringLiteral("http://u:p@mirror.example.com/ä")),
                                       .name = QStringLiteral("ä.iso"),
                                       .size = 5'000'000'000,
                                       .contentType = "application/x-iso",
                                       .rangeSupported = true,
                                       .validators = {"\"e\"", "Tue, 14 Nov 2023 22:13:20 GMT"}});
    QCOMPARE(recorded.only(),
             eventOf("probed", R"({"size": 5000000000, "rangeSupported": true, "name": "ä.iso",
        "finalUrl": "http://mirror.example.com/%C3%A4", "etag": "\"e\"",
        "lastModified": "Tue, 14 Nov 2023 22:13:20 GMT"})"));
}

void TestCliJson::tellsNullForWhatNobodyKnows()
{
    Recorded recorded;
    recorded.reporter.probed(subject, {});
    for (const char* field : {"size", "etag", "lastModified"})
        QVERIFY(recorded.only().value(QLatin1String(field)).isNull());
    Recorded unknown;
    DownloadSnapshot snapshot = running();
    snapshot.size.reset();
    snapshot.timeLeft.reset();
    unknown.reporter.progressed(subject, snapshot);
    for (const char* field : {"size", "percent", "eta"})
        QVERIFY(unknown.only().value(QLatin1String(field)).isNull());
}

void TestCliJson::tellsProgress()
{
    Recorded recorded;
    recorded.reporter.progressed(subject, running());
    QCOMPARE(recorded.only(),
             eventOf("progress", R"({"bytes": 1000, "size": 3000, "percent": 33.3, "speed": 500,
        "eta": 4, "mode": "segmented", "phase": "download", "connections": [
        {"start": 0, "position": 600, "end": 1500, "speed": 300},
        {"start": 1500, "position": 1900, "end": null, "speed": 200}]})"));
}

void TestCliJson::verifyingIsAPhaseOfItsOwn()
{
    for (const auto& [state, phase] :
         {std::pair{DownloadState::Verifying, "verify"}, std::pair{DownloadState::Assembling, "assemble"}}) {
        Recorded recorded;
        DownloadSnapshot snapshot = running();
        snapshot.state = state;
        snapshot.mode = TransferMode::Single;
        recorded.reporter.progressed(subject, snapshot);
        QCOMPARE(recorded.only().value(QLatin1String("phase")).toString(), QLatin1String(phase));
        QCOMPARE(recorded.only().value(QLatin1String("mode")).toString(), QStringLiteral("single"));
        QCOMPARE(recorded.only().value(QLatin1String("bytes")).toInt(), 600);
        QCOMPARE(recorded.only().value(QLatin1String("percent")).toDouble(), 20.0);
    }
}

void TestCliJson::progressComesAtMostFiveTimesASecond()
{
    Recorded recorded;
    DownloadSnapshot snapshot = running();
    for (recorded.now = 0ms; recorded.now < 1000ms; recorded.now += 10ms) {
        ++snapshot.bytes;
        recorded.reporter.progressed(subject, snapshot);
        recorded.reporter.tick({});
    }
    QCOMPARE(recorded.lines().size(), 5);
    // The last word is not lost: it is told when its time has come.
    recorded.now += 200ms;
    recorded.reporter.tick({});
    QCOMPARE(recorded.lines().size(), 6);
    QCOMPARE(recorded.lines().last().value(QLatin1String("bytes")).toInt(), 1100);
    recorded.now += 200ms;
    recorded.reporter.tick({});
    QCOMPARE(recorded.lines().size(), 6);
}

void TestCliJson::eachDownloadHasItsOwnRhythm()
{
    Recorded recorded;
    recorded.reporter.progressed(subject, running());
    recorded.reporter.progressed({.number = 8, .url = subject.url, .text = subject.text}, running());
    QCOMPARE(recorded.lines().size(), 2);
}

void TestCliJson::noProgressComesAfterTheEnd()
{
    Recorded recorded;
    recorded.reporter.progressed(subject, running());
    recorded.reporter.progressed(subject, running());
    recorded.reporter.completed(subject, {});
    DownloadSnapshot finished = running();
    finished.state = DownloadState::Finished;
    recorded.reporter.progressed(subject, finished);
    recorded.now += 1s;
    recorded.reporter.tick({});
    QCOMPARE(recorded.lines().size(), 2);
}

void TestCliJson::tellsRetries()
{
    Recorded recorded;
    recorded.reporter.retrying(subject,
                               {.error = {.kind = ErrorKind::HttpError, .httpStatus = 503, .detail = {}},
                                .attempt = 2,
                                .wait = 1500ms});
    QCOMPARE(recorded.only(), eventOf("retry", R"({"kind": "HttpError", "httpStatus": 503, "attempt": 2,
        "wait": 1.5})"));
}

void TestCliJson::tellsCompletion()
{
    Recorded recorded;
    DownloadResult result{.path = QStringLiteral("/home/me/a.iso"),
                          .bytes = 3000,
                          .duration = 2500ms,
                          .segmented = true,
                          .rangeSupported = true,
                          .connectionsUsed = 4,
                          .retries = 1,
                          .resumedFrom = 500,
                          .bytesDiscarded = 10,
                          .checksum = ChecksumOutcome::Verified};
    recorded.reporter.completed(subject, result);
    QCOMPARE(recorded.only(),
             eventOf("completed", R"({"path": "/home/me/a.iso", "bytes": 3000, "seconds": 2.5,
        "speed": 1000, "segmented": true, "rangeSupported": true, "connectionsUsed": 4, "retries": 1,
        "resumedFrom": 500, "bytesDiscarded": 10, "checksum": "verified"})"));
    Recorded unverified;
    result.checksum = ChecksumOutcome::None;
    unverified.reporter.completed(subject, result);
    QCOMPARE(unverified.only().value(QLatin1String("checksum")).toString(), QStringLiteral("none"));
    Recorded believed;
    result.size = SizeOutcome::NotConfirmed;
    believed.reporter.completed(subject, result);
    QCOMPARE(believed.only().value(QLatin1String("sizeConfirmed")), QJsonValue(false));
}

void TestCliJson::tellsSkips()
{
    Recorded recorded;
    recorded.reporter.skipped(subject, QStringLiteral("/home/me/a.iso"));
    QCOMPARE(recorded.only(), eventOf("skipped", R"({"path": "/home/me/a.iso"})"));
}

void TestCliJson::tellsFailures()
{
    Recorded recorded;
    const DownloadError error{
        .kind = ErrorKind::NotFound, .httpStatus = 404, .detail = QStringLiteral("it said so")};
    recorded.reporter.failed(subject, {.error = error, .kept = 12});
    QCOMPARE(recorded.only(),
             eventOf("failed", R"({"kind": "NotFound", "httpStatus": 404, "kept": 12, "message":
        "Not found (HTTP 404): it said so. Check the link."})"));
    Recorded silent;
    silent.reporter.failed(
        subject, {.error = {.kind = ErrorKind::TimedOut, .httpStatus = 0, .detail = {}}, .kept = 0});
    QVERIFY(silent.only().value(QLatin1String("httpStatus")).isNull());
}

// The queue has taken the second, and has not told of it.
void TestCliJson::closesAtAnInterruptWhatWasAdded()
{
    Recorded recorded;
    Subject second = subject;
    second.number = 8;
    recorded.reporter.added(subject, QStringLiteral("/d/a.iso"));
    recorded.reporter.interrupted({{.subject = subject, .kept = 5}, {.subject = second, .kept = 0}});
    recorded.reporter.finished({}, 0s);
    const QList<QJsonObject> lines = recorded.lines();
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[1][QLatin1String("event")].toString(), QStringLiteral("failed"));
    QCOMPARE(lines[1][QLatin1String("id")].toInt(), subject.number);
    QCOMPARE(lines[2][QLatin1String("failed")].toInt(), 1);
}

void TestCliJson::sumsUp()
{
    Recorded recorded;
    recorded.reporter.finished(
        {.total = 6, .completed = 3, .failed = 2, .skipped = 1, .bytes = 99, .exitCode = ExitCode::Failed},
        1250ms);
    QJsonObject expected = eventOf("summary", R"({"completed": 3, "failed": 2, "skipped": 1, "bytes": 99,
        "seconds": 1.25})");
    expected[QLatin1String("id")] = QJsonValue::Null;
    expected[QLatin1String("url")] = QJsonValue::Null;
    QCOMPARE(recorded.only(), expected);
}

void TestCliJson::tellsWhatABenchmarkMeasured()
{
    Recorded recorded;
    BenchEvents bench(recorded.out, {.utc = [] { return QDateTime(); }, .elapsed = {}});
    const PassResult sequential{.mode = BenchMode::Sequential,
                                .round = 1,
                                .duration = 2s,
                                .files = {{.bytes = 3000, .duration = 500ms}},
                                .failed = 0};
    const PassResult parallel{
        .mode = BenchMode::Parallel, .round = 1, .duration = 1s, .files = {}, .failed = 1};
    bench.passed(sequential);
    bench.measured(figuresOf({sequential, parallel}));
    const QList<QJsonObject> lines = recorded.lines();
    QCOMPARE(lines.size(), 2);
    const auto isWithin = [](const QJsonObject& expected, const QJsonObject& line) {
        return std::ranges::all_of(expected.keys(),
                                   [&](const QString& key) { return line[key] == expected[key]; });
    };
    QVERIFY(isWithin(parsed(R"({"event": "pass", "id": null, "url": null, "mode": "sequential", "round": 1,
        "seconds": 2.0, "bytes": 3000, "speed": 1500, "completed": 1, "failed": 0})"),
                     lines.first()));
    QVERIFY(isWithin(parsed(R"({"event": "benchmark", "rounds": 1, "ratio": null,
        "sequential": {"seconds": 2.0, "speed": 1500, "completed": 1, "failed": 0},
        "parallel": {"seconds": null, "speed": null, "completed": 0, "failed": 1},
        "sizes": [{"files": "small", "sequential": 0.5, "parallel": null}]})"),
                     lines.last()));
}

void TestCliJson::tellsWhatTheWindowHas()
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(1'700'000'000'123, QTimeZone::utc());
    DownloadSnapshot download = running();
    download.id = DownloadId{7};
    download.path = QStringLiteral("/home/me/a.iso");
    const QByteArray line = listedLine(download, time);
    QCOMPARE(line.count('\n'), 1);
    QCOMPARE(parsed(line),
             eventOf("listed", R"({"state": "downloading", "path": "/home/me/a.iso", "bytes": 1000,
        "size": 3000, "percent": 33.3, "speed": 500, "eta": 4, "kind": null, "httpStatus": null,
        "message": null})"));
    // Numbers of a list that has outlived many crashes.
    download.id = DownloadId{5'000'000'000};
    QCOMPARE(parsed(listedLine(download, time)).value(QLatin1String("id")).toInteger(), 5'000'000'000);
}

void TestCliJson::aCancelledDownloadHasNoBytes()
{
    DownloadSnapshot download = running();
    download.state = DownloadState::Cancelled;
    const QJsonObject told = parsed(listedLine(download, {}));
    QCOMPARE(told.value(QLatin1String("bytes")).toInt(-1), 0);
    QVERIFY(told.value(QLatin1String("percent")).isNull());
    QCOMPARE(told.value(QLatin1String("size")).toInt(), 3000);
}

// Without advice: what helps there is not to run a command again.
void TestCliJson::tellsWhyADownloadOfTheWindowFailed()
{
    DownloadSnapshot download;
    download.id = DownloadId{7};
    download.state = DownloadState::Failed;
    download.error =
        DownloadError{.kind = ErrorKind::NotFound, .httpStatus = 404, .detail = QStringLiteral("it said so")};
    const QJsonObject told = parsed(listedLine(download, {}));
    QCOMPARE(told.value(QLatin1String("kind")).toString(), QStringLiteral("NotFound"));
    QCOMPARE(told.value(QLatin1String("httpStatus")).toInt(), 404);
    QCOMPARE(told.value(QLatin1String("message")).toString(), QStringLiteral("Not found: it said so"));
    for (const char* field : {"path", "size", "percent", "eta"})
        QVERIFY(told.value(QLatin1String(field)).isNull());
}

void TestCliJson::textIsEscapedOnOneLine()
{
    Recorded recorded;
    const QString evil = QStringLiteral("/home/me/a\nb\"c\x1b.iso");
    recorded.reporter.skipped(subject, evil);
    QVERIFY(!recorded.out.data().contains('\x1b'));
    QCOMPARE(recorded.only().value(QLatin1String("path")).toString(), evil);
}

void TestCliJson::writesNothingThatSteersATerminal()
{
    Recorded recorded;
    const QString path = QStringLiteral("/a/\u009b2J\u202egnp.exe\u007f\u2028ä");
    recorded.reporter.added(subject, path);
    QVERIFY2(recorded.out.data().contains(R"("/a/\u009b2J\u202egnp.exe\u007f\u2028ä")"),
             recorded.out.data().constData());
    QCOMPARE(recorded.only().value(QLatin1String("output")).toString(), path);
}

void TestCliJson::theManualNamesAllOfIt()
{
    QFile file(QStringLiteral(TRIBUTARY_MANUAL));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString manual = QString::fromUtf8(file.readAll());
    QSet<QString> names;
    for (const QJsonObject& event : allEvents())
        names += namesIn(event) + QSet<QString>{event[QLatin1String("event")].toString()};
    for (int kind = 0; kind <= static_cast<int>(lastOf<ErrorKind>); ++kind)
        names.insert(nameOf(static_cast<ErrorKind>(kind)));
    // No download fails with it, so that no script meets it.
    const QString ofOrders = nameOf(ErrorKind::NotNow);
    names.remove(ofOrders);
    const qsizetype begin = manual.indexOf(QLatin1String(".Sh JSON EVENTS"));
    QVERIFY(begin >= 0);
    const QString section = manual.mid(begin, manual.indexOf(QLatin1String("\n.Sh "), begin + 1) - begin);
    for (const QString& name : std::as_const(names)) {
        const QRegularExpression word(QStringLiteral("\\b%1\\b").arg(name));
        QVERIFY2(section.contains(word), qPrintable(name));
    }
    QVERIFY(!section.contains(ofOrders));
}

QTEST_APPLESS_MAIN(TestCliJson)
#include "tst_cli_json.moc"
