#pragma once

#include "core/storage/platform/disk.h"

#include <QFile>

#include <cerrno>

namespace tributary::disk {

inline std::unexpected<std::error_code> refused(int number = errno)
{
    return std::unexpected(std::error_code(number, std::system_category()));
}

// Asks again when a signal came in between: that says nothing about the file.
template<typename Call>
auto uninterrupted(Call call)
{
    auto answer = call();
    while (answer < 0 && errno == EINTR)
        answer = call();
    return answer;
}

template<typename Call>
Outcome<void> done(Call call)
{
    if (uninterrupted(call) < 0)
        return refused();
    return {};
}

inline QByteArray native(const QString& path)
{
    return QFile::encodeName(path);
}

// Whether a call failed because nothing has the name. Nothing can have a name that is too long for the disk.
inline bool saysThatNothingIsThere(int number)
{
    return number == ENOENT || number == ENOTDIR || number == ENAMETOOLONG;
}

// Brings what was written to the medium; 0, or -1 with errno. Never called twice for the same bytes: after a
// failure the system may have dropped them and would report success.
int flushDescriptor(int descriptor);

// The lasting name of the file system that has the file, the same after its disk was away; empty where it has
// none.
QByteArray volumeIdOf(int file);
QByteArray volumeIdAt(const QByteArray& name);

// The free space of the volume that has this file or folder.
std::optional<qint64> freeSpaceAt(const QByteArray& name);

// Checks and renames in one call. The error is function_not_supported or the like where the file system
// cannot do that.
Outcome<void> renameExclusively(const QByteArray& from, const QByteArray& to);

} // namespace tributary::disk
