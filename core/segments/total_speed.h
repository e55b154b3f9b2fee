#pragma once

#include "core/segments/speed_meter.h"
#include "core/values/download/download_id.h"

#include <optional>
#include <unordered_map>

namespace tributary {

// `TotalSpeed` measures how fast many runs are together, by the bytes that they say they brought. So many
// small files, each of which is over before it has a speed, count like one large file.
class TotalSpeed
{
public:
    // Call whenever a run tells how it stands, also when it has brought nothing since it told the last time.
    void add(DownloadId run, qint64 bytes, MonotonicTime now);
    // The run is over, and another run takes its place: what the first one brought goes on counting for as
    // long as any other bytes do.
    void leavePlace(DownloadId run) { m_runs.erase(run); }
    // The run is over, and no other run takes its place: what it brought counts no more.
    void takeOut(DownloadId run);
    qint64 bytesPerSecond(MonotonicTime now) const;

private:
    bool isQuiet(MonotonicTime now) const;

    SpeedMeter m_meter{shownSpeedOver, {}};
    std::unordered_map<DownloadId, SpeedMeter> m_runs; // the shares of those that are not over
    std::optional<MonotonicTime> m_lastTold;
};

} // namespace tributary
