#include "ui/desktop/browsers/browser_entries.h"
#include "ui/desktop/browsers/browser_files.h"
#include "ui/desktop/session/sandbox.h"

#include <QStandardPaths>

namespace tributary {

BrowserEntries browserEntriesFor(const QString& program)
{
    if (isInSandbox())
        return {};
    const QDir settings(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation));
    return browserFilesOfUnix(QDir::home(), settings, program);
}

} // namespace tributary
