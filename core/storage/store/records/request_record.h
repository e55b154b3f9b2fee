#pragma once

#include "core/storage/store/records/store_batch.h"

namespace tributary {

// The only way of a request into a file, and it leaves the secrets behind.
QByteArray encodeRequest(DownloadId id, const DownloadRequest& request, Secrets alreadyLeftOut,
                         std::optional<SecretsKey> secretsKey = {});
// nullopt for what is not exactly as it was written.
std::optional<StoredRequest> decodeRequest(DownloadId id, QByteArrayView record);

} // namespace tributary
