#pragma once

#include "core/engine/lanes/lane.h"

#include <QByteArray>

#include <map>
#include <memory>
#include <vector>

namespace tributary {

// Chooses the lane that a download runs on. Lanes belong to a volume, so that a slow or dead disk stalls the
// downloads that write to it and no others. Lives on the engine's thread.
class LanePool
{
public:
    explicit LanePool(SharedLimits& limits);

    LaneThread& laneFor(const QByteArray& volume);

private:
    SharedLimits& m_limits;
    std::map<QByteArray, std::vector<std::unique_ptr<LaneThread>>> m_lanes;
};

} // namespace tributary
