#pragma once

#include <functional>
#include <windows.h>

namespace tributary {

// A reparse point is a link where its tag says that it stands for another name, as those of symbolic links
// and of mounted folders do. Other files are reparse points too: OneDrive makes one of each that it has
// synced, and so does a volume that keeps equal bytes once.
constexpr bool isLink(DWORD attributes, DWORD tag)
{
    return (attributes & FILE_ATTRIBUTE_REPARSE_POINT) != 0 && IsReparseTagNameSurrogate(tag);
}

// Whether what is open is neither a folder nor a link; these are its attributes.
bool isFile(HANDLE opened, DWORD attributes);

// Opens a file by a call that takes one flag more. A link itself is opened and never followed. Of other
// reparse points the file is opened, since the point alone has bytes that are not the file's.
HANDLE openedUnlessLink(const std::function<HANDLE(DWORD flag)>& open);

} // namespace tributary
