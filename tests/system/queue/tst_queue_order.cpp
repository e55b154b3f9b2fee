#include "tests/support/checks/patience.h"
#include "tests/support/checks/test_folder.h"
#include "tests/support/server/scripted_server.h"
#include "tests/system/support/download_run.h"
#include "tests/system/support/kept_queue.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace tributary;
using namespace tributary::test;

using namespace std::chrono_literals;
using enum DownloadState;

namespace {

const QString storeName = QStringLiteral("list.db");

// "/1M/blocker" takes its time until it is cancelled, whatever else is asked for is there at once.
Script servedBehindABlocker()
{
    return FileService().then([](const Exchange& exchange, Reply reply) {
        return exchange.request.target.contains("blocker") ? reply.stallBeforeHeaders() : reply;
    });
}

// A queue of one at a time whose only place is taken, so that its order can be changed in peace.
class BlockedQueue
{
public:
    explicit BlockedQueue(const QString& letters)
        : m_server(servedBehindABlocker())
        , m_kept(m_folder.path(storeName), {.jobs = 1})
        , m_blocker(add(QStringLiteral("blocker")))
    {
        for (const QChar letter : letters)
            m_ids.insert(letter, add(letter));
    }

    bool isReady()
    {
        const auto last = std::ranges::max(m_ids.values() << m_blocker);
        return m_kept.opens() && m_kept.reaches(m_blocker, Connecting) && m_kept.reaches(last, Queued);
    }
    DownloadQueue& queue() { return m_kept.queue(); }
    KeptQueue& kept() { return m_kept; }
    const TestFolder& folder() const { return m_folder; }
    DownloadId blocker() const { return m_blocker; }
    QList<DownloadId> ids(const QString& letters) const
    {
        QList<DownloadId> all;
        for (const QChar letter : letters)
            all.append(m_ids.value(letter));
        return all;
    }
    // The order into which a listener of the queue would sort what it was told.
    QString order() const
    {
        QString letters;
        for (const DownloadId id : m_kept.idsByTurn()) {
            if (id != m_blocker)
                letters.append(m_ids.key(id));
        }
        return letters;
    }
    // Lets all of them come; in which order they were asked for.
    QString finish()
    {
        m_kept.queue().cancel(m_blocker);
        for (const DownloadId id : std::as_const(m_ids)) {
            if (!m_kept.reaches(id, Finished))
                return QStringLiteral("not all of them finished");
        }
        QString letters;
        for (const ExchangeRecord& record : m_server.log().records()) {
            if (!record.request.target.contains("blocker"))
                letters.append(QChar::fromLatin1(record.request.target.back()));
        }
        return letters;
    }

private:
    TestFolder m_folder;
    ScriptedServer m_server;
    KeptQueue m_kept;
    DownloadId m_blocker;
    QMap<QChar, DownloadId> m_ids;

    DownloadId add(const QString& name)
    {
        DownloadRequest request = quickRequest(m_server.url("/1K/" + name.toLatin1()), m_folder.path(), 1);
        request.timeouts = {.silence = 100s, .connect = 100s};
        return m_kept.queue().add(request);
    }
};

} // namespace

// The order of downloads, and orders for many of them at once.
class TestQueueOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsInTheOrderOfTheList();
    void startsWhatMovedFirst();
    void startsByPriority();
    void keepsOrderAndPriorityOverARestart();
    void startsNothingThatIsToStartLater();
    void startsAndStopsAll();
    void startsMoreWhenMoreMayRun();
    void startsOneBeyondTheNumberAtOnce();
    void goesOnPastAFailure();
    void removesWhatRuns();
    void countsWhatItHas();
    void obeysOrdersInTheirOrder();
};

void TestQueueOrder::startsInTheOrderOfTheList()
{
    BlockedQueue list(QStringLiteral("abcd"));
    QVERIFY(list.isReady());
    QCOMPARE(list.finish(), QStringLiteral("abcd"));
}

void TestQueueOrder::startsWhatMovedFirst()
{
    BlockedQueue list(QStringLiteral("abcdef"));
    QVERIFY(list.isReady());
    list.queue().move(list.ids(QStringLiteral("fd")), ListMove::Top);
    TRY_COMPARE(list.order(), QStringLiteral("dfabce"));
    list.queue().move(list.ids(QStringLiteral("a")), ListMove::Down);
    list.queue().moveTo(list.ids(QStringLiteral("e")), 2);
    TRY_COMPARE(list.order(), QStringLiteral("dfebac"));
    list.queue().moveBefore(list.ids(QStringLiteral("c")), list.ids(QStringLiteral("f")).constFirst());
    TRY_COMPARE(list.order(), QStringLiteral("dcfeba"));
    QCOMPARE(list.finish(), QStringLiteral("dcfeba"));
}

void TestQueueOrder::startsByPriority()
{
    BlockedQueue list(QStringLiteral("abcd"));
    QVERIFY(list.isReady());
    list.queue().setPriority(list.ids(QStringLiteral("b")), Priority::Low);
    list.queue().setPriority(list.ids(QStringLiteral("cd")), Priority::High);
    TRY_COMPARE(list.order(), QStringLiteral("cdab"));
    QCOMPARE(list.finish(), QStringLiteral("cdab"));
}

void TestQueueOrder::keepsOrderAndPriorityOverARestart()
{
    const TestFolder folder;
    const QUrl nowhere(QStringLiteral("http://127.0.0.1:9/"));
    QList<DownloadId> ids;
    {
        KeptQueue kept(folder.path(storeName));
        for (const char* name : {"a", "b", "c", "d"}) {
            ids.append(kept.queue().add(
                quickRequest(nowhere.resolved(QUrl(QString::fromLatin1(name))), folder.path(), 1),
                {.start = StartWhen::WhenResumed}));
        }
        kept.queue().move({ids[3]}, ListMove::Top);
        kept.queue().setPriority({ids[2]}, Priority::High);
        TRY_COMPARE(kept.idsByTurn(), (QList{ids[2], ids[3], ids[0], ids[1]}));
    }
    KeptQueue kept(folder.path(storeName));
    QVERIFY(kept.opens());
    QCOMPARE(kept.idsByTurn(), (QList{ids[2], ids[3], ids[0], ids[1]}));
    QCOMPARE(kept.snapshot(ids[2]).priority, Priority::High);
    const DownloadId next =
        kept.queue().add(quickRequest(nowhere, folder.path(), 1), {.start = StartWhen::WhenResumed});
    QVERIFY(kept.reaches(next, Paused));
    QCOMPARE(kept.idsByTurn().constLast(), next);
}

void TestQueueOrder::startsNothingThatIsToStartLater()
{
    const TestFolder folder;
    const ScriptedServer server;
    KeptQueue kept(folder.path(storeName));
    const DownloadId later = kept.queue().add(quickRequest(server.url("/1K/later"), folder.path(), 1),
                                              {.start = StartWhen::WhenResumed});
    const DownloadId now = kept.queue().add(quickRequest(server.url("/1K/now"), folder.path(), 1));
    QVERIFY(kept.reaches(now, Finished));
    QCOMPARE(kept.state(later), Paused);
    kept.queue().resume(later);
    QVERIFY(kept.reaches(later, Finished));
}

void TestQueueOrder::startsAndStopsAll()
{
    BlockedQueue list(QStringLiteral("abc"));
    QVERIFY(list.isReady());
    const QFuture<void> stopped = list.queue().pauseAll();
    TRY_VERIFY(stopped.isFinished());
    for (const DownloadId id : list.ids(QStringLiteral("abc")))
        QVERIFY(list.kept().reaches(id, Paused));
    QVERIFY(list.kept().reaches(list.blocker(), Paused));
    list.queue().resumeAll();
    QVERIFY(list.kept().reaches(list.blocker(), Connecting));
    QCOMPARE(list.finish(), QStringLiteral("abc"));
}

void TestQueueOrder::startsMoreWhenMoreMayRun()
{
    BlockedQueue list(QStringLiteral("ab"));
    QVERIFY(list.isReady());
    list.queue().setLimits({.jobs = 2});
    for (const DownloadId id : list.ids(QStringLiteral("ab")))
        QVERIFY(list.kept().reaches(id, Finished));
    QCOMPARE(list.kept().state(list.blocker()), Connecting);
}

void TestQueueOrder::startsOneBeyondTheNumberAtOnce()
{
    BlockedQueue list(QStringLiteral("abcd"));
    QVERIFY(list.isReady());
    const QList<DownloadId> now = list.ids(QStringLiteral("c"));
    // Twice, as a person clicks who sees nothing happen.
    list.queue().resume(now, ResumeWhen::AtOnce);
    list.queue().resume(now, ResumeWhen::AtOnce);
    QVERIFY(list.kept().reaches(now.constFirst(), Finished));
    for (const DownloadId other : list.ids(QStringLiteral("abd")))
        QCOMPARE(list.kept().state(other), Queued);
    QCOMPARE(list.finish(), QStringLiteral("cabd"));
}

void TestQueueOrder::goesOnPastAFailure()
{
    const TestFolder folder;
    const ScriptedServer server;
    KeptQueue kept(folder.path(storeName), {.jobs = 1});
    const DownloadId missing = kept.queue().add(quickRequest(server.url("/missing"), folder.path(), 1));
    const DownloadId there = kept.queue().add(quickRequest(server.url("/1K/there"), folder.path(), 1));
    QVERIFY(kept.reaches(there, Finished));
    QCOMPARE(kept.state(missing), Failed);
}

void TestQueueOrder::removesWhatRuns()
{
    BlockedQueue list(QStringLiteral("ab"));
    QVERIFY(list.isReady());
    QVERIFY(list.kept().removes(list.blocker()));
    for (const DownloadId id : list.ids(QStringLiteral("ab")))
        QVERIFY(list.kept().reaches(id, Finished));
    TRY_COMPARE(list.kept().totals().all(), 2);
}

void TestQueueOrder::countsWhatItHas()
{
    BlockedQueue list(QStringLiteral("abcd"));
    QVERIFY(list.isReady());
    list.queue().pause(list.ids(QStringLiteral("abx")));
    list.queue().remove(list.ids(QStringLiteral("c")));
    TRY_COMPARE(list.kept().totals().in(Paused), 2);
    TRY_COMPARE(list.kept().totals().all(), 4);
    QCOMPARE(list.kept().totals().active(), 1);
    QCOMPARE(list.kept().totals().in(Queued), 1);
    list.queue().resume(list.ids(QStringLiteral("ab")));
    list.queue().cancel(list.blocker());
    TRY_COMPARE(list.kept().totals().in(Finished), 3);
    QCOMPARE(list.kept().totals().in(Cancelled), 1);
    QCOMPARE(list.kept().totals().bytesPerSecond, 0);
}

void TestQueueOrder::obeysOrdersInTheirOrder()
{
    BlockedQueue list(QStringLiteral("abcdefghijklmnopqrstuvwxyz"));
    QVERIFY(list.isReady());
    const QList<DownloadId> all = list.ids(QStringLiteral("abcdefghijklmnopqrstuvwxyz"));
    for (int n = 0; n < 40; ++n) {
        list.queue().pause(all);
        list.queue().resume(all);
    }
    list.queue().pause(all);
    list.queue().resume(list.ids(QStringLiteral("q")));
    TRY_COMPARE(list.kept().totals().in(Paused), 25);
    TRY_COMPARE(list.kept().state(list.ids(QStringLiteral("q")).constFirst()), Queued);
}

QTEST_GUILESS_MAIN(TestQueueOrder)
#include "tst_queue_order.moc"
