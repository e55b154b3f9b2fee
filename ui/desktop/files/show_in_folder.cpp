#include "ui/desktop/files/show_in_folder.h"

#include "core/engine/shared/own_environment.h"
#include "ui/desktop/files/file_selection.h"
#include "ui/desktop/in_front.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

namespace tributary {

bool openFile(const QString& path)
{
    const EmptiedEnvironment forTheProgram;
    return QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

void showInFolder(const QString& path, const QString& activation)
{
    const auto openFolder = [path] { (void)openFile(QFileInfo(path).path()); };
    if (QFileInfo::exists(path))
        selectInFolder(path, activationToken(activation), openFolder);
    else
        openFolder();
}

} // namespace tributary
