#pragma once

#include "core/engine/keeping/list_keeper.h"
#include "core/engine/lanes/lane_runs.h"
#include "core/engine/list/aside_work.h"
#include "core/engine/list/category_filer.h"
#include "core/engine/list/download_list.h"
#include "core/engine/list/list_reader.h"
#include "core/engine/queue/discarder.h"
#include "core/engine/queue/host_keeper.h"
#include "core/engine/queue/list_intake.h"
#include "core/engine/queue/list_restorer.h"
#include "core/engine/queue/mover.h"
#include "core/engine/queue/order_line.h"
#include "core/engine/queue/replacement_links.h"
#include "core/engine/queue/room_watch.h"
#include "core/engine/queue/run_desk.h"
#include "core/engine/queue/run_orders.h"
#include "core/engine/queue/run_queue.h"
#include "core/engine/queue/secrets_desk.h"
#include "core/engine/queue/usual_route.h"
#include "core/engine/shared/queue_places.h"
#include "tests/support/checks/patience.h"
#include "tests/support/checks/test_folder.h"

#include <QCoreApplication>
#include <QTest>

#include <memory>

namespace tributary::test {

// RunOrders and RunDesk with all who carry out what they say, and a list that a test looks into and changes.
// Downloads come from a port at which nobody listens.
class OrderStage
{
public:
    explicit OrderStage(const QueueLimits& limits = {})
        : m_shared(std::make_shared<SharedLimits>(limits))
        , m_places(limits, m_shared, Sharing::Alone, nullptr)
    {
    }

    RunOrders& orders() { return m_orders; }
    RunDesk& desk() { return m_desk; }
    ListIntake& intake() { return m_intake; }
    Discarder& discarder() { return m_discarder; }
    Mover& mover() { return m_mover; }
    ReplacementLinks& links() { return m_links; }
    LaneRuns& runs() { return m_runs; }
    OwnFiles& ownFiles() { return m_shared->ownFiles(); }
    RunQueue& queue() { return m_queue; }
    DownloadList& list() { return m_list; }
    ListKeeper& keeper() { return m_keeper; }
    const TestFolder& folder() const { return m_folder; }
    const std::vector<QueueEvent>& told() const { return m_told; }

    // A download of the list, in that state.
    DownloadEntry& add(quint64 id, DownloadState state)
    {
        DownloadRequest request;
        request.url = QUrl(QStringLiteral("http://127.0.0.1:9/%1.bin").arg(id));
        request.target.folder = m_folder.path();
        request.network.proxy.kind = ProxyKind::None;
        KeptDownload download{.id = DownloadId{id}, .request = m_list.requests().keep(request)};
        download.standing.position = m_list.nextPosition();
        download.standing.path = m_folder.path(QStringLiteral("%1.bin").arg(id));
        download.standing.state = state;
        return m_list.take(std::move(download));
    }
    DownloadEntry& occupied(DownloadEntry& download, Occupation occupation, Wish wish = Wish::None)
    {
        download.occupation = occupation;
        download.wish = wish;
        return download;
    }
    // Opens the list that the store has; gives the first id that no download ever had.
    DownloadId restore(const QString& storePath)
    {
        HostKeeper hosts(m_shared, m_places, m_keeper);
        ListRestorer restorer({.list = m_list,
                               .keeper = m_keeper,
                               .intake = m_intake,
                               .secrets = m_secrets,
                               .mover = m_mover,
                               .discarder = m_discarder,
                               .hosts = hosts,
                               .filer = m_filer,
                               .news = m_news,
                               .removed = m_orders.removed()});
        const DownloadId firstFree = restorer.restore(storePath, nullptr);
        m_underWay = restorer.underWay();
        return firstFree;
    }
    // The downloads of that list that were under way.
    const QList<DownloadId>& underWay() const { return m_underWay; }
    // A run of the download is on a lane, has looked what lies under its name, and would go on trying to
    // connect.
    bool starts(DownloadEntry& download)
    {
        m_queue.wait(download);
        m_queue.startNext();
        return reaches([&] { return download.occupation == Occupation::Running; }) && isLaneThrough();
    }
    // Returns when all is carried out that the order asks for at once.
    bool give(const std::function<void(RunOrders&)>& order)
    {
        bool isDone = false;
        m_line.append([this, order] { order(m_orders); });
        m_line.append([&isDone] { isDone = true; });
        return reaches([&isDone] { return isDone; });
    }
    // The download's run tells that.
    void tell(const DownloadEntry& download, DownloadState state)
    {
        DownloadSnapshot snapshot = download.snapshot;
        snapshot.state = state;
        m_desk.hear(download.id(), snapshot);
    }
    static bool reaches(const std::function<bool()>& what)
    {
        return QTest::qWaitFor(what, static_cast<int>(patience().count()));
    }
    // Whatever waits for a disk is done, and heard.
    void finishAside()
    {
        m_aside.waitForDone();
        QCoreApplication::processEvents();
    }
    const QList<quint64>& started() const { return m_started; }
    const QList<quint64>& wentOn() const { return m_wentOn; }
    // The states that the runs on the lanes have told, which nobody else hears.
    const QList<DownloadState>& toldByRuns() const { return m_toldByRuns; }

private:
    // The lane has done all that it was given before. On Windows a run that looks at a part keeps others from
    // it.
    bool isLaneThrough()
    {
        const auto isThrough = std::make_shared<bool>(false);
        m_runs.lookForRoom(m_folder.path(), {}, [isThrough](const Room&) { *isThrough = true; });
        return reaches([isThrough] { return *isThrough; });
    }

    TestFolder m_folder;
    std::shared_ptr<SharedLimits> m_shared;
    LaneRuns m_runs{m_shared, nullptr};
    QueuePlaces m_places;
    OrderLine m_line;
    QObject m_home;
    AsideWork m_aside{&m_home};
    ListKeeper m_keeper{nullptr};
    std::vector<QueueEvent> m_told;
    NewsDesk m_news{[this](QueueEvent event) { m_told.push_back(std::move(event)); },
                    [](DownloadId) { return nullptr; }, &MonotonicTime::clock::now, nullptr};
    DownloadList m_list{m_keeper, m_news,
                        [this](const DownloadEntry& download) { m_room.note(download.snapshot); }};
    CategoryFiler m_filer;
    UsualRoute m_route;
    ListReader m_reader{m_list, m_keeper, m_aside};
    SecretsDesk m_secrets{m_list, m_line, m_route, nullptr};
    RoomWatch m_room{[this](DownloadId id) {
                         const DownloadEntry* download = m_list.find(id);
                         return download ? &download->snapshot : nullptr;
                     },
                     [](const QString&, const QStringList&, const std::function<void(Room)>&) {}, nullptr};
    Discarder m_discarder{m_list, m_keeper, m_aside, nullptr};
    Mover m_mover{m_list, m_keeper, m_discarder, m_aside, m_shared->ownFiles(), nullptr};
    ReplacementLinks m_links{m_list, m_runs, m_secrets, m_route, nullptr};
    RunQueue m_queue{m_list, m_places, m_runs, m_discarder, m_line, runner(), nullptr};
    RunOrders m_orders{{.list = m_list,
                        .keeper = m_keeper,
                        .line = m_line,
                        .queue = m_queue,
                        .runs = m_runs,
                        .discarder = m_discarder,
                        .mover = m_mover,
                        .links = m_links,
                        .secrets = m_secrets,
                        .room = m_room,
                        .reader = m_reader},
                       nullptr};
    RunDesk m_desk{{.list = m_list,
                    .keeper = m_keeper,
                    .news = m_news,
                    .queue = m_queue,
                    .orders = m_orders,
                    .runs = m_runs,
                    .mover = m_mover,
                    .discarder = m_discarder,
                    .filer = m_filer,
                    .route = m_route}};
    ListIntake m_intake{{.list = m_list,
                         .line = m_line,
                         .queue = m_queue,
                         .secrets = m_secrets,
                         .keeper = m_keeper,
                         .news = m_news,
                         .filer = m_filer,
                         .ownFiles = m_shared->ownFiles()}};
    QList<DownloadId> m_underWay;
    QList<quint64> m_started;
    QList<quint64> m_wentOn;
    QList<DownloadState> m_toldByRuns;

    // The test tells instead of the run, which has nothing to tell of.
    Runner runner()
    {
        return {.start =
                    [this](DownloadEntry& download) {
                        m_started.append(download.id().value);
                        download.occupation = Occupation::Running;
                        m_runs.start(download.id(), download.request.whole(), {},
                                     {[this](const JobEvent& event) {
                                         if (const auto* snapshot = std::get_if<RunSnapshot>(&event))
                                             m_toldByRuns.append(snapshot->view.state);
                                     }});
                    },
                .goOn = [this](DownloadEntry& download) { m_wentOn.append(download.id().value); },
                .setBack = [this](DownloadEntry& download) { m_orders.setBack(download); }};
    }
};

} // namespace tributary::test
