#include "tests/core/engine/queue/order_stage.h"

#include <QTest>

using namespace tributary;
using namespace tributary::test;

using enum DownloadState;

class TestRunOrders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsNobodyBackWhoLeavesWithAllOthers();
    void bringsBackWhoLeavesWhenAskedForIt();
};

void TestRunOrders::bringsNobodyBackWhoLeavesWithAllOthers()
{
    OrderStage stage;
    DownloadEntry& removed = stage.occupied(stage.add(1, Paused), Occupation::Closing);
    stage.add(2, Paused);
    stage.give([&](RunOrders& orders) { orders.remove({removed.id()}); });
    stage.give([](RunOrders& orders) { orders.resumeAll(); });
    QCOMPARE(removed.snapshot.state, Paused);
    stage.orders().goOn(removed);
    QVERIFY(!stage.list().find(DownloadId{1}));
    QVERIFY(stage.reaches([&] { return stage.started() == QList<quint64>{2}; }));
}

void TestRunOrders::bringsBackWhoLeavesWhenAskedForIt()
{
    OrderStage stage;
    DownloadEntry& removed = stage.occupied(stage.add(1, Paused), Occupation::Closing);
    stage.give([&](RunOrders& orders) { orders.remove({removed.id()}); });
    stage.give([&](RunOrders& orders) { orders.resume({removed.id()}); });
    stage.orders().goOn(removed);
    QVERIFY(stage.reaches([&] { return stage.started() == QList<quint64>{1}; }));
}

QTEST_GUILESS_MAIN(TestRunOrders)
#include "tst_run_orders.moc"
