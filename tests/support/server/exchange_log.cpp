#include "tests/support/server/exchange_log.h"

#include <algorithm>
#include <map>
#include <ranges>

namespace tributary::test {

namespace {

constexpr int partialContent = 206;
using Stretches = std::vector<std::pair<qint64, qint64>>; // first byte, end

qint64 lengthOfUnion(Stretches stretches)
{
    std::ranges::sort(stretches);
    qint64 sum = 0;
    qint64 counted = 0;
    for (const auto& [first, end] : stretches) {
        sum += std::max<qint64>(0, end - std::max(first, counted));
        counted = std::max(counted, end);
    }
    return sum;
}

} // namespace

std::vector<ExchangeRecord> ExchangeLog::records() const
{
    const std::lock_guard lock(m_mutex);
    return m_records;
}

ExchangeRecord ExchangeLog::at(int index) const
{
    const std::lock_guard lock(m_mutex);
    return m_records.at(static_cast<size_t>(index));
}

int ExchangeLog::size() const
{
    const std::lock_guard lock(m_mutex);
    return static_cast<int>(m_records.size());
}

int ExchangeLog::countMatching(const Predicate& predicate) const
{
    const std::lock_guard lock(m_mutex);
    return static_cast<int>(std::ranges::count_if(m_records, predicate));
}

int ExchangeLog::countMethod(const QByteArray& method) const
{
    return countMatching([&](const ExchangeRecord& record) { return record.request.method == method; });
}

int ExchangeLog::countStatus(int status) const
{
    return countMatching([&](const ExchangeRecord& record) { return record.status == status; });
}

int ExchangeLog::countHeader(const QByteArray& name) const
{
    return countMatching([&](const ExchangeRecord& record) { return record.request.headers.contains(name); });
}

qint64 ExchangeLog::bytesSent() const
{
    const std::lock_guard lock(m_mutex);
    qint64 sum = 0;
    for (const ExchangeRecord& record : m_records)
        sum += record.bodyBytes;
    return sum;
}

qint64 ExchangeLog::distinctBytesSent(int since) const
{
    std::map<QByteArray, Stretches> sent;
    for (const ExchangeRecord& record : records() | std::views::drop(since)) {
        const bool isPart = record.status == partialContent && record.range;
        const qint64 first = isPart ? record.range->first.value_or(0) : 0;
        sent[record.request.path()].emplace_back(first, first + record.bodyBytes);
    }
    qint64 sum = 0;
    for (const auto& [path, stretches] : sent)
        sum += lengthOfUnion(stretches);
    return sum;
}

int ExchangeLog::activeRequests() const
{
    const std::lock_guard lock(m_mutex);
    return m_activeRequests;
}

int ExchangeLog::peakRequests() const
{
    const std::lock_guard lock(m_mutex);
    return m_peakRequests;
}

int ExchangeLog::openConnections() const
{
    const std::lock_guard lock(m_mutex);
    return m_openConnections;
}

int ExchangeLog::peakConnections() const
{
    const std::lock_guard lock(m_mutex);
    return m_peakConnections;
}

int ExchangeLog::connections() const
{
    const std::lock_guard lock(m_mutex);
    return m_connections;
}

int ExchangeLog::refusedConnections() const
{
    const std::lock_guard lock(m_mutex);
    return m_refusedConnections;
}

int ExchangeLog::connectionOpened()
{
    const std::lock_guard lock(m_mutex);
    m_peakConnections = std::max(m_peakConnections, ++m_openConnections);
    return m_connections++;
}

void ExchangeLog::connectionClosed()
{
    const std::lock_guard lock(m_mutex);
    --m_openConnections;
}

void ExchangeLog::connectionRefused()
{
    const std::lock_guard lock(m_mutex);
    ++m_refusedConnections;
}

int ExchangeLog::begin(ExchangeRecord record)
{
    const std::lock_guard lock(m_mutex);
    m_peakRequests = std::max(m_peakRequests, ++m_activeRequests);
    record.index = static_cast<int>(m_records.size());
    m_records.push_back(std::move(record));
    return m_records.back().index;
}

void ExchangeLog::setStatus(int index, int status)
{
    const std::lock_guard lock(m_mutex);
    m_records[static_cast<size_t>(index)].status = status;
}

void ExchangeLog::addBodyBytes(int index, qint64 bytes)
{
    const std::lock_guard lock(m_mutex);
    m_records[static_cast<size_t>(index)].bodyBytes += bytes;
}

void ExchangeLog::end(int index, Ending ending, std::chrono::nanoseconds time)
{
    const std::lock_guard lock(m_mutex);
    --m_activeRequests;
    ExchangeRecord& record = m_records[static_cast<size_t>(index)];
    record.ending = ending;
    record.ended = time;
}

} // namespace tributary::test
