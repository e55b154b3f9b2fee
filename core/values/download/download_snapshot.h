#pragma once

#include "core/values/basics/names.h"
#include "core/values/basics/rare_list.h"
#include "core/values/basics/rare_value.h"
#include "core/values/download/byte_range.h"
#include "core/values/download/checksum.h"
#include "core/values/download/download_error.h"
#include "core/values/download/download_id.h"
#include "core/values/download/download_state.h"
#include "core/values/download/priority.h"
#include "core/values/network/kept_link.h"
#include "core/values/network/secret.h"

#include <QDateTime>
#include <QList>

#include <chrono>
#include <optional>

namespace tributary {

// Whether the file comes as one stream or in segments.
enum class TransferMode : quint8 { Single, Segmented };
template<>
inline constexpr auto choiceNames<TransferMode> =
    std::array{QLatin1String("single"), QLatin1String("segmented")};

// What a connection is doing at the moment.
enum class ConnectionActivity : quint8 {
    Asking,    // the server hasn't answered
    Waiting,   // the host is not to be asked yet
    Held,      // answered; its bytes wait until there is a file for them
    Comparing, // its source is on trial: has it the same file?
    Receiving,
    Limited, // receiving what a limit leaves it
    Resting, // before it asks again
};
template<>
inline constexpr auto choiceNames<ConnectionActivity> =
    std::array{QLatin1String("asking"),    QLatin1String("waiting"),   QLatin1String("held"),
               QLatin1String("comparing"), QLatin1String("receiving"), QLatin1String("limited"),
               QLatin1String("resting")};

// Why a connection had to ask anew; of no interest any more once it has brought something.
enum class AskedAnew : quint8 { No, AfterFailure, WasSlow };
template<>
inline constexpr auto choiceNames<AskedAnew> =
    std::array{QLatin1String("no"), QLatin1String("afterFailure"), QLatin1String("wasSlow")};

// One connection's segment: from start it has come to position and will go on to end.
struct ConnectionSnapshot
{
    qint64 start = 0;
    qint64 position = 0;
    std::optional<qint64> end;
    qint64 bytesPerSecond = 0;
    // The host of the source that the connection fetches from, with the port where that is not the usual one.
    QString host;
    ConnectionActivity activity = ConnectionActivity::Receiving;
    AskedAnew askedAnew = AskedAnew::No;
    std::optional<DownloadError> failure; // after which it asked anew
    // How far a stream has come whose bytes are here already and are only compared, up to the position.
    std::optional<qint64> comparedTo;

    friend bool operator==(const ConnectionSnapshot&, const ConnectionSnapshot&) = default;
};

// A download at one moment: all that a window or a progress bar needs to draw it.
struct DownloadSnapshot
{
    DownloadId id;
    KeptLink url;
    QString path; // of the file; empty until its name is known
    DownloadState state = DownloadState::Queued;
    TransferMode mode = TransferMode::Single;
    CheckedBy checkedBy = CheckedBy::NotKnown;
    // The place in the list: by priority, then by position, then by id.
    Priority priority = Priority::Normal;
    // True while reading is held back until the disk has caught up.
    bool waitsForDisk = false;
    // The server sends the file as one stream alone: after a pause all of it has to come once more.
    bool startsOver = false;
    // Secrets of the request that the list does not keep; a person has to say them again
    // (DownloadQueue::supply).
    Secrets secretsMissing;
    OrderKey position;
    std::optional<qint64> size;
    qint64 bytes = 0; // that are here
    // Progress of the step that the state names when it is not the transfer itself.
    qint64 stepBytes = 0;
    qint64 bytesPerSecond = 0;
    RareValue<std::chrono::seconds> timeLeft;
    RareValue<std::chrono::milliseconds> retryIn; // while it waits for a retry
    RareValue<DownloadError> error;               // of the last failure
    // A line of the log that a person wants to know at once: an unfinished file was set aside, and all is
    // fetched again.
    RareValue<Phrase> notice;
    RareList<ConnectionSnapshot> connections;
    // Connections without a segment: their source is on trial, or they wait before they ask again.
    RareList<ConnectionSnapshot> connectionsAside;
    RareList<ByteRange> parts; // what is here, in order
    // The most connections that the server takes, once it has refused one more.
    std::optional<int> hostConnections;
    // The most bytes a second that this download alone may have.
    RareValue<qint64> ownLimit;
    QString category;
    QDateTime addedAt;
    std::optional<QDateTime> startedAt;
    std::optional<QDateTime> finishedAt;

    friend bool operator==(const DownloadSnapshot&, const DownloadSnapshot&) = default;
};

} // namespace tributary
