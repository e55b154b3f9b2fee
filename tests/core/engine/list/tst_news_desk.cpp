#include "core/engine/list/news_desk.h"

#include <QTest>

#include <map>

using namespace tributary;
using namespace std::chrono_literals;

namespace {

constexpr DownloadId someId{1};

// The list that is told of, and what was told, by a clock of its own. What is told in batches comes when
// flush is called.
class News
{
public:
    NewsDesk desk{[this](QueueEvent event) { m_told.push_back(std::move(event)); },
                  [this](DownloadId id) {
                      const auto known = m_list.find(id.value);
                      return known == m_list.end() ? nullptr : &known->second;
                  },
                  [this] { return m_now; }, nullptr};

    void set(DownloadId id, DownloadState state)
    {
        DownloadSnapshot& download = m_list[id.value];
        if (download.id == id)
            desk.countOut(download);
        download.id = id;
        download.state = state;
        desk.countIn(download);
    }
    void forget(DownloadId id)
    {
        desk.countOut(m_list[id.value]);
        m_list.erase(id.value);
    }
    // Since it was last asked.
    std::vector<QueueEvent> told() { return std::exchange(m_told, {}); }
    std::vector<QueueEvent> flushed()
    {
        desk.flush();
        return told();
    }
    template<typename T>
    static const T* find(const std::vector<QueueEvent>& told)
    {
        for (const QueueEvent& event : told) {
            if (const T* found = std::get_if<T>(&event))
                return found;
        }
        return nullptr;
    }

private:
    std::map<quint64, DownloadSnapshot> m_list;
    std::vector<QueueEvent> m_told;
    MonotonicTime m_now{};
};

} // namespace

class TestNewsDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOfADownloadOnceAsItStandsByThen();
    void tellsTheSnapshotOfAnAddedOneWithItsAddition();
    void tellsNothingOfWhatIsGoneButItsRemoval();
    void tellsAnEndAfterTheLastSnapshot();
    void tellsWhatIsUsualAtOnceAndInOrder();
    void tellsTheTotalsWhenTheyChange();
    void tellsByItself();
};

void TestNewsDesk::tellsOfADownloadOnceAsItStandsByThen()
{
    News news;
    news.set(someId, DownloadState::Connecting);
    news.desk.noteChange(someId);
    news.set(someId, DownloadState::Downloading);
    news.desk.noteChange(someId);
    const auto told = news.flushed();
    const auto* batch = News::find<SnapshotBatch>(told);
    QVERIFY(batch);
    QCOMPARE(batch->changed.size(), 1);
    QCOMPARE(batch->changed.first().state, DownloadState::Downloading);
    QVERIFY(!News::find<SnapshotBatch>(news.flushed()));
}

void TestNewsDesk::tellsTheSnapshotOfAnAddedOneWithItsAddition()
{
    News news;
    news.set(someId, DownloadState::Queued);
    news.desk.noteAdded(someId);
    news.desk.noteChange(someId, Urgency::Urgent);
    const auto told = news.flushed();
    QVERIFY(News::find<DownloadsAdded>(told));
    QVERIFY(!News::find<SnapshotBatch>(told));
}

void TestNewsDesk::tellsNothingOfWhatIsGoneButItsRemoval()
{
    News news;
    news.set(someId, DownloadState::Queued);
    news.desk.noteAdded(someId);
    news.desk.noteChange(someId);
    news.forget(someId);
    news.desk.noteRemoval(someId);
    const auto told = news.flushed();
    QVERIFY(!News::find<DownloadsAdded>(told));
    QVERIFY(!News::find<SnapshotBatch>(told));
    const auto* removed = News::find<DownloadsRemoved>(told);
    QVERIFY(removed);
    QCOMPARE(removed->ids, QList{someId});
}

void TestNewsDesk::tellsAnEndAfterTheLastSnapshot()
{
    News news;
    news.set(someId, DownloadState::Finished);
    news.desk.noteChange(someId);
    news.desk.tell({.id = someId, .event = SkippedFile{}});
    QVERIFY(news.told().empty());
    const auto told = news.flushed();
    QCOMPARE(told.size(), size_t{3});
    QVERIFY(std::holds_alternative<SnapshotBatch>(told[0]));
    QVERIFY(std::holds_alternative<DownloadTold>(told[1]));
    QVERIFY(std::holds_alternative<TotalsChanged>(told[2]));
}

void TestNewsDesk::tellsWhatIsUsualAtOnceAndInOrder()
{
    News news;
    news.desk.tell({.id = someId, .event = LogLine{}});
    QCOMPARE(news.told().size(), size_t{1});
    news.desk.tell({.id = someId, .event = FailureNotice{}});
    news.desk.tell({.id = someId, .event = LogLine{}});
    QVERIFY(news.told().empty());
    const auto told = news.flushed();
    QCOMPARE(told.size(), size_t{2});
    QVERIFY(std::holds_alternative<FailureNotice>(std::get<DownloadTold>(told[0]).event));
    QVERIFY(std::holds_alternative<LogLine>(std::get<DownloadTold>(told[1]).event));
}

void TestNewsDesk::tellsTheTotalsWhenTheyChange()
{
    News news;
    news.set(someId, DownloadState::Queued);
    const auto told = news.flushed();
    const auto* totals = News::find<TotalsChanged>(told);
    QVERIFY(totals);
    QCOMPARE(totals->totals.in(DownloadState::Queued), 1);
    QVERIFY(!News::find<TotalsChanged>(news.flushed()));
}

void TestNewsDesk::tellsByItself()
{
    News news;
    news.set(someId, DownloadState::Queued);
    news.desk.noteAdded(someId);
    QVERIFY(QTest::qWaitFor([&news] { return News::find<DownloadsAdded>(news.told()) != nullptr; }));
}

QTEST_GUILESS_MAIN(TestNewsDesk)
#include "tst_news_desk.moc"
