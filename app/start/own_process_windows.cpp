#include "app/start/own_process.h"

#include <windows.h>

namespace tributary {

void settleOwnProcess()
{
    // Unless told, Windows asks the person for a disk, in a box that the program waits behind.
    ::SetErrorMode(::GetErrorMode() | SEM_FAILCRITICALERRORS);
    ::SetDllDirectoryW(L"");
}

} // namespace tributary
