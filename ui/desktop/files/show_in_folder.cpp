#include "ui/desktop/files/show_in_folder.h"

#include "core/engine/shared/own_environment.h"
#include "ui/desktop/aside.h"
#include "ui/desktop/files/file_selection.h"
#include "ui/desktop/in_front.h"
#include "ui/widgets/when_done.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

namespace tributary {

bool openFile(const QString& path)
{
    const EmptiedEnvironment forTheProgram;
    return QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

QFuture<QStringList> goneAmong(const QStringList& paths)
{
    return answerAside<QStringList>([paths] {
        QStringList gone = paths;
        gone.removeIf([](const QString& path) { return QFileInfo::exists(path); });
        return gone;
    });
}

void showInFolder(const QString& path, const QString& activation)
{
    showInFolder(path, goneAmong({path}), activation);
}

void showInFolder(const QString& path, const QFuture<QStringList>& gone, const QString& activation,
                  const std::function<void(const QString&)>& refused)
{
    const auto show = [path, refused, token = activationToken(activation)](const QStringList& notThere) {
        const auto openFolder = [path, refused] {
            const QString folder = QFileInfo(path).path();
            if (!openFile(folder) && refused)
                refused(folder);
        };
        if (notThere.contains(path))
            openFolder();
        else
            selectInFolder(path, token, openFolder);
    };
    whenDone(gone, QCoreApplication::instance(), show);
}

} // namespace tributary
