#include "ui/desktop/files/show_in_folder.h"

#include "core/engine/shared/own_environment.h"
#include "ui/desktop/files/file_selection.h"
#include "ui/desktop/in_front.h"
#include "ui/widgets/when_done.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileInfo>
#include <QPromise>
#include <QUrl>

#include <thread>
#include <utility>

namespace tributary {

bool openFile(const QString& path)
{
    const EmptiedEnvironment forTheProgram;
    return QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

QFuture<bool> isGone(const QString& path)
{
    QPromise<bool> promise;
    promise.start();
    QFuture<bool> answer = promise.future();
    // The end of the program doesn't wait for such a disk.
    std::thread([promise = std::move(promise), path]() mutable {
        promise.addResult(!QFileInfo::exists(path));
        promise.finish();
    }).detach();
    return answer;
}

void showInFolder(const QString& path, const QString& activation)
{
    const auto show = [path, token = activationToken(activation)](bool gone) {
        const auto openFolder = [path] { (void)openFile(QFileInfo(path).path()); };
        if (gone)
            openFolder();
        else
            selectInFolder(path, token, openFolder);
    };
    whenDone(isGone(path), QCoreApplication::instance(), show);
}

} // namespace tributary
