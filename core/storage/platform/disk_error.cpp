#include "core/storage/platform/disk_error.h"

#include <QFileInfo>
#include <QStorageInfo>

#include <cerrno>

namespace tributary {

namespace {

bool isOverQuota([[maybe_unused]] std::error_code code)
{
#ifdef EDQUOT
    return code.category() == std::system_category() && code.value() == EDQUOT;
#else
    return false;
#endif
}

// "No such file" about a file that was to be made means its folder, and confuses unless that is said.
QString explanation(std::error_code code, const QString& path)
{
    if (errorKindOf(code) == ErrorKind::NoSpace)
        return QLatin1String(" (the volume %1 is full)").arg(volumeNameOf(path));
    const QString folder = QFileInfo(path).absolutePath();
    if (code == std::errc::no_such_file_or_directory && !QFileInfo::exists(folder))
        return QLatin1String(" (there is no folder %1)").arg(folder);
    return {};
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

std::unexpected<DownloadError> diskFailure(std::error_code code, const QString& doing, const QString& path)
{
    const QString said = QString::fromLocal8Bit(code.message().c_str());
    return failure(errorKindOf(code),
                   doing % QLatin1Char(' ') % path % QLatin1String(": ") % said % explanation(code, path));
}

QString volumeNameOf(const QString& path)
{
    const QFileInfo file(path);
    const QStorageInfo volume(file.exists() ? path : file.absolutePath());
    return volume.isValid() ? volume.rootPath() : file.absolutePath();
}

} // namespace tributary
