#include "tests/support/sockets/asked_to_end.h"

#include <thread>
#include <windows.h>

namespace tributary::test {

namespace {

HANDLE asked()
{
    static const HANDLE event = ::CreateEventW(nullptr, TRUE, FALSE, nullptr);
    return event;
}

BOOL WINAPI askToStop(DWORD)
{
    ::SetEvent(asked());
    return TRUE;
}

void readUntilClosed(HANDLE input)
{
    char bytes[256];
    DWORD count = 0;
    while (::ReadFile(input, bytes, sizeof bytes, &count, nullptr) != 0 && count > 0) {
    }
    ::SetEvent(asked());
}

} // namespace

void takeOverStops()
{
    asked();
    ::SetConsoleCtrlHandler(askToStop, TRUE);
}

// The thread that reads may still wait for more when the program ends; nobody waits for it.
void waitUntilAskedToEnd(std::optional<std::chrono::seconds> longest)
{
    const HANDLE input = ::GetStdHandle(STD_INPUT_HANDLE);
    if (::GetFileType(input) == FILE_TYPE_PIPE)
        std::thread(readUntilClosed, input).detach();
    const auto most = longest ? std::chrono::milliseconds(*longest).count() : 0;
    ::WaitForSingleObject(asked(), longest ? static_cast<DWORD>(most) : INFINITE);
}

} // namespace tributary::test
