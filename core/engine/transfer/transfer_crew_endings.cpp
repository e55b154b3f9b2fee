#include "core/engine/transfer/other_file.h"
#include "core/engine/transfer/transfer_crew.h"
#include "core/http/judging/redirect_rule.h"

// When a connection is done with what it asked for, or has to leave it.

namespace tributary {

using namespace std::chrono_literals;

namespace {

// The last chunk's mark comes with its bytes; a server that keeps silent instead isn't waited for.
constexpr auto drainingTakes = 250ms;

} // namespace

// What is left of one that its source has to bring stays that source's.
void TransferCrew::giveBack(Connection& connection)
{
    if (!connection.claim)
        return;
    if (m_plan) {
        const ByteRange owned = m_plan->ownedRest(*connection.claim);
        if (!owned.isEmpty() && !m_plan->here().contains(owned)) {
            m_plan->hold(owned);
            m_again.push_back({.range = owned, .by = connection.source});
        }
        m_plan->release(*connection.claim);
    }
    connection.claim.reset();
}

void TransferCrew::finishClaim(Connection& connection)
{
    giveBack(connection);
    const bool bodyRead = connection.bodyEnd && connection.bodyPosition == *connection.bodyEnd;
    if (finishIfWhole())
        return;
    // An exchange read to its end leaves the line open for the next; one cut short, or that goes on where it
    // should end, closes it.
    if (bodyRead && !connection.transfer->isOver() && connection.transfer->available() == 0)
        drain(connection);
    else
        drop(connection);
    dropOvertaken();
    fill();
}

void TransferCrew::drain(Connection& connection)
{
    if (connection.phase == ConnectionPhase::Draining)
        return;
    connection.phase = ConnectionPhase::Draining;
    connection.until = MonotonicTime::clock::now() + drainingTakes;
}

void TransferCrew::conclude(Connection& connection)
{
    const auto error = connection.transfer->error();
    if (error) {
        lose(connection, *error);
        return;
    }
    const bool isCut = connection.inflater && !connection.inflater->isAtEnd();
    if (m_splitting == Splitting::OneStream && !m_known.size && !isCut) {
        const qint64 end = m_plan->positionOf(*connection.claim);
        if (connection.bodyPosition < end) {
            beContradicted({.kind = ErrorKind::Changed,
                            .httpStatus = 0,
                            .detail = QStringLiteral("it ends now before %1").arg(end)});
            return;
        }
        if (const auto other = otherFile(m_wanted, end)) {
            leaveOtherFile(connection, *other);
            return;
        }
        m_plan->settleTotal(end);
        m_known.size = end;
        beginProof();
        checkPieces();
        finishClaim(connection);
        return;
    }
    if (awaitsTheEnd(connection) && m_plan->isComplete()) {
        finishClaim(connection);
        return;
    }
    // Fewer bytes than the head announced, without a word from the network.
    lose(connection, {.kind = ErrorKind::ConnectionLost,
                      .httpStatus = 0,
                      .detail = QStringLiteral("the answer ended before its end")});
}

void TransferCrew::drop(Connection& connection)
{
    giveBack(connection);
    if (connection.phase == ConnectionPhase::Queued)
        m_services.limits.giveUpRequest(originOf(connection.question.url), &connection);
    connection.transfer.reset();
    connection.phase = ConnectionPhase::Idle;
}

void TransferCrew::dropOvertaken()
{
    for (const auto& connection : m_connections) {
        if (connection->claim && m_plan->wantedBy(*connection->claim) == 0)
            drop(*connection);
    }
}

void TransferCrew::rest(Connection& connection, std::chrono::milliseconds time)
{
    drop(connection);
    connection.phase = ConnectionPhase::Resting;
    connection.until = MonotonicTime::clock::now() + time;
}

void TransferCrew::rest(Connection& connection, std::chrono::milliseconds time, const DownloadError& why)
{
    rest(connection, time);
    connection.askedAnew = AskedAnew::AfterFailure;
    connection.failure = why;
    fill();
}

void TransferCrew::replaceLaggard(MonotonicTime now)
{
    // Under a limit it is we who are slow, and what is on the way to a connection would be lost with it.
    if (feelsLimit(now))
        return;
    // A server that is slow on every other connection is not asked for ever.
    if (m_replacements >= 4 * wanted())
        return;
    const auto slow = m_plan->laggard(now);
    if (!slow)
        return;
    for (const auto& connection : m_connections) {
        if (connection->claim == slow) {
            ++m_replacements;
            m_listener.crewLog(QStringLiteral("replaced a connection that was far slower than the others"));
            connection->source->isSlow = m_sources.hasMirrors();
            drop(*connection);
            connection->askedAnew = AskedAnew::WasSlow;
            return;
        }
    }
}

} // namespace tributary
