#include "app/cli/commands/interrupt.h"
#include "app/cli/reporting/tally.h"

#include <QMetaObject>

#include <atomic>
#include <cstdlib>
#include <windows.h>

namespace tributary::cli {

namespace {

// The system calls the routine on a thread of its own and hands it nothing.
std::atomic<Interrupt*> listener = nullptr;
std::atomic_int stopsSoFar = 0;
std::atomic_bool isAllDone = false;

BOOL WINAPI onConsoleEvent(DWORD event)
{
    if (isAllDone)
        return TRUE;
    if (++stopsSoFar > 1)
        std::_Exit(static_cast<int>(ExitCode::Interrupted));
    if (Interrupt* interrupt = listener)
        QMetaObject::invokeMethod(interrupt, &Interrupt::requested, Qt::QueuedConnection);
    // When the console closes, Windows ends the process as soon as this returns, and after five seconds in
    // any case. The program ends by itself once all is saved.
    constexpr DWORD wellWithinThat = 4500;
    if (event == CTRL_CLOSE_EVENT || event == CTRL_LOGOFF_EVENT || event == CTRL_SHUTDOWN_EVENT)
        Sleep(wellWithinThat);
    return TRUE;
}

} // namespace

Interrupt::Interrupt(QObject* parent)
    : QObject(parent)
{
    listener = this;
    SetConsoleCtrlHandler(onConsoleEvent, TRUE);
}

// All is done, and there is a moment left in which a stop would only make it look as if it were not.
Interrupt::~Interrupt()
{
    isAllDone = true;
    listener = nullptr;
}

void surviveClosedPipes() {}

} // namespace tributary::cli
