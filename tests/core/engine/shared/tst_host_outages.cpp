#include "core/engine/shared/host_outages.h"

#include <QTest>

using namespace tributary;
using namespace std::chrono_literals;

namespace {

const QString host = QStringLiteral("https://a.example:443");

} // namespace

class TestHostOutages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyAHostThatWasThereCanBeAway();
    void aStrangerIsAwayWhereNobodyAnswers();
    void anOutageIsBorneForSoLong();
    void allGoOnWhenTheNetworkIsBack();
    void patienceBeginsAnewOnceTheNetworkIsBack_data();
    void patienceBeginsAnewOnceTheNetworkIsBack();
    void patienceBeginsAnewWhereNobodyWaitedMeanwhile();
    void anOldOutageSaysNothingOfTheNetwork();
};

void TestHostOutages::onlyAHostThatWasThereCanBeAway()
{
    HostOutages outages;
    outages.setPatience(30min);
    const MonotonicTime now = MonotonicTime::clock::now();
    QVERIFY(!outages.noteUnreachable(host, Acquaintance::Stranger, now));
    QVERIFY(outages.noteUnreachable(host, Acquaintance::Known, now));
    outages.noteAnswer(host, now);
    QVERIFY(outages.takeKnock(host, now));
    QVERIFY(outages.noteUnreachable(host, Acquaintance::Stranger, now));
    QVERIFY(!outages.takeKnock(host, now));
    QVERIFY(outages.takeKnock(host, now + 1s));
}

// A host that was there is away, so it may be the network that is gone, and a new host can't be reached
// either.
void TestHostOutages::aStrangerIsAwayWhereNobodyAnswers()
{
    const QString stranger = QStringLiteral("https://b.example:443");
    HostOutages outages;
    outages.setPatience(30min);
    const MonotonicTime now = MonotonicTime::clock::now();
    QVERIFY(outages.noteUnreachable(host, Acquaintance::Known, now));
    QVERIFY(outages.noteUnreachable(stranger, Acquaintance::Stranger, now + 1s));
    outages.noteAnswer(QStringLiteral("https://c.example:443"), now + 2s);
    QVERIFY(!outages.noteUnreachable(stranger, Acquaintance::Stranger, now + 3s));
}

void TestHostOutages::anOutageIsBorneForSoLong()
{
    HostOutages outages;
    outages.setPatience(60s);
    const MonotonicTime now = MonotonicTime::clock::now();
    QVERIFY(outages.noteUnreachable(host, Acquaintance::Known, now));
    QVERIFY(outages.noteUnreachable(host, Acquaintance::Known, now + 59s));
    QVERIFY(outages.isAway(host, now + 59s));
    QVERIFY(!outages.noteUnreachable(host, Acquaintance::Known, now + 61s));
    QVERIFY(!outages.isAway(host, now + 61s));
    // Patience does not end where there is no network at all.
    outages.noteNetwork(NetworkReach::Gone, now + 61s);
    QVERIFY(outages.noteUnreachable(host, Acquaintance::Stranger, now + 61s));
    HostOutages impatient;
    impatient.setPatience(0s);
    QVERIFY(!impatient.noteUnreachable(host, Acquaintance::Known, now));
}

void TestHostOutages::allGoOnWhenTheNetworkIsBack()
{
    HostOutages outages;
    outages.setPatience(30min);
    const MonotonicTime now = MonotonicTime::clock::now();
    outages.noteNetwork(NetworkReach::Gone, now);
    QVERIFY(outages.isNetworkGone());
    QVERIFY(outages.noteUnreachable(host, Acquaintance::Stranger, now));
    QVERIFY(!outages.takeKnock(host, now));
    outages.noteNetwork(NetworkReach::There, now);
    QVERIFY(outages.takeKnock(host, now));
    QVERIFY(!outages.takeKnock(host, now));
    outages.noteAnswer(host, now);
    QVERIFY(outages.takeKnock(host, now));
    QVERIFY(outages.takeKnock(host, now));
}

void TestHostOutages::patienceBeginsAnewOnceTheNetworkIsBack_data()
{
    QTest::addColumn<NetworkReach>("reach");
    QTest::newRow("there") << NetworkReach::There;
    QTest::newRow("the system doesn't say") << NetworkReach::Unknown;
}

// The network was away for longer than anybody is patient, and the host needs a while after that.
void TestHostOutages::patienceBeginsAnewOnceTheNetworkIsBack()
{
    QFETCH(const NetworkReach, reach);
    HostOutages outages;
    outages.setPatience(60s);
    const MonotonicTime now = MonotonicTime::clock::now();
    QVERIFY(outages.noteUnreachable(host, Acquaintance::Known, now));
    outages.noteNetwork(NetworkReach::Gone, now);
    QVERIFY(outages.noteUnreachable(host, Acquaintance::Known, now + 100s));
    outages.noteNetwork(reach, now + 120s);
    QVERIFY(outages.takeKnock(host, now + 120s));
    QVERIFY(outages.noteUnreachable(host, Acquaintance::Known, now + 179s));
    QVERIFY(!outages.noteUnreachable(host, Acquaintance::Known, now + 181s));
}

void TestHostOutages::patienceBeginsAnewWhereNobodyWaitedMeanwhile()
{
    HostOutages outages;
    outages.setPatience(60s);
    const MonotonicTime now = MonotonicTime::clock::now();
    QVERIFY(outages.noteUnreachable(host, Acquaintance::Known, now));
    QVERIFY(!outages.noteUnreachable(host, Acquaintance::Known, now + 2min));
    QVERIFY(outages.noteUnreachable(host, Acquaintance::Known, now + 1h));
    QVERIFY(outages.noteUnreachable(host, Acquaintance::Known, now + 1h + 59s));
    QVERIFY(!outages.noteUnreachable(host, Acquaintance::Known, now + 1h + 61s));
}

void TestHostOutages::anOldOutageSaysNothingOfTheNetwork()
{
    const QString stranger = QStringLiteral("https://b.example:443");
    HostOutages outages;
    outages.setPatience(24h);
    const MonotonicTime now = MonotonicTime::clock::now();
    QVERIFY(outages.noteUnreachable(host, Acquaintance::Known, now));
    QVERIFY(!outages.noteUnreachable(stranger, Acquaintance::Stranger, now + 1h));
    QVERIFY(!outages.isAway(host, now + 1h));
}

QTEST_APPLESS_MAIN(TestHostOutages)
#include "tst_host_outages.moc"
