#include "ui/desktop/session/session_start.h"

#include "ui/desktop/session/autostart_file.h"
#include "ui/desktop/session/sandbox.h"
#include "ui/desktop/session/sandbox_start.h"

#include <QStandardPaths>

namespace tributary {

std::unique_ptr<StartEntry> sessionStartOf(const QString& program)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
                           QStringLiteral("/autostart");
    // No session reads the folder that a sandbox has for such entries.
    if (isInSandbox())
        return sandboxStart(folder);
    return std::make_unique<AutostartFile>(folder, program);
}

} // namespace tributary
