#pragma once

#include "tests/support/answers/exchange.h"

#include <mutex>

namespace tributary::test {

// Requests and their answers. Written by the server's thread, read by any.
class ExchangeLog
{
public:
    using Predicate = std::function<bool(const ExchangeRecord&)>;

    std::vector<ExchangeRecord> records() const;
    ExchangeRecord at(int index) const;
    int size() const;
    int countMatching(const Predicate& predicate) const;
    int countMethod(const QByteArray& method) const;
    int countStatus(int status) const;
    // Requests that carry such a header.
    int countHeader(const QByteArray& name) const;
    qint64 bytesSent() const;
    // Sums up the answers from this index on and counts every place of a file once. A connection that is
    // given up on a busy machine, and whose bytes come again over another one, does not change the sum.
    qint64 distinctBytesSent(int since) const;
    int activeRequests() const;
    int peakRequests() const;
    int openConnections() const;
    int peakConnections() const;
    int connections() const;
    int refusedConnections() const;

    // Only the server calls these.
    int connectionOpened();
    void connectionClosed();
    void connectionRefused();
    int begin(ExchangeRecord record);
    void setStatus(int index, int status);
    void addBodyBytes(int index, qint64 bytes);
    void end(int index, Ending ending, std::chrono::nanoseconds time);

private:
    mutable std::mutex m_mutex;
    std::vector<ExchangeRecord> m_records;
    int m_activeRequests = 0;
    int m_peakRequests = 0;
    int m_openConnections = 0;
    int m_peakConnections = 0;
    int m_connections = 0;
    int m_refusedConnections = 0;
};

} // namespace tributary::test
