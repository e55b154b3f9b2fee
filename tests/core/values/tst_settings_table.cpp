#include "core/values/queue/queue_limits.h"
#include "core/values/queue/settings_table.h"

#include <QTest>

using namespace tributary;

class SettingsTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsWhereTheEngineDoes();
    void hasAWordForEachChoice();
    void startsWithinItsBounds();
    void staysWithinWhatADownloadMayHave();
};

// A setting that nobody has chosen is the same in the window, in the terminal and in the library.
void SettingsTableTest::startsWhereTheEngineDoes()
{
    const QueueLimits limits;
    QCOMPARE(setting::downloadsAtOnce.first, limits.jobs);
    QCOMPARE(setting::connectionsAtOnce.first, limits.connections);
    QCOMPARE(setting::memory.first, limits.memory);
    QCOMPARE(setting::bytesPerSecond.first, limits.bytesPerSecond.value_or(0));
    const DownloadRequest request;
    QCOMPARE(setting::connectionsPerFile.first, request.connections.most);
    QCOMPARE(setting::onConflict.first, request.target.onConflict);
    QCOMPARE(setting::space.first, request.target.space);
    QCOMPARE(setting::proxyKind.first, request.network.proxy.kind);
    QCOMPARE(setting::chunkSize.first, request.chunkSize);
    QCOMPARE(setting::retries.first, request.retry.tries);
    QCOMPARE(setting::assembly.first, request.assembly.kind);
    QCOMPARE(setting::fileTime.first, request.target.time);
    QCOMPARE(setting::checksumSearch.first, request.checksumSearch);
    QVERIFY(setting::hostDelay.first == limits.eachHost.delay);
    QVERIFY(setting::firstWait.first == request.retry.firstWait);
    QVERIFY(setting::longestWait.first == request.retry.longestWait);
    QVERIFY(setting::silence.first == request.timeouts.silence);
    QVERIFY(setting::connectTime.first == request.timeouts.connect);
}

void SettingsTableTest::hasAWordForEachChoice()
{
    QCOMPARE(choiceNames<ConflictPolicy>.at(size_t(ConflictPolicy::Fail)), QLatin1String("fail"));
    QCOMPARE(choiceNames<AssemblyKind>.at(size_t(AssemblyKind::Memory)), QLatin1String("memory"));
    QCOMPARE(choiceNames<RetryChoice>.at(size_t(RetryChoice::Own)), QLatin1String("own"));
    QCOMPARE(choiceNames<SpaceReservation>.at(size_t(SpaceReservation::Sparse)), QLatin1String("sparse"));
    QCOMPARE(choiceNames<FileTime>.at(size_t(FileTime::OfServer)), QLatin1String("server"));
    QCOMPARE(choiceNames<ChecksumSearch>.at(size_t(ChecksumSearch::HeadersAndFiles)),
             QLatin1String("headersAndFiles"));
    QCOMPARE(choiceNames<ProxyKind>.at(size_t(ProxyKind::Socks5)), QLatin1String("socks5"));
}

void SettingsTableTest::startsWithinItsBounds()
{
    const auto holds = [](const auto& setting) {
        return setting.least <= setting.first && setting.first <= setting.most;
    };
    QVERIFY(holds(setting::downloadsAtOnce));
    QVERIFY(holds(setting::connectionsPerFile));
    QVERIFY(holds(setting::hostConnections));
    QVERIFY(holds(setting::hostDownloads));
    QVERIFY(holds(setting::hostDelay));
    QVERIFY(holds(setting::connectionsAtOnce));
    QVERIFY(holds(setting::bytesPerSecond));
    QVERIFY(holds(setting::proxyPort));
    QVERIFY(holds(setting::silence));
    QVERIFY(holds(setting::connectTime));
    QVERIFY(holds(setting::retries));
    QVERIFY(holds(setting::firstWait));
    QVERIFY(holds(setting::longestWait));
    QVERIFY(holds(setting::memory));
    QVERIFY(holds(setting::chunkSize));
}

void SettingsTableTest::staysWithinWhatADownloadMayHave()
{
    const auto isWithin = [](const auto& setting, const auto& bounds) {
        return bounds.least <= setting.least && setting.most <= bounds.most;
    };
    QVERIFY(isWithin(setting::connectionsPerFile, request_bounds::connections));
    QVERIFY(isWithin(setting::retries, request_bounds::tries));
    QVERIFY(isWithin(setting::firstWait, request_bounds::time));
    QVERIFY(isWithin(setting::longestWait, request_bounds::time));
    QVERIFY(isWithin(setting::silence, request_bounds::time));
    QVERIFY(isWithin(setting::connectTime, request_bounds::time));
    QVERIFY(isWithin(setting::chunkSize, request_bounds::chunkSize));
}

QTEST_GUILESS_MAIN(SettingsTableTest)
#include "tst_settings_table.moc"
