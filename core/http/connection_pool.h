#pragma once

#include "core/values/download_error.h"
#include "core/values/network_profile.h"

#include <QNetworkAccessManager>
#include <QUrl>

#include <memory>
#include <optional>
#include <vector>

namespace tributary {

// Why no connection can go by this proxy; nullopt where one can.
std::optional<DownloadError> problemWith(const ProxyChoice& proxy);

// A lane's QNetworkAccessManagers. Each opens at most six connections to a host and has one socket thread, so
// connections are spread over as many as it takes. Lives on its lane's thread.
class ConnectionPool
{
public:
    // A place for one connection to one host, given back when it goes.
    class Lease
    {
    public:
        Lease(ConnectionPool& pool, size_t index, QString origin);
        ~Lease();
        Lease(const Lease&) = delete;
        Lease& operator=(const Lease&) = delete;

        QNetworkAccessManager& network() const;
        const QString& origin() const { return m_origin; }

    private:
        ConnectionPool& m_pool;
        size_t m_index;
        QString m_origin;
    };

    ConnectionPool();
    ~ConnectionPool();

    std::unique_ptr<Lease> lease(const NetworkProfile& profile, const QUrl& url);

private:
    struct Member;
    std::vector<std::unique_ptr<Member>> m_members;

    size_t add(const NetworkProfile& profile);
};

} // namespace tributary
