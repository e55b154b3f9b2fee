#include "core/storage/platform/posix_calls.h"
#include "core/values/naming/parent_folder.h"

#include <QFileInfo>

#include <algorithm>
#include <csignal>
#include <dirent.h>
#include <fcntl.h>
#include <limits>
#include <mutex>
#include <sys/file.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tributary::disk {

namespace {

// Some systems refuse a single transfer of more than 2 GiB.
constexpr size_t largestTransfer = 1U << 30U;

bool sameObject(const struct stat& a, const struct stat& b)
{
    return a.st_dev == b.st_dev && a.st_ino == b.st_ino;
}

// A clock far off makes years that have no such number: what comes of them still tells times apart.
qint64 inNanoseconds(const timespec& time)
{
    return static_cast<qint64>(static_cast<quint64>(time.tv_sec) * 1'000'000'000U +
                               static_cast<quint64>(time.tv_nsec));
}

qint64 modifiedNs(const struct stat& status)
{
#ifdef Q_OS_DARWIN
    return inNanoseconds(status.st_mtimespec);
#else
    return inNanoseconds(status.st_mtim);
#endif
}

qint64 changedNs(const struct stat& status)
{
#ifdef Q_OS_DARWIN
    return inNanoseconds(status.st_ctimespec);
#else
    return inNanoseconds(status.st_ctim);
#endif
}

// Device numbers change from one start of the machine to the next (USB disks, btrfs); the file system's own
// id doesn't, where it has one.
QByteArray objectOn(const QByteArray& volume, const struct stat& status)
{
    const QByteArray device = QByteArray::number(static_cast<quint64>(status.st_dev), 16);
    return (volume.isEmpty() ? device : volume) + ':' + QByteArray::number(quint64{status.st_ino}, 16);
}

FileStatus statusFrom(const struct stat& status, const QByteArray& object)
{
    return {
        .identity = {.object = object,
                     .size = status.st_size,
                     .modifiedNs = modifiedNs(status),
                     .changedNs = changedNs(status)},
        .allocated = qint64{status.st_blocks} * 512,
        .volume = static_cast<quint64>(status.st_dev),
    };
}

bool isStrangersIn(const QString& folder, const struct stat& status)
{
    struct stat around = {};
    return status.st_uid != ::geteuid() && ::stat(native(folder).constData(), &around) == 0 &&
           status.st_uid != around.st_uid;
}

// A file takes the place of a file or a link, but not of a pipe or a device; a folder refuses by itself.
bool isSpecialAt(const QByteArray& name)
{
    struct stat there = {};
    return ::lstat(name.constData(), &there) == 0 && !S_ISREG(there.st_mode) && !S_ISLNK(there.st_mode) &&
           !S_ISDIR(there.st_mode);
}

Outcome<int> openedRegular(int file)
{
    struct stat status = {};
    const auto examined = done([&] { return ::fstat(file, &status); });
    if (examined && S_ISREG(status.st_mode))
        return file;
    ::close(file);
    if (!examined)
        return std::unexpected(examined.error());
    return refused(S_ISDIR(status.st_mode) ? EISDIR : EEXIST);
}

// Two of these errors are one number on Linux, and two on macOS.
bool knowsNoSuchCall(std::error_code error)
{
    return error == std::errc::invalid_argument || error == std::errc::function_not_supported ||
           error == std::errc::operation_not_supported || error == std::errc::not_supported;
}

// A folder may have two paths, and a file system may ignore case: then two paths mean one name.
bool mayBeOneName(const QString& path, const QString& other)
{
    const QString name = QFileInfo(path).fileName();
    return name.compare(QFileInfo(other).fileName(), Qt::CaseInsensitive) == 0 &&
           areOne(parentFolder(path), parentFolder(other)).value_or(true);
}

bool areTwoNamesOfOne(const QByteArray& name, const QByteArray& other)
{
    struct stat one = {};
    struct stat another = {};
    return ::lstat(name.constData(), &one) == 0 && ::lstat(other.constData(), &another) == 0 &&
           one.st_nlink > 1 && sameObject(one, another) &&
           !mayBeOneName(QFile::decodeName(name), QFile::decodeName(other));
}

// A second name is as exclusive as a new file; what dies between the two calls leaves both names. A network
// share may do what it is asked and answer with an error, as when it is asked again for want of an answer. So
// the new name goes again only where the old one is seen to mean the same file.
Outcome<void> linkThenUnlink(const QByteArray& from, const QByteArray& to)
{
    const auto linked =
        done([&] { return ::linkat(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), 0); });
    if (!linked && !areTwoNamesOfOne(from, to))
        return linked;
    const auto removed = done([&] { return ::unlink(from.constData()); });
    if (removed || !areTwoNamesOfOne(from, to))
        return {};
    ::unlink(to.constData());
    return removed;
}

Outcome<int> openedAs(int access, const QString& path)
{
    const QByteArray name = native(path);
    // O_NONBLOCK: a pipe or a device under that name must not hold us before we have seen what it is.
    const int flags = access | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK;
    const int file = uninterrupted([&] { return ::open(name.constData(), flags); });
    if (file < 0)
        return refused();
    return openedRegular(file);
}

} // namespace

std::optional<qint64> mostInAFile()
{
    struct rlimit limit = {};
    if (::getrlimit(RLIMIT_FSIZE, &limit) != 0 || limit.rlim_cur == RLIM_INFINITY ||
        limit.rlim_cur > rlim_t{std::numeric_limits<qint64>::max()})
        return std::nullopt;
    return static_cast<qint64>(limit.rlim_cur);
}

void ignoreFileSizeSignal()
{
    static std::once_flag once;
    std::call_once(once, [] {
        struct sigaction current = {};
        if (::sigaction(SIGXFSZ, nullptr, &current) == 0 && current.sa_handler == SIG_DFL)
            ::signal(SIGXFSZ, SIG_IGN);
    });
}

Outcome<int> createNew(const QString& path, Privacy privacy)
{
    const QByteArray name = native(path);
    const int flags = O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC;
    const mode_t mode = privacy == Privacy::OwnerAlone ? 0600 : 0666;
    const int file = uninterrupted([&] { return ::open(name.constData(), flags, mode); });
    if (file < 0)
        return refused();
    return file;
}

Outcome<int> openExisting(const QString& path)
{
    return openedAs(O_RDWR, path);
}

Outcome<int> openToLook(const QString& path)
{
    return openedAs(O_RDONLY, path);
}

void closeFile(int file)
{
    ::close(file);
}

Outcome<void> lock(int file)
{
    if (uninterrupted([&] { return ::flock(file, LOCK_EX | LOCK_NB); }) == 0)
        return {};
    if (errno == EWOULDBLOCK)
        return refused(EBUSY);
    const Outcome<void> refusal = refused();
    const bool knowsNoLocks =
        refusal.error() == std::errc::no_lock_available || knowsNoSuchCall(refusal.error());
    return knowsNoLocks ? Outcome<void>{} : refusal;
}

bool isLockedAt(const QString& path)
{
    const auto file = openToLook(path);
    if (!file)
        return false;
    const auto ask = [file](int kind) {
        return uninterrupted([&] { return ::flock(*file, kind | LOCK_NB); });
    };
    int answer = ask(LOCK_EX);
    // NFS has a file locked for one alone only by those who may write to it.
    if (answer != 0 && errno == EBADF)
        answer = ask(LOCK_SH);
    const bool isBusy = answer != 0 && errno == EWOULDBLOCK;
    closeFile(*file);
    return isBusy;
}

bool isStrangers(int file, const QString& path)
{
    struct stat opened = {};
    return ::fstat(file, &opened) == 0 && isStrangersIn(parentFolder(path), opened);
}

bool isStrangersAt(const QString& path)
{
    struct stat named = {};
    return ::lstat(native(path).constData(), &named) == 0 && isStrangersIn(parentFolder(path), named);
}

Outcome<bool> isNamed(int file, const QString& path)
{
    struct stat opened = {};
    struct stat named = {};
    if (::fstat(file, &opened) != 0)
        return refused();
    if (::lstat(native(path).constData(), &named) == 0)
        return sameObject(opened, named);
    if (saysThatNothingIsThere(errno))
        return false;
    return refused();
}

Outcome<bool> areOne(const QString& path, const QString& other)
{
    struct stat one = {};
    struct stat another = {};
    if (::stat(native(path).constData(), &one) != 0 || ::stat(native(other).constData(), &another) != 0)
        return refused();
    return sameObject(one, another);
}

Outcome<FileStatus> statusOf(int file)
{
    struct stat status = {};
    if (::fstat(file, &status) != 0)
        return refused();
    return statusFrom(status, objectOn(volumeIdOf(file), status));
}

Outcome<FileStatus> statusAt(const QString& path)
{
    const QByteArray name = native(path);
    struct stat status = {};
    if (::lstat(name.constData(), &status) != 0)
        return refused();
    if (!S_ISREG(status.st_mode))
        return refused(EEXIST);
    return statusFrom(status, objectOn(volumeIdAt(name), status));
}

Outcome<FileStatus> statusOf(int file, const QByteArray& object)
{
    struct stat status = {};
    if (::fstat(file, &status) != 0)
        return refused();
    return statusFrom(status, object);
}

Outcome<qint64> writeAt(int file, qint64 offset, std::span<const char> bytes)
{
    const size_t length = std::min(bytes.size(), largestTransfer);
    const ssize_t written = uninterrupted([&] { return ::pwrite(file, bytes.data(), length, offset); });
    if (written < 0)
        return refused();
    return written;
}

Outcome<qint64> readAt(int file, qint64 offset, std::span<char> into)
{
    const size_t length = std::min(into.size(), largestTransfer);
    const ssize_t got = uninterrupted([&] { return ::pread(file, into.data(), length, offset); });
    if (got < 0)
        return refused();
    return got;
}

Outcome<void> resize(int file, qint64 size)
{
    return done([&] { return ::ftruncate(file, size); });
}

void makeDense(int) {}

Outcome<bool> isAnythingAt(const QString& path)
{
    struct stat status = {};
    if (::lstat(native(path).constData(), &status) == 0)
        return true;
    if (saysThatNothingIsThere(errno))
        return false;
    return refused();
}

bool nameIsTaken(const QString& path)
{
    return isAnythingAt(path).value_or(true);
}

bool isTooLong(const QString& path)
{
    struct stat status = {};
    return ::lstat(native(path).constData(), &status) != 0 && errno == ENAMETOOLONG;
}

Outcome<QStringList> namesIn(const QString& folder)
{
    DIR* const opened = ::opendir(native(folder).constData());
    if (!opened && saysThatNothingIsThere(errno))
        return QStringList();
    if (!opened)
        return refused();
    QStringList names;
    errno = 0;
    while (const auto* const entry = ::readdir(opened)) {
        names.append(QFile::decodeName(entry->d_name));
        errno = 0;
    }
    const int number = errno;
    ::closedir(opened);
    if (number != 0)
        return refused(number);
    return names;
}

Outcome<void> renameIfFree(const QString& from, const QString& to)
{
    const QByteArray source = native(from);
    const QByteArray destination = native(to);
    const auto exclusively = renameExclusively(source, destination);
    if (exclusively || !knowsNoSuchCall(exclusively.error()))
        return exclusively;
    const auto linked = linkThenUnlink(source, destination);
    if (linked || linked.error() == std::errc::file_exists || linked.error() == std::errc::io_error)
        return linked;
    // No hard links either (FAT, some network shares): look, then rename, with a gap that cannot be closed.
    const auto isTaken = isAnythingAt(to);
    if (!isTaken)
        return std::unexpected(isTaken.error());
    if (*isTaken)
        return refused(EEXIST);
    return done([&] { return ::rename(source.constData(), destination.constData()); });
}

Outcome<void> renameOver(const QString& from, const QString& to)
{
    const QByteArray destination = native(to);
    if (isSpecialAt(destination))
        return refused(EEXIST);
    return done([&] { return ::rename(native(from).constData(), destination.constData()); });
}

Outcome<void> syncFolder(const QString& folder)
{
    const QByteArray name = native(folder);
    const int file =
        uninterrupted([&] { return ::open(name.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); });
    // A folder that may be written and not read cannot be synced by name; that is no fault of the file in it.
    if (file < 0 && errno == EACCES)
        return {};
    if (file < 0)
        return refused();
    const bool synced = uninterrupted([&] { return flushDescriptor(file); }) == 0;
    const int number = errno;
    ::close(file);
    // Some network and FUSE file systems sync no folders; they have nothing better to offer.
    if (synced || number == EINVAL || number == ENOTSUP || number == ENOSYS || number == EBADF)
        return {};
    return refused(number);
}

Outcome<void> removeOpenFile(int, const QString& path)
{
    return removeFile(path);
}

bool isBeingRemoved(const QString&)
{
    return false;
}

Outcome<void> removeFile(const QString& path)
{
    return done([&] { return ::unlink(native(path).constData()); });
}

} // namespace tributary::disk
