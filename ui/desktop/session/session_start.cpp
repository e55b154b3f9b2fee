#include "ui/desktop/session/session_start.h"

#include "ui/desktop/session/autostart_file.h"
#include "ui/desktop/session/sandbox.h"

#include <QStandardPaths>

namespace tributary {

std::unique_ptr<StartEntry> sessionStartOf(const QString& program)
{
    // No session reads the folder that a sandbox has for such entries.
    if (isInSandbox())
        return nullptr;
    const QString settings = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    return std::make_unique<AutostartFile>(settings + QStringLiteral("/autostart"), program);
}

} // namespace tributary
