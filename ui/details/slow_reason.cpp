#include "ui/details/slow_reason.h"

#include "ui/list/rows/comparison.h"
#include "ui/list/rows/download_rules.h"
#include "ui/words/number_text.h"
#include "words/failure_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace tributary {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SlowReason)
};

// Below this share of the limit it isn't the limit that holds a download back.
constexpr double limitBites = 0.8;
constexpr double evenWithin = 0.25;
constexpr qsizetype enoughToCompare = 3;

double meanSpeed(const DownloadSnapshot& download)
{
    double sum = 0;
    for (const ConnectionSnapshot& connection : download.connections)
        sum += static_cast<double>(connection.bytesPerSecond);
    return download.connections.isEmpty() ? 0 : sum / static_cast<double>(download.connections.size());
}

bool areEven(const DownloadSnapshot& download)
{
    const double mean = meanSpeed(download);
    if (download.connections.size() < enoughToCompare || mean <= 0)
        return false;
    return std::ranges::all_of(download.connections, [mean](const ConnectionSnapshot& connection) {
        return std::abs(static_cast<double>(connection.bytesPerSecond) - mean) <= mean * evenWithin;
    });
}

bool reaches(qint64 bytesPerSecond, const std::optional<qint64>& limit)
{
    return limit && static_cast<double>(bytesPerSecond) >= static_cast<double>(*limit) * limitBites;
}

SlowReason whileDownloading(const DownloadSnapshot& download, const std::optional<ProbeReport>& probe,
                            const Surroundings& all)
{
    if (comparisonIn(download))
        return SlowReason::Comparing;
    if (download.waitsForDisk)
        return SlowReason::Disk;
    if (reaches(download.bytesPerSecond, download.ownLimit))
        return SlowReason::OwnLimit;
    if (reaches(all.bytesPerSecond, all.speedLimit()))
        return SlowReason::SpeedLimit;
    if (download.bytesPerSecond <= 0)
        return all.network == NetworkReach::Gone ? SlowReason::NoNetwork : SlowReason::Silence;
    if (probe && !probe->rangeSupported)
        return SlowReason::OneStream;
    if (download.hostConnections && download.connections.size() >= *download.hostConnections)
        return SlowReason::ServerConnections;
    if (all.connections >= all.limits.connections)
        return SlowReason::AllConnectionsUsed;
    return areEven(download) ? SlowReason::EvenConnections : SlowReason::Nothing;
}

// The time to retry may be over while another download looks for the host.
QString retryText(const DownloadSnapshot& download)
{
    const auto left =
        std::chrono::ceil<std::chrono::seconds>(download.retryIn.value_or(std::chrono::milliseconds(0)));
    if (left.count() == 0)
        return Words::tr("Trying again in a moment.");
    // Why it failed stands in the box above.
    //: %1: a time such as 0:12.
    return Words::tr("Trying again in %1.").arg(shownTime(left));
}

QString comparingText(const DownloadSnapshot& download)
{
    QString why = Words::tr("The server can't continue a file: what is here is fetched again and compared.");
    const auto time = timeToNewBytes(download);
    if (!time)
        return why;
    //: %1: a sentence, %2: a time such as 0:31.
    return Words::tr("%1 New data comes in %2.").arg(why, shownTime(*time));
}

QString scheduleText(const QString& until)
{
    if (until.isEmpty())
        return Words::tr("The schedule pauses all downloads at this hour.");
    //: %1: a time of the day, perhaps behind a day of the week.
    return Words::tr("The schedule pauses all downloads until %1.").arg(until);
}

QString reasonText(SlowReason reason, const DownloadSnapshot& download, const Surroundings& all)
{
    switch (reason) {
    case SlowReason::ItsTurn:
        return Words::tr("Waiting for its turn: %n download(s) may run at once.", nullptr, all.limits.jobs);
    case SlowReason::ServerIsFull:
        return Words::tr("Waiting for its server: %n download(s) from it may run at once.", nullptr,
                         all.limits.eachHost.downloads.value_or(1));
    case SlowReason::ServerIsAway:
        return Words::tr("Waiting for its server, which takes no downloads at the moment.");
    case SlowReason::NoDisk: return Words::tr("Waiting for its disk, which does not respond at the moment.");
    case SlowReason::Schedule: return scheduleText(all.hourEnds);
    case SlowReason::NoNetwork: return Words::tr("There is no network connection.");
    case SlowReason::WaitsToRetry: return retryText(download);
    case SlowReason::NoAnswer: return Words::tr("The server hasn't answered yet.");
    case SlowReason::Comparing: return comparingText(download);
    case SlowReason::Disk: return Words::tr("The disk is slower than the network.");
    case SlowReason::SpeedLimit:
        return Words::tr("The speed limit of %1 for all downloads holds it back.")
            .arg(shownSpeed(all.limits.bytesPerSecond.value_or(0)));
    case SlowReason::OwnLimit:
        return Words::tr("The speed limit of %1 for this download holds it back.")
            .arg(shownSpeed(download.ownLimit.value_or(0)));
    case SlowReason::Silence: return Words::tr("The server sends nothing at the moment.");
    case SlowReason::ServerConnections:
        return Words::tr("The server takes no more than %n connection(s) at once.", nullptr,
                         *download.hostConnections);
    case SlowReason::AllConnectionsUsed:
        return Words::tr("All %n allowed connection(s) are in use.", nullptr, all.limits.connections);
    case SlowReason::OneStream:
        return Words::tr("This server sends the file in one piece only, over one connection.");
    case SlowReason::EvenConnections:
        return Words::tr("Each connection gets about %1: the server or the network allows no more.")
            .arg(shownSpeed(std::llround(meanSpeed(download))));
    case SlowReason::Nothing: return Words::tr("The server or the network limits the speed.");
    }
    return {};
}

// The command or place with which a person can do something about it; empty where there is none, and where a
// button beside it says it. For a retry that stands at the failure above.
QString adviceText(SlowReason reason)
{
    switch (reason) {
    case SlowReason::ItsTurn:
    case SlowReason::Schedule: return Words::tr("“Start now” starts it anyway.");
    case SlowReason::NoNetwork: return Words::tr("The download continues once there is one.");
    case SlowReason::Disk: return Words::tr("Check whether other programs are using it.");
    // No pause is advised where it costs what is here: one stream begins anew after it.
    case SlowReason::ServerConnections:
    case SlowReason::EvenConnections:
        return Words::tr(
            "If you know other links to the same file, pause the download and add them with “Edit…”.");
    default: return {};
    }
}

} // namespace

std::chrono::milliseconds FreePlaceWatch::note(bool areFree, Time now)
{
    if (!areFree)
        m_since.reset();
    else if (!m_since)
        m_since = now;
    return m_since ? std::chrono::duration_cast<std::chrono::milliseconds>(now - *m_since)
                   : std::chrono::milliseconds(0);
}

namespace {

SlowReason whileInLine(const Surroundings& all)
{
    if (all.hour == HourRule::Paused)
        return SlowReason::Schedule;
    if (all.network == NetworkReach::Gone)
        return SlowReason::NoNetwork;
    if (all.waitedBesideFreePlaces < heldUpAfter)
        return SlowReason::ItsTurn;
    switch (all.noPlace) {
    case NoPlace::AtFullServer: return SlowReason::ServerIsFull;
    case NoPlace::AtSilentServer: return SlowReason::ServerIsAway;
    case NoPlace::OnItsDisk: break;
    }
    return SlowReason::NoDisk;
}

} // namespace

std::optional<SlowReason> slowReason(const DownloadSnapshot& download,
                                     const std::optional<ProbeReport>& probe,
                                     const Surroundings& surroundings)
{
    const bool isCutOff = surroundings.network == NetworkReach::Gone;
    if (waitsForItsTurn(download))
        return whileInLine(surroundings);
    switch (download.state) {
    case DownloadState::Waiting: return isCutOff ? SlowReason::NoNetwork : SlowReason::WaitsToRetry;
    case DownloadState::Connecting: return isCutOff ? SlowReason::NoNetwork : SlowReason::NoAnswer;
    case DownloadState::Downloading: return whileDownloading(download, probe, surroundings);
    default: return std::nullopt;
    }
}

std::optional<SlowRemedy> remedyFor(SlowReason reason)
{
    switch (reason) {
    case SlowReason::SpeedLimit: return SlowRemedy::LimitOfAll;
    case SlowReason::OwnLimit: return SlowRemedy::OwnLimit;
    case SlowReason::AllConnectionsUsed: return SlowRemedy::ConnectionsAtOnce;
    default: return std::nullopt;
    }
}

QString slowText(const DownloadSnapshot& download, const std::optional<ProbeReport>& probe,
                 const Surroundings& surroundings)
{
    const auto reason = slowReason(download, probe, surroundings);
    if (!reason)
        return {};
    const QString why = reasonText(*reason, download, surroundings);
    const QString advice = adviceText(*reason);
    //: %1 and %2: whole sentences.
    return advice.isEmpty() ? why : Words::tr("%1 %2").arg(why, advice);
}

QString slowNews(const DownloadSnapshot& download, const std::optional<ProbeReport>& probe,
                 const Surroundings& surroundings)
{
    QString why = slowText(download, probe, surroundings);
    const bool isCutOff = surroundings.network == NetworkReach::Gone;
    if (download.state != DownloadState::Waiting || !download.error || isCutOff)
        return why;
    //: %1: what went wrong, a sentence without its full stop; %2: a whole sentence on what comes next.
    return Words::tr("%1. %2").arg(errorText(*download.error), why);
}

} // namespace tributary
