#include "app/gui/queue_wiring.h"

#include "app/gui/store_words.h"
#include "core/engine/door/download_queue.h"
#include "core/engine/door/fetch_link_list.h"
#include "core/values/network/origin.h"
#include "ui/adding/link_intake.h"
#include "ui/desktop/window_sight.h"
#include "ui/details/download_history.h"
#include "ui/details/late_forgetting.h"
#include "ui/failures/failure_remedies.h"
#include "ui/settings/pages/settings_types.h"
#include "ui/widgets/when_done.h"
#include "ui/window/announcer.h"
#include "ui/window/list_files.h"
#include "ui/window/main_window.h"
#include "ui/window/settings_door.h"

#include <QPromise>

#include <algorithm>
#include <chrono>
#include <memory>
#include <optional>

namespace tributary {

namespace {

// The window remembers a removed download for longer than it may come back.
constexpr std::chrono::seconds forgottenAfter = removalsAreKeptFor + std::chrono::seconds(30);

using Rest = std::optional<QDateTime>;

Rest restOf(const QString& host, const QList<HostProfile>& hosts)
{
    const auto known = std::ranges::find(hosts, host, &HostProfile::host);
    const bool rests = known != hosts.cend() && known->retryAfter > QDateTime::currentDateTimeUtc();
    return rests ? known->retryAfter : std::nullopt;
}

// Until when the server of the link wants to be left alone.
QFuture<Rest> askRestOf(DownloadQueue& queue, const QUrl& link)
{
    const auto answer = std::make_shared<QPromise<Rest>>();
    answer->start();
    whenDone(queue.hosts(), &queue, [answer, host = originOf(link)](const QList<HostProfile>& hosts) {
        answer->addResult(restOf(host, hosts));
        answer->finish();
    });
    return answer->future();
}

void joinQuestions(MainWindow& window, DownloadQueue& queue)
{
    window.listFiles().setQueue([&queue](const QString& path) { return queue.exportList(path); },
                                [&queue](const QString& path, const QStringList& folders) {
                                    return queue.importList(path, folders);
                                });
    window.intake().setAskServer([&queue](const DownloadRequest& request) { return queue.probe(request); },
                                 [&queue](const DownloadRequest& list) { return fetchLinkList(queue, list); },
                                 [&queue](const QUrl& link) { return askRestOf(queue, link); });
}

// A list that was there keeps the folders that its files are in.
void nameFoldersOfANewList(DownloadQueue& queue)
{
    QObject::connect(&queue, &DownloadQueue::storeReported, &queue, [&queue](const StoreOutcome& outcome) {
        const QList<Category> categories = usualCategoriesInOwnWords();
        if (outcome && outcome->origin == StoreOrigin::Created && categories != usualCategories())
            queue.setCategories(categories);
    });
}

void joinCategories(MainWindow& window, DownloadQueue& queue)
{
    nameFoldersOfANewList(queue);
    QObject::connect(&queue, &DownloadQueue::categoriesChanged, &window.settingsDoor(),
                     &SettingsDoor::setCategories);
    QObject::connect(&queue, &DownloadQueue::categoriesChanged, &window.intake(), &LinkIntake::setCategories);
    QObject::connect(&window.settingsDoor(), &SettingsDoor::categoriesChosen, &queue,
                     &DownloadQueue::setCategories);
    window.settingsDoor().setHosts([&queue] { return queue.hosts(); }, [&queue] { return queue.trusted(); },
                                   [&queue](const QStringList& hosts) { queue.forgetHosts(hosts); });
}

void joinNews(DownloadListModel& list, DownloadQueue& queue)
{
    QObject::connect(&queue, &DownloadQueue::restored, &list, &DownloadListModel::restore);
    QObject::connect(&queue, &DownloadQueue::added, &list, &DownloadListModel::apply);
    QObject::connect(&queue, &DownloadQueue::progressed, &list, &DownloadListModel::apply);
    QObject::connect(&queue, &DownloadQueue::removed, &list, [&list](const QList<DownloadId>& ids) {
        for (const DownloadId id : ids)
            list.forget(id);
    });
    QObject::connect(&queue, &DownloadQueue::totalsChanged, &list,
                     [&list](const QueueTotals& totals) { list.setTotalSpeed(totals.bytesPerSecond); });
}

void joinHistory(DownloadHistory& history, DownloadQueue& queue)
{
    history.setMemory([&queue](DownloadId id) { return queue.history(id); });
    history.setStoryTeller([&queue](DownloadId id) { return queue.connectionStories(id); });
    QObject::connect(&queue, &DownloadQueue::progressed, &history,
                     qOverload<const QList<DownloadSnapshot>&>(&DownloadHistory::observe));
    QObject::connect(&queue, &DownloadQueue::probed, &history, &DownloadHistory::noteProbe);
    QObject::connect(&queue, &DownloadQueue::retrying, &history, &DownloadHistory::noteRetry);
    QObject::connect(&queue, &DownloadQueue::completed, &history, &DownloadHistory::noteResult);
    QObject::connect(&queue, &DownloadQueue::skipped, &history, &DownloadHistory::noteSkipped);
    QObject::connect(&queue, &DownloadQueue::failed, &history, &DownloadHistory::noteFailure);
    QObject::connect(&queue, &DownloadQueue::logged, &history, &DownloadHistory::noteLine);
}

// The window keeps its own knowledge of removed downloads for as long as they may come back.
void joinForgetting(MainWindow& window, DownloadQueue& queue)
{
    const auto forget = [&window](DownloadId id) {
        if (!window.downloads().rowOf(id))
            window.history().forget(id);
    };
    auto* late = new LateForgetting(forgottenAfter, forget, &window);
    QObject::connect(&queue, &DownloadQueue::removed, late, &LateForgetting::note);
}

void joinStore(MainWindow& window, DownloadQueue& queue)
{
    QObject::connect(&queue, &DownloadQueue::storeReported, &window, [&window](const StoreOutcome& outcome) {
        if (const auto notice = noticeOf(outcome))
            window.announcer().tell(*notice);
    });
    QObject::connect(&queue, &DownloadQueue::storeUnwritable, &window, [&window](const DownloadError& error) {
        window.announcer().tell(noticeOfUnwritable(error));
    });
}

// In the tray and the taskbar an icon and a tooltip show how downloads go on, and need not follow each
// change.
void joinSight(MainWindow& window, DownloadQueue& queue)
{
    auto* const sight = new WindowSight(window);
    queue.setWatching(sight->watching());
    QObject::connect(sight, &WindowSight::changed, &queue, &DownloadQueue::setWatching);
}

} // namespace

void join(MainWindow& window, DownloadQueue& queue)
{
    joinQuestions(window, queue);
    joinCategories(window, queue);
    // First the history: the details read it when the list tells of a change.
    joinHistory(window.history(), queue);
    joinForgetting(window, queue);
    joinNews(window.downloads(), queue);
    // A failure is told after the list shows it.
    QObject::connect(&queue, &DownloadQueue::failed, &window.remedies(), &FailureRemedies::noteFailed);
    joinStore(window, queue);
    joinSight(window, queue);
}

} // namespace tributary
