#include "tests/ui/list/noted_orders.h"

namespace tributary {

QList<DownloadId> NotedOrders::add(const QList<DownloadRequest>& requests, const Placement& placement)
{
    Q_EMIT added(requests, placement);
    return idsOfTheNext ? idsOfTheNext() : QList<DownloadId>();
}

QFuture<Expected<QList<DownloadId>>> NotedOrders::addAgain(const QList<DownloadId>& ids)
{
    Q_EMIT addedAgain(ids);
    return {};
}

QFuture<Expected<void>> NotedOrders::kept()
{
    return whenKept ? whenKept() : QtFuture::makeReadyFuture(Expected<void>());
}

QFuture<void> NotedOrders::pause(const QList<DownloadId>& ids)
{
    Q_EMIT paused(ids);
    return {};
}

void NotedOrders::resume(const QList<DownloadId>& ids, ResumeWhen when)
{
    if (when == ResumeWhen::AtOnce)
        Q_EMIT startedNow(ids);
    else
        Q_EMIT resumed(ids);
}

void NotedOrders::retry(const QList<DownloadId>& ids)
{
    Q_EMIT retried(ids);
}

void NotedOrders::cancel(const QList<DownloadId>& ids)
{
    Q_EMIT cancelled(ids);
}

void NotedOrders::remove(const QList<DownloadId>& ids, Removal how)
{
    Q_EMIT removed(ids, how);
}

void NotedOrders::bringBack(const QList<DownloadId>& ids)
{
    Q_EMIT broughtBack(ids);
}

void NotedOrders::setPriority(const QList<DownloadId>& ids, Priority priority)
{
    Q_EMIT gotPriority(ids, priority);
}

void NotedOrders::move(const QList<DownloadId>& ids, ListMove where)
{
    Q_EMIT moved(ids, where);
}

void NotedOrders::moveBefore(const QList<DownloadId>& ids, DownloadId next)
{
    Q_EMIT movedBefore(ids, next);
}

void NotedOrders::setRate(const QList<DownloadId>& ids, std::optional<qint64> bytesPerSecond)
{
    Q_EMIT gotRate(ids, bytesPerSecond);
}

QFuture<Expected<void>> NotedOrders::replaceLink(DownloadId id, const QUrl& link,
                                                 const std::optional<SentHeaders>& sent)
{
    return QtFuture::makeReadyFuture(onReplaceLink ? onReplaceLink(id, {.url = link, .sent = sent})
                                                   : std::unexpected(DownloadError{}));
}

QFuture<Expected<void>> NotedOrders::relocate(DownloadId id, const QString& path)
{
    return onRelocate ? QtFuture::makeReadyFuture(onRelocate(id, path)) : QFuture<Expected<void>>();
}

QFuture<Expected<DownloadTerms>> NotedOrders::change(DownloadId id, const DownloadChange& change)
{
    return onChange ? QtFuture::makeReadyFuture(onChange(id, change)) : QFuture<Expected<DownloadTerms>>();
}

void NotedOrders::supply(const QList<DownloadId>& ids, const RequestSecrets& secrets)
{
    Q_EMIT supplied(ids, secrets);
}

void NotedOrders::trust(const TrustedCertificate& certificate)
{
    Q_EMIT trusted(certificate);
}

} // namespace tributary
