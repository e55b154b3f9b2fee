#include "core/engine/keeping/remembered_event.h"
#include "core/engine/queue/dispatcher.h"
#include "core/http/judging/origin_rule.h"
#include "core/http/judging/redirect_rule.h"
#include "core/storage/part/volume.h"
#include "core/values/basics/thread_handover.h"
#include "core/values/download/secret_mask.h"
#include "core/values/network/web_link.h"

#include <QFileInfo>

// What stands between a download and its going on: an expired link, a full disk.

namespace tributary {

using namespace std::chrono_literals;

namespace {

constexpr auto lookForRoomEvery = 15s;
// What is asked for when nobody knows how much is missing.
constexpr qint64 someRoom = 64 * 1024 * 1024;
// Room that is there and yet cannot be had, as with a quota, is tried for less and less often.
constexpr int mostRoomTries = 6;

std::optional<DownloadError> problemWith(const QUrl& link)
{
    const auto flaw = flawOfLink(link);
    if (flaw == LinkFlaw::OtherKind)
        return DownloadError{.kind = ErrorKind::UnsupportedScheme, .detail = link.scheme()};
    if (flaw)
        return DownloadError{.kind = ErrorKind::BadUrl, .detail = withoutLikelySecrets(link.errorString())};
    return std::nullopt;
}

DownloadRequest withLink(const DownloadRequest& request, const QUrl& link)
{
    DownloadRequest other = givenFor(request, link);
    other.url = link;
    return other;
}

} // namespace

void Dispatcher::replaceLink(DownloadId id, const QUrl& link, std::function<void(Expected<void>)> then)
{
    Entry* entry = find(id);
    const bool isOver = !entry || isLeaving(*entry) || entry->snapshot.state == DownloadState::Finished;
    if (isOver || isHeldOff(*entry)) {
        then(failure(ErrorKind::Conflict, QStringLiteral("this download cannot have another link now")));
        return;
    }
    if (auto problem = problemWith(link)) {
        then(std::unexpected(std::move(*problem)));
        return;
    }
    entry->newLink = std::make_shared<NewLink>(NewLink{.link = link, .then = std::move(then)});
    stopWaiting(*entry);
    if (!entry->lane)
        checkNewLink(*entry);
    else if (isUnderway(*entry))
        stop(id, PausedBy::Person, [](const SegmentPositions&) {});
}

void Dispatcher::checkNewLink(const Entry& entry)
{
    const DownloadId id = entry.snapshot.id;
    auto answer = [this, id](Expected<void> outcome) {
        post(this, [this, id, outcome = std::move(outcome)] { hearOfNewLink(id, outcome); });
    };
    const LinkQuestion question{.request = asUsual(withLink(entry.request.whole(), entry.newLink->link)),
                                .oldLink = entry.request.url(),
                                .path = entry.snapshot.path};
    withLane(entry.request.folder(), [question, answer = std::move(answer)](Lane* lane) {
        post(lane, [lane, question, answer] { lane->checkLink(question, answer); });
    });
}

void Dispatcher::hearOfNewLink(DownloadId id, const Expected<void>& outcome)
{
    Entry* entry = find(id);
    if (!entry)
        return;
    const std::shared_ptr<NewLink> replacement = std::exchange(entry->newLink, nullptr);
    if (!outcome) {
        if (entry->snapshot.state == DownloadState::Queued)
            wait(*entry);
        startNext();
        replacement->then(outcome);
        return;
    }
    DownloadRequest request = withLink(entry->request.whole(), replacement->link);
    DownloadSnapshot snapshot = entry->snapshot;
    snapshot.url = replacement->link;
    if (!sameOrigin(entry->request.url(), replacement->link))
        missOnlyTheProxys(*entry);
    update(*entry, std::move(snapshot));
    if (m_keeper) {
        keepSecrets(*entry, request);
        noteRequest(*entry, request);
        m_keeper->note({.download = id,
                        .at = QDateTime::currentDateTimeUtc(),
                        .name = event_names::linkReplaced,
                        .detail = {}});
    }
    entry->request = m_requests.keep(std::move(request));
    if (entry->snapshot.state == DownloadState::Queued)
        wait(*entry);
    else
        resumeOne(id);
    noteChange(id, Urgency::Urgent);
    startNext();
    replacement->then({});
}

// The rest may not come late from the keyring either: it lets in what is missing. What it has for the proxy
// has no other name than the key.
void Dispatcher::missOnlyTheProxys(Entry& entry)
{
    entry.snapshot.secretsMissing &= Secret::ProxyCredentials;
    if (entry.snapshot.secretsMissing)
        return;
    releaseSecrets(entry);
    entry.secretsKey.reset();
    entry.isAskedFor = false;
}

void Dispatcher::noteRequest(const Entry& entry, const DownloadRequest& request)
{
    if (m_keeper)
        m_keeper->note(entry.snapshot.id, {.request = request,
                                           .secretsLeftOut = entry.snapshot.secretsMissing,
                                           .secretsKey = entry.secretsKey});
}

void Dispatcher::noteRoom(const Entry& entry)
{
    const DownloadSnapshot& download = entry.snapshot;
    const bool needsRoom = download.state == DownloadState::Paused && download.error &&
                           download.error->kind == ErrorKind::NoSpace;
    if (needsRoom)
        m_needRoom.insert(download.id);
    else
        m_needRoom.erase(download.id);
    if (m_needRoom.empty())
        m_roomCheck.stop();
    else if (!m_roomCheck.isActive())
        m_roomCheck.start(lookForRoomEvery);
}

void Dispatcher::lookForRoom()
{
    ++m_roomChecks;
    for (const DownloadId id : m_needRoom) {
        const Entry& entry = *find(id);
        if (m_roomChecks % (1 << entry.roomTries) != 0)
            continue;
        const DownloadSnapshot& download = entry.snapshot;
        const qint64 missing = download.size ? *download.size - download.bytes : someRoom;
        const QString folder = QFileInfo(download.path).path();
        // A disk that hangs must keep nobody waiting here.
        withLane(folder, [this, id, folder, missing](Lane* lane) {
            post(lane, [this, id, folder, missing] {
                if (freeBytesOn(folder) > missing)
                    post(this, [this, id] { goOnWithRoom(id); });
            });
        });
    }
}

void Dispatcher::goOnWithRoom(DownloadId id)
{
    Entry* entry = find(id);
    if (!entry || isLeaving(*entry) || !m_needRoom.contains(id))
        return;
    entry->roomTries = std::min(entry->roomTries + 1, mostRoomTries);
    resumeOne(id);
    startNext();
}

} // namespace tributary
