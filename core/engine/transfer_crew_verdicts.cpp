#include "core/engine/shared_limits.h"
#include "core/engine/transfer_crew.h"
#include "core/http/network_error.h"
#include "core/http/redirect_rule.h"
#include "core/http/retry_after.h"
#include "core/storage/seals.h"

#include <QDateTime>

#include <algorithm>

namespace tributary {

using namespace std::chrono_literals;

namespace {

// What a server says beyond this is not obeyed to the letter: nobody waits for a day unasked.
constexpr std::chrono::milliseconds longestRetryAfter = 10min;
constexpr auto shortBreak = 100ms;
constexpr std::chrono::milliseconds longestBreak = 5s;
constexpr int contradictionsBelieved = 2;

std::chrono::milliseconds breakAfter(int failures)
{
    return std::min(longestBreak, shortBreak * (1 << std::min(failures, 10)));
}

// Links carry tokens in their queries and passwords before the host; neither belongs in a log.
QString loggable(const QUrl& url)
{
    const QString bare = url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
    return url.hasQuery() ? bare + QStringLiteral("?…") : bare;
}

QString logLine(const Question& question, const ResponseHead& head)
{
    const QString range =
        question.range
            ? QStringLiteral(" bytes %1-%2").arg(question.range->begin).arg(question.range->end - 1)
            : QString();
    const QByteArray size = head.contentRange.isEmpty() ? head.contentLength : head.contentRange;
    return QLatin1String("GET ") + loggable(question.url) + range + QLatin1String(": ") +
           QString::number(head.status) + u' ' + QString::fromLatin1(size);
}

} // namespace

void TransferCrew::takeHead(Connection& connection)
{
    ResponseHead head = connection.transfer->head();
    const bool isInflated =
        connection.question.coding == BodyCoding::Inflated && Inflater::understands(head.contentEncoding);
    if (isInflated) {
        connection.inflater = std::make_unique<Inflater>();
        // What the header says is the length of what comes over the line.
        head.contentEncoding.clear();
        head.contentLength.clear();
    }
    m_listener.crewLog(logLine(connection.question, head));
    if (m_plan)
        m_plan->noteLatency(connection.transfer->latency());
    const bool guarded = connection.question.ifRange && canGuardRange(*connection.question.ifRange);
    const Asked asked{.range = connection.question.range,
                      .ifRange = guarded ? IfRange::Sent : IfRange::NotSent,
                      .siblings = countCarrying() > 0 ? Siblings::Carrying : Siblings::None};
    const Judgement judgement = judgeResponse(asked, m_known, head);
    if (m_state == State::Opening &&
        (judgement.verdict == Verdict::UseRange || judgement.verdict == Verdict::UseWhole ||
         judgement.verdict == Verdict::EmptyFile)) {
        openWith(connection, judgement);
        return;
    }
    act(connection, judgement);
}

void TransferCrew::openWith(Connection& connection, const Judgement& judgement)
{
    const ResponseHead head = connection.transfer->head();
    connection.phase = ConnectionPhase::Held;
    m_opening = judgement;
    m_known.size = judgement.total;
    m_known.validators = validatorsOf(head);
    m_known.contentType = head.contentType;
    m_known.rangesProven = judgement.verdict == Verdict::UseRange;
    m_listener.crewOpened({.head = head, .judgement = judgement});
}

void TransferCrew::act(Connection& connection, const Judgement& judgement)
{
    switch (judgement.verdict) {
    case Verdict::UseRange:
    case Verdict::UseWhole: useBody(connection, judgement); return;
    case Verdict::FollowRedirect: follow(connection); return;
    case Verdict::AskAgain: askAgain(connection, judgement); return;
    case Verdict::AskWithoutIfRange: askWithoutIfRange(connection); return;
    case Verdict::AskAsOneStream: restartAsOneStream(BodyCoding::Identity); return;
    case Verdict::AskDecoded: askDecoded(connection, judgement); return;
    case Verdict::EmptyFile:
    case Verdict::StartAfresh: beTroubled(judgement, {}); return;
    case Verdict::TryLater: lose(connection, judgement.error); return;
    case Verdict::FewerConnections: turnAway(connection, judgement); return;
    case Verdict::GiveUp: giveUp(connection, judgement); return;
    }
}

void TransferCrew::useBody(Connection& connection, const Judgement& judgement)
{
    const ResponseHead& head = connection.transfer->head();
    connection.phase = ConnectionPhase::Receiving;
    connection.sealer.emplace(sealBlockSize(m_known.size));
    connection.redirects = 0;
    if (judgement.verdict == Verdict::UseRange) {
        connection.bodyEnd = judgement.range.end;
        m_known.rangesProven = true;
    } else {
        connection.bodyEnd = judgement.total;
        // What was compressed knows its own end.
        const bool delimited =
            judgement.total || !head.transferEncoding.isEmpty() || connection.inflater != nullptr;
        m_tally.size = delimited ? SizeOutcome::Confirmed : SizeOutcome::NotConfirmed;
    }
    m_proven = true;
    m_tally.connectionsUsed = std::max(m_tally.connectionsUsed, countCarrying());
    fill();
    pump(connection);
}

void TransferCrew::follow(Connection& connection)
{
    const QByteArray location = connection.transfer->head().location;
    const int status = connection.transfer->head().status;
    auto target = redirectTarget(connection.question.url, location);
    if (++connection.redirects > mostRedirects) {
        target =
            failure(ErrorKind::TooManyRedirects, QStringLiteral("more than %1 redirects").arg(mostRedirects));
    }
    if (!target) {
        target.error().httpStatus = status;
        giveUp(connection, {.verdict = Verdict::GiveUp, .error = target.error()});
        return;
    }
    m_listener.crewLog(QLatin1String("redirected to ") + loggable(*target));
    m_url = *target;
    connection.question.url = *target;
    ask(connection);
}

void TransferCrew::askAgain(Connection& connection, const Judgement& judgement)
{
    m_listener.crewLog(QLatin1String("not usable: ") + judgement.error.detail);
    if (++m_contradictions < contradictionsBelieved)
        ask(connection);
    else if (connection.question.range)
        restartAsOneStream(BodyCoding::Identity);
    else
        lose(connection, judgement.error);
}

void TransferCrew::askWithoutIfRange(Connection& connection)
{
    m_ifRangeIsUseless = true;
    connection.question.ifRange.reset();
    ask(connection);
}

void TransferCrew::askDecoded(Connection& connection, const Judgement& judgement)
{
    const bool isVain = connection.question.coding == BodyCoding::Inflated ||
                        !Inflater::understands(connection.transfer->head().contentEncoding);
    if (isVain)
        giveUp(connection, {.verdict = Verdict::GiveUp, .error = judgement.error});
    else
        restartAsOneStream(BodyCoding::Inflated);
}

void TransferCrew::restartAsOneStream(BodyCoding coding)
{
    const State before = m_state;
    stop();
    m_splitting = Splitting::OneStream;
    m_coding = coding;
    m_contradictions = 0;
    if (before == State::Opening)
        goOn();
    else
        m_listener.crewStartsOver();
}

void TransferCrew::turnAway(Connection& connection, const Judgement& judgement)
{
    const auto asked = parseRetryAfter(connection.transfer->head().retryAfter,
                                       QDateTime::currentDateTimeUtc(), longestRetryAfter);
    const int others = countBusy() - 1;
    if (others < 1) {
        beTroubled(judgement, asked);
        return;
    }
    m_growth.refused(others, connection.standing);
    learnLimit(originOf(connection.question.url));
    rest(connection, breakAfter(++connection.failures));
    dismissSurplus(static_cast<size_t>(m_growth.wanted()));
}

void TransferCrew::learnLimit(const QString& origin)
{
    const auto limit = m_growth.learnedLimit();
    if (!limit || limit == m_services.limits.connectionsTakenBy(origin))
        return;
    m_services.limits.learn(origin, *limit);
    m_listener.crewLog(QStringLiteral("%1 takes %2 connections at a time").arg(origin).arg(*limit));
}

void TransferCrew::giveUp(Connection& connection, const Judgement& judgement)
{
    // Where a redirect led may expire before the link itself does.
    const bool isChain = judgement.error.kind == ErrorKind::TooManyRedirects;
    if (m_url != m_wanted.url && m_known.size && !m_askedOriginAgain && !isChain) {
        m_askedOriginAgain = true;
        m_url = m_wanted.url;
        rest(connection, shortBreak);
        return;
    }
    if (const int others = countBusy() - 1; others > 0 && countCarrying() > 0) {
        m_growth.refused(others, RefusedConnection::New);
        dismiss(connection);
        return;
    }
    beTroubled(judgement, {});
}

void TransferCrew::lose(Connection& connection, const DownloadError& error)
{
    if (connection.phase == ConnectionPhase::Draining) {
        drop(connection);
        return;
    }
    m_listener.crewLog(QLatin1String("lost: ") + nameOf(error.kind) + QLatin1String(": ") + error.detail);
    const bool mayGoWell = mayPass(error) || (m_proven && error.kind == ErrorKind::TlsFailed);
    if (!mayGoWell) {
        giveUp(connection, {.verdict = Verdict::GiveUp, .error = error});
        return;
    }
    const bool canContinue = m_splitting == Splitting::Allowed && m_plan && m_state == State::Working;
    if (canContinue && connection.fresh > 0) {
        ++m_tally.retries;
        connection.failures = 0;
        rest(connection, shortBreak);
        return;
    }
    const bool othersCarry = countCarrying() > (connection.isCarrying() ? 1 : 0);
    if (!othersCarry && countBusy() <= 1) {
        beTroubled({.verdict = Verdict::TryLater, .error = error}, {});
        return;
    }
    const bool turnedAway =
        error.kind == ErrorKind::ConnectionRefused || error.kind == ErrorKind::ConnectionLost;
    if (othersCarry && turnedAway && !connection.transfer->hasHead())
        m_growth.refused(countBusy() - 1, connection.standing);
    learnLimit(originOf(connection.question.url));
    rest(connection, breakAfter(++connection.failures));
    dismissSurplus(static_cast<size_t>(m_growth.wanted()));
}

void TransferCrew::beTroubled(const Judgement& judgement, std::optional<std::chrono::milliseconds> retryAfter)
{
    const Trouble trouble{.judgement = judgement, .retryAfter = retryAfter};
    stop();
    m_listener.crewTroubled(trouble);
}

} // namespace tributary
