#pragma once

#include "core/values/checksum.h"
#include "core/values/network_profile.h"

#include <QList>
#include <QUrl>

#include <chrono>
#include <optional>

namespace tributary {

struct Header
{
    QByteArray name;
    QByteArray value;

    friend bool operator==(const Header&, const Header&) = default;
};

enum class ConflictPolicy : quint8 { Rename, Overwrite, Skip, Fail };
enum class SpaceReservation : quint8 { Reserve, Sparse };

// Where the file goes. Without a name the server's is taken, else the URL's.
struct DownloadTarget
{
    QString folder;
    QString fileName;
    ConflictPolicy onConflict = ConflictPolicy::Rename;
    SpaceReservation space = SpaceReservation::Reserve;

    friend bool operator==(const DownloadTarget&, const DownloadTarget&) = default;
};

enum class ConnectionGrowthKind : quint8 { Automatic, Fixed };

struct ConnectionChoice
{
    ConnectionGrowthKind growth = ConnectionGrowthKind::Automatic;
    int most = 8;

    friend bool operator==(const ConnectionChoice&, const ConnectionChoice&) = default;
};

// Tries after the first failure without progress in between, and the waits between them.
struct RetryPolicy
{
    int tries = 5;
    std::chrono::milliseconds firstWait{500};
    std::chrono::milliseconds longestWait{30'000};

    friend bool operator==(const RetryPolicy&, const RetryPolicy&) = default;
};

struct Timeouts
{
    std::chrono::milliseconds silence{30'000};
    std::chrono::milliseconds connect{15'000};

    friend bool operator==(const Timeouts&, const Timeouts&) = default;
};

// Everything a person can ask of one download.
struct DownloadRequest
{
    QUrl url;
    DownloadTarget target;
    ConnectionChoice connections;
    RetryPolicy retry;
    Timeouts timeouts;
    NetworkProfile network;
    QList<Header> headers;
    QByteArray userAgent;
    QUrl referer;
    QByteArray cookies;
    std::optional<Credentials> credentials;
    std::optional<Checksum> checksum;
    std::optional<qint64> bytesPerSecond;
    qint64 chunkSize = 256 * 1024;

    friend bool operator==(const DownloadRequest&, const DownloadRequest&) = default;
};

} // namespace tributary
