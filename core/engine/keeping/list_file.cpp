#include "core/engine/keeping/list_file.h"

#include "core/storage/naming/regular_file.h"
#include "core/storage/platform/disk_error.h"
#include "core/storage/store/json/list_json.h"

#include <QFile>
#include <QSaveFile>

namespace tributary {

Expected<qsizetype> saveList(const QString& path, const QList<StoredDownload>& downloads)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fileFailure(PhraseKind::Creating, file);
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (auto written = exportList(file, downloads); !written)
        return std::unexpected(std::move(written.error()));
    if (!file.commit())
        return fileFailure(PhraseKind::WritingFile, file);
    return downloads.size();
}

Expected<QList<StoredDownload>> loadList(const QString& path)
{
    if (const auto regular = mustBeRegular(path); !regular)
        return std::unexpected(regular.error());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fileFailure(PhraseKind::Opening, file);
    return importList(file);
}

} // namespace tributary
