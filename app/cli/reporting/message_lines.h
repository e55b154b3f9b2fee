#pragma once

#include "app/cli/reporting/reporter.h"
#include "app/cli/terminal/terminal_look.h"
#include "core/values/download/checksum.h"
#include "words/worded.h"

namespace tributary::cli {

// The terminal's messages about downloads, a line each. Control characters are taken out, so no name can
// steer the terminal.
QString completedLine(const DownloadResult& result, const TerminalLook& look);
QString skippedLine(const QString& path, const TerminalLook& look);
QString failedLine(const Subject& subject, const FailureNotice& notice, const TerminalLook& look);
// Why the download failed and what to do, as a sentence or two.
QString failureWords(const Subject& subject, const DownloadError& error, Reader reader);
QString retryLine(const Subject& subject, const RetryNotice& notice);
QString progressLine(const DownloadSnapshot& snapshot);
// The progress of many downloads, together.
QString progressLine(const QList<DownloadSnapshot>& running, const Tally& tally);
QString summaryLine(const Tally& tally, std::chrono::milliseconds duration, const TerminalLook& look);
QString nothingLine();
QString interruptedLine(const QList<Halfway>& left);
QString notesLostLine();
// For commands that leave nothing behind when they are interrupted: probe and verify.
QString givenUpLine();
QString probeText(const Subject& subject, const ProbeReport& report);
QString verifiedLine(const QString& path, const Checksum& wanted, const Expected<QByteArray>& digest);

// Bytes a second of what was fetched now, without what was here before.
qint64 speedOf(const DownloadResult& result);

} // namespace tributary::cli
