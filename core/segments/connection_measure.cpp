#include "core/segments/connection_measure.h"

#include <algorithm>
#include <cmath>

namespace tributary {

using namespace std::chrono_literals;

namespace {

// The measuring takes about so many steps to get from one connection to fifty.
constexpr int steps = 20;
constexpr Seconds shortestStep = 100ms;
constexpr Seconds longestStep = 1s;
// A host that has not answered the last connection by then has no more of them to give.
constexpr Seconds longestWait = 2s;
// The share of its time that a step is given to settle before it is measured.
constexpr double settling = 0.4;
constexpr double worthwhileGain = 1.05;
constexpr qsizetype vainSteps = 3;
// Fewer connections are as good as more if they reach this share of the highest speed.
constexpr double nearlyBest = 0.93;

int nextLevel(int level)
{
    const int by = level < 8 ? 1 : level / 4;
    return level + by;
}

int stepsBetween(int level, int most)
{
    int count = 0;
    for (; level < most; ++count)
        level = nextLevel(level);
    return count;
}

} // namespace

ConnectionMeasure::ConnectionMeasure(int most, std::chrono::milliseconds time, MonotonicTime start)
    : m_most(most)
    , m_end(start + time)
    , m_stepTime(std::clamp(Seconds(time) / steps, shortestStep, longestStep))
    , m_levelSince(start)
{
}

void ConnectionMeasure::look(int carrying, MonotonicTime now)
{
    if (m_isOver)
        return;
    m_found.accepted = std::max(m_found.accepted, std::min(carrying, m_level));
    m_isOver = now >= m_end;
    if (carrying < m_level) {
        m_fullSince.reset();
        m_watchedSince.reset();
        if (now - m_levelSince > longestWait + m_stepTime)
            conclude();
        return;
    }
    if (!m_fullSince)
        m_fullSince = now;
    if (!m_watchedSince && now - *m_fullSince >= m_stepTime * settling) {
        m_watchedSince = now;
        m_bytes = 0;
        return;
    }
    if (!m_watchedSince || now - *m_fullSince < m_stepTime)
        return;
    note(static_cast<double>(m_bytes) / Seconds(now - *m_watchedSince).count(), m_level);
    if (m_level >= m_most || !stillPays()) {
        conclude();
        return;
    }
    m_level = levelAfter(now);
    m_levelSince = now;
    m_fullSince.reset();
    m_watchedSince.reset();
}

// Where steps take longer than planned each step adds more connections, so that the highest level is reached
// before the time is over. No step more than doubles them, because a host may not like that.
int ConnectionMeasure::levelAfter(MonotonicTime now) const
{
    constexpr double largestStep = 2;
    const double stepsLeft = Seconds(m_end - now) / Seconds(now - m_levelSince) - 1;
    if (stepsBetween(m_level, m_most) <= stepsLeft)
        return std::min(nextLevel(m_level), m_most);
    const double whole = static_cast<double>(m_most) / m_level;
    const double needed = std::min(largestStep, std::pow(whole, 1 / std::max(1.0, stepsLeft)));
    return std::min(std::max(nextLevel(m_level), static_cast<int>(std::ceil(m_level * needed))), m_most);
}

void ConnectionMeasure::conclude()
{
    m_isOver = true;
    m_isConclusive = true;
}

void ConnectionMeasure::note(double bytesPerSecond, int connections)
{
    m_found.steps.append({.connections = connections, .bytesPerSecond = static_cast<qint64>(bytesPerSecond)});
}

// The last few steps together must have brought something.
bool ConnectionMeasure::stillPays() const
{
    const auto& all = m_found.steps;
    if (all.size() <= vainSteps)
        return true;
    const auto speed = [](const ConnectionStep& step) { return step.bytesPerSecond; };
    const auto recent = all.end() - vainSteps;
    const auto before = std::ranges::max_element(all.begin(), recent, {}, speed);
    const auto since = std::ranges::max_element(recent, all.end(), {}, speed);
    return static_cast<double>(speed(*since)) > static_cast<double>(speed(*before)) * worthwhileGain;
}

void ConnectionMeasure::refused(int others)
{
    m_found.wasRefused = true;
    m_found.accepted = std::max(1, others);
    conclude();
}

ConnectionMeasurement ConnectionMeasure::result() const
{
    ConnectionMeasurement found = m_found;
    // A measurement begins with an answer, so there was one connection at least.
    found.accepted = std::max(1, found.accepted);
    found.best = found.accepted;
    found.wasCutShort = !m_isConclusive;
    found.didFileEnd = !m_isOver && !m_isConclusive;
    const auto speed = [](const ConnectionStep& step) { return step.bytesPerSecond; };
    const auto fastest = std::ranges::max_element(found.steps, {}, speed);
    if (fastest == found.steps.end())
        return found;
    const double enough = static_cast<double>(fastest->bytesPerSecond) * nearlyBest;
    const auto first = std::ranges::find_if(found.steps, [enough](const ConnectionStep& step) {
        return static_cast<double>(step.bytesPerSecond) >= enough;
    });
    found.best = std::min(first->connections, found.best);
    return found;
}

} // namespace tributary
