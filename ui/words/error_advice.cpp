#include "ui/words/error_advice.h"

#include "core/values/network/answer_status.h"
#include "ui/words/remedies.h"

#include <QCoreApplication>

namespace tributary {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ErrorAdvice)
};

} // namespace

QString adviceFor(const DownloadError& error)
{
    switch (error.kind) {
    case ErrorKind::BadUrl: return Words::tr("Copy the whole link and try again.");
    case ErrorKind::UnsupportedScheme: return Words::tr("Look for a link that begins with https://.");
    case ErrorKind::HostNotFound: return Words::tr("Look for a typo in the link, or check the network.");
    case ErrorKind::ConnectionRefused:
    case ErrorKind::ConnectionLost:
    case ErrorKind::TimedOut: return Words::tr("Check the network, or try again later.");
    case ErrorKind::TlsFailed:
        return Words::tr("The server can't prove who it is. Check this computer's date, or ask the people "
                         "who run the server.");
    case ErrorKind::ProxyFailed:
        return isRefusedByProxy(error) ? Words::tr("Sign in with your user name and password for the proxy.")
                                       : Words::tr("Check the proxy's address and password.");
    case ErrorKind::AuthRequired: return Words::tr("Sign in with your user name and password for this site.");
    case ErrorKind::Forbidden:
        return Words::tr(
            "The link may have expired, or may need you to sign in: get a new one from the site.");
    case ErrorKind::NotFound: return Words::tr("The file may have moved. Look for a new link.");
    case ErrorKind::HttpError:
        return mayPassByWaiting(error.httpStatus)
                   ? Words::tr("The problem is on the server: try again later.")
                   : Words::tr("Check the link, or look for a new one; waiting won't help.");
    case ErrorKind::TooManyRedirects:
    case ErrorKind::BadRange: return Words::tr("Try again, or look for the file on another server.");
    case ErrorKind::BadResponse:
        if (isPageInstead(error))
            return Words::tr("The site may want you to sign in, or the link has expired. Open it in the "
                             "browser and copy the link again.");
        return Words::tr("Try again, or look for the file on another server.");
    case ErrorKind::Changed: return Words::tr("Try again to download the new file from the start.");
    case ErrorKind::ChecksumMismatch:
        if (isGivenChecksumWrong(error))
            return Words::tr("Look for a typo in the checksum, or try again.");
        return Words::tr("Try again, or look for the file on another server.");
    case ErrorKind::NoSpace:
        return Words::tr("Free some space, then try again. What has been downloaded is kept.");
    case ErrorKind::NoPermission: return Words::tr("Choose another folder, or allow writing to this one.");
    case ErrorKind::FileTooLarge: return Words::tr("Choose a folder on another disk.");
    case ErrorKind::DiskError: return Words::tr("Check that the disk is connected and working.");
    case ErrorKind::MemoryLimit:
        return Words::tr("Allow more memory under Settings, Advanced, and try again; or add the download "
                         "again with part files on disk.");
    case ErrorKind::Conflict: return Words::tr("Move that file away, or save under another name.");
    case ErrorKind::Cancelled: return {};
    case ErrorKind::Internal: return Words::tr("Please report this, and include the log.");
    case ErrorKind::NotNow: return Words::tr("Pause the download, then try again.");
    }
    return {};
}

} // namespace tributary
