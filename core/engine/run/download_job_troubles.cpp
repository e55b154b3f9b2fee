#include "core/engine/run/download_job.h"
#include "core/engine/shared/shared_limits.h"

// What a run does when it cannot go on: starts afresh, waits, or fails.

namespace tributary {

namespace {

constexpr int mostRestarts = 2;

} // namespace

void DownloadJob::startAfresh(const DownloadError& error)
{
    if (++m_restarts > mostRestarts) {
        fail(error, Closing::KeepPart);
        return;
    }
    logFinding(QLatin1String("starting afresh: ") + error.detail);
    startOver();
}

void DownloadJob::crewStartsOver()
{
    logFinding(QStringLiteral("starting over"));
    startOver();
}

// What is here stays good, and safe, until a first good answer lets it go.
void DownloadJob::startOver()
{
    if (m_state != DownloadState::Connecting)
        setState(DownloadState::Connecting);
    if (!m_crew.plan() || !m_keeper) {
        m_restartDiscarded += m_crew.plan() ? m_crew.plan()->here().length() : 0;
        m_crew.openFresh();
        return;
    }
    m_restartDiscarded += m_crew.plan()->here().length();
    m_keeper->close(m_crew.plan()->here(), [this](const Expected<void>&) { m_crew.openFresh(); });
}

// Another program has cut the part: what is still as it was sealed stays, the rest is fetched again.
void DownloadJob::mend(const DownloadError& error)
{
    m_crew.stop();
    if (m_state != DownloadState::Verifying)
        setState(DownloadState::Verifying);
    const bool isFirst = m_restarts == 0;
    const bool canGoOn = m_keeper && m_crew.known().size && m_crew.known().rangesProven;
    if (!canGoOn || !isFirst) {
        m_assembly->allowHoles();
        startAfresh({.kind = ErrorKind::DiskError, .detail = error.detail});
        return;
    }
    ++m_restarts;
    logFinding(error.detail);
    m_keeper->abandon([this] {
        const Ledger ledger = m_keeper->ledger();
        verifyAgain(ledger, [this, ledger](const Expected<RangeSet>& here) {
            if (here && *here == ledger.claimed())
                m_assembly->allowHoles();
            resumeAfterCheck(ledger, here);
        });
    });
}

void DownloadJob::crewTroubled(const Trouble& trouble)
{
    switch (trouble.judgement.verdict) {
    case Verdict::StartAfresh: startAfresh(trouble.judgement.error); return;
    case Verdict::GiveUp: fail(trouble.judgement.error, closingFor(trouble.judgement.error)); return;
    default: waitOrFail(trouble); return;
    }
}

void DownloadJob::waitOrFail(const Trouble& trouble)
{
    const DownloadError& error = trouble.judgement.error;
    if (m_crew.takeProgress())
        m_retries.noteProgress();
    if (waitsForTheHost(trouble))
        return;
    const auto wait = m_retries.next(trouble.retryAfter, error);
    if (!wait) {
        fail(error, closingFor(error));
        return;
    }
    ++m_waits;
    m_error = error;
    m_retryAt = MonotonicTime::clock::now() + *wait;
    m_listener(RetryNotice{.error = error, .attempt = m_retries.attempt(), .wait = *wait});
    setState(DownloadState::Waiting);
}

void DownloadJob::retryNow()
{
    if (m_state != DownloadState::Waiting)
        return;
    m_retryAt.reset();
    m_awaitedHost.reset();
    m_error.reset();
    setState(DownloadState::Connecting);
    m_crew.goOn();
}

// A network that is away for a while uses up no tries.
bool DownloadJob::waitsForTheHost(const Trouble& trouble)
{
    if (!trouble.isUnreachable)
        return false;
    const auto knockAt = m_services.limits.outages().noteUnreachable(m_crew.host(), m_crew.acquaintance(),
                                                                     MonotonicTime::clock::now());
    if (!knockAt)
        return false;
    crewLog(QLatin1String("not reachable; going on as soon as it is: ") + m_crew.host());
    m_isOutageTold = true;
    m_awaitedHost = m_crew.host();
    m_retryAt = *knockAt;
    m_error = trouble.judgement.error;
    setState(DownloadState::Waiting);
    return true;
}

void DownloadJob::leaveHostAlone(MonotonicTime until)
{
    m_crew.stop();
    // Another download was answered so; this one was not.
    m_error = DownloadError{.kind = ErrorKind::HttpError,
                            .httpStatus = 0,
                            .detail = QLatin1String("asked to be left alone for a while: ") + m_crew.host()};
    m_retryAt = until;
    setState(DownloadState::Waiting);
}

void DownloadJob::noticeIfDue(MonotonicTime now)
{
    const bool isDue = m_awaitedHost ? m_services.limits.outages().mayGoOn(*m_awaitedHost, now)
                                     : m_retryAt && *m_retryAt <= now;
    if (!isDue)
        return;
    m_awaitedHost.reset();
    m_retryAt.reset();
    m_listener(RetryDue{});
}

void DownloadJob::ledgerFailed(const DownloadError& error)
{
    if (error.kind == ErrorKind::Changed) {
        mend(error);
        return;
    }
    m_crew.stop();
    // The last save makes room for itself; any other disk error would only come again.
    if (error.kind == ErrorKind::NoSpace)
        fail(error, Closing::KeepPart);
    else
        reportFailure(error, m_keeper->safeBytes());
}

} // namespace tributary
