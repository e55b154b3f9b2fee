#pragma once

#include "core/segments/segment_plan.h"

#include <functional>
#include <optional>
#include <vector>

namespace tributary {

enum class LineEnd : quint8 { Cut, Silence };

// How one request fares: what it waits for its first byte, how fast it is, and where it breaks off.
struct Line
{
    Seconds latency{0};
    double bytesPerSecond = 1;
    std::optional<qint64> breaksAfter;
    LineEnd end = LineEnd::Cut;
};

// Which connection asks, and which of all requests it is.
struct SimulatedRequest
{
    int connection = 0;
    int number = 0;
};

struct SimulationResult
{
    bool ended = false;
    Seconds took{0};
    qint64 received = 0; // what came over the lines, be it new or not
    qint64 fresh = 0;
    int requests = 0;
    int steps = 0;
};

// Connections that fetch a file by a plan, event by event, in time of their own: asks, receives and replaces
// as the engine does.
class TransferSimulation
{
public:
    using Lines = std::function<Line(const SimulatedRequest&)>;
    // Called before and after each claim that the plan gives.
    using ClaimCheck = std::function<void(const std::vector<ClaimView>& before, const Claim& claim)>;

    TransferSimulation(SegmentPlan& plan, int connections, Lines lines);

    void checkClaims(ClaimCheck check) { m_check = std::move(check); }
    // Until the file is complete, or so many steps are done.
    SimulationResult run(int mostSteps);

private:
    struct Connection
    {
        std::optional<ClaimId> claim;
        Line line;
        bool headCame = false;
        qint64 received = 0;
        qint64 chunk = 0;
        MonotonicTime nextAt;
    };

    SegmentPlan& m_plan;
    Lines m_lines;
    ClaimCheck m_check;
    std::vector<Connection> m_connections;
    MonotonicTime m_start{};
    MonotonicTime m_now = m_start;
    MonotonicTime m_nextTick = m_start;
    SimulationResult m_result;

    void fill();
    bool ask(size_t index);
    void step(Connection& connection);
    void receive(Connection& connection);
    void expectChunk(Connection& connection);
    void drop(Connection& connection);
    void dropOvertaken();
    void tick();
};

} // namespace tributary
