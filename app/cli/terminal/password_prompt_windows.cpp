#include "app/cli/terminal/password_prompt.h"

#include <array>
#include <span>
#include <windows.h>

namespace tributary::cli {

namespace {

// Globals because the system hands nothing to a routine that it calls on a thread of its own.
HANDLE consoleOfPrompt = INVALID_HANDLE_VALUE;
DWORD echoingMode = 0;

// Whoever else is asked then, the system in the end, decides whether the program ends.
BOOL WINAPI restoreEcho(DWORD)
{
    SetConsoleMode(consoleOfPrompt, echoingMode);
    return FALSE;
}

// Without echo for as long as it lives, also when a key ends the program meanwhile: the shell has the console
// as it is left.
class Silence
{
public:
    Silence(HANDLE console, DWORD mode)
    {
        consoleOfPrompt = console;
        echoingMode = mode;
        SetConsoleCtrlHandler(restoreEcho, TRUE);
        SetConsoleMode(console, mode & ~static_cast<DWORD>(ENABLE_ECHO_INPUT));
    }
    Silence(const Silence&) = delete;
    Silence& operator=(const Silence&) = delete;
    ~Silence()
    {
        SetConsoleMode(consoleOfPrompt, echoingMode);
        SetConsoleCtrlHandler(restoreEcho, FALSE);
    }
};

// The key that breaks a line off ends the program as well, a moment later; nothing is said meanwhile.
DWORD readLine(HANDLE console, std::span<wchar_t> line)
{
    constexpr DWORD untilTheEndMs = 2000;
    DWORD count = 0;
    SetLastError(ERROR_SUCCESS);
    ReadConsoleW(console, line.data(), static_cast<DWORD>(line.size()), &count, nullptr);
    if (count == 0 && GetLastError() == ERROR_OPERATION_ABORTED)
        Sleep(untilTheEndMs);
    return count;
}

} // namespace

std::expected<QString, NoPassword> askPassword(const QString& question)
{
    const HANDLE in = CreateFileW(L"CONIN$", GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE,
                                  nullptr, OPEN_EXISTING, 0, nullptr);
    const HANDLE out =
        CreateFileW(L"CONOUT$", GENERIC_WRITE, FILE_SHARE_WRITE, nullptr, OPEN_EXISTING, 0, nullptr);
    DWORD mode = 0;
    std::expected<QString, NoPassword> answer = std::unexpected(NoPassword::NoTerminal);
    if (GetConsoleMode(in, &mode) != 0) {
        std::array<wchar_t, 1024> line{};
        DWORD count = 0;
        {
            const Silence silence(in, mode);
            WriteConsoleW(out, question.utf16(), static_cast<DWORD>(question.size()), nullptr, nullptr);
            count = readLine(in, line);
        }
        WriteConsoleW(out, L"\r\n", 2, nullptr, nullptr);
        constexpr wchar_t endOfInput = 0x1a;
        if (count == 0 || line.front() == endOfInput)
            answer = std::unexpected(NoPassword::GivenUp);
        else
            answer = QString::fromWCharArray(line.data(), static_cast<qsizetype>(count))
                         .remove(u'\r')
                         .remove(u'\n');
    }
    CloseHandle(in);
    CloseHandle(out);
    return answer;
}

} // namespace tributary::cli
