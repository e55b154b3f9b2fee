#include "core/engine/queue/run_orders.h"

#include "core/engine/lanes/lane_runs.h"
#include "core/engine/list/download_list.h"
#include "core/engine/list/list_reader.h"
#include "core/engine/queue/discarder.h"
#include "core/engine/queue/order_line.h"
#include "core/engine/queue/replacement_links.h"
#include "core/engine/queue/room_watch.h"
#include "core/engine/queue/run_queue.h"
#include "core/engine/queue/secrets_desk.h"
#include "core/engine/queue/sound_request.h"
#include "core/values/download/found_mismatch.h"
#include "core/values/phrases/phrase.h"

#include <utility>

namespace tributary {

namespace {

bool isNotOver(DownloadState state)
{
    return !isSettled(state);
}

// The lane was told to pause the run, and has not said yet that it did.
bool isYetToPause(const DownloadEntry& download)
{
    return download.occupation == Occupation::Running && download.wish == Wish::StayPaused;
}

// The lane was told to cancel the run, and has not said yet that it did.
bool isYetToCancel(const DownloadEntry& download)
{
    return download.occupation == Occupation::Closing && download.wish == Wish::Cancel;
}

bool mayBeLetRun(const DownloadEntry& download)
{
    const DownloadState now = download.snapshot.state;
    return isYetToPause(download) || isYetToCancel(download) ||
           (canFollow(now, DownloadState::Queued) && !isActive(now));
}

// The files of a download that was to leave the list are still being closed, maybe for that alone; or they
// are being discarded, as it was cancelled before.
Wish wishOfOneThatStays(const DownloadEntry& download)
{
    const bool isDiscarded =
        download.wish == Wish::DiscardAndRemove || download.occupation == Occupation::Discarding;
    return isDiscarded ? Wish::Cancel : Wish::StayPaused;
}

DownloadError cannotBeMoved()
{
    return {.kind = ErrorKind::NotNow, .detail = Phrase(PhraseKind::NotMovedNow)};
}

DownloadError cannotBeRelinked()
{
    return {.kind = ErrorKind::NotNow, .detail = Phrase(PhraseKind::NotLinkedNow)};
}

DownloadError cannotBeChanged()
{
    return {.kind = ErrorKind::NotNow, .detail = Phrase(PhraseKind::NotEditedNow)};
}

// A run goes by the request that it was started with. One that only waits can be ended for another.
bool mayBeChanged(const DownloadEntry& download)
{
    const DownloadState now = download.snapshot.state;
    const bool rests =
        download.occupation != Occupation::Running && !isActive(now) && now != DownloadState::Finished;
    return rests || waitsToTryAgain(download);
}

// The keyring has the mirrors' logins by the mirrors' order, and what it has may come at any time; after a
// change one server would get what is for another.
bool touchesSecrets(const DownloadChange& change)
{
    return change.mirrors || change.sent;
}

bool lacksSecrets(const DownloadEntry& download)
{
    return download.snapshot.secretsMissing != Secrets();
}

// A download that a person has paused goes on when that person wants so, and not for a new link. One that has
// an error was paused by the queue, for want of room or of a password.
WithNewLink afterNewLink(const DownloadEntry& download)
{
    if (download.snapshot.state == DownloadState::Waiting)
        return WithNewLink::GoOnInAnyCase;
    const bool isAtRest = download.snapshot.state == DownloadState::Paused && !download.snapshot.error;
    return isAtRest ? WithNewLink::StayPaused : WithNewLink::GoOn;
}

Course courseOf(RunOrder order, const DownloadEntry& download)
{
    return courseFor(order, download.occupation, download.wish);
}

void follow(DownloadEntry& download, const Course& course)
{
    download.occupation = course.occupation;
    download.wish = course.wish;
}

} // namespace

// Calls `then` when its last owner is gone, on whatever thread that is: lanes own it as well.
struct RunOrders::WhenAllDone
{
    Then then;
    explicit WhenAllDone(Then last)
        : then(std::move(last))
    {
    }
    ~WhenAllDone() { then(); }
    WhenAllDone(const WhenAllDone&) = delete;
    WhenAllDone& operator=(const WhenAllDone&) = delete;
};

RunOrders::RunOrders(const Collaborators& others, QObject* parent)
    : QObject(parent)
    , m_others(others)
    , m_removed(others.list, others.keeper, others.secrets, this)
{
    connect(&m_others.line, &OrderLine::setIsDone, &m_removed, &RemovedDownloads::note);
    connect(&m_others.links, &ReplacementLinks::compared, this, &RunOrders::hearOfLink);
    connect(&m_others.mover, &Mover::over, this, [this](DownloadId id) { goOn(*m_others.list.find(id)); });
    connect(&m_others.room, &RoomWatch::roomIsThere, this, [this](DownloadId id) {
        letRun(id, RunOrder::GoOn);
        m_others.queue.startNext();
    });
    connect(&m_others.secrets, &SecretsDesk::completed, this,
            [this](DownloadId id) { letRun(id, RunOrder::GoOn); });
}

void RunOrders::pause(DownloadId id, std::function<void(SegmentPositions)> then)
{
    stop(id, PausedBy::Person, std::move(then));
}

void RunOrders::pause(const Ids& ids, Then then)
{
    stopAll(ids, PausedBy::Person, std::make_shared<WhenAllDone>(std::move(then)));
}

void RunOrders::pauseAll(Then then)
{
    pause(m_others.list.idsOf(isNotOver), std::move(then));
}

void RunOrders::suspendAll(Then then)
{
    Ids ids = m_others.list.idsOf(isNotOver);
    // Running downloads come first: they need the time to save.
    std::ranges::stable_partition(
        ids, [this](DownloadId id) { return isOnLane(m_others.list.find(id)->occupation); });
    const auto all = std::make_shared<WhenAllDone>(std::move(then));
    m_leaving.whenSettled([all] {});
    // Runs that are shown as over still save.
    m_others.list.forEach([this, &all](const DownloadEntry& download) {
        if (isSettled(download.snapshot.state) && isOnLane(download.occupation))
            m_others.runs.pause(download.id(), [all = all](const SegmentPositions&) {});
    });
    stopAll(ids, PausedBy::Shutdown, all);
}

void RunOrders::stopAll(const Ids& ids, PausedBy by, const std::shared_ptr<WhenAllDone>& all)
{
    m_others.line.forEach(
        ids, [this, by, all](DownloadId id) { stop(id, by, [all](const SegmentPositions&) {}); });
}

void RunOrders::stop(DownloadId id, PausedBy by, std::function<void(SegmentPositions)> then)
{
    DownloadEntry* download = m_others.list.find(id);
    if (!download) {
        then({});
        return;
    }
    // A person's pause is still a person's when the program ends before the lane has obeyed.
    if (by == PausedBy::Person || !isYetToPause(*download))
        download->pausedBy = by;
    m_others.queue.leave(*download);
    const Course course = courseOf(RunOrder::Pause, *download);
    if (by == PausedBy::Person && download->wish == Wish::CheckLink)
        m_others.links.change(id, WithNewLink::StayPaused);
    follow(*download, course);
    if (course.step == Step::ShowPaused)
        showPaused(*download);
    // A run that was told to end before is asked as well: it answers once its bytes are safe.
    if (isOnLane(download->occupation))
        m_others.runs.pause(id, std::move(then));
    else
        then({});
}

// The download may be paused already, by the end of the program or for want of room. From now on it is paused
// because the person wished so.
void RunOrders::showPaused(DownloadEntry& download)
{
    if (download.snapshot.state == DownloadState::Paused && download.pausedBy == PausedBy::Person) {
        DownloadSnapshot snapshot = download.snapshot;
        snapshot.error.reset();
        m_others.list.update(download, std::move(snapshot));
        m_others.list.noteChange(download, Urgency::Urgent);
    }
    m_others.list.setState(download, DownloadState::Paused);
}

void RunOrders::resume(const Ids& ids, ResumeWhen when)
{
    m_others.line.forEach(ids, [this, when](DownloadId id) {
        m_others.room.countAnew(id);
        letRun(id, RunOrder::Resume);
        if (when == ResumeWhen::AtOnce)
            m_others.queue.startWithoutTurn(id);
    });
}

void RunOrders::resumeAll()
{
    Ids ids;
    m_others.list.forEach([&ids](const DownloadEntry& download) {
        if (download.snapshot.state == DownloadState::Paused || isYetToPause(download))
            ids.append(download.id());
    });
    m_others.line.forEach(ids, [this](DownloadId id) {
        m_others.room.countAnew(id);
        letRun(id, RunOrder::GoOn);
    });
}

void RunOrders::letRun(DownloadId id, RunOrder order)
{
    DownloadEntry* download = m_others.list.find(id);
    if (!download || !mayBeLetRun(*download))
        return;
    const Course course = courseOf(order, *download);
    if (course.step == Step::Refuse)
        return;
    m_others.discarder.forgetDue(id);
    if (download->wish == Wish::CheckLink)
        m_others.links.change(id, WithNewLink::GoOn);
    download->pausedBy = PausedBy::Person;
    if (!isActive(download->snapshot.state))
        m_others.list.setState(*download, DownloadState::Queued);
    follow(*download, course);
    take(*download, course.step);
}

void RunOrders::retry(const Ids& ids)
{
    m_others.line.forEach(ids, [this](DownloadId id) { retryOne(id); });
}

void RunOrders::retryOne(DownloadId id)
{
    DownloadEntry* download = m_others.list.find(id);
    if (download && download->snapshot.state == DownloadState::Waiting && !isYetToPause(*download))
        m_others.queue.goOnNow(*download);
    else
        letRun(id, RunOrder::Resume);
}

void RunOrders::cancel(const Ids& ids)
{
    m_others.line.forEach(ids, [this](DownloadId id) {
        if (DownloadEntry* download = m_others.list.find(id))
            cancelOne(*download);
        watchLeaving(id);
    });
}

void RunOrders::cancelOne(DownloadEntry& download)
{
    const Course course = courseOf(RunOrder::Cancel, download);
    if (course.wish == download.wish || !canFollow(download.snapshot.state, DownloadState::Cancelled))
        return;
    m_others.queue.leave(download);
    refuseErrand(download, PhraseKind::DownloadCancelled);
    follow(download, course);
    if (download.wish == Wish::Discard)
        m_others.discarder.noteDue(download.id());
    take(download, course.step);
}

// A run that was cancelled has discarded what it could; the rest is due.
void RunOrders::cancelAfterRun(DownloadEntry& download)
{
    if (download.snapshot.state != DownloadState::Cancelled) {
        cancelOne(download);
        return;
    }
    download.occupation = Occupation::Discarding;
    download.wish = Wish::Cancel;
    m_others.discarder.noteDue(download.id());
    m_others.discarder.discardWhatWasDue(download, whenDiscarded(download.id()));
}

void RunOrders::remove(const Ids& ids, Removal how)
{
    m_others.line.forEach(ids, [this, how](DownloadId id) { removeOne(id, how); });
}

void RunOrders::removeOne(DownloadId id, Removal how)
{
    m_removed.noteHow(id, how);
    if (DownloadEntry* download = m_others.list.find(id)) {
        // A running download is paused for its removal only, so it goes on if the removal is undone.
        if (isActive(download->snapshot.state) && !isYetToPause(*download))
            download->pausedBy = PausedBy::Shutdown;
        const Course course = courseOf(RunOrder::Remove, *download);
        refuseErrand(*download, PhraseKind::DownloadRemoved);
        follow(*download, course);
        take(*download, course.step);
    } else {
        m_others.mover.stop(id);
        m_removed.addFinished(id, MonotonicTime::clock::now());
    }
    watchLeaving(id);
}

void RunOrders::bringBack(const Ids& ids)
{
    m_removed.bringFinishedBack(ids);
    m_others.line.forEach(ids, [this](DownloadId id) {
        if (const DownloadEntry* back = m_removed.bringBack(id))
            waitIfQueued(*back);
        DownloadEntry* leaving = m_others.list.find(id);
        if (!leaving || (leaving->wish != Wish::Remove && leaving->wish != Wish::DiscardAndRemove))
            return;
        const bool goesOn = wasToRun(*leaving);
        leaving->wish = wishOfOneThatStays(*leaving);
        leaving->pausedBy = PausedBy::Person;
        if (goesOn && leaving->wish == Wish::StayPaused) {
            if (!isActive(leaving->snapshot.state))
                m_others.list.setState(*leaving, DownloadState::Queued);
            follow(*leaving, courseOf(RunOrder::Resume, *leaving));
        }
        watchLeaving(id);
    });
}

// Answers the one whose errand is not done any more. A link that is being compared may be made out as the
// download's at any moment, so the check goes on.
void RunOrders::refuseErrand(const DownloadEntry& download, PhraseKind why)
{
    const DownloadId id = download.id();
    if (download.occupation == Occupation::CheckingLink)
        m_others.links.refuse(id, {.kind = ErrorKind::Cancelled, .detail = Phrase(why)});
    else if (download.wish == Wish::CheckLink)
        m_others.links.forget(id, {.kind = ErrorKind::Cancelled, .detail = Phrase(why)});
    else if (const auto errand = m_others.mover.takeKept(id))
        errand->then(std::unexpected(cannotBeMoved()));
}

void RunOrders::replaceLink(DownloadId id, const OtherLink& link, Answer then)
{
    DownloadEntry* download = m_others.list.find(id);
    const bool isOver = !download || download->snapshot.state == DownloadState::Finished;
    const bool isRefused = isOver || (link.sent && lacksSecrets(*download));
    const Course course =
        isRefused ? Course{.step = Step::Refuse} : courseOf(RunOrder::ReplaceLink, *download);
    if (course.step == Step::Refuse) {
        then(std::unexpected(cannotBeRelinked()));
        return;
    }
    if (auto flaw = ReplacementLinks::flawIn(link.url)) {
        then(std::unexpected(std::move(*flaw)));
        return;
    }
    m_others.links.keep(id, {.url = link.url, .sent = soundChange({.sent = link.sent}).sent},
                        afterNewLink(*download), std::move(then));
    m_others.queue.leave(*download);
    follow(*download, course);
    if (course.step == Step::PauseRun)
        download->pausedBy = PausedBy::Person;
    take(*download, course.step);
}

void RunOrders::hearOfLink(DownloadId id, LinkFate fate, WithNewLink afterwards)
{
    DownloadEntry& download = *m_others.list.find(id);
    // The answer of a check that was stopped comes late, and the download may have begun to do something
    // else.
    if (download.occupation != Occupation::CheckingLink)
        return;
    const bool isToGoOn = fate == LinkFate::Adopted || afterwards == WithNewLink::GoOnInAnyCase;
    const bool goesOn = isToGoOn && download.wish == Wish::None;
    goOn(download);
    if (!goesOn)
        return;
    letRun(id, RunOrder::GoOn);
    m_others.queue.startNext();
}

void RunOrders::relocate(DownloadId id, const QString& path, const Answer& then)
{
    const Mover::Errand errand{.path = path, .then = then};
    DownloadEntry* download = m_others.list.find(id);
    if (!download) {
        m_others.reader.snapshot(id, [this, errand](const std::optional<DownloadSnapshot>& found) {
            if (found && !m_others.mover.isMoving(found->id))
                m_others.mover.moveFinished(*found, errand);
            else
                errand.then(std::unexpected(cannotBeMoved()));
        });
        return;
    }
    const Course course = courseOf(RunOrder::Relocate, *download);
    if (course.step == Step::Refuse) {
        then(std::unexpected(cannotBeMoved()));
    } else if (course.step == Step::Move && Mover::isThere(download->snapshot, path)) {
        then({});
    } else {
        m_others.mover.keep(id, errand);
        follow(*download, course);
        take(*download, course.step);
    }
}

void RunOrders::beginMove(DownloadEntry& download)
{
    const Mover::Errand errand = *m_others.mover.takeKept(download.id());
    if (Mover::isThere(download.snapshot, errand.path)) {
        goOn(download);
        errand.then({});
        return;
    }
    m_others.queue.leave(download);
    m_others.mover.move(download, errand);
}

void RunOrders::setBack(DownloadEntry& download)
{
    const Course course = courseOf(RunOrder::SetBack, download);
    follow(download, course);
    take(download, course.step);
}

void RunOrders::goOn(DownloadEntry& download)
{
    const DownloadId id = download.id();
    const Course course = courseAfter(download.occupation, download.wish);
    follow(download, course);
    take(download, course.step);
    watchLeaving(id);
    m_others.queue.startNext();
}

void RunOrders::take(DownloadEntry& download, Step step)
{
    const DownloadId id = download.id();
    switch (step) {
    case Step::Nothing:
    case Step::Refuse: return;
    case Step::ShowPaused: showPaused(download); return;
    case Step::Wait: waitIfQueued(download); return;
    case Step::PauseRun: m_others.runs.pause(id, [](const SegmentPositions&) {}); return;
    case Step::CancelRun: m_others.runs.cancel(id); return;
    case Step::StopMove: m_others.mover.stop(id); return;
    case Step::StopMoveAndShowCancelled:
        m_others.mover.stop(id);
        m_others.list.setState(download, DownloadState::Cancelled);
        return;
    case Step::StopCheckAndShowCancelled:
        m_others.links.stop(id);
        m_others.list.setState(download, DownloadState::Cancelled);
        return;
    case Step::ShowCancelled: m_others.list.setState(download, DownloadState::Cancelled); return;
    case Step::CheckLink: checkLink(download); return;
    case Step::Move: beginMove(download); return;
    case Step::Cancel: cancelAfterRun(download); return;
    case Step::Discard: m_others.discarder.discard(download, whenDiscarded(id)); return;
    case Step::Forget: forget(download); return;
    }
}

// A run that was just giving the file its name has finished, whatever it was told.
void RunOrders::checkLink(DownloadEntry& download)
{
    if (download.snapshot.state != DownloadState::Finished) {
        if (m_others.links.afterwards(download.id()) == WithNewLink::StayPaused)
            download.wish = Wish::StayPaused;
        m_others.links.check(download);
        return;
    }
    m_others.links.forget(download.id(), cannotBeRelinked());
    goOn(download);
}

void RunOrders::waitIfQueued(const DownloadEntry& download)
{
    if (download.snapshot.state == DownloadState::Queued)
        m_others.queue.wait(download);
}

std::function<void()> RunOrders::whenDiscarded(DownloadId id)
{
    return [this, id] {
        if (DownloadEntry* discarded = m_others.list.find(id))
            goOn(*discarded);
    };
}

void RunOrders::forget(DownloadEntry& download)
{
    const DownloadId id = download.id();
    m_others.queue.leave(download);
    m_others.links.stop(id);
    m_others.room.forget(id);
    m_others.discarder.letGo(download);
    m_removed.add(download, MonotonicTime::clock::now());
    if (!m_others.line.isAmidASet())
        m_removed.note();
}

// Tells whoever asked for the end of a download, once nothing is left to be done for the download.
void RunOrders::watchLeaving(DownloadId id)
{
    const DownloadEntry* download = m_others.list.find(id);
    if (download && isYetToLeave(download->occupation, download->wish))
        m_leaving.add(id);
    else
        m_leaving.settle(id);
}

void RunOrders::noteLeaving()
{
    Ids removed;
    m_others.list.forEach([&](DownloadEntry& download) {
        if (download.wish == Wish::Cancel) {
            m_others.list.setState(download, DownloadState::Cancelled);
            m_others.discarder.noteDue(download.id());
        } else if (isLeaving(download.wish)) {
            removed.append(download.id());
        }
    });
    for (const DownloadId id : std::as_const(removed))
        forget(*m_others.list.find(id));
    m_removed.letGoOfAll();
}

void RunOrders::discardWhatIsDue()
{
    const DueDiscards due = m_others.discarder.due();
    for (const DownloadId id : due) {
        DownloadEntry* download = m_others.list.find(id);
        if (!download || download->snapshot.state != DownloadState::Cancelled ||
            m_others.discarder.isWantedByAnother(*download)) {
            m_others.discarder.forgetDue(id);
            continue;
        }
        download->occupation = Occupation::Discarding;
        watchLeaving(id);
        m_others.discarder.discardWhatWasDue(*download, whenDiscarded(id));
    }
    m_others.discarder.clearWhatIsLeft();
}

void RunOrders::setRate(const Ids& ids, std::optional<qint64> bytesPerSecond)
{
    m_others.line.forEach(ids, [this, bytesPerSecond](DownloadId id) { setRateOf(id, bytesPerSecond); });
}

void RunOrders::setRateOf(DownloadId id, std::optional<qint64> bytesPerSecond)
{
    DownloadEntry* download = m_others.list.find(id);
    if (!download)
        return;
    DownloadRequest request = download->request.whole();
    if (request.bytesPerSecond == bytesPerSecond)
        return;
    request.bytesPerSecond = bytesPerSecond;
    m_others.list.noteRequest(*download, request);
    m_others.list.setRequest(*download, std::move(request));
    download->snapshot.ownLimit = bytesPerSecond;
    m_others.list.noteChange(*download, Urgency::Urgent);
    if (isOnLane(download->occupation))
        m_others.runs.setRate(id, bytesPerSecond);
}

void RunOrders::change(DownloadId id, const DownloadChange& change, const Terms& then)
{
    DownloadEntry* download = m_others.list.find(id);
    if (!download || !mayBeChanged(*download) || (touchesSecrets(change) && lacksSecrets(*download))) {
        then(std::unexpected(cannotBeChanged()));
        return;
    }
    if (change != DownloadChange()) {
        changeRequest(*download, soundChange(change));
        if (waitsToTryAgain(*download)) {
            m_others.queue.leave(*download);
            setBack(*download);
        }
    }
    then(termsOf(download->request.whole()));
}

void RunOrders::changeRequest(DownloadEntry& download, const DownloadChange& change)
{
    const DownloadRequest before = download.request.whole();
    DownloadRequest request = withChange(before, change);
    // A person who takes back a checksum that the file lacks takes that file.
    if (before.checksum && !request.checksum && download.snapshot.error)
        request.accepted = digestFoundIn(*download.snapshot.error);
    m_others.secrets.keep(download, request);
    m_others.list.noteRequest(download, request);
    m_others.list.remember(DownloadEvent{.download = download.id(),
                                         .at = QDateTime::currentDateTimeUtc(),
                                         .name = event_names::changed,
                                         .detail = namesOf(change).join(u' ')});
    m_others.list.setRequest(download, request);
    download.snapshot.ownLimit = request.bytesPerSecond;
    m_others.list.noteChange(download, Urgency::Urgent);
}

} // namespace tributary
