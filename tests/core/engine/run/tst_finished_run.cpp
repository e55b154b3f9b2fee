#include "core/engine/run/finished_run.h"

#include <QTest>

using namespace tributary;
using namespace std::chrono_literals;

// What the history keeps of how a file came, and what comes back of it.
class TestFinishedRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas_data();
    void comesBackAsItWas();
    void isMadeOfTheResult();
    void countsNothingOfAFileThatWasThere();
    void makesNoSenseOfNonsense_data();
    void makesNoSenseOfNonsense();
};

namespace {

const Checksum digest{.algorithm = QCryptographicHash::Sha256, .digest = QByteArray(32, '\x5a')};

} // namespace

void TestFinishedRun::comesBackAsItWas_data()
{
    QTest::addColumn<std::optional<FoundChecksum>>("verified");
    using Verified = std::optional<FoundChecksum>;
    QTest::newRow("not verified") << Verified();
    QTest::newRow("by its pieces") << Verified(FoundChecksum());
    QTest::newRow("as was given") << Verified({.checksum = digest});
    QTest::newRow("as a header said") << Verified(
        {.checksum = digest, .origin = ChecksumOrigin::Header, .place = QStringLiteral("Repr-Digest")});
    QTest::newRow("as a file said") << Verified(
        {.checksum = digest, .origin = ChecksumOrigin::File, .place = QStringLiteral("SHA256SUMS")});
}

void TestFinishedRun::comesBackAsItWas()
{
    QFETCH(const std::optional<FoundChecksum>, verified);
    const FinishedRun run{
        .took = 12'345ms, .fetched = 5'000'000'000, .resumedFrom = 17, .verified = verified};
    const DownloadEvent event = eventOf({3}, run, QDateTime::fromSecsSinceEpoch(5));
    QCOMPARE(event.download, DownloadId{3});
    QCOMPARE(event.name, QString(event_names::facts));
    const auto again = finishedRunOf(event);
    QVERIFY(again && *again == run);
}

void TestFinishedRun::isMadeOfTheResult()
{
    const DownloadResult result{.bytes = 100,
                                .duration = 7s,
                                .connectionsUsed = 2,
                                .resumedFrom = 40,
                                .checksum = ChecksumOutcome::Verified,
                                .verified = {.checksum = digest}};
    const FinishedRun run = finishedRunOf(result);
    QVERIFY(run.took == 7s);
    QCOMPARE(run.fetched, 60);
    QCOMPARE(run.resumedFrom, 40);
    QVERIFY(run.verified && run.verified->checksum == digest);
    DownloadResult plain = result;
    plain.checksum = ChecksumOutcome::None;
    QVERIFY(!finishedRunOf(plain).verified);
}

void TestFinishedRun::countsNothingOfAFileThatWasThere()
{
    QCOMPARE(finishedRunOf({.bytes = 100, .duration = 1ms}).fetched, 0);
}

void TestFinishedRun::makesNoSenseOfNonsense_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("detail");
    const QString facts = event_names::facts;
    QTest::newRow("another event") << QString(event_names::finished) << QStringLiteral("/a.iso");
    QTest::newRow("nothing") << facts << QString();
    QTest::newRow("no JSON") << facts << QStringLiteral("{tookMs");
    QTest::newRow("no time") << facts << QStringLiteral("{\"fetched\":5}");
    QTest::newRow("verified by something unknown")
        << facts << QStringLiteral("{\"tookMs\":5,\"verified\":{\"by\":\"oracle\"}}");
    QTest::newRow("verified by half a digest")
        << facts
        << QStringLiteral("{\"tookMs\":5,\"verified\":{\"by\":\"given\",\"verified\":\"sha256:5a\"}}");
}

void TestFinishedRun::makesNoSenseOfNonsense()
{
    QFETCH(const QString, name);
    QFETCH(const QString, detail);
    QVERIFY(!finishedRunOf({.download = {1}, .at = QDateTime(), .name = name, .detail = detail}));
}

QTEST_APPLESS_MAIN(TestFinishedRun)
#include "tst_finished_run.moc"
