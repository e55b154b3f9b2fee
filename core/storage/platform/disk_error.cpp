#include "core/storage/platform/disk_error.h"

#include <QFileInfo>
#include <QStorageInfo>

#include <cerrno>

namespace tributary {

namespace {

bool isOverQuota(std::error_code code)
{
#ifdef Q_OS_WIN
    constexpr int overQuota = 1295; // ERROR_DISK_QUOTA_EXCEEDED
#else
    constexpr int overQuota = EDQUOT;
#endif
    return code.category() == std::system_category() && code.value() == overQuota;
}

// "No such file" about a file that was to be made means its folder, and confuses unless that is said.
Phrase explained(const QString& said, std::error_code code, const QString& path)
{
    if (errorKindOf(code) == ErrorKind::NoSpace)
        return Phrase(PhraseKind::VolumeFull, {said, volumeNameOf(path)});
    const QString folder = QFileInfo(path).absolutePath();
    if (code == std::errc::no_such_file_or_directory && !QFileInfo::exists(folder))
        return Phrase(PhraseKind::FolderMissing, {said, folder});
    return said;
}

// Qt says "PermissionsError" of few refusals; a file that may not be opened is an "OpenError" as any other.
bool isForbidden(PhraseKind doing, const QFileDevice& file)
{
    if (file.error() == QFileDevice::PermissionsError)
        return true;
    const QFileInfo there(file.fileName());
    if (doing == PhraseKind::Opening || doing == PhraseKind::ReadingFile)
        return there.exists() && !there.isReadable();
    const QFileInfo written = there.exists() ? there : QFileInfo(there.absolutePath());
    return written.exists() && !written.isWritable();
}

} // namespace

ErrorKind errorKindOf(std::error_code code)
{
    if (code == std::errc::permission_denied || code == std::errc::operation_not_permitted ||
        code == std::errc::read_only_file_system)
        return ErrorKind::NoPermission;
    if (code == std::errc::no_space_on_device || isOverQuota(code))
        return ErrorKind::NoSpace;
    if (code == std::errc::file_too_large)
        return ErrorKind::FileTooLarge;
    if (code == std::errc::file_exists || code == std::errc::device_or_resource_busy ||
        code == std::errc::is_a_directory || code == std::errc::directory_not_empty ||
        code == std::errc::too_many_symbolic_link_levels)
        return ErrorKind::Conflict;
    return ErrorKind::DiskError;
}

std::unexpected<DownloadError> diskFailure(std::error_code code, PhraseKind doing, QList<Phrase> what)
{
    const QString path = what.last().words();
    what.append(explained(QString::fromLocal8Bit(code.message().c_str()), code, path));
    return failure(errorKindOf(code), Phrase(doing, std::move(what)));
}

std::unexpected<DownloadError> fileFailure(PhraseKind doing, const QFileDevice& file)
{
    return failure(isForbidden(doing, file) ? ErrorKind::NoPermission : ErrorKind::DiskError,
                   Phrase(doing, {file.fileName(), file.errorString()}));
}

QString volumeNameOf(const QString& path)
{
    const QFileInfo file(path);
    const QStorageInfo volume(file.exists() ? path : file.absolutePath());
    return volume.isValid() ? volume.rootPath() : file.absolutePath();
}

} // namespace tributary
