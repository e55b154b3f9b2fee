#include "tests/support/disk/disk_record.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <map>
#include <mutex>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace tributary::test::disk_record {

namespace {

struct Record
{
    std::mutex mutex;
    QString folder;
    std::vector<Step> steps;
    std::map<QString, ino_t> named;
};

Record& record()
{
    static Record theRecord;
    return theRecord;
}

// The name inside the folder that is watched; null for any other file.
QString nameIn(const QString& path)
{
    const QString& folder = record().folder;
    return !folder.isEmpty() && path.startsWith(folder + u'/') ? path.sliced(folder.size() + 1) : QString();
}

QString pathOf(int descriptor)
{
    return QFile::symLinkTarget(QStringLiteral("/proc/self/fd/%1").arg(descriptor));
}

ino_t inodeOf(int descriptor)
{
    struct stat status = {};
    return ::fstat(descriptor, &status) == 0 ? status.st_ino : 0;
}

// A file is first heard of when it is changed, and has its name from then on.
bool introduce(int descriptor, ino_t& file)
{
    Record& all = record();
    const QString name = nameIn(pathOf(descriptor));
    if (name.isNull() || name.endsWith(QLatin1String("-shm")))
        return false;
    file = inodeOf(descriptor);
    ino_t& known = all.named[name];
    if (known != file)
        all.steps.push_back({.kind = Kind::Name, .file = file, .name = name});
    known = file;
    return true;
}

void note(int descriptor, Kind kind, qint64 offset = 0, const QByteArray& bytes = {})
{
    Record& all = record();
    const std::scoped_lock lock(all.mutex);
    if (all.folder.isEmpty())
        return;
    ino_t file = 0;
    const QString path = pathOf(descriptor);
    const QString inside = nameIn(path + QLatin1String("/."));
    if (kind == Kind::Sync && !inside.isNull() && QFileInfo(path).isDir())
        all.steps.push_back({.kind = Kind::SyncNames, .name = volumeOf(inside)});
    else if (kind == Kind::SyncAll || introduce(descriptor, file))
        all.steps.push_back({.kind = kind, .file = file, .offset = offset, .bytes = bytes});
}

QString absolute(const char* path)
{
    return QFileInfo(QFile::decodeName(path)).absoluteFilePath();
}

bool isAcrossVolumes(const char* from, const char* to)
{
    Record& all = record();
    const std::scoped_lock lock(all.mutex);
    const QString name = nameIn(absolute(from));
    const QString newName = nameIn(absolute(to));
    return !name.isNull() && !newName.isNull() && volumeOf(name) != volumeOf(newName);
}

void noteRename(const char* from, const char* to)
{
    Record& all = record();
    const std::scoped_lock lock(all.mutex);
    const QString name = nameIn(absolute(from));
    const QString newName = nameIn(absolute(to));
    if (name.isNull() || newName.isNull())
        return;
    all.steps.push_back({.kind = Kind::Rename, .file = all.named[name], .name = name, .newName = newName});
    all.named[newName] = all.named[name];
    all.named.erase(name);
}

void noteUnlink(const char* path)
{
    Record& all = record();
    const std::scoped_lock lock(all.mutex);
    const QString name = nameIn(absolute(path));
    if (name.isNull() || all.named.erase(name) == 0)
        return;
    all.steps.push_back({.kind = Kind::Unname, .name = name});
}

} // namespace

void begin(const QString& folder)
{
    Record& all = record();
    const std::scoped_lock lock(all.mutex);
    all.folder = QDir(folder).canonicalPath();
    all.steps.clear();
    all.named.clear();
}

void stop()
{
    const std::scoped_lock lock(record().mutex);
    record().folder.clear();
}

size_t happened()
{
    const std::scoped_lock lock(record().mutex);
    return record().steps.size();
}

std::vector<Step> stepsUntil(size_t point)
{
    const std::scoped_lock lock(record().mutex);
    const auto first = record().steps.begin();
    return {first, first + static_cast<std::ptrdiff_t>(point)};
}

QString volumeOf(const QString& name)
{
    return name.section(u'/', 0, -2);
}

} // namespace tributary::test::disk_record

using namespace tributary::test::disk_record;

extern "C" {

int fdatasync(int file)
{
    const auto result = static_cast<int>(::syscall(SYS_fdatasync, file));
    note(file, Kind::Sync);
    return result;
}

int fsync(int file)
{
    const auto result = static_cast<int>(::syscall(SYS_fsync, file));
    note(file, Kind::Sync);
    return result;
}

int syncfs(int file) noexcept
{
    const auto result = static_cast<int>(::syscall(SYS_syncfs, file));
    note(file, Kind::SyncAll);
    return result;
}

ssize_t pwrite(int file, const void* bytes, size_t length, off_t offset)
{
    const ssize_t done = ::syscall(SYS_pwrite64, file, bytes, length, offset);
    if (done > 0)
        note(file, Kind::Write, offset, QByteArray(static_cast<const char*>(bytes), done));
    return done;
}

ssize_t pwrite64(int file, const void* bytes, size_t length, off64_t offset)
{
    return pwrite(file, bytes, length, offset);
}

ssize_t write(int file, const void* bytes, size_t length)
{
    const off_t offset = ::lseek(file, 0, SEEK_CUR);
    const ssize_t done = ::syscall(SYS_write, file, bytes, length);
    if (done > 0 && offset >= 0)
        note(file, Kind::Write, offset, QByteArray(static_cast<const char*>(bytes), done));
    return done;
}

int ftruncate(int file, off_t size) noexcept
{
    const auto result = static_cast<int>(::syscall(SYS_ftruncate, file, size));
    note(file, Kind::Resize, size);
    return result;
}

int ftruncate64(int file, off64_t size) noexcept
{
    return ftruncate(file, size);
}

int rename(const char* from, const char* to) noexcept
{
    if (isAcrossVolumes(from, to)) {
        errno = EXDEV;
        return -1;
    }
    const auto result = static_cast<int>(::syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0));
    if (result == 0)
        noteRename(from, to);
    return result;
}

int renameat2(int fromFolder, const char* from, int toFolder, const char* to, unsigned int flags) noexcept
{
    if (isAcrossVolumes(from, to)) {
        errno = EXDEV;
        return -1;
    }
    const auto result = static_cast<int>(::syscall(SYS_renameat2, fromFolder, from, toFolder, to, flags));
    if (result == 0)
        noteRename(from, to);
    return result;
}

int unlink(const char* path) noexcept
{
    const auto result = static_cast<int>(::syscall(SYS_unlinkat, AT_FDCWD, path, 0));
    if (result == 0)
        noteUnlink(path);
    return result;
}

} // extern "C"
