#pragma once

#include "core/storage/platform/file_identity.h"
#include "core/values/download/connection_story.h"
#include "core/values/download/download_report.h"
#include "core/values/download/download_request.h"
#include "core/values/download/download_snapshot.h"

#include <concepts>
#include <functional>
#include <utility>
#include <variant>

namespace tributary {

// `RunSnapshot` tells how a run stands, and how many bytes the run has brought since its snapshot before.
struct RunSnapshot
{
    RunSnapshot() = default;
    RunSnapshot(DownloadSnapshot standing, qint64 bytes = 0)
        : view(std::move(standing))
        , brought(bytes)
    {
    }

    DownloadSnapshot view;
    qint64 brought = 0;
};

struct SkippedFile
{
    QString path;
};

struct LogLine
{
    Phrase text;
    LogKind kind = LogKind::Finding;
};

// The folder that the file's kind calls for, which is not the one that the run was started for. Its disk may
// be another one, so the run does not look there before then is called.
struct FolderChosen
{
    QString path;               // of the file in that folder
    std::function<void()> then; // on any thread
};

// The path of the part file. The file is made only when the list has kept the path and calls then, because a
// kill before that would leave a part that nobody knows of.
struct PathChosen
{
    QString path;
    ConflictPolicy onConflict = ConflictPolicy::Rename; // for a file that gets that name meanwhile
    std::function<void()> then;                         // on any thread
};

// All bytes are here and right; what is left is waiting for the disk, beside which the next download may run.
// The file gets its name when the run is told to finish: the list must know first what is about to happen, or
// after a kill it would find a finished file that it knows nothing of.
struct ReadyToFinish
{
    QString path;
    qint64 size = 0;
    ConflictPolicy onConflict = ConflictPolicy::Rename;
    FileIdentity file = {};
};

// The wait before the next try is over. The try is begun when the run is told to, since it needs one of the
// places that it let others have meanwhile.
struct RetryDue
{
};

// The run is finished, and some of its unfinished file can't be removed now, since another program has it
// open. The path is the one that its parts are named by, which may not be the one that the file got.
struct LeftBehind
{
    enum class By : quint8 { FinishedFile, SkippedFile };

    QString path;
    By by = By::FinishedFile;
};

// The last word of a run: its files are closed and all that it saves is saved.
struct RunEnded
{
};

// Everything that a running download tells, in order.
using JobEvent =
    std::variant<RunSnapshot, ProbeReport, RetryNotice, DownloadResult, SkippedFile, FailureNotice, LogLine,
                 FolderChosen, PathChosen, ReadyToFinish, RetryDue, LeftBehind, ConnectionStories, RunEnded>;

// An event by which a run speaks to the engine alone.
template<typename Event>
concept ForTheEngine = std::same_as<Event, RunSnapshot> || std::same_as<Event, FolderChosen> ||
                       std::same_as<Event, PathChosen> || std::same_as<Event, ReadyToFinish> ||
                       std::same_as<Event, RetryDue> || std::same_as<Event, LeftBehind> ||
                       std::same_as<Event, ConnectionStories> || std::same_as<Event, RunEnded>;

// Hears what a run tells.
struct JobListener
{
    std::function<void(JobEvent)> tell;
    // Whether lines about requests and answers are read by anybody, or need not be written. Asked on any
    // thread; none: they are.
    std::function<bool()> readsExchanges = {};

    void operator()(JobEvent event) const { tell(std::move(event)); }
};

} // namespace tributary
