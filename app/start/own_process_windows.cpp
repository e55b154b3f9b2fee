#include "app/start/own_process.h"

#include <windows.h>

namespace tributary {

void settleOwnProcess()
{
    // Unless told, Windows asks the person for a disk, in a box that the program waits behind.
    ::SetErrorMode(::GetErrorMode() | SEM_FAILCRITICALERRORS);
    ::SetDllDirectoryW(L"");
}

// In a program made with MinGW a thread that ends can break off while Qt's library destroys what is the
// thread's own; it leaves a lock behind that the usual end waits for.
int endedWith(int code)
{
#ifdef __MINGW32__
    ::TerminateProcess(::GetCurrentProcess(), static_cast<UINT>(code));
#endif
    return code;
}

void passOnTheFront()
{
    ::AllowSetForegroundWindow(ASFW_ANY);
}

} // namespace tributary
