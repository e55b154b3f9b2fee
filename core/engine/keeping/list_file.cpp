#include "core/engine/keeping/list_file.h"

#include "core/storage/naming/regular_file.h"
#include "core/storage/platform/disk_error.h"
#include "core/storage/store/json/list_json.h"
#include "core/values/phrases/phrase.h"

#include <QFile>
#include <QSaveFile>

namespace tributary {

namespace {

std::unexpected<DownloadError> refused(const char* what, const QFileDevice& file)
{
    const bool isForbidden = file.error() == QFileDevice::PermissionsError;
    return failure(isForbidden ? ErrorKind::NoPermission : ErrorKind::DiskError,
                   QLatin1String("%1 %2: %3").arg(QLatin1String(what), file.fileName(), file.errorString()));
}

} // namespace

Expected<qsizetype> saveList(const QString& path, const QList<StoredDownload>& downloads)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return refused("making", file);
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (auto written = exportList(file, downloads); !written)
        return std::unexpected(std::move(written.error()));
    if (!file.commit())
        return refused("writing", file);
    return downloads.size();
}

Expected<QList<StoredDownload>> loadList(const QString& path)
{
    if (const auto regular = mustBeRegular(path); !regular)
        return std::unexpected(regular.error());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refused("opening", file);
    return importList(file);
}

} // namespace tributary
