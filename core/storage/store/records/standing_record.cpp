#include "core/storage/store/records/standing_record.h"

#include "core/storage/store/fields/standing_fields.h"
#include "core/storage/store/records/record.h"

namespace tributary {

QByteArray encodeStanding(DownloadId id, const DownloadStanding& standing)
{
    RecordWriter out;
    describeStanding(out, standing);
    return std::move(out).sealed(RecordKind::Standing, id.value);
}

std::optional<DownloadStanding> decodeStanding(DownloadId id, QByteArrayView record)
{
    RecordReader in(record, RecordKind::Standing, id.value);
    DownloadStanding standing;
    describeStanding(in, standing);
    return in.isWhole() ? std::optional(std::move(standing)) : std::nullopt;
}

} // namespace tributary
