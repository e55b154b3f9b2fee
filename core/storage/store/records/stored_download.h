#pragma once

#include "core/storage/store/records/order_key_gaps.h"
#include "core/values/basics/rare_value.h"
#include "core/values/download/checksum.h"
#include "core/values/download/download_error.h"
#include "core/values/download/download_id.h"
#include "core/values/download/download_state.h"
#include "core/values/download/priority.h"
#include "core/values/download/request_secrets.h"
#include "core/values/network/keyring.h"

#include <QDateTime>

#include <optional>

namespace tributary {

// The part of a download that changes while the program works on it. Times are kept to the millisecond.
struct DownloadStanding
{
    DownloadState state = DownloadState::Queued;
    CheckedBy checkedBy = CheckedBy::NotKnown;
    RareValue<DownloadError> error;
    std::optional<qint64> size;
    qint64 bytes = 0;
    QString path;
    QDateTime addedAt;
    std::optional<QDateTime> startedAt;
    std::optional<QDateTime> finishedAt;
    OrderKey position;
    Priority priority = Priority::Normal;
    QString category;

    friend bool operator==(const DownloadStanding&, const DownloadStanding&) = default;
};

// One download as the store keeps it. Secrets of the request are never written: what comes back is the
// request without them, and secretsLeftOut says which there were.
struct StoredDownload
{
    DownloadId id;
    DownloadRequest request;
    Secrets secretsLeftOut;
    std::optional<SecretsKey> secretsKey; // under which a keyring may have them
    DownloadStanding standing;

    friend bool operator==(const StoredDownload&, const StoredDownload&) = default;
};

} // namespace tributary
