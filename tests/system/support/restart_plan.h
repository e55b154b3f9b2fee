#pragma once

#include "tests/support/checks/patience.h"

#include <QByteArray>
#include <QRandomGenerator>
#include <QUrl>

#include <algorithm>
#include <chrono>

namespace tributary::test {

// The list of a test that kills: files with a number each, some of which a person pauses, and some of which
// leave the list again once they are there.

inline QByteArray targetOf(int number)
{
    // Below a mebibyte there is no ledger.
    return (number % 3 == 0 ? "/2M/file-" : "/200K/file-") + QByteArray::number(number) + ".bin";
}

inline QString nameOf(int number)
{
    return QStringLiteral("file-%1.bin").arg(number);
}

inline int numberOf(const QUrl& url)
{
    return url.fileName().section(u'-', 1).section(u'.', 0, 0).toInt();
}

inline bool isToBePaused(int number)
{
    return number % 5 == 3;
}

inline bool isToBeRemoved(int number)
{
    return number % 5 == 4;
}

// How much is killed, and what runs meanwhile. TRIBUTARY_KILLS=200 (with QTEST_FUNCTION_TIMEOUT=3600000) asks
// for the long run, in rounds with a list of their own, so that there is always something under way.
struct KillPlan
{
    int killsInARound;
    int rounds;
    int downloads;
    std::chrono::milliseconds killWithin;
    qint64 bytesPerSecond;
    // News that were told so long before a kill must be in the store.
    std::chrono::milliseconds mayBeForgottenFor = slowed(std::chrono::seconds(1));

    // Most kills come sooner than anything must be in the store. Some come late: once the list has settled,
    // and that must have been kept.
    bool isLate(int kill) const { return kill % (killsInARound / 2 + 1) == 0; }
    std::chrono::milliseconds untilKill(QRandomGenerator& random) const
    {
        return std::chrono::milliseconds(random.bounded(static_cast<int>(killWithin.count())));
    }
};

// The short run kills so often, each time within so long.
inline KillPlan killPlan(int kills, std::chrono::milliseconds within)
{
    using namespace std::chrono_literals;
    const int asked = qEnvironmentVariableIntValue("TRIBUTARY_KILLS");
    if (asked <= 0)
        return {kills, 1, 20, within, 500'000};
    return {10, std::max(1, asked / 10), 50, 4s, 200'000};
}

// Changes of the order that each start makes before it leaves the list as it is.
constexpr int mostMoves = 30;

inline std::chrono::milliseconds steadyNow()
{
    using std::chrono::milliseconds;
    return std::chrono::duration_cast<milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

} // namespace tributary::test
