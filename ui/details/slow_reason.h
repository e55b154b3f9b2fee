#pragma once

#include "core/values/download/download_report.h"
#include "core/values/download/download_snapshot.h"
#include "core/values/network/network_reach.h"
#include "core/values/queue/queue_limits.h"

#include <QString>

#include <chrono>
#include <optional>

namespace tributary {

// The place that is full for a download which waits although downloads may start.
enum class NoPlace : quint8 {
    OnItsDisk,
    AtFullServer,   // as many of its downloads run as a person allows
    AtSilentServer, // another of its downloads waits until it answers again
};

// The state of all downloads together, as far as it concerns one of them.
struct Surroundings
{
    QueueLimits limits;
    // The rule of the schedule now; without a schedule the limits hold.
    HourRule hour = HourRule::Limited;
    // When an hour with another rule begins, as words; empty where none does.
    QString hourEnds = {};
    qint64 bytesPerSecond = 0;
    int connections = 0;
    // How many downloads run.
    int running = 0;
    // How long downloads have waited although others could run.
    std::chrono::milliseconds waitedBesideFreePlaces{0};
    NoPlace noPlace = NoPlace::OnItsDisk;
    NetworkReach network = NetworkReach::Unknown;

    // The limit of all downloads, unless the schedule lifts it at this hour.
    std::optional<qint64> speedLimit() const
    {
        return hour == HourRule::Unlimited ? std::nullopt : limits.bytesPerSecond;
    }
};

// After this time a download counts as held up. Places are also free for a moment between the end of one
// download and the start of the next.
constexpr std::chrono::milliseconds heldUpAfter{2000};

// How long downloads of the queue wait although places are free, whichever of them a person looks at.
class FreePlaceWatch
{
public:
    using Time = std::chrono::steady_clock::time_point;

    std::chrono::milliseconds note(bool areFree, Time now);

private:
    std::optional<Time> m_since;
};

enum class SlowReason : quint8 {
    ItsTurn,            // others run
    ServerIsFull,       // a person lets no more run from its server
    ServerIsAway,       // another download waits until its server answers again
    NoDisk,             // its disk takes no more for now
    Schedule,           // nothing runs at this hour
    NoNetwork,          // the computer has none
    WaitsToRetry,       // after a failure
    NoAnswer,           // connecting
    Comparing,          // all comes once more, and what is here is compared with it
    Disk,               // writes more slowly than bytes come
    SpeedLimit,         // that a person set
    OwnLimit,           // that a person set for it alone
    Silence,            // nothing comes
    ServerConnections,  // the server takes no more of them
    AllConnectionsUsed, // by this download and others
    OneStream,          // the server can't send parts
    EvenConnections,    // each gets as much as the others
    Nothing,            // known to the program
};

// Why a download isn't faster; nothing for one that isn't under way.
std::optional<SlowReason> slowReason(const DownloadSnapshot& download,
                                     const std::optional<ProbeReport>& probe,
                                     const Surroundings& surroundings);

// A button beside the reason lets a person change the cause. A reason has no remedy where a sentence alone
// says what to do, or where the button "Start now" does.
enum class SlowRemedy : quint8 { LimitOfAll, OwnLimit, ConnectionsAtOnce };
std::optional<SlowRemedy> remedyFor(SlowReason reason);

// Says in a sentence why the download isn't faster, and in another one what can be done about it; empty where
// there is nothing to say. Leaves out why a download failed that waits to try again, because the page says
// that above.
QString slowText(const DownloadSnapshot& download, const std::optional<ProbeReport>& probe,
                 const Surroundings& surroundings);
// Says everything to a person who doesn't look at the page, also what stands elsewhere on it.
QString slowNews(const DownloadSnapshot& download, const std::optional<ProbeReport>& probe,
                 const Surroundings& surroundings);

} // namespace tributary
