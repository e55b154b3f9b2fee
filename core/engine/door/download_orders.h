#pragma once

#include "core/values/download/download_id.h"
#include "core/values/download/download_request.h"
#include "core/values/download/download_terms.h"
#include "core/values/download/placement.h"
#include "core/values/download/request_secrets.h"

#include <QFuture>

#include <optional>

namespace tributary {

// The orders that a list of downloads takes, one method for each verb. DownloadQueue carries the orders out,
// and its header says what each of them means. The window's parts pass a person's wishes on by these verbs,
// and know no queue.
class DownloadOrders
{
public:
    virtual ~DownloadOrders() = default;

    virtual QList<DownloadId> add(const QList<DownloadRequest>& requests, const Placement& placement) = 0;
    virtual QFuture<Expected<QList<DownloadId>>> addAgain(const QList<DownloadId>& ids) = 0;
    virtual QFuture<Expected<void>> kept() = 0;

    virtual QFuture<void> pause(const QList<DownloadId>& ids) = 0;
    virtual void resume(const QList<DownloadId>& ids, ResumeWhen when) = 0;
    virtual void retry(const QList<DownloadId>& ids) = 0;
    virtual void cancel(const QList<DownloadId>& ids) = 0;
    virtual void remove(const QList<DownloadId>& ids, Removal how) = 0;
    virtual void bringBack(const QList<DownloadId>& ids) = 0;

    virtual void setPriority(const QList<DownloadId>& ids, Priority priority) = 0;
    virtual void move(const QList<DownloadId>& ids, ListMove where) = 0;
    virtual void moveBefore(const QList<DownloadId>& ids, DownloadId next) = 0;
    virtual void setRate(const QList<DownloadId>& ids, std::optional<qint64> bytesPerSecond) = 0;

    virtual QFuture<Expected<void>> replaceLink(DownloadId id, const QUrl& link,
                                                const std::optional<SentHeaders>& sent) = 0;
    virtual QFuture<Expected<void>> relocate(DownloadId id, const QString& path) = 0;
    virtual QFuture<Expected<DownloadTerms>> change(DownloadId id, const DownloadChange& change) = 0;
    virtual void supply(const QList<DownloadId>& ids, const RequestSecrets& secrets) = 0;
    virtual void trust(const TrustedCertificate& certificate) = 0;
};

} // namespace tributary
