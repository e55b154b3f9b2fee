#include "app/gui/queue_wiring.h"

#include "core/engine/download_queue.h"
#include "ui/main_window.h"

namespace tributary {

namespace {

void joinCommands(MainWindow& window, DownloadQueue& queue)
{
    QObject::connect(&window, &MainWindow::addRequested, &queue,
                     [&queue](const QList<DownloadRequest>& requests) { queue.add(requests); });
    QObject::connect(&window, &MainWindow::resumeRequested, &queue, [&queue](const QList<DownloadId>& ids) {
        for (const DownloadId id : ids)
            queue.resume(id);
    });
    QObject::connect(&window, &MainWindow::pauseRequested, &queue, [&queue](const QList<DownloadId>& ids) {
        for (const DownloadId id : ids)
            queue.pause(id);
    });
    QObject::connect(&window, &MainWindow::cancelRequested, &queue, [&queue](const QList<DownloadId>& ids) {
        for (const DownloadId id : ids)
            queue.cancel(id);
    });
    QObject::connect(&window, &MainWindow::removeRequested, &queue, [&queue](const QList<DownloadId>& ids) {
        for (const DownloadId id : ids)
            queue.remove(id);
    });
}

void joinNews(DownloadListModel& list, DownloadQueue& queue)
{
    QObject::connect(&queue, &DownloadQueue::added, &list, &DownloadListModel::add);
    QObject::connect(&queue, &DownloadQueue::progressed, &list, &DownloadListModel::apply);
    QObject::connect(&queue, &DownloadQueue::removed, &list, &DownloadListModel::forget);
}

} // namespace

void join(MainWindow& window, DownloadQueue& queue)
{
    joinCommands(window, queue);
    joinNews(window.downloads(), queue);
}

} // namespace tributary
