#include "tests/support/power_loss.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <map>
#include <mutex>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <utility>
#include <vector>

namespace tributary::test::power_loss {

namespace {

constexpr qint64 pageSize = 4096;

enum class Kind : quint8 { Name, Write, Resize, Sync, Rename, Unname, SyncNames, SyncAll };

struct Step
{
    Kind kind = Kind::Write;
    ino_t file = 0;
    qint64 offset = 0; // or the size
    QByteArray bytes;
    QString name; // Rename: from
    QString newName;
};

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

// The folder in there that counts as its volume; empty for the one that is watched itself.
QString volumeOf(const QString& name)
{
    return name.section(u'/', 0, -2);
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

// One file while the record is gone through again.
struct Image
{
    QByteArray durable;
    std::vector<Step> pending;
};

void apply(QByteArray& content, const Step& step)
{
    if (step.kind == Kind::Resize) {
        content.resize(step.offset, '\0');
        return;
    }
    const qint64 end = step.offset + step.bytes.size();
    if (content.size() < end)
        content.append(QByteArray(end - content.size(), '\0'));
    std::ranges::copy(step.bytes, content.begin() + step.offset);
}

// A write reaches the disk page by page.
std::vector<Step> pagesOf(const Step& step)
{
    if (step.kind == Kind::Resize)
        return {step};
    std::vector<Step> pages;
    for (qint64 at = 0; at < step.bytes.size();) {
        const qint64 offset = step.offset + at;
        const qint64 length = std::min(pageSize - offset % pageSize, step.bytes.size() - at);
        pages.push_back({.kind = Kind::Write,
                         .file = step.file,
                         .offset = offset,
                         .bytes = step.bytes.sliced(at, length)});
        at += length;
    }
    return pages;
}

class Disk
{
public:
    void run(const Step& step)
    {
        switch (step.kind) {
        case Kind::Write:
        case Kind::Resize: m_files[step.file].pending.push_back(step); return;
        case Kind::Sync: settle(m_files[step.file]); return;
        case Kind::SyncNames: settleNames(m_names[step.name], m_names[step.name].size()); return;
        case Kind::SyncAll:
            for (auto& [inode, image] : m_files)
                settle(image);
            for (auto& [volume, names] : m_names)
                settleNames(names, names.size());
            return;
        default: m_names[volumeOf(step.name)].push_back(step); return;
        }
    }
    bool write(QRandomGenerator& random, const QString& into)
    {
        for (auto& [volume, names] : m_names) {
            settleNames(names, static_cast<size_t>(random.bounded(static_cast<int>(names.size()) + 1)));
            if (!QDir(into).mkpath(volume.isEmpty() ? QStringLiteral(".") : volume))
                return false;
        }
        // At times all is lost that can be, at times nothing, else whatever happens.
        const int kept = random.bounded(5);
        for (const auto& [name, inode] : m_durableNames) {
            Image& image = m_files[inode];
            QByteArray content = image.durable;
            for (const Step& step : image.pending) {
                for (const Step& page : pagesOf(step)) {
                    if (random.bounded(4) < kept)
                        apply(content, page);
                }
            }
            QFile file(into + u'/' + name);
            if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
                return false;
        }
        return true;
    }

private:
    std::map<ino_t, Image> m_files;
    std::map<QString, std::vector<Step>> m_names; // by volume
    std::map<QString, ino_t> m_durableNames;

    static void settle(Image& image)
    {
        for (const Step& step : std::exchange(image.pending, {}))
            apply(image.durable, step);
    }
    void settleNames(std::vector<Step>& names, size_t count)
    {
        for (size_t i = 0; i < count; ++i) {
            const Step& step = names[i];
            if (step.kind != Kind::Name)
                m_durableNames.erase(step.name);
            if (step.kind == Kind::Name)
                m_durableNames[step.name] = step.file;
            if (step.kind == Kind::Rename)
                m_durableNames[step.newName] = step.file;
        }
        names.erase(names.begin(), names.begin() + static_cast<std::ptrdiff_t>(count));
    }
};

} // namespace

void record(const QString& folder)
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

bool restore(size_t point, QRandomGenerator& random, const QString& into)
{
    Disk disk;
    {
        const std::scoped_lock lock(record().mutex);
        for (size_t i = 0; i < point; ++i)
            disk.run(record().steps[i]);
    }
    return disk.write(random, into);
}

} // namespace tributary::test::power_loss

using namespace tributary::test::power_loss;

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
