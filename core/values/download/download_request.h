#pragma once

#include "core/values/download/assembly_choice.h"
#include "core/values/download/checksum.h"
#include "core/values/download/mirror.h"
#include "core/values/download/piece_hashes.h"
#include "core/values/download/retry_policy.h"
#include "core/values/network/cookie.h"
#include "core/values/network/network_profile.h"

#include <QList>
#include <QUrl>

#include <chrono>
#include <memory>
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
// What the finished file says about when it was changed last.
enum class FileTime : quint8 { OfDownload, OfServer };

// Says by whose word a file has its name. A person's own word stands as it is; any other, of a list, a
// document or another program, is made safe when the download is added, whichever door it came through.
enum class NamedBy : quint8 { Others, Person };

// Where the file goes. Without a name the server's is taken, else the URL's, and made safe; a name that is
// given is a name without folders.
struct DownloadTarget
{
    QString folder;
    QString fileName;
    ConflictPolicy onConflict = ConflictPolicy::Rename;
    SpaceReservation space = SpaceReservation::Reserve;
    // What is made of a name that is not given: "{name}" in it stands for that. Empty: the name alone.
    QString nameTemplate;
    FileTime time = FileTime::OfDownload;
    NamedBy namedBy = NamedBy::Others;
    // Where below the folder others wish it to be; made safe, and part of the folder, when it is added.
    QString wishedFolder = {};

    friend bool operator==(const DownloadTarget&, const DownloadTarget&) = default;
};

enum class ConnectionGrowthKind : quint8 { Automatic, Fixed };

struct ConnectionChoice
{
    ConnectionGrowthKind growth = ConnectionGrowthKind::Automatic;
    int most = 8;
    // First it is measured, at most so long and with at most so many, what number pays; 0: not at all.
    std::chrono::milliseconds measureFor{0};
    int measureMost = 50;

    friend bool operator==(const ConnectionChoice&, const ConnectionChoice&) = default;
};

struct Timeouts
{
    std::chrono::milliseconds silence{30'000};
    std::chrono::milliseconds connect{15'000};

    friend bool operator==(const Timeouts&, const Timeouts&) = default;
};

// Where a digest is looked for when none is given. Headers come with the file; a checksum file beside it
// costs a request or two to the same host.
enum class ChecksumSearch : quint8 { Headers, HeadersAndFiles };

// Everything a person can ask of one download. A login in a link is taken for its credentials, unless those
// are given; numbers that make no sense become the nearest that do.
struct DownloadRequest
{
    QUrl url;
    QList<Mirror> mirrors;
    DownloadTarget target;
    AssemblyChoice assembly;
    ConnectionChoice connections;
    RetryPolicy retry;
    // Takes the policy's place; it is not kept over restarts.
    std::shared_ptr<const RetryStrategy> retryStrategy;
    Timeouts timeouts;
    NetworkProfile network;
    QList<Header> headers;
    QByteArray userAgent;
    QUrl referer;
    // For the download's own origin.
    QByteArray cookies;
    // Each goes where its own rules say, after a redirect as well.
    QList<Cookie> cookieJar;
    std::optional<Credentials> credentials;
    // What the file must be; another one is no success.
    std::optional<qint64> size;
    std::optional<Checksum> checksum;
    std::optional<PieceHashes> pieces;
    ChecksumSearch checksumSearch = ChecksumSearch::Headers;
    std::optional<qint64> bytesPerSecond;
    // Most bytes that are read or written in one step.
    qint64 chunkSize = 256 * 1024;
    // Most bytes that one request asks for, and the size of a part file; nullopt: as it pays.
    std::optional<qint64> largestPart;

    friend bool operator==(const DownloadRequest&, const DownloadRequest&) = default;
};

} // namespace tributary
