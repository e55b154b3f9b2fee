#include "ui/details/download_facts.h"

#include "core/values/network/media_type_essence.h"
#include "ui/list/rows/download_words.h"
#include "ui/words/number_text.h"
#include "ui/words/probe_words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QStringList>
#include <QTimeZone>

namespace tributary {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DownloadFacts)
};

// To the byte, because sizes are compared with what web pages say.
QString exactSize(qint64 bytes)
{
    if (bytes < 1024)
        return shownSize(bytes);
    //: %1: a size such as 3.7 GiB, %2: the same in bytes.
    return Words::tr("%1 (%2 bytes)").arg(shownSize(bytes), QLocale().toString(bytes));
}

// Why a download failed, waits or was paused stands in the box above the facts, with when it is tried again.
QString stateLine(const DownloadSnapshot& download)
{
    const QString state = stateText(download);
    const QString figure = figureText(download);
    const bool standsStill =
        download.state == DownloadState::Failed || download.state == DownloadState::Paused;
    const bool hasBegun = standsStill && download.bytes > 0;
    const bool isOnItsWay = download.state == DownloadState::Downloading || hasBegun || hasBar(download);
    return isOnItsWay && !figure.isEmpty() ? state + QStringLiteral(" · ") + figure : state;
}

// With the day of the week and the zone it is wider than a column.
Fact dateFact(const QString& name, const QDateTime& time)
{
    const QDateTime local = time.toLocalTime();
    return {.name = name,
            .value = QLocale().toString(local, QLocale::ShortFormat),
            .whole = QLocale().toString(local, QLocale::LongFormat)};
}

// In the words and the hours of who reads it; as the server said it where that is no date.
Fact modifiedFact(const QByteArray& httpDate)
{
    const QString name = Words::tr("Last modified");
    QString said = QString::fromUtf8(httpDate);
    QDateTime time = QLocale::c().toDateTime(said, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    if (!time.isValid())
        return {name, said};
    time.setTimeZone(QTimeZone::utc());
    return dateFact(name, time);
}

QString tookText(const FinishedRun& run)
{
    using namespace std::chrono_literals;
    const QString time = run.took < 1s ? Words::tr("Less than a second") : shownTook(run.took);
    //: %1: a time such as 0:35, %2: a size.
    return run.resumedFrom > 0 ? Words::tr("%1 for the last %2").arg(time, shownSize(run.fetched)) : time;
}

QString checksumText(const std::optional<FoundChecksum>& verified)
{
    const CheckedBy by = checkedBy(verified);
    QString outcome = checkText(by);
    if (by == CheckedBy::Nothing || by == CheckedBy::Pieces)
        return outcome;
    const QString digits = QString::fromLatin1(verified->checksum.digest.toHex());
    if (verified->origin == ChecksumOrigin::Given)
        //: %1: words such as "SHA-256 matches", %2: a checksum.
        return Words::tr("%1: %2").arg(outcome, digits);
    //: %1: words such as "SHA-256 matches", %2: a checksum, %3: who said it, a file or a header of an answer.
    return Words::tr("%1: %2 (from %3)").arg(outcome, digits, verified->place);
}

void addFinishedFacts(QList<Fact>& facts, const DownloadSnapshot& download,
                      const std::optional<FinishedRun>& run)
{
    if (download.finishedAt)
        facts.append(dateFact(Words::tr("Finished"), *download.finishedAt));
    if (run && run->fetched > 0) {
        facts.append({Words::tr("Time taken"), tookText(*run)});
        facts.append({Words::tr("Average speed"), shownSpeed(averageSpeed(run->fetched, run->took))});
    }
    // An imported list tells nothing of the run.
    facts.append({Words::tr("Checksum"), run ? checksumText(run->verified) : checkText(download.checkedBy)});
}

// A server says of whatever it doesn't know that these are bytes. The name of another type that the system
// does not know says more than nothing.
Fact typeFact(const ProbeReport& probe)
{
    const QString said = QString::fromUtf8(probe.contentType);
    const QString known = typeText(probe);
    const bool areBytes = mediaTypeEssence(probe.contentType).endsWith("/octet-stream");
    const QString words = known.isEmpty() && areBytes ? Words::tr("Unknown") : known;
    return {Words::tr("Type"), words.isEmpty() ? said : words, words.isEmpty() ? QString() : said};
}

void addServerFacts(QList<Fact>& facts, const ProbeReport& probe, const DownloadSnapshot& download)
{
    const QUrl link = download.url.toUrl();
    if (probe.finalUrl != link && !probe.finalUrl.isEmpty())
        //: The address that a link led to in the end.
        facts.append({Words::tr("Redirects to"), probe.finalUrl.toDisplayString(QUrl::RemoveFragment)});
    facts.append(typeFact(probe));
    // A file that is whole is not resumed any more.
    if (download.state != DownloadState::Finished)
        facts.append({Words::tr("Transfer"), probe.rangeSupported
                                                 ? Words::tr("In parts; can be resumed")
                                                 : Words::tr("In one piece; can't be resumed")});
    facts.append(modifiedFact(probe.validators.lastModified));
    //: The server's mark for this version of the file (its ETag).
    facts.append({Words::tr("Version (ETag)"), QString::fromUtf8(probe.validators.etag)});
}

} // namespace

QList<Fact> factsOf(const DownloadSnapshot& download, const std::optional<ProbeReport>& probe,
                    const std::optional<FinishedRun>& finished)
{
    QList<Fact> facts;
    facts.append({Words::tr("State"), stateLine(download)});
    facts.append({Words::tr("Link"), download.url.toDisplayString()});
    facts.append({Words::tr("File"), QDir::toNativeSeparators(download.path)});
    facts.append({Words::tr("Size"), download.size ? exactSize(*download.size) : Words::tr("Unknown")});
    if (download.state != DownloadState::Finished && download.state != DownloadState::Cancelled)
        facts.append({Words::tr("Received"), exactSize(download.bytes)});
    if (download.priority != Priority::Normal)
        facts.append({Words::tr("Priority"),
                      download.priority == Priority::High ? Words::tr("High") : Words::tr("Low")});
    if (download.ownLimit)
        facts.append({Words::tr("Speed limit"), shownSpeed(*download.ownLimit)});
    if (probe)
        addServerFacts(facts, *probe, download);
    if (download.addedAt.isValid())
        facts.append(dateFact(Words::tr("Added"), download.addedAt));
    if (download.state == DownloadState::Finished)
        addFinishedFacts(facts, download, finished);
    facts.removeIf([](const Fact& fact) { return fact.value.isEmpty(); });
    return facts;
}

QString linesOf(const QList<Fact>& facts)
{
    QStringList lines;
    for (const Fact& fact : facts)
        lines.append(fact.name + QLatin1String(": ") + (fact.whole.isEmpty() ? fact.value : fact.whole) +
                     (fact.exactly.isEmpty() ? QString() : QLatin1String(" · ") + fact.exactly));
    return lines.join(u'\n');
}

} // namespace tributary
