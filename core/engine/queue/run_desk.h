#pragma once

#include "core/engine/shared/before_naming.h"
#include "core/engine/shared/job_event.h"

#include <QHash>

namespace tributary {

class CategoryFiler;
class Discarder;
class DownloadList;
class LaneRuns;
class ListKeeper;
class Mover;
class NewsDesk;
class RunOrders;
class RunQueue;
class UsualRoute;
struct DownloadEntry;
struct DownloadStanding;

// Starts runs, and carries what they tell into the list. Lives on the engine's thread.
class RunDesk
{
public:
    struct Collaborators
    {
        DownloadList& list;
        ListKeeper& keeper;
        NewsDesk& news;
        RunQueue& queue;
        RunOrders& orders;
        LaneRuns& runs;
        Mover& mover;
        Discarder& discarder;
        const CategoryFiler& filer;
        const UsualRoute& route;
        std::function<bool()> logIsRead = {}; // as JobListener::readsExchanges
        BeforeNaming beforeNaming = {};
    };

    explicit RunDesk(const Collaborators& others)
        : m_others(others)
    {
    }

    void start(DownloadEntry& download);
    void hear(DownloadId id, JobEvent event);

private:
    Collaborators m_others;
    // The paths of downloads that are set back, since their files turned out to belong on a disk that hangs.
    QHash<DownloadId, QString> m_onOtherDisks;

    void hearSnapshot(DownloadId id, const RunSnapshot& snapshot);
    void hearStanding(DownloadEntry& download, DownloadSnapshot now);
    static void startAgain(DownloadEntry& refused, DownloadSnapshot& now);
    static void heedWish(const DownloadEntry& download, DownloadSnapshot& now);
    void hearReport(DownloadEntry& download, const ProbeReport& report);
    void hearOfFolder(DownloadId id, const FolderChosen& chosen);
    void setBackTo(DownloadId id, const QString& path);
    void hearThatAllIsHere(DownloadEntry& download, const ReadyToFinish& ready);
    void keepPolicy(DownloadEntry& download, ConflictPolicy onConflict);
    void noteFirst(DownloadEntry& download, const DownloadStanding& standing, std::function<void()> then);
    void end(DownloadEntry& download);
    void pinName(DownloadEntry& download);
    void tell(DownloadId id, JobEvent event);
};

} // namespace tributary
