#pragma once

#include <windows.h>

namespace tributary::disk {

// A file of disk.h is a handle here and no descriptor of the C library, which has room for some two thousand.
// Windows gives handles of 32 bits to programs of 64 bits as well, so that both can hand them on.
inline int numberOf(HANDLE handle)
{
    return static_cast<int>(::HandleToLong(handle));
}

inline HANDLE handleOf(int file)
{
    return ::LongToHandle(file);
}

} // namespace tributary::disk
