#include "ui/details/history_words.h"

#include "core/engine/keeping/remembered_event.h"
#include "ui/list/rows/download_words.h"
#include "ui/words/number_text.h"
#include "words/failure_text.h"
#include "words/phrase_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

namespace tributary {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HistoryWords)
};

QString withDetail(const DownloadError& error)
{
    const QString words = errorText(error);
    const QString detail = detailText(error);
    return detail.isEmpty() ? words : words + QStringLiteral(" – ") + detail;
}

// The detail says why, where no person has paused it.
QString pausedText(const QString& detail)
{
    return detail.isEmpty() ? Words::tr("Paused") : Words::tr("Paused: %1").arg(detail);
}

// The names of what can be edited, within a sentence. What a newer version knows keeps its name.
QString termText(const QString& name)
{
    if (name == QLatin1String("mirrors"))
        return Words::tr("mirrors");
    if (name == QLatin1String("headers"))
        return Words::tr("headers");
    if (name == QLatin1String("connections"))
        return Words::tr("connections");
    if (name == QLatin1String("limit"))
        return Words::tr("speed limit");
    if (name == QLatin1String("checksum"))
        return Words::tr("checksum");
    if (name == QLatin1String("accepted"))
        //: What was changed: the person keeps the file although a checksum contradicts it.
        return Words::tr("file kept anyway");
    return name;
}

} // namespace

QString answerText(const ProbeReport& report)
{
    const QString size = report.size ? shownSize(*report.size) : Words::tr("unknown size");
    const QString parts = report.rangeSupported ? Words::tr("can be resumed") : Words::tr("can't be resumed");
    //: %1: a file name, %2: its size, %3: whether the server sends it in parts.
    return Words::tr("The server has “%1”: %2, %3").arg(report.name, size, parts);
}

QString retryText(const RetryNotice& notice)
{
    const auto wait = std::chrono::ceil<std::chrono::seconds>(notice.wait);
    //: %1: a number, %2: a time such as 0:12, %3: what went wrong.
    return Words::tr("Attempt %1 in %2: %3")
        .arg(QString::number(notice.attempt + 1), shownTime(wait), withDetail(notice.error));
}

QString resultText(const DownloadResult& result)
{
    const QString path = QDir::toNativeSeparators(result.path);
    const QString size = shownSize(result.bytes);
    QString text;
    if (result.duration < std::chrono::seconds(1))
        text = Words::tr("Saved as “%1”: %2 in less than a second, over %n connection(s)", nullptr,
                         result.connectionsUsed)
                   .arg(path, size);
    else
        text = Words::tr("Saved as “%1”: %2 in %3, over %n connection(s)", nullptr, result.connectionsUsed)
                   .arg(path, size, shownTook(result.duration));
    if (result.checksum == ChecksumOutcome::Verified)
        text += Words::tr("; the checksum matches");
    return text;
}

QString skippedText(const QString& path)
{
    return Words::tr("“%1” already exists and was skipped").arg(QDir::toNativeSeparators(path));
}

QString manyRequestsText()
{
    return Words::tr("Many requests in a short time; some are not listed");
}

QString failureText(const FailureNotice& notice)
{
    QString text = withDetail(notice.error);
    if (notice.kept <= 0)
        return text;
    //: %1: what went wrong, %2: a size.
    return Words::tr("%1; %2 are kept").arg(text, shownSize(notice.kept));
}

QString changeText(const QStringList& names)
{
    QStringList words;
    for (const QString& name : names)
        words.append(termText(name));
    //: A person has edited a download; %1: a list such as "mirrors, headers".
    return Words::tr("Edited: %1").arg(QLocale().createSeparatedList(words));
}

QString passedText(const DownloadSnapshot& download)
{
    return isPausedByFault(download) ? pausedText(withDetail(*download.error)) : stateText(download.state);
}

QString rememberedText(const DownloadEvent& event)
{
    const auto error = errorOf(event);
    QString detail = error ? withDetail(*error) : event.detail;
    if (event.name == event_names::started)
        return Words::tr("Started");
    if (event.name == event_names::paused)
        return pausedText(detail);
    if (event.name == event_names::retrying)
        //: %1: what went wrong.
        return Words::tr("Tried again: %1").arg(detail);
    if (event.name == event_names::finished)
        return Words::tr("Saved as “%1”").arg(QDir::toNativeSeparators(event.detail));
    if (event.name == event_names::skipped)
        return skippedText(event.detail);
    if (event.name == event_names::failed)
        return detail;
    if (event.name == event_names::cancelled)
        return Words::tr("Aborted");
    if (event.name == event_names::linkReplaced)
        //: %1: a link.
        return Words::tr("The link was replaced: %1").arg(detail);
    if (event.name == event_names::changed)
        return changeText(event.detail.split(u' '));
    return phraseLine(Phrase::fromEnglish(detail));
}

} // namespace tributary
