#pragma once

#include "core/http/exchange/line_calls.h"
#include "core/http/line/trust.h"
#include "core/values/download/download_error.h"
#include "core/values/network/network_profile.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QSslConfiguration>
#include <QTimer>
#include <QUrl>

#include <memory>
#include <optional>
#include <vector>

namespace tributary {

// A lane's QNetworkAccessManagers. Each opens at most six connections to a host and has one socket thread, so
// connections are spread over as many as it takes. Lives on its lane's thread.
class ConnectionPool
{
    struct Route;
    struct Member;

public:
    // A place for one connection to one host, given back when it goes.
    class Lease
    {
    public:
        Lease(Member& member, const QUrl& url, QByteArray mark);
        ~Lease();
        Lease(const Lease&) = delete;
        Lease& operator=(const Lease&) = delete;

        QNetworkAccessManager& network() const;
        // A configuration that lets no handshake succeed where TLS cannot be set up as the profile says.
        const QSslConfiguration& tls() const;
        std::optional<DownloadError> tlsProblem() const;
        CertificateCheck certificateCheck() const;
        const QByteArray& trusted() const;
        // Why the bridge could not speak to a proxy that Qt's network does not support, or why nobody can.
        std::optional<DownloadError> proxyProblem() const;
        bool isBridged() const;
        // The name of the real proxy, where Qt's network was given a bridge to it instead.
        QString nameOf(const QNetworkProxy& proxy) const;
        // Whether the request with this lease's mark still waits for the proxy.
        bool awaitsProxy() const;
        // On one of the lines of this lease's network an answer may come that is meant for an earlier
        // request. New requests need another lease, and a request that has no answer yet must not believe the
        // one that it gets.
        void distrustLines() const;
        bool areLinesTrusted() const;
        // A line to the host of this lease is stuck before it could carry a request, and Qt would have the
        // next one wait for it. New requests need another lease and a line of their own, on which all
        // addresses of the host are tried; those that are under way go on.
        void leaveStuckLine() const;
        bool takesRequests() const;
        // The host keeps a question waiting, and may be busy with lines that nobody uses: all lanes close
        // those.
        void callForLines() const;
        // A reply of this lease's network was given up amid a head without an end.
        void watchForReadingOn() const;
        // Strict: the host answers in ways that Qt's network can't be believed in, so answers are read by the
        // letter; each of them tells whether the next one needs that as well. Links to scripts are
        // counted apart from other links: a script often doesn't know how long its answer gets, where the
        // files beside it have a length.
        enum class Reading : quint8 { ByQt, Strict };
        void setReading(Reading reading) const;
        // Nothing before an answer has told.
        std::optional<Reading> reading() const;
        // The proxy closes lines in ways that Qt's network can't cope with when it asks for a login, so that
        // whoever goes through a tunnel has to open that himself, to any host: such answers are read by the
        // letter.
        void leaveTunnelsToUs() const;
        // Notes that the proxy has taken the login for a tunnel. Before that Qt's network is not told the
        // login, because Qt may send a wrong one again without end.
        void noteSignedIn() const;
        bool hasSignedIn() const;
        // Notes that the host has answered with HTTP.
        void noteHttp() const;
        bool speaksHttp() const;
        const QByteArray& mark() const { return m_mark; }
        const QString& origin() const { return m_origin; }

    private:
        Member& m_member;
        QString m_origin;
        QString m_answers; // the origin, and whether a script answers
        QByteArray m_mark;
    };

    ConnectionPool();
    // The calls are shared by all lanes, and outlive it.
    explicit ConnectionPool(LineCalls& calls);
    ~ConnectionPool();

    std::unique_ptr<Lease> lease(const NetworkProfile& profile, const QUrl& url, const Trust& trust = {});

private:
    std::vector<std::unique_ptr<Route>> m_routes; // that was used last is last
    std::vector<std::unique_ptr<Route>> m_gone;   // until the next turn of the event loop
    std::vector<std::unique_ptr<Member>> m_goneMembers;
    std::unique_ptr<QTimer> m_turn; // made on the lane's thread, as the pool is not
    LineCalls m_ownCalls;           // of a pool that shares none
    LineCalls& m_calls;
    quint64 m_leases = 0;

    Route& routeFor(const NetworkProfile& profile, const Trust& trust);
    void dropRoutes(const NetworkProfile& profile, const Trust& trust);
    void drop(std::unique_ptr<Route>& route);
    void dropLeft(Route& route);
    void listen();
    void clearSoon();
    void closeIdleLines(const QString& origin);
    static Member& add(Route& route);
};

} // namespace tributary
