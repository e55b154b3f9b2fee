#pragma once

#include "app/cli/reporting/error_words.h"
#include "app/cli/reporting/tally.h"
#include "core/values/download/download_report.h"
#include "core/values/download/download_snapshot.h"
#include "core/values/inputs/flaw.h"

#include <QDateTime>
#include <QList>

#include <functional>

namespace tributary::cli {

// The download that is spoken of: its place on the command line, from 1 on, and its URL without user info.
struct Subject
{
    int number = 0;
    QUrl url;
    // The text as it was typed, for links that are no URLs.
    QString text;
    // Set where the subject is a line of a link list that makes no sense.
    std::optional<Flaw> flaw = {};
    WrittenFolders folders = {};

    friend bool operator==(const Subject&, const Subject&) = default;
};

// A download that an interrupt has stopped, and the bytes of it that are safe.
struct Halfway
{
    Subject subject;
    qint64 kept = 0;
    bool startsOver = false; // when it is asked for again
};

// The source of the time, so that tests can set it.
struct Clock
{
    std::function<QDateTime()> utc;
    std::function<std::chrono::milliseconds()> elapsed;
};

Clock systemClock();

// Tells somebody what happens to the downloads of one command.
class Reporter
{
public:
    Reporter() = default;
    Reporter(const Reporter&) = delete;
    Reporter& operator=(const Reporter&) = delete;
    virtual ~Reporter() = default;

    virtual void added(const Subject& subject, const QString& path) = 0;
    virtual void probed(const Subject& subject, const ProbeReport& report) = 0;
    virtual void progressed(const Subject& subject, const DownloadSnapshot& snapshot) = 0;
    virtual void retrying(const Subject& subject, const RetryNotice& notice) = 0;
    virtual void completed(const Subject& subject, const DownloadResult& result) = 0;
    virtual void skipped(const Subject& subject, const QString& path) = 0;
    virtual void failed(const Subject& subject, const FailureNotice& notice) = 0;
    // A line of the log that a person wants to know at once; it is logged as well.
    virtual void noticed(const Subject& /*subject*/, const Phrase& /*line*/) {}
    virtual void logged(const Subject& subject, const Phrase& line) = 0;
    // Whether probed and logged are of any use, which doesn't change.
    virtual bool readsReports() const { return true; }
    virtual bool readsLog() const { return true; }
    // Comes ten times a second; a chance to draw.
    virtual void tick(const Tally& tally) = 0;
    // The downloads in the order of the command.
    virtual void interrupted(const QList<Halfway>& left) = 0;
    // The notes of finished files, by which another run of the same command passes them over, could not be
    // written.
    virtual void notesLost() {}
    // An interrupt has left these without the answer that was asked for.
    virtual void givenUp(const QList<Subject>& /*left*/) {}
    virtual void finished(const Tally& tally, std::chrono::milliseconds duration) = 0;
};

} // namespace tributary::cli
