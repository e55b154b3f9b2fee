#pragma once

#include "core/storage/store/records/stored_download.h"
#include "core/values/download/download_error.h"
#include "core/values/download/download_event.h"
#include "core/values/download/download_snapshot.h"
#include "core/values/naming/list_search.h"

#include <QHash>

#include <functional>
#include <optional>

namespace tributary {

class AsideWork;
class DownloadList;
class ListKeeper;

// Answers questions about the list: what is under way is known here, what was finished long ago the store
// knows.
class ListReader
{
public:
    ListReader(const DownloadList& list, ListKeeper& keeper, AsideWork& aside);

    void snapshot(DownloadId id, std::function<void(std::optional<DownloadSnapshot>)> then);
    // Answers with what was asked for these downloads, in their order, and how they stand; those that are not
    // in the list are passed over. The store has no secrets of what was finished before the start.
    void stored(const QList<DownloadId>& ids,
                const std::function<void(Expected<QList<StoredDownload>>)>& then);
    // Answers in the order of the list; an error where the store can't be read.
    void find(const ListSearch& search, const std::function<void(Expected<QList<DownloadSnapshot>>)>& then);
    void history(DownloadId id, std::function<void(QList<DownloadEvent>)> then);
    // Answers with how many downloads the file has.
    void exportTo(const QString& path, const std::function<void(Expected<qsizetype>)>& then);
    void readFrom(const QString& path, std::function<void(Expected<QList<StoredDownload>>)> then);

private:
    const DownloadList& m_list;
    ListKeeper& m_keeper;
    AsideWork& m_aside;

    QList<DownloadSnapshot> found(const ListSearch& search, const QList<StoredDownload>& stored) const;
    QList<StoredDownload> ofThese(const QList<DownloadId>& ids,
                                  const QHash<DownloadId, StoredDownload>& finishedBefore) const;
    QList<StoredDownload> listed(QList<StoredDownload> stored) const;
    void save(const QString& path, const QList<StoredDownload>& all,
              const std::function<void(Expected<qsizetype>)>& then);
};

} // namespace tributary
