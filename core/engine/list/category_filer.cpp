#include "core/engine/list/category_filer.h"

#include "core/engine/list/download_entry.h"

#include <QDir>
#include <QFileInfo>

namespace tributary {

namespace {

bool isToBeFiled(const DownloadEntry& download)
{
    return !download.snapshot.category.isEmpty() && !download.snapshot.startedAt;
}

} // namespace

QStringList CategoryFiler::absoluteFolders() const
{
    QStringList folders;
    for (const Category& category : m_categories) {
        if (QDir::isAbsolutePath(category.folder))
            folders.append(category.folder);
    }
    return folders;
}

void CategoryFiler::fileByName(StoredDownload& download) const
{
    const QString name = QFileInfo(download.standing.path).fileName();
    const Category* category = categoryOf(m_categories, name, {});
    download.standing.category = category ? category->name : QString(undecidedCategory);
    if (category)
        download.standing.path =
            QDir(folderOf(*category, download.request.target.folder)).absoluteFilePath(name);
}

FolderRule CategoryFiler::ruleFor(const DownloadEntry& download) const
{
    if (!isToBeFiled(download))
        return {};
    return [categories = m_categories, askedFor = download.request.folder()](const QString& name,
                                                                             const QByteArray& type) {
        return folderFor(categories, askedFor, name, type);
    };
}

std::optional<QString> CategoryFiler::categoryFor(const DownloadEntry& download,
                                                  const ProbeReport& report) const
{
    if (!isToBeFiled(download))
        return std::nullopt;
    const Category* category = categoryOf(m_categories, report.name, report.contentType);
    return category ? category->name : QString(undecidedCategory);
}

} // namespace tributary
