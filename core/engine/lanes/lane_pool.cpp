#include "core/engine/lanes/lane_pool.h"

#include <algorithm>

namespace tributary {

namespace {

// One lane fills a disk or a line; the second keeps many small files from waiting for each other.
constexpr size_t lanesToAVolume = 2;

} // namespace

LanePool::LanePool(SharedLimits& limits)
    : m_limits(limits)
{
}

LaneThread& LanePool::laneFor(const QByteArray& volume)
{
    auto& lanes = m_lanes[volume];
    const auto idlest = std::ranges::min_element(lanes, {}, [](const auto& lane) { return lane->jobs; });
    if (idlest != lanes.end() && ((*idlest)->jobs == 0 || lanes.size() >= lanesToAVolume))
        return **idlest;
    return *lanes.emplace_back(std::make_unique<LaneThread>(m_limits));
}

} // namespace tributary
