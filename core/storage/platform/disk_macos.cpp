#include "core/storage/platform/posix_calls.h"

#include <QByteArrayView>

#include <fcntl.h>
#include <stdio.h>
#include <sys/mount.h>
#include <sys/param.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tributary::disk {

Outcome<void> growSparse(int file, qint64 size)
{
    struct stat status = {};
    if (::fstat(file, &status) != 0)
        return refused();
    return status.st_size < size ? resize(file, size) : Outcome<void>{};
}

Outcome<void> allocate(int file, qint64 size)
{
    struct stat before = {};
    if (::fstat(file, &before) != 0)
        return refused();
    // Lengths here count from the end of what the file has already.
    const qint64 missing = size - qint64{before.st_blocks} * 512;
    fstore_t wanted = {};
    wanted.fst_flags = F_ALLOCATEALL;
    wanted.fst_posmode = F_PEOFPOSMODE;
    wanted.fst_length = missing;
    if (missing > 0) {
        const auto taken = done([&] { return ::fcntl(file, F_PREALLOCATE, &wanted); });
        if (!taken)
            return taken;
    }
    const auto grown = growSparse(file, size);
    if (!grown)
        (void)resize(file, before.st_size);
    return grown;
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

// Of the file systems that are written to, APFS alone has files with holes.
bool fillsGaps(int file)
{
    struct statfs volume = {};
    return ::fstatfs(file, &volume) == 0 && QByteArrayView(volume.f_fstypename) != "apfs";
}

Outcome<int> createReady(const QString&, Privacy, const std::function<Outcome<void>(int file)>&)
{
    return std::unexpected(std::make_error_code(std::errc::not_supported));
}

} // namespace tributary::disk
