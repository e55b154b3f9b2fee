#include "core/engine/keeping/commit_pace.h"

#include <QTest>

using namespace tributary;
using namespace std::chrono_literals;

namespace {

constexpr MonotonicTime start{};

} // namespace

class TestCommitPace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsDueWithoutAReason();
    void notesWaitForEachOtherFromTheFirstOn();
    void whoeverWaitsIsServedSoon();
    void timeUnderWayCounts();
    void onlyOneIsUnderWay();
    void whatIsNotedIsDurableWithinASecond_data();
    void whatIsNotedIsDurableWithinASecond();
    void aRefusalIsNotAnsweredWithHaste();
    void whoeverWaitsHasARefusalLookedAtAgain();
};

void TestCommitPace::nothingIsDueWithoutAReason()
{
    CommitPace pace;
    QCOMPARE(pace.due(), std::nullopt);
    pace.begin();
    pace.end();
    QCOMPARE(pace.due(), std::nullopt);
}

void TestCommitPace::notesWaitForEachOtherFromTheFirstOn()
{
    CommitPace pace;
    pace.note(start);
    const auto due = pace.due();
    QVERIFY(due > start);
    pace.note(start + 100ms);
    QCOMPARE(pace.due(), due);
}

void TestCommitPace::whoeverWaitsIsServedSoon()
{
    CommitPace pace;
    pace.note(start);
    pace.await(start + 1ms);
    QVERIFY(pace.due() <= start + 50ms);
}

void TestCommitPace::timeUnderWayCounts()
{
    CommitPace pace;
    pace.note(start);
    pace.begin();
    pace.note(start + 10ms);
    pace.end();
    QVERIFY(pace.due() <= start + 800ms);
}

void TestCommitPace::onlyOneIsUnderWay()
{
    CommitPace pace;
    pace.note(start);
    pace.begin();
    pace.note(start);
    pace.await(start);
    QCOMPARE(pace.due(), std::nullopt);
}

void TestCommitPace::whatIsNotedIsDurableWithinASecond_data()
{
    QTest::addColumn<std::chrono::milliseconds>("sync");
    QTest::newRow("at once") << 0ms;
    QTest::newRow("a disk that turns") << 50ms;
    QTest::newRow("a busy one") << 300ms;
    QTest::newRow("half a second") << 500ms;
}

// Something is noted all the time, for a minute.
void TestCommitPace::whatIsNotedIsDurableWithinASecond()
{
    QFETCH(const std::chrono::milliseconds, sync);
    CommitPace pace;
    std::optional<MonotonicTime> oldest;
    std::optional<MonotonicTime> oldestUnderWay;
    std::optional<MonotonicTime> ends;
    int commits = 0;
    for (MonotonicTime now = start; now < start + 60s; now += 1ms) {
        if (ends && now >= *ends) {
            pace.end();
            QVERIFY(now - *oldestUnderWay <= 1s);
            ends.reset();
        }
        pace.note(now);
        oldest = oldest.value_or(now);
        if (const auto due = pace.due(); due && *due <= now) {
            pace.begin();
            oldestUnderWay = std::exchange(oldest, {});
            ends = now + sync;
            ++commits;
        }
    }
    // Nor are there more commits than the pace needs.
    QVERIFY2(commits > 60 && commits <= 150, qPrintable(QString::number(commits)));
}

void TestCommitPace::aRefusalIsNotAnsweredWithHaste()
{
    CommitPace pace;
    pace.note(start);
    pace.begin();
    pace.fail(start);
    const auto due = pace.due();
    QVERIFY(due >= start + 5s);
    pace.note(start + 1s);
    QCOMPARE(pace.due(), due);
    pace.begin();
    pace.end();
    pace.note(*due);
    QVERIFY(pace.due() < *due + 1s);
}

void TestCommitPace::whoeverWaitsHasARefusalLookedAtAgain()
{
    CommitPace pace;
    pace.note(start);
    pace.begin();
    pace.fail(start);
    pace.await(start + 1s);
    QVERIFY(pace.due() < start + 2s);
}

QTEST_APPLESS_MAIN(TestCommitPace)
#include "tst_commit_pace.moc"
