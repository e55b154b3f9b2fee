#include "tests/core/engine/run/said_by.h"
#include "tests/core/storage/store/damaged_history.h"
#include "tests/core/storage/store/sample_store.h"
#include "tests/support/checks/sampling.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTest>

using namespace tributary;
using namespace tributary::test;

namespace {

const QString mainName = QStringLiteral("s.db");

// Every change that a person can make, with no download of before among what stays.
StoreBatch everyChange()
{
    StoreBatch batch = batchOf({plainDownload(100)});
    for (const DownloadId id : idsWithHistory())
        batch.removed.insert(id);
    batch.events.append({.download = {100}, .at = timeAt(70), .name = QStringLiteral("added")});
    batch.settings.insert(QStringLiteral("limits"), "200");
    return batch;
}

QString wrongWith(const OpenedStore& opened)
{
    if (opened.report.origin != StoreOrigin::Opened)
        return QStringLiteral("still damaged");
    if (opened.contents.downloads != QList{plainDownload(100)})
        return QStringLiteral("another list");
    if (opened.contents.settings.value(QStringLiteral("limits")) != "200")
        return QStringLiteral("another setting");
    const auto events = opened.store->eventsOf({100});
    return events && events->size() == 1 ? QString() : QStringLiteral("another history");
}

} // namespace

class TestStoreMending : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryChangeWhereABitHasTurned_data();
    void keepsEveryChangeWhereABitHasTurned();
    void tellsOfARescueAndLosesNothing();
    void mendsTheHistoryBeforeItIsPruned();
    void goesOnAsItIsWhereItCantBeRescued();
    void endsARescueOnceItCan();
    void givesNoNumberTwiceAfterARescue();
    void rescuesNothingThatIsSound();
};

void TestStoreMending::keepsEveryChangeWhereABitHasTurned_data()
{
    QTest::addColumn<QString>("tree");
    QTest::newRow("in the index of the history") << QStringLiteral("events_of_download");
    QTest::newRow("in the history") << QStringLiteral("events");
}

// A start looks at neither, and a removal goes through both.
void TestStoreMending::keepsEveryChangeWhereABitHasTurned()
{
    QFETCH(const QString, tree);
    const QByteArray whole = storeWithHistory();
    const qsizetype page = pageOf(whole, tree);
    QVERIFY(page > 0);
    QRandomGenerator random(6);
    int rescued = 0;
    for (int trial = 0; trial < 150 / sampling; ++trial) {
        const TestFolder folder;
        const qsizetype bit = random.bounded(8 * 4096);
        QVERIFY(folder.write(mainName, withBitTurned(whole, 8 * page + bit)));
        {
            const auto opened = openStore(folder.path(mainName), quick);
            MUST(opened);
            MUST(opened->store->commit(everyChange()));
            rescued += opened->store->takeRescue() ? 1 : 0;
        }
        const auto again = openStore(folder.path(mainName), quick);
        MUST(again);
        const QString wrong = wrongWith(*again);
        QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("bit %1: %2").arg(bit).arg(wrong)));
    }
    qInfo("%d rescued", rescued);
}

// Removing a download that an entry of the index is wrong about would be refused for good.
void TestStoreMending::tellsOfARescueAndLosesNothing()
{
    const TestFolder folder;
    const QByteArray damaged = withAnEntryThatLeadsNowhere(storeWithHistory());
    QVERIFY(folder.write(mainName, damaged));
    const auto opened = openStore(folder.path(mainName), quick);
    MUST(opened);
    QCOMPARE(opened->report, StoreReport{.origin = StoreOrigin::Opened});
    MUST(opened->store->commit({.removed = {idsWithHistory().last()}}));
    const auto rescue = opened->store->takeRescue();
    QVERIFY(rescue && rescue->damage);
    QCOMPARE(rescue->origin, StoreOrigin::Salvaged);
    QCOMPARE(rescue->recovered, 12);
    QCOMPARE(rescue->lost, 0);
    QCOMPARE(folder.read(QFileInfo(rescue->setAsideAs).fileName()), damaged);
    QVERIFY(!opened->store->takeRescue());
    QCOMPARE(opened->store->read()->downloads.size(), 11);
    QCOMPARE(opened->store->eventsOf(idsWithHistory().first())->size(), eventsOfEach);
}

void TestStoreMending::mendsTheHistoryBeforeItIsPruned()
{
    const TestFolder folder;
    QVERIFY(folder.write(mainName, withAnEmptyIndex(storeWithHistory())));
    const auto opened = openStore(folder.path(mainName), quick);
    MUST(opened);
    MUST(opened->store->prune(timeAt(60)));
    QVERIFY(opened->store->takeRescue());
    for (const DownloadId id : idsWithHistory())
        QCOMPARE(opened->store->eventsOf(id)->size(), eventsOfEach);
}

// As on a full disk: nothing of the rescue is left, and the next commit tries again.
void TestStoreMending::goesOnAsItIsWhereItCantBeRescued()
{
    const TestFolder folder;
    QVERIFY(folder.write(mainName, withAnEntryThatLeadsNowhere(storeWithHistory())));
    const auto opened = openStore(folder.path(mainName), quick);
    MUST(opened);
    const QString inTheWay = folder.path(QStringLiteral("s.db.examined"));
    QVERIFY(QDir().mkpath(inTheWay + QLatin1String("/inside")));
    QVERIFY(!opened->store->commit(everyChange()));
    QVERIFY(!opened->store->takeRescue());
    QCOMPARE(opened->store->eventsOf(idsWithHistory().first())->size(), eventsOfEach);
    MUST(opened->store->commit({.settings = {{QStringLiteral("limits"), "300"}}}));
    QVERIFY(QDir(inTheWay).removeRecursively());
    MUST(opened->store->commit(everyChange()));
    QVERIFY(opened->store->takeRescue());
    QCOMPARE(opened->store->read()->downloads, QList{plainDownload(100)});
}

// The damaged store can't be set aside, so that the rescued one waits. Nothing may go into the old one then,
// which the rescued one is about to replace.
void TestStoreMending::endsARescueOnceItCan()
{
    const TestFolder folder;
    QVERIFY(folder.write(mainName, withAnEntryThatLeadsNowhere(storeWithHistory())));
    for (int n = 1; n <= 1000; ++n)
        QVERIFY(folder.write(QStringLiteral("s.db.damaged-%1").arg(n), QByteArray()));
    const auto opened = openStore(folder.path(mainName), quick);
    MUST(opened);
    const auto refused = opened->store->commit(everyChange());
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Conflict);
    QVERIFY(!opened->store->takeRescue());
    const auto unread = opened->store->eventsOf(idsWithHistory().first());
    QVERIFY(!unread);
    QCOMPARE(unread.error(), refused.error());
    QVERIFY(!opened->store->commit({.settings = {{QStringLiteral("limits"), "300"}}}));
    QVERIFY(QFile::remove(folder.path(QStringLiteral("s.db.damaged-7"))));
    MUST(opened->store->commit(everyChange()));
    const auto rescue = opened->store->takeRescue();
    QVERIFY(rescue);
    QCOMPARE(rescue->recovered, 12);
    QVERIFY2(rescue->setAsideAs.endsWith(QLatin1String("-7")), qPrintable(rescue->setAsideAs));
    QCOMPARE(opened->store->read()->downloads, QList{plainDownload(100)});
}

// A rescue reads which numbers have been given, and where that is damaged it counts from what it has read.
void TestStoreMending::givesNoNumberTwiceAfterARescue()
{
    const TestFolder folder;
    QVERIFY(folder.write(mainName, withAnEntryThatLeadsNowhere(storeWithHistory())));
    {
        const auto opened = openStore(folder.path(mainName), quick);
        MUST(opened);
        MUST(opened->store->reserveIds());
        StoreBatch all;
        for (const DownloadId id : idsWithHistory())
            all.removed.insert(id);
        MUST(opened->store->commit(all));
        QVERIFY(opened->store->takeRescue());
        const TestFolder killed;
        for (const QLatin1String end : {QLatin1String(), QLatin1String("-wal")})
            QVERIFY(QFile::copy(folder.path(mainName) + end, killed.path(mainName) + end));
        const auto after = openStore(killed.path(mainName), quick);
        MUST(after);
        QVERIFY(after->contents.firstFreeId.value > 1000);
        MUST(opened->store->giveBackIds());
    }
    const auto again = openStore(folder.path(mainName), quick);
    MUST(again);
    QCOMPARE(again->contents.firstFreeId, DownloadId{13});
}

// A change that is refused for its own content is no sign of damage.
void TestStoreMending::rescuesNothingThatIsSound()
{
    const TestFolder folder;
    QVERIFY(folder.write(mainName, storeWithHistory()));
    const auto opened = openStore(folder.path(mainName), quick);
    MUST(opened);
    QVERIFY(!opened->store->commit(batchOf({plainDownload(1)})));
    MUST(opened->store->prune(timeAt(60)));
    QVERIFY(!opened->store->takeRescue());
    QVERIFY(!folder.has(QStringLiteral("s.db.damaged-1")));
}

QTEST_GUILESS_MAIN(TestStoreMending)

#include "tst_store_mending.moc"
