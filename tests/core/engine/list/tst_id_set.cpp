#include "core/engine/list/id_set.h"

#include <QRandomGenerator>
#include <QTest>

#include <limits>
#include <set>

using namespace tributary;

class TestIdSet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsWhatWasPutIn();
    void isAsASetIs();
};

void TestIdSet::holdsWhatWasPutIn()
{
    IdSet ids;
    for (const quint64 value : {quint64{0}, quint64{63}, quint64{64}, std::numeric_limits<quint64>::max()}) {
        const DownloadId id{value};
        QVERIFY(!ids.contains(id));
        QVERIFY(!ids.remove(id));
        ids.insert(id);
        QVERIFY(ids.contains(id));
    }
    QVERIFY(!ids.contains(DownloadId{1}));
    QVERIFY(ids.remove(DownloadId{63}));
    QVERIFY(!ids.remove(DownloadId{63}));
    QVERIFY(ids.contains(DownloadId{0}));
    QVERIFY(ids.contains(DownloadId{64}));
}

void TestIdSet::isAsASetIs()
{
    QRandomGenerator random(4);
    IdSet ids;
    std::set<DownloadId> same;
    for (int step = 0; step < 20'000; ++step) {
        const DownloadId id{random.bounded(quint32{300})};
        if (random.bounded(2) == 0) {
            ids.insert(id);
            same.insert(id);
        } else {
            QCOMPARE(ids.remove(id), same.erase(id) > 0);
        }
        const DownloadId other{random.bounded(quint32{300})};
        QCOMPARE(ids.contains(other), same.contains(other));
    }
}

QTEST_APPLESS_MAIN(TestIdSet)
#include "tst_id_set.moc"
