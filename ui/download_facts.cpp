#include "ui/download_facts.h"

#include "ui/download_words.h"
#include "ui/number_text.h"

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

QString stateLine(const DownloadSnapshot& download)
{
    const QString state = stateText(download.state);
    const QString progress = progressText(download);
    return progress.startsWith(state) ? progress : state + QStringLiteral(" · ") + progress;
}

// In the words and the hours of who reads it; as the server said it where that is no date.
QString localTime(const QByteArray& httpDate)
{
    QString said = QString::fromUtf8(httpDate);
    QDateTime time = QLocale::c().toDateTime(said, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    if (!time.isValid())
        return said;
    time.setTimeZone(QTimeZone::utc());
    return QLocale().toString(time.toLocalTime());
}

void addServerFacts(QList<Fact>& facts, const ProbeReport& probe, const QUrl& link)
{
    if (probe.finalUrl != link && !probe.finalUrl.isEmpty())
        //: The address that a link led to in the end.
        facts.append({Words::tr("Leads to"), probe.finalUrl.toDisplayString()});
    facts.append({Words::tr("Type"), QString::fromUtf8(probe.contentType)});
    facts.append({Words::tr("Fetched"), probe.rangeSupported
                                            ? Words::tr("In parts; can go on after an interruption")
                                            : Words::tr("In one piece; begins anew after an interruption")});
    facts.append({Words::tr("Changed on the server"), localTime(probe.validators.lastModified)});
    //: The server's mark for this version of the file (its ETag).
    facts.append({Words::tr("Version mark"), QString::fromUtf8(probe.validators.etag)});
}

} // namespace

QList<Fact> factsOf(const DownloadSnapshot& download, const std::optional<ProbeReport>& probe)
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
        addServerFacts(facts, *probe, download.url.toUrl());
    if (download.addedAt.isValid())
        facts.append({Words::tr("Added"), QLocale().toString(download.addedAt.toLocalTime())});
    facts.removeIf([](const Fact& fact) { return fact.value.isEmpty(); });
    return facts;
}

QString linesOf(const QList<Fact>& facts)
{
    QStringList lines;
    for (const Fact& fact : facts)
        lines.append(fact.name + QLatin1String(": ") + fact.value);
    return lines.join(u'\n');
}

} // namespace tributary
