#pragma once

#include "core/segments/outage.h"
#include "core/values/network/network_reach.h"

#include <QHash>
#include <QString>

#include <mutex>
#include <optional>

namespace tributary {

// Whether a host has ever answered. One that has not may not exist, so that nobody waits for it.
enum class Acquaintance : quint8 { Stranger, Known };

// Hosts that go away and come back, as all downloads hear of them. Thread-safe. A host is named by its
// origin.
class HostOutages
{
public:
    // Zero: no outage is waited for.
    void setPatience(std::chrono::milliseconds patience);

    void noteAnswer(const QString& host, MonotonicTime now);
    // The host cannot be reached. Returns when a download is to try whether the outage is over; nullopt if
    // this is no outage, or one that has lasted too long.
    std::optional<MonotonicTime> noteUnreachable(const QString& host, Acquaintance acquaintance,
                                                 MonotonicTime now);
    // True for one asker at a time, who is to try whether the host is there again; for all where there is no
    // outage.
    bool takeKnock(const QString& host, MonotonicTime now);
    // The host is away, and downloads wait for it.
    bool isAway(const QString& host, MonotonicTime now) const;
    void noteNetwork(NetworkReach reach, MonotonicTime now);
    bool isNetworkGone() const;

private:
    struct Host
    {
        std::optional<Outage> outage = {};
        bool hasAnswered = false;
    };

    mutable std::mutex m_mutex;
    std::chrono::milliseconds m_patience{0};
    QHash<QString, Host> m_hosts;
    NetworkReach m_network = NetworkReach::Unknown;
    MonotonicTime m_lastAnswer{};

    bool nobodyAnswers(MonotonicTime now) const;
    bool isBorne(const Outage& outage, MonotonicTime now) const;
};

} // namespace tributary
