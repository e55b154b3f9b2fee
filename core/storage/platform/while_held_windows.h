#pragma once

#include <algorithm>
#include <array>
#include <windows.h>

namespace tributary {

// Virus scanners, indexers and thumbnailers open a file as soon as it is closed, and for as long Windows
// neither renames nor replaces nor removes it. Replacing a file that is open fails with "access denied", as
// does what is forbidden for good; isNever tells the two apart.
template<typename IsNever>
bool isHeldByAnother(DWORD error, IsNever isNever)
{
    constexpr std::array reasons{ERROR_SHARING_VIOLATION, ERROR_LOCK_VIOLATION, ERROR_ACCESS_DENIED,
                                 ERROR_USER_MAPPED_FILE};
    return std::ranges::find(reasons, static_cast<long>(error)) != reasons.end() &&
           (error != ERROR_ACCESS_DENIED || !isNever());
}

// Calls again, less and less often and for some three seconds in all, while another program has the file.
// GetLastError afterwards is that of the last call, so isNever has to leave it alone.
template<typename Call, typename IsNever>
BOOL whileHeld(Call call, IsNever isNever)
{
    constexpr DWORD firstPauseMs = 10;
    constexpr DWORD longestPauseMs = 1500;
    BOOL succeeded = call();
    for (DWORD pause = firstPauseMs; succeeded == 0 && pause < longestPauseMs; pause *= 2) {
        if (!isHeldByAnother(::GetLastError(), isNever))
            break;
        ::Sleep(pause);
        succeeded = call();
    }
    return succeeded;
}

} // namespace tributary
