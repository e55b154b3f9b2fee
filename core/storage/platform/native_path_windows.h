#pragma once

#include "core/storage/platform/extended_path.h"

#include <QDir>

#include <string>

namespace tributary {

inline std::wstring nativePath(const QString& path)
{
    return extendedPath(isExtended(path) ? path : QDir(path).absolutePath()).toStdWString();
}

} // namespace tributary
