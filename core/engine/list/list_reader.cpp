#include "core/engine/list/list_reader.h"

#include "core/engine/keeping/list_file.h"
#include "core/engine/keeping/list_keeper.h"
#include "core/engine/list/aside_work.h"
#include "core/engine/list/download_list.h"

#include <algorithm>

namespace tributary {

namespace {

using StoredById = QHash<DownloadId, StoredDownload>;

Expected<StoredById> storedIn(Store& store, const QList<DownloadId>& ids)
{
    StoredById all;
    for (const DownloadId id : ids) {
        const auto found = store.download(id);
        if (!found)
            return std::unexpected(found.error());
        if (*found)
            all.insert(id, **found);
    }
    return all;
}

// Downloads that only the store knows of are finished, so a search without that state needs no store.
bool mayFindFinished(const ListSearch& search)
{
    return search.states.isEmpty() || search.states.contains(DownloadState::Finished);
}

} // namespace

ListReader::ListReader(const DownloadList& list, ListKeeper& keeper, AsideWork& aside)
    : m_list(list)
    , m_keeper(keeper)
    , m_aside(aside)
{
}

void ListReader::snapshot(DownloadId id, std::function<void(std::optional<DownloadSnapshot>)> then)
{
    if (const DownloadEntry* download = m_list.find(id)) {
        then(download->snapshot);
        return;
    }
    if (!m_keeper.isOpen() || !m_list.isFinishedBefore(id)) {
        then(std::nullopt);
        return;
    }
    m_keeper.read([id](Store& store) { return store.download(id); },
                  [then = std::move(then)](const Expected<std::optional<StoredDownload>>& found) {
                      const bool isThere = found && *found;
                      then(isThere ? std::optional(snapshotOf(**found)) : std::nullopt);
                  });
}

void ListReader::stored(const QList<DownloadId>& ids,
                        const std::function<void(Expected<QList<StoredDownload>>)>& then)
{
    QList<DownloadId> before = ids;
    before.removeIf([this](DownloadId id) { return !m_list.isFinishedBefore(id); });
    if (!m_keeper.isOpen() || before.isEmpty()) {
        then(ofThese(ids, {}));
        return;
    }
    m_keeper.read([before](Store& store) { return storedIn(store, before); },
                  [this, ids, then](const Expected<StoredById>& found) {
                      if (found)
                          then(ofThese(ids, *found));
                      else
                          then(std::unexpected(found.error()));
                  });
}

// Downloads may have left the list while the store was read.
QList<StoredDownload> ListReader::ofThese(const QList<DownloadId>& ids,
                                          const QHash<DownloadId, StoredDownload>& finishedBefore) const
{
    QList<StoredDownload> these;
    for (const DownloadId id : ids) {
        if (const DownloadEntry* download = m_list.find(id))
            these.append(storedOf(*download));
        else if (m_list.isFinishedBefore(id) && finishedBefore.contains(id))
            these.append(finishedBefore.value(id));
    }
    return these;
}

void ListReader::find(const ListSearch& search,
                      const std::function<void(Expected<QList<DownloadSnapshot>>)>& then)
{
    if (!m_keeper.isOpen() || !mayFindFinished(search)) {
        then(found(search, {}));
        return;
    }
    m_keeper.read([](Store& store) { return store.read(); },
                  [this, search, then](const Expected<StoreContents>& contents) {
                      if (contents)
                          then(found(search, contents->downloads));
                      else
                          then(std::unexpected(contents.error()));
                  });
}

QList<DownloadSnapshot> ListReader::found(const ListSearch& search, const QList<StoredDownload>& stored) const
{
    QList<DownloadSnapshot> found;
    const auto look = [&](const DownloadSnapshot& download) {
        if (matches(search, download))
            found.append(download);
    };
    m_list.forEach([&look](const DownloadEntry& download) { look(download.snapshot); });
    for (const StoredDownload& download : stored) {
        if (m_list.isFinishedBefore(download.id))
            look(snapshotOf(download));
    }
    std::ranges::sort(found, {}, [](const DownloadSnapshot& download) {
        return Turn{.priority = download.priority, .position = download.position, .id = download.id};
    });
    return found;
}

void ListReader::history(DownloadId id, std::function<void(QList<DownloadEvent>)> then)
{
    if (!m_keeper.isOpen()) {
        then({});
        return;
    }
    m_keeper.read([id](Store& store) { return store.eventsOf(id); },
                  [then = std::move(then)](const Expected<QList<DownloadEvent>>& events) {
                      then(events.value_or(QList<DownloadEvent>()));
                  });
}

// The store only says what it has: the disk that the file is on may be slow, and others wait for the store.
void ListReader::exportTo(const QString& path, const std::function<void(Expected<qsizetype>)>& then)
{
    if (!m_keeper.isOpen()) {
        save(path, m_list.stored(), then);
        return;
    }
    m_keeper.read([](Store& store) { return store.read(); },
                  [this, path, then](const Expected<StoreContents>& contents) {
                      if (contents)
                          save(path, listed(contents->downloads), then);
                      else
                          then(std::unexpected(contents.error()));
                  });
}

// The store also has downloads that have just left the list.
QList<StoredDownload> ListReader::listed(QList<StoredDownload> stored) const
{
    stored.removeIf([this](const StoredDownload& download) {
        return !m_list.find(download.id) && !m_list.isFinishedBefore(download.id);
    });
    return stored;
}

void ListReader::save(const QString& path, const QList<StoredDownload>& all,
                      const std::function<void(Expected<qsizetype>)>& then)
{
    m_aside.run(AsideWork::at(path), [path, all] { return saveList(path, all); }, then);
}

void ListReader::readFrom(const QString& path, std::function<void(Expected<QList<StoredDownload>>)> then)
{
    m_aside.run(AsideWork::at(path), [path] { return loadList(path); }, std::move(then));
}

} // namespace tributary
