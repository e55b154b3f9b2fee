#include "tests/core/engine/queue/order_stage.h"

#include <QTimeZone>

using namespace tributary;
using namespace tributary::test;

using enum DownloadState;

namespace {

StoredDownload stored(const TestFolder& folder, quint64 id, DownloadState state, qint64 position,
                      Priority priority = Priority::Normal)
{
    const QString name = QStringLiteral("%1.bin").arg(id);
    StoredDownload download{.id = DownloadId{id}, .request = {}, .secretsLeftOut = {}, .standing = {}};
    download.request.url = QUrl(QLatin1String("http://127.0.0.1:9/") + name);
    download.request.target.folder = folder.path();
    download.request.network.proxy.kind = ProxyKind::None;
    download.standing.state = state;
    download.standing.position = OrderKey{position};
    download.standing.priority = priority;
    download.standing.path = folder.path(name);
    return download;
}

// A store as an earlier program leaves it.
bool keeps(const QString& storePath, const QList<StoredDownload>& downloads)
{
    OrderStage earlier;
    (void)earlier.restore(storePath);
    bool isKept = false;
    for (const StoredDownload& download : downloads)
        earlier.keeper().add(download);
    earlier.keeper().hearWhenKept([&isKept](const Expected<void>& done) { isKept = done.has_value(); });
    return OrderStage::reaches([&isKept] { return isKept; });
}

template<typename Event>
const Event* toldBy(const OrderStage& stage)
{
    for (const QueueEvent& event : stage.told()) {
        if (const auto* found = std::get_if<Event>(&event))
            return found;
    }
    return nullptr;
}

QList<quint64> idsIn(const ListRestored& list)
{
    QList<quint64> ids;
    for (const DownloadSnapshot& download : list.downloads)
        ids.append(download.id.value);
    return ids;
}

} // namespace

// How the list of an earlier program comes back, and what goes on of it.
class TestListRestorer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOfTheListFirst();
    void ordersByPriorityAndThenByPlace();
    void ordersAListOfManyBlocks();
    void givesAwayNoIdTwice();
    void goesOnWithWhatWasUnderWay_data();
    void goesOnWithWhatWasUnderWay();
    void keepsPlacesForThoseToCome();
    void remembersWhatMayHaveBegun();
    void tellsWhatWasUnderWay();
    void sparesWhatWasFinishedSinceAnotherWasAdded();
    void takesAFinishedFileForNoWork();
    void saysWhyAStoreCantBeOpened();
    void beginsWithAnEmptyListWhereThereIsNone();

private:
    TestFolder m_folder;

    QString store(const char* name) const { return m_folder.path(QString::fromLatin1(name)); }
};

void TestListRestorer::tellsOfTheListFirst()
{
    QVERIFY(keeps(store("first.db"), {stored(m_folder, 1, Paused, 1)}));
    OrderStage stage;
    (void)stage.restore(store("first.db"));
    QVERIFY(!stage.told().empty());
    QVERIFY(std::holds_alternative<ListRestored>(stage.told().front()));
    QVERIFY(std::holds_alternative<StoreReported>(stage.told().back()));
    QVERIFY(toldBy<CategoriesChanged>(stage));
    const auto* totals = toldBy<TotalsChanged>(stage);
    QVERIFY(totals);
    QCOMPARE(totals->totals.in(Paused), 1);
}

void TestListRestorer::ordersByPriorityAndThenByPlace()
{
    QVERIFY(keeps(store("order.db"),
                  {stored(m_folder, 1, Paused, 40), stored(m_folder, 2, Paused, 30),
                   stored(m_folder, 3, Paused, 20, Priority::Low), stored(m_folder, 4, Finished, 10),
                   stored(m_folder, 5, Paused, 50, Priority::High)}));
    OrderStage stage;
    (void)stage.restore(store("order.db"));
    const auto* list = toldBy<ListRestored>(stage);
    QVERIFY(list);
    QCOMPARE(idsIn(*list), (QList<quint64>{5, 4, 2, 1, 3}));
}

void TestListRestorer::ordersAListOfManyBlocks()
{
    constexpr quint64 count = 2500;
    QList<StoredDownload> downloads;
    QList<quint64> backwards;
    for (quint64 id = 1; id <= count; ++id) {
        downloads.append(stored(m_folder, id, Paused, static_cast<qint64>(count + 1 - id)));
        backwards.prepend(id);
    }
    QVERIFY(keeps(store("many.db"), downloads));
    OrderStage stage;
    (void)stage.restore(store("many.db"));
    QCOMPARE(idsIn(*toldBy<ListRestored>(stage)), backwards);
}

void TestListRestorer::givesAwayNoIdTwice()
{
    QVERIFY(keeps(store("ids.db"), {stored(m_folder, 7, Paused, 1), stored(m_folder, 3, Finished, 2)}));
    {
        OrderStage stage;
        QCOMPARE(stage.restore(store("ids.db")), DownloadId{8});
        stage.keeper().remove(DownloadId{7});
        bool isKept = false;
        stage.keeper().whenKept([&isKept] { isKept = true; });
        QVERIFY(OrderStage::reaches([&isKept] { return isKept; }));
    }
    OrderStage later;
    QCOMPARE(later.restore(store("ids.db")), DownloadId{8});
}

void TestListRestorer::goesOnWithWhatWasUnderWay_data()
{
    QTest::addColumn<DownloadState>("before");
    QTest::addColumn<DownloadState>("after");
    QTest::newRow("it ran") << Downloading << Queued;
    QTest::newRow("it waited") << Queued << Queued;
    QTest::newRow("a person had paused it") << Paused << Paused;
    QTest::newRow("it had failed") << Failed << Failed;
    QTest::newRow("it was cancelled") << Cancelled << Cancelled;
}

void TestListRestorer::goesOnWithWhatWasUnderWay()
{
    QFETCH(const DownloadState, before);
    QFETCH(const DownloadState, after);
    const QString path = m_folder.path(QLatin1String(QTest::currentDataTag()) + QLatin1String(".db"));
    QVERIFY(keeps(path, {stored(m_folder, 1, before, 1)}));
    OrderStage stage;
    (void)stage.restore(path);
    const DownloadEntry* download = stage.list().find(DownloadId{1});
    QVERIFY(download);
    QCOMPARE(download->snapshot.state, after);
    QCOMPARE(toldBy<ListRestored>(stage)->downloads.value(0).state, after);
}

void TestListRestorer::keepsPlacesForThoseToCome()
{
    constexpr qint64 far = 1'000'000 * orderKeyGap;
    QVERIFY(keeps(store("places.db"),
                  {stored(m_folder, 1, Finished, far), stored(m_folder, 2, Paused, far - 1)}));
    OrderStage stage;
    (void)stage.restore(store("places.db"));
    QVERIFY(OrderKey{far} < stage.list().nextPosition());
}

// A kill may have come before the list was told that a run had begun; what is cancelled then is looked for on
// the disk.
void TestListRestorer::remembersWhatMayHaveBegun()
{
    StoredDownload begun = stored(m_folder, 2, Queued, 2);
    begun.standing.startedAt = QDateTime::currentDateTimeUtc();
    QVERIFY(keeps(store("begun.db"), {stored(m_folder, 1, Queued, 1), begun}));
    OrderStage stage;
    (void)stage.restore(store("begun.db"));
    QVERIFY(stage.list().mayHaveBegun(DownloadId{1}));
    QVERIFY(!stage.list().mayHaveBegun(DownloadId{2}));
}

// The store can't tell what ran from what waited for another turn.
void TestListRestorer::tellsWhatWasUnderWay()
{
    QList<StoredDownload> downloads;
    for (const DownloadState state : {Queued, Downloading, Assembling, Paused, Failed, Cancelled, Finished}) {
        const auto id = static_cast<quint64>(downloads.size()) + 1;
        downloads.append(stored(m_folder, id, state, static_cast<qint64>(id)));
        downloads.last().standing.startedAt = QDateTime::currentDateTimeUtc();
    }
    // A download that has finished since was under way as well, and waits for nothing any more.
    StoredDownload named = stored(m_folder, 8, Assembling, 8);
    named.standing.startedAt = QDateTime::currentDateTimeUtc().addSecs(-60);
    named.standing.size = 4;
    QVERIFY(m_folder.write(QStringLiteral("8.bin"), "1234"));
    downloads.append(named);
    downloads.append(stored(m_folder, 9, Queued, 9)); // has never begun
    QVERIFY(keeps(store("underway.db"), downloads));
    OrderStage stage;
    (void)stage.restore(store("underway.db"));
    QCOMPARE(stage.underWay(), (QList{DownloadId{1}, DownloadId{2}, DownloadId{3}}));
}

// The second and the fourth are to overwrite files; what others finished since they were added is none of
// what they mean.
void TestListRestorer::sparesWhatWasFinishedSinceAnotherWasAdded()
{
    const QDateTime start = QDateTime::fromSecsSinceEpoch(1'700'000'000, QTimeZone::utc());
    QList<StoredDownload> downloads;
    for (const DownloadState state : {Finished, Paused, Finished, Paused, Assembling, Finished}) {
        const auto id = static_cast<quint64>(downloads.size()) + 1;
        downloads.append(stored(m_folder, id, state, static_cast<qint64>(id)));
        StoredDownload& last = downloads.last();
        last.standing.addedAt = start.addSecs(static_cast<qint64>(id) * 60);
        if (state == Paused)
            last.request.target.onConflict = ConflictPolicy::Overwrite;
        if (state == Finished)
            last.standing.finishedAt = last.standing.addedAt.addSecs(1);
        QVERIFY(state == Paused || m_folder.write(QStringLiteral("%1.bin").arg(id), "1234"));
    }
    // Killed before the list heard that the file had its name.
    downloads[4].standing.startedAt = start;
    downloads[4].standing.size = 4;
    downloads[5].standing.finishedAt.reset();
    QVERIFY(keeps(store("spared.db"), downloads));
    OrderStage stage;
    (void)stage.restore(store("spared.db"));
    const auto sparedBy = [&](quint64 id) {
        QList<quint64> files;
        for (const quint64 file : {1u, 3u, 5u, 6u}) {
            if (SparedFiles(stage.ownFiles(), DownloadId{id})
                    .hasFileAt(m_folder.path(QStringLiteral("%1.bin").arg(file))))
                files.append(file);
        }
        return files;
    };
    QCOMPARE(sparedBy(2), (QList<quint64>{3, 5, 6}));
    QCOMPARE(sparedBy(4), (QList<quint64>{5, 6}));
    QVERIFY(sparedBy(7).isEmpty());
}

void TestListRestorer::takesAFinishedFileForNoWork()
{
    QVERIFY(keeps(store("finished.db"), {stored(m_folder, 1, Finished, 1)}));
    OrderStage stage;
    (void)stage.restore(store("finished.db"));
    QVERIFY(!stage.list().find(DownloadId{1}));
    QCOMPARE(idsIn(*toldBy<ListRestored>(stage)), QList<quint64>{1});
    QVERIFY(stage.started().isEmpty());
}

void TestListRestorer::saysWhyAStoreCantBeOpened()
{
    QVERIFY(QDir().mkpath(m_folder.path(QStringLiteral("folder.db/inside"))));
    OrderStage stage;
    QCOMPARE(stage.restore(store("folder.db")), DownloadId{1});
    QVERIFY(toldBy<ListRestored>(stage)->downloads.isEmpty());
    QVERIFY(toldBy<CategoriesChanged>(stage));
    const auto* report = toldBy<StoreReported>(stage);
    QVERIFY(report && !report->outcome);
    QVERIFY2(report->outcome.error().detail.english().contains(QLatin1String("folder.db")),
             qPrintable(report->outcome.error().detail.english()));
}

void TestListRestorer::beginsWithAnEmptyListWhereThereIsNone()
{
    OrderStage stage;
    QCOMPARE(stage.restore(store("new.db")), DownloadId{1});
    QVERIFY(toldBy<ListRestored>(stage)->downloads.isEmpty());
    QVERIFY(toldBy<StoreReported>(stage)->outcome);
    QVERIFY(stage.keeper().isOpen());
}

QTEST_GUILESS_MAIN(TestListRestorer)
#include "tst_list_restorer.moc"
