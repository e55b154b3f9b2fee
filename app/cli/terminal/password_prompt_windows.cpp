#include "app/cli/terminal/password_prompt.h"

#include <array>
#include <windows.h>

namespace tributary::cli {

std::expected<QString, NoPassword> askPassword(const QString& question)
{
    const HANDLE in = CreateFileW(L"CONIN$", GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ, nullptr,
                                  OPEN_EXISTING, 0, nullptr);
    const HANDLE out =
        CreateFileW(L"CONOUT$", GENERIC_WRITE, FILE_SHARE_WRITE, nullptr, OPEN_EXISTING, 0, nullptr);
    DWORD mode = 0;
    std::expected<QString, NoPassword> answer = std::unexpected(NoPassword::NoTerminal);
    if (GetConsoleMode(in, &mode) != 0) {
        std::array<wchar_t, 1024> line{};
        DWORD count = 0;
        WriteConsoleW(out, question.utf16(), static_cast<DWORD>(question.size()), nullptr, nullptr);
        SetConsoleMode(in, mode & ~static_cast<DWORD>(ENABLE_ECHO_INPUT));
        ReadConsoleW(in, line.data(), static_cast<DWORD>(line.size()), &count, nullptr);
        SetConsoleMode(in, mode);
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
