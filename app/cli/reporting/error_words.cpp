#include "app/cli/reporting/error_words.h"

#include <algorithm>
#include <array>

namespace tributary::cli {

namespace {

struct Words
{
    QString happened;
    QString advice;
};

QString serverOf(const QUrl& url)
{
    return url.host().isEmpty() ? QStringLiteral("the server") : url.host();
}

Words wordsForAddress(ErrorKind kind, const QUrl& url)
{
    using enum ErrorKind;
    switch (kind) {
    case BadUrl:
        return {QStringLiteral("This is not a URL that can be fetched"),
                QStringLiteral("Check how it is spelt; in a shell, put it in quotes.")};
    case UnsupportedScheme:
        return {QStringLiteral("Links of this kind are not supported"),
                QStringLiteral("Only http and https links can be downloaded.")};
    case HostNotFound:
        return {QStringLiteral("The host %1 was not found").arg(serverOf(url)),
                QStringLiteral("Check its name and your connection.")};
    case ConnectionRefused:
        return {QStringLiteral("%1 refused the connection").arg(serverOf(url)),
                QStringLiteral("Check the port, or try again later.")};
    case ConnectionLost:
        return {QStringLiteral("The connection to %1 was lost").arg(serverOf(url)),
                QStringLiteral("Run the same command again to continue.")};
    case TimedOut:
        return {QStringLiteral("%1 was silent for too long").arg(serverOf(url)),
                QStringLiteral("Run the same command again, or allow more time with --timeout.")};
    case TlsFailed:
        return {QStringLiteral("No secure connection to %1 could be made").arg(serverOf(url)),
                QStringLiteral("Check this computer's clock; give a private authority's certificate "
                               "with --ca-file.")};
    default:
        return {QStringLiteral("The proxy could not be used"),
                QStringLiteral("Check --proxy, its user and its password, or go without: --proxy none.")};
    }
}

Words wordsForDowngrade(const QUrl& url)
{
    return {QStringLiteral("%1 redirects from https to http").arg(serverOf(url)),
            QStringLiteral("Anyone on the way could read and change the file; give the http link itself if "
                           "you want it anyway.")};
}

bool isRedirect(int httpStatus)
{
    return httpStatus >= 300 && httpStatus < 400;
}

// 408, 425 and 429 ask for another try later; of what else the client did wrong, none gets right by waiting.
bool isFinal(int httpStatus)
{
    constexpr std::array later{408, 425, 429};
    return httpStatus >= 400 && httpStatus < 500 && std::ranges::find(later, httpStatus) == later.end();
}

Words wordsForRefusal(const DownloadError& error, const QUrl& url)
{
    using enum ErrorKind;
    if (error.httpStatus == 410)
        return {QStringLiteral("The file is gone from %1").arg(serverOf(url)),
                QStringLiteral("The link may have expired: get a new one.")};
    switch (error.kind) {
    case AuthRequired:
        return {QStringLiteral("%1 asks for a user name and password").arg(serverOf(url)),
                QStringLiteral("Give them with --user NAME, or check the ones that you gave.")};
    case Forbidden:
        return {QStringLiteral("%1 does not allow this download").arg(serverOf(url)),
                QStringLiteral("The link may have expired, or need --cookie, --referer or --user.")};
    case NotFound:
        return {QStringLiteral("The file was not found on %1").arg(serverOf(url)),
                QStringLiteral("Check the link.")};
    case TooManyRedirects:
        return {QStringLiteral("%1 redirects too many times").arg(serverOf(url)),
                QStringLiteral("It may need --cookie, or the link of the file itself.")};
    default:
        if (error.httpStatus == 0)
            return {QStringLiteral("%1 is limiting requests for now").arg(serverOf(url)),
                    QStringLiteral("Try again later.")};
        return {QStringLiteral("%1 answered with an error").arg(serverOf(url)),
                isFinal(error.httpStatus) ? QStringLiteral("Check the link; waiting won't help.")
                                          : QStringLiteral("Try again later.")};
    }
}

Words wordsForAnswer(ErrorKind kind, const QUrl& url)
{
    using enum ErrorKind;
    switch (kind) {
    case BadRange:
        return {QStringLiteral("%1 sent the wrong part of the file").arg(serverOf(url)),
                QStringLiteral("None of it was kept; run the same command again with --connections 1.")};
    case BadResponse:
        return {QStringLiteral("The answer from %1 makes no sense").arg(serverOf(url)),
                QStringLiteral("Check the link, or try again later.")};
    case Changed:
        return {QStringLiteral("The file changed on %1 during the download").arg(serverOf(url)),
                QStringLiteral("Run the same command again when it no longer changes.")};
    default:
        return {QStringLiteral("The file's checksum does not match"),
                QStringLiteral(
                    "Check the checksum; if it is right, %1 sent a different file. None of it was kept.")
                    .arg(serverOf(url))};
    }
}

Words wordsForDisk(ErrorKind kind)
{
    using enum ErrorKind;
    switch (kind) {
    case NoSpace:
        return {QStringLiteral("There is no space left on the disk"),
                QStringLiteral("Make room, or choose another folder with --dir, and run the command "
                               "again.")};
    case NoPermission:
        return {QStringLiteral("Writing there is not allowed"),
                QStringLiteral("Choose another folder with --dir.")};
    case FileTooLarge:
        return {QStringLiteral("The file is too large for this file system"),
                QStringLiteral("Choose a folder on another disk with --dir.")};
    case DiskError:
        return {QStringLiteral("The disk failed"),
                QStringLiteral("Check it, or choose a folder on another one with --dir.")};
    default:
        return {QStringLiteral("A file with that name already exists"),
                QStringLiteral("Choose another name with --output, or say what to do with --on-conflict.")};
    }
}

Words wordsForItself(ErrorKind kind)
{
    using enum ErrorKind;
    switch (kind) {
    case MemoryLimit:
        return {QStringLiteral("The file is larger than the memory limit"),
                QStringLiteral("Raise --memory-limit, or leave out --assembly memory.")};
    case Cancelled:
        return {QStringLiteral("The download was cancelled"),
                QStringLiteral("Run the same command again to start over.")};
    case NotNow:
        return {QStringLiteral("This cannot be done at the moment"),
                QStringLiteral("Run the same command again later.")};
    default:
        return {QStringLiteral("Something went wrong inside Tributary"),
                QStringLiteral("Please report it with the output of --verbose.")};
    }
}

Words wordsFor(const DownloadError& error, const QUrl& url)
{
    using enum ErrorKind;
    if (error.kind == TlsFailed && isRedirect(error.httpStatus))
        return wordsForDowngrade(url);
    switch (error.kind) {
    case BadUrl:
    case UnsupportedScheme:
    case HostNotFound:
    case ConnectionRefused:
    case ConnectionLost:
    case TimedOut:
    case TlsFailed:
    case ProxyFailed: return wordsForAddress(error.kind, url);
    case AuthRequired:
    case Forbidden:
    case NotFound:
    case HttpError:
    case TooManyRedirects: return wordsForRefusal(error, url);
    case BadRange:
    case BadResponse:
    case Changed:
    case ChecksumMismatch: return wordsForAnswer(error.kind, url);
    case NoSpace:
    case NoPermission:
    case FileTooLarge:
    case DiskError:
    case Conflict: return wordsForDisk(error.kind);
    case MemoryLimit:
    case Cancelled:
    case Internal:
    case NotNow: return wordsForItself(error.kind);
    }
    return {};
}

QString composed(const Words& words, const DownloadError& error)
{
    QString text = words.happened;
    if (error.httpStatus != 0)
        text += QStringLiteral(" (HTTP %1)").arg(error.httpStatus);
    QString detail = error.detail.trimmed();
    while (detail.endsWith(u'.'))
        detail.chop(1);
    if (!detail.isEmpty())
        text += QLatin1String(": ") + detail;
    return text + QLatin1String(". ") + words.advice;
}

} // namespace

QString errorWords(const DownloadError& error, const QUrl& url)
{
    return composed(wordsFor(error, url), error);
}

QString lineErrorWords(const DownloadError& error)
{
    return composed({QStringLiteral("This line of the list makes no sense"),
                     QStringLiteral("Correct it, and run the command again with --on-conflict skip.")},
                    error);
}

} // namespace tributary::cli
