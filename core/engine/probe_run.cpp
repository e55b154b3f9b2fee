#include "core/engine/probe_run.h"

#include "core/engine/name_choice.h"
#include "core/http/connection_pool.h"

namespace tributary {

using namespace std::chrono_literals;

ProbeRun::ProbeRun(DownloadRequest request, const JobServices& services, Then then)
    : m_request(std::move(request))
    , m_crew(m_request, services, *this)
    , m_then(std::move(then))
{
    m_tick.setInterval(100ms);
    connect(&m_tick, &QTimer::timeout, this, [this] { m_crew.tick(MonotonicTime::clock::now()); });
}

void ProbeRun::start()
{
    if (const auto problem = problemWith(m_request.network.proxy)) {
        end(std::unexpected(*problem));
        return;
    }
    m_tick.start();
    m_crew.openFresh();
}

void ProbeRun::crewOpened(const Opening& opening)
{
    end(ProbeReport{.finalUrl = opening.head.url,
                    .name = chooseName(m_request.url, opening.head.url, opening.head.contentDisposition),
                    .size = opening.judgement.total,
                    .contentType = opening.head.contentType,
                    .rangeSupported = opening.judgement.verdict == Verdict::UseRange,
                    .validators = m_crew.known().validators});
}

void ProbeRun::crewTroubled(const Trouble& trouble)
{
    end(std::unexpected(trouble.judgement.error));
}

void ProbeRun::end(Expected<ProbeReport> report)
{
    m_tick.stop();
    m_crew.stop();
    m_then(std::move(report));
    Q_EMIT over();
}

} // namespace tributary
