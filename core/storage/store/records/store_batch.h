#pragma once

#include "core/storage/store/records/stored_download.h"
#include "core/values/download/download_event.h"
#include "core/values/network/host_profile.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QSet>

namespace tributary {

// The part of a stored download that a person asks for; replacing a link changes it.
struct StoredRequest
{
    DownloadRequest request;
    Secrets secretsLeftOut;
    std::optional<SecretsKey> secretsKey = {};

    friend bool operator==(const StoredRequest&, const StoredRequest&) = default;
};

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
