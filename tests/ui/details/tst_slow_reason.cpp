#include "ui/details/slow_reason.h"
#include "ui/words/hour_text.h"

#include <QLocale>
#include <QTest>

using namespace tributary;
using namespace std::chrono_literals;
using enum DownloadState;

Q_DECLARE_METATYPE(tributary::SlowReason)

class SlowReasonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheReason_data();
    void findsTheReason();
    void measuresHowLongPlacesAreFree();
    void hasNothingToSayOfWhatIsNotUnderWay_data();
    void hasNothingToSayOfWhatIsNotUnderWay();
    void knowsThatThereIsNoNetwork_data();
    void knowsThatThereIsNoNetwork();
    void namesNumbersInItsSentence();
    void saysUntilWhenTheScheduleHolds();
    void saysWhatCanBeDone_data();
    void saysWhatCanBeDone();
};

namespace {

constexpr qint64 mebibyte = 1024 * 1024;

struct Case
{
    DownloadSnapshot download;
    std::optional<ProbeReport> probe = ProbeReport{.rangeSupported = true};
    Surroundings all;
};

DownloadSnapshot over(const QList<qint64>& speeds)
{
    DownloadSnapshot download;
    download.state = Downloading;
    for (const qint64 speed : speeds) {
        download.bytesPerSecond += speed;
        download.connections.edit().append({.start = 0, .position = 1, .bytesPerSecond = speed});
    }
    return download;
}

Case healthy()
{
    Case found;
    found.download = over({9 * mebibyte, 2 * mebibyte, mebibyte});
    found.all.bytesPerSecond = 12 * mebibyte;
    found.all.connections = 3;
    return found;
}

Case limited(qint64 limit)
{
    Case found = healthy();
    found.all.limits.bytesPerSecond = limit;
    return found;
}

Case hostTakes(int connections)
{
    Case found = healthy();
    found.download.hostConnections = connections;
    return found;
}

Case cutOff(DownloadState state)
{
    Case found;
    found.download = over({0});
    found.download.state = state;
    found.download.error = DownloadError{.kind = ErrorKind::HostNotFound};
    found.all.network = NetworkReach::Gone;
    return found;
}

} // namespace

Q_DECLARE_METATYPE(Case)

void SlowReasonTest::findsTheReason_data()
{
    QTest::addColumn<Case>("found");
    QTest::addColumn<SlowReason>("reason");
    QTest::newRow("nothing known") << healthy() << SlowReason::Nothing;

    Case queued = healthy();
    queued.download.state = Queued;
    QTest::newRow("queued beside a place that has just come free") << queued << SlowReason::ItsTurn;
    queued.all.waitedBesideFreePlaces = heldUpAfter;
    QTest::newRow("queued while few run") << queued << SlowReason::NoDisk;
    queued.all.noPlace = NoPlace::AtFullServer;
    QTest::newRow("queued while many of its server run") << queued << SlowReason::ServerIsFull;
    queued.all.noPlace = NoPlace::AtSilentServer;
    QTest::newRow("queued while another waits for its server") << queued << SlowReason::ServerIsAway;
    queued.all.waitedBesideFreePlaces = 0ms;
    queued.all.running = queued.all.limits.jobs;
    QTest::newRow("queued") << queued << SlowReason::ItsTurn;
    queued.all.hour = HourRule::Paused;
    QTest::newRow("queued in a quiet hour") << queued << SlowReason::Schedule;
    Case own = healthy();
    own.download.ownLimit = 12 * mebibyte;
    QTest::newRow("a limit of its own") << own << SlowReason::OwnLimit;
    Case unlimited = limited(12 * mebibyte);
    unlimited.all.hour = HourRule::Unlimited;
    QTest::newRow("an hour without a limit") << unlimited << SlowReason::Nothing;
    Case waiting = healthy();
    waiting.download.state = Waiting;
    waiting.download.retryIn = 0ms;
    QTest::newRow("waiting") << waiting << SlowReason::WaitsToRetry;
    waiting.download.retryIn.reset();
    QTest::newRow("due to try again") << waiting << SlowReason::ItsTurn;
    waiting.all.network = NetworkReach::Gone;
    QTest::newRow("due to try again without a network") << waiting << SlowReason::NoNetwork;
    Case connecting = healthy();
    connecting.download.state = Connecting;
    QTest::newRow("connecting") << connecting << SlowReason::NoAnswer;

    QTest::newRow("at the limit") << limited(12 * mebibyte) << SlowReason::SpeedLimit;
    QTest::newRow("near the limit") << limited(14 * mebibyte) << SlowReason::SpeedLimit;
    QTest::newRow("far below the limit") << limited(100 * mebibyte) << SlowReason::Nothing;

    Case disk = limited(12 * mebibyte);
    disk.download.waitsForDisk = true;
    QTest::newRow("the disk, before the limit") << disk << SlowReason::Disk;

    Case compared = limited(12 * mebibyte);
    compared.download = over({11 * mebibyte});
    compared.download.parts = QList<ByteRange>{{0, 10}};
    compared.download.startsOver = true;
    QTest::newRow("what is here, before the limit") << compared << SlowReason::Comparing;

    Case silent = healthy();
    silent.download = over({0, 0});
    QTest::newRow("no byte comes") << silent << SlowReason::Silence;

    QTest::newRow("as many as the host takes") << hostTakes(3) << SlowReason::ServerConnections;
    QTest::newRow("fewer than the host takes") << hostTakes(8) << SlowReason::Nothing;

    Case used = healthy();
    used.all.connections = used.all.limits.connections;
    QTest::newRow("all connections in use") << used << SlowReason::AllConnectionsUsed;

    Case single = healthy();
    single.probe->rangeSupported = false;
    QTest::newRow("no parts") << single << SlowReason::OneStream;
    Case unknown = healthy();
    unknown.probe.reset();
    QTest::newRow("nothing told yet") << unknown << SlowReason::Nothing;

    Case even = healthy();
    even.download = over({500'000, 510'000, 490'000, 520'000});
    QTest::newRow("each connection alike") << even << SlowReason::EvenConnections;
    Case two = healthy();
    two.download = over({500'000, 510'000});
    QTest::newRow("two alike may be chance") << two << SlowReason::Nothing;
}

void SlowReasonTest::knowsThatThereIsNoNetwork_data()
{
    QTest::addColumn<Case>("found");
    for (const DownloadState state : {Queued, Waiting, Connecting, Downloading})
        QTest::addRow("state %d", static_cast<int>(state)) << cutOff(state);
}

void SlowReasonTest::knowsThatThereIsNoNetwork()
{
    QFETCH(Case, found);
    QCOMPARE(slowReason(found.download, found.probe, found.all).value(), SlowReason::NoNetwork);
    QVERIFY(
        slowNews(found.download, found.probe, found.all).startsWith(QLatin1String("There is no network")));
}

void SlowReasonTest::findsTheReason()
{
    QFETCH(Case, found);
    QTEST(slowReason(found.download, found.probe, found.all).value(), "reason");
    QVERIFY(!slowText(found.download, found.probe, found.all).isEmpty());
}

void SlowReasonTest::measuresHowLongPlacesAreFree()
{
    FreePlaceWatch watch;
    const FreePlaceWatch::Time start(1h);
    QCOMPARE(watch.note(true, start).count(), 0);
    QCOMPARE(watch.note(true, start + 1500ms).count(), 1500);
    QCOMPARE(watch.note(false, start + 1600ms).count(), 0);
    QCOMPARE(watch.note(true, start + 1700ms).count(), 0);
    QCOMPARE(watch.note(true, start + 1800ms).count(), 100);
}

void SlowReasonTest::hasNothingToSayOfWhatIsNotUnderWay_data()
{
    QTest::addColumn<DownloadState>("state");
    QTest::newRow("paused") << Paused;
    QTest::newRow("finished") << Finished;
    QTest::newRow("failed") << Failed;
    QTest::newRow("aborted") << Cancelled;
    QTest::newRow("assembling") << Assembling;
    QTest::newRow("verifying") << Verifying;
}

void SlowReasonTest::hasNothingToSayOfWhatIsNotUnderWay()
{
    QFETCH(DownloadState, state);
    Case found = healthy();
    found.download.state = state;
    QVERIFY(!slowReason(found.download, found.probe, found.all));
    QVERIFY(slowText(found.download, found.probe, found.all).isEmpty());
}

void SlowReasonTest::namesNumbersInItsSentence()
{
    Case waiting = healthy();
    waiting.download.state = Waiting;
    waiting.download.error = DownloadError{.kind = ErrorKind::HttpError, .httpStatus = 503, .detail = {}};
    waiting.download.retryIn = 11'200ms;
    const auto said = [](const Case& found) { return slowText(found.download, found.probe, found.all); };
    QCOMPARE(said(waiting), QStringLiteral("Trying again in 0:12."));
    const QString news = slowNews(waiting.download, waiting.probe, waiting.all);
    QVERIFY(news.contains(QLatin1String("(503)")) && news.contains(QLatin1String("0:12")));
    waiting.download.retryIn = 0ms;
    QCOMPARE(said(waiting), QStringLiteral("Trying again in a moment."));
    waiting.download.retryIn.reset();
    QVERIFY(said(waiting).startsWith(QLatin1String("Waiting for its turn")));
    const QString dueNews = slowNews(waiting.download, waiting.probe, waiting.all);
    QVERIFY(dueNews.contains(QLatin1String("(503)")) && dueNews.endsWith(said(waiting)));
    QCOMPARE(slowNews(hostTakes(3).download, hostTakes(3).probe, hostTakes(3).all), said(hostTakes(3)));
    QVERIFY(said(limited(12 * mebibyte)).contains(QStringLiteral("12.0\u00A0MiB/s")));
    QVERIFY(said(hostTakes(3)).contains(QLatin1String("3 connection")));
}

void SlowReasonTest::saysUntilWhenTheScheduleHolds()
{
    QLocale::setDefault(QLocale::c());
    WeekSchedule week;
    week.at(1, 9) = HourRule::Paused;
    const QDateTime monday(QDate(2026, 11, 23), QTime(9, 30));
    Case queued = healthy();
    queued.download.state = DownloadState::Queued;
    queued.all.hour = HourRule::Paused;
    const auto said = [&queued] { return slowText(queued.download, queued.probe, queued.all); };
    QVERIFY2(said().contains(QLatin1String("at this hour")), qPrintable(said()));
    queued.all.hourEnds = nextHourText(week, monday);
    const QString ten = minuteText(QTime(10, 0));
    QVERIFY2(said().startsWith(QStringLiteral("The schedule pauses all downloads until %1.").arg(ten)),
             qPrintable(said()));
    // The day is named where it is another one, and no hour where none is different.
    const QString day = QLocale().standaloneDayName(1, QLocale::ShortFormat);
    const QString nine = minuteText(QTime(9, 0));
    QCOMPARE(nextHourText(week, monday.addDays(1)), QString(day + u' ' + nine));
    QCOMPARE(nextHourText(WeekSchedule::ofOne(HourRule::Paused), monday), QString());
}

void SlowReasonTest::saysWhatCanBeDone_data()
{
    QTest::addColumn<Case>("found");
    QTest::addColumn<QString>("advice");
    const auto row = [](const char* name, const Case& found, const char* advice) {
        QTest::newRow(name) << found << QString::fromUtf8(advice);
    };
    Case queued = healthy();
    queued.download.state = Queued;
    queued.all.waitedBesideFreePlaces = heldUpAfter;
    row("queued while few run", queued, "Waiting for its disk, which does not respond at the moment.");
    queued.all.noPlace = NoPlace::AtSilentServer;
    row("queued while another waits for its server", queued,
        "Waiting for its server, which takes no downloads at the moment.");
    queued.all.noPlace = NoPlace::AtFullServer;
    queued.all.limits.eachHost.downloads = 2;
    row("queued while many of its server run", queued,
        "Waiting for its server: 2 download(s) from it may run at once.");
    queued.all.waitedBesideFreePlaces = 0ms;
    queued.all.running = queued.all.limits.jobs;
    row("queued", queued, " download(s) may run at once. “Start now” starts it anyway.");
    queued.all.hour = HourRule::Paused;
    row("a quiet hour", queued, " at this hour. “Start now” starts it anyway.");
    Case waiting = healthy();
    waiting.download.state = Waiting;
    row("waiting", waiting, " download(s) may run at once. “Start now” starts it anyway.");
    waiting.download.retryIn = 3s;
    row("waiting to try again", waiting, " in 0:03.");
    row("the limit", limited(12 * mebibyte), " for all downloads holds it back.");
    Case own = healthy();
    own.download.ownLimit = 12 * mebibyte;
    row("its own limit", own, " for this download holds it back.");
    Case used = healthy();
    used.all.connections = used.all.limits.connections;
    row("all connections", used, " in use.");
    row("what the server takes", hostTakes(3), " and add them with “Edit…”.");
    Case disk = healthy();
    disk.download.waitsForDisk = true;
    Case single = healthy();
    single.probe->rangeSupported = false;
    row("one stream", single, " over one connection.");
    Case even = healthy();
    even.download = over({mebibyte, mebibyte, mebibyte});
    row("even connections", even, " and add them with “Edit…”.");
    row("no network", cutOff(Connecting),
        "There is no network connection. The download continues once there is one.");
    row("the disk", disk, " the network. Check whether other programs are using it.");
    row("nothing", healthy(), "The server or the network limits the speed.");
}

void SlowReasonTest::saysWhatCanBeDone()
{
    QFETCH(Case, found);
    QFETCH(QString, advice);
    const QString said = slowText(found.download, found.probe, found.all);
    QVERIFY2(said.endsWith(advice), qPrintable(said));
}

QTEST_GUILESS_MAIN(SlowReasonTest)
#include "tst_slow_reason.moc"
