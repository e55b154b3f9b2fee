#pragma once

#include <QFileInfo>
#include <QString>

namespace tributary {

// The folder that a file is in, as an absolute path.
inline QString parentFolder(const QString& path)
{
    return QFileInfo(path).absolutePath();
}

} // namespace tributary
