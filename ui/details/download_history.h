#pragma once

#include "core/engine/run/finished_run.h"
#include "core/values/download/connection_story.h"
#include "core/values/download/download_event.h"
#include "core/values/download/download_report.h"
#include "core/values/download/download_snapshot.h"
#include "core/values/download/download_terms.h"
#include "ui/details/event_log.h"
#include "ui/details/speed/speed_samples.h"

#include <QDateTime>
#include <QFuture>
#include <QHash>
#include <QObject>

#include <deque>
#include <functional>
#include <optional>
#include <utility>

namespace tributary {

// The past of a download, beyond its newest snapshot.
struct DownloadPast
{
    std::optional<ProbeReport> probe;
    std::optional<FinishedRun> finishedRun;
    SpeedSamples speeds;
    EventLog log;
    int exchanges = 0; // that were listed in a row, or would have been
    QDateTime exchangesSince;
    std::optional<DownloadState> state;
    bool isKnocking = false; // tries again what it waited with
    // When the log of this download began. What happened before is asked for once, of whoever remembers it.
    QDateTime since;
    bool wasRecalled = false;
};

// Follows what the engine tells, and keeps what the details show of recent downloads. Of the downloads that
// rest, the history keeps only the newest few hundred, and those that ran longer than those that never did.
class DownloadHistory : public QObject
{
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>;
    using Memory = std::function<QFuture<QList<DownloadEvent>>(DownloadId)>;
    using StoryTeller = std::function<QFuture<ConnectionStories>(DownloadId)>;
    explicit DownloadHistory(Clock clock, QObject* parent = nullptr);

    // Sets who tells the time from now on.
    void setClock(Clock clock) { m_clock = std::move(clock); }

    static constexpr size_t most = 200;

    const DownloadPast* find(DownloadId id) const;

    // Sets the source of events from earlier runs of the program.
    void setMemory(Memory memory);
    // Puts what happened then before what happened since; recalled() tells.
    void recall(DownloadId id);

    // Sets who is asked what the connections of a run did.
    void setStoryTeller(StoryTeller teller);
    // Gives nullopt where there is no queue to ask.
    std::optional<QFuture<ConnectionStories>> askStories(DownloadId id) const;

    void observe(const QList<DownloadSnapshot>& changed);
    void noteProbe(DownloadId id, const ProbeReport& report);
    void noteRetry(DownloadId id, const RetryNotice& notice);
    void noteResult(DownloadId id, const DownloadResult& result);
    void noteSkipped(DownloadId id, const QString& path);
    void noteFailure(DownloadId id, const FailureNotice& notice);
    void noteEdit(DownloadId id, const DownloadChange& change);
    void noteLine(DownloadId id, const Phrase& line, LogKind kind);
    void forget(DownloadId id);

Q_SIGNALS:
    void logged(tributary::DownloadId id, const tributary::LogEvent& event);
    // The engine learned what the server has.
    void probed(tributary::DownloadId id);
    // The download's file is whole.
    void finished(tributary::DownloadId id);
    // The log begins earlier than it did, or how the file came is known again.
    void recalled(tributary::DownloadId id);

private:
    DownloadPast& past(DownloadId id);
    void observe(const DownloadSnapshot& snapshot, const QDateTime& now);
    void makeRoom();
    void log(DownloadId id, const QString& text);
    void logExchange(DownloadId id, const QString& line);
    void takeUp(DownloadId id, const QList<DownloadEvent>& remembered);

    Clock m_clock;
    Memory m_memory;
    StoryTeller m_storyTeller;
    QDateTime m_since;
    QHash<DownloadId, DownloadPast> m_pasts;
    std::deque<DownloadId> m_order;
};

} // namespace tributary
