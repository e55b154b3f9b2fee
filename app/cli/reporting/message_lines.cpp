#include "app/cli/reporting/message_lines.h"

#include "app/cli/options/link.h"
#include "app/cli/reporting/error_words.h"
#include "app/cli/reporting/step_progress.h"
#include "app/cli/terminal/text_width.h"
#include "core/values/naming/human_text.h"

#include <QDir>
#include <QStringList>

#include <algorithm>

namespace tributary::cli {

namespace {

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
    const QString note = QStringLiteral("checksum verified");
    return verified.origin == ChecksumOrigin::Given ? note : note + QLatin1String(" by ") + verified.place;
}

QStringList notesOn(const DownloadResult& result)
{
    QStringList notes;
    if (result.resumedFrom > 0)
        notes.append(QLatin1String("resumed from ") + sizeText(result.resumedFrom));
    if (result.checksum == ChecksumOutcome::Verified)
        notes.append(checksumNote(result.verified));
    if (result.size == SizeOutcome::NotConfirmed)
        notes.append(QStringLiteral("size not confirmed by the server"));
    for (const WrongSource& wrong : result.wrongSources)
        notes.append(printable(wrong.url.host()) + QLatin1String(" sent wrong data"));
    return notes;
}

QString exactSize(qint64 bytes)
{
    return bytes < 1024 ? sizeText(bytes) : QStringLiteral("%1 (%2 bytes)").arg(sizeText(bytes)).arg(bytes);
}

QString field(const QString& name, const QString& value)
{
    return QLatin1String("  ") + name.leftJustified(11) +
           (value.isEmpty() ? QStringLiteral("unknown") : printable(value)) + QLatin1Char('\n');
}

// Also tells the speed of each number of connections, since that is what the person measured for.
QString measuredText(const ConnectionMeasurement& measured)
{
    const QString taken = measured.wasRefused
                              ? QStringLiteral("%1 at once, one more is refused").arg(measured.accepted)
                              : QStringLiteral("at least %1 at once").arg(measured.accepted);
    const QString paying = measured.wasCutShort
                               ? QStringLiteral("; the time was too short to tell whether more help")
                               : QStringLiteral("; more than %1 don't help").arg(measured.best);
    QString text = field(QStringLiteral("Accepts"), taken + paying);
    for (const ConnectionStep& step : measured.steps)
        text += field(QStringLiteral("  with %1").arg(step.connections), speedText(step.bytesPerSecond));
    return text;
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
    QStringList facts{sizeText(result.bytes) + QLatin1String(" in ") + durationText(rounded(result.duration)),
                      speedText(speedOf(result))};
    facts += notesOn(result);
    return inked(QStringLiteral("done"), Colour::Green, look) + QLatin1Char(' ') +
           printable(shownPath(result.path)) + QLatin1String(" (") + facts.join(QLatin1String(", ")) + u')';
}

QString skippedLine(const QString& path, const TerminalLook& look)
{
    return inked(QStringLiteral("skipped"), Colour::Yellow, look) + QLatin1Char(' ') +
           printable(shownPath(path)) + QLatin1String(" (already exists)");
}

QString failureWords(const Subject& subject, const DownloadError& error)
{
    return subject.kind == SubjectKind::ListLine ? lineErrorWords(error) : errorWords(error, subject.url);
}

QString failedLine(const Subject& subject, const FailureNotice& notice, const TerminalLook& look)
{
    QString line = inked(QStringLiteral("failed"), Colour::Red, look) + QLatin1Char(' ') +
                   shownLink(subject) + QLatin1String(": ") + printable(failureWords(subject, notice.error));
    if (notice.kept > 0)
        line += QStringLiteral(" %1 are kept.").arg(sizeText(notice.kept));
    return line;
}

QString retryLine(const Subject& subject, const RetryNotice& notice)
{
    const QString wait = QString::number(std::chrono::duration<double>(notice.wait).count(), 'f', 1);
    QString reason = printable(notice.error.detail);
    if (reason.isEmpty())
        reason = nameOf(notice.error.kind);
    if (notice.error.httpStatus != 0)
        reason += QStringLiteral(" (HTTP %1)").arg(notice.error.httpStatus);
    return QStringLiteral("retry %1 in %2 s, try %3: %4")
        .arg(shownLink(subject), wait, QString::number(notice.attempt), reason);
}

QString progressLine(const DownloadSnapshot& snapshot)
{
    const StepProgress step = stepOf(snapshot);
    QString line = printable(shownName(snapshot)) + QLatin1String("  ");
    if (snapshot.state == DownloadState::Assembling)
        line += QLatin1String("assembling ");
    if (snapshot.state == DownloadState::Verifying)
        line += QLatin1String("verifying ");
    if (const auto percent = step.percent())
        line += QString::number(static_cast<int>(*percent)) + QLatin1String("%  ");
    line += sizeText(step.done);
    if (step.whole)
        line += QLatin1String(" of ") + sizeText(*step.whole);
    line += QLatin1String("  ") + speedText(snapshot.bytesPerSecond);
    return snapshot.timeLeft
               ? line + QLatin1String("  ") + durationText(*snapshot.timeLeft) + QLatin1String(" left")
               : line;
}

QString summaryLine(const Tally& tally, std::chrono::milliseconds duration, const TerminalLook& look)
{
    QStringList facts{QStringLiteral("%1 done").arg(tally.completed)};
    if (tally.skipped > 0)
        facts.append(QStringLiteral("%1 skipped").arg(tally.skipped));
    if (tally.failed > 0)
        facts.append(QStringLiteral("%1 failed").arg(tally.failed));
    facts.append(sizeText(tally.bytes) + QLatin1String(" in ") + durationText(rounded(duration)));
    return facts.join(look.separator());
}

QString nothingLine()
{
    return QStringLiteral("The list contains no downloads; there was nothing to do.");
}

QString interruptedLine()
{
    return QStringLiteral(
        "Interrupted; what has been downloaded is kept. Run the same command again to continue.");
}

QString probeText(const Subject& subject, const ProbeReport& report)
{
    return printable(subject.text) + QLatin1Char('\n') +
           field(QStringLiteral("Final URL"),
                 report.finalUrl.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo)) +
           field(QStringLiteral("Name"), report.name) +
           field(QStringLiteral("Size"), report.size ? exactSize(*report.size) : QString()) +
           field(QStringLiteral("Type"), QString::fromUtf8(report.contentType)) +
           field(QStringLiteral("Ranges"),
                 report.rangeSupported ? QStringLiteral("yes: it can be resumed and fetched in pieces")
                                       : QStringLiteral("no: it can't be resumed")) +
           field(QStringLiteral("ETag"), QString::fromUtf8(report.validators.etag)) +
           field(QStringLiteral("Modified"), QString::fromUtf8(report.validators.lastModified)) +
           (report.connections ? measuredText(*report.connections) : QString());
}

QString verifiedLine(const QString& path, const Checksum& wanted, const Expected<QByteArray>& digest)
{
    const QString file = printable(QDir::toNativeSeparators(path));
    if (!digest) {
        return QStringLiteral("%1: the file could not be read (%2): %3")
            .arg(file, nameOf(digest.error().kind), printable(digest.error().detail));
    }
    if (*digest == wanted.digest)
        return QStringLiteral("%1: the %2 checksum matches").arg(file, nameOf(wanted.algorithm));
    const Checksum found{.algorithm = wanted.algorithm, .digest = *digest};
    return QStringLiteral("%1: the checksum does not match: it is %2, not %3")
        .arg(file, toText(found), toText(wanted));
}

} // namespace tributary::cli
