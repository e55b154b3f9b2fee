#include "app/gui/start/said_at_start.h"

#include <QCoreApplication>

#include <windows.h>

namespace tributary {

// A file or a pipe that somebody reads is there although the program has no console.
bool sayAtStart(const QString& text, Saying saying)
{
    const bool isError = saying == Saying::Error;
    const QByteArray bytes = text.toUtf8();
    const auto size = static_cast<DWORD>(bytes.size());
    HANDLE const stream = ::GetStdHandle(isError ? STD_ERROR_HANDLE : STD_OUTPUT_HANDLE);
    DWORD written = 0;
    if (stream && stream != INVALID_HANDLE_VALUE &&
        ::WriteFile(stream, bytes.constData(), size, &written, nullptr))
        return written == size;
    const auto wide = [](const QString& words) { return reinterpret_cast<const wchar_t*>(words.utf16()); };
    const UINT sign = isError ? MB_ICONERROR : MB_ICONINFORMATION;
    return ::MessageBoxW(nullptr, wide(text), wide(QCoreApplication::applicationName()), MB_OK | sign) != 0;
}

} // namespace tributary
