#include "ui/desktop/session/launch_agent.h"
#include "ui/desktop/session/session_start.h"

#include <QDir>

namespace tributary {

std::unique_ptr<StartEntry> sessionStartOf(const QString& program)
{
    if (!LaunchAgent::canStart(program))
        return nullptr;
    return std::make_unique<LaunchAgent>(QDir::homePath() + QStringLiteral("/Library/LaunchAgents"), program);
}

} // namespace tributary
