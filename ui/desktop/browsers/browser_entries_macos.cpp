#include "ui/desktop/browsers/browser_entries.h"
#include "ui/desktop/browsers/browser_files.h"
#include "ui/desktop/session/launch_agent.h"

namespace tributary {

BrowserEntries browserEntriesFor(const QString& program)
{
    if (!LaunchAgent::canStart(program))
        return {};
    return browserFilesOfMacOs(QDir(QDir::home().filePath(QStringLiteral("Library/Application Support"))),
                               program);
}

} // namespace tributary
