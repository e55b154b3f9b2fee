#pragma once

#include "core/storage/store/records/stored_download.h"

#include <QIODevice>
#include <QLatin1String>
#include <QList>

namespace tributary {

// The download list as a JSON file, for backups and for other machines. docs/download-list.schema.json says
// what is in it. Secrets are left out; unknown members are passed over.
constexpr QLatin1String listFormat("tributary-download-list");
constexpr int listVersion = 1;
// A longer file is refused before it is read.
constexpr qint64 largestList = qint64{256} * 1024 * 1024;
constexpr qsizetype mostListed = 1'000'000;
constexpr qsizetype longestListText = qsizetype{128} * 1024;

// Writes the downloads in the order of the list. A download that is under way is written as queued.
Expected<void> exportList(QIODevice& to, QList<StoredDownload> downloads);

// Reads the whole file, or fails with the line and byte of what is wrong. The downloads come in their order,
// and without ids and positions, which their new list gives them.
Expected<QList<StoredDownload>> importList(QIODevice& from);

} // namespace tributary
