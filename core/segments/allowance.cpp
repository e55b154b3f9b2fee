#include "core/segments/allowance.h"

#include <algorithm>

namespace tributary {

namespace {

constexpr Seconds savedAtMost{0.05};
// Room for a byte and for what is earned until somebody comes for it.
constexpr double leastRoom = 2;

} // namespace

Allowance::Allowance(std::optional<qint64> bytesPerSecond, MonotonicTime now)
    : m_rate(bytesPerSecond)
    , m_at(now)
{
}

void Allowance::setRate(std::optional<qint64> bytesPerSecond, MonotonicTime now)
{
    m_rate = bytesPerSecond;
    m_saved = 0;
    m_at = now;
}

qint64 Allowance::take(qint64 wanted, MonotonicTime now)
{
    if (!m_rate)
        return wanted;
    const auto rate = static_cast<double>(*m_rate);
    const double earned = Seconds(now - m_at).count() * rate;
    m_saved = std::min(m_saved + earned, std::max(rate * savedAtMost.count(), leastRoom));
    m_at = now;
    const qint64 given = std::clamp<qint64>(static_cast<qint64>(m_saved), 0, wanted);
    m_saved -= static_cast<double>(given);
    return given;
}

} // namespace tributary
