#pragma once

#include <QString>

namespace tributary {

// Windows takes no such character in a name. A colon begins the name of a stream inside another file.
bool isForbiddenOnWindows(char32_t c);

// Windows opens the device whatever the letter case and whatever follows the first dot.
bool isDeviceOnWindows(const QString& name);

// Whether a file of Windows can have exactly this name, so that every program there reaches it.
bool fitsWindows(const QString& name);

// The folder as Windows makes it for most programs, which leaves dots and spaces at the end of a name out.
// A name of nothing else becomes a ".". A share's own name and its server's stay.
QString folderOnWindows(const QString& folder);

} // namespace tributary
