#include "core/engine/run/run_status.h"

#include <QTest>

#include <vector>

using namespace tributary;
using namespace std::chrono_literals;
using enum DownloadState;

// What is told of a run, and when. The time is counted from the start and given.
class TestRunStatus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsEachStateAtOnce();
    void tellsWhatChangesTenTimesASecond();
    void tellsOfAStandstillEachSecond();
    void tellsOfWaitingEachSecond();
    void isDownloadingOnceBytesCome_data();
    void isDownloadingOnceBytesCome();
    void hasASpeedWhileItDownloads();
    void countsWhatItHasBrought();
    void saysHowLongItTakesWhereTheSizeIsKnown_data();
    void saysHowLongItTakesWhereTheSizeIsKnown();
    void showsWhyItWaits();
    void showsWhatAFullDiskKept();
    void showsWhatItWasComparedWith();
    void tellsHowLongItTook();

private:
    std::vector<DownloadSnapshot> m_told;
    DownloadSnapshot m_facts; // of others
    MonotonicTime m_start{1h};
    std::optional<RunStatus> m_status;

    void download()
    {
        m_status->set(Connecting, m_start);
        m_status->set(Downloading, m_start);
        m_told.clear();
    }
};

void TestRunStatus::init()
{
    m_told.clear();
    m_facts = {};
    m_status.emplace(
        DownloadId{7},
        [this](DownloadSnapshot& view, MonotonicTime) {
            view.size = m_facts.size;
            view.bytes = m_facts.bytes;
        },
        [this](const DownloadSnapshot& view) { m_told.push_back(view); }, m_start);
    m_status->begin(m_start);
}

void TestRunStatus::tellsEachStateAtOnce()
{
    m_status->set(Connecting, m_start);
    m_status->set(Downloading, m_start);
    m_status->set(Finished, m_start);
    QCOMPARE(m_told.size(), size_t{3});
    QCOMPARE(m_told[0].state, Connecting);
    QCOMPARE(m_told[2].state, Finished);
    QCOMPARE(m_told[2].id, DownloadId{7});
}

void TestRunStatus::tellsWhatChangesTenTimesASecond()
{
    download();
    for (auto after = 0ms; after < 1s; after += 10ms) {
        m_status->gained(1000, m_start + after);
        m_status->tellIfDue(m_start + after);
    }
    QCOMPARE(m_told.size(), size_t{9});
    m_status->lost();
    m_status->tellIfDue(m_start + 1s);
    QCOMPARE(m_told.size(), size_t{10});
}

void TestRunStatus::tellsOfAStandstillEachSecond()
{
    download();
    m_status->tellIfDue(m_start + 999ms);
    QCOMPARE(m_told.size(), size_t{0});
    m_status->tellIfDue(m_start + 1s);
    QCOMPARE(m_told.size(), size_t{1});
}

void TestRunStatus::tellsOfWaitingEachSecond()
{
    download();
    m_status->set(Waiting, m_start);
    m_told.clear();
    m_status->tellIfDue(m_start + 999ms);
    QCOMPARE(m_told.size(), size_t{0});
    m_status->tellIfDue(m_start + 1s);
    QCOMPARE(m_told.size(), size_t{1});
}

void TestRunStatus::isDownloadingOnceBytesCome_data()
{
    QTest::addColumn<bool>("isNew");
    QTest::newRow("new ones") << true;
    QTest::newRow("compared ones") << false;
}

void TestRunStatus::isDownloadingOnceBytesCome()
{
    QFETCH(const bool, isNew);
    m_status->set(Connecting, m_start);
    if (isNew)
        m_status->gained(1, m_start);
    else
        m_status->compared(1, m_start);
    QVERIFY(m_status->is(Downloading));
    QCOMPARE(m_told.back().state, Downloading);
}

void TestRunStatus::hasASpeedWhileItDownloads()
{
    download();
    m_status->gained(1'000'000, m_start + 500ms);
    m_status->tellIfDue(m_start + 1s);
    QVERIFY(m_told.back().bytesPerSecond > 0);
    m_status->set(Verifying, m_start + 1s);
    QCOMPARE(m_told.back().bytesPerSecond, 0);
}

void TestRunStatus::countsWhatItHasBrought()
{
    QCOMPARE(m_status->takeBrought(), 0);
    download();
    m_status->gained(1000, m_start);
    m_status->compared(500, m_start);
    QCOMPARE(m_status->takeBrought(), 1500);
    QCOMPARE(m_status->takeBrought(), 0);
    m_status->gained(30, m_start + 1s);
    QCOMPARE(m_status->takeBrought(), 30);
}

void TestRunStatus::saysHowLongItTakesWhereTheSizeIsKnown_data()
{
    QTest::addColumn<bool>("isKnown");
    QTest::newRow("known") << true;
    QTest::newRow("unknown") << false;
}

void TestRunStatus::saysHowLongItTakesWhereTheSizeIsKnown()
{
    QFETCH(const bool, isKnown);
    if (isKnown)
        m_facts.size = 100'000'000;
    download();
    for (auto after = 0ms; after < 10s; after += 100ms)
        m_status->gained(100'000, m_start + after);
    m_status->tellIfDue(m_start + 10s);
    QCOMPARE(m_told.back().timeLeft.has_value(), isKnown);
}

void TestRunStatus::showsWhyItWaits()
{
    download();
    m_status->setError(DownloadError{.kind = ErrorKind::ConnectionLost});
    m_status->set(Waiting, m_start);
    QVERIFY(m_told.back().error);
    QCOMPARE(m_told.back().error->kind, ErrorKind::ConnectionLost);
    m_status->setError({});
    m_status->set(Connecting, m_start);
    QVERIFY(!m_told.back().error);
}

void TestRunStatus::showsWhatAFullDiskKept()
{
    m_facts.bytes = 5000;
    download();
    m_status->setKept(4000);
    m_status->set(Paused, m_start);
    QCOMPARE(m_told.back().bytes, 4000);
}

void TestRunStatus::showsWhatItWasComparedWith()
{
    download();
    m_status->setCheckedBy(CheckedBy::Md5);
    m_status->set(Assembling, m_start);
    QCOMPARE(m_told.back().checkedBy, CheckedBy::Md5);
}

void TestRunStatus::tellsHowLongItTook()
{
    m_status->begin(m_start + 1s);
    QCOMPARE(m_status->duration(m_start + 3500ms), 2500ms);
}

QTEST_GUILESS_MAIN(TestRunStatus)
#include "tst_run_status.moc"
