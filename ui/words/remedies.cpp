#include "ui/words/remedies.h"

#include "words/failure.h"

namespace tributary {

namespace {

QList<Remedy> remediesFor(Failure failure)
{
    using enum Remedy;
    switch (failure) {
    case Failure::BadUrl:
    case Failure::UnsupportedScheme: return {ReplaceLink};
    case Failure::NotFound:
    case Failure::Gone: return {ReplaceLink, OpenInBrowser, Retry};
    case Failure::NoSpace:
    case Failure::NoPermission:
    case Failure::FileTooLarge:
    case Failure::DiskError:
    case Failure::FolderGone:
    case Failure::PartGone: return {ChooseFolder, Retry};
    case Failure::LoginNeeded:
    case Failure::LoginNeededElsewhere:
    case Failure::LoginRefused: return {SignIn, ReplaceLink, OpenInBrowser};
    case Failure::CookiesNeeded: return {OpenInBrowser, SignIn, ReplaceLink};
    case Failure::HeadersNeeded:
    case Failure::PassphraseNeeded: return {SignIn, ReplaceLink};
    // A link that has expired, or a door that asks for no name.
    case Failure::Forbidden:
    case Failure::ForbiddenElsewhere: return {ReplaceLink, OpenInBrowser, SignIn, Retry};
    case Failure::LinkExpired: return {ReplaceLink, OpenInBrowser, Retry};
    case Failure::PageInstead: return {OpenInBrowser, ReplaceLink, Retry};
    case Failure::NetworkWantsSignIn: return {OpenInBrowser, Retry};
    case Failure::ProxyWantsLogin: return {SignIn, Retry};
    case Failure::WrongChecksumGiven: return {EditChecksum, Retry, ReplaceLink};
    case Failure::WrongChecksumFound: return {Retry, ReplaceLink, KeepFile};
    case Failure::TooManyRedirects:
    case Failure::PaymentWanted:
    case Failure::AskedForProxyLogin:
    case Failure::LegalReasons:
    case Failure::LastingError: return {ReplaceLink, Retry};
    case Failure::HostNotFound:
    case Failure::ConnectionRefused:
    case Failure::ConnectionLost:
    case Failure::TimedOut:
    case Failure::ConnectingTimedOut:
    case Failure::TlsFailed:
    case Failure::NoTls:
    case Failure::Downgrade:
    case Failure::Locked:
    case Failure::TooManyRequests:
    case Failure::StillPreparing:
    case Failure::PassingError:
    case Failure::BadRange:
    case Failure::BadResponse:
    case Failure::NoHttp:
    case Failure::Changed:
    case Failure::NotAsListed:
    case Failure::WrongChecksum: return {Retry, ReplaceLink};
    case Failure::NameTaken:
    case Failure::NameTooLong:
    case Failure::FileInUse:
    case Failure::PartInTheWay: return {ChooseName, Retry};
    case Failure::ProxyFailed: return {ProxySettings, Retry};
    case Failure::MemoryLimit: return {MemorySettings, Retry};
    case Failure::FileLimit:
    case Failure::ListUnreadable:
    case Failure::Cancelled:
    case Failure::NotNow:
    case Failure::Internal: return {Retry};
    }
    return {Retry};
}

} // namespace

QList<Remedy> remediesFor(const DownloadError& error, Secrets missing)
{
    QList<Remedy> remedies = remediesFor(failureIn(error));
    if (missing && !remedies.contains(Remedy::SignIn) && !remedies.contains(Remedy::ChooseFolder))
        remedies.append(Remedy::SignIn);
    if (error.doubt)
        remedies.prepend(Remedy::Trust);
    return remedies;
}

} // namespace tributary
