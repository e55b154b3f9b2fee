#include "ui/desktop/files/explorer_path.h"
#include "ui/desktop/files/file_selection.h"

#include <QDir>
#include <QProcess>

namespace tributary {

// Explorer takes an unquoted comma for the name's end, and QProcess quotes names with spaces alone.
void selectInFolder(const QString& path, const QString&, const std::function<void()>& otherwise)
{
    QProcess explorer;
    explorer.setProgram(explorerPath());
    explorer.setNativeArguments(QLatin1String("/select,\"") + QDir::toNativeSeparators(path) + u'"');
    if (!explorer.startDetached())
        otherwise();
}

} // namespace tributary
