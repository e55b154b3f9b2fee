#pragma once

#include <string>

namespace tributary {

// Windows says "access denied" of a file that another program has open, which passes, and of a file that
// nobody may touch, which doesn't. These look for the second reason, and leave GetLastError as they found it.
bool isNeverRemoved(const std::wstring& path);
bool isNeverRenamed(const std::wstring& from, const std::wstring& to);
bool isNeverReplaced(const std::wstring& from, const std::wstring& to);

// The number for a new file that could not be made. Windows says "file not found" where it guards the folder
// from programs that it doesn't know (Controlled Folder Access), and another number where there is no folder.
unsigned long whyNotMade(unsigned long number);

} // namespace tributary
