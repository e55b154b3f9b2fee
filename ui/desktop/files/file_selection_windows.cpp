#include "ui/desktop/files/explorer_path.h"
#include "ui/desktop/files/explorer_words.h"
#include "ui/desktop/files/file_selection.h"

#include <QProcess>

namespace tributary {

// QProcess would quote names with spaces alone, so Explorer gets its arguments as they are written here.
void selectInFolder(const QString& path, const QString&, const std::function<void()>& otherwise)
{
    QProcess explorer;
    explorer.setProgram(explorerPath());
    explorer.setNativeArguments(wordsToSelect(path));
    if (!explorer.startDetached())
        otherwise();
}

} // namespace tributary
