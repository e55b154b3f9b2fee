#include "ui/desktop/files/own_bin.h"

#include <QFile>

namespace tributary {

bool binOne(const QString& path)
{
    return QFile::moveToTrash(path);
}

} // namespace tributary
