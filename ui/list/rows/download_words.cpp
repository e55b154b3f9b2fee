#include "ui/list/rows/download_words.h"

#include "core/values/network/path_session.h"
#include "ui/list/rows/comparison.h"
#include "ui/list/rows/download_rules.h"
#include "ui/list/rows/folder_of.h"
#include "ui/words/checksum_text.h"
#include "ui/words/hour_text.h"
#include "ui/words/number_text.h"
#include "words/failure_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace tributary {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DownloadWords)
};

constexpr QStringView separator = u" · ";
constexpr QLatin1String spokenSeparator(", ");

// With plain spaces: nothing that is spoken breaks a line. French has a narrow one before the sign.
QString spoken(QString figure)
{
    constexpr char16_t narrow = 0x202F;
    return figure.replace(QChar::Nbsp, u' ').replace(narrow, u' ');
}

QString nothing()
{
    return {};
}

// How far the comparison is, in words; empty where nothing is being compared.
QString comparisonText(const DownloadSnapshot& download)
{
    const auto comparison = comparisonIn(download);
    const qint64 size = download.size.value_or(0);
    if (!comparison || size <= 0)
        return comparison ? stateText(download) : QString();
    const auto percent = [size](qint64 bytes) {
        return static_cast<int>(static_cast<double>(bytes) / static_cast<double>(size) * 100);
    };
    //: What is here of a file is compared with what the server sends; %1: "Comparing what is here", %2: how
    //: far that is, such as 12%, %3: how far it has to go, such as 30%.
    return Words::tr("%1: %2 of %3")
        .arg(stateText(download), percentText(percent(comparison->done)),
             percentText(percent(comparison->end)));
}

QString withPercent(const DownloadSnapshot& download)
{
    const auto percent = percentOf(download);
    if (!percent || (download.bytes == 0 && download.stepBytes == 0))
        return stateText(download);
    //: %1: a state such as "Paused", %2: a percentage.
    return Words::tr("%1 · %2").arg(stateText(download), percentText(*percent));
}

QString pausedText(const DownloadSnapshot& download)
{
    if (!isPausedByFault(download))
        return withPercent(download);
    //: %1: "Paused", %2: why.
    return Words::tr("%1: %2").arg(stateText(download.state), errorText(*download.error));
}

// The time until the next try; empty also in the last second before it.
QString retryTime(const DownloadSnapshot& download)
{
    if (!download.retryIn || *download.retryIn < std::chrono::seconds(1))
        return {};
    return shownTime(std::chrono::ceil<std::chrono::seconds>(*download.retryIn));
}

QString waitingText(const DownloadSnapshot& download)
{
    QString why = download.error ? errorText(*download.error) : stateText(download);
    const QString time = retryTime(download);
    if (time.isEmpty())
        return why;
    //: %1: a time such as 0:12, %2: why it has to be tried again.
    return Words::tr("Retry in %1 · %2").arg(time, why);
}

// A bar shows how far the download is, but not why it does not go on.
QString besideBar(const DownloadSnapshot& download)
{
    switch (download.state) {
    case DownloadState::Waiting: return waitingText(download);
    case DownloadState::Paused: return stateText(download);
    case DownloadState::Downloading: {
        const QString compared = comparisonText(download);
        return compared.isEmpty() ? stateText(download.state) : compared;
    }
    case DownloadState::Queued:
    case DownloadState::Connecting:
    case DownloadState::Assembling:
    case DownloadState::Verifying: return stateText(download.state);
    case DownloadState::Finished:
    case DownloadState::Failed:
    case DownloadState::Cancelled: break;
    }
    return {};
}

// The words in place of a bar have said the state already, and of a failed download also why; of one that a
// fault has paused they say nothing else.
QString besideBrief(const DownloadSnapshot& download)
{
    if (isPausedByFault(download))
        return withPercent(download);
    const bool isOver = download.state == DownloadState::Finished ||
                        download.state == DownloadState::Cancelled || download.state == DownloadState::Failed;
    return download.error && !isOver ? errorText(*download.error) : QString();
}

// The list has an arrow for it.
QString spokenPriority(Priority priority)
{
    switch (priority) {
    case Priority::High: return Words::tr("High priority");
    case Priority::Normal: return {};
    case Priority::Low: return Words::tr("Low priority");
    }
    return {};
}

} // namespace

QString nameText(const DownloadSnapshot& download)
{
    if (const QString name = download.path.mid(download.path.lastIndexOf(u'/') + 1); !name.isEmpty())
        return name;
    if (const QString name = fileNameIn(download.url.toUrl()); !name.isEmpty())
        return name;
    return download.url.host();
}

bool isPausedByFault(const DownloadSnapshot& download)
{
    return download.state == DownloadState::Paused && download.error;
}

bool isFileMissing(const DownloadSnapshot& download)
{
    return download.state == DownloadState::Finished && download.error &&
           download.error->kind == ErrorKind::DiskError;
}

DownloadSnapshot withoutItsFile(DownloadSnapshot download)
{
    download.error = DownloadError{.kind = ErrorKind::DiskError, .httpStatus = 0, .detail = {}};
    return download;
}

QString stateText(const DownloadSnapshot& download)
{
    if (isFileMissing(download))
        //: Of a finished download, whose file somebody has moved or deleted elsewhere.
        return Words::tr("File is missing");
    if (download.state == DownloadState::Paused && download.startsOver && !download.error)
        //: Of a paused download that can't be continued: once resumed, it begins again.
        return Words::tr("Paused · starts over");
    if (waitsForItsTurn(download))
        return stateText(DownloadState::Queued);
    return comparisonIn(download) ? Words::tr("Comparing what is here") : stateText(download.state);
}

std::optional<int> percentOf(const DownloadSnapshot& download)
{
    if (isFileMissing(download))
        return std::nullopt;
    if (download.state == DownloadState::Finished)
        return 100;
    const bool isGone = download.state == DownloadState::Cancelled ||
                        (download.state == DownloadState::Failed && download.bytes == 0);
    if (!download.size || *download.size <= 0 || isGone)
        return std::nullopt;
    const qint64 done = isLocalStep(download.state) ? download.stepBytes : download.bytes;
    if (done >= *download.size)
        return 100;
    const double share = static_cast<double>(done) / static_cast<double>(*download.size);
    return std::clamp(static_cast<int>(share * 100), 0, 99);
}

QString percentText(int percent)
{
    //: A percentage, written as the language wants it.
    return inOnePiece(Words::tr("%1%").arg(percent));
}

QString progressText(const DownloadSnapshot& download)
{
    switch (download.state) {
    case DownloadState::Downloading: {
        if (const QString compared = comparisonText(download); !compared.isEmpty())
            return compared;
        const auto percent = percentOf(download);
        return percent ? percentText(*percent) : shownSize(download.bytes);
    }
    case DownloadState::Waiting: return waitingText(download);
    case DownloadState::Failed:
        return download.error ? errorText(*download.error) : stateText(download.state);
    case DownloadState::Finished:
    case DownloadState::Cancelled: return stateText(download);
    case DownloadState::Queued:
    case DownloadState::Connecting:
    case DownloadState::Assembling:
    case DownloadState::Verifying:
    case DownloadState::Paused: return pausedText(download);
    }
    return {};
}

QString briefText(const DownloadSnapshot& download)
{
    const QString time = download.state == DownloadState::Waiting ? retryTime(download) : QString();
    if (time.isEmpty())
        return stateText(download);
    //: %1: a time such as 0:12.
    return Words::tr("Retry in %1").arg(time);
}

QString inPlaceOfBar(const DownloadSnapshot& download)
{
    if (isPausedByFault(download))
        return errorText(*download.error);
    return download.state == DownloadState::Failed ? progressText(download) : briefText(download);
}

bool hasBar(const DownloadSnapshot& download)
{
    switch (download.state) {
    case DownloadState::Finished:
    case DownloadState::Cancelled:
    case DownloadState::Failed: return false;
    case DownloadState::Connecting:
    case DownloadState::Downloading:
    case DownloadState::Assembling:
    case DownloadState::Verifying: return true;
    case DownloadState::Queued:
    case DownloadState::Paused:
    case DownloadState::Waiting:
        return download.size.value_or(0) > 0 && download.bytes > 0 && !isPausedByFault(download);
    }
    return false;
}

QString figureText(const DownloadSnapshot& download)
{
    if (const auto percent = percentOf(download))
        return percentText(*percent);
    return download.state == DownloadState::Downloading ? shownSize(download.bytes) : QString();
}

QString figureAndState(const DownloadSnapshot& download, const std::function<bool(const QString&)>& fits)
{
    QString figure = figureText(download);
    if (figure.isEmpty())
        return progressText(download);
    if (download.state == DownloadState::Downloading && !comparisonIn(download))
        return figure;
    for (const QString& state : {besideBar(download), briefText(download)}) {
        QString both = figure + separator + state;
        if (fits(both))
            return both;
    }
    return figure;
}

QString besideName(const DownloadSnapshot& download, ToldByColumns told)
{
    QStringList parts;
    const QString besideProgress = hasBar(download) ? besideBar(download) : besideBrief(download);
    if (const QString words = told.progress ? besideProgress : progressText(download); !words.isEmpty())
        parts.append(words);
    // The host stands last, since a line that has no room loses its end.
    const QString time = told.timeLeft ? QString() : timeLeftText(download);
    if (!time.isEmpty())
        //: %1: the time until a download is done, such as 0:35.
        parts.append(Words::tr("%1 left").arg(time));
    if (const QString host = download.url.host(); !host.isEmpty())
        parts.append(host);
    return parts.join(separator);
}

QString spokenState(const DownloadSnapshot& download)
{
    const bool standsStill = download.state == DownloadState::Failed ||
                             download.state == DownloadState::Paused ||
                             download.state == DownloadState::Waiting;
    const QString state = stateText(download);
    return standsStill && download.error ? QString(state + spokenSeparator + errorText(*download.error))
                                         : state;
}

QString spokenText(const DownloadSnapshot& download)
{
    QStringList parts{nameText(download), spokenState(download)};
    if (download.state == DownloadState::Failed && download.error)
        return parts.join(spokenSeparator);
    if (const auto percent = percentOf(download))
        parts.append(spoken(percentText(*percent)));
    else if (download.state == DownloadState::Downloading)
        parts.append(spoken(shownSize(download.bytes)));
    return parts.join(spokenSeparator);
}

QString spokenFigures(const DownloadSnapshot& download)
{
    QStringList parts{spokenPriority(download.priority)};
    if (download.size)
        parts.append(spoken(shownSize(*download.size)));
    parts.append(spoken(speedCellText(download)));
    if (const QString left = timeLeftText(download); !left.isEmpty())
        parts.append(spoken(Words::tr("%1 left").arg(left)));
    parts.append(download.url.host());
    parts.removeAll(QString());
    return parts.join(spokenSeparator);
}

QString folderText(const DownloadSnapshot& download)
{
    return QDir::toNativeSeparators(folderOf(download.path));
}

QString priorityText(Priority priority)
{
    switch (priority) {
    //: Of a priority.
    case Priority::High: return Words::tr("High");
    case Priority::Normal: return {};
    //: Of a priority.
    case Priority::Low: return Words::tr("Low");
    }
    return {};
}

QString checkText(CheckedBy checkedBy)
{
    switch (checkedBy) {
    case CheckedBy::NotKnown: return {};
    //: Of a finished download: it was compared with no checksum.
    case CheckedBy::Nothing: return Words::tr("Not verified");
    //: Of a finished download: each of its pieces has the checksum that was named for it.
    case CheckedBy::Pieces: return Words::tr("All pieces match");
    default:
        //: Of a finished download. %1: a kind of checksum, such as SHA-256.
        return Words::tr("%1 matches").arg(shownKind(nameOf(checkedBy)));
    }
}

QString speedCellText(const DownloadSnapshot& download)
{
    // Assembling and verifying bring nothing, and a speed of 0 would look like a server that has gone silent.
    const bool comes = download.state == DownloadState::Downloading;
    return comes ? shownSpeed(download.bytesPerSecond) : nothing();
}

QString timeLeftText(const DownloadSnapshot& download)
{
    const bool moves = isWellUnderWay(download.state);
    return moves && download.timeLeft ? shownTime(*download.timeLeft) : nothing();
}

QString addedText(const QDateTime& added, const QDateTime& now)
{
    if (!added.isValid())
        return nothing();
    const QDateTime local = added.toLocalTime();
    const qint64 days = local.date().daysTo(now.toLocalTime().date());
    if (days == 0)
        return minuteText(local.time());
    if (days == 1)
        return Words::tr("Yesterday");
    return QLocale().toString(local.date(), QLocale::ShortFormat);
}

} // namespace tributary
