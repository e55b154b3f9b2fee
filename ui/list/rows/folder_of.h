#pragma once

#include <QString>

namespace tributary {

// The folder of the file at the path, by which rows are sorted and which a column shows.
inline QString folderOf(const QString& path)
{
    return path.left(path.lastIndexOf(u'/'));
}

} // namespace tributary
