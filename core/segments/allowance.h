#pragma once

#include "core/segments/monotonic.h"

#include <QtGlobal>

#include <optional>

namespace tributary {

// How many bytes may be read now under a limit of bytes a second. What is not used up in a twentieth of a
// second is lost, so that there are no bursts.
class Allowance
{
public:
    Allowance(std::optional<qint64> bytesPerSecond, MonotonicTime now);

    void setRate(std::optional<qint64> bytesPerSecond, MonotonicTime now);
    bool isLimited() const { return m_rate.has_value(); }
    std::optional<qint64> rate() const { return m_rate; }
    // At most wanted; 0 means: come back after a moment.
    qint64 take(qint64 wanted, MonotonicTime now);
    void giveBack(qint64 bytes) { m_saved += static_cast<double>(bytes); }

private:
    std::optional<qint64> m_rate;
    double m_saved = 0;
    MonotonicTime m_at;
};

} // namespace tributary
