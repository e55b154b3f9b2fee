#include "tests/system/support/own_window.h"

#include <QFile>

#include <windows.h>

namespace tributary::test {

namespace {

// A window that hangs must not hang the test.
bool agrees(HWND window, UINT message, WPARAM wParam)
{
    constexpr UINT atMost = 5000; // ms
    DWORD_PTR answer = 0;
    const LRESULT came = ::SendMessageTimeoutW(window, message, wParam, ENDSESSION_CLOSEAPP, SMTO_ABORTIFHUNG,
                                               atMost, &answer);
    return came != 0 && answer != 0;
}

struct Asked
{
    DWORD program;
    BOOL ends;
};

BOOL CALLBACK askIfOfProgram(HWND window, LPARAM asked)
{
    const auto& who = *reinterpret_cast<const Asked*>(asked);
    DWORD id = 0;
    ::GetWindowThreadProcessId(window, &id);
    if (id == who.program && agrees(window, WM_QUERYENDSESSION, FALSE))
        agrees(window, WM_ENDSESSION, static_cast<WPARAM>(who.ends));
    return TRUE;
}

void ask(const Asked& who)
{
    ::EnumWindows(askIfOfProgram, reinterpret_cast<LPARAM>(&who));
}

} // namespace

OwnWindow ownWindowIn(const Place& place)
{
    const QString program = place.home + QLatin1String("/tributary.exe");
    QFile::copy(QStringLiteral(TRIBUTARY_WINDOW), program);
    QFile marker(place.home + QLatin1String("/portable"));
    [[maybe_unused]] const bool isMarked = marker.open(QIODevice::WriteOnly);
    return {.program = program,
            .environment = homeOf(place),
            .store = place.home + QLatin1String("/data/downloads.db")};
}

void askToEnd(QProcess& program)
{
    ask({.program = static_cast<DWORD>(program.processId()), .ends = TRUE});
}

void askToEndInVain(QProcess& program)
{
    ask({.program = static_cast<DWORD>(program.processId()), .ends = FALSE});
}

} // namespace tributary::test
