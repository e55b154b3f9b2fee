#include "core/engine/shared/download_places.h"

#include <QTest>

using namespace tributary;

namespace {

constexpr MemberId first{1};
constexpr MemberId second{2};
const QString host = QStringLiteral("https://a.example:443");

} // namespace

class TestDownloadPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void queuesShareDownloadsEvenly();
    void aQueueThatWantsNoneLeavesPlacesToOthers();
    void queuesShareWhatAHostIsSpared();
};

// A place that is free goes to who has fewer, however quickly the other asks.
void TestDownloadPlaces::queuesShareDownloadsEvenly()
{
    DownloadPlaces places;
    places.setLimits(4, std::nullopt);
    int told = 0;
    places.join(first, {});
    places.join(second, [&told](const QString&) { ++told; });
    for (int i = 0; i < 4; ++i)
        QVERIFY(places.take(first, host));
    QVERIFY(!places.take(first, host));
    QVERIFY(!places.take(second, host));
    places.give(first, host);
    QCOMPARE(told, 1);
    QVERIFY(!places.take(first, host));
    QVERIFY(places.take(second, host));
    QVERIFY(!places.take(second, host));
    places.give(first, host);
    QVERIFY(!places.take(first, host));
    QVERIFY(places.take(second, host));
    // Two each now, and whoever asks first is first.
    QVERIFY(!places.take(second, host));
    places.give(second, host);
    places.give(first, host);
    QVERIFY(places.take(first, host));
    // All places of a queue are free once the queue is gone.
    places.leave(first);
    for (int i = 0; i < 3; ++i)
        QVERIFY(places.take(second, host));
    QVERIFY(!places.take(second, host));
}

void TestDownloadPlaces::aQueueThatWantsNoneLeavesPlacesToOthers()
{
    DownloadPlaces places;
    places.setLimits(2, std::nullopt);
    int told = 0;
    places.join(first, [&told](const QString&) { ++told; });
    places.join(second, {});
    QVERIFY(places.take(first, host));
    QVERIFY(places.take(first, host));
    QVERIFY(!places.take(second, host));
    places.give(first, host);
    QVERIFY(!places.take(first, host));
    places.wantNone(second);
    QCOMPARE(told, 1);
    QVERIFY(places.take(first, host));
}

void TestDownloadPlaces::queuesShareWhatAHostIsSpared()
{
    const QString other = QStringLiteral("https://b.example:443");
    DownloadPlaces places;
    places.setLimits(100, 1);
    QStringList free;
    places.join(first, {});
    places.join(second, [&free](const QString& at) { free.append(at); });
    QVERIFY(places.take(first, host));
    QVERIFY(!places.take(second, host));
    QVERIFY(places.isFull(host));
    QVERIFY(places.take(second, other));
    places.give(first, host);
    QCOMPARE(free, QStringList{host});
    QVERIFY(places.take(second, host));
}

QTEST_APPLESS_MAIN(TestDownloadPlaces)
#include "tst_download_places.moc"
