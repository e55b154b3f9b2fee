#include "core/engine/door/fetch.h"

#include "core/engine/door/download_queue.h"
#include "core/values/phrases/phrase.h"

#include <QHash>
#include <QPromise>

namespace tributary {

namespace {

// Collects the results of one fetch, as a child of its queue and on its thread; goes when it has them all.
class ResultCollector : public QObject
{
public:
    ResultCollector(DownloadQueue& queue, const QList<DownloadId>& ids);
    ~ResultCollector() override;

    QFuture<QList<Expected<DownloadResult>>> results() const { return m_promise.future(); }

private:
    QPromise<QList<Expected<DownloadResult>>> m_promise;
    QList<Expected<DownloadResult>> m_results;
    QHash<DownloadId, qsizetype> m_open; // where the result belongs that is still to come

    void listenTo(const DownloadQueue& queue);
    void hear(DownloadId id, const Expected<DownloadResult>& result);
    void hearCancelled(const QList<DownloadSnapshot>& changed);
};

Expected<DownloadResult> cancelled(PhraseKind why)
{
    return failure(ErrorKind::Cancelled, Phrase(why));
}

ResultCollector::ResultCollector(DownloadQueue& queue, const QList<DownloadId>& ids)
    : QObject(&queue)
    , m_results(ids.size(), cancelled(PhraseKind::QueueEndedBefore))
{
    for (qsizetype i = 0; i < ids.size(); ++i)
        m_open.insert(ids.at(i), i);
    m_promise.start();
    listenTo(queue);
    if (ids.isEmpty())
        deleteLater();
}

ResultCollector::~ResultCollector()
{
    m_promise.addResult(std::move(m_results));
    m_promise.finish();
}

void ResultCollector::listenTo(const DownloadQueue& queue)
{
    connect(&queue, &DownloadQueue::completed, this, &ResultCollector::hear);
    connect(&queue, &DownloadQueue::failed, this,
            [this](DownloadId id, const FailureNotice& notice) { hear(id, std::unexpected(notice.error)); });
    connect(&queue, &DownloadQueue::skipped, this, [this](DownloadId id, const QString& path) {
        hear(id, DownloadResult{.path = path, .kind = ResultKind::Skipped});
    });
    connect(&queue, &DownloadQueue::removed, this, [this](const QList<DownloadId>& ids) {
        for (const DownloadId id : ids)
            hear(id, cancelled(PhraseKind::DownloadRemoved));
    });
    connect(&queue, &DownloadQueue::progressed, this, &ResultCollector::hearCancelled);
}

void ResultCollector::hear(DownloadId id, const Expected<DownloadResult>& result)
{
    const auto open = m_open.constFind(id);
    if (open == m_open.cend())
        return;
    m_results[*open] = result;
    m_open.erase(open);
    if (m_open.isEmpty())
        deleteLater();
}

void ResultCollector::hearCancelled(const QList<DownloadSnapshot>& changed)
{
    for (const DownloadSnapshot& snapshot : changed) {
        if (snapshot.state == DownloadState::Cancelled)
            hear(snapshot.id, cancelled(PhraseKind::DownloadCancelled));
    }
}

} // namespace

Fetch fetch(DownloadQueue& queue, const QList<DownloadRequest>& requests)
{
    const QList<DownloadId> ids = queue.add(requests);
    // The queue owns it.
    const auto* const collector = new ResultCollector(queue, ids);
    return {.ids = ids, .results = collector->results()};
}

} // namespace tributary
