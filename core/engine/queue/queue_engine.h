#pragma once

#include "core/engine/keeping/list_keeper.h"
#include "core/engine/lanes/lane_runs.h"
#include "core/engine/list/aside_work.h"
#include "core/engine/list/category_filer.h"
#include "core/engine/list/download_list.h"
#include "core/engine/list/list_reader.h"
#include "core/engine/list/news_desk.h"
#include "core/engine/queue/discarder.h"
#include "core/engine/queue/host_keeper.h"
#include "core/engine/queue/list_intake.h"
#include "core/engine/queue/mover.h"
#include "core/engine/queue/order_line.h"
#include "core/engine/queue/replacement_links.h"
#include "core/engine/queue/room_watch.h"
#include "core/engine/queue/run_desk.h"
#include "core/engine/queue/run_orders.h"
#include "core/engine/queue/run_queue.h"
#include "core/engine/queue/secrets_desk.h"
#include "core/engine/queue/usual_route.h"
#include "core/engine/shared/before_naming.h"
#include "core/engine/shared/queue_places.h"
#include "core/values/download/fetched_list.h"

namespace tributary {

// Makes the parts that together are the queue, and joins them. The class has more members than others and
// hardly a rule, because this is the one place that knows all parts. Lives on the engine's thread.
class QueueEngine : public QObject
{
    Q_OBJECT

public:
    QueueEngine(const QueueLimits& limits, const std::shared_ptr<SharedLimits>& shared, Sharing sharing,
                QueueListener listener, BeforeNaming beforeNaming = nullptr,
                std::function<bool()> logIsRead = {});
    ~QueueEngine() override;

    // All that is asked from outside stands in this line.
    OrderLine& line() { return m_line; }
    // Before anything is added: tells what was in the list, goes on with what was not over, and keeps the
    // list from here on. Gives the first id that no download ever had.
    DownloadId open(const QString& storePath, const std::shared_ptr<Keyring>& keyring);

    ListIntake& intake() { return m_intake; }
    RunOrders& orders() { return m_orders; }
    LaneRuns& runs() { return m_runs; }
    RunQueue& queue() { return m_queue; }
    ListReader& reader() { return m_reader; }
    SecretsDesk& secrets() { return m_secrets; }
    HostKeeper& hosts() { return m_hosts; }
    NewsDesk& news() { return m_news; }
    UsualRoute& route() { return m_route; }

    void setLimits(const QueueLimits& limits);
    void setCategories(const QList<Category>& categories);
    const CategoryFiler& filer() const { return m_filer; }
    // Calls then once all that was asked until now is carried out and durable, or cannot be made so.
    void kept(std::function<void(Expected<void>)> then);
    void probe(const DownloadRequest& request, const LogReader& log,
               const std::function<void(Expected<ProbeReport>)>& then);
    void fetchList(const DownloadRequest& request, const ListListener& listener,
                   const std::function<void(Expected<FetchedList>)>& then);

Q_SIGNALS:
    // The end of the program waits now for what is being done aside.
    void ending();

private:
    // Each part may call those above it, and they are destroyed from the last to the first. So the lanes end
    // last, after the store was closed.
    LaneRuns m_runs;
    QueuePlaces m_places;
    OrderLine m_line;
    AsideWork m_aside;
    ListKeeper m_keeper;
    NewsDesk m_news;
    DownloadList m_list;
    CategoryFiler m_filer;
    UsualRoute m_route;
    HostKeeper m_hosts;
    ListReader m_reader;
    SecretsDesk m_secrets;
    RoomWatch m_room;
    Discarder m_discarder;
    Mover m_mover;
    ReplacementLinks m_links;
    RunQueue m_queue;
    RunOrders m_orders;
    RunDesk m_desk;
    ListIntake m_intake;

    const DownloadSnapshot* snapshotOf(DownloadId id) const;
    void noteChanged(DownloadEntry& download);
    Runner runner();
};

} // namespace tributary
