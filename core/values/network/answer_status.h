#pragma once

namespace tributary {

// Whether a server that answers with this HTTP status may answer otherwise later by itself. 0 is no answer:
// the server told another download to wait.
constexpr bool mayPassByWaiting(int status)
{
    switch (status) {
    case 0:
    case 408:
    case 425:
    case 429: return true;
    // What these refuse the server will not learn by tomorrow.
    case 501:
    case 505: return false;
    default: return status >= 500 && status < 600;
    }
}

} // namespace tributary
