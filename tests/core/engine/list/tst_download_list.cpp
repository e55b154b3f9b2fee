#include "core/engine/keeping/list_keeper.h"
#include "core/engine/list/download_list.h"

#include <QTest>

using namespace tributary;

namespace {

constexpr DownloadId someId{1};

// A list in memory, and how often somebody was told that a download has changed.
class Sample
{
public:
    DownloadList list{m_keeper, m_news, [this](DownloadEntry&) { ++m_changes; }};

    DownloadEntry& add(DownloadId id, DownloadState state = DownloadState::Queued)
    {
        DownloadRequest request;
        request.url = QUrl(QStringLiteral("https://a.example/%1.bin").arg(id.value));
        KeptDownload download{.id = id, .request = list.requests().keep(request)};
        download.standing.state = state;
        download.standing.position = list.nextPosition();
        download.standing.path = QStringLiteral("/downloads/%1.bin").arg(id.value);
        return list.take(std::move(download));
    }
    const QueueTotals& totals()
    {
        m_news.flush();
        return m_totals;
    }
    int changes() const { return m_changes; }

private:
    ListKeeper m_keeper{nullptr};
    QueueTotals m_totals;
    NewsDesk m_news{[this](const QueueEvent& event) {
                        if (const auto* changed = std::get_if<TotalsChanged>(&event))
                            m_totals = changed->totals;
                    },
                    [](DownloadId) { return nullptr; }, &MonotonicTime::clock::now, nullptr};
    int m_changes = 0;
};

DownloadSnapshot in(DownloadState state, const DownloadEntry& download)
{
    DownloadSnapshot snapshot = download.snapshot;
    snapshot.state = state;
    return snapshot;
}

} // namespace

class TestDownloadList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsWhatItHas();
    void keepsWhatARunDoesNotKnow();
    void tellsTheStoreThatWhatRunsIsQueued();
    void takesNoStateThatMayNotFollow();
    void beginsAtNothingAfterACancel();
    void takesWhatIsFinishedOutOfTheOrder();
    void knowsOnlyTheIdOfWhatWasFinishedBefore();
    void putsEachBehindAllOthers();
    void findsThoseNamedAlikeWhateverHappensToThem();
};

void TestDownloadList::countsWhatItHas()
{
    Sample sample;
    sample.add(someId);
    DownloadEntry& other = sample.add(DownloadId{2});
    QCOMPARE(sample.totals().in(DownloadState::Queued), 2);
    sample.list.setState(other, DownloadState::Paused);
    QCOMPARE(sample.totals().in(DownloadState::Paused), 1);
    sample.list.takeOut(other.id());
    QCOMPARE(sample.totals().all(), 1);
    QVERIFY(!sample.list.find(DownloadId{2}));
}

void TestDownloadList::keepsWhatARunDoesNotKnow()
{
    Sample sample;
    DownloadEntry& download = sample.add(someId);
    download.snapshot.secretsMissing = Secret::Cookies;
    download.snapshot.ownLimit = 1000;
    const OrderKey position = download.snapshot.position;
    DownloadSnapshot told;
    told.id = someId;
    told.state = DownloadState::Connecting;
    sample.list.update(download, told);
    QCOMPARE(download.snapshot.state, DownloadState::Connecting);
    QVERIFY(download.snapshot.secretsMissing == Secret::Cookies);
    QVERIFY(download.snapshot.ownLimit == 1000);
    QCOMPARE(download.snapshot.position, position);
    QCOMPARE(sample.changes(), 2);
}

void TestDownloadList::tellsTheStoreThatWhatRunsIsQueued()
{
    Sample sample;
    DownloadEntry& download = sample.add(someId);
    sample.list.update(download, in(DownloadState::Downloading, download));
    QCOMPARE(keptStandingOf(download).state, DownloadState::Queued);
    QVERIFY(keptStandingOf(download).startedAt);
    download.pausedBy = PausedBy::Shutdown;
    sample.list.update(download, in(DownloadState::Paused, download));
    QCOMPARE(keptStandingOf(download).state, DownloadState::Queued);
    QCOMPARE(download.snapshot.state, DownloadState::Paused);
}

void TestDownloadList::takesNoStateThatMayNotFollow()
{
    Sample sample;
    DownloadEntry& download = sample.add(someId, DownloadState::Paused);
    sample.list.setState(download, DownloadState::Downloading);
    QCOMPARE(download.snapshot.state, DownloadState::Paused);
}

void TestDownloadList::beginsAtNothingAfterACancel()
{
    Sample sample;
    DownloadEntry& download = sample.add(someId, DownloadState::Paused);
    download.snapshot.size = 1000;
    download.snapshot.bytes = 620;
    download.snapshot.parts = {{0, 620}};
    sample.list.setState(download, DownloadState::Queued);
    QCOMPARE(download.snapshot.bytes, 620);
    sample.list.setState(download, DownloadState::Cancelled);
    QCOMPARE(download.snapshot.bytes, 620);
    sample.list.setState(download, DownloadState::Queued);
    QCOMPARE(download.snapshot.bytes, 0);
    QVERIFY(download.snapshot.parts.isEmpty());
    QCOMPARE(download.snapshot.size, 1000);
}

void TestDownloadList::takesWhatIsFinishedOutOfTheOrder()
{
    Sample sample;
    DownloadEntry& download = sample.add(someId);
    sample.add(DownloadId{2});
    sample.list.update(download, in(DownloadState::Finished, download));
    QVERIFY(sample.list.order().afterMoveBefore({DownloadId{2}}, someId).empty());
}

void TestDownloadList::knowsOnlyTheIdOfWhatWasFinishedBefore()
{
    Sample sample;
    sample.list.takeFinished({.id = someId, .state = DownloadState::Finished});
    QVERIFY(sample.list.isFinishedBefore(someId));
    QVERIFY(!sample.list.find(someId));
    QCOMPARE(sample.totals().in(DownloadState::Finished), 1);
    QVERIFY(sample.list.takeFinishedOut(someId));
    QVERIFY(!sample.list.takeFinishedOut(someId));
    QVERIFY(!sample.list.isFinishedBefore(someId));
    QCOMPARE(sample.totals().all(), 0);
}

void TestDownloadList::putsEachBehindAllOthers()
{
    Sample sample;
    sample.list.notePosition({1'000'000'000});
    QVERIFY(sample.list.nextPosition() > OrderKey{1'000'000'000});
    const Turn first = sample.add(someId).turn();
    QVERIFY(first < sample.add(DownloadId{2}).turn());
}

// The names are gone through once; after that each change has to be followed.
void TestDownloadList::findsThoseNamedAlikeWhateverHappensToThem()
{
    const QString name = QStringLiteral("/elsewhere/1.BIN");
    Sample sample;
    DownloadEntry& first = sample.add(someId);
    DownloadEntry& second = sample.add(DownloadId{2});
    QCOMPARE(sample.list.idsNamedLike(name), std::vector{someId});
    sample.list.setPath(second, QStringLiteral("/downloads/1.bin"));
    QCOMPARE(sample.list.idsNamedLike(name), (std::vector{someId, DownloadId{2}}));
    DownloadSnapshot moved = first.snapshot;
    moved.path = QStringLiteral("/downloads/other.bin");
    sample.list.update(first, std::move(moved));
    QCOMPARE(sample.list.idsNamedLike(name), std::vector{DownloadId{2}});
    QCOMPARE(sample.list.idsNamedLike(first.snapshot.path), std::vector{someId});
    sample.add(DownloadId{3});
    QCOMPARE(sample.list.idsNamedLike(QStringLiteral("3.bin")), std::vector{DownloadId{3}});
    sample.list.takeOut(second.id());
    QVERIFY(sample.list.idsNamedLike(name).empty());
}

QTEST_GUILESS_MAIN(TestDownloadList)
#include "tst_download_list.moc"
