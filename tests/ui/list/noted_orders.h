#pragma once

#include "core/engine/door/download_orders.h"

#include <QObject>

#include <functional>

namespace tributary {

// Stands for the queue behind a window, and tells what was ordered.
class NotedOrders : public QObject, public DownloadOrders
{
    Q_OBJECT

public:
    // The ids that an addition gets; none as long as a test gives none.
    std::function<QList<DownloadId>()> idsOfTheNext;
    // The answer to kept; by itself all is kept at once.
    std::function<QFuture<Expected<void>>()> whenKept;
    // The answers to these three. By itself a link is refused, and the others are never answered.
    std::function<Expected<void>(DownloadId, const OtherLink&)> onReplaceLink;
    std::function<Expected<void>(DownloadId, const QString&)> onRelocate;
    std::function<Expected<DownloadTerms>(DownloadId, const DownloadChange&)> onChange;

    QList<DownloadId> add(const QList<DownloadRequest>& requests, const Placement& placement) override;
    QFuture<Expected<QList<DownloadId>>> addAgain(const QList<DownloadId>& ids) override;
    QFuture<Expected<void>> kept() override;
    QFuture<void> pause(const QList<DownloadId>& ids) override;
    void resume(const QList<DownloadId>& ids, ResumeWhen when) override;
    void retry(const QList<DownloadId>& ids) override;
    void cancel(const QList<DownloadId>& ids) override;
    void remove(const QList<DownloadId>& ids, Removal how) override;
    void bringBack(const QList<DownloadId>& ids) override;
    void setPriority(const QList<DownloadId>& ids, Priority priority) override;
    void move(const QList<DownloadId>& ids, ListMove where) override;
    void moveBefore(const QList<DownloadId>& ids, DownloadId next) override;
    void setRate(const QList<DownloadId>& ids, std::optional<qint64> bytesPerSecond) override;
    QFuture<Expected<void>> replaceLink(DownloadId id, const QUrl& link,
                                        const std::optional<SentHeaders>& sent) override;
    QFuture<Expected<void>> relocate(DownloadId id, const QString& path) override;
    QFuture<Expected<DownloadTerms>> change(DownloadId id, const DownloadChange& change) override;
    void supply(const QList<DownloadId>& ids, const RequestSecrets& secrets) override;
    void trust(const TrustedCertificate& certificate) override;

Q_SIGNALS:
    void added(const QList<tributary::DownloadRequest>& requests, const tributary::Placement& placement);
    void addedAgain(const QList<tributary::DownloadId>& ids);
    void paused(const QList<tributary::DownloadId>& ids);
    void resumed(const QList<tributary::DownloadId>& ids);
    // Without a turn.
    void startedNow(const QList<tributary::DownloadId>& ids);
    void retried(const QList<tributary::DownloadId>& ids);
    void cancelled(const QList<tributary::DownloadId>& ids);
    void removed(const QList<tributary::DownloadId>& ids, tributary::Removal how);
    void broughtBack(const QList<tributary::DownloadId>& ids);
    void gotPriority(const QList<tributary::DownloadId>& ids, tributary::Priority priority);
    void moved(const QList<tributary::DownloadId>& ids, tributary::ListMove where);
    void movedBefore(const QList<tributary::DownloadId>& ids, tributary::DownloadId next);
    void gotRate(const QList<tributary::DownloadId>& ids, std::optional<qint64> bytesPerSecond);
    void supplied(const QList<tributary::DownloadId>& ids, const tributary::RequestSecrets& secrets);
    void trusted(const tributary::TrustedCertificate& certificate);
};

} // namespace tributary
