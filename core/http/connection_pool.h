#pragma once

#include "core/http/trust.h"
#include "core/values/download_error.h"
#include "core/values/network_profile.h"

#include <QNetworkAccessManager>
#include <QSslConfiguration>
#include <QUrl>

#include <memory>
#include <optional>
#include <vector>

namespace tributary {

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
        // How TLS is set up, or why it cannot be.
        const Expected<QSslConfiguration>& tls() const;
        CertificateCheck certificateCheck() const;
        const QByteArray& trusted() const;
        // Of a proxy that Qt's network cannot speak to by itself: why it could not be spoken to.
        std::optional<DownloadError> proxyProblem() const;
        bool awaitsProxy() const;
        const QString& origin() const { return m_origin; }

    private:
        ConnectionPool& m_pool;
        size_t m_index;
        QString m_origin;
    };

    ConnectionPool();
    ~ConnectionPool();

    std::unique_ptr<Lease> lease(const NetworkProfile& profile, const QUrl& url, const Trust& trust = {});

private:
    struct Route;
    struct Member;
    std::vector<std::unique_ptr<Route>> m_routes;
    std::vector<std::unique_ptr<Member>> m_members;

    const Route& routeFor(const NetworkProfile& profile, const Trust& trust);
    size_t add(const Route& route);
};

} // namespace tributary
