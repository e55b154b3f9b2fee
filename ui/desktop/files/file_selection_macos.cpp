#include "ui/desktop/files/file_selection.h"

#include <QProcess>
#include <QStringList>

namespace tributary {

void selectInFolder(const QString& path, const QString&, const std::function<void()>& otherwise)
{
    if (!QProcess::startDetached(QStringLiteral("/usr/bin/open"), {QStringLiteral("-R"), path}))
        otherwise();
}

} // namespace tributary
