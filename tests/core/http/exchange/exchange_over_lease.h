#pragma once

#include "core/http/exchange/segment_transfer.h"

#include <QNetworkRequest>

#include <memory>

namespace tributary::test {

// One exchange, on a place of its own.
class ExchangeOverLease
{
public:
    ExchangeOverLease(ConnectionPool& pool, const NetworkProfile& profile, const QUrl& url)
        : m_lease(pool.lease(profile, url))
        , m_transfer(*m_lease, QNetworkRequest(url), 64 * 1024)
    {
    }

    SegmentTransfer* operator->() { return &m_transfer; }

private:
    std::unique_ptr<ConnectionPool::Lease> m_lease;
    SegmentTransfer m_transfer;
};

} // namespace tributary::test
