#include "core/engine/queue/queue_engine.h"

#include "core/engine/keeping/category_record.h"
#include "core/engine/list/ledger_review.h"
#include "core/engine/queue/list_restorer.h"
#include "core/engine/queue/sound_request.h"

#include <QCoreApplication>

#include <utility>

namespace tributary {

QueueEngine::QueueEngine(const QueueLimits& limits, const std::shared_ptr<SharedLimits>& shared,
                         Sharing sharing, QueueListener listener, BeforeNaming beforeNaming,
                         std::function<bool()> logIsRead)
    : m_runs(shared, this)
    , m_places(limits, shared, sharing, this)
    , m_line(this)
    , m_aside(this)
    , m_keeper(this)
    , m_news(
          std::move(listener), [this](DownloadId id) { return snapshotOf(id); }, &MonotonicTime::clock::now,
          this)
    , m_list(m_keeper, m_news, [this](DownloadEntry& download) { noteChanged(download); })
    , m_hosts(shared, m_places, m_keeper)
    , m_reader(m_list, m_keeper, m_aside)
    , m_secrets(m_list, m_line, m_route, this)
    , m_room([this](DownloadId id) { return snapshotOf(id); },
             [this](const QString& folder, const QStringList& files, const std::function<void(Room)>& then) {
                 m_runs.lookForRoom(folder, files, then);
             },
             this)
    , m_discarder(m_list, m_keeper, m_aside, this)
    , m_mover(m_list, m_keeper, m_discarder, m_aside, shared->ownFiles(), this)
    , m_links(m_list, m_runs, m_secrets, m_route, this)
    , m_queue(m_list, m_places, m_runs, m_discarder, m_line, runner(), this)
    , m_orders({.list = m_list,
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
               this)
    , m_desk({.list = m_list,
              .keeper = m_keeper,
              .news = m_news,
              .queue = m_queue,
              .orders = m_orders,
              .runs = m_runs,
              .mover = m_mover,
              .discarder = m_discarder,
              .filer = m_filer,
              .route = m_route,
              .logIsRead = std::move(logIsRead),
              .beforeNaming = std::move(beforeNaming)})
    , m_intake({.list = m_list,
                .line = m_line,
                .queue = m_queue,
                .secrets = m_secrets,
                .keeper = m_keeper,
                .news = m_news,
                .filer = m_filer,
                .ownFiles = shared->ownFiles()})
{
    connect(&m_places, &QueuePlaces::hostsLearned, this, [this] { m_hosts.keepNews(); });
    connect(&m_keeper, &ListKeeper::failed, this,
            [this](const DownloadError& error) { m_news.tellNow(StoreUnwritable{error}); });
    connect(&m_keeper, &ListKeeper::rescued, this,
            [this](const StoreReport& report) { m_news.tellNow(StoreReported{report}); });
}

QueueEngine::~QueueEngine()
{
    m_mover.stopAll();
    Q_EMIT ending();
    m_aside.waitForDone();
    // The list remembers the files that have moved by now, and no download is started any more.
    m_places.close();
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
    QCoreApplication::sendPostedEvents(&m_runs, QEvent::MetaCall);
    m_orders.noteLeaving();
    m_secrets.noteNews();
    m_hosts.keepNews();
    m_keeper.close();
}

const DownloadSnapshot* QueueEngine::snapshotOf(DownloadId id) const
{
    const DownloadEntry* download = m_list.find(id);
    return download ? &download->snapshot : nullptr;
}

void QueueEngine::noteChanged(DownloadEntry& download)
{
    m_room.note(download.snapshot);
    if (download.snapshot.state == DownloadState::Finished)
        m_secrets.release(download);
}

Runner QueueEngine::runner()
{
    return {.start = [this](DownloadEntry& download) { m_desk.start(download); },
            .goOn = [this](DownloadEntry& download) { m_runs.retryNow(download.id()); },
            .setBack = [this](DownloadEntry& download) { m_orders.setBack(download); }};
}

DownloadId QueueEngine::open(const QString& storePath, const std::shared_ptr<Keyring>& keyring)
{
    ListRestorer restorer({.list = m_list,
                           .keeper = m_keeper,
                           .intake = m_intake,
                           .secrets = m_secrets,
                           .mover = m_mover,
                           .discarder = m_discarder,
                           .hosts = m_hosts,
                           .filer = m_filer,
                           .news = m_news,
                           .removed = m_orders.removed()});
    const DownloadId firstFree = restorer.restore(storePath, keyring);
    m_orders.discardWhatIsDue();
    m_queue.startNext();
    auto* review = new LedgerReview(
        m_list, m_aside,
        [this](const QString& folder, std::function<void()> then) {
            m_runs.onceVolumeIsKnown(folder, std::move(then));
        },
        this);
    connect(this, &QueueEngine::ending, review, &LedgerReview::stop);
    review->begin(restorer.underWay());
    return firstFree;
}

void QueueEngine::setLimits(const QueueLimits& limits)
{
    m_places.setLimits(limits, QDateTime::currentDateTime());
    m_queue.obeyLimits();
}

void QueueEngine::setCategories(const QList<Category>& categories)
{
    m_filer.set(categories);
    m_keeper.keepSetting(categoriesSetting, encodeCategories(categories));
    m_news.tellNow(CategoriesChanged{categories});
}

void QueueEngine::kept(std::function<void(Expected<void>)> then)
{
    m_orders.whenAllHaveLeft([this, then = std::move(then)] { m_keeper.hearWhenKept(then); });
}

void QueueEngine::probe(const DownloadRequest& request, const LogReader& log,
                        const std::function<void(Expected<ProbeReport>)>& then)
{
    m_runs.probe(m_route.applied(soundRequest(request)), log, then);
}

void QueueEngine::fetchList(const DownloadRequest& request, const ListListener& listener,
                            const std::function<void(Expected<FetchedList>)>& then)
{
    m_runs.fetchList(m_route.applied(soundRequest(request)), listener, then);
}

} // namespace tributary
