#pragma once

#include "core/storage/platform/file_identity.h"
#include "core/storage/platform/privacy.h"

#include <QString>
#include <QStringList>

#include <expected>
#include <functional>
#include <optional>
#include <span>
#include <system_error>

// The calls that storage makes to the operating system, one thin function each. A file is a number:
// a C descriptor, or a handle on Windows. An error is the system's own number, which disk_error.h turns into
// a DownloadError.
namespace tributary::disk {

template<typename T>
using Outcome = std::expected<T, std::error_code>;

struct FileStatus
{
    FileIdentity identity;
    qint64 allocated = 0; // bytes that the volume has given to the file
    quint64 volume = 0;   // equal for files that one syncVolume reaches
};

// The most bytes that this process may have in a file, where somebody has limited that.
std::optional<qint64> mostInAFile();
// A file larger than RLIMIT_FSIZE kills the process by default; ignored, the write fails with EFBIG instead.
// A program does this first in main(). Part files do it as well, so that no order of start is wrong.
void ignoreFileSizeSignal();

// createNew, createReady and openExisting leave the file open for reading and writing, follow no link, and
// are not inherited by other programs.
Outcome<int> createNew(const QString& path, Privacy privacy);
// The file has no name before it is ready. Fails with not_supported, and makes nothing, where the system
// can't make such files, or the file can't be made ready.
Outcome<int> createReady(const QString& path, Privacy privacy,
                         const std::function<Outcome<void>(int file)>& makeReady);
Outcome<int> openExisting(const QString& path); // regular files only
// Opens to look and not to write, so that whoever watches the file takes the look for nothing else. Windows
// says device_or_resource_busy while a program writes to the file.
Outcome<int> openToLook(const QString& path);
void closeFile(int file);
// Keeps the file from other processes and other descriptors until it is closed: device_or_resource_busy when
// one of them has it. A file system that knows no locks grants every one.
Outcome<void> lock(int file);
// Whether anybody holds a lock on the file.
bool isLockedAt(const QString& path);
// Whether the path still means this very file. Fails where the disk can't tell.
Outcome<bool> isNamed(int file, const QString& path);
// Whether both paths lead to one file or folder; links are followed. Fails where one leads nowhere.
Outcome<bool> areOne(const QString& path, const QString& other);
// Whether the file belongs neither to this user nor to the owner of its folder. Never so where the file
// system knows no owners, since all files there belong to one user.
bool isStrangers(int file, const QString& path);
// Whether whatever has the name is such a stranger's, also where it can't be opened. A link isn't followed.
bool isStrangersAt(const QString& path);

Outcome<FileStatus> statusOf(int file);
// The status of the regular file with that path; a link isn't followed. Opens nothing where the system can do
// without.
Outcome<FileStatus> statusAt(const QString& path);
// The status of an open file whose object is known already, so that the file system isn't asked for it again.
Outcome<FileStatus> statusOf(int file, const QByteArray& object);
// readAt and writeAt move at most what one call can, which may be less than asked.
Outcome<qint64> writeAt(int file, qint64 offset, std::span<const char> bytes);
Outcome<qint64> readAt(int file, qint64 offset, std::span<char> into);
Outcome<void> resize(int file, qint64 size);

std::optional<qint64> freeSpace(int file); // for this user; nullopt when the file system doesn't know
// growSparse and allocate lengthen the file to size without ever writing zeros: growSparse leaves the length
// alone where the system would write them. allocate gives back what it took when it fails, with
// operation_not_supported where the file system cannot.
Outcome<void> growSparse(int file, qint64 size);
// Whether a write behind the end has zeros written up to it, as on FAT.
bool fillsGaps(int file);
// The file has all its bytes and is no sparse one any more: Windows mounts no disk image that is one.
void makeDense(int file);
Outcome<void> allocate(int file, qint64 size);

// The start of the first stretch that was never written, if the file system knows it; nullopt for a file
// without holes.
std::optional<qint64> firstHole(int file);

void startWriteback(int file, qint64 offset, qint64 length);
Outcome<void> syncData(int file);
// Lets go of what the system has of the file in memory and not to write, as far as it can be asked to, so
// that it is read from the disk.
void forgetCached(int file);
// Syncs all of the file's volume at once: operation_not_supported where the system has no such call, or the
// file system may keep it from the disk.
Outcome<void> syncVolume(int file);
// Reports a failure to write this file out that an earlier syncVolume may have kept to itself.
Outcome<void> writebackResult(int file);
Outcome<void> syncFolder(const QString& folder);

// Whether anything has the name, a dangling link included. Fails where the disk can't tell.
Outcome<bool> isAnythingAt(const QString& path);
// Whether the name is taken, and true where the disk can't tell: whatever may lie there must not be lost.
bool nameIsTaken(const QString& path);
// Whether the name is longer than any that the disk of its folder takes. False where the disk can't tell.
bool isTooLong(const QString& path);
// The names of all that is in the folder; none where there is no such folder.
Outcome<QStringList> namesIn(const QString& folder);
Outcome<void> renameIfFree(const QString& from, const QString& to); // file_exists when the name is taken
// is_a_directory for a folder, file_exists for what is no file otherwise
Outcome<void> renameOver(const QString& from, const QString& to);
Outcome<void> removeOpenFile(int file, const QString& path);
// Whether a file that was removed while it was open is still in its folder, as on Windows until the last who
// has it open closes it, where the file system knows no better.
bool isBeingRemoved(const QString& path);
Outcome<void> removeFile(const QString& path);

} // namespace tributary::disk
