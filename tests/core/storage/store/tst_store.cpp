#include "tests/core/engine/run/said_by.h"
#include "tests/core/storage/store/sample_store.h"

#include <QTest>

#ifdef __GLIBC__
#include <pthread.h>
#endif

using namespace tributary;
using namespace tributary::test;

namespace {

#ifdef __GLIBC__

// No thread can be had: each would want a stack larger than there are addresses.
class NoThreads
{
public:
    NoThreads()
    {
        ::pthread_attr_init(&m_before);
        m_areSo = ::pthread_getattr_default_np(&m_before) == 0 && set(size_t{1} << 50U);
    }
    ~NoThreads()
    {
        ::pthread_setattr_default_np(&m_before);
        ::pthread_attr_destroy(&m_before);
    }
    NoThreads(const NoThreads&) = delete;
    NoThreads& operator=(const NoThreads&) = delete;

    bool areSo() const { return m_areSo; }

private:
    pthread_attr_t m_before{};
    bool m_areSo = false;

    static bool set(size_t stack)
    {
        pthread_attr_t all{};
        ::pthread_attr_init(&all);
        const bool isSet =
            ::pthread_attr_setstacksize(&all, stack) == 0 && ::pthread_setattr_default_np(&all) == 0;
        ::pthread_attr_destroy(&all);
        return isSet;
    }
};

#endif

} // namespace

class TestStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<TestFolder>(); }

    void isMadeWhereThereIsNone();
    void leavesNothingBesideTheStoreAndItsLock();
    void isItsOwnersAlone();
    void givesBackEveryField();
    void givesBackManyWithoutAnotherThread();
    void keepsStandingsAndRequestsApart();
    void forgetsWhatIsRemoved();
    void removedLinksAreGoneFromTheFile();
    void neverGivesANumberTwice();
    void passesOverChangesToWhatIsGone();
    void commitsABatchWholeOrNotAtAll();
    void keepsTheLogInOrderAndBounded();
    void keepsTheFactsOfAFileForGood();
    void keepsTheLogWhileTheClockIsFarAhead();
    void forgetsTheLogWithItsDownload();
    void keepsSettings();
    void keepsHostsAndForgetsThemAfterTwoWeeks();
    void isForOneAtATime();
    void saysThatThereIsNoFolder();

private:
    std::unique_ptr<TestFolder> m_folder;

    QString path() const { return m_folder->path(QStringLiteral("downloads.db")); }
    Expected<OpenedStore> open() const { return openStore(path(), quick); }
};

void TestStore::isMadeWhereThereIsNone()
{
    const auto opened = open();
    MUST(opened);
    QCOMPARE(opened->report, StoreReport{.origin = StoreOrigin::Created});
    QCOMPARE(opened->contents, StoreContents());
}

void TestStore::leavesNothingBesideTheStoreAndItsLock()
{
    {
        const auto opened = open();
        MUST(opened);
        MUST(opened->store->commit(batchOf({plainDownload(1)})));
    }
    QCOMPARE(m_folder->names(),
             QStringList({QStringLiteral("downloads.db"), QStringLiteral("downloads.db.lock")}));
}

void TestStore::isItsOwnersAlone()
{
#ifdef Q_OS_UNIX
    const auto opened = open();
    MUST(opened);
    MUST(opened->store->commit(batchOf({plainDownload(1)})));
    for (const QString& name : {QStringLiteral("downloads.db"), QStringLiteral("downloads.db-wal")}) {
        QVERIFY(m_folder->has(name));
        QVERIFY(
            !(QFile::permissions(m_folder->path(name)) & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
    }
#else
    QSKIP("permissions are those of the folder here");
#endif
}

void TestStore::givesBackEveryField()
{
    const QList<StoredDownload> downloads{plainDownload(1), fullDownload(2), fullDownload(77)};
    {
        const auto opened = open();
        MUST(opened);
        MUST(opened->store->commit(batchOf(downloads)));
    }
    const auto again = open();
    MUST(again);
    QCOMPARE(again->report, StoreReport{.origin = StoreOrigin::Opened});
    QCOMPARE(again->contents.downloads, downloads);
    QCOMPARE(again->contents.firstFreeId, DownloadId{78});
}

void TestStore::givesBackManyWithoutAnotherThread()
{
#ifdef __GLIBC__
    QList<StoredDownload> downloads;
    for (quint64 n = 1; n <= 5000; ++n)
        downloads.append(plainDownload(n));
    {
        const auto opened = open();
        MUST(opened);
        MUST(opened->store->commit(batchOf(downloads)));
    }
    const NoThreads none;
    QVERIFY(none.areSo());
    const auto again = open();
    MUST(again);
    QCOMPARE(again->contents.downloads, downloads);
#else
    QSKIP("threads cannot be denied here");
#endif
}

void TestStore::keepsStandingsAndRequestsApart()
{
    StoredDownload download = plainDownload(1);
    {
        const auto opened = open();
        MUST(opened);
        MUST(opened->store->commit(batchOf({download})));
        MUST(opened->store->commit({.standings = {{{1}, fullStanding()}}}));
        MUST(opened->store->commit({.requests = {{{1}, {.request = fullRequest()}}}}));
    }
    const auto again = open();
    MUST(again);
    QCOMPARE(again->contents.downloads, QList{fullDownload(1)});
}

void TestStore::forgetsWhatIsRemoved()
{
    {
        const auto opened = open();
        MUST(opened);
        MUST(opened->store->commit(batchOf({plainDownload(1), plainDownload(2), plainDownload(3)})));
        MUST(opened->store->commit({.removed = {{1}, {3}}}));
    }
    const auto again = open();
    MUST(again);
    QCOMPARE(again->contents.downloads, QList{plainDownload(2)});
}

void TestStore::removedLinksAreGoneFromTheFile()
{
    const QByteArray trace = "disk-image-7.iso";
    {
        const auto opened = open();
        MUST(opened);
        MUST(opened->store->commit(batchOf({plainDownload(1), plainDownload(7)})));
    }
    QVERIFY(m_folder->read(QStringLiteral("downloads.db")).contains(trace));
    {
        const auto opened = open();
        MUST(opened);
        MUST(opened->store->commit({.removed = {{7}}}));
    }
    QVERIFY(!m_folder->read(QStringLiteral("downloads.db")).contains(trace));
}

void TestStore::neverGivesANumberTwice()
{
    {
        const auto opened = open();
        MUST(opened);
        MUST(opened->store->commit(batchOf({plainDownload(1), plainDownload(5)})));
        MUST(opened->store->commit({.removed = {{5}}}));
    }
    const auto again = open();
    MUST(again);
    QCOMPARE(again->contents.firstFreeId, DownloadId{6});
    QVERIFY(again->contents.settings.isEmpty());
}

void TestStore::passesOverChangesToWhatIsGone()
{
    const auto opened = open();
    MUST(opened);
    MUST(opened->store->commit(
        {.requests = {{{9}, {.request = fullRequest()}}},
         .standings = {{{9}, fullStanding()}},
         .events = {{.download = {9}, .at = timeAt(0), .name = QStringLiteral("started")}},
         .removed = {{9}}}));
    MUST(opened->store->eventsOf({9}));
    QVERIFY(opened->store->eventsOf({9})->isEmpty());
}

void TestStore::commitsABatchWholeOrNotAtAll()
{
    {
        const auto opened = open();
        MUST(opened);
        MUST(opened->store->commit(batchOf({plainDownload(1)})));
        // A number that is taken.
        const auto refused = opened->store->commit(batchOf({plainDownload(2), plainDownload(1)}));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Internal);
        MUST(opened->store->commit(batchOf({plainDownload(3)})));
    }
    const auto again = open();
    MUST(again);
    QCOMPARE(again->contents.downloads, QList({plainDownload(1), plainDownload(3)}));
}

void TestStore::keepsTheLogInOrderAndBounded()
{
    const auto opened = open();
    MUST(opened);
    StoreBatch batch = batchOf({plainDownload(1), plainDownload(2)});
    for (int i = 0; i < mostEventsOfOneDownload + 30; ++i)
        batch.events.append({.download = {1}, .at = timeAt(i), .name = QStringLiteral("retried")});
    batch.events.append({.download = {2}, .at = timeAt(0), .name = QStringLiteral("added")});
    MUST(opened->store->commit(batch));
    const auto events = opened->store->eventsOf({1});
    MUST(events);
    QCOMPARE(*events, batch.events.mid(30, mostEventsOfOneDownload));
    QCOMPARE(*opened->store->eventsOf({2}), QList{batch.events.last()});

    MUST(opened->store->prune(timeAt(100).addDuration(downloadEventLife)));
    QCOMPARE(opened->store->eventsOf({1})->first().at, timeAt(100));
    QVERIFY(opened->store->eventsOf({2})->isEmpty());
}

// Somebody may look at a file years later.
void TestStore::keepsTheFactsOfAFileForGood()
{
    const auto opened = open();
    MUST(opened);
    StoreBatch batch = batchOf({plainDownload(1)});
    batch.events = {{.download = {1}, .at = timeAt(0), .name = event_names::finished, .detail = {}},
                    {.download = {1}, .at = timeAt(0), .name = event_names::facts, .detail = {}}};
    MUST(opened->store->commit(batch));
    MUST(opened->store->prune(timeAt(0).addYears(50)));
    QCOMPARE(*opened->store->eventsOf({1}), batch.events.mid(1));
}

// A clock without a battery, or a virtual machine, may be wrong for a session or two.
void TestStore::keepsTheLogWhileTheClockIsFarAhead()
{
    const auto opened = open();
    MUST(opened);
    StoreBatch batch = batchOf({plainDownload(1)});
    batch.events.append({.download = {1}, .at = timeAt(0), .name = QStringLiteral("added")});
    const HostProfile host{.host = QStringLiteral("http://b.example:80"), .lastSeen = timeAt(0)};
    batch.hosts.insert(host.host, host);
    MUST(opened->store->commit(batch));
    const QDateTime ahead = timeAt(0).addDays(400);
    for (const QDateTime& now : {timeAt(0), ahead, ahead.addSecs(3600), timeAt(0).addDays(1)})
        MUST(opened->store->prune(now));
    QCOMPARE(opened->store->eventsOf({1})->size(), 1);
    QCOMPARE(opened->store->read()->hosts.size(), 1);
    QVERIFY(opened->store->read()->settings.isEmpty());
    // As time goes by it is forgotten all the same.
    for (const int days : {91, 92})
        MUST(opened->store->prune(timeAt(0).addDays(days)));
    QVERIFY(opened->store->eventsOf({1})->isEmpty());
    QVERIFY(opened->store->read()->hosts.isEmpty());
}

void TestStore::forgetsTheLogWithItsDownload()
{
    const auto opened = open();
    MUST(opened);
    StoreBatch batch = batchOf({plainDownload(1)});
    batch.events.append({.download = {1}, .at = timeAt(0), .name = QStringLiteral("added")});
    MUST(opened->store->commit(batch));
    MUST(opened->store->commit({.removed = {{1}}}));
    QVERIFY(opened->store->eventsOf({1})->isEmpty());
}

void TestStore::keepsSettings()
{
    {
        const auto opened = open();
        MUST(opened);
        MUST(opened->store->commit({.settings = {{QStringLiteral("limit"), "100"},
                                                 {QStringLiteral("schedule"), QByteArray("")},
                                                 {QStringLiteral("gone"), "x"}}}));
        MUST(opened->store->commit(
            {.settings = {{QStringLiteral("limit"), "200"}, {QStringLiteral("gone"), QByteArray()}}}));
    }
    const auto again = open();
    MUST(again);
    const QHash<QString, QByteArray> wanted{{QStringLiteral("limit"), "200"},
                                            {QStringLiteral("schedule"), ""}};
    QCOMPARE(again->contents.settings, wanted);
}

void TestStore::keepsHostsAndForgetsThemAfterTwoWeeks()
{
    const HostProfile full{.host = QStringLiteral("https://a.example:443"),
                           .connectionsTaken = 6,
                           .retryAfter = timeAt(500),
                           .rangesTrusted = Learned::Yes,
                           .lastSeen = timeAt(60)};
    const HostProfile old{.host = QStringLiteral("http://b.example:80"), .lastSeen = timeAt(0)};
    const HostProfile reset{.host = QStringLiteral("http://c.example:80"), .lastSeen = timeAt(60)};
    {
        const auto opened = open();
        MUST(opened);
        MUST(opened->store->commit({.hosts = {{full.host, full}, {old.host, old}, {reset.host, reset}}}));
        MUST(opened->store->commit({.forgottenHosts = {reset.host}}));
    }
    {
        const auto again = open();
        MUST(again);
        QCOMPARE(again->contents.hosts.size(), 2);
        QCOMPARE(again->contents.hosts.value(full.host), full);
        QCOMPARE(again->contents.hosts.value(old.host), old);
        MUST(again->store->prune(timeAt(30).addDuration(hostProfileLife)));
    }
    const auto later = open();
    MUST(later);
    QCOMPARE(later->contents.hosts.keys(), QStringList{full.host});
}

void TestStore::isForOneAtATime()
{
    auto first = open();
    MUST(first);
    const auto second = open();
    QVERIFY(!second);
    QCOMPARE(second.error().kind, ErrorKind::Conflict);
    QVERIFY(second.error().detail.english().contains(path()));
    first->store.reset();
    MUST(open());
}

void TestStore::saysThatThereIsNoFolder()
{
    const auto opened = openStore(m_folder->path(QStringLiteral("no/downloads.db")), quick);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::DiskError);
    QVERIFY(opened.error().detail.english().contains(QLatin1String("there is no folder")));
}

QTEST_MAIN(TestStore)
#include "tst_store.moc"
