#include "core/storage/platform/file_number_windows.h"
#include "core/storage/platform/mark_file.h"
#include "core/storage/platform/native_path_windows.h"

#include <windows.h>

namespace tributary::disk {

namespace {

std::unexpected<std::error_code> refused(DWORD number)
{
    return std::unexpected(std::error_code(static_cast<int>(number), std::system_category()));
}

constexpr const wchar_t* brandName = L":tributary.part";
constexpr const wchar_t* zoneName = L":Zone.Identifier";

std::wstring streamOf(const QString& path, const wchar_t* name)
{
    return nativePath(path) + name;
}

// The part is open with the right to delete it, and NTFS lets nobody open a stream of such a file without
// sharing that right. QFile doesn't share it.
HANDLE openedStream(const std::wstring& stream, DWORD access, DWORD disposition)
{
    constexpr DWORD shareAll = FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE;
    return ::CreateFileW(stream.c_str(), access, shareAll, nullptr, disposition, FILE_ATTRIBUTE_NORMAL,
                         nullptr);
}

Outcome<void> write(const std::wstring& stream, const QByteArray& bytes)
{
    const HANDLE file = openedStream(stream, GENERIC_WRITE, OPEN_ALWAYS);
    if (file == INVALID_HANDLE_VALUE)
        return refused(::GetLastError());
    DWORD written = 0;
    const auto length = static_cast<DWORD>(bytes.size());
    const bool isDone = ::WriteFile(file, bytes.constData(), length, &written, nullptr) != 0 &&
                        written == length && ::SetEndOfFile(file) != 0;
    const DWORD number = ::GetLastError();
    ::CloseHandle(file);
    return isDone ? Outcome<void>{} : refused(number);
}

} // namespace

Outcome<void> setBrand(int, const QString& path, const QByteArray& brand)
{
    return write(streamOf(path, brandName), brand);
}

QByteArray brandOf(int, const QString& path)
{
    constexpr DWORD longestBrand = 512;
    const HANDLE file = openedStream(streamOf(path, brandName), GENERIC_READ, OPEN_EXISTING);
    if (file == INVALID_HANDLE_VALUE)
        return {};
    QByteArray brand(longestBrand, '\0');
    DWORD got = 0;
    if (::ReadFile(file, brand.data(), longestBrand, &got, nullptr) == 0)
        got = 0;
    ::CloseHandle(file);
    brand.truncate(got);
    return brand;
}

void removeBrand(int, const QString& path)
{
    ::DeleteFileW(streamOf(path, brandName).c_str());
}

// The stream that Explorer and SmartScreen read; 3 is the zone of the internet.
Outcome<void> markOrigin(int, const QString& path, const QByteArray& origin, const QByteArray& referer)
{
    QByteArray text = "[ZoneTransfer]\r\nZoneId=3\r\n";
    if (!referer.isEmpty())
        text += "ReferrerUrl=" + referer + "\r\n";
    if (!origin.isEmpty())
        text += "HostUrl=" + origin + "\r\n";
    return write(streamOf(path, zoneName), text);
}

Outcome<void> setModified(int file, qint64 msecsSinceEpoch)
{
    // Windows counts tenths of microseconds from 1601 on.
    const ULONGLONG ticks = static_cast<ULONGLONG>(msecsSinceEpoch + 11'644'473'600'000) * 10'000;
    FILETIME time{};
    time.dwLowDateTime = static_cast<DWORD>(ticks);
    time.dwHighDateTime = static_cast<DWORD>(ticks >> 32);
    return ::SetFileTime(handleOf(file), nullptr, nullptr, &time) != 0 ? Outcome<void>{}
                                                                       : refused(::GetLastError());
}

} // namespace tributary::disk
