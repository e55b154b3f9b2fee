#include "core/storage/platform/posix_calls.h"

#include <QByteArrayView>

#include <CoreFoundation/CoreFoundation.h>
#include <algorithm>
#include <array>
#include <fcntl.h>
#include <stdio.h>
#include <sys/attr.h>
#include <sys/mount.h>
#include <sys/param.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tributary::disk {

namespace {

// getattrlist() writes a length, and after it what was asked for.
struct UuidAnswer
{
    quint32 length = 0;
    std::array<char, 16> uuid = {};
};

// The id that statvfs tells here is the device number, which another disk may have tomorrow. The system tells
// what a volume is known by only of the volume's topmost folder.
QByteArray idOf(const struct statfs& volume)
{
    struct attrlist wanted = {};
    wanted.bitmapcount = ATTR_BIT_MAP_COUNT;
    wanted.volattr = ATTR_VOL_INFO | ATTR_VOL_UUID;
    UuidAnswer answer;
    const bool isTold =
        ::getattrlist(volume.f_mntonname, &wanted, &answer, sizeof answer, FSOPT_NOFOLLOW) == 0 &&
        answer.length == sizeof answer;
    const bool isNone = std::ranges::count(answer.uuid, '\0') == std::ssize(answer.uuid);
    return isTold && !isNone ? QByteArray(answer.uuid.data(), answer.uuid.size()).toHex() : QByteArray();
}

// The room with what macOS makes by deleting what it can have again, as old snapshots and copies of files
// that are in iCloud; 0 where the volume has no such figure.
qint64 roomToBeMade(const QByteArray& name)
{
    if (name.isEmpty())
        return 0;
    CFURLRef place = ::CFURLCreateFromFileSystemRepresentation(
        nullptr, reinterpret_cast<const UInt8*>(name.constData()), static_cast<CFIndex>(name.size()), false);
    if (!place)
        return 0;
    qint64 room = 0;
    CFTypeRef told = nullptr;
    if (::CFURLCopyResourcePropertyForKey(place, kCFURLVolumeAvailableCapacityForImportantUsageKey,
                                          static_cast<void*>(&told), nullptr) &&
        told) {
        if (!::CFNumberGetValue(static_cast<CFNumberRef>(told), kCFNumberSInt64Type, &room))
            room = 0;
        ::CFRelease(told);
    }
    ::CFRelease(place);
    return room;
}

// statvfs counts blocks in 32 bits here, too few for volumes of more than 16 TiB.
std::optional<qint64> freeOf(const struct statfs& volume, const QByteArray& name)
{
    if (volume.f_blocks == 0)
        return std::nullopt;
    return std::max(static_cast<qint64>(quint64{volume.f_bavail} * volume.f_bsize), roomToBeMade(name));
}

// Empty where the file has none any more.
QByteArray nameOf(int file)
{
    std::array<char, MAXPATHLEN> name = {};
    return ::fcntl(file, F_GETPATH, name.data()) == 0 ? QByteArray(name.data()) : QByteArray();
}

constexpr qint64 longestFatFile = (qint64{4} << 30) - 1;

enum class VolumeKind : quint8 { WithHoles, WithoutHoles, Fat };

// APFS alone, of the file systems that a Mac writes to, has files with holes.
VolumeKind volumeKindOf(int file)
{
    struct statfs volume = {};
    if (::fstatfs(file, &volume) != 0)
        return VolumeKind::WithHoles;
    const QByteArrayView name(volume.f_fstypename);
    if (name == "apfs")
        return VolumeKind::WithHoles;
    return name == "msdos" ? VolumeKind::Fat : VolumeKind::WithoutHoles;
}

bool isTooLarge(qint64 size, VolumeKind kind)
{
    return kind == VolumeKind::Fat && size > longestFatFile;
}

// To lengthen a file without holes is to write zeros, minutes of them on a slow stick.
Outcome<void> lengthened(int file, qint64 length, qint64 size, VolumeKind kind)
{
    return length < size && kind == VolumeKind::WithHoles ? resize(file, size) : Outcome<void>{};
}

// Takes the room and leaves the length. Lengths here count from the end of what the file has already.
Outcome<void> taken(int file, qint64 missing)
{
    fstore_t wanted = {};
    wanted.fst_flags = F_ALLOCATEALL;
    wanted.fst_posmode = F_PEOFPOSMODE;
    wanted.fst_length = missing;
    return missing > 0 ? done([&] { return ::fcntl(file, F_PREALLOCATE, &wanted); }) : Outcome<void>{};
}

} // namespace

// fsync only hands the bytes to the drive here. Some network volumes know nothing stronger.
int flushDescriptor(int descriptor)
{
    if (::fcntl(descriptor, F_FULLFSYNC) == 0)
        return 0;
    return errno == ENOTSUP || errno == EINVAL || errno == ENOTTY ? ::fsync(descriptor) : -1;
}

QByteArray volumeIdOf(int file)
{
    struct statfs volume = {};
    return ::fstatfs(file, &volume) == 0 ? idOf(volume) : QByteArray();
}

QByteArray volumeIdAt(const QByteArray& name)
{
    struct statfs volume = {};
    return ::statfs(name.constData(), &volume) == 0 ? idOf(volume) : QByteArray();
}

std::optional<qint64> freeSpace(int file)
{
    struct statfs volume = {};
    return ::fstatfs(file, &volume) == 0 ? freeOf(volume, nameOf(file)) : std::nullopt;
}

std::optional<qint64> freeSpaceAt(const QByteArray& name)
{
    struct statfs volume = {};
    const int answer = uninterrupted([&] { return ::statfs(name.constData(), &volume); });
    return answer == 0 ? freeOf(volume, name) : std::nullopt;
}

Outcome<void> growSparse(int file, qint64 size)
{
    struct stat status = {};
    if (::fstat(file, &status) != 0)
        return refused();
    const VolumeKind kind = volumeKindOf(file);
    if (isTooLarge(size, kind))
        return refused(EFBIG);
    return lengthened(file, status.st_size, size, kind);
}

Outcome<void> allocate(int file, qint64 size)
{
    struct stat before = {};
    if (::fstat(file, &before) != 0)
        return refused();
    const VolumeKind kind = volumeKindOf(file);
    if (isTooLarge(size, kind))
        return refused(EFBIG);
    if (const auto room = taken(file, size - qint64{before.st_blocks} * 512); !room)
        return room;
    const auto grown = lengthened(file, before.st_size, size, kind);
    if (!grown)
        (void)resize(file, before.st_size);
    return grown;
}

// APFS tells of holes where bytes were written that it has not brought to the disk yet, and on disk images
// even later.
std::optional<qint64> firstHole(int)
{
    return std::nullopt;
}

void startWriteback(int, qint64, qint64) {}

Outcome<void> syncData(int file)
{
    // fsync here leaves the bytes in the disk's own cache, where a power cut takes them.
    const auto synced = done([&] { return ::fcntl(file, F_FULLFSYNC); });
    const bool unknownThere = !synced && (synced.error() == std::errc::operation_not_supported ||
                                          synced.error() == std::errc::not_supported ||
                                          synced.error() == std::errc::invalid_argument ||
                                          synced.error() == std::errc::inappropriate_io_control_operation);
    return unknownThere ? done([&] { return ::fsync(file); }) : synced;
}

// macOS has no such call.
void forgetCached(int) {}

Outcome<void> syncVolume(int)
{
    return std::unexpected(std::make_error_code(std::errc::operation_not_supported));
}

Outcome<void> writebackResult(int file)
{
    return syncData(file);
}

Outcome<void> renameExclusively(const QByteArray& from, const QByteArray& to)
{
    return done([&] { return ::renamex_np(from.constData(), to.constData(), RENAME_EXCL); });
}

bool fillsGaps(int file)
{
    return volumeKindOf(file) != VolumeKind::WithHoles;
}

Outcome<int> createReady(const QString&, Privacy, const std::function<Outcome<void>(int file)>&)
{
    return std::unexpected(std::make_error_code(std::errc::not_supported));
}

} // namespace tributary::disk
