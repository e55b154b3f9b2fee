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
    connect(&files, &FileOpening::fileRefused, this, &RefusedFiles::tellOfFile);
    connect(&files, &FileOpening::folderRefused, this,
            [this](const QString& folder) { Q_EMIT said(wordsOf(QDir::toNativeSeparators(folder))); });
    connect(m_openFolder, &QAction::triggered, &files, [this, &files] { files.showInFolder(m_path, {}); });
}

QString RefusedFiles::wordsOf(const QString& shown)
{
    //: %1: the name of a file, or the path of a folder.
    return tr("No program opens “%1”.").arg(shown);
}

void RefusedFiles::tellOfFile(const QString& path)
{
    m_path = path;
    Q_EMIT saidWithFolder(wordsOf(QFileInfo(path).fileName()));
}

} // namespace tributary
