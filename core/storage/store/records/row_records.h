#pragma once

#include "core/storage/store/records/store_batch.h"

namespace tributary {

// The records of the store's rows. nullopt for what is not exactly as it was written.

// The only way of a request into a file, and it leaves the secrets behind.
QByteArray encodeRequest(DownloadId id, const DownloadRequest& request, Secrets alreadyLeftOut,
                         std::optional<SecretsKey> secretsKey = {});
std::optional<StoredRequest> decodeRequest(DownloadId id, QByteArrayView record);

QByteArray encodeStanding(DownloadId id, const DownloadStanding& standing);
std::optional<DownloadStanding> decodeStanding(DownloadId id, QByteArrayView record);

QByteArray encodeEvent(const DownloadEvent& event);
std::optional<DownloadEvent> decodeEvent(DownloadId download, QByteArrayView record);

QByteArray encodeHost(const HostProfile& profile);
std::optional<HostProfile> decodeHost(const QString& host, QByteArrayView record);

QByteArray encodeSetting(const QString& name, const QByteArray& value);
std::optional<QByteArray> decodeSetting(const QString& name, QByteArrayView record);

} // namespace tributary
