#include "core/storage/store/records/request_record.h"

#include "core/storage/store/fields/request_fields.h"
#include "core/storage/store/records/record.h"

namespace tributary {

QByteArray encodeRequest(DownloadId id, const DownloadRequest& request, Secrets alreadyLeftOut,
                         std::optional<SecretsKey> secretsKey)
{
    const StoredRequest harmless{.request = withoutSecrets(request),
                                 .secretsLeftOut = alreadyLeftOut | secretsIn(request),
                                 .secretsKey = secretsKey};
    RecordWriter out;
    describeRequest(out, harmless);
    return std::move(out).sealed(RecordKind::Request, id.value);
}

std::optional<StoredRequest> decodeRequest(DownloadId id, QByteArrayView record)
{
    RecordReader in(record, RecordKind::Request, id.value);
    StoredRequest stored;
    describeRequest(in, stored);
    return in.isWhole() ? std::optional(std::move(stored)) : std::nullopt;
}

} // namespace tributary
