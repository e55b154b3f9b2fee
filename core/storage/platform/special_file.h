#pragma once

#include <QFileInfo>

namespace tributary {

// Whether a pipe, a socket or a device has the name. Whoever opens a pipe waits for another program, and
// hears no stop meanwhile.
inline bool isSpecialFile(const QString& path)
{
    const QFileInfo there(path);
    return there.exists() && !there.isFile() && !there.isDir();
}

} // namespace tributary
