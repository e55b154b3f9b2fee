#include "core/engine/list/download_list.h"

#include "core/engine/keeping/list_keeper.h"
#include "core/engine/keeping/remembered_event.h"

#include <algorithm>
#include <utility>

namespace tributary {

DownloadStanding keptStandingOf(const DownloadEntry& download)
{
    DownloadStanding standing = standingOf(download.snapshot);
    standing.state = download.keptState;
    if (standing.state != DownloadState::Failed && standing.state != DownloadState::Paused)
        standing.error.reset();
    standing.size = download.keptSize;
    standing.bytes = download.keptBytes;
    return standing;
}

StoredDownload storedOf(const DownloadEntry& download)
{
    return {.id = download.id(),
            .request = download.request.whole(),
            .secretsLeftOut = download.snapshot.secretsMissing,
            .secretsKey = {},
            .standing = keptStandingOf(download)};
}

bool wasToRun(const DownloadEntry& leaving)
{
    const DownloadState now = leaving.snapshot.state;
    const bool isStopped = isActive(now) || now == DownloadState::Paused;
    return now == DownloadState::Queued || (isStopped && leaving.pausedBy == PausedBy::Shutdown);
}

void forgetBytes(DownloadSnapshot& download)
{
    download.bytes = 0;
    download.parts.clear();
}

namespace {

// A server may answer that nobody is allowed in where it means that nobody has signed in.
bool mayLackALogin(const DownloadError& error)
{
    const bool isOfProxy = error.kind == ErrorKind::ProxyFailed && error.httpStatus == proxyWantsAPassword;
    return isOfProxy || error.kind == ErrorKind::AuthRequired || error.kind == ErrorKind::Forbidden;
}

} // namespace

bool isRefusedForWhatHasCome(const DownloadEntry& download, const DownloadSnapshot& told)
{
    const bool isStopped = told.state == DownloadState::Paused || told.state == DownloadState::Failed;
    const bool isRefusal = told.error && mayLackALogin(*told.error);
    return isStopped && isRefusal && download.startedWithout && !download.snapshot.secretsMissing;
}

bool waitsToTryAgain(const DownloadEntry& download)
{
    return download.occupation == Occupation::Running && download.wish == Wish::None &&
           download.snapshot.state == DownloadState::Waiting;
}

DownloadList::DownloadList(ListKeeper& keeper, NewsDesk& news, Changed changed)
    : m_keeper(keeper)
    , m_news(news)
    , m_changed(std::move(changed))
{
}

DownloadEntry* DownloadList::find(DownloadId id)
{
    const auto found = m_downloads.find(id);
    return found == m_downloads.end() ? nullptr : &found->second;
}

const DownloadEntry* DownloadList::find(DownloadId id) const
{
    const auto found = m_downloads.find(id);
    return found == m_downloads.end() ? nullptr : &found->second;
}

DownloadList::Ids DownloadList::idsOf(bool (*wanted)(DownloadState)) const
{
    Ids ids;
    for (const auto& [id, download] : m_downloads) {
        if (wanted(download.snapshot.state))
            ids.append(id);
    }
    return ids;
}

std::vector<DownloadId> DownloadList::idsNamedLike(const QString& path)
{
    if (!m_names) {
        m_names.emplace();
        for (const auto& [id, download] : m_downloads)
            m_names->insert(id, download.snapshot.path);
    }
    return m_names->namedLike(path);
}

QList<StoredDownload> DownloadList::stored() const
{
    QList<StoredDownload> all;
    all.reserve(static_cast<qsizetype>(m_downloads.size()));
    for (const auto& [id, download] : m_downloads)
        all.append(storedOf(download));
    return all;
}

void DownloadList::noteFinished(const DownloadSnapshot& download)
{
    if (!m_finishedBefore.contains(download.id) || !m_keeper.isOpen())
        return;
    m_keeper.note(download.id, standingOf(download));
    m_news.tellNow(SnapshotBatch{{download}});
}

OrderKey DownloadList::nextPosition()
{
    m_lastPosition.value += orderKeyGap;
    return m_lastPosition;
}

void DownloadList::notePosition(OrderKey position)
{
    m_lastPosition = std::max(m_lastPosition, position);
}

DownloadEntry& DownloadList::take(KeptDownload download)
{
    DownloadEntry& listed = m_downloads[download.id];
    listed.snapshot = snapshotOf(download);
    listed.request = std::move(download.request);
    // Kept also without a keyring: there may be one again the next time.
    if (listed.snapshot.state != DownloadState::Finished)
        listed.secretsKey = download.secretsKey;
    listed.keptState = download.standing.state;
    listed.keptSize = download.standing.size;
    listed.keptBytes = download.standing.bytes;
    if (m_names)
        m_names->insert(download.id, listed.snapshot.path);
    m_news.countIn(listed.snapshot);
    if (listed.snapshot.state != DownloadState::Finished)
        m_order.insert(listed.turn());
    m_changed(listed);
    return listed;
}

void DownloadList::takeFinished(const DownloadSnapshot& download)
{
    m_finishedBefore.insert(download.id);
    m_news.countIn(download);
}

DownloadEntry DownloadList::takeOut(DownloadId id)
{
    DownloadEntry download = std::move(m_downloads.extract(id).mapped());
    m_order.erase(download.turn());
    m_news.countOut(download.snapshot);
    if (m_names)
        m_names->remove(id, download.snapshot.path);
    m_news.noteRemoval(id);
    return download;
}

bool DownloadList::takeFinishedOut(DownloadId id)
{
    if (!m_finishedBefore.remove(id))
        return false;
    m_news.countOut({.id = id, .state = DownloadState::Finished});
    m_news.noteRemoval(id);
    return true;
}

DownloadEntry& DownloadList::putBack(DownloadEntry download)
{
    const DownloadId id = download.id();
    DownloadEntry& listed = m_downloads[id] = std::move(download);
    if (m_names)
        m_names->insert(id, listed.snapshot.path);
    m_news.countIn(listed.snapshot);
    if (listed.snapshot.state != DownloadState::Finished)
        m_order.insert(listed.turn());
    m_news.noteReturn(id);
    m_changed(listed);
    return listed;
}

void DownloadList::putFinishedBack(const QList<DownloadSnapshot>& downloads)
{
    for (const DownloadSnapshot& download : downloads)
        takeFinished(download);
    // Pending news that the downloads had left are told first.
    m_news.flush();
    m_news.tellNow(DownloadsAdded{downloads});
    m_news.tellTotals();
}

void DownloadList::update(DownloadEntry& download, DownloadSnapshot snapshot)
{
    const DownloadState stateBefore = download.snapshot.state;
    const DownloadStanding before = keptStandingOf(download);
    m_news.countOut(download.snapshot);
    snapshot.secretsMissing = download.snapshot.secretsMissing;
    snapshot.ownLimit = download.snapshot.ownLimit;
    setPath(download, snapshot.path);
    download.snapshot = std::move(snapshot);
    const DownloadStanding now = standingAfter(before, download.snapshot, download.pausedBy);
    describe(now, download.snapshot);
    m_news.countIn(download.snapshot);
    if (now != before)
        noteStanding(download, now);
    // A new place of the part file is committed at once, since without it a kill would leave a part that
    // nobody knows of.
    if (now.path != before.path || now.startedAt != before.startedAt)
        m_keeper.whenKept([] {});
    remember(eventOf(stateBefore, download.snapshot, QDateTime::currentDateTimeUtc()));
    if (download.snapshot.state == DownloadState::Finished)
        m_order.erase(download.turn());
    m_changed(download);
}

void DownloadList::setState(DownloadEntry& download, DownloadState state)
{
    if (!canFollow(download.snapshot.state, state))
        return;
    DownloadSnapshot snapshot = download.snapshot;
    // The cancel removes what was here. Where it has not come to that yet, the run finds the bytes again.
    if (snapshot.state == DownloadState::Cancelled)
        forgetBytes(snapshot);
    snapshot.state = state;
    if (state == DownloadState::Queued)
        snapshot.error.reset();
    update(download, std::move(snapshot));
    m_news.noteChange(download.id(), Urgency::Urgent);
}

void DownloadList::setPath(DownloadEntry& download, const QString& path)
{
    if (download.snapshot.path == path)
        return;
    if (m_names) {
        m_names->remove(download.id(), download.snapshot.path);
        m_names->insert(download.id(), path);
    }
    download.snapshot.path = path;
}

void DownloadList::setTurn(DownloadEntry& download, const Turn& turn)
{
    m_order.erase(download.turn());
    download.snapshot.priority = turn.priority;
    download.snapshot.position = turn.position;
    m_order.insert(turn);
    notePosition(turn.position);
    noteStanding(download, keptStandingOf(download));
    m_news.noteChange(turn.id, Urgency::Urgent);
}

void DownloadList::setRequest(DownloadEntry& download, DownloadRequest request)
{
    download.request = m_requests.keep(std::move(request));
}

void DownloadList::noteChange(const DownloadEntry& download, Urgency urgency)
{
    m_news.noteChange(download.id(), urgency);
}

void DownloadList::noteStanding(DownloadEntry& download, const DownloadStanding& standing)
{
    download.keptState = standing.state;
    download.keptSize = standing.size;
    download.keptBytes = standing.bytes;
    m_keeper.note(download.id(), standing);
}

void DownloadList::noteRequest(const DownloadEntry& download, const DownloadRequest& request)
{
    m_keeper.note(download.id(), {.request = request,
                                  .secretsLeftOut = download.snapshot.secretsMissing,
                                  .secretsKey = download.secretsKey});
}

void DownloadList::remember(const std::optional<DownloadEvent>& event)
{
    if (event)
        m_keeper.note(*event);
}

} // namespace tributary
