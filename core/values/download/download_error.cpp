#include "core/values/download/download_error.h"

namespace tributary {

QLatin1String nameOf(ErrorKind kind)
{
    using enum ErrorKind;
    switch (kind) {
    case BadUrl: return QLatin1String("BadUrl");
    case UnsupportedScheme: return QLatin1String("UnsupportedScheme");
    case HostNotFound: return QLatin1String("HostNotFound");
    case ConnectionRefused: return QLatin1String("ConnectionRefused");
    case ConnectionLost: return QLatin1String("ConnectionLost");
    case TimedOut: return QLatin1String("TimedOut");
    case TlsFailed: return QLatin1String("TlsFailed");
    case ProxyFailed: return QLatin1String("ProxyFailed");
    case AuthRequired: return QLatin1String("AuthRequired");
    case Forbidden: return QLatin1String("Forbidden");
    case NotFound: return QLatin1String("NotFound");
    case HttpError: return QLatin1String("HttpError");
    case TooManyRedirects: return QLatin1String("TooManyRedirects");
    case BadRange: return QLatin1String("BadRange");
    case BadResponse: return QLatin1String("BadResponse");
    case Changed: return QLatin1String("Changed");
    case ChecksumMismatch: return QLatin1String("ChecksumMismatch");
    case NoSpace: return QLatin1String("NoSpace");
    case NoPermission: return QLatin1String("NoPermission");
    case FileTooLarge: return QLatin1String("FileTooLarge");
    case DiskError: return QLatin1String("DiskError");
    case MemoryLimit: return QLatin1String("MemoryLimit");
    case Conflict: return QLatin1String("Conflict");
    case Cancelled: return QLatin1String("Cancelled");
    case Internal: return QLatin1String("Internal");
    case NotNow: return QLatin1String("NotNow");
    }
    return QLatin1String("Internal");
}

QString reasonOf(const DownloadError& error)
{
    return error.detail.isEmpty() ? QString(nameOf(error.kind)) : error.detail;
}

} // namespace tributary
