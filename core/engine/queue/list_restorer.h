#pragma once

#include "core/engine/keeping/move_record.h"
#include "core/storage/store/records/kept_request.h"
#include "core/values/network/keyring.h"

#include <memory>

namespace tributary {

class CategoryFiler;
class Discarder;
class DownloadList;
class HostKeeper;
class ListIntake;
class ListKeeper;
class Mover;
class NewsDesk;
class RemovedDownloads;
class SecretsDesk;
struct DownloadSnapshot;
struct StoreContents;

// Brings the list from the store at the start, and goes on with what was not over.
class ListRestorer
{
public:
    struct Collaborators
    {
        DownloadList& list;
        ListKeeper& keeper;
        ListIntake& intake;
        SecretsDesk& secrets;
        Mover& mover;
        Discarder& discarder;
        HostKeeper& hosts;
        CategoryFiler& filer;
        NewsDesk& news;
        RemovedDownloads& removed;
    };

    explicit ListRestorer(const Collaborators& others)
        : m_others(others)
    {
    }

    // Tells what was in the list. Gives the first id that no download ever had.
    DownloadId restore(const QString& storePath, const std::shared_ptr<Keyring>& keyring);
    // The downloads that had begun, and neither were over nor paused by a person when the program ended.
    const QList<DownloadId>& underWay() const { return m_underWay; }

private:
    class Arrivals;
    class Overwriters;

    Collaborators m_others;
    QList<DownloadId> m_underWay;

    void takeAll(Arrivals& arrivals, const MovesUnderway& moves);
    DownloadSnapshot adopt(KeptDownload stored, const MovesUnderway& noted);
    DownloadSnapshot show(KeptDownload stored);
    void spare(const DownloadSnapshot& finished, const std::optional<QDateTime>& at,
               const Overwriters& overwriters);
    void takeCategories(const QByteArray& record);
};

} // namespace tributary
