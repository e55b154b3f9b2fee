#include "core/engine/transfer/transfer_crew.h"
#include "core/http/headers/retry_after.h"
#include "core/http/judging/redirect_rule.h"
#include "core/http/line/network_error.h"

#include <QDateTime>

#include <algorithm>

namespace tributary {

using namespace std::chrono_literals;

namespace {

constexpr auto shortBreak = 100ms;
constexpr std::chrono::milliseconds longestBreak = 5s;

std::chrono::milliseconds breakAfter(int failures)
{
    return std::min(longestBreak, shortBreak * (1 << std::min(failures, 10)));
}

} // namespace

void TransferCrew::turnAway(Connection& connection, const Judgement& judgement)
{
    const auto asked = parseRetryAfter(connection.transfer->head().retryAfter,
                                       QDateTime::currentDateTimeUtc(), longestRetryAfter);
    Source& source = *connection.source;
    const int others = countBusy(source) - 1;
    if (others < 1) {
        if (asked)
            m_services.limits.leaveAlone(originOf(connection.question.url), *asked,
                                         MonotonicTime::clock::now());
        turnFrom(source, judgement, asked);
        return;
    }
    if (m_measure)
        m_measure->refused(others);
    source.growth.refused(others, connection.standing);
    learnLimit(source);
    rest(connection, breakAfter(++connection.failures), judgement.error);
    dismissSurplus(static_cast<size_t>(wanted()));
}

void TransferCrew::learnLimit(const Source& source)
{
    const QString origin = originOf(source.url);
    const auto limit = source.growth.learnedLimit();
    if (!limit || limit == m_services.limits.profile(origin).connectionsTaken)
        return;
    m_services.limits.learnConnections(origin, *limit);
    m_listener.crewLog(QStringLiteral("%1 takes %2 connections at a time").arg(origin).arg(*limit));
}

void TransferCrew::giveUp(Connection& connection, const Judgement& judgement)
{
    // Where a redirect led may expire before the link itself does.
    const bool isChain = judgement.error.kind == ErrorKind::TooManyRedirects;
    Source& source = *connection.source;
    if (source.url != source.asked.url && m_known.size && !source.askedOriginAgain && !isChain) {
        source.askedOriginAgain = true;
        source.url = source.asked.url;
        rest(connection, shortBreak, judgement.error);
        return;
    }
    if (const int others = countBusy(source) - 1; others > 0 && countCarrying(source) > 0) {
        source.growth.refused(others, RefusedConnection::New);
        dismiss(connection);
        return;
    }
    turnFrom(source, judgement, {});
}

void TransferCrew::lose(Connection& connection, const DownloadError& error)
{
    if (connection.phase == ConnectionPhase::Draining) {
        drop(connection);
        return;
    }
    m_listener.crewLog(QLatin1String("lost: ") + nameOf(error.kind) + QLatin1String(": ") + error.detail);
    if (endsComparing(connection))
        return;
    const bool mayGoWell = mayPass(error) || (m_proven && error.kind == ErrorKind::TlsFailed);
    if (!mayGoWell) {
        giveUp(connection, {.verdict = Verdict::GiveUp, .error = error});
        return;
    }
    if (error.kind == ErrorKind::BadResponse && connection.isCarrying())
        forgetBody(connection);
    // All bytes of a known size are here; only the mark of the end is not.
    if (connection.claim && m_splitting == Splitting::OneStream && connection.isCarrying() &&
        m_plan->wantedBy(*connection.claim) == 0) {
        finishClaim(connection);
        return;
    }
    const bool canContinue = m_splitting == Splitting::Allowed && m_plan && m_state == State::Working;
    if (canContinue && connection.fresh > 0) {
        ++m_tally.retries;
        connection.failures = 0;
        rest(connection, shortBreak, error);
        return;
    }
    Source& source = *connection.source;
    const bool othersCarry = countCarrying(source) > (connection.isCarrying() ? 1 : 0);
    if (!othersCarry && countBusy(source) <= 1) {
        turnFrom(source, {.judgement = {.verdict = Verdict::TryLater, .error = error},
                          .retryAfter = {},
                          .isUnreachable = isUnreachable(connection, error)});
        return;
    }
    const bool turnedAway =
        error.kind == ErrorKind::ConnectionRefused || error.kind == ErrorKind::ConnectionLost;
    const bool isRefusal = othersCarry && turnedAway && !connection.transfer->hasHead();
    if (isRefusal && m_measure)
        m_measure->refused(countBusy(source) - 1);
    if (isRefusal)
        source.growth.refused(countBusy(source) - 1, connection.standing);
    learnLimit(source);
    rest(connection, breakAfter(++connection.failures), error);
    dismissSurplus(static_cast<size_t>(wanted()));
}

void TransferCrew::beTroubled(const Judgement& judgement, std::optional<std::chrono::milliseconds> retryAfter)
{
    beTroubled({.judgement = judgement, .retryAfter = retryAfter});
}

// Nobody was there to answer; or nobody can be, for there is no network.
bool TransferCrew::isUnreachable(const Connection& connection, const DownloadError& error) const
{
    const bool neverConnected = connection.transfer && !connection.transfer->isConnected();
    const bool proxyIsGone = error.kind == ErrorKind::ProxyFailed && error.httpStatus == 0;
    return error.kind == ErrorKind::HostNotFound || error.kind == ErrorKind::ConnectionRefused ||
           proxyIsGone || (error.kind == ErrorKind::TimedOut && neverConnected) ||
           m_services.limits.isNetworkGone();
}

void TransferCrew::beTroubled(const Trouble& trouble)
{
    stop();
    m_listener.crewTroubled(trouble);
}

} // namespace tributary
