#pragma once

#include "core/storage/store/records/stored_download.h"

namespace tributary {

QByteArray encodeStanding(DownloadId id, const DownloadStanding& standing);
// nullopt for what is not exactly as it was written.
std::optional<DownloadStanding> decodeStanding(DownloadId id, QByteArrayView record);

} // namespace tributary
