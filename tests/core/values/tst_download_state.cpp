#include "core/values/download/download_state.h"

#include <QTest>

#include <array>

using namespace tributary;

namespace {

using enum DownloadState;

constexpr std::array all{Queued,   Connecting, Downloading, Assembling, Verifying,
                         Finished, Paused,     Waiting,     Failed,     Cancelled};

constexpr std::array<const char*, 10> names{"Queued",    "Connecting", "Downloading", "Assembling",
                                            "Verifying", "Finished",   "Paused",      "Waiting",
                                            "Failed",    "Cancelled"};

// The life of a download, a line for each state, a column for what may follow it. A file that is there
// already, or that a policy skips, finishes at once; one that is checked before or after goes back to
// fetching; a person may pause or cancel whatever is not finished, and take up again what stopped.
//                                      Q C D A V F P W F C
constexpr std::array<const char*, 10> table{". x . . . x x . x x",  // Queued
                                            ". . x . x x x x x x",  // Connecting
                                            ". x . x x x x x x x",  // Downloading
                                            ". . . . x x x x x x",  // Assembling
                                            ". x x . . x x x x x",  // Verifying
                                            ". . . . . . . . . .",  // Finished
                                            "x . . . . . . . . x",  // Paused
                                            "x x . . . . x . x x",  // Waiting
                                            "x . . . . . . . . x",  // Failed
                                            "x . . . . . . . . ."}; // Cancelled

} // namespace

class TestDownloadState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheTable_data();
    void followsTheTable();
    void whatWorksCanBeStopped();
    void isActiveSettledOrQueued();
    void whatIsSettledNeedsAPerson();
    void isWellUnderWayWhileBytesArriveOrAreWorkedOn();
};

void TestDownloadState::followsTheTable_data()
{
    QTest::addColumn<DownloadState>("from");
    QTest::addColumn<DownloadState>("to");
    QTest::addColumn<bool>("allowed");
    for (size_t from = 0; from < all.size(); ++from) {
        for (size_t to = 0; to < all.size(); ++to)
            QTest::addRow("%s to %s", names[from], names[to])
                << all[from] << all[to] << (table[from][2 * to] == 'x');
    }
}

void TestDownloadState::followsTheTable()
{
    QFETCH(const DownloadState, from);
    QFETCH(const DownloadState, to);
    QTEST(canFollow(from, to), "allowed");
}

void TestDownloadState::whatWorksCanBeStopped()
{
    for (const DownloadState state : all) {
        if (isActive(state))
            QVERIFY(canFollow(state, Paused) && canFollow(state, Failed) && canFollow(state, Cancelled));
    }
}

void TestDownloadState::isActiveSettledOrQueued()
{
    for (const DownloadState state : all)
        QCOMPARE(int{isActive(state)} + int{isSettled(state)} + int{state == Queued}, 1);
}

void TestDownloadState::whatIsSettledNeedsAPerson()
{
    for (const DownloadState from : all) {
        for (const DownloadState to : all)
            QVERIFY(!(isSettled(from) && isActive(to) && canFollow(from, to)));
    }
}

void TestDownloadState::isWellUnderWayWhileBytesArriveOrAreWorkedOn()
{
    for (const DownloadState state : all) {
        QCOMPARE(isLocalStep(state), state == Assembling || state == Verifying);
        QCOMPARE(isWellUnderWay(state), isActive(state) && state != Connecting && state != Waiting);
    }
}

QTEST_APPLESS_MAIN(TestDownloadState)
#include "tst_download_state.moc"
