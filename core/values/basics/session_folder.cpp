#include "core/values/basics/session_folder.h"

#include <QFileInfo>
#include <QStandardPaths>

#include <unistd.h>

namespace tributary {

// A job of cron, and a shell by su, has no name for the folder in its environment, and would find nobody in
// the one that Qt makes up instead.
QString sessionFolder(const QString& parent)
{
    const QFileInfo usual(parent + u'/' + QString::number(::geteuid()));
    const bool isUsual =
        !qEnvironmentVariableIsSet("XDG_RUNTIME_DIR") && usual.isDir() && usual.ownerId() == ::geteuid();
    return isUsual ? usual.filePath() : QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
}

} // namespace tributary
