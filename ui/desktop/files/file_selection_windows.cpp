#include "ui/desktop/files/explorer_path.h"
#include "ui/desktop/files/explorer_words.h"
#include "ui/desktop/files/file_selection.h"

#include <QProcess>

namespace tributary {

// As they are: QProcess quotes names with spaces alone.
void selectInFolder(const QString& path, const QString&, const std::function<void()>& otherwise)
{
    QProcess explorer;
    explorer.setProgram(explorerPath());
    explorer.setNativeArguments(wordsToSelect(path));
    if (!explorer.startDetached())
        otherwise();
}

} // namespace tributary
