#pragma once

#include "core/storage/store/records/stored_download.h"
#include "core/values/download/download_event.h"
#include "core/values/network/host_profile.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QSet>

namespace tributary {

// The changes since the last commit; the last word on each thing counts. They are written in the order of the
// members, by id, because SQLite is several times faster so. Changes to downloads that are not in the store
// are skipped.
struct StoreBatch
{
    QList<StoredDownload> added;
    QMap<DownloadId, StoredRequest> requests;
    QMap<DownloadId, DownloadStanding> standings;
    QList<DownloadEvent> events;
    QSet<DownloadId> removed;
    QHash<QString, HostProfile> hosts;
    QSet<QString> forgottenHosts;
    QHash<QString, QByteArray> settings; // a null value removes it

    bool isEmpty() const
    {
        return added.isEmpty() && requests.isEmpty() && standings.isEmpty() && events.isEmpty() &&
               removed.isEmpty() && hosts.isEmpty() && forgottenHosts.isEmpty() && settings.isEmpty();
    }
};

} // namespace tributary
