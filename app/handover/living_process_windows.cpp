#include "app/handover/living_process.h"

#include <qt_windows.h>

namespace tributary {

bool isProcessGone(qint64 process)
{
    const HANDLE opened = ::OpenProcess(SYNCHRONIZE, FALSE, static_cast<DWORD>(process));
    if (!opened)
        return ::GetLastError() == ERROR_INVALID_PARAMETER;
    const bool hasEnded = ::WaitForSingleObject(opened, 0) == WAIT_OBJECT_0;
    ::CloseHandle(opened);
    return hasEnded;
}

} // namespace tributary
