#pragma once

#include "core/segments/allowance.h"
#include "core/values/queue_limits.h"

#include <QHash>
#include <QString>

#include <mutex>
#include <optional>

namespace tributary {

// What all downloads on all lanes share: connections, bytes a second, and what hosts taught. Thread-safe, and
// asked once a connection or once a read, never once a byte.
class SharedLimits
{
public:
    explicit SharedLimits(QueueLimits limits);

    void set(QueueLimits limits);
    bool takeConnection();
    void giveConnection();

    // When the next request to this host may start; that turn is taken with the question.
    MonotonicTime turnAt(const QString& host, MonotonicTime now);

    // How much of wanted may be read now.
    qint64 takeBytes(qint64 wanted, MonotonicTime now);
    void giveBytes(qint64 unused);
    bool isRateLimited() const;

    // What may be held at most, by all buffers or by one file that is assembled in memory.
    qint64 memory() const;
    // The bounded buffer of one connection, so that all of them stay within the memory limit.
    qint64 bufferSize(int connectionsOfTheFile, std::optional<qint64> fileRate) const;

    std::optional<int> connectionsTakenBy(const QString& host) const;
    void learn(const QString& host, int connections);

private:
    mutable std::mutex m_mutex;
    QueueLimits m_limits;
    int m_connections = 0;
    Allowance m_allowance;
    QHash<QString, int> m_taken;
    QHash<QString, MonotonicTime> m_nextTurns;
};

} // namespace tributary
