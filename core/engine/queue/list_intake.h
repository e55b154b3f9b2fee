#pragma once

#include "core/storage/assembly/own_files.h"
#include "core/storage/store/records/kept_request.h"
#include "core/values/download/placement.h"

namespace tributary {

class CategoryFiler;
class DownloadList;
class ListKeeper;
class NewsDesk;
class OrderLine;
class RunQueue;
class SecretsDesk;
struct DownloadEntry;

// Adds new downloads to the list. Lives on the engine's thread.
class ListIntake
{
public:
    using Ids = QList<DownloadId>;
    struct Collaborators
    {
        DownloadList& list;
        OrderLine& line;
        RunQueue& queue;
        SecretsDesk& secrets;
        ListKeeper& keeper;
        NewsDesk& news;
        const CategoryFiler& filer;
        OwnFiles& ownFiles;
    };

    explicit ListIntake(const Collaborators& others)
        : m_others(others)
    {
    }

    void add(const Ids& ids, const QList<DownloadRequest>& requests, const Placement& placement);
    // Adds downloads of another list behind those that are here, in the order they have.
    void addListed(const Ids& ids, const QList<StoredDownload>& downloads);
    // Adds what was asked for downloads once more, as new ones. Their files stay, and so does any other file
    // of that name. A download whose secrets the list has not waits until somebody says them.
    void addAgain(const Ids& ids, const QList<StoredDownload>& downloads);
    // An earlier process has made the file.
    void noteFile(const QString& path, MadeFile made);
    // Takes a download in that the store has already.
    DownloadEntry& take(KeptDownload download);

private:
    Collaborators m_others;

    void addOne(DownloadId id, const DownloadRequest& request, const Placement& placement);
    void addEach(const Ids& ids, const QList<StoredDownload>& downloads,
                 StoredDownload (*prepared)(StoredDownload));
    void addListed(DownloadId id, StoredDownload download);
    void join(const StoredDownload& download);
    void keep(DownloadEntry& listed, StoredDownload download);
};

} // namespace tributary
