#pragma once

#include "core/engine/list/download_entry.h"
#include "core/engine/list/id_set.h"
#include "core/engine/list/name_index.h"
#include "core/engine/list/news_desk.h"
#include "core/values/download/download_event.h"

#include <functional>
#include <optional>
#include <unordered_map>
#include <vector>

namespace tributary {

class ListKeeper;

// The downloads and their order. Whatever changes here, the store and the news hear of it. Lives on the
// engine's thread.
class DownloadList
{
public:
    using Ids = QList<DownloadId>;
    // Called after a snapshot has changed, for those that have to follow.
    using Changed = std::function<void(DownloadEntry&)>;

    DownloadList(ListKeeper& keeper, NewsDesk& news, Changed changed);

    // Null for a download that is not in the list, or was finished before the start.
    DownloadEntry* find(DownloadId id);
    const DownloadEntry* find(DownloadId id) const;
    template<typename Each>
    void forEach(Each each)
    {
        for (auto& [id, download] : m_downloads)
            each(download);
    }
    template<typename Each>
    void forEach(Each each) const
    {
        for (const auto& [id, download] : m_downloads)
            each(download);
    }
    // The ids of all downloads whose path may lead to the same file as that one, and maybe of a few others.
    std::vector<DownloadId> idsNamedLike(const QString& path);
    Ids idsOf(bool (*wanted)(DownloadState)) const;
    // All downloads but those that were finished before the start of the program.
    QList<StoredDownload> stored() const;
    const TurnOrder& order() const { return m_order; }

    void reserve(size_t count) { m_downloads.reserve(count); }
    RequestPool& requests() { return m_requests; }
    // A position behind all downloads.
    OrderKey nextPosition();
    void notePosition(OrderKey position);
    // Into the list, at the place that its standing says.
    DownloadEntry& take(KeptDownload download);
    // A finished download can only be removed any more, so no more than its id is known here.
    void takeFinished(const DownloadSnapshot& download);
    bool isFinishedBefore(DownloadId id) const { return m_finishedBefore.contains(id); }
    // Takes a download out of the list; what the store has of it stays there.
    DownloadEntry takeOut(DownloadId id);
    // Takes a download out of the list that was finished before the start; false for any other download.
    bool takeFinishedOut(DownloadId id);
    // Downloads come back into the list as they were taken out.
    DownloadEntry& putBack(DownloadEntry download);
    void putFinishedBack(const QList<DownloadSnapshot>& downloads);
    // Tells that a download which was finished before the start has changed.
    void noteFinished(const DownloadSnapshot& download);
    // The download was to be started in an earlier process, and a kill left no word on whether it was.
    void noteMayHaveBegun(DownloadId id) { m_mayHaveBegun.insert(id); }
    bool mayHaveBegun(DownloadId id) const { return m_mayHaveBegun.contains(id); }

    // Takes a snapshot from a run; what a run doesn't know of stays as the list has it.
    void update(DownloadEntry& download, DownloadSnapshot snapshot);
    // Changes nothing where that state may not follow.
    void setState(DownloadEntry& download, DownloadState state);
    // The one way to change a path in the list, beside update().
    void setPath(DownloadEntry& download, const QString& path);
    void setTurn(DownloadEntry& download, const Turn& turn);
    void setRequest(DownloadEntry& download, DownloadRequest request);
    void noteChange(const DownloadEntry& download, Urgency urgency);
    // Notes the standing for the store.
    void noteStanding(DownloadEntry& download, const DownloadStanding& standing);
    void noteRequest(const DownloadEntry& download, const DownloadRequest& request);
    void remember(const std::optional<DownloadEvent>& event);

private:
    ListKeeper& m_keeper;
    NewsDesk& m_news;
    Changed m_changed;
    RequestPool m_requests;
    std::unordered_map<DownloadId, DownloadEntry> m_downloads;
    IdSet m_finishedBefore;
    IdSet m_mayHaveBegun;
    TurnOrder m_order;                // of all that is not finished
    std::optional<NameIndex> m_names; // once somebody has asked
    OrderKey m_lastPosition;
};

} // namespace tributary
