#include "app/cli/reporting/error_words.h"

#include "core/values/network/answer_status.h"
#include "core/values/phrases/phrase.h"
#include "words/flaw_text.h"
#include "words/phrase_text.h"

#include <QCoreApplication>

#include <optional>

namespace tributary::cli {

namespace {

enum class Next : quint8 { SomethingElse, RunAgain };
// Whether the detail is told as well, or says the same once more.
enum class Detail : quint8 { Told, SaidAlready };

// Two sentences; "%1" is the server. Whether the second one says to run the command again stands beside it.
struct Words
{
    const char* happened = "";
    const char* advice = "";
    Next next = Next::SomethingElse;
    Detail detail = Detail::Told;
};

QString said(const char* sentence, Reader reader)
{
    return worded("TerminalError", sentence, reader);
}

QString serverOf(const DownloadError& error, const QUrl& link, Reader reader)
{
    const QUrl url = error.server.isEmpty() ? link : QUrl(error.server);
    return url.host().isEmpty() ? said(QT_TRANSLATE_NOOP("TerminalError", "the server"), reader) : url.host();
}

Words wordsForAddress(ErrorKind kind)
{
    using enum ErrorKind;
    switch (kind) {
    case BadUrl:
        return {QT_TRANSLATE_NOOP("TerminalError", "This is not a URL that can be fetched"),
                QT_TRANSLATE_NOOP("TerminalError", "Check how it is spelt; in a shell, put it in quotes.")};
    case UnsupportedScheme:
        return {QT_TRANSLATE_NOOP("TerminalError", "Links of this kind are not supported"),
                QT_TRANSLATE_NOOP("TerminalError", "Only http and https links can be downloaded.")};
    case HostNotFound:
        return {QT_TRANSLATE_NOOP("TerminalError", "The host %1 was not found"),
                QT_TRANSLATE_NOOP("TerminalError", "Check its name and your connection.")};
    case ConnectionRefused:
        return {QT_TRANSLATE_NOOP("TerminalError", "%1 refused the connection"),
                QT_TRANSLATE_NOOP("TerminalError", "Check the port, or try again later."), Next::RunAgain};
    case ConnectionLost:
        return {QT_TRANSLATE_NOOP("TerminalError", "The connection to %1 was lost"),
                QT_TRANSLATE_NOOP("TerminalError", "Run the same command again."), Next::RunAgain};
    case TimedOut:
        return {QT_TRANSLATE_NOOP("TerminalError", "%1 was silent for too long"),
                QT_TRANSLATE_NOOP("TerminalError",
                                  "Run the same command again, or allow more time with --timeout."),
                Next::RunAgain};
    case TlsFailed:
        return {QT_TRANSLATE_NOOP("TerminalError", "No secure connection to %1 could be made"),
                QT_TRANSLATE_NOOP("TerminalError",
                                  "Check this computer's clock; give a private authority's certificate "
                                  "with --ca-file.")};
    default:
        return {QT_TRANSLATE_NOOP("TerminalError", "The proxy could not be used"),
                QT_TRANSLATE_NOOP("TerminalError",
                                  "Check --proxy, its user and its password, or go without: --proxy none.")};
    }
}

Words wordsForDowngrade()
{
    return {
        QT_TRANSLATE_NOOP("TerminalError", "%1 redirects from https to http"),
        QT_TRANSLATE_NOOP("TerminalError",
                          "Anyone on the way could read and change the file; give the http link itself if "
                          "you want it anyway.")};
}

bool isRedirect(int httpStatus)
{
    return httpStatus >= 300 && httpStatus < 400;
}

// The meaning of a status, where it says more than that something is wrong.
const char* meaningOf(int httpStatus)
{
    switch (httpStatus) {
    case 402: return QT_TRANSLATE_NOOP("TerminalError", "%1 wants to be paid for the file");
    case 407: return QT_TRANSLATE_NOOP("TerminalError", "%1 says that a proxy asks for a password");
    case 423: return QT_TRANSLATE_NOOP("TerminalError", "The file is locked on %1");
    case 429: return QT_TRANSLATE_NOOP("TerminalError", "%1 says that these are too many requests");
    case 451: return QT_TRANSLATE_NOOP("TerminalError", "%1 may not send the file for legal reasons");
    default: return QT_TRANSLATE_NOOP("TerminalError", "%1 answered with an error");
    }
}

// Without a status, the server has told another download to ask less.
Words wordsForTrouble(int httpStatus)
{
    if (httpStatus == 0)
        return {QT_TRANSLATE_NOOP("TerminalError", "%1 is limiting requests for now"),
                QT_TRANSLATE_NOOP("TerminalError", "Try again later."), Next::RunAgain};
    const char* happened = meaningOf(httpStatus);
    constexpr int locked = 423;
    if (!mayPassByWaiting(httpStatus) && httpStatus != locked)
        return {happened, QT_TRANSLATE_NOOP("TerminalError", "Check the link; waiting won't help.")};
    return {happened, QT_TRANSLATE_NOOP("TerminalError", "Try again later."), Next::RunAgain};
}

// --user is for the host of the link.
Words wordsForStranger()
{
    return {QT_TRANSLATE_NOOP("TerminalError", "%1 asks for a user name and password"),
            QT_TRANSLATE_NOOP(
                "TerminalError",
                "The link leads to that server: give the link there, with --user NAME. For another host and "
                "by https you can also write the login into ~/.netrc and give --netrc.")};
}

Words wordsForRefusal(const DownloadError& error)
{
    using enum ErrorKind;
    if (error.httpStatus == 410)
        return {QT_TRANSLATE_NOOP("TerminalError", "The file is gone from %1"),
                QT_TRANSLATE_NOOP("TerminalError", "The link may have expired: get a new one.")};
    if (error.kind == AuthRequired && !error.server.isEmpty())
        return wordsForStranger();
    switch (error.kind) {
    case AuthRequired:
        return {QT_TRANSLATE_NOOP("TerminalError", "%1 asks for a user name and password"),
                QT_TRANSLATE_NOOP("TerminalError",
                                  "Give them with --user NAME, or check the ones that you gave.")};
    case Forbidden:
        return {QT_TRANSLATE_NOOP("TerminalError", "%1 does not allow this download"),
                QT_TRANSLATE_NOOP("TerminalError",
                                  "The link may have expired, or need --cookie, --referer or --user.")};
    case NotFound:
        return {QT_TRANSLATE_NOOP("TerminalError", "The file was not found on %1"),
                QT_TRANSLATE_NOOP("TerminalError", "Check the link.")};
    case TooManyRedirects:
        return {QT_TRANSLATE_NOOP("TerminalError", "%1 redirects too many times"),
                QT_TRANSLATE_NOOP("TerminalError", "It may need --cookie, or the link of the file itself.")};
    default: return wordsForTrouble(error.httpStatus);
    }
}

Words wordsForAnswer(ErrorKind kind)
{
    using enum ErrorKind;
    switch (kind) {
    case BadRange:
        return {QT_TRANSLATE_NOOP("TerminalError", "%1 sent the wrong part of the file"),
                QT_TRANSLATE_NOOP("TerminalError", "Run the same command again with --connections 1."),
                Next::RunAgain};
    case BadResponse:
        return {QT_TRANSLATE_NOOP("TerminalError", "The answer from %1 makes no sense"),
                QT_TRANSLATE_NOOP("TerminalError", "Check the link, or try again later."), Next::RunAgain};
    case Changed:
        return {QT_TRANSLATE_NOOP("TerminalError", "The file changed on %1 during the download"),
                QT_TRANSLATE_NOOP("TerminalError", "Run the same command again when it no longer changes."),
                Next::RunAgain};
    default:
        return {QT_TRANSLATE_NOOP("TerminalError", "The file's checksum does not match"),
                QT_TRANSLATE_NOOP("TerminalError",
                                  "Check the checksum; if it is right, %1 sent a different file.")};
    }
}

Words wordsForDisk(ErrorKind kind)
{
    using enum ErrorKind;
    switch (kind) {
    case NoSpace:
        return {QT_TRANSLATE_NOOP("TerminalError", "There is no space left on the disk"),
                QT_TRANSLATE_NOOP("TerminalError",
                                  "Make room, or choose another folder with --dir, and run the command "
                                  "again."),
                Next::RunAgain};
    case NoPermission:
        return {QT_TRANSLATE_NOOP("TerminalError", "Writing there is not allowed"),
                QT_TRANSLATE_NOOP("TerminalError", "Choose another folder with --dir.")};
    case FileTooLarge:
        return {QT_TRANSLATE_NOOP("TerminalError", "The file is too large for this file system"),
                QT_TRANSLATE_NOOP("TerminalError", "Choose a folder on another disk with --dir.")};
    case DiskError:
        return {
            QT_TRANSLATE_NOOP("TerminalError", "The disk can't be read or written"),
            QT_TRANSLATE_NOOP("TerminalError", "Check it, or choose a folder on another one with --dir.")};
    default:
        return {
            QT_TRANSLATE_NOOP("TerminalError", "A file with that name already exists"),
            QT_TRANSLATE_NOOP("TerminalError",
                              "Choose another name with --output, or say what to do with --on-conflict.")};
    }
}

Words wordsForItself(ErrorKind kind)
{
    using enum ErrorKind;
    switch (kind) {
    case MemoryLimit:
        return {QT_TRANSLATE_NOOP("TerminalError", "The file is larger than the memory limit"),
                QT_TRANSLATE_NOOP("TerminalError", "Raise --memory-limit, or leave out --assembly memory.")};
    case Cancelled:
        return {QT_TRANSLATE_NOOP("TerminalError", "The download was interrupted"),
                QT_TRANSLATE_NOOP("TerminalError", "Run the same command again to continue."),
                Next::RunAgain};
    case NotNow:
        return {QT_TRANSLATE_NOOP("TerminalError", "This cannot be done at the moment"),
                QT_TRANSLATE_NOOP("TerminalError", "Run the same command again later."), Next::RunAgain};
    default:
        return {QT_TRANSLATE_NOOP("TerminalError", "Something went wrong inside Tributary"),
                QT_TRANSLATE_NOOP("TerminalError", "Please report it with the output of --verbose.")};
    }
}

// The detail names what was found more exactly than the kind does, which has to last for ever.
std::optional<Words> wordsForName(PhraseKind found)
{
    using enum PhraseKind;
    switch (found) {
    case LockedByOther:
        return Words{QT_TRANSLATE_NOOP("TerminalError", "Another download is writing this file"),
                     QT_TRANSLATE_NOOP("TerminalError",
                                       "Wait until it is finished, or choose another name with --output.")};
    case PartOfOtherLink:
    case PartOfOtherDownload:
    case PartOfOtherUser:
        return Words{QT_TRANSLATE_NOOP("TerminalError", "An unfinished file is in the way"),
                     QT_TRANSLATE_NOOP("TerminalError",
                                       "Use the link that it was begun with, delete it and its .ledger, or "
                                       "choose another name with --output.")};
    case OpeningList:
    case ImportRefused:
        return Words{QT_TRANSLATE_NOOP("TerminalError", "The list can't be read"),
                     QT_TRANSLATE_NOOP("TerminalError", "Check the file or the pipe that --input names.")};
    default: return std::nullopt;
    }
}

std::optional<Words> wordsForAnswer(PhraseKind found)
{
    using enum PhraseKind;
    switch (found) {
    case LinkExpired:
        return Words{QT_TRANSLATE_NOOP("TerminalError", "The link has expired"),
                     QT_TRANSLATE_NOOP("TerminalError",
                                       "Get a new link, and give it with --output and the same name to "
                                       "continue."),
                     Next::SomethingElse, Detail::SaidAlready};
    case StillPreparing:
        return Words{QT_TRANSLATE_NOOP("TerminalError", "%1 is still preparing the file"),
                     QT_TRANSLATE_NOOP("TerminalError", "Try again later."), Next::RunAgain,
                     Detail::SaidAlready};
    case NetworkWantsSignIn:
        return Words{
            QT_TRANSLATE_NOOP("TerminalError", "This network wants you to sign in"),
            QT_TRANSLATE_NOOP("TerminalError", "Do so in a browser, and run the same command again."),
            Next::RunAgain, Detail::SaidAlready};
    default: return wordsForName(found);
    }
}

std::optional<Words> wordsForFinding(PhraseKind found)
{
    using enum PhraseKind;
    switch (found) {
    case SizeNotListed:
    case SizeAboveListed:
    case PiecesOfOtherSize:
        return Words{
            QT_TRANSLATE_NOOP("TerminalError", "The file on %1 is not the one that the list describes"),
            QT_TRANSLATE_NOOP("TerminalError", "Get a new list; where apt made it, run apt-get update.")};
    case NoConnection:
        return Words{QT_TRANSLATE_NOOP("TerminalError", "Connecting to %1 took too long"),
                     QT_TRANSLATE_NOOP("TerminalError", "Run the same command again, or allow more time with "
                                                        "--connect-timeout."),
                     Next::RunAgain};
    case FileLimit:
        return Words{
            QT_TRANSLATE_NOOP("TerminalError", "Files of that size are not allowed to this program"),
            QT_TRANSLATE_NOOP("TerminalError",
                              "Raise the limit of the shell with ulimit -f, and run the same command "
                              "again."),
            Next::RunAgain};
    case NoStatus:
        return Words{QT_TRANSLATE_NOOP("TerminalError", "%1 does not speak HTTP there"),
                     QT_TRANSLATE_NOOP("TerminalError",
                                       "Check the port, and whether the link begins with http or https.")};
    default: return wordsForAnswer(found);
    }
}

Words wordsForKind(const DownloadError& error)
{
    using enum ErrorKind;
    if (error.kind == TlsFailed && isRedirect(error.httpStatus))
        return wordsForDowngrade();
    switch (error.kind) {
    case BadUrl:
    case UnsupportedScheme:
    case HostNotFound:
    case ConnectionRefused:
    case ConnectionLost:
    case TimedOut:
    case TlsFailed:
    case ProxyFailed: return wordsForAddress(error.kind);
    case AuthRequired:
    case Forbidden:
    case NotFound:
    case HttpError:
    case TooManyRedirects: return wordsForRefusal(error);
    case BadRange:
    case BadResponse:
    case Changed:
    case ChecksumMismatch: return wordsForAnswer(error.kind);
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

Words wordsFor(const DownloadError& error)
{
    const auto found = phraseIn(error.detail);
    const auto words = found ? wordsForFinding(found->kind) : std::nullopt;
    return words ? *words : wordsForKind(error);
}

QString withoutItsStop(const QString& detail)
{
    QString text = detail.trimmed();
    while (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

struct Told
{
    QString server;
    QString detail;
    int httpStatus = 0;
};

QString composed(const Words& words, const Told& told, Reader reader)
{
    QString text = filledIn(said(words.happened, reader), {told.server});
    if (told.httpStatus != 0)
        text += QStringLiteral(" (HTTP %1)").arg(told.httpStatus);
    const QString detail = withoutItsStop(told.detail);
    if (words.detail == Detail::Told && !detail.isEmpty())
        text += QLatin1String(": ") + detail;
    //: %1: what happened, %2: what to do about it.
    const char* both = QT_TRANSLATE_NOOP("TerminalError", "%1. %2");
    return filledIn(said(both, reader), {text, filledIn(said(words.advice, reader), {told.server})});
}

} // namespace

QString errorWords(const DownloadError& error, const QUrl& url, Reader reader)
{
    const QString detail = reader == Reader::Person ? detailText(error) : error.detail;
    return composed(
        wordsFor(error),
        {.server = serverOf(error, url, reader), .detail = detail, .httpStatus = error.httpStatus}, reader);
}

QString reasonWords(const DownloadError& error, const QUrl& url)
{
    return filledIn(said(wordsFor(error).happened, Reader::Person), {serverOf(error, url, Reader::Person)});
}

bool advisesAnotherRun(const DownloadError& error)
{
    return wordsFor(error).next == Next::RunAgain;
}

QString lineErrorWords(const Flaw& flaw, Reader reader)
{
    return composed({QT_TRANSLATE_NOOP("TerminalError", "This line of the list makes no sense"),
                     QT_TRANSLATE_NOOP("TerminalError",
                                       "Correct it, and run the command again with --on-conflict skip.")},
                    {.server = {}, .detail = flawText(flaw, reader), .httpStatus = 0}, reader);
}

} // namespace tributary::cli
