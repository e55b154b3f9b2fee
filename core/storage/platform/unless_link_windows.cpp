#include "core/storage/platform/unless_link_windows.h"

#include "core/storage/platform/same_object_windows.h"

#include <optional>

namespace tributary {

namespace {

std::optional<ObjectFacts> factsAbout(HANDLE file)
{
    BY_HANDLE_FILE_INFORMATION information = {};
    if (::GetFileInformationByHandle(file, &information) == 0)
        return std::nullopt;
    return factsOf(file, information);
}

bool isReparsePoint(const std::optional<ObjectFacts>& file)
{
    return file && (file->about.dwFileAttributes & FILE_ATTRIBUTE_REPARSE_POINT) != 0;
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
    const auto before = factsAbout(point);
    if (!isReparsePoint(before) || isOpenLink(point))
        return point;
    ::CloseHandle(point);
    const HANDLE file = open(0);
    if (file == INVALID_HANDLE_VALUE)
        return file;
    if (const auto now = factsAbout(file); now && areOneObject(*before, *now))
        return file;
    // Somebody has put a link there meanwhile.
    ::CloseHandle(file);
    ::SetLastError(ERROR_ALREADY_EXISTS);
    return INVALID_HANDLE_VALUE;
}

} // namespace tributary
