#include "ui/words/error_text.h"

#include "ui/words/remedies.h"

#include <QCoreApplication>

namespace tributary {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

QString sentence(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::BadUrl: return Words::tr("The link can't be read");
    case ErrorKind::UnsupportedScheme: return Words::tr("Only http and https links can be downloaded");
    case ErrorKind::HostNotFound: return Words::tr("Server not found");
    case ErrorKind::ConnectionRefused: return Words::tr("The server refuses connections");
    case ErrorKind::ConnectionLost: return Words::tr("The connection was lost");
    case ErrorKind::TimedOut: return Words::tr("The server didn't answer in time");
    case ErrorKind::TlsFailed: return Words::tr("The connection can't be secured");
    case ErrorKind::ProxyFailed: return Words::tr("The proxy can't be used");
    case ErrorKind::AuthRequired: return Words::tr("User name and password needed");
    case ErrorKind::Forbidden: return Words::tr("Access denied");
    //: The server has no such file.
    case ErrorKind::NotFound: return Words::tr("Not found");
    case ErrorKind::HttpError: return Words::tr("The server reported an error");
    case ErrorKind::TooManyRedirects: return Words::tr("Too many redirects");
    case ErrorKind::BadRange: return Words::tr("The server sent the wrong part of the file");
    case ErrorKind::BadResponse: return Words::tr("The server's answer makes no sense");
    case ErrorKind::Changed: return Words::tr("The file has changed on the server");
    case ErrorKind::ChecksumMismatch:
        return Words::tr("Wrong checksum: the file is damaged or not the right one");
    case ErrorKind::NoSpace: return Words::tr("Not enough space on the disk");
    case ErrorKind::NoPermission: return Words::tr("No permission to write to the folder");
    case ErrorKind::FileTooLarge: return Words::tr("The file is too large for this disk");
    case ErrorKind::DiskError: return Words::tr("The disk can't be read or written");
    case ErrorKind::MemoryLimit: return Words::tr("The file is larger than the memory limit");
    case ErrorKind::Conflict: return Words::tr("A file with that name already exists");
    //: A download that was cancelled.
    case ErrorKind::Cancelled: return Words::tr("Aborted");
    case ErrorKind::Internal: return Words::tr("Something went wrong inside Tributary");
    //: A download that runs, say, can't be renamed or edited.
    case ErrorKind::NotNow: return Words::tr("This can't be done at the moment");
    }
    return {};
}

QString answered(const DownloadError& error)
{
    if (isRefusedByProxy(error))
        return Words::tr("The proxy asks for a user name and a password");
    return isLoginRefused(error) ? Words::tr("User name or password not accepted") : sentence(error.kind);
}

} // namespace

QString errorText(const DownloadError& error)
{
    const bool isToldToAnother = error.kind == ErrorKind::HttpError && error.httpStatus == 0;
    if (isToldToAnother)
        return Words::tr("The server is limiting requests for now");
    if (isPageInstead(error))
        return Words::tr("A web page came instead of the file");
    if (error.httpStatus == 0)
        return sentence(error.kind);
    //: %1: what went wrong, %2: the number the server answered with, e.g. "Not found (404)".
    return Words::tr("%1 (%2)").arg(answered(error)).arg(error.httpStatus);
}

} // namespace tributary
