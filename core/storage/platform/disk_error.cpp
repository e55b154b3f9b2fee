#include "core/storage/platform/disk_error.h"

#include <QFileInfo>
#include <QStorageInfo>

#include <cerrno>

namespace tributary {

namespace {

// The kinds that the standard library's likenesses don't tell.
std::optional<ErrorKind> kindByNumber(std::error_code code)
{
    if (code.category() != std::system_category())
        return std::nullopt;
#ifdef Q_OS_WIN
    return kindOfWindowsError(code.value());
#else
    return code.value() == EDQUOT ? std::optional(ErrorKind::NoSpace) : std::nullopt;
#endif
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

// The mark of a read-only folder forbids nothing on Windows.
bool isWriteProtected(const QFileInfo& there)
{
#ifdef Q_OS_WIN
    if (there.isDir())
        return false;
#endif
    return there.exists() && !there.isWritable();
}

// A thing that is busy where a file is to have a name, such as a mount point, is in the file's way.
bool wantsAName(PhraseKind doing)
{
    return doing == PhraseKind::Creating || doing == PhraseKind::Opening || doing == PhraseKind::Renaming ||
           doing == PhraseKind::Moving || doing == PhraseKind::MakingFolder;
}

// Qt says "PermissionsError" of few refusals; a file that may not be opened is an "OpenError" as any other.
bool isForbidden(PhraseKind doing, const QFileDevice& file)
{
    if (file.error() == QFileDevice::PermissionsError)
        return true;
    const QFileInfo there(file.fileName());
    if (doing == PhraseKind::Opening || doing == PhraseKind::ReadingFile)
        return there.exists() && !there.isReadable();
    return isWriteProtected(there.exists() ? there : QFileInfo(there.absolutePath()));
}

} // namespace

// The standard library likens a corrupt file to a taken name, and a system short of memory to a file that is
// too large; neither has anything to do with names or sizes.
std::optional<ErrorKind> kindOfWindowsError(int number)
{
    switch (number) {
    case 225: // ERROR_VIRUS_INFECTED
    case 226: // ERROR_VIRUS_DELETED
        return ErrorKind::NoPermission;
    case 1295: // ERROR_DISK_QUOTA_EXCEEDED
        return ErrorKind::NoSpace;
    case 1392: // ERROR_FILE_CORRUPT
    case 1450: // ERROR_NO_SYSTEM_RESOURCES
        return ErrorKind::DiskError;
    default: return std::nullopt;
    }
}

ErrorKind errorKindOf(std::error_code code)
{
    if (const auto kind = kindByNumber(code))
        return *kind;
    // A file where a folder is wanted is as much a reason to choose another folder as one that is not one's
    // own.
    if (code == std::errc::permission_denied || code == std::errc::operation_not_permitted ||
        code == std::errc::read_only_file_system || code == std::errc::not_a_directory)
        return ErrorKind::NoPermission;
    if (code == std::errc::no_space_on_device)
        return ErrorKind::NoSpace;
    if (code == std::errc::file_too_large)
        return ErrorKind::FileTooLarge;
    if (code == std::errc::file_exists || code == std::errc::is_a_directory ||
        code == std::errc::directory_not_empty || code == std::errc::too_many_symbolic_link_levels)
        return ErrorKind::Conflict;
    return ErrorKind::DiskError;
}

std::unexpected<DownloadError> diskFailure(std::error_code code, PhraseKind doing, QList<Phrase> what)
{
    const QString path = what.last().words();
    what.append(explained(QString::fromLocal8Bit(code.message().c_str()), code, path));
    Phrase said(doing, std::move(what));
    // The disk is well, and another name is all that it takes.
    if (code == std::errc::filename_too_long)
        said = Phrase(PhraseKind::NameTooLong, {std::move(said)});
    const bool isInTheWay = code == std::errc::device_or_resource_busy && wantsAName(doing);
    return failure(isInTheWay ? ErrorKind::Conflict : errorKindOf(code), std::move(said));
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
