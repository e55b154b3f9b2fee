#pragma once

#include "core/values/basics/names.h"
#include "core/values/download/assembly_choice.h"
#include "core/values/download/checksum.h"
#include "core/values/download/piece_hashes.h"
#include "core/values/download/retry_policy.h"
#include "core/values/network/cookie.h"
#include "core/values/network/host_login.h"
#include "core/values/network/network_profile.h"

#include <QList>
#include <QUrl>

#include <chrono>
#include <memory>
#include <optional>

namespace tributary {

// A further place that offers the same file.
struct Mirror
{
    QUrl url;
    std::optional<Credentials> credentials;
    // 1 is asked first, 999999 last; the download's own link comes before all.
    int priority = 1;

    friend bool operator==(const Mirror&, const Mirror&) = default;
};

// A header of HTTP as it is sent. Values with line breaks are left out of requests.
struct Header
{
    QByteArray name;
    QByteArray value;

    friend bool operator==(const Header&, const Header&) = default;
};

// What to do where a file of that name is there: number the new file, "a (1).bin"; replace the old file once
// the new one is whole; keep the old file and skip the download; or keep it and fail with Conflict.
enum class ConflictPolicy : quint8 { Rename, Overwrite, Skip, Fail };
template<>
inline constexpr auto choiceNames<ConflictPolicy> = std::array{
    QLatin1String("rename"), QLatin1String("overwrite"), QLatin1String("skip"), QLatin1String("fail")};
// Whether room on the disk is reserved before bytes come, or the file grows with them.
enum class SpaceReservation : quint8 { Reserve, Sparse };
template<>
inline constexpr auto choiceNames<SpaceReservation> =
    std::array{QLatin1String("reserve"), QLatin1String("sparse")};
// The modification time of a finished file: the time of the download, or the time that the server says.
enum class FileTime : quint8 { OfDownload, OfServer };
template<>
inline constexpr auto choiceNames<FileTime> = std::array{QLatin1String("download"), QLatin1String("server")};

// Says by whose word a file has its name. A person's own word stands as it is; any other, of a list, a
// document or another program, is made safe when the download is added, whichever door it came through.
enum class NamedBy : quint8 { Others, Person };
template<>
inline constexpr auto choiceNames<NamedBy> = std::array{QLatin1String("others"), QLatin1String("person")};

// Where the file goes. Without a fileName the server's name is taken, else the link's, and made safe. A
// fileName has no folders in it. The folder is made where it is missing.
struct DownloadTarget
{
    QString folder;
    QString fileName;
    ConflictPolicy onConflict = ConflictPolicy::Rename;
    SpaceReservation space = SpaceReservation::Reserve;
    // The template for a file name that is not given, with "{host}", "{date}" and "{name}" (name_template.h).
    // Empty: the name alone.
    QString nameTemplate;
    FileTime time = FileTime::OfDownload;
    NamedBy namedBy = NamedBy::Others;
    // A folder below folder that a list or document wishes for; made safe, and part of folder, when the
    // download is added.
    QString wishedFolder = {};

    friend bool operator==(const DownloadTarget&, const DownloadTarget&) = default;
};

// Automatic: connections are added while they pay. Fixed: as many as there may be, from the start.
enum class ConnectionGrowthKind : quint8 { Automatic, Fixed };
template<>
inline constexpr auto choiceNames<ConnectionGrowthKind> =
    std::array{QLatin1String("automatic"), QLatin1String("fixed")};

// How many connections one file may have.
struct ConnectionChoice
{
    ConnectionGrowthKind growth = ConnectionGrowthKind::Automatic;
    int most = 8;
    // First it is measured which number pays, for at most so long and with at most so many connections; 0: it
    // is not measured.
    std::chrono::milliseconds measureFor{0};
    int measureMost = 50;

    friend bool operator==(const ConnectionChoice&, const ConnectionChoice&) = default;
};

// How long a connection may take before it is given up for another one.
struct Timeouts
{
    std::chrono::milliseconds silence{30'000}; // without a byte, while one is waited for
    std::chrono::milliseconds connect{15'000}; // until the line is made and secured

    friend bool operator==(const Timeouts&, const Timeouts&) = default;
};

// Where to look for a digest when none is given. Headers come with the file; a checksum file beside it costs
// a request or two to the same host.
enum class ChecksumSearch : quint8 { Headers, HeadersAndFiles };
template<>
inline constexpr auto choiceNames<ChecksumSearch> =
    std::array{QLatin1String("headers"), QLatin1String("headersAndFiles")};

// Everything a person can ask of one download; all but url and target.folder may stay as it is. A login in a
// link is taken for its credentials, unless those are given. Numbers that make no sense become the nearest
// that do when the download is added.
struct DownloadRequest
{
    QUrl url;              // http or https
    QList<Mirror> mirrors; // other sources of the same file
    DownloadTarget target;
    AssemblyChoice assembly;
    ConnectionChoice connections;
    RetryPolicy retry;
    // Takes the place of retry. Not kept over restarts.
    std::shared_ptr<const RetryStrategy> retryStrategy;
    Timeouts timeouts;
    NetworkProfile network;
    QList<Header> headers; // secret ones go to the origin of url alone
    QByteArray userAgent;  // empty: the queue's usual one
    QUrl referer;
    QByteArray cookies; // a Cookie header, for the origin of url alone
    // Each cookie of the jar goes where its own rules say, after a redirect as well.
    QList<Cookie> cookieJar;
    std::optional<Credentials> credentials;
    // Each goes to the host that it names, where a redirect leads there.
    QList<HostLogin> logins;
    // Expectations of the file: another size is a failure, another digest a ChecksumMismatch.
    std::optional<qint64> size;
    std::optional<Checksum> checksum;
    std::optional<PieceHashes> pieces;
    // A file with this digest is taken, unverified, although a digest that was found contradicts it. A person
    // was asked about that file. A digest that is given counts before this one.
    std::optional<Checksum> accepted;
    // The media type that another program was sent; a page or a message of another type is no such file.
    // Empty: nobody knows it.
    QByteArray contentType;
    ChecksumSearch checksumSearch = ChecksumSearch::Headers;
    std::optional<qint64> bytesPerSecond; // of this download alone
    // Most bytes that are read or written in one step.
    qint64 chunkSize = 256 * 1024;
    // Most bytes that one request asks for, and the size of a part file; nullopt: as it pays.
    std::optional<qint64> largestPart;

    friend bool operator==(const DownloadRequest&, const DownloadRequest&) = default;
};

} // namespace tributary
