#pragma once

#include "core/segments/monotonic.h"

#include <QtGlobal>

#include <optional>

namespace tributary {

// Tells whether a file comes so slowly that hardly anything was brought for as long as silence would have
// been borne. No line is that slow: a server that sends a byte now and then may be well on a new connection.
class Trickle
{
public:
    static constexpr double leastBytesPerSecond = 1024;

    // The length is what has come of the file until now.
    bool isOne(qint64 length, MonotonicTime now, Seconds patience);

private:
    struct Look
    {
        qint64 length = 0;
        MonotonicTime at;
    };
    std::optional<Look> m_look;
};

} // namespace tributary
