#include "core/engine/list/news_desk.h"

#include <QTest>

#include <cstdlib>
#include <map>
#include <optional>

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
    // A run tells so.
    void brings(DownloadId id, DownloadState state, qint64 bytes)
    {
        desk.noteBrought(id, bytes);
        set(id, state);
        if (isSettled(state))
            desk.noteOver(id);
    }
    void pass(std::chrono::milliseconds time) { m_now += time; }
    // Gives the speed of the newest totals, or nullopt where the desk told of no totals.
    std::optional<qint64> speed()
    {
        const auto all = flushed();
        const auto* totals = find<TotalsChanged>(all);
        return totals ? std::optional(totals->totals.bytesPerSecond) : std::nullopt;
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
    void tellsTheSpeedOfFilesThatAreOverSoon();
    void hasNoSpeedOnceAllArePaused();
    void losesTheSpeedOfOneThatIsOver_data();
    void losesTheSpeedOfOneThatIsOver();
    void keepsItsSpeedBetweenTwoDownloads();
    void tellsThatTheSpeedFallsThoughNothingHappens();
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

// The download that waits behind them keeps the queue busy.
void TestNewsDesk::tellsTheSpeedOfFilesThatAreOverSoon()
{
    constexpr qint64 file = 64 * 1024;
    constexpr qint64 wanted = file * 1000 / 50;
    News news;
    news.set(DownloadId{1'000'000}, DownloadState::Queued);
    for (quint64 n = 1; n <= 400; ++n) {
        const DownloadId id{n};
        news.brings(id, DownloadState::Connecting, 0);
        news.pass(50ms);
        news.brings(id, DownloadState::Downloading, file);
        news.brings(id, DownloadState::Finished, 0);
        const auto told = news.speed();
        QVERIFY(told);
        if (n > 20)
            QVERIFY2(std::abs(*told - wanted) <= wanted / 10, qPrintable(QString::number(*told)));
    }
}

void TestNewsDesk::hasNoSpeedOnceAllArePaused()
{
    News news;
    news.brings(someId, DownloadState::Downloading, 0);
    for (int n = 0; n < 20; ++n) {
        news.pass(100ms);
        news.brings(someId, DownloadState::Downloading, 100'000);
    }
    QCOMPARE(news.speed(), std::optional<qint64>(1'000'000));
    news.brings(someId, DownloadState::Paused, 1000);
    QCOMPARE(news.speed(), std::optional<qint64>(0));
}

void TestNewsDesk::losesTheSpeedOfOneThatIsOver_data()
{
    QTest::addColumn<DownloadState>("end");
    QTest::addColumn<bool>("othersWait");
    QTest::addColumn<qint64>("speed");
    using enum DownloadState;
    QTest::newRow("paused") << Paused << false << qint64{1'000'000};
    QTest::newRow("finished") << Finished << false << qint64{1'000'000};
    QTest::newRow("failed") << Failed << false << qint64{1'000'000};
    QTest::newRow("cancelled") << Cancelled << false << qint64{1'000'000};
    QTest::newRow("paused, and the next one comes") << Paused << true << qint64{4'000'000};
    QTest::newRow("finished, and the next one comes") << Finished << true << qint64{4'000'000};
}

// Two runs have a speed, and one of them ends.
void TestNewsDesk::losesTheSpeedOfOneThatIsOver()
{
    QFETCH(const DownloadState, end);
    QFETCH(const bool, othersWait);
    QFETCH(const qint64, speed);
    const DownloadId other{2};
    News news;
    if (othersWait)
        news.set(DownloadId{3}, DownloadState::Queued);
    news.brings(someId, DownloadState::Downloading, 0);
    news.brings(other, DownloadState::Downloading, 0);
    for (int n = 0; n < 20; ++n) {
        news.pass(100ms);
        news.brings(someId, DownloadState::Downloading, 300'000);
        news.brings(other, DownloadState::Downloading, 100'000);
    }
    QCOMPARE(news.speed(), std::optional<qint64>(4'000'000));
    news.brings(someId, end, 0);
    QCOMPARE(news.speed().value_or(4'000'000), speed);
}

void TestNewsDesk::keepsItsSpeedBetweenTwoDownloads()
{
    News news;
    news.set(DownloadId{2}, DownloadState::Queued);
    news.brings(someId, DownloadState::Downloading, 0);
    news.pass(1s);
    news.brings(someId, DownloadState::Finished, 500'000);
    QCOMPARE(news.speed(), std::optional<qint64>(500'000));
    news.pass(2s);
    QCOMPARE(news.speed(), std::optional<qint64>(0));
}

// A schedule sets all of them back into the line, and no run tells anything after that.
void TestNewsDesk::tellsThatTheSpeedFallsThoughNothingHappens()
{
    News news;
    news.brings(someId, DownloadState::Downloading, 0);
    news.pass(1s);
    news.brings(someId, DownloadState::Queued, 500'000);
    QCOMPARE(news.speed(), std::optional<qint64>(500'000));
    news.pass(2s);
    const auto falls = [&news] {
        const auto told = news.told();
        const auto* totals = News::find<TotalsChanged>(told);
        return totals && totals->totals.bytesPerSecond == 0;
    };
    QVERIFY(QTest::qWaitFor(falls));
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
