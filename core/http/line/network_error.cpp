#include "core/http/line/network_error.h"

namespace tributary {

ErrorKind kindOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError: return ErrorKind::HostNotFound;
    case QNetworkReply::ConnectionRefusedError: return ErrorKind::ConnectionRefused;
    case QNetworkReply::TimeoutError: return ErrorKind::TimedOut;
    case QNetworkReply::SslHandshakeFailedError: return ErrorKind::TlsFailed;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError: return ErrorKind::ProxyFailed;
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError: return ErrorKind::UnsupportedScheme;
    case QNetworkReply::ProtocolFailure: return ErrorKind::BadResponse;
    case QNetworkReply::AuthenticationRequiredError: return ErrorKind::AuthRequired;
    default: return ErrorKind::ConnectionLost;
    }
}

bool mayPass(const DownloadError& error)
{
    if (error.httpStatus == proxyWantsAPassword)
        return false;
    switch (error.kind) {
    case ErrorKind::HostNotFound:
    case ErrorKind::ConnectionRefused:
    case ErrorKind::ConnectionLost:
    case ErrorKind::TimedOut:
    case ErrorKind::ProxyFailed:
    case ErrorKind::HttpError: // those that won't pass are given up before
    case ErrorKind::BadRange:
    case ErrorKind::BadResponse: return true;
    default: return false;
    }
}

} // namespace tributary
