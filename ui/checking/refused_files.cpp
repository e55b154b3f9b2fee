#include "ui/checking/refused_files.h"

#include "ui/desktop/files/file_opening.h"
#include "ui/widgets/themed_icon.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>

namespace tributary {

RefusedFiles::RefusedFiles(FileOpening& files, QObject* parent)
    : QObject(parent)
    , m_openFolder(new QAction(themedIcon(u"folder"), tr("Open folder"), this))
{
    connect(&files, &FileOpening::refused, this, &RefusedFiles::tell);
    connect(m_openFolder, &QAction::triggered, &files, [this, &files] { files.showInFolder(m_path, {}); });
}

void RefusedFiles::tell(const QString& path)
{
    const bool isItsFolder = QFileInfo(m_path).path() == path;
    const QString shown = isItsFolder ? QDir::toNativeSeparators(path) : QFileInfo(path).fileName();
    //: %1: the name of a file, or the path of a folder.
    const QString words = tr("No program opens “%1”.").arg(shown);
    if (isItsFolder) {
        Q_EMIT said(words);
        return;
    }
    m_path = path;
    Q_EMIT saidWithFolder(words);
}

} // namespace tributary
