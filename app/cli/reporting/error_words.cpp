#include "app/cli/reporting/error_words.h"

#include "core/values/phrases/phrase.h"
#include "words/failure.h"
#include "words/failure_text.h"
#include "words/flaw_text.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace tributary::cli {

namespace {

QString said(const char* sentence, Reader reader)
{
    return worded("TerminalError", sentence, reader);
}

QString serverOf(const DownloadError& error, const QUrl& link, Reader reader)
{
    const QUrl url = error.server.isEmpty() ? link : QUrl(error.server);
    return url.host().isEmpty() ? said(QT_TRANSLATE_NOOP("TerminalError", "the server"), reader) : url.host();
}

// The status, and the server where it is another than the link names: " (HTTP 404, mirror.example)".
QString answeredWith(const DownloadError& error)
{
    QStringList facts;
    if (isToldOf(error.httpStatus))
        facts.append(QStringLiteral("HTTP %1").arg(error.httpStatus));
    if (!error.server.isEmpty())
        facts.append(QUrl(error.server).host());
    return facts.isEmpty() ? QString() : QLatin1String(" (") + facts.join(QLatin1String(", ")) + u')';
}

QString withoutItsStop(const QString& detail)
{
    QString text = detail.trimmed();
    while (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

QString composed(QString happened, const QString& detail, const QString& advice, Reader reader)
{
    if (const QString told = withoutItsStop(detail); !told.isEmpty())
        happened += QLatin1String(": ") + told;
    //: %1: what happened, %2: what to do about it.
    return filledIn(said(QT_TRANSLATE_NOOP("TerminalError", "%1. %2"), reader), {happened, advice});
}

// A file that was there before the command came from no server.
Failure advisedOn(const DownloadError& error)
{
    return isOfFileThere(error) ? Failure::NameTaken : failureIn(error);
}

bool isIn(const QString& path, const QString& folder)
{
    return !folder.isEmpty() && (path == folder || path.startsWith(folder + u'/'));
}

// Where the temporary folder and that of the target lie in each other, the inner one has the path.
bool isInTemp(const QString& path, const WrittenFolders& folders)
{
    const bool isNearerToTarget = isIn(path, folders.target) && folders.target.size() > folders.temp.size();
    return isIn(path, folders.temp) && !isNearerToTarget;
}

// The paths stand in the detail, which may be made of other phrases.
void collectPaths(const Phrase& detail, QStringList& paths)
{
    if (!detail.words().isEmpty())
        paths.append(QDir::fromNativeSeparators(detail.words()));
    for (const Phrase& argument : detail.arguments())
        collectPaths(argument, paths);
}

bool isOfTemp(const DownloadError& error, const WrittenFolders& folders)
{
    if (folders.temp.isEmpty() || folders.target.isEmpty())
        return !folders.temp.isEmpty();
    QStringList paths;
    collectPaths(error.detail, paths);
    const auto isTemp = [&folders](const QString& path) { return isInTemp(path, folders); };
    const auto isTarget = [&](const QString& path) { return isIn(path, folders.target) && !isTemp(path); };
    return std::ranges::any_of(paths, isTemp) && std::ranges::none_of(paths, isTarget);
}

// Each translation has the option as it is written.
QString adviceOn(const DownloadError& error, const WrittenFolders& folders, Reader reader)
{
    QString advice = worded("Failure", wordsOf(advisedOn(error)).inTerminal, reader);
    if (isOfTemp(error, folders))
        advice.replace(QLatin1String("--dir"), QLatin1String("--temp-dir"));
    return advice;
}

} // namespace

bool isOfFileThere(const DownloadError& error)
{
    return error.kind == ErrorKind::ChecksumMismatch && error.detail.kind() == PhraseKind::FileExists;
}

QString errorWords(const DownloadError& error, const QUrl& url, Reader reader, const WrittenFolders& folders)
{
    return composed(happenedText(error, reader) + answeredWith(error), detailText(error, reader),
                    filledIn(adviceOn(error, folders, reader), {serverOf(error, url, reader)}), reader);
}

bool advisesAnotherRun(const DownloadError& error)
{
    return wordsOf(failureIn(error)).next == NextStep::RunAgain;
}

QString lineErrorWords(const Flaw& flaw, Reader reader)
{
    return composed(said(QT_TRANSLATE_NOOP("TerminalError", "This line of the list makes no sense"), reader),
                    flawText(flaw, reader),
                    said(QT_TRANSLATE_NOOP("TerminalError",
                                           "Correct it, and run the command again with --on-conflict skip."),
                         reader),
                    reader);
}

} // namespace tributary::cli
