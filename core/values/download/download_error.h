#pragma once

#include "core/values/basics/names.h"
#include "core/values/network/certificate_doubt.h"
#include "core/values/phrases/phrase.h"

#include <QString>

#include <expected>
#include <memory>

namespace tributary {

// The small stable set that scripts rely on; names never change, new ones may come, at the end: stores have
// the numbers.
enum class ErrorKind : quint8 {
    BadUrl,
    UnsupportedScheme,
    HostNotFound,
    ConnectionRefused,
    ConnectionLost,
    TimedOut,
    TlsFailed,
    ProxyFailed,
    AuthRequired,
    Forbidden,
    NotFound,
    HttpError,
    TooManyRedirects,
    BadRange,
    BadResponse,
    Changed,
    ChecksumMismatch,
    NoSpace,
    NoPermission,
    FileTooLarge,
    DiskError,
    MemoryLimit,
    Conflict,
    Cancelled,
    Internal,
    NotNow, // an order that the download can't be given as it is; no download fails with it
};
template<>
inline constexpr auto choiceNames<ErrorKind> = std::array{
    QLatin1String("BadUrl"),           QLatin1String("UnsupportedScheme"),
    QLatin1String("HostNotFound"),     QLatin1String("ConnectionRefused"),
    QLatin1String("ConnectionLost"),   QLatin1String("TimedOut"),
    QLatin1String("TlsFailed"),        QLatin1String("ProxyFailed"),
    QLatin1String("AuthRequired"),     QLatin1String("Forbidden"),
    QLatin1String("NotFound"),         QLatin1String("HttpError"),
    QLatin1String("TooManyRedirects"), QLatin1String("BadRange"),
    QLatin1String("BadResponse"),      QLatin1String("Changed"),
    QLatin1String("ChecksumMismatch"), QLatin1String("NoSpace"),
    QLatin1String("NoPermission"),     QLatin1String("FileTooLarge"),
    QLatin1String("DiskError"),        QLatin1String("MemoryLimit"),
    QLatin1String("Conflict"),         QLatin1String("Cancelled"),
    QLatin1String("Internal"),         QLatin1String("NotNow"),
};

// A failure, as a value. The detail names what was being done, to what, and what the system said; sentences
// for people are made from it in the ui and the cli.
struct DownloadError
{
    ErrorKind kind = ErrorKind::Internal;
    int httpStatus = 0;
    Phrase detail;
    // The certificate that is to blame, where a person might trust it; not kept over restarts.
    std::shared_ptr<const CertificateDoubt> doubt;
    // Which proxy wants a password, "http://proxy.example:3128"; not kept over restarts either.
    QString proxy = {};
    // The server that the failure came from, "https://node.example:8443", where a redirect or a mirror led to
    // another one than the download's link names.
    QString server = {};

    friend bool operator==(const DownloadError& a, const DownloadError& b)
    {
        const bool isSameDoubt = a.doubt == b.doubt || (a.doubt && b.doubt && *a.doubt == *b.doubt);
        return a.kind == b.kind && a.httpStatus == b.httpStatus && a.detail == b.detail &&
               a.proxy == b.proxy && a.server == b.server && isSameDoubt;
    }
};

// The status of a ProxyFailed that a login may mend.
constexpr int proxyWantsAPassword = 407;

template<typename T>
using Expected = std::expected<T, DownloadError>;

// What stands within a sentence about a failure: the detail, or the kind's name where there is none.
Phrase reasonOf(const DownloadError& error);

inline std::unexpected<DownloadError> failure(ErrorKind kind, Phrase detail)
{
    return std::unexpected(DownloadError{.kind = kind, .detail = std::move(detail)});
}

} // namespace tributary
