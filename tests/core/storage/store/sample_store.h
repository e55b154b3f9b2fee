#pragma once

#include "core/storage/store/store.h"
#include "tests/support/checks/test_folder.h"

namespace tributary::test {

// Tests of behaviour need no syncs, which cost most of their time; what syncs are for is tested by kill.
inline const StoreOptions quick{.durability = Durability::Written};

DownloadRequest plainRequest(quint64 n);
// Every field is other than it would be by itself.
DownloadRequest fullRequest();
DownloadStanding fullStanding();
StoredDownload plainDownload(quint64 n);
StoredDownload fullDownload(quint64 n);
StoreBatch batchOf(const QList<StoredDownload>& added);
QDateTime timeAt(int second);

} // namespace tributary::test
