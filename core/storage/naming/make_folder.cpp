#include "core/storage/naming/make_folder.h"

#include "core/storage/platform/disk_error.h"

#include <QDir>

#include <algorithm>
#include <array>
#include <filesystem>

namespace tributary {

namespace {

// Qt doesn't say why it could not, so the second try is for the reason.
std::error_code madeOnceMore(const QString& folder)
{
    // The standard library throws at half a surrogate pair.
    if (!folder.isValidUtf16())
        return std::make_error_code(std::errc::illegal_byte_sequence);
    std::error_code code;
    std::filesystem::create_directories(folder.toStdU16String(), code);
    return code;
}

bool isOfItsName(std::error_code code)
{
#ifdef Q_OS_WIN
    constexpr std::array ofWindows{123, 206, 267}; // an invalid name, one that is too long, a file in the way
    const bool isOfWindows = code.category() == std::system_category();
    if (isOfWindows && std::ranges::find(ofWindows, code.value()) != ofWindows.end())
        return true;
#endif
    return code == std::errc::illegal_byte_sequence || code == std::errc::invalid_argument ||
           code == std::errc::filename_too_long;
}

} // namespace

// Qt takes whatever can't be looked at for missing, so the second look is for the reason.
Expected<bool> isFolderThere(const QString& folder)
{
    if (QDir(folder).exists())
        return true;
    if (!folder.isValidUtf16())
        return false;
    std::error_code code;
    const auto there = std::filesystem::status(folder.toStdU16String(), code);
    if (there.type() == std::filesystem::file_type::none)
        return diskFailure(code, PhraseKind::Examining, {folder});
    return std::filesystem::is_directory(there);
}

Expected<void> makeFolder(const QString& folder)
{
    if (QDir().mkpath(folder))
        return {};
    const std::error_code code = madeOnceMore(folder);
    if (!code)
        return {};
    DownloadError error = diskFailure(code, PhraseKind::MakingFolder, {folder}).error();
    // A name that can't be is as much a reason to choose another folder as one that is not one's own.
    if (isOfItsName(code))
        error.kind = ErrorKind::NoPermission;
    return std::unexpected(error);
}

} // namespace tributary
