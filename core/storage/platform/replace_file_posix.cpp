#include "core/storage/platform/disk_error.h"
#include "core/storage/platform/posix_calls.h"
#include "core/storage/platform/replace_file.h"
#include "core/values/phrases/phrase.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace tributary {

namespace {

class Descriptor
{
public:
    explicit Descriptor(int number)
        : m_number(number)
    {
    }
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    bool isOpen() const { return m_number >= 0; }
    int number() const { return m_number; }
    // Network file systems report late that there is no room.
    bool close() { return ::close(std::exchange(m_number, -1)) == 0; }

private:
    int m_number;
};

ErrorKind kindOf(int code)
{
    switch (code) {
    case ENOSPC:
    case EDQUOT: return ErrorKind::NoSpace;
    case EACCES:
    case EPERM:
    case EROFS: return ErrorKind::NoPermission;
    case EFBIG: return ErrorKind::FileTooLarge;
    default: return ErrorKind::DiskError;
    }
}

std::unexpected<DownloadError> systemFailure(PhraseKind doing, const QString& path)
{
    const int code = errno;
    const ErrorKind kind = kindOf(code);
    const QString said = QString::fromStdString(std::system_category().message(code));
    const Phrase why = kind == ErrorKind::NoSpace ? Phrase(PhraseKind::VolumeFull, {said, volumeNameOf(path)})
                                                  : Phrase(said);
    return failure(kind, Phrase(doing, {path, why}));
}

bool writeAll(int descriptor, const QByteArray& bytes)
{
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t count =
            ::write(descriptor, bytes.constData() + done, static_cast<size_t>(bytes.size() - done));
        if (count < 0 && errno != EINTR)
            return false;
        done += count > 0 ? count : 0;
    }
    return true;
}

Expected<void> fillNew(Descriptor& file, const QString& path, const QByteArray& bytes, Durability durability)
{
    if (!writeAll(file.number(), bytes))
        return systemFailure(PhraseKind::WritingFile, path);
    if (durability == Durability::Synced && disk::flushDescriptor(file.number()) != 0)
        return systemFailure(PhraseKind::Syncing, path);
    if (!file.close())
        return systemFailure(PhraseKind::Closing, path);
    return {};
}

// Leaves nothing where it fails, but for a file that somebody else has put there meanwhile.
Expected<void> writeNew(const QString& path, const QByteArray& bytes, Durability durability)
{
    const QByteArray name = QFile::encodeName(path);
    Descriptor file(
        ::open(name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR));
    if (!file.isOpen())
        return systemFailure(PhraseKind::Creating, path);
    auto filled = fillNew(file, path, bytes, durability);
    if (!filled)
        ::unlink(name.constData());
    return filled;
}

Expected<void> syncFolderOf(const QString& path)
{
    const QString folder = QFileInfo(path).path();
    if (const auto synced = disk::syncFolder(folder); !synced)
        return diskFailure(synced.error(), PhraseKind::SyncingFolder, {folder});
    return {};
}

Expected<QByteArray> readAll(const Descriptor& file, const QString& path, qint64 size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    qint64 done = 0;
    while (done < size) {
        const ssize_t count = ::read(file.number(), bytes.data() + done, static_cast<size_t>(size - done));
        if (count < 0 && errno != EINTR)
            return systemFailure(PhraseKind::ReadingFile, path);
        if (count == 0)
            break;
        done += count > 0 ? count : 0;
    }
    bytes.truncate(done);
    return bytes;
}

} // namespace

Expected<void> replaceFile(const Replacement& paths, const QByteArray& bytes, Durability durability)
{
    const QByteArray beside = QFile::encodeName(paths.beside);
    ::unlink(beside.constData()); // left by a process that was killed; what is no such leftover stops O_EXCL
    if (auto written = writeNew(paths.beside, bytes, durability); !written)
        return written;
    if (std::rename(beside.constData(), QFile::encodeName(paths.target).constData()) != 0) {
        const auto failed = systemFailure(PhraseKind::Replacing, paths.target);
        ::unlink(beside.constData());
        return failed;
    }
    return durability == Durability::Synced ? syncFolderOf(paths.target) : Expected<void>();
}

Expected<std::optional<QByteArray>> readRegularFile(const QString& path, qint64 most)
{
    // Without O_NONBLOCK a named pipe under this name would hold us for ever.
    const Descriptor file(
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    if (!file.isOpen() && errno == ENOENT)
        return std::nullopt;
    const bool isLink = !file.isOpen() && (errno == ELOOP || errno == EMLINK);
    struct stat status = {};
    if (!isLink && (!file.isOpen() || ::fstat(file.number(), &status) != 0))
        return systemFailure(PhraseKind::Opening, path);
    if (isLink || !S_ISREG(status.st_mode))
        return failure(ErrorKind::Conflict, Phrase(PhraseKind::NoRegularFile, {path}));
    if (status.st_size > most)
        return failure(ErrorKind::FileTooLarge, Phrase(PhraseKind::TooLargeToRead, {path}));
    Expected<QByteArray> bytes = readAll(file, path, status.st_size);
    if (!bytes)
        return std::unexpected(bytes.error());
    return std::move(*bytes);
}

} // namespace tributary
