#pragma once

#include "core/engine/asking/link_check.h"
#include "core/engine/shared/burst_rest.h"
#include "core/engine/shared/job_event.h"
#include "core/engine/shared/job_services.h"
#include "core/engine/shared/kept_answers.h"
#include "core/http/exchange/connection_pool.h"
#include "core/values/download/download_request.h"
#include "core/values/download/fetched_list.h"
#include "core/values/download/list_listener.h"

#include <QObject>
#include <QThread>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <unordered_map>

class QTimer;

namespace tributary {

class DownloadJob;
class Finisher;
class PartFile;
class SharedLimits;

// Runs downloads on one long-lived thread: their replies, plans and files are touched nowhere else, so the
// only lock on a byte's way is the one that grants a read its share of the limit. All members are called on
// that thread.
class Lane : public QObject
{
    Q_OBJECT

public:
    explicit Lane(SharedLimits& limits);
    ~Lane() override;

    // Call once, when the thread runs.
    void begin();
    void start(DownloadId id, const DownloadRequest& request, ListPlace place, JobListener listener);
    // The run of that download, until it is over.
    DownloadJob* job(DownloadId id) const;
    void checkLink(DownloadId id, const LinkQuestion& question, std::function<void(Expected<void>)> then);
    void stopCheck(DownloadId id);
    void probe(const DownloadRequest& request, LogReader log,
               std::function<void(Expected<ProbeReport>)> then);
    void fetchList(const DownloadRequest& request, ListListener listener,
                   std::function<void(Expected<FetchedList>)> then);

private:
    SharedLimits& m_limits;
    BurstRest m_rest;
    ConnectionPool m_connections;
    KeptAnswers m_answers;
    QTimer* m_answersEnd = nullptr; // made on the lane's thread
    std::unordered_map<DownloadId, std::unique_ptr<DownloadJob>> m_jobs;
    std::unordered_map<DownloadId, LinkCheck*> m_checks; // children, until they are over
    QThreadPool m_aside;
    QThreadPool m_saves;
    std::unique_ptr<Finisher> m_finisher;

    JobServices services();
    void dropOldAnswers();
    void endOnceClosed(const std::weak_ptr<PartFile>& part, const JobListener& listener);
};

// A lane and its thread. Made and ended on the engine's thread.
class LaneThread
{
public:
    explicit LaneThread(SharedLimits& limits);
    ~LaneThread();
    LaneThread(const LaneThread&) = delete;
    LaneThread& operator=(const LaneThread&) = delete;

    Lane* lane() const { return m_lane; }
    int jobs = 0;

private:
    QThread m_thread;
    Lane* m_lane;
};

} // namespace tributary
