#include "ui/adding/link_probe.h"

#include "ui/widgets/when_done.h"

namespace tributary {

using namespace std::chrono_literals;

namespace {

constexpr auto typingRests = 400ms;

// The parts of the request that the answer depends on.
DownloadRequest essence(DownloadRequest request)
{
    request.target = {};
    request.connections = {};
    request.bytesPerSecond.reset();
    request.checksum.reset();
    return request;
}

} // namespace

LinkProbe::LinkProbe(AskServer ask, QObject* parent)
    : QObject(parent)
    , m_ask(std::move(ask))
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(typingRests);
    connect(&m_rest, &QTimer::timeout, this, &LinkProbe::ask);
}

void LinkProbe::follow(const std::optional<DownloadRequest>& request)
{
    std::optional<DownloadRequest> wanted;
    if (request)
        wanted = essence(*request);
    if (!m_ask || wanted == m_request)
        return;
    m_request = std::move(wanted);
    ++m_turn;
    Q_EMIT restarted();
    if (m_request)
        m_rest.start();
    else
        m_rest.stop();
}

void LinkProbe::ask()
{
    if (!m_request)
        return;
    Q_EMIT asked();
    whenDone(m_ask(*m_request), this, [this, turn = m_turn](const Expected<ProbeReport>& report) {
        if (turn == m_turn)
            Q_EMIT answered(report);
    });
}

} // namespace tributary
