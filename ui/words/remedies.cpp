#include "ui/words/remedies.h"

#include "core/values/network/answer_status.h"
#include "core/values/phrases/phrase.h"

namespace tributary {

namespace {

QList<Remedy> remediesFor(const DownloadError& error)
{
    using enum Remedy;
    switch (error.kind) {
    case ErrorKind::BadUrl:
    case ErrorKind::UnsupportedScheme: return {ReplaceLink};
    case ErrorKind::NotFound: return {ReplaceLink, OpenInBrowser, Retry};
    case ErrorKind::TooManyRedirects: return {ReplaceLink, Retry};
    case ErrorKind::NoSpace:
    case ErrorKind::NoPermission:
    case ErrorKind::FileTooLarge:
    case ErrorKind::DiskError: return {ChooseFolder, Retry};
    case ErrorKind::AuthRequired: return {SignIn, ReplaceLink, OpenInBrowser};
    // A link that has expired, or a door that asks for no name.
    case ErrorKind::Forbidden: return {ReplaceLink, OpenInBrowser, SignIn, Retry};
    case ErrorKind::HostNotFound:
    case ErrorKind::ConnectionRefused:
    case ErrorKind::ConnectionLost:
    case ErrorKind::TimedOut:
    case ErrorKind::TlsFailed:
    case ErrorKind::BadRange:
    case ErrorKind::BadResponse:
    case ErrorKind::Changed:
    case ErrorKind::ChecksumMismatch: return {Retry, ReplaceLink};
    case ErrorKind::HttpError:
        return mayPassByWaiting(error.httpStatus) ? QList{Retry, ReplaceLink} : QList{ReplaceLink, Retry};
    case ErrorKind::ProxyFailed:
    case ErrorKind::MemoryLimit:
    case ErrorKind::Conflict:
    case ErrorKind::Cancelled:
    case ErrorKind::Internal:
    case ErrorKind::NotNow: return {Retry};
    }
    return {Retry};
}

bool says(const DownloadError& error, PhraseKind kind)
{
    const auto phrase = phraseIn(error.detail);
    return phrase && phrase->kind == kind;
}

} // namespace

bool isPageInstead(const DownloadError& error)
{
    return error.kind == ErrorKind::BadResponse && says(error, PhraseKind::PageForFile);
}

bool isGivenChecksumWrong(const DownloadError& error)
{
    return error.kind == ErrorKind::ChecksumMismatch && says(error, PhraseKind::ChecksumGiven);
}

bool isRefusedByProxy(const DownloadError& error)
{
    return error.kind == ErrorKind::ProxyFailed && error.httpStatus == proxyWantsAPassword;
}

bool isLoginRefused(const DownloadError& error)
{
    return error.kind == ErrorKind::AuthRequired && says(error, PhraseKind::LoginRefused);
}

QList<Remedy> remediesFor(const DownloadError& error, Secrets missing)
{
    QList<Remedy> remedies = remediesFor(error);
    if (isPageInstead(error))
        remedies = {Remedy::OpenInBrowser, Remedy::ReplaceLink, Remedy::Retry};
    if (isGivenChecksumWrong(error))
        remedies.prepend(Remedy::EditChecksum);
    if (isRefusedByProxy(error))
        remedies.prepend(Remedy::SignIn);
    if (missing && !remedies.contains(Remedy::SignIn) && !remedies.contains(Remedy::ChooseFolder))
        remedies.append(Remedy::SignIn);
    if (error.doubt)
        remedies.prepend(Remedy::Trust);
    return remedies;
}

} // namespace tributary
