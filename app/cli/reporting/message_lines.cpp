#include "app/cli/reporting/message_lines.h"

#include "app/cli/options/link.h"
#include "app/cli/reporting/error_words.h"
#include "app/cli/reporting/step_progress.h"
#include "app/cli/terminal/text_width.h"
#include "core/values/naming/human_text.h"
#include "core/values/network/link_spelling.h"
#include "words/failure_text.h"
#include "words/phrase_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QStringList>

#include <algorithm>

namespace tributary::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TerminalLine)
};

enum class Colour : quint8 { Red = 31, Green = 32, Yellow = 33 };

QString inked(const QString& word, Colour colour, const TerminalLook& look)
{
    if (look.ink == Ink::Plain)
        return word;
    return QStringLiteral("\x1b[%1m%2\x1b[0m").arg(static_cast<int>(colour)).arg(word);
}

std::chrono::seconds rounded(std::chrono::milliseconds duration)
{
    return std::chrono::round<std::chrono::seconds>(duration);
}

// A path in the current folder is shown relative to that folder.
QString shownPath(const QString& path)
{
    const QString relative = QDir::current().relativeFilePath(path);
    return QDir::toNativeSeparators(relative.startsWith(QLatin1String("..")) ? path : relative);
}

QString shownLink(const Subject& subject)
{
    constexpr int longest = 500;
    const QString text = withQueryMasked(subject.text);
    return fitted(printable(text), std::min(longest, columnsOf(text)), u"..");
}

QString checksumNote(const FoundChecksum& verified)
{
    if (verified.origin == ChecksumOrigin::Given)
        return Words::tr("checksum matches");
    //: %1: the name of a file or of a header.
    return Words::tr("checksum matches %1").arg(printable(verified.place));
}

QStringList notesOn(const DownloadResult& result)
{
    QStringList notes;
    if (result.resumedFrom > 0)
        notes.append(Words::tr("resumed from %1").arg(sizeText(result.resumedFrom)));
    if (result.checksum == ChecksumOutcome::Verified)
        notes.append(checksumNote(result.verified));
    if (result.size == SizeOutcome::NotConfirmed)
        notes.append(Words::tr("size not confirmed by the server"));
    for (const WrongSource& wrong : result.wrongSources)
        notes.append(Words::tr("%1 sent wrong data").arg(printable(wrong.url.host())));
    return notes;
}

QString exactSize(qint64 bytes)
{
    return bytes < 1024 ? sizeText(bytes) : Words::tr("%1 (%2 bytes)").arg(sizeText(bytes)).arg(bytes);
}

struct Field
{
    QString name;
    QString value;
};

// As wide as the longest name wants it.
QString tableOf(const QList<Field>& fields)
{
    int columns = 11;
    for (const Field& field : fields)
        columns = std::max(columns, columnsOf(field.name) + 1);
    QString text;
    for (const Field& field : fields) {
        text += QLatin1String("  ") + fitted(field.name, columns, u"") +
                (field.value.isEmpty() ? Words::tr("unknown") : printable(field.value)) + QLatin1Char('\n');
    }
    return text;
}

// Also tells the speed of each number of connections, since that is what the person measured for.
QList<Field> measuredFields(const ConnectionMeasurement& measured)
{
    const QString taken = measured.wasRefused
                              ? Words::tr("%1 at once, one more is refused").arg(measured.accepted)
                              : Words::tr("at least %1 at once").arg(measured.accepted);
    const QString paying = !measured.wasCutShort ? Words::tr("; more than %1 don't help").arg(measured.best)
                           : measured.didFileEnd
                               ? Words::tr("; the file is too small to tell whether more help")
                               : Words::tr("; the time was too short to tell whether more help");
    //: Of a server: how many connections.
    QList<Field> fields{{Words::tr("Accepts"), taken + paying}};
    for (const ConnectionStep& step : measured.steps)
        //: %1: a number of connections; a speed follows.
        fields.append({QLatin1String("  ") + Words::tr("with %1").arg(step.connections),
                       speedText(step.bytesPerSecond)});
    return fields;
}

QString sizeInTime(qint64 bytes, std::chrono::milliseconds duration)
{
    //: %1: a size, %2: a time.
    return Words::tr("%1 in %2").arg(sizeText(bytes), durationText(rounded(duration)));
}

} // namespace

qint64 speedOf(const DownloadResult& result)
{
    const qint64 milliseconds = std::max<qint64>(1, result.duration.count());
    const double fetched = static_cast<double>(std::max<qint64>(0, result.bytes - result.resumedFrom));
    return static_cast<qint64>(fetched * 1000 / static_cast<double>(milliseconds));
}

QString completedLine(const DownloadResult& result, const TerminalLook& look)
{
    QStringList facts{sizeInTime(result.bytes, result.duration), speedText(speedOf(result))};
    facts += notesOn(result);
    return inked(Words::tr("done"), Colour::Green, look) + QLatin1Char(' ') +
           printable(shownPath(result.path)) + QLatin1String(" (") + facts.join(QLatin1String(", ")) + u')';
}

QString skippedLine(const QString& path, const TerminalLook& look)
{
    return inked(Words::tr("skipped"), Colour::Yellow, look) + QLatin1Char(' ') + printable(shownPath(path)) +
           QLatin1String(" (") + Words::tr("already exists") + u')';
}

QString failureWords(const Subject& subject, const DownloadError& error, Reader reader)
{
    return subject.flaw ? lineErrorWords(*subject.flaw, reader)
                        : errorWords(error, subject.url, reader, subject.folders);
}

QString failedLine(const Subject& subject, const FailureNotice& notice, const TerminalLook& look)
{
    QString line = inked(Words::tr("failed"), Colour::Red, look) + QLatin1Char(' ') + shownLink(subject) +
                   QLatin1String(": ") + printable(failureWords(subject, notice.error, Reader::Person));
    if (notice.kept > 0)
        //: %1: a size.
        line += u' ' + Words::tr("%1 are kept.").arg(sizeText(notice.kept));
    else if (notice.error.kind == ErrorKind::ChecksumMismatch && !isOfFileThere(notice.error))
        line += u' ' + Words::tr("None of it was kept.");
    return line;
}

QString retryLine(const Subject& subject, const RetryNotice& notice)
{
    const QString wait = QString::number(std::chrono::duration<double>(notice.wait).count(), 'f', 1);
    QString reason = printable(phraseText(notice.error.detail));
    if (reason.isEmpty())
        reason = printable(happenedText(notice.error, Reader::Person));
    if (isToldOf(notice.error.httpStatus))
        reason += QStringLiteral(" (HTTP %1)").arg(notice.error.httpStatus);
    //: %1: a link, %2: seconds, %3: a number, %4: why.
    return Words::tr("retry %1 in %2 s, try %3: %4")
        .arg(shownLink(subject), wait, QString::number(notice.attempt), reason);
}

QString progressLine(const DownloadSnapshot& snapshot)
{
    const StepProgress step = stepOf(snapshot);
    QString line = printable(shownName(snapshot)) + QLatin1String("  ");
    if (snapshot.state == DownloadState::Assembling)
        line += Words::tr("assembling") + u' ';
    if (snapshot.state == DownloadState::Verifying)
        line += Words::tr("verifying") + u' ';
    if (const auto percent = step.percent())
        line += QString::number(static_cast<int>(*percent)) + QLatin1String("%  ");
    //: Two sizes.
    line += step.whole ? Words::tr("%1 of %2").arg(sizeText(step.done), sizeText(*step.whole))
                       : sizeText(step.done);
    line += QLatin1String("  ") + speedText(snapshot.bytesPerSecond);
    if (snapshot.timeLeft)
        //: %1: a time.
        line += QLatin1String("  ") + Words::tr("%1 left").arg(durationText(*snapshot.timeLeft));
    return line;
}

// The size of all is known where that of each is.
QString progressLine(const QList<DownloadSnapshot>& running, const Tally& tally)
{
    qint64 done = 0;
    std::optional<qint64> whole = 0;
    for (const DownloadSnapshot& snapshot : running) {
        done += snapshot.bytes;
        whole = whole && snapshot.size ? std::optional(*whole + *snapshot.size) : std::nullopt;
    }
    QStringList facts{Words::tr("files: %1").arg(running.size())};
    if (whole.value_or(0) > 0)
        facts.append(
            QString::number(static_cast<int>(*StepProgress{.done = done, .whole = whole}.percent())) + u'%');
    facts.append(whole ? Words::tr("%1 of %2").arg(sizeText(done), sizeText(*whole)) : sizeText(done));
    facts.append(speedText(tally.bytesPerSecond));
    facts.append(Words::tr("%1 done").arg(tally.completed));
    if (tally.failed > 0)
        facts.append(Words::tr("%1 failed").arg(tally.failed));
    return facts.join(QLatin1String("  "));
}

QString summaryLine(const Tally& tally, std::chrono::milliseconds duration, const TerminalLook& look)
{
    QStringList facts{Words::tr("%1 done").arg(tally.completed)};
    if (tally.skipped > 0)
        facts.append(Words::tr("%1 skipped").arg(tally.skipped));
    if (tally.failed > 0)
        facts.append(Words::tr("%1 failed").arg(tally.failed));
    facts.append(sizeInTime(tally.bytes, duration));
    return facts.join(look.separator());
}

QString nothingLine()
{
    return Words::tr("The list contains no downloads; there was nothing to do.");
}

QString interruptedLine(const QList<Halfway>& left)
{
    const bool losesSome = std::ranges::any_of(
        left, [](const Halfway& download) { return download.startsOver && download.kept > 0; });
    if (losesSome && left.size() == 1)
        return Words::tr(
            "Interrupted. The server can't continue a file; the same command fetches it from the start.");
    if (losesSome)
        return Words::tr("Interrupted; what has been downloaded is kept. Run the same command again to "
                         "continue; a file that its server can't continue is fetched from the start.");
    return Words::tr(
        "Interrupted; what has been downloaded is kept. Run the same command again to continue.");
}

QString notesLostLine()
{
    return Words::tr("What has finished could not be noted; the same command would fetch it again.");
}

QString givenUpLine()
{
    return Words::tr("Interrupted.");
}

QString probeText(const Subject& subject, const ProbeReport& report)
{
    QList<Field> fields{{Words::tr("Final URL"), givenText(report.finalUrl.adjusted(QUrl::RemoveUserInfo))},
                        {Words::tr("Name"), report.name},
                        {Words::tr("Size"), report.size ? exactSize(*report.size) : QString()},
                        {Words::tr("Type"), QString::fromUtf8(report.contentType)},
                        //: Whether the server sends parts of the file.
                        {Words::tr("Ranges"), report.rangeSupported
                                                  ? Words::tr("yes: it can be resumed and fetched in pieces")
                                                  : Words::tr("no: it can't be resumed")},
                        {QStringLiteral("ETag"), QString::fromUtf8(report.validators.etag)},
                        //: When the file was last changed on the server.
                        {Words::tr("Modified"), QString::fromUtf8(report.validators.lastModified)}};
    if (report.connections)
        fields += measuredFields(*report.connections);
    return printable(subject.text) + QLatin1Char('\n') + tableOf(fields);
}

QString verifiedLine(const QString& path, const Checksum& wanted, const Expected<QByteArray>& digest)
{
    const QString file = printable(QDir::toNativeSeparators(path));
    if (!digest)
        return Words::tr("%1: the file could not be read: %2")
            .arg(file, printable(phraseText(digest.error().detail)));
    if (*digest == wanted.digest)
        return Words::tr("%1: the %2 checksum matches").arg(file, nameOf(wanted.algorithm));
    const Checksum found{.algorithm = wanted.algorithm, .digest = *digest};
    return Words::tr("%1: the checksum does not match: it is %2, not %3")
        .arg(file, toText(found), toText(wanted));
}

} // namespace tributary::cli
