#pragma once

#include "app/cli/reporting/reporter.h"

#include <QHash>
#include <QIODevice>
#include <QJsonObject>
#include <QSet>

namespace tributary::cli {

// Writes one JSON object a line and flushes each line; progress comes at most five times a second for each
// download.
class JsonReporter : public Reporter
{
public:
    JsonReporter(QIODevice& out, Clock clock);

    void added(const Subject& subject, const QString& path) override;
    void probed(const Subject& subject, const ProbeReport& report) override;
    void progressed(const Subject& subject, const DownloadSnapshot& snapshot) override;
    void retrying(const Subject& subject, const RetryNotice& notice) override;
    void completed(const Subject& subject, const DownloadResult& result) override;
    void skipped(const Subject& subject, const QString& path) override;
    void failed(const Subject& subject, const FailureNotice& notice) override;
    void logged(const Subject& subject, const Phrase& line) override;
    bool readsLog() const override { return false; }
    void tick(const Tally& tally) override;
    void interrupted(const QList<Halfway>& left) override;
    void givenUp(const QList<Subject>& left) override;
    void finished(const Tally& tally, std::chrono::milliseconds duration) override;

private:
    // Progress of one download that waits until the next line about it may be written.
    struct Progress
    {
        Subject subject;
        std::optional<DownloadSnapshot> untold;
        std::optional<std::chrono::milliseconds> toldAt;
    };

    void tellWhenDue(Progress& progress);
    void close(const Subject& subject);
    void write(const QString& event, const Subject& subject, const QJsonObject& fields);

    QIODevice& m_out;
    Clock m_clock;
    QSet<int> m_open; // what was added and has not ended
    QHash<int, Progress> m_progress;
    int m_interrupted = 0;
};

} // namespace tributary::cli
