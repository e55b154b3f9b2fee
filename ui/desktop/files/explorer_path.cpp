#include "ui/desktop/files/explorer_path.h"

#include <QDir>

#include <array>
#include <windows.h>

namespace tributary {

QString explorerPath()
{
    std::array<wchar_t, MAX_PATH> folder{};
    const UINT length = ::GetSystemWindowsDirectoryW(folder.data(), static_cast<UINT>(folder.size()));
    return QDir(QString::fromWCharArray(folder.data(), static_cast<qsizetype>(length)))
        .filePath(QStringLiteral("explorer.exe"));
}

} // namespace tributary
