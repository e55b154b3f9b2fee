#pragma once

#include "core/segments/host_pace.h"

#include <QHash>
#include <QString>

#include <mutex>

namespace tributary {

// When the next request of any download may go to a host. Thread-safe. A host is named by its origin.
class HostPaces
{
public:
    // Sets the delay between two requests to one host.
    void setDelay(std::chrono::milliseconds delay);

    // To be asked again until the request may go out, or else given up.
    bool mayRequest(const QString& host, HostPace::Ticket ticket, MonotonicTime now);
    void giveUp(const QString& host, HostPace::Ticket ticket);

    void restUntil(const QString& host, MonotonicTime time);
    std::optional<MonotonicTime> restsUntil(const QString& host, MonotonicTime now) const;
    void forget(const QString& host);

    // The host has refused a request of the download, or broken it off; requests are further apart from now
    // on, by most at the most, where it has done so to several downloads.
    void noteRefused(const QString& host, const void* download, std::chrono::milliseconds most,
                     MonotonicTime now);
    // A download has had a good answer from the host.
    void noteServed(const QString& host, const void* download, MonotonicTime now);
    // Whether another download than this one has had a good answer lately.
    bool servesOthers(const QString& host, const void* download, MonotonicTime now) const;

private:
    using Served = QHash<const void*, MonotonicTime>;

    mutable std::mutex m_mutex;
    std::chrono::milliseconds m_delay{0};
    QHash<QString, HostPace> m_hosts;
    QHash<QString, Served> m_served;
};

} // namespace tributary
