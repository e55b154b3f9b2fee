#include "ui/desktop/browsers/browser_entries.h"

#include <QDir>

namespace tributary {

QString extensionFolderOf(const QString& programFolder)
{
    // The first place is that of a bundle of macOS.
    for (const char* place : {"../Resources/browser", "../share/tributary/browser"}) {
        const QString folder = QDir::cleanPath(QDir(programFolder).filePath(QLatin1String(place)));
        if (QDir(folder).exists(QStringLiteral("manifest.json")))
            return folder;
    }
    return {};
}

} // namespace tributary
