#include "core/engine/keeping/discard_record.h"

#include "core/engine/keeping/id_list.h"

namespace tributary {

QByteArray encodeDiscards(const DueDiscards& due)
{
    return encodeIds(due);
}

DueDiscards decodeDiscards(const QByteArray& record)
{
    const QList<DownloadId> ids = decodeIds<DownloadId>(record);
    return {ids.begin(), ids.end()};
}

} // namespace tributary
