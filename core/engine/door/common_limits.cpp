#include "core/engine/door/common_limits.h"

#include "core/engine/shared/shared_limits.h"

#include <QDateTime>

namespace tributary {

CommonLimits::CommonLimits(QueueLimits limits)
    : m_limits(std::make_shared<SharedLimits>(limits))
{
}

void CommonLimits::set(QueueLimits limits)
{
    m_limits->setForAll(limits, QDateTime::currentDateTime());
}

} // namespace tributary
