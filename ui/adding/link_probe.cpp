#include "ui/adding/link_probe.h"

#include "core/values/download/request_secrets.h"
#include "ui/widgets/when_done.h"

namespace tributary {

using namespace std::chrono_literals;

namespace {

constexpr auto typingRests = 400ms;
constexpr auto longestWait = 3s;

} // namespace

DownloadRequest essenceOf(DownloadRequest request)
{
    request.target = {};
    request.connections = {};
    request.bytesPerSecond.reset();
    request.checksum.reset();
    request.mirrors.clear();
    return request;
}

LinkProbe::LinkProbe(AskServer ask, AskRest askRest, QObject* parent)
    : QObject(parent)
    , m_ask(std::move(ask))
    , m_askRest(std::move(askRest))
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(typingRests);
    connect(&m_rest, &QTimer::timeout, this, &LinkProbe::ask);
    m_patience.setSingleShot(true);
    m_patience.setInterval(longestWait);
    connect(&m_patience, &QTimer::timeout, this, &LinkProbe::decided);
}

void LinkProbe::follow(const std::optional<DownloadRequest>& request, Scheme scheme)
{
    std::optional<DownloadRequest> wanted;
    if (request) {
        wanted = essenceOf(*request);
        m_folder = request->target.folder;
    }
    if (!m_ask || (wanted == m_request && scheme == m_scheme))
        return;
    m_request = std::move(wanted);
    m_scheme = scheme;
    m_isUnanswered = m_request.has_value();
    m_patience.stop();
    ++m_turn;
    Q_EMIT restarted();
    if (m_request)
        m_rest.start();
    else
        m_rest.stop();
}

bool LinkProbe::startWaiting(Open open)
{
    const bool isOpen = m_isUnanswered && (open == Open::WhatItLeadsTo || mayChangeScheme());
    if (!isOpen || m_patience.isActive())
        return false;
    if (m_rest.isActive()) {
        m_rest.stop();
        ask();
    }
    m_patience.start();
    return true;
}

void LinkProbe::ask()
{
    if (!m_request)
        return;
    Q_EMIT asked();
    askForRest();
    whenDone(m_ask(withFolder(*m_request)), this, [this, turn = m_turn](const Expected<ProbeReport>& report) {
        if (turn != m_turn)
            return;
        if (mayBeOverHttp(report))
            askOverHttp(report.error());
        else
            tell(report);
    });
}

void LinkProbe::askForRest()
{
    if (!m_askRest)
        return;
    const QUrl link = m_request->url;
    whenDone(m_askRest(link), this, [this, link, turn = m_turn](const std::optional<QDateTime>& until) {
        if (turn == m_turn && m_isUnanswered && until)
            Q_EMIT resting(link, *until);
    });
}

void LinkProbe::tell(const Expected<ProbeReport>& report)
{
    m_isUnanswered = false;
    Q_EMIT answered(report);
    if (!m_patience.isActive())
        return;
    m_patience.stop();
    Q_EMIT decided();
}

// The answer doesn't depend on the folder, but it stays where downloads to that folder run.
DownloadRequest LinkProbe::withFolder(DownloadRequest request) const
{
    request.target.folder = m_folder;
    return request;
}

// Nothing secret is sent in clear because of a guess.
bool LinkProbe::mayChangeScheme() const
{
    return m_scheme == Scheme::Guessed && !secretsIn(*m_request);
}

// A certificate that proves nothing is no reason to do without any.
bool LinkProbe::mayBeOverHttp(const Expected<ProbeReport>& report) const
{
    if (report || report.error().doubt || !mayChangeScheme())
        return false;
    const ErrorKind kind = report.error().kind;
    return kind == ErrorKind::ConnectionRefused || kind == ErrorKind::TimedOut ||
           kind == ErrorKind::ConnectionLost || kind == ErrorKind::TlsFailed;
}

void LinkProbe::askOverHttp(const DownloadError& overHttps)
{
    DownloadRequest request = *m_request;
    request.url.setScheme(QStringLiteral("http"));
    const auto take = [this, turn = m_turn, request, overHttps](const Expected<ProbeReport>& report) {
        if (turn != m_turn)
            return;
        // A server that says that it has no such file, say, speaks http.
        if (!report && report.error().httpStatus == 0) {
            tell(std::unexpected(overHttps));
            return;
        }
        // The answer is here: the link that is written now needn't be asked about again.
        m_request = request;
        m_scheme = Scheme::Written;
        Q_EMIT foundOverHttp();
        if (turn == m_turn)
            tell(report);
    };
    whenDone(m_ask(withFolder(request)), this, take);
}

} // namespace tributary
