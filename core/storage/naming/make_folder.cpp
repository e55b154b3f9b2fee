#include "core/storage/naming/make_folder.h"

#include "core/storage/platform/disk_error.h"

#include <QDir>

#include <filesystem>

namespace tributary {

// Qt doesn't say why it could not, so the second try is for the reason.
Expected<void> makeFolder(const QString& folder)
{
    if (QDir().mkpath(folder))
        return {};
    std::error_code code;
    std::filesystem::create_directories(folder.toStdU16String(), code);
    if (!code)
        return {};
    DownloadError error = diskFailure(code, PhraseKind::MakingFolder, {folder}).error();
    // A file in its way is as much a reason to choose another folder as one that is not one's own.
    if (error.kind == ErrorKind::DiskError)
        error.kind = ErrorKind::NoPermission;
    return std::unexpected(error);
}

} // namespace tributary
