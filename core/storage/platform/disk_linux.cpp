#include "core/storage/platform/posix_calls.h"

#include <QFileInfo>

#include <algorithm>
#include <cstdio>
#include <fcntl.h>
#include <linux/magic.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/vfs.h>
#include <unistd.h>

namespace tributary::disk {

namespace {

// A file is locked while a stretch of it is allocated, so stretches are kept short.
constexpr qint64 allocationStep = qint64{256} << 20;
constexpr qint64 longestFatFile = (qint64{4} << 30) - 1;
constexpr quint64 exFatMagic = 0x2011BAB0; // only in the kernel's own headers

enum class VolumeKind : quint8 { Ordinary, InMemory, Fat, ExFat };

VolumeKind volumeKindOf(int file)
{
    struct statfs volume = {};
    if (uninterrupted([&] { return ::fstatfs(file, &volume); }) != 0)
        return VolumeKind::Ordinary;
    switch (static_cast<quint32>(volume.f_type)) {
    case TMPFS_MAGIC:
    case RAMFS_MAGIC: return VolumeKind::InMemory;
    case MSDOS_SUPER_MAGIC: return VolumeKind::Fat;
    case exFatMagic: return VolumeKind::ExFat;
    default: return VolumeKind::Ordinary;
    }
}

// Whether the file system is known to pass the syncing of a whole volume on. FUSE and CIFS answer that all
// went well and ask nobody.
bool bringsSyncToTheDisk(int file)
{
    struct statfs volume = {};
    if (uninterrupted([&] { return ::fstatfs(file, &volume); }) != 0)
        return false;
    switch (static_cast<quint32>(volume.f_type)) {
    case EXT4_SUPER_MAGIC:
    case XFS_SUPER_MAGIC:
    case BTRFS_SUPER_MAGIC:
    case F2FS_SUPER_MAGIC:
    case OVERLAYFS_SUPER_MAGIC:
    case TMPFS_MAGIC: return true;
    default: return false;
    }
}

Outcome<void> allocateInSteps(int file, qint64 size, int mode)
{
    for (qint64 begin = 0; begin < size; begin += allocationStep) {
        const qint64 length = std::min(allocationStep, size - begin);
        if (const auto step = done([&] { return ::fallocate(file, mode, begin, length); }); !step)
            return step;
    }
    return {};
}

// -1 where the file system makes none.
int openNameless(const QString& path, Privacy privacy)
{
    const QByteArray folder = native(QFileInfo(path).absolutePath());
    const mode_t mode = privacy == Privacy::OwnerAlone ? 0600 : 0666;
    return uninterrupted([&] { return ::open(folder.constData(), O_TMPFILE | O_RDWR | O_CLOEXEC, mode); });
}

Outcome<void> giveName(int file, const QString& path)
{
    const QByteArray nameless = "/proc/self/fd/" + QByteArray::number(file);
    const QByteArray name = native(path);
    return done([&] {
        return ::linkat(AT_FDCWD, nameless.constData(), AT_FDCWD, name.constData(), AT_SYMLINK_FOLLOW);
    });
}

// Whether another program has renamed a file of its own over the first file: the second one, which was opened
// by that name, is another file, and the first has no name left.
bool isReplacedBy(int opened, int file)
{
    struct stat before = {};
    struct stat now = {};
    const bool isKnown = ::fstat(file, &before) == 0 && ::fstat(opened, &now) == 0;
    return isKnown && before.st_nlink == 0 && (before.st_dev != now.st_dev || before.st_ino != now.st_ino);
}

// The system shows no name in /proc for a file that was opened without one, until the file is opened again by
// its name. Another program may meanwhile have removed the file as a leftover, or put a file of its own in
// its place.
Outcome<int> openedAgain(int file, const QString& path)
{
    const auto opened = openExisting(path);
    if (!opened)
        return opened.error() == std::errc::no_such_file_or_directory ? refused(EEXIST) : opened;
    if (!isReplacedBy(*opened, file))
        return opened;
    closeFile(*opened);
    return refused(EEXIST);
}

Outcome<qint64> lengthOf(int file)
{
    struct stat status = {};
    if (::fstat(file, &status) != 0)
        return refused();
    return status.st_size;
}

Outcome<void> lengthened(int file, qint64 length, qint64 size, VolumeKind kind)
{
    if (kind == VolumeKind::Fat && size > longestFatFile)
        return refused(EFBIG);
    // FAT has no holes: lengthening a file there writes zeros, minutes of them on a slow stick.
    if (kind == VolumeKind::Fat || kind == VolumeKind::ExFat)
        return {};
    return length < size ? resize(file, size) : Outcome<void>{};
}

QByteArray idOf(const struct statvfs& volume)
{
    return volume.f_fsid != 0 ? QByteArray::number(quint64{volume.f_fsid}, 16) : QByteArray();
}

std::optional<qint64> freeOf(const struct statvfs& volume)
{
    if (volume.f_blocks == 0)
        return std::nullopt;
    return static_cast<qint64>(quint64{volume.f_bavail} * volume.f_frsize);
}

} // namespace

int flushDescriptor(int descriptor)
{
    return ::fsync(descriptor);
}

QByteArray volumeIdOf(int file)
{
    struct statvfs volume = {};
    return ::fstatvfs(file, &volume) == 0 ? idOf(volume) : QByteArray();
}

QByteArray volumeIdAt(const QByteArray& name)
{
    struct statvfs volume = {};
    return ::statvfs(name.constData(), &volume) == 0 ? idOf(volume) : QByteArray();
}

std::optional<qint64> freeSpace(int file)
{
    struct statvfs volume = {};
    return ::fstatvfs(file, &volume) == 0 ? freeOf(volume) : std::nullopt;
}

std::optional<qint64> freeSpaceAt(const QByteArray& name)
{
    struct statvfs volume = {};
    const int answer = uninterrupted([&] { return ::statvfs(name.constData(), &volume); });
    return answer == 0 ? freeOf(volume) : std::nullopt;
}

Outcome<int> createReady(const QString& path, Privacy privacy,
                         const std::function<Outcome<void>(int file)>& makeReady)
{
    const int file = openNameless(path, privacy);
    // Some file systems and kernels take the flag for another one's, and complain of that.
    if (file < 0)
        return errno == EISDIR || errno == EINVAL ? refused(EOPNOTSUPP) : refused();
    const auto ready = makeReady(file);
    const auto named = ready ? giveName(file, path) : ready;
    const auto opened = named ? openedAgain(file, path) : Outcome<int>(std::unexpected(named.error()));
    // An empty file that nobody knows would stay.
    if (named && !opened && isNamed(file, path).value_or(false))
        (void)removeFile(path);
    ::close(file);
    if (named)
        return opened;
    return named.error() == std::errc::file_exists ? std::unexpected(named.error()) : refused(EOPNOTSUPP);
}

bool fillsGaps(int file)
{
    const VolumeKind kind = volumeKindOf(file);
    return kind == VolumeKind::Fat || kind == VolumeKind::ExFat;
}

Outcome<void> growSparse(int file, qint64 size)
{
    const auto length = lengthOf(file);
    if (!length)
        return std::unexpected(length.error());
    return lengthened(file, *length, size, volumeKindOf(file));
}

// fallocate() rather than posix_fallocate(): where the file system cannot allocate, the latter writes zeros.
Outcome<void> allocate(int file, qint64 size)
{
    const auto before = lengthOf(file);
    if (!before)
        return std::unexpected(before.error());
    // Growing first tells at once, before anything is taken, that the file system holds no file this large.
    const VolumeKind kind = volumeKindOf(file);
    if (const auto grown = lengthened(file, *before, size, kind); !grown)
        return grown;
    // On a file system in memory, to allocate is to clear every page: a quarter of a second a GiB before the
    // first byte can be kept, and the transfer overwrites them all. The check of free space has to do there.
    if (kind == VolumeKind::InMemory)
        return {};
    // On FAT this takes the clusters and leaves the length, and so writes no zeros.
    const int mode = kind == VolumeKind::Ordinary ? 0 : FALLOC_FL_KEEP_SIZE;
    const auto allocated = allocateInSteps(file, size, mode);
    if (!allocated)
        (void)resize(file, *before);
    return allocated;
}

std::optional<qint64> firstHole(int file)
{
    const off_t hole = ::lseek(file, 0, SEEK_HOLE);
    struct stat status = {};
    if (hole < 0 || ::fstat(file, &status) != 0 || hole >= status.st_size)
        return std::nullopt;
    return hole;
}

void startWriteback(int file, qint64 offset, qint64 length)
{
    (void)::sync_file_range(file, offset, length, SYNC_FILE_RANGE_WRITE);
}

Outcome<void> syncData(int file)
{
    return done([&] { return ::fdatasync(file); });
}

void forgetCached(int file)
{
    (void)::posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED);
}

Outcome<void> syncVolume(int file)
{
    if (!bringsSyncToTheDisk(file))
        return std::unexpected(std::make_error_code(std::errc::operation_not_supported));
    return done([&] { return ::syncfs(file); });
}

Outcome<void> writebackResult(int file)
{
    // syncfs tells nothing before Linux 5.8, and later only of failures since this descriptor was opened.
    // Waiting for a file's (finished) writeback tells of its own failures, and costs no flush of the device.
    const auto result = done([&] { return ::sync_file_range(file, 0, 0, SYNC_FILE_RANGE_WAIT_BEFORE); });
    const bool unknownCall = !result && result.error() == std::errc::function_not_supported;
    return unknownCall ? syncData(file) : result;
}

Outcome<void> renameExclusively(const QByteArray& from, const QByteArray& to)
{
    return done(
        [&] { return ::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE); });
}

} // namespace tributary::disk
