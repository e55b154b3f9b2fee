#pragma once

#include "core/storage/store/records/stored_download.h"

#include <QList>

namespace tributary {

// The list as a JSON file that a person keeps or takes elsewhere (list_json.h). Written all or not at all,
// and for its owner's eyes only: links have tokens in them.
Expected<qsizetype> saveList(const QString& path, const QList<StoredDownload>& downloads);
Expected<QList<StoredDownload>> loadList(const QString& path);

} // namespace tributary
