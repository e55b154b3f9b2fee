#include "core/storage/platform/unless_link_windows.h"

#include <optional>

namespace tributary {

namespace {

std::optional<BY_HANDLE_FILE_INFORMATION> factsOf(HANDLE file)
{
    BY_HANDLE_FILE_INFORMATION information = {};
    if (::GetFileInformationByHandle(file, &information) == 0)
        return std::nullopt;
    return information;
}

bool isReparsePoint(const std::optional<BY_HANDLE_FILE_INFORMATION>& file)
{
    return file && (file->dwFileAttributes & FILE_ATTRIBUTE_REPARSE_POINT) != 0;
}

bool areOne(const BY_HANDLE_FILE_INFORMATION& a, const std::optional<BY_HANDLE_FILE_INFORMATION>& b)
{
    return b && a.dwVolumeSerialNumber == b->dwVolumeSerialNumber && a.nFileIndexHigh == b->nFileIndexHigh &&
           a.nFileIndexLow == b->nFileIndexLow;
}

bool isOpenLink(HANDLE point)
{
    FILE_ATTRIBUTE_TAG_INFO about = {};
    return ::GetFileInformationByHandleEx(point, FileAttributeTagInfo, &about, sizeof about) == 0 ||
           isLink(about.FileAttributes, about.ReparseTag);
}

} // namespace

bool isFile(HANDLE opened, DWORD attributes)
{
    const bool isPoint = (attributes & FILE_ATTRIBUTE_REPARSE_POINT) != 0;
    return (attributes & FILE_ATTRIBUTE_DIRECTORY) == 0 && !(isPoint && isOpenLink(opened));
}

HANDLE openedUnlessLink(const std::function<HANDLE(DWORD flag)>& open)
{
    const HANDLE point = open(FILE_FLAG_OPEN_REPARSE_POINT);
    if (point == INVALID_HANDLE_VALUE)
        return point;
    const auto before = factsOf(point);
    if (!isReparsePoint(before) || isOpenLink(point))
        return point;
    ::CloseHandle(point);
    const HANDLE file = open(0);
    if (file == INVALID_HANDLE_VALUE || areOne(*before, factsOf(file)))
        return file;
    // Somebody has put a link there meanwhile.
    ::CloseHandle(file);
    ::SetLastError(ERROR_ALREADY_EXISTS);
    return INVALID_HANDLE_VALUE;
}

} // namespace tributary
