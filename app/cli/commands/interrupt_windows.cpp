#include "app/cli/commands/interrupt.h"
#include "app/cli/reporting/tally.h"
#include "app/start/own_process.h"

#include <QMetaObject>

#include <atomic>
#include <cstdlib>
#include <mutex>
#include <thread>
#include <windows.h>

namespace tributary::cli {

namespace {

// The system calls the routine on a thread of its own and hands it nothing. Whoever asks the listener keeps
// it alive meanwhile.
std::mutex listening;
Interrupt* listener = nullptr;
std::atomic_int stopsSoFar = 0;
std::atomic_bool isAllDone = false;

void listenAs(Interrupt* interrupt)
{
    const std::scoped_lock lock(listening);
    listener = interrupt;
}

void ask()
{
    const std::scoped_lock lock(listening);
    if (listener)
        QMetaObject::invokeMethod(listener, &Interrupt::requested, Qt::QueuedConnection);
}

// Windows ends the process as soon as it has its answer, and after five seconds in any case. The program ends
// by itself once all is saved.
void askBeforeTheEnd()
{
    constexpr DWORD wellWithinThat = 4500;
    ++stopsSoFar;
    ask();
    ::Sleep(wellWithinThat);
}

void askOrEndAtOnce()
{
    if (++stopsSoFar > 1)
        std::_Exit(endedWith(static_cast<int>(ExitCode::Interrupted)));
    ask();
}

BOOL WINAPI onConsoleEvent(DWORD event)
{
    if (isAllDone)
        return TRUE;
    if (event == CTRL_CLOSE_EVENT)
        askBeforeTheEnd();
    else
        askOrEndAtOnce();
    return TRUE;
}

LRESULT CALLBACK onMessage(HWND window, UINT message, WPARAM wParam, LPARAM lParam)
{
    const bool isEnd = message == WM_ENDSESSION && wParam != 0;
    if (isEnd && !isAllDone)
        askBeforeTheEnd();
    if (message == WM_CLOSE && !isAllDone)
        askOrEndAtOnce();
    return isEnd || message == WM_CLOSE ? 0 : ::DefWindowProcW(window, message, wParam, lParam);
}

// A console's program that loads the library of windows, as Qt does, is told of the session's end by a window
// alone, which nobody needs to see. taskkill asks a window, too.
void hearMessages()
{
    WNDCLASSW kind = {};
    kind.lpfnWndProc = onMessage;
    kind.hInstance = ::GetModuleHandleW(nullptr);
    kind.lpszClassName = L"TributaryStops";
    ::RegisterClassW(&kind);
    ::CreateWindowExW(0, kind.lpszClassName, L"", 0, 0, 0, 0, 0, nullptr, nullptr, kind.hInstance, nullptr);
    MSG message = {};
    while (::GetMessageW(&message, nullptr, 0, 0) > 0)
        ::DispatchMessageW(&message);
}

} // namespace

Interrupt::Interrupt(QObject* parent)
    : QObject(parent)
{
    listenAs(this);
    ::SetConsoleCtrlHandler(onConsoleEvent, TRUE);
    static std::once_flag once;
    std::call_once(once, [] { std::thread(hearMessages).detach(); });
}

// All is done, and there is a moment left in which a stop would only make it look as if it were not.
Interrupt::~Interrupt()
{
    isAllDone = true;
    listenAs(nullptr);
}

void leaveAtAStop() {}

void surviveClosedPipes() {}

} // namespace tributary::cli
