#pragma once

#include "core/storage/store/records/store_batch.h"

#include <utility>

namespace tributary {

// The records of everything that is not a download itself. nullopt for what is not exactly as it was written.
QByteArray encodeEvent(const DownloadEvent& event);
std::optional<DownloadEvent> decodeEvent(DownloadId download, QByteArrayView record);

QByteArray encodeHost(const HostProfile& profile);
std::optional<HostProfile> decodeHost(const QString& host, QByteArrayView record);

QByteArray encodeSetting(const QString& name, const QByteArray& value);
std::optional<QByteArray> decodeSetting(const QString& name, QByteArrayView record);

} // namespace tributary
