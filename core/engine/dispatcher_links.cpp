#include "core/engine/dispatcher.h"
#include "core/engine/remembered_event.h"
#include "core/http/redirect_rule.h"
#include "core/storage/volume.h"
#include "core/values/thread_handover.h"

#include <QFileInfo>

// What stands between a download and its going on: an expired link, missing secrets, a full disk.

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
    const QString scheme = link.scheme();
    if (!link.isValid() || link.host().isEmpty())
        return DownloadError{.kind = ErrorKind::BadUrl, .detail = link.errorString()};
    if (scheme != QLatin1String("http") && scheme != QLatin1String("https"))
        return DownloadError{.kind = ErrorKind::UnsupportedScheme, .detail = scheme};
    return std::nullopt;
}

// What was given for one host is no other's business; the proxy stays the same.
DownloadRequest withLink(DownloadRequest request, const QUrl& link)
{
    if (!sameOrigin(request.url, link)) {
        auto atProxy = request.network.proxy.credentials;
        request = withoutSecrets(std::move(request));
        request.network.proxy.credentials = std::move(atProxy);
        request.network.clientCertificate.reset();
    }
    request.url = link;
    return request;
}

RequestSecrets onlyThose(Secrets kinds, RequestSecrets secrets)
{
    if (!(kinds & (Secret::Credentials | Secret::UserInfo))) {
        secrets.credentials.reset();
        secrets.mirrors.clear();
    }
    if (!(kinds & Secret::ProxyCredentials))
        secrets.proxyCredentials.reset();
    if (!(kinds & Secret::Cookies)) {
        secrets.cookies.clear();
        secrets.cookieJar.clear();
    }
    if (!(kinds & Secret::Headers))
        secrets.headers.clear();
    if (!(kinds & Secret::KeyPassphrase))
        secrets.keyPassphrase.clear();
    return secrets;
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
    Lane* lane = m_lanes.laneFor(entry.request.folder()).lane();
    post(lane, [lane, question, answer = std::move(answer)]() mutable {
        lane->checkLink(question, std::move(answer));
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
    // Nor may they come late from the keyring.
    if (!sameOrigin(entry->request.url(), replacement->link)) {
        releaseSecrets(*entry);
        entry->secretsKey.reset();
        entry->isAskedFor = false;
        entry->snapshot.secretsMissing &= Secret::ProxyCredentials;
    }
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

// What the request has by now takes the place of what it had; but not while some of that is still to come
// from the keyring. Without one, there may be one again the next time.
void Dispatcher::keepSecrets(Entry& entry, const DownloadRequest& request)
{
    const bool mayStillCome = entry.isAskedFor && entry.snapshot.secretsMissing;
    if (!m_secrets || mayStillCome)
        return;
    const auto before = entry.secretsKey;
    entry.secretsKey =
        entry.snapshot.state == DownloadState::Finished ? std::nullopt : m_secrets->keep(request);
    if (before)
        m_secrets->release(*before);
}

void Dispatcher::releaseSecrets(Entry& entry)
{
    if (entry.secretsKey && m_secrets)
        m_secrets->release(*std::exchange(entry.secretsKey, std::nullopt));
}

void Dispatcher::noteRequest(const Entry& entry, const DownloadRequest& request)
{
    if (m_keeper)
        m_keeper->note(entry.snapshot.id, {.request = request,
                                           .secretsLeftOut = entry.snapshot.secretsMissing,
                                           .secretsKey = entry.secretsKey});
}

// Once for all that share them. Until the answer, and without one, they are as without a keyring.
void Dispatcher::askForSecrets()
{
    std::unordered_map<quint64, Ids> holders;
    for (auto& [id, entry] : m_entries) {
        entry.isAskedFor = entry.secretsKey && entry.snapshot.secretsMissing;
        if (entry.isAskedFor)
            holders[entry.secretsKey->value].append(id);
    }
    for (const auto& [value, ids] : holders) {
        const SecretsKey key{value};
        m_secrets->find(key, [this, key, ids = ids](const RequestSecrets& secrets) {
            perform(
                [ids, key, secrets](Dispatcher& dispatcher) { dispatcher.hearSecrets(ids, key, secrets); });
        });
    }
}

// A person may have been quicker with some of them, and what was said last counts.
void Dispatcher::hearSecretsOf(DownloadId id, SecretsKey key, const RequestSecrets& secrets)
{
    Entry* entry = find(id);
    if (!entry || entry->secretsKey != key || !entry->snapshot.secretsMissing)
        return;
    entry->isAskedFor = false;
    const DownloadRequest request = supplyOne(*entry, onlyThose(entry->snapshot.secretsMissing, secrets));
    if (secretsOf(request) != secrets) {
        keepSecrets(*entry, request);
        noteRequest(*entry, request);
    }
    const DownloadSnapshot& now = entry->snapshot;
    const bool waitedForThem = now.state == DownloadState::Paused && now.error &&
                               now.error->kind == ErrorKind::AuthRequired && !now.secretsMissing;
    if (waitedForThem)
        resumeOne(id);
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
        Lane* lane = m_lanes.laneFor(folder).lane();
        post(lane, [this, id, folder, missing] {
            if (freeBytesOn(folder) > missing)
                post(this, [this, id] { goOnWithRoom(id); });
        });
    }
}

void Dispatcher::goOnWithRoom(DownloadId id)
{
    Entry* entry = find(id);
    if (!entry || !m_needRoom.contains(id))
        return;
    entry->roomTries = std::min(entry->roomTries + 1, mostRoomTries);
    resumeOne(id);
    startNext();
}

} // namespace tributary
