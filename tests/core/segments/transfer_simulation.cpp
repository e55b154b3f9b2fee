#include "tests/core/segments/transfer_simulation.h"

#include <algorithm>

namespace tributary {

using namespace std::chrono_literals;

namespace {

constexpr auto tickEvery = 50ms;
constexpr auto silenceIsBelieved = 30s;
constexpr qint64 largestChunk = 64 * 1024;
constexpr qint64 smallestChunk = 4 * 1024;
constexpr double chunksASecond = 200;

MonotonicTime::duration ticks(Seconds time)
{
    return std::chrono::ceil<MonotonicTime::duration>(time);
}

} // namespace

TransferSimulation::TransferSimulation(SegmentPlan& plan, int connections, Lines lines)
    : m_plan(plan)
    , m_lines(std::move(lines))
    , m_connections(static_cast<size_t>(connections))
{
}

SimulationResult TransferSimulation::run(int mostSteps)
{
    fill();
    for (; !m_plan.isComplete() && m_result.steps < mostSteps; ++m_result.steps) {
        const auto next = std::ranges::min_element(m_connections, {}, [](const Connection& connection) {
            return connection.claim ? connection.nextAt : MonotonicTime::max();
        });
        if (!next->claim || m_nextTick <= next->nextAt) {
            m_now = m_nextTick;
            tick();
        } else {
            m_now = next->nextAt;
            step(*next);
        }
    }
    m_result.ended = m_plan.isComplete();
    m_result.took = m_now - m_start;
    return m_result;
}

void TransferSimulation::fill()
{
    for (size_t i = 0; i < m_connections.size(); ++i) {
        if (!m_connections[i].claim && !ask(i))
            return;
    }
}

bool TransferSimulation::ask(size_t index)
{
    const std::vector<ClaimView> before = m_check ? m_plan.active(m_now) : std::vector<ClaimView>();
    const auto claim = m_plan.claimNext(m_now, static_cast<int>(m_connections.size()));
    if (!claim)
        return false;
    if (m_check)
        m_check(before, *claim);
    Connection& connection = m_connections[index];
    connection = {.claim = claim->id,
                  .line = m_lines({.connection = static_cast<int>(index), .number = m_result.requests++})};
    connection.nextAt = m_now + ticks(connection.line.latency);
    return true;
}

void TransferSimulation::step(Connection& connection)
{
    if (!connection.headCame) {
        connection.headCame = true;
        m_plan.noteLatency(connection.line.latency);
        expectChunk(connection);
        return;
    }
    if (connection.chunk == 0) {
        drop(connection);
        fill();
        return;
    }
    receive(connection);
}

void TransferSimulation::receive(Connection& connection)
{
    const qint64 taken = std::min(connection.chunk, m_plan.wantedBy(*connection.claim));
    m_result.fresh += m_plan.advance(*connection.claim, taken, m_now);
    m_result.received += taken;
    connection.received += taken;
    if (m_plan.wantedBy(*connection.claim) > 0) {
        expectChunk(connection);
        return;
    }
    drop(connection);
    dropOvertaken();
    fill();
}

void TransferSimulation::expectChunk(Connection& connection)
{
    const Line& line = connection.line;
    const auto usual = static_cast<qint64>(line.bytesPerSecond / chunksASecond);
    connection.chunk = std::min(std::clamp(usual, smallestChunk, largestChunk),
                                std::max<qint64>(1, m_plan.wantedBy(*connection.claim)));
    if (line.breaksAfter)
        connection.chunk = std::min(connection.chunk, *line.breaksAfter - connection.received);
    if (connection.chunk == 0 && line.end == LineEnd::Silence)
        connection.nextAt = m_now + silenceIsBelieved;
    else
        connection.nextAt =
            m_now + ticks(Seconds(static_cast<double>(connection.chunk) / line.bytesPerSecond));
}

void TransferSimulation::drop(Connection& connection)
{
    m_plan.release(*connection.claim);
    connection.claim.reset();
}

void TransferSimulation::dropOvertaken()
{
    for (Connection& connection : m_connections) {
        if (connection.claim && m_plan.wantedBy(*connection.claim) == 0)
            drop(connection);
    }
}

void TransferSimulation::tick()
{
    m_nextTick += tickEvery;
    if (const auto slow = m_plan.laggard(m_now)) {
        const auto behind = std::ranges::find(m_connections, slow, &Connection::claim);
        if (behind != m_connections.end())
            drop(*behind);
    }
    fill();
}

} // namespace tributary
