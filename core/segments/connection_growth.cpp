#include "core/segments/connection_growth.h"

#include <algorithm>

namespace tributary {

using namespace std::chrono_literals;

namespace {

constexpr int firstLevel = 4;
// Long enough for slow start to be over on most lines, short enough that a minute's download profits.
constexpr Seconds settling = 700ms;
constexpr double worthwhileGain = 1.1;
// Servers count a connection for a moment after it closed; only when they insist is the limit really lower.
constexpr int insistence = 3;

} // namespace

ConnectionGrowth::ConnectionGrowth(ConnectionChoice choice, std::optional<int> hostLimit)
    : m_choice(choice)
    , m_limit(hostLimit)
    , m_level(choice.growth == ConnectionGrowthKind::Fixed ? choice.most : std::min(firstLevel, choice.most))
{
}

int ConnectionGrowth::wanted() const
{
    return std::max(1, std::min(m_level, m_limit.value_or(m_level)));
}

void ConnectionGrowth::measure(int carrying, double bytesPerSecond, MonotonicTime now)
{
    const int most = std::min(m_choice.most, m_limit.value_or(m_choice.most));
    if (m_choice.growth == ConnectionGrowthKind::Fixed || m_level >= most)
        return;
    if (carrying < m_level) {
        m_levelFullSince.reset();
        return;
    }
    if (!m_levelFullSince) {
        m_levelFullSince = now;
        return;
    }
    if (now - *m_levelFullSince < settling || m_level == m_lastLevel)
        return;
    const bool paid = bytesPerSecond > m_lastSpeed * worthwhileGain;
    m_lastSpeed = bytesPerSecond;
    m_lastLevel = m_level;
    m_levelFullSince.reset();
    if (paid)
        m_level = std::min(m_level * 2, most);
}

void ConnectionGrowth::refused(int others, RefusedConnection which)
{
    const int accepted = std::clamp(others, 1, m_choice.most);
    if (which == RefusedConnection::New) {
        m_limit = std::min(accepted, m_limit.value_or(accepted));
    } else if (accepted < m_limit.value_or(m_choice.most) && ++m_refusalsOfProven >= insistence) {
        m_limit = std::max(1, std::min(accepted, wanted() - 1));
        m_refusalsOfProven = 0;
    }
}

} // namespace tributary
