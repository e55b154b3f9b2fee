#include "core/engine/queue/removed_downloads.h"

#include "core/engine/keeping/id_list.h"
#include "core/engine/keeping/list_keeper.h"
#include "core/engine/list/download_list.h"
#include "core/engine/queue/secrets_desk.h"
#include "core/values/download/placement.h"

#include <algorithm>
#include <utility>

namespace tributary {

RemovedDownloads::RemovedDownloads(DownloadList& list, ListKeeper& keeper, SecretsDesk& secrets,
                                   QObject* parent)
    : QObject(parent)
    , m_list(list)
    , m_keeper(keeper)
    , m_secrets(secrets)
    , m_timer(this)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { letGoOfTheDue(MonotonicTime::clock::now()); });
}

void RemovedDownloads::noteHow(DownloadId id, Removal how)
{
    if (how == Removal::MayComeBack)
        m_mayComeBack.insert(id);
    else
        m_mayComeBack.remove(id);
}

void RemovedDownloads::add(const DownloadEntry& download, MonotonicTime now)
{
    const DownloadId id = download.id();
    DownloadEntry removed = m_list.takeOut(id);
    if (m_mayComeBack.remove(id)) {
        m_kept[id] = {.download = std::move(removed), .until = await(id, now)};
        return;
    }
    m_secrets.release(removed);
    m_keeper.remove(id);
}

void RemovedDownloads::addFinished(DownloadId id, MonotonicTime now)
{
    const bool may = m_mayComeBack.remove(id);
    if (!m_list.takeFinishedOut(id))
        return;
    if (!may || !m_keeper.isOpen()) {
        m_keeper.remove(id);
        return;
    }
    m_finished.insert(id, await(id, now));
}

MonotonicTime RemovedDownloads::await(DownloadId id, MonotonicTime now)
{
    m_due.push_back({.id = id, .at = now + removalsAreKeptFor});
    m_isNews = true;
    if (!m_timer.isActive())
        keepTime(now);
    return m_due.back().at;
}

void RemovedDownloads::keepTime(MonotonicTime now)
{
    using std::chrono::milliseconds;
    if (m_due.empty())
        m_timer.stop();
    else
        m_timer.start(std::max(milliseconds(0), std::chrono::ceil<milliseconds>(m_due.front().at - now)));
}

void RemovedDownloads::note()
{
    if (!std::exchange(m_isNews, false))
        return;
    QList<DownloadId> ids = m_finished.keys();
    for (const auto& [id, kept] : m_kept)
        ids.append(id);
    m_keeper.keepSetting(removalsSetting, encodeIds(ids));
}

DownloadEntry* RemovedDownloads::bringBack(DownloadId id)
{
    auto kept = m_kept.extract(id);
    if (!kept)
        return nullptr;
    m_isNews = true;
    DownloadEntry& download = m_list.putBack(std::move(kept.mapped().download));
    if (wasToRun(download) && download.snapshot.state == DownloadState::Paused) {
        download.pausedBy = PausedBy::Person;
        m_list.setState(download, DownloadState::Queued);
    }
    return &download;
}

void RemovedDownloads::bringFinishedBack(const QList<DownloadId>& ids)
{
    QList<DownloadId> finished;
    for (const DownloadId id : ids) {
        if (m_finished.remove(id))
            finished.append(id);
    }
    if (finished.isEmpty())
        return;
    m_isNews = true;
    const auto read = [finished](Store& store) {
        QList<DownloadSnapshot> all;
        for (const DownloadId id : finished) {
            if (const auto found = store.download(id); found && *found)
                all.append(snapshotOf(**found));
        }
        return all;
    };
    m_keeper.read(read, [this](const QList<DownloadSnapshot>& all) { m_list.putFinishedBack(all); });
}

void RemovedDownloads::letGoOfTheDue(MonotonicTime now)
{
    for (; !m_due.empty() && m_due.front().at <= now; m_due.pop_front())
        letGo(m_due.front());
    note();
    keepTime(now);
}

void RemovedDownloads::letGoOfAll()
{
    for (const Due& due : std::exchange(m_due, {}))
        letGo(due);
    note();
}

// A download that came back may have been removed once more, and is due later.
void RemovedDownloads::letGo(const Due& due)
{
    const auto kept = m_kept.find(due.id);
    const bool isDue = kept != m_kept.end() && kept->second.until == due.at;
    if (isDue) {
        m_secrets.release(kept->second.download);
        m_kept.erase(kept);
    } else if (m_finished.value(due.id) == due.at) {
        m_finished.remove(due.id);
    } else {
        return;
    }
    m_isNews = true;
    m_keeper.remove(due.id);
}

void RemovedDownloads::adopt(const QByteArray& record)
{
    const auto ids = decodeIds<DownloadId>(record);
    m_fromEarlier = {ids.begin(), ids.end()};
}

void RemovedDownloads::leaveOut(const KeptDownload& download)
{
    if (download.secretsKey)
        m_keysFromEarlier.append(*download.secretsKey);
    m_keeper.remove(download.id);
}

// Downloads may share a key, so no secrets are forgotten before all downloads are known.
void RemovedDownloads::forgetEarlier()
{
    if (std::exchange(m_fromEarlier, {}).isEmpty())
        return;
    for (const SecretsKey key : std::exchange(m_keysFromEarlier, {}))
        m_secrets.forget(key);
    m_keeper.keepSetting(removalsSetting, {});
}

} // namespace tributary
