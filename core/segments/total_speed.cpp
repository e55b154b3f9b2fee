#include "core/segments/total_speed.h"

namespace tributary {

using namespace std::chrono_literals;

namespace {

// A run that stands still says so each second, so by then there is no run. Between the end of one and the
// start of the next less time passes.
constexpr auto quietAfter = 2s;

// A meter keeps one sample for each step of this length, so that the samples of all runs have times in common
// and can be taken out of the sum again.
constexpr MonotonicTime::duration step = shownSpeedOver / samplesInWindow;

MonotonicTime onStep(MonotonicTime now)
{
    return now - now.time_since_epoch() % step;
}

} // namespace

// After a silence the speed is measured from its end on, as it is for the row of a run that begins then.
void TotalSpeed::add(DownloadId run, qint64 bytes, MonotonicTime now)
{
    if (isQuiet(now)) {
        m_meter = SpeedMeter(shownSpeedOver, now);
        m_runs.clear();
    }
    m_lastTold = now;
    m_meter.add(bytes, onStep(now));
    m_runs.try_emplace(run, shownSpeedOver, now).first->second.add(bytes, onStep(now));
}

// Where nothing is left to count, whatever comes next begins anew.
void TotalSpeed::takeOut(DownloadId run)
{
    const auto share = m_runs.find(run);
    if (share == m_runs.end())
        return;
    m_meter.takeAway(share->second);
    m_runs.erase(share);
    if (m_meter.isEmpty())
        m_lastTold.reset();
}

qint64 TotalSpeed::bytesPerSecond(MonotonicTime now) const
{
    return isQuiet(now) ? 0 : static_cast<qint64>(m_meter.bytesPerSecond(now));
}

bool TotalSpeed::isQuiet(MonotonicTime now) const
{
    return !m_lastTold || now - *m_lastTold >= quietAfter;
}

} // namespace tributary
