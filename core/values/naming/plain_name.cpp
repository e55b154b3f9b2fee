#include "core/values/naming/plain_name.h"

#ifdef Q_OS_WIN
#include "core/values/naming/windows_name.h"
#endif

namespace tributary {

bool isPlainName(const QString& name)
{
#ifdef Q_OS_WIN
    if (!fitsWindows(name))
        return false;
#endif
    return !name.isEmpty() && !name.contains(u'/') && name != QLatin1String(".") &&
           name != QLatin1String("..");
}

QString plainFolder(const QString& folder)
{
#ifdef Q_OS_WIN
    return folderOnWindows(folder);
#else
    return folder;
#endif
}

} // namespace tributary
