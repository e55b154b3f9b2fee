#include "core/storage/platform/mark_file.h"
#include "core/storage/platform/native_path_windows.h"

#include <QDir>
#include <QFile>

#include <io.h>
#include <windows.h>

namespace tributary::disk {

namespace {

std::unexpected<std::error_code> refused(DWORD number)
{
    return std::unexpected(std::error_code(static_cast<int>(number), std::system_category()));
}

constexpr QLatin1String brandName(":tributary.part");

QString brandStream(const QString& path)
{
    return QDir::toNativeSeparators(path) + brandName;
}

} // namespace

Outcome<void> setBrand(int, const QString& path, const QByteArray& brand)
{
    QFile stream(brandStream(path));
    if (stream.open(QIODevice::WriteOnly) && stream.write(brand) == brand.size())
        return {};
    return refused(::GetLastError());
}

QByteArray brandOf(int, const QString& path)
{
    constexpr qint64 longestBrand = 512;
    QFile stream(brandStream(path));
    return stream.open(QIODevice::ReadOnly) ? stream.read(longestBrand) : QByteArray();
}

void removeBrand(int, const QString& path)
{
    ::DeleteFileW((nativePath(path) + QString(brandName).toStdWString()).c_str());
}

// The stream that Explorer and SmartScreen read; 3 is the zone of the internet.
Outcome<void> markOrigin(int, const QString& path, const QByteArray& origin, const QByteArray& referer)
{
    QByteArray text = "[ZoneTransfer]\r\nZoneId=3\r\n";
    if (!referer.isEmpty())
        text += "ReferrerUrl=" + referer + "\r\n";
    if (!origin.isEmpty())
        text += "HostUrl=" + origin + "\r\n";
    QFile stream(QDir::toNativeSeparators(path) + QStringLiteral(":Zone.Identifier"));
    if (stream.open(QIODevice::WriteOnly) && stream.write(text) == text.size())
        return {};
    return refused(::GetLastError());
}

Outcome<void> setModified(int file, qint64 msecsSinceEpoch)
{
    // Windows counts tenths of microseconds from 1601 on.
    const ULONGLONG ticks = static_cast<ULONGLONG>(msecsSinceEpoch + 11'644'473'600'000) * 10'000;
    FILETIME time{};
    time.dwLowDateTime = static_cast<DWORD>(ticks);
    time.dwHighDateTime = static_cast<DWORD>(ticks >> 32);
    const HANDLE handle = reinterpret_cast<HANDLE>(::_get_osfhandle(file));
    return ::SetFileTime(handle, nullptr, nullptr, &time) != 0 ? Outcome<void>{} : refused(::GetLastError());
}

} // namespace tributary::disk
