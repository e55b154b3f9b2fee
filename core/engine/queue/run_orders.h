#pragma once

#include "core/engine/list/download_entry.h"
#include "core/engine/queue/leaving_watch.h"
#include "core/engine/queue/mover.h"
#include "core/engine/queue/removed_downloads.h"
#include "core/values/download/download_report.h"
#include "core/values/download/download_terms.h"
#include "core/values/download/placement.h"

#include <QObject>

#include <memory>

namespace tributary {

enum class LinkFate : quint8;
enum class WithNewLink : quint8;
enum class PhraseKind : quint16;
class LaneRuns;
class ListReader;
class ReplacementLinks;
class OrderLine;
class RoomWatch;
class RunQueue;
class SecretsDesk;

// Carries out what is asked for downloads, and what follows once a thing that was done for one of them is
// over: both as the rules in occupation.h say. Lives on the engine's thread.
class RunOrders : public QObject
{
    Q_OBJECT

public:
    using Ids = QList<DownloadId>;
    using Then = std::function<void()>;
    using Answer = std::function<void(Expected<void>)>;
    using Terms = std::function<void(Expected<DownloadTerms>)>;
    // The objects that do what the rules say.
    struct Collaborators
    {
        DownloadList& list;
        ListKeeper& keeper;
        OrderLine& line;
        RunQueue& queue;
        LaneRuns& runs;
        Discarder& discarder;
        Mover& mover;
        ReplacementLinks& links;
        SecretsDesk& secrets;
        RoomWatch& room;
        ListReader& reader;
    };

    RunOrders(const Collaborators& others, QObject* parent);

    // Answers to pauses and suspensions are heard on any thread: the lanes of the runs give them.
    void pause(DownloadId id, std::function<void(SegmentPositions)> then);
    void pause(const Ids& ids, Then then);
    void pauseAll(Then then);
    // Pauses all for the end of the program: at the next start those that were not paused already go on by
    // themselves. Calls then when those that were cancelled or removed before have left as well.
    void suspendAll(Then then);
    // Notes at the end of the program which downloads were cancelled or removed, though their files are still
    // open.
    void noteLeaving();
    // Discards at the start of the program the files of cancelled downloads that a kill left.
    void discardWhatIsDue();
    void resume(const Ids& ids, ResumeWhen when = ResumeWhen::InTurn);
    // Resumes all paused downloads but those that are about to leave the list.
    void resumeAll();
    void retry(const Ids& ids);
    void cancel(const Ids& ids);
    void remove(const Ids& ids, Removal how = Removal::ForGood);
    // Downloads that were removed, and may come back, are in the list as they were.
    void bringBack(const Ids& ids);
    RemovedDownloads& removed() { return m_removed; }
    // Calls then when the download goes on from there, or will once its person resumes it, if it was paused;
    // or stays as it is, for the reason told.
    void replaceLink(DownloadId id, const OtherLink& link, Answer then);
    void relocate(DownloadId id, const QString& path, const Answer& then);
    void setRate(const Ids& ids, std::optional<qint64> bytesPerSecond);
    // Changes what the download's next run asks for; a download that waits to try again has that run at once.
    // Answers with the terms that hold from now on.
    void change(DownloadId id, const DownloadChange& change, const Terms& then);
    // The queue gives the download's place to others.
    void setBack(DownloadEntry& download);
    // The download's run has let go of its files, or another thing that was done for it is over.
    void goOn(DownloadEntry& download);
    // Calls then once all downloads that were cancelled or removed have left.
    void whenAllHaveLeft(Then then) { m_leaving.whenSettled(std::move(then)); }

private:
    struct WhenAllDone;

    Collaborators m_others;
    LeavingWatch m_leaving;
    RemovedDownloads m_removed;

    void stop(DownloadId id, PausedBy by, std::function<void(SegmentPositions)> then);
    void stopAll(const Ids& ids, PausedBy by, const std::shared_ptr<WhenAllDone>& all);
    void letRun(DownloadId id, RunOrder order);
    void retryOne(DownloadId id);
    void cancelOne(DownloadEntry& download);
    void cancelAfterRun(DownloadEntry& download);
    void removeOne(DownloadId id, Removal how);
    void setRateOf(DownloadId id, std::optional<qint64> bytesPerSecond);
    void changeRequest(DownloadEntry& download, const DownloadChange& change);
    void take(DownloadEntry& download, Step step);
    void showPaused(DownloadEntry& download);
    void checkLink(DownloadEntry& download);
    void waitIfQueued(const DownloadEntry& download);
    std::function<void()> whenDiscarded(DownloadId id);
    void forget(DownloadEntry& download);
    void beginMove(DownloadEntry& download);
    void refuseErrand(const DownloadEntry& download, PhraseKind why);
    void watchLeaving(DownloadId id);
    void hearOfLink(DownloadId id, LinkFate fate, WithNewLink afterwards);
};

} // namespace tributary
