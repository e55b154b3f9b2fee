#include "tests/ui/settings/temporary_settings.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace tributary;
using namespace std::chrono_literals;

class SettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { kept().clear(); }
    void hasADefaultForEach();
    void remembersWhatWasChosen();
    void bringsNumbersBackIntoBounds_data();
    void bringsNumbersBackIntoBounds();
    void takesNonsenseForNotChosen();
    void keepsTheThemeAsAWord();
    void hasAWordForEachChoice();
    void keepsAChoiceAsItsWord();
    void keepsTimes();
    void tellsChangesOnce();
    void tellsNothingWhereNothingChanges();
    void fillsInWhatIsChosenOnceForAll();
    void triesAgainAsChosen();
    void followsTheHoursOfTheWeek();
    void limitsHoursThatNobodyHasMarkedOnceThereIsALimit();
    void liftsALimitOnlyInHoursMarkedSo();
    void pausesInHoursMarkedSoWithAndWithoutALimit();
    void sparesHosts();
    void reachesServersAsChosen();

private:
    QSettings& kept() { return m_chosen.kept(); }

    TemporarySettings m_chosen;
};

void SettingsTest::hasADefaultForEach()
{
    const Settings settings(kept());
    QCOMPARE(settings.value(setting::theme), Theme::System);
    QCOMPARE(settings.value(setting::staysInTray), true);
    QCOMPARE(settings.value(setting::downloadsAtOnce), 4);
    QCOMPARE(settings.value(setting::connectionsPerFile), 8);
    QCOMPARE(settings.value(setting::bytesPerSecond), 0);
    QVERIFY(QDir::isAbsolutePath(settings.folder()));
}

void SettingsTest::remembersWhatWasChosen()
{
    Settings(kept()).set(setting::bytesPerSecond, 5'000'000'000);
    Settings(kept()).set(setting::theme, Theme::Dark);
    Settings(kept()).set(setting::tellsFailed, false);
    Settings(kept()).setFolder(QStringLiteral("/somewhere"));
    kept().sync();
    QSettings again(kept().fileName(), QSettings::IniFormat);
    const Settings settings(again);
    QCOMPARE(settings.value(setting::bytesPerSecond), 5'000'000'000);
    QCOMPARE(settings.value(setting::theme), Theme::Dark);
    QCOMPARE(settings.value(setting::tellsFailed), false);
    QCOMPARE(settings.folder(), QStringLiteral("/somewhere"));
}

void SettingsTest::bringsNumbersBackIntoBounds_data()
{
    QTest::addColumn<QVariant>("edited");
    QTest::addColumn<int>("read");
    QTest::newRow("too small") << QVariant(0) << 1;
    QTest::newRow("negative") << QVariant(-7) << 1;
    QTest::newRow("too large") << QVariant(100000) << 1000;
    QTest::newRow("far too large") << QVariant(qint64(1) << 40) << 1000;
    QTest::newRow("right") << QVariant(QStringLiteral("12")) << 12;
}

void SettingsTest::bringsNumbersBackIntoBounds()
{
    QFETCH(QVariant, edited);
    kept().setValue(setting::downloadsAtOnce.key, edited);
    QTEST(Settings(kept()).value(setting::downloadsAtOnce), "read");
}

void SettingsTest::takesNonsenseForNotChosen()
{
    kept().setValue(setting::downloadsAtOnce.key, QStringLiteral("many"));
    kept().setValue(setting::theme.key, QStringLiteral("pink"));
    kept().setValue(setting::tellsFailed.key, QStringLiteral("perhaps"));
    const Settings settings(kept());
    QCOMPARE(settings.value(setting::downloadsAtOnce), setting::downloadsAtOnce.first);
    QCOMPARE(settings.value(setting::theme), setting::theme.first);
    QCOMPARE(settings.value(setting::tellsFailed), setting::tellsFailed.first);
}

void SettingsTest::keepsTheThemeAsAWord()
{
    Settings(kept()).set(setting::theme, Theme::Light);
    QCOMPARE(kept().value(setting::theme.key).toString(), QStringLiteral("light"));
}

void SettingsTest::hasAWordForEachChoice()
{
    QCOMPARE(choiceNames<Theme>.at(size_t(Theme::Dark)), QLatin1String("dark"));
    QCOMPARE(choiceNames<AfterFinishing>.at(size_t(AfterFinishing::ShutDown)), QLatin1String("shutDown"));
    QCOMPARE(choiceNames<AfterFinishing>.at(size_t(AfterFinishing::RunProgram)), QLatin1String("runProgram"));
}

void SettingsTest::tellsChangesOnce()
{
    Settings settings(kept());
    const QSignalSpy changes(&settings, &Settings::changed);
    settings.set(setting::connectionsPerFile, 3);
    settings.set(setting::connectionsPerFile, 3);
    QCOMPARE(changes.count(), 1);
}

void SettingsTest::keepsAChoiceAsItsWord()
{
    Settings(kept()).set(setting::onConflict, ConflictPolicy::Skip);
    QCOMPARE(kept().value(setting::onConflict.key).toString(), QStringLiteral("skip"));
    QCOMPARE(Settings(kept()).value(setting::onConflict), ConflictPolicy::Skip);
}

void SettingsTest::keepsTimes()
{
    Settings settings(kept());
    settings.set(setting::firstWait, 1500ms);
    QVERIFY(settings.value(setting::firstWait) == 1500ms);
    settings.set(setting::silence, 0ms);
    QVERIFY(settings.value(setting::silence) == setting::silence.least);
}

void SettingsTest::tellsNothingWhereNothingChanges()
{
    Settings settings(kept());
    const QSignalSpy changes(&settings, &Settings::changed);
    settings.set(setting::downloadsAtOnce, settings.value(setting::downloadsAtOnce));
    settings.set(setting::theme, settings.value(setting::theme));
    settings.set(setting::tellsFailed, settings.value(setting::tellsFailed));
    settings.set(setting::silence, settings.value(setting::silence));
    settings.setFolder(settings.folder());
    QCOMPARE(changes.count(), 0);
    QVERIFY(kept().allKeys().isEmpty());
}

void SettingsTest::fillsInWhatIsChosenOnceForAll()
{
    Settings settings(kept());
    settings.set(setting::onConflict, ConflictPolicy::Fail);
    settings.set(setting::space, SpaceReservation::Sparse);
    settings.set(setting::chunkSize, 4096);
    settings.set(setting::retryChoice, RetryChoice::Own);
    settings.set(setting::retries, 2);
    settings.set(setting::firstWait, 3s);
    settings.set(setting::longestWait, 4s);
    settings.set(setting::silence, 5s);
    settings.set(setting::connectTime, 6s);
    settings.set(setting::connectionsPerFile, 7);
    settings.set(setting::fileTime, FileTime::OfServer);
    settings.set(setting::checksumSearch, ChecksumSearch::HeadersAndFiles);
    settings.set(setting::assembly, AssemblyKind::Temp);
    settings.set(setting::partFolder, QStringLiteral("/var/tmp/"));
    DownloadRequest request;
    applySettings(request, settings);
    QCOMPARE(request.target.onConflict, ConflictPolicy::Fail);
    QCOMPARE(request.target.space, SpaceReservation::Sparse);
    QCOMPARE(request.chunkSize, 4096);
    QCOMPARE(request.target.time, FileTime::OfServer);
    QCOMPARE(request.checksumSearch, ChecksumSearch::HeadersAndFiles);
    QCOMPARE(request.assembly,
             (AssemblyChoice{.kind = AssemblyKind::Temp, .tempFolder = QStringLiteral("/var/tmp")}));
    QCOMPARE(request.retry, (RetryPolicy{.tries = 2, .firstWait = 3s, .longestWait = 4s}));
    QCOMPARE(request.timeouts, (Timeouts{.silence = 5s, .connect = 6s}));
    QCOMPARE(request.connections.most, 7);
    request.connections = {.growth = ConnectionGrowthKind::Fixed, .most = 2};
    applySettings(request, settings);
    QCOMPARE(request.connections.most, 2);
}

void SettingsTest::triesAgainAsChosen()
{
    Settings settings(kept());
    settings.set(setting::retries, 77);
    DownloadRequest request;
    applySettings(request, settings);
    QCOMPARE(request.retry, RetryPolicy());
    settings.set(setting::retryChoice, RetryChoice::Lenient);
    applySettings(request, settings);
    QCOMPARE(request.retry, lenientPreset().retry);
    QCOMPARE(std::optional(queueLimits(settings).jobs), lenientPreset().jobs);
    QVERIFY(queueLimits(settings).eachHost.delay == lenientPreset().delay);
    settings.set(setting::downloadsAtOnce, 1);
    QCOMPARE(queueLimits(settings).jobs, 1);
    settings.set(setting::retryChoice, RetryChoice::BackOff);
    applySettings(request, settings);
    QCOMPARE(request.retry, backOffPreset().retry);
}

void SettingsTest::followsTheHoursOfTheWeek()
{
    Settings settings(kept());
    WeekSchedule week;
    week.at(2, 13) = HourRule::Paused;
    settings.set(setting::schedule, textOf(week));
    QVERIFY(!queueLimits(settings).schedule);
    settings.set(setting::obeysSchedule, true);
    QCOMPARE(queueLimits(settings).schedule, week);
    settings.set(setting::schedule, QStringLiteral("nonsense"));
    QCOMPARE(queueLimits(settings).schedule, WeekSchedule::ofOne(HourRule::Unlimited));
}

// Settings of before mean what they meant: a limit that was set is in force in hours that nobody has marked.
void SettingsTest::limitsHoursThatNobodyHasMarkedOnceThereIsALimit()
{
    Settings settings(kept());
    settings.set(setting::obeysSchedule, true);
    QCOMPARE(queueLimits(settings).schedule, WeekSchedule::ofOne(HourRule::Unlimited));
    QCOMPARE(queueLimits(settings).bytesPerSecond, std::nullopt);
    settings.set(setting::bytesPerSecond, 1024 * 1024);
    QCOMPARE(queueLimits(settings).schedule, WeekSchedule::ofOne(HourRule::Limited));
    QCOMPARE(limitAt(settings, QDateTime::currentDateTime()).now, HourRule::Limited);
}

void SettingsTest::liftsALimitOnlyInHoursMarkedSo()
{
    Settings settings(kept());
    const QDateTime mondayAtNine(QDate(2026, 11, 23), QTime(9, 30));
    settings.set(setting::bytesPerSecond, 1024);
    settings.set(setting::obeysSchedule, true);
    QCOMPARE(limitAt(settings, mondayAtNine).now, HourRule::Limited);
    QCOMPARE(ruleAt(*queueLimits(settings).schedule, mondayAtNine), HourRule::Limited);
    WeekSchedule week = WeekSchedule::ofOne(HourRule::Limited);
    week.at(1, 9) = HourRule::Unlimited;
    settings.set(setting::schedule, textOf(week));
    const LimitNow lifted = limitAt(settings, mondayAtNine);
    QCOMPARE(lifted.now, HourRule::Unlimited);
    QCOMPARE(lifted.bytesPerSecond, 1024);
    QCOMPARE(lifted.until, QDateTime(QDate(2026, 11, 23), QTime(10, 0)));
    QCOMPARE(limitAt(settings, mondayAtNine.addSecs(3600)).now, HourRule::Limited);
    settings.set(setting::obeysSchedule, false);
    QCOMPARE(limitAt(settings, mondayAtNine).now, HourRule::Limited);
    QCOMPARE(limitAt(settings, mondayAtNine).until, std::nullopt);
}

void SettingsTest::pausesInHoursMarkedSoWithAndWithoutALimit()
{
    Settings settings(kept());
    const QDateTime mondayAtNine(QDate(2026, 11, 23), QTime(9, 30));
    WeekSchedule week = WeekSchedule::ofOne(HourRule::Unlimited);
    week.at(1, 9) = HourRule::Paused;
    settings.set(setting::schedule, textOf(week));
    settings.set(setting::obeysSchedule, true);
    for (const qint64 limit : {0, 1024}) {
        settings.set(setting::bytesPerSecond, limit);
        QCOMPARE(limitAt(settings, mondayAtNine).now, HourRule::Paused);
        QCOMPARE(limitAt(settings, mondayAtNine).until, QDateTime(QDate(2026, 11, 23), QTime(10, 0)));
    }
    settings.set(setting::bytesPerSecond, 0);
    QCOMPARE(limitAt(settings, mondayAtNine.addSecs(3600)).now, HourRule::Limited);
}

void SettingsTest::sparesHosts()
{
    Settings settings(kept());
    QCOMPARE(queueLimits(settings).eachHost, HostLimits());
    settings.set(setting::hostConnections, 2);
    settings.set(setting::hostDownloads, 1);
    settings.set(setting::hostDelay, 10s);
    QCOMPARE(queueLimits(settings).eachHost, (HostLimits{.connections = 2, .downloads = 1, .delay = 10s}));
    // A gentle way to try again doesn't make it less so.
    settings.set(setting::retryChoice, RetryChoice::Lenient);
    QVERIFY(queueLimits(settings).eachHost.delay == 10s);
}

void SettingsTest::reachesServersAsChosen()
{
    Settings settings(kept());
    QCOMPARE(usualNetwork(settings), UsualNetwork());
    settings.set(setting::proxyHost, QStringLiteral("proxy.example.org"));
    QCOMPARE(usualNetwork(settings).proxy, ProxyChoice());
    settings.set(setting::proxyKind, ProxyKind::Socks5);
    settings.set(setting::proxyPort, 1080);
    settings.set(setting::userAgent, QStringLiteral("Mine"));
    const UsualNetwork network = usualNetwork(settings);
    QCOMPARE(network.proxy.kind, ProxyKind::Socks5);
    QCOMPARE(network.proxy.host, QStringLiteral("proxy.example.org"));
    QCOMPARE(network.proxy.port, quint16(1080));
    QCOMPARE(network.userAgent, QByteArray("Mine"));
}

QTEST_GUILESS_MAIN(SettingsTest)
#include "tst_settings.moc"
