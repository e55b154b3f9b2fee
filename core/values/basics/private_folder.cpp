#include "core/values/basics/private_folder.h"

#include <QDir>
#include <QFile>

namespace tributary {

bool makePrivateFolder(const QString& folder)
{
    const bool isThere = QDir().mkpath(folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return isThere;
}

} // namespace tributary
