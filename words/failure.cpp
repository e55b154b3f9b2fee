#include "words/failure.h"

#include "core/values/download/download_error.h"
#include "core/values/download/found_mismatch.h"
#include "core/values/network/answer_status.h"

#include <array>
#include <optional>

namespace tributary {

namespace {

// In the order of the failures.
constexpr auto words = std::to_array<FailureWords>({
#define FAILURE(name, happened, inWindow, inTerminal, next, detail, ...)                                     \
    FailureWords{happened, inWindow, inTerminal, NextStep::next, DetailOf::detail},
#include "words/failures.def"
#undef FAILURE
});

std::optional<Failure> foundInAnswer(PhraseKind found)
{
    switch (found) {
    case PhraseKind::LinkExpired: return Failure::LinkExpired;
    case PhraseKind::LoginRefused: return Failure::LoginRefused;
    case PhraseKind::NetworkWantsSignIn: return Failure::NetworkWantsSignIn;
    case PhraseKind::NoConnection: return Failure::ConnectingTimedOut;
    case PhraseKind::NoStatus: return Failure::NoHttp;
    case PhraseKind::NoTls: return Failure::NoTls;
    case PhraseKind::PageForFile: return Failure::PageInstead;
    case PhraseKind::StillPreparing: return Failure::StillPreparing;
    default: return std::nullopt;
    }
}

std::optional<Failure> foundInFile(PhraseKind found)
{
    switch (found) {
    case PhraseKind::ChecksumGiven: return Failure::WrongChecksumGiven;
    case PhraseKind::ChecksumOfFile:
    case PhraseKind::ChecksumOfHeader: return Failure::WrongChecksumFound;
    case PhraseKind::FileLimit: return Failure::FileLimit;
    case PhraseKind::FolderGone: return Failure::FolderGone;
    case PhraseKind::ImportRefused:
    case PhraseKind::OpeningList: return Failure::ListUnreadable;
    case PhraseKind::NameTooLong: return Failure::NameTooLong;
    case PhraseKind::LockedByOther:
    case PhraseKind::OtherIsWriting: return Failure::FileInUse;
    case PhraseKind::PartOfOtherDownload:
    case PhraseKind::PartOfOtherLink:
    case PhraseKind::PartOfOtherUser: return Failure::PartInTheWay;
    case PhraseKind::PartReplaced: return Failure::PartGone;
    case PhraseKind::PiecesOfOtherSize:
    case PhraseKind::SizeAboveListed:
    case PhraseKind::SizeNotListed: return Failure::NotAsListed;
    default: return std::nullopt;
    }
}

std::optional<Failure> foundMissing(PhraseKind found)
{
    switch (found) {
    case PhraseKind::CookiesNotKept: return Failure::CookiesNeeded;
    case PhraseKind::HeadersNotKept: return Failure::HeadersNeeded;
    case PhraseKind::ProxyLoginNotKept: return Failure::ProxyWantsLogin;
    case PhraseKind::PassphraseNotKept: return Failure::PassphraseNeeded;
    default: return std::nullopt;
    }
}

Failure refusedWith(int httpStatus)
{
    switch (httpStatus) {
    // A server has told another download to ask less.
    case 0:
    case 429: return Failure::TooManyRequests;
    case 402: return Failure::PaymentWanted;
    case proxyWantsAPassword: return Failure::AskedForProxyLogin;
    case 423: return Failure::Locked;
    case 451: return Failure::LegalReasons;
    default: return mayPassByWaiting(httpStatus) ? Failure::PassingError : Failure::LastingError;
    }
}

// The status tells some failures of one kind apart.
Failure toldByStatus(const DownloadError& error)
{
    const bool isRedirect = error.httpStatus >= 300 && error.httpStatus < 400;
    constexpr int gone = 410;
    switch (error.kind) {
    case ErrorKind::TlsFailed: return isRedirect ? Failure::Downgrade : Failure::TlsFailed;
    case ErrorKind::ProxyFailed:
        return error.httpStatus == proxyWantsAPassword ? Failure::ProxyWantsLogin : Failure::ProxyFailed;
    case ErrorKind::NotFound: return error.httpStatus == gone ? Failure::Gone : Failure::NotFound;
    default: return refusedWith(error.httpStatus);
    }
}

Failure ofKind(const DownloadError& error)
{
    switch (error.kind) {
    case ErrorKind::BadUrl: return Failure::BadUrl;
    case ErrorKind::UnsupportedScheme: return Failure::UnsupportedScheme;
    case ErrorKind::HostNotFound: return Failure::HostNotFound;
    case ErrorKind::ConnectionRefused: return Failure::ConnectionRefused;
    case ErrorKind::ConnectionLost: return Failure::ConnectionLost;
    case ErrorKind::TimedOut: return Failure::TimedOut;
    case ErrorKind::TlsFailed:
    case ErrorKind::ProxyFailed:
    case ErrorKind::NotFound:
    case ErrorKind::HttpError: return toldByStatus(error);
    case ErrorKind::AuthRequired:
        return error.server.isEmpty() ? Failure::LoginNeeded : Failure::LoginNeededElsewhere;
    case ErrorKind::Forbidden:
        return error.server.isEmpty() ? Failure::Forbidden : Failure::ForbiddenElsewhere;
    case ErrorKind::TooManyRedirects: return Failure::TooManyRedirects;
    case ErrorKind::BadRange: return Failure::BadRange;
    case ErrorKind::BadResponse: return Failure::BadResponse;
    case ErrorKind::Changed: return Failure::Changed;
    case ErrorKind::ChecksumMismatch: return Failure::WrongChecksum;
    case ErrorKind::NoSpace: return Failure::NoSpace;
    case ErrorKind::NoPermission: return Failure::NoPermission;
    case ErrorKind::FileTooLarge: return Failure::FileTooLarge;
    case ErrorKind::DiskError: return Failure::DiskError;
    case ErrorKind::MemoryLimit: return Failure::MemoryLimit;
    case ErrorKind::Conflict: return Failure::NameTaken;
    case ErrorKind::Cancelled: return Failure::Cancelled;
    case ErrorKind::Internal: return Failure::Internal;
    case ErrorKind::NotNow: return Failure::NotNow;
    }
    return Failure::Internal;
}

} // namespace

// The detail names what was found more exactly than the kind does.
Failure failureIn(const DownloadError& error)
{
    if (const auto found = mismatchOf(error.detail).kind()) {
        for (const auto find : {&foundInAnswer, &foundInFile, &foundMissing}) {
            if (const auto failure = find(*found))
                return *failure;
        }
    }
    return ofKind(error);
}

const FailureWords& wordsOf(Failure failure)
{
    return words[static_cast<std::size_t>(failure)];
}

} // namespace tributary
