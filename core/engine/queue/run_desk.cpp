#include "core/engine/queue/run_desk.h"

#include "core/engine/keeping/list_keeper.h"
#include "core/engine/keeping/remembered_event.h"
#include "core/engine/lanes/lane_runs.h"
#include "core/engine/list/category_filer.h"
#include "core/engine/list/download_list.h"
#include "core/engine/list/news_desk.h"
#include "core/engine/queue/discarder.h"
#include "core/engine/queue/mover.h"
#include "core/engine/queue/run_orders.h"
#include "core/engine/queue/run_queue.h"
#include "core/engine/queue/usual_route.h"
#include "core/engine/run/finished_run.h"
#include "core/http/judging/origin_rule.h"
#include "core/values/network/answer_status.h"
#include "core/values/phrases/phrase.h"

#include <QFileInfo>

#include <utility>

namespace tributary {

namespace {

// A server that asks for a login answers alike to none and to a wrong one.
bool isLoginRefused(const DownloadRequest& request, const DownloadError& error)
{
    if (error.kind != ErrorKind::AuthRequired || error.httpStatus != wantsALogin)
        return false;
    const QUrl asking = error.server.isEmpty() ? request.url : QUrl(error.server);
    return givenFor(request, asking).credentials.has_value();
}

} // namespace

void RunDesk::start(DownloadEntry& download)
{
    const DownloadId id = download.id();
    download.occupation = Occupation::Running;
    download.wish = Wish::None;
    download.startedWithout = download.snapshot.secretsMissing;
    m_others.mover.forgetNote(id); // a move may have left the part under two names
    DownloadRequest request = m_others.route.applied(download.request.whole());
    request.target.folder = RunQueue::folderToStartIn(download);
    // A server that calls the file something else each time would send it from disk to disk.
    const bool isDecided = m_onOtherDisks.remove(id) > 0;
    ListPlace place{.folderRule = isDecided ? FolderRule() : m_others.filer.ruleFor(download),
                    .keptPath = {},
                    .list = m_others.keeper.numberOrNew(),
                    .hasBegun = download.snapshot.startedAt.has_value(),
                    .download = id};
    if (m_others.keeper.isOpen())
        // The path on another disk was not kept yet.
        place.keptPath = isDecided ? QString() : download.snapshot.path;
    m_others.runs.start(id, std::move(request), std::move(place),
                        {[this, id](JobEvent event) { hear(id, std::move(event)); }, m_others.logIsRead});
}

void RunDesk::hear(DownloadId id, JobEvent event)
{
    if (const auto* snapshot = std::get_if<RunSnapshot>(&event)) {
        hearSnapshot(id, *snapshot);
        return;
    }
    DownloadEntry* download = m_others.list.find(id);
    if (!download)
        return;
    if (const auto* folder = std::get_if<FolderChosen>(&event)) {
        hearOfFolder(id, *folder);
    } else if (const auto* chosen = std::get_if<PathChosen>(&event)) {
        m_others.list.setPath(*download, chosen->path);
        keepPolicy(*download, chosen->onConflict);
        noteFirst(*download, keptStandingOf(*download), chosen->then);
    } else if (const auto* ready = std::get_if<ReadyToFinish>(&event)) {
        hearThatAllIsHere(*download, *ready);
    } else if (const auto* left = std::get_if<LeftBehind>(&event)) {
        m_others.discarder.noteLeftBehind(*download, *left);
    } else if (std::holds_alternative<RetryDue>(event)) {
        m_others.queue.noteDue(*download);
    } else if (std::holds_alternative<RunEnded>(event)) {
        end(*download);
    } else {
        if (const auto* report = std::get_if<ProbeReport>(&event))
            hearReport(*download, *report);
        tell(id, std::move(event));
    }
}

void RunDesk::tell(DownloadId id, JobEvent event)
{
    m_others.list.remember(eventOf(id, event, QDateTime::currentDateTimeUtc()));
    if (const auto* result = std::get_if<DownloadResult>(&event))
        m_others.list.remember(eventOf(id, finishedRunOf(*result), QDateTime::currentDateTimeUtc()));
    m_others.news.tell({.id = id, .event = std::move(event)});
}

void RunDesk::hearSnapshot(DownloadId id, const RunSnapshot& snapshot)
{
    m_others.news.noteBrought(id, snapshot.brought);
    if (DownloadEntry* download = m_others.list.find(id))
        hearStanding(*download, snapshot.view);
    if (isSettled(snapshot.view.state))
        m_others.news.noteOver(id);
}

void RunDesk::hearStanding(DownloadEntry& download, DownloadSnapshot now)
{
    const DownloadState before = download.snapshot.state;
    // A cancelled download stays so, whatever its run still tells.
    if (before == DownloadState::Cancelled)
        return;
    const DownloadState told = now.state;
    if (download.wish == Wish::None && isRefusedForWhatHasCome(download, now))
        startAgain(download, now);
    else
        heedWish(download, now);
    if (now.path.isEmpty())
        now.path = download.snapshot.path;
    if (now.error && isLoginRefused(download.request.whole(), *now.error))
        now.error.edit().detail = Phrase(PhraseKind::LoginRefused);
    const bool isNewState = now.state != before;
    m_others.list.update(download, std::move(now));
    if (download.occupation == Occupation::Running && isSettled(told))
        download.occupation = Occupation::Closing;
    if (told == DownloadState::Waiting && isNewState) {
        m_others.queue.givePlace(download.id());
        m_others.queue.startNext();
    }
    m_others.list.noteChange(download, isNewState ? Urgency::Urgent : Urgency::Usual);
}

void RunDesk::startAgain(DownloadEntry& refused, DownloadSnapshot& now)
{
    refused.wish = Wish::StartAgain;
    now.state = DownloadState::Queued;
    now.error.reset();
}

// A run that is over tells of the order that ended it, and others may have been given since.
void RunDesk::heedWish(const DownloadEntry& download, DownloadSnapshot& now)
{
    const DownloadState told = now.state;
    // The queue paused the run to let another one start, or a person has resumed the download since, which
    // was paused or cancelled before.
    const bool goesOn =
        download.wish == Wish::StartAgain ||
        (download.occupation == Occupation::Closing && download.snapshot.state == DownloadState::Queued);
    if (goesOn && (told == DownloadState::Paused || told == DownloadState::Cancelled))
        now.state = DownloadState::Queued;
    // What the run had brought is removed, whatever the download is to do next.
    if (told == DownloadState::Cancelled)
        forgetBytes(now);
    // A person who cancelled it, and then resumed and paused it, wants it paused.
    if (download.wish == Wish::StayPaused && told == DownloadState::Cancelled)
        now.state = DownloadState::Paused;
}

void RunDesk::hearReport(DownloadEntry& download, const ProbeReport& report)
{
    if (const auto category = m_others.filer.categoryFor(download, report)) {
        download.snapshot.category = *category;
        m_others.list.noteStanding(download, keptStandingOf(download));
    }
}

// A run that looked into a folder on a disk that hangs would hold up all others on its lane. A disk that has
// just answered may be looked into: to begin anew would cost a second question, which some links don't bear.
void RunDesk::hearOfFolder(DownloadId id, const FolderChosen& chosen)
{
    m_others.runs.askWhetherToLookInto(QFileInfo(chosen.path).path(), id, [this, id, chosen](bool mayLook) {
        if (mayLook)
            chosen.then();
        else
            setBackTo(id, chosen.path);
    });
}

void RunDesk::setBackTo(DownloadId id, const QString& path)
{
    DownloadEntry* download = m_others.list.find(id);
    if (!download)
        return;
    m_onOtherDisks.insert(id, path);
    m_others.orders.setBack(*download);
}

void RunDesk::hearThatAllIsHere(DownloadEntry& download, const ReadyToFinish& ready)
{
    m_others.queue.givePlace(download.id());
    m_others.list.setPath(download, ready.path);
    keepPolicy(download, ready.onConflict);
    DownloadStanding standing = keptStandingOf(download);
    standing.state = DownloadState::Assembling;
    standing.size = ready.size;
    if (m_others.beforeNaming)
        m_others.beforeNaming(download.id(), ready.path, ready.file);
    noteFirst(download, standing, m_others.runs.finishing(download.id()));
    m_others.queue.startNext();
}

// A later run goes on under the name as it stands, and could not tell that the number in it is none that a
// person asked for. A person's file that has got that name meanwhile is not to be replaced.
void RunDesk::keepPolicy(DownloadEntry& download, ConflictPolicy onConflict)
{
    if (download.request.onConflict() != ConflictPolicy::Overwrite || onConflict != ConflictPolicy::Rename)
        return;
    DownloadRequest request = download.request.whole();
    request.target.onConflict = onConflict;
    m_others.list.noteRequest(download, request);
    m_others.list.setRequest(download, std::move(request));
}

// A start after a kill has to know what was about to happen on the disk.
void RunDesk::noteFirst(DownloadEntry& download, const DownloadStanding& standing, std::function<void()> then)
{
    m_others.list.noteStanding(download, standing);
    m_others.keeper.whenKept(std::move(then));
}

void RunDesk::end(DownloadEntry& download)
{
    m_others.queue.givePlace(download.id());
    m_others.queue.leave(download);
    m_others.runs.end(download.id());
    if (const auto path = m_onOtherDisks.constFind(download.id()); path != m_onOtherDisks.cend())
        m_others.list.setPath(download, *path);
    // The next run keeps the name of the file, whatever name a new link or another answer would give it.
    if (keepsItsName(download.snapshot))
        pinName(download);
    m_others.orders.goOn(download);
}

void RunDesk::pinName(DownloadEntry& download)
{
    DownloadRequest request = download.request.whole();
    DownloadTarget pinned = underItsName(request.target, download.snapshot.path);
    if (pinned == request.target)
        return;
    request.target = std::move(pinned);
    m_others.list.setRequest(download, std::move(request));
}

} // namespace tributary
