#pragma once

#include "core/values/byte_range.h"
#include "core/values/download_error.h"
#include "core/values/download_id.h"
#include "core/values/download_state.h"
#include "core/values/order_key.h"
#include "core/values/priority.h"
#include "core/values/secret.h"

#include <QDateTime>
#include <QList>
#include <QUrl>

#include <chrono>
#include <optional>

namespace tributary {

enum class TransferMode : quint8 { Single, Segmented };

// One connection's piece: from start it has come to position and will go on to end.
struct ConnectionSnapshot
{
    qint64 start = 0;
    qint64 position = 0;
    std::optional<qint64> end;
    qint64 bytesPerSecond = 0;

    friend bool operator==(const ConnectionSnapshot&, const ConnectionSnapshot&) = default;
};

// All that a window or a progress bar needs to draw one download.
struct DownloadSnapshot
{
    DownloadId id;
    QUrl url;
    QString path;
    DownloadState state = DownloadState::Queued;
    std::optional<qint64> size;
    qint64 bytes = 0;
    // Progress of the step that the state names when it is not the transfer itself.
    qint64 stepBytes = 0;
    qint64 bytesPerSecond = 0;
    std::optional<std::chrono::seconds> timeLeft;
    std::optional<std::chrono::milliseconds> retryIn;
    TransferMode mode = TransferMode::Single;
    std::optional<DownloadError> error;
    QList<ConnectionSnapshot> connections;
    QList<ByteRange> parts;
    // The most connections that the server takes, once it has refused one more.
    std::optional<int> hostConnections;
    // The most bytes a second that it alone may have.
    std::optional<qint64> ownLimit;
    // Reading is held back until the disk has caught up.
    bool waitsForDisk = false;
    // Its place in the list: by priority, then by position, then by id.
    Priority priority = Priority::Normal;
    OrderKey position;
    QString category;
    QDateTime addedAt;
    std::optional<QDateTime> startedAt;
    std::optional<QDateTime> finishedAt;
    // What it was asked with and the list does not keep; a person has to say it again.
    Secrets secretsMissing;

    friend bool operator==(const DownloadSnapshot&, const DownloadSnapshot&) = default;
};

} // namespace tributary
