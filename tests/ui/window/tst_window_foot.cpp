#include "tests/support/checks/patience.h"
#include "tests/ui/list/sample_downloads.h"
#include "tests/ui/settings/temporary_settings.h"
#include "ui/window/status_line.h"
#include "ui/window/window_foot.h"

#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace tributary;

class WindowFootTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysThatAnHourHasBegunToPauseRetries();
    void sleepsWhileNothingWaitsForAnHour_data();
    void sleepsWhileNothingWaitsForAnHour();

private:
    static DownloadTally tallyOf(DownloadState state);
    static bool isAwake(const WindowFoot& foot);
    void pauseFromNine();

    TemporarySettings m_settings;
};

DownloadTally WindowFootTest::tallyOf(DownloadState state)
{
    DownloadTally tally;
    tally.add(ListRow(samples::inState(1, state, QStringLiteral("a"))));
    return tally;
}

bool WindowFootTest::isAwake(const WindowFoot& foot)
{
    const auto timers = foot.findChildren<QTimer*>(QString(), Qt::FindDirectChildrenOnly);
    return std::ranges::any_of(timers, &QTimer::isActive);
}

void WindowFootTest::pauseFromNine()
{
    WeekSchedule schedule;
    for (int day = 1; day <= 7; ++day)
        schedule.at(day, 9) = HourRule::Paused;
    m_settings.settings().set(setting::schedule, textOf(schedule));
    m_settings.settings().set(setting::obeysSchedule, true);
}

void WindowFootTest::saysThatAnHourHasBegunToPauseRetries()
{
    pauseFromNine();
    QDateTime now(QDate(2026, 11, 23), QTime(8, 59, 59, 980));
    WindowFoot foot(m_settings.settings(), nullptr, [&now] { return now; });
    const auto* line = foot.findChild<StatusLine*>();
    foot.setTally(tallyOf(DownloadState::Waiting));
    QCOMPARE(line->text(), QStringLiteral("1 waiting"));
    now = now.addMSecs(20);
    TRY_COMPARE(line->text(), QStringLiteral("Paused by the schedule"));
    QVERIFY(isAwake(foot));
}

void WindowFootTest::sleepsWhileNothingWaitsForAnHour_data()
{
    QTest::addColumn<DownloadState>("state");
    QTest::addColumn<bool>("hasSchedule");
    QTest::addColumn<bool>("awake");
    QTest::newRow("a retry waits") << DownloadState::Waiting << true << true;
    QTest::newRow("all is done") << DownloadState::Finished << true << false;
    QTest::newRow("no schedule") << DownloadState::Waiting << false << false;
}

void WindowFootTest::sleepsWhileNothingWaitsForAnHour()
{
    QFETCH(const DownloadState, state);
    QFETCH(const bool, hasSchedule);
    QFETCH(const bool, awake);
    pauseFromNine();
    WindowFoot foot(m_settings.settings(), nullptr);
    foot.setTally(tallyOf(DownloadState::Waiting));
    QVERIFY(isAwake(foot));
    m_settings.settings().set(setting::obeysSchedule, hasSchedule);
    foot.setTally(tallyOf(state));
    QCOMPARE(isAwake(foot), awake);
}

QTEST_MAIN(WindowFootTest)
#include "tst_window_foot.moc"
