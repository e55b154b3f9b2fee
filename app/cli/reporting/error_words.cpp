#include "app/cli/reporting/error_words.h"

#include "core/values/phrases/phrase.h"
#include "words/failure.h"
#include "words/failure_text.h"
#include "words/flaw_text.h"

#include <QCoreApplication>

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

} // namespace

bool isOfFileThere(const DownloadError& error)
{
    return error.kind == ErrorKind::ChecksumMismatch && error.detail.kind() == PhraseKind::FileExists;
}

QString errorWords(const DownloadError& error, const QUrl& url, Reader reader)
{
    const QString advice = worded("Failure", wordsOf(advisedOn(error)).inTerminal, reader);
    return composed(happenedText(error, reader) + answeredWith(error), detailText(error, reader),
                    filledIn(advice, {serverOf(error, url, reader)}), reader);
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
