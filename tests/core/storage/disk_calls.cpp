#include "tests/core/storage/disk_calls.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <cstdarg>
#include <dirent.h>
#include <fcntl.h>
#include <map>
#include <mutex>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/vfs.h>
#include <unistd.h>

namespace tributary::disk_calls {

namespace {

struct Refusal
{
    int number = 0;
    int times = 0;
    QString name;
};

struct Happening
{
    std::function<void()> run;
    std::function<bool(const QString& name)> isMeant;
};

struct Record
{
    std::mutex mutex;
    QStringList seen;
    std::map<QString, Refusal> refusals;
    std::map<QString, Happening> happenings;
    size_t longestWrite = SIZE_MAX;
    unsigned int volume = 0;
};

Record& record()
{
    static Record theRecord;
    return theRecord;
}

QString nameOf(int file)
{
    const QString link = QFile::symLinkTarget(QStringLiteral("/proc/self/fd/%1").arg(file));
    const QFileInfo target(link);
    return target.isDir() ? QStringLiteral("folder") : target.fileName();
}

QString nameOf(const char* path)
{
    return QFileInfo(QFile::decodeName(path)).fileName();
}

// Returns true, with errno set, when the call is to fail.
bool isRefused(const char* call, const QString& name, const QString& otherName = {})
{
    Record& all = record();
    std::function<void()> happening;
    bool refused = false;
    int number = errno;
    {
        const std::scoped_lock lock(all.mutex);
        const QString called = QLatin1String(call);
        all.seen.append(QStringList({called, name, otherName}).join(u' ').trimmed());
        if (const auto found = all.happenings.find(called);
            found != all.happenings.end() && (!found->second.isMeant || found->second.isMeant(name))) {
            happening = std::move(found->second.run);
            all.happenings.erase(found);
        }
        const auto found = all.refusals.find(called);
        refused = found != all.refusals.end() &&
                  (found->second.name.isEmpty() || found->second.name == name) && found->second.times-- > 0;
        number = refused ? found->second.number : number;
    }
    if (happening)
        happening();
    errno = number;
    return refused;
}

// Calls of everyday are written down only where something is to come of them.
bool isToldOf(const char* call)
{
    Record& all = record();
    const std::scoped_lock lock(all.mutex);
    const QString called = QLatin1String(call);
    return all.refusals.contains(called) || all.happenings.contains(called);
}

size_t longestWrite()
{
    const std::scoped_lock lock(record().mutex);
    return record().longestWrite;
}

} // namespace

void clear()
{
    Record& all = record();
    const std::scoped_lock lock(all.mutex);
    all.seen.clear();
    all.refusals.clear();
    all.happenings.clear();
    all.longestWrite = SIZE_MAX;
    all.volume = 0;
}

void pretendVolume(unsigned int kind)
{
    const std::scoped_lock lock(record().mutex);
    record().volume = kind;
}

QStringList seen()
{
    const std::scoped_lock lock(record().mutex);
    return record().seen;
}

qsizetype count(QLatin1String call)
{
    const QStringList calls = seen();
    return std::ranges::count_if(calls, [call](const QString& line) {
        return line == call || line.startsWith(call + QLatin1Char(' '));
    });
}

void fail(QLatin1String call, int number, int times, const QString& name)
{
    const std::scoped_lock lock(record().mutex);
    record().refusals[call] = Refusal{.number = number, .times = times, .name = name};
}

void closeUnnoticed(const QString& path)
{
    const QStringList numbers = QDir(QStringLiteral("/proc/self/fd"))
                                    .entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System);
    for (const QString& number : numbers) {
        if (QFile::symLinkTarget(QLatin1String("/proc/self/fd/") + number) == path)
            ::close(number.toInt());
    }
}

void limitWrites(size_t bytes)
{
    const std::scoped_lock lock(record().mutex);
    record().longestWrite = bytes;
}

void before(QLatin1String call, std::function<void()> happening,
            std::function<bool(const QString& name)> isMeant)
{
    const std::scoped_lock lock(record().mutex);
    record().happenings[call] = {.run = std::move(happening), .isMeant = std::move(isMeant)};
}

} // namespace tributary::disk_calls

using namespace tributary::disk_calls;

extern "C" {

int ftruncate(int file, off_t size) noexcept
{
    return isRefused("ftruncate", nameOf(file)) ? -1 : static_cast<int>(::syscall(SYS_ftruncate, file, size));
}

int fdatasync(int file)
{
    return isRefused("fdatasync", nameOf(file)) ? -1 : static_cast<int>(::syscall(SYS_fdatasync, file));
}

int fsync(int file)
{
    return isRefused("fsync", nameOf(file)) ? -1 : static_cast<int>(::syscall(SYS_fsync, file));
}

int syncfs(int file) noexcept
{
    return isRefused("syncfs", {}) ? -1 : static_cast<int>(::syscall(SYS_syncfs, file));
}

int sync_file_range(int file, off64_t offset, off64_t length, unsigned int flags)
{
    const char* call = (flags & SYNC_FILE_RANGE_WAIT_BEFORE) != 0 ? "wait" : "writeback";
    if (isRefused(call, nameOf(file)))
        return -1;
    return static_cast<int>(::syscall(SYS_sync_file_range, file, offset, length, flags));
}

int posix_fadvise(int file, off_t offset, off_t length, int advice) noexcept
{
    (void)isRefused("uncache", nameOf(file));
    return static_cast<int>(::syscall(SYS_fadvise64, file, offset, length, advice));
}

// The C library has a struct of this name too, as it has of flock.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
int fstatfs(int file, struct statfs* volume) noexcept
{
    const auto result = static_cast<int>(::syscall(SYS_fstatfs, file, volume));
    const std::scoped_lock lock(record().mutex);
    if (record().volume != 0)
        volume->f_type = static_cast<decltype(volume->f_type)>(record().volume);
    return result;
}
#pragma GCC diagnostic pop

int fallocate(int file, int mode, off_t offset, off_t length)
{
    if (isRefused("fallocate", nameOf(file)))
        return -1;
    return static_cast<int>(::syscall(SYS_fallocate, file, mode, offset, length));
}

// The C library has a struct of this name too.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
int flock(int file, int operation) noexcept
{
    return isRefused("flock", nameOf(file)) ? -1 : static_cast<int>(::syscall(SYS_flock, file, operation));
}
#pragma GCC diagnostic pop

ssize_t pwrite(int file, const void* bytes, size_t length, off_t offset)
{
    if (isRefused("pwrite", nameOf(file)))
        return -1;
    return ::syscall(SYS_pwrite64, file, bytes, std::min(length, longestWrite()), offset);
}

// SQLite writes by this call.
ssize_t pwrite64(int file, const void* bytes, size_t length, off64_t offset)
{
    if (isToldOf("pwrite64") && isRefused("pwrite64", nameOf(file)))
        return -1;
    return ::syscall(SYS_pwrite64, file, bytes, length, offset);
}

ssize_t pread(int file, void* bytes, size_t length, off_t offset)
{
    if (isToldOf("pread") && isRefused("pread", nameOf(file)))
        return -1;
    return ::syscall(SYS_pread64, file, bytes, length, offset);
}

// The mode is there only where a file may be made.
int open(const char* path, int flags, ...)
{
    mode_t mode = 0;
    if ((flags & O_CREAT) != 0 || (flags & O_TMPFILE) == O_TMPFILE) {
        va_list rest;
        va_start(rest, flags);
        mode = va_arg(rest, mode_t);
        va_end(rest);
    }
    if (isToldOf("open") && isRefused("open", nameOf(path)))
        return -1;
    return static_cast<int>(::syscall(SYS_openat, AT_FDCWD, path, flags, mode));
}

DIR* opendir(const char* path)
{
    if (isToldOf("opendir") && isRefused("opendir", nameOf(path)))
        return nullptr;
    constexpr int flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC;
    const auto folder = static_cast<int>(::syscall(SYS_openat, AT_FDCWD, path, flags));
    return folder < 0 ? nullptr : ::fdopendir(folder);
}

int lstat(const char* path, struct stat* status) noexcept
{
    if (isToldOf("lstat") && isRefused("lstat", nameOf(path)))
        return -1;
    return static_cast<int>(::syscall(SYS_newfstatat, AT_FDCWD, path, status, AT_SYMLINK_NOFOLLOW));
}

int fstat(int file, struct stat* status) noexcept
{
    if (isToldOf("fstat") && isRefused("fstat", nameOf(file)))
        return -1;
    return static_cast<int>(::syscall(SYS_newfstatat, file, "", status, AT_EMPTY_PATH));
}

int renameat2(int fromFolder, const char* from, int toFolder, const char* to, unsigned int flags) noexcept
{
    if (isRefused("renameat2", nameOf(from), nameOf(to)))
        return -1;
    return static_cast<int>(::syscall(SYS_renameat2, fromFolder, from, toFolder, to, flags));
}

int linkat(int fromFolder, const char* from, int toFolder, const char* to, int flags) noexcept
{
    if (isRefused("linkat", nameOf(from), nameOf(to)))
        return -1;
    return static_cast<int>(::syscall(SYS_linkat, fromFolder, from, toFolder, to, flags));
}

int unlink(const char* path) noexcept
{
    return isRefused("unlink", nameOf(path)) ? -1
                                             : static_cast<int>(::syscall(SYS_unlinkat, AT_FDCWD, path, 0));
}

} // extern "C"
