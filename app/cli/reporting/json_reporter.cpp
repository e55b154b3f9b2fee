#include "app/cli/reporting/json_reporter.h"

#include "app/cli/reporting/json_events.h"

namespace tributary::cli {

namespace {

constexpr std::chrono::milliseconds progressInterval(200);

} // namespace

JsonReporter::JsonReporter(QIODevice& out, Clock clock)
    : m_out(out)
    , m_clock(std::move(clock))
{
}

void JsonReporter::added(const Subject& subject, const QString& path)
{
    m_open.insert(subject.number);
    write(QStringLiteral("added"), subject, {{QStringLiteral("output"), path}});
}

void JsonReporter::probed(const Subject& subject, const ProbeReport& report)
{
    write(QStringLiteral("probed"), subject, probedFields(report));
}

void JsonReporter::progressed(const Subject& subject, const DownloadSnapshot& snapshot)
{
    if (!isActive(snapshot.state) || snapshot.state == DownloadState::Waiting)
        return;
    Progress& progress = m_progress[subject.number];
    progress.subject = subject;
    progress.untold = snapshot;
    tellWhenDue(progress);
}

void JsonReporter::tellWhenDue(Progress& progress)
{
    const auto now = m_clock.elapsed();
    if (!progress.untold || (progress.toldAt && now - *progress.toldAt < progressInterval))
        return;
    write(QStringLiteral("progress"), progress.subject, progressFields(*progress.untold));
    progress.untold.reset();
    progress.toldAt = now;
}

void JsonReporter::retrying(const Subject& subject, const RetryNotice& notice)
{
    write(QStringLiteral("retry"), subject, retryFields(notice));
}

void JsonReporter::completed(const Subject& subject, const DownloadResult& result)
{
    close(subject);
    write(QStringLiteral("completed"), subject, completedFields(result));
}

void JsonReporter::skipped(const Subject& subject, const QString& path)
{
    close(subject);
    write(QStringLiteral("skipped"), subject, {{QStringLiteral("path"), path}});
}

void JsonReporter::failed(const Subject& subject, const FailureNotice& notice)
{
    close(subject);
    write(QStringLiteral("failed"), subject, failedFields(subject, notice));
}

// Requests and answers are for people; they go to standard error.
void JsonReporter::logged(const Subject&, const Phrase&) {}

void JsonReporter::tick(const Tally&)
{
    for (Progress& progress : m_progress)
        tellWhenDue(progress);
}

void JsonReporter::close(const Subject& subject)
{
    m_open.remove(subject.number);
    m_progress.remove(subject.number);
}

// A script may wait for the end of each file that was added. Of a file that the queue had taken, and not told
// of by then, the script knows nothing.
void JsonReporter::interrupted(const QList<Halfway>& left)
{
    for (const Halfway& download : left) {
        if (!m_open.contains(download.subject.number))
            continue;
        failed(download.subject, {.error = {.kind = ErrorKind::Cancelled}, .kept = download.kept});
        ++m_interrupted;
    }
    m_progress.clear();
}

void JsonReporter::givenUp(const QList<Subject>& left)
{
    for (const Subject& subject : left)
        failed(subject, {.error = {.kind = ErrorKind::Cancelled}, .kept = 0});
}

void JsonReporter::finished(const Tally& tally, std::chrono::milliseconds duration)
{
    Tally told = tally;
    told.failed += m_interrupted;
    write(QStringLiteral("summary"), {}, summaryFields(told, duration));
}

void JsonReporter::write(const QString& event, const Subject& subject, const QJsonObject& fields)
{
    m_out.write(eventLine(event, subject, fields, m_clock.utc()));
}

} // namespace tributary::cli
