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
#include <utility>

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

// A request as the store has it; replacing a download's link changes it. The store never writes secrets: it
// gives the request back without them, and secretsLeftOut says which there were.
template<typename Request>
struct RequestOf
{
    Request request;
    Secrets secretsLeftOut;
    std::optional<SecretsKey> secretsKey = {}; // under which a keyring may have them

    friend bool operator==(const RequestOf&, const RequestOf&) = default;
};
using StoredRequest = RequestOf<DownloadRequest>;

// A download as the store keeps it.
template<typename Request>
struct DownloadOf
{
    DownloadId id;
    Request request;
    Secrets secretsLeftOut;
    std::optional<SecretsKey> secretsKey;
    DownloadStanding standing;

    friend bool operator==(const DownloadOf&, const DownloadOf&) = default;
};
using StoredDownload = DownloadOf<DownloadRequest>;

// A download put together from its two records.
template<typename Request>
DownloadOf<Request> downloadOf(DownloadId id, RequestOf<Request> asked, const DownloadStanding& standing)
{
    return {.id = id,
            .request = std::move(asked.request),
            .secretsLeftOut = asked.secretsLeftOut,
            .secretsKey = asked.secretsKey,
            .standing = standing};
}

} // namespace tributary
