#include <QtCore>

#include <tributary/tributary.h>

using namespace tributary;

int main(int argc, char** argv)
{
    prepareForDownloads();
    const QCoreApplication app(argc, argv);
    const CommonLimits limits(QueueLimits{.bytesPerSecond = 4'000'000});
    DownloadQueue queue({.limits = {.jobs = 8}, .common = limits}), another({.common = limits});
    QList<DownloadRequest> swarm;
    for (const QString& link : app.arguments().mid(2))
        swarm.append({.url = QUrl(link), .target = {.folder = app.arguments().at(1)}});
    QFutureWatcher<QList<Expected<DownloadResult>>> first, second;
    const auto print = [&](const auto& watcher) {
        for (const Expected<DownloadResult>& result : watcher.result())
            qInfo().noquote() << (result ? result->path : nameOf(result.error().kind));
        if (first.isFinished() && second.isFinished())
            QCoreApplication::quit();
    };
    QObject::connect(&first, &QFutureWatcherBase::finished, &app, [&] { print(first); });
    QObject::connect(&second, &QFutureWatcherBase::finished, &app, [&] { print(second); });
    second.setFuture(fetch(another, {swarm.takeLast()}).results);
    first.setFuture(fetch(queue, swarm).results);
    QFutureWatcher<SegmentPositions> paused;
    DownloadId stopped;
    QObject::connect(&paused, &QFutureWatcherBase::finished, &app, [&] {
        for (const SegmentPosition& at : paused.result())
            qInfo() << "paused at" << at.position;
        queue.resume(stopped);
    });
    QObject::connect(&queue, &DownloadQueue::progressed, &app, [&](const QList<DownloadSnapshot>& changed) {
        if (stopped.value == 0 && changed.first().connections.size() > 0)
            paused.setFuture(queue.pause(stopped = changed.first().id));
    });
    return QCoreApplication::exec();
}
