#include "ui/desktop/session/windows_power.h"

#include "core/values/basics/thread_handover.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <array>
#include <bit>
#include <cstddef>
#include <system_error>
#include <windows.h>
// Needs the types of windows.h.
#include <powrprof.h>

namespace tributary {

namespace {

DWORD outcomeOf(BOOL succeeded)
{
    return succeeded != 0 ? ERROR_SUCCESS : ::GetLastError();
}

// The call succeeds also where the account lacks the right, and only the error number tells.
DWORD enable(HANDLE token, const wchar_t* right)
{
    TOKEN_PRIVILEGES wanted = {};
    wanted.PrivilegeCount = 1;
    wanted.Privileges[0].Attributes = SE_PRIVILEGE_ENABLED;
    if (::LookupPrivilegeValueW(nullptr, right, &wanted.Privileges[0].Luid) == 0)
        return ::GetLastError();
    ::SetLastError(ERROR_SUCCESS);
    ::AdjustTokenPrivileges(token, FALSE, &wanted, 0, nullptr, nullptr);
    return ::GetLastError();
}

DWORD takeRightToShutDown()
{
    HANDLE token = nullptr;
    if (::OpenProcessToken(::GetCurrentProcess(), TOKEN_ADJUST_PRIVILEGES | TOKEN_QUERY, &token) == 0)
        return ::GetLastError();
    const DWORD outcome = enable(token, SE_SHUTDOWN_NAME);
    ::CloseHandle(token);
    return outcome;
}

bool hasModernStandby()
{
    SYSTEM_POWER_CAPABILITIES computer = {};
    return ::CallNtPowerInformation(SystemPowerCapabilities, nullptr, 0, &computer, sizeof computer) == 0 &&
           sleepsWithItsScreen(computer);
}

DWORD fallAsleep()
{
    constexpr LPARAM off = 2;
    if (hasModernStandby())
        return outcomeOf(::PostMessageW(HWND_BROADCAST, WM_SYSCOMMAND, SC_MONITORPOWER, off));
    return outcomeOf(::SetSuspendState(FALSE, FALSE, FALSE));
}

// A program that hangs keeps nothing from ending; one that has something to save does.
DWORD turnOff()
{
    return outcomeOf(::ExitWindowsEx(EWX_POWEROFF | EWX_FORCEIFHUNG, SHTDN_REASON_MAJOR_APPLICATION |
                                                                         SHTDN_REASON_MINOR_OTHER |
                                                                         SHTDN_REASON_FLAG_PLANNED));
}

unsigned long call(Rest rest, const PowerCalls& calls)
{
    if (const unsigned long refusal = calls.takeRight(); refusal != ERROR_SUCCESS)
        return refusal;
    return rest == Rest::Sleep ? calls.sleep() : calls.shutDown();
}

QString reasonFor(unsigned long number)
{
    return QString::fromLocal8Bit(std::system_category().message(static_cast<int>(number)).c_str());
}

} // namespace

// The field AoAc is one byte in front of DiskSpinDown, and has no name in the headers of MinGW.
bool sleepsWithItsScreen(const SYSTEM_POWER_CAPABILITIES& computer)
{
    constexpr size_t aoAc = offsetof(SYSTEM_POWER_CAPABILITIES, DiskSpinDown) - 1;
    const auto bytes = std::bit_cast<std::array<BYTE, sizeof computer>>(computer);
    return bytes[aoAc] != 0 && computer.SystemS3 == FALSE;
}

PowerCalls windowsPowerCalls()
{
    return {.takeRight = &takeRightToShutDown, .sleep = &fallAsleep, .shutDown = &turnOff};
}

void callAside(PowerSwitch& power, Rest rest, const PowerCalls& calls)
{
    QThreadPool::globalInstance()->start([told = QPointer(&power), rest, calls] {
        const unsigned long refusal = call(rest, calls);
        if (refusal == ERROR_SUCCESS)
            return;
        post(QCoreApplication::instance(), [told, refusal] {
            if (told)
                Q_EMIT told->refused(reasonFor(refusal));
        });
    });
}

} // namespace tributary
