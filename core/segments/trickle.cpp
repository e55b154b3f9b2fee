#include "core/segments/trickle.h"

namespace tributary {

bool Trickle::isOne(qint64 length, MonotonicTime now, Seconds patience)
{
    const bool comes =
        m_look && static_cast<double>(length - m_look->length) >= leastBytesPerSecond * patience.count();
    if (!m_look || comes || length < m_look->length) {
        m_look = {.length = length, .at = now};
        return false;
    }
    if (now - m_look->at <= patience)
        return false;
    m_look.reset();
    return true;
}

} // namespace tributary
