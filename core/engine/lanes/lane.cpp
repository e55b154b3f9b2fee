#include "core/engine/lanes/lane.h"

#include "core/engine/asking/link_list_fetch.h"
#include "core/engine/run/download_job.h"
#include "core/engine/run/masked_events.h"
#include "core/engine/run/probe_run.h"
#include "core/storage/assembly/finisher.h"
#include "core/values/basics/thread_handover.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTimer>

#include <thread>

namespace tributary {

namespace {

// Syncs wait for the disk, not for the processor.
constexpr int threadsOfAPool = 4;
constexpr std::chrono::milliseconds looksAgainAfter(10);

} // namespace

Lane::Lane(SharedLimits& limits)
    : m_limits(limits)
    , m_connections(limits.lineCalls())
    , m_finisher(std::make_unique<Finisher>())
{
    m_aside.setMaxThreadCount(threadsOfAPool);
    m_saves.setMaxThreadCount(threadsOfAPool);
}

Lane::~Lane()
{
    m_jobs.clear();
    // Probes, lists and checks of links, which have places on lines as well.
    const QObjectList others = children();
    qDeleteAll(others);
    m_answers.clear();
    // No loop will come by any more for what they leave to be deleted later.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    // The threads aside and the finisher answer through this object, so they are stopped while it is still
    // whole.
    m_aside.waitForDone();
    m_saves.waitForDone();
    m_finisher.reset();
}

void Lane::begin()
{
    m_answersEnd = new QTimer(this);
    m_answersEnd->setSingleShot(true);
    m_answersEnd->setTimerType(Qt::VeryCoarseTimer);
    connect(m_answersEnd, &QTimer::timeout, this, &Lane::dropOldAnswers);
    connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, this, [this] {
        if (const auto rest = m_rest.rest(MonotonicTime::clock::now()))
            std::this_thread::sleep_for(*rest);
    });
}

JobServices Lane::services()
{
    return {.connections = m_connections,
            .limits = m_limits,
            .rest = m_rest,
            .finisher = *m_finisher,
            .answers = m_answers,
            .aside = m_aside,
            .saves = m_saves,
            .home = this};
}

void Lane::start(DownloadId id, const DownloadRequest& request, ListPlace place, JobListener listener)
{
    listener = maskedFor(request, std::move(listener));
    auto job = std::make_unique<DownloadJob>(id, request, std::move(place), services(), listener);
    connect(job.get(), &DownloadJob::over, this, [this, id, listener = std::move(listener)] {
        auto done = m_jobs.extract(id);
        if (!done)
            return;
        // The signal comes from deep within the job.
        DownloadJob* ended = done.mapped().release();
        const DownloadJob::Remains remains = ended->remains();
        listener(remains.stories);
        connect(ended, &QObject::destroyed, this,
                [this, part = remains.part, listener] { endOnceClosed(part, listener); });
        ended->deleteLater();
    });
    DownloadJob* started = job.get();
    m_jobs.insert_or_assign(id, std::move(job));
    started->start();
}

// Ends the run once its file is closed, because the next run would else find the file locked.
void Lane::endOnceClosed(const std::weak_ptr<PartFile>& part, const JobListener& listener)
{
    if (part.expired())
        listener(RunEnded{});
    else
        QTimer::singleShot(looksAgainAfter, this, [this, part, listener] { endOnceClosed(part, listener); });
}

DownloadJob* Lane::job(DownloadId id) const
{
    const auto job = m_jobs.find(id);
    return job == m_jobs.end() ? nullptr : job->second.get();
}

void Lane::checkLink(DownloadId id, const LinkQuestion& question, std::function<void(Expected<void>)> then)
{
    auto* check = new LinkCheck(question, services(), QRandomGenerator::global()->generate(),
                                maskedFor(question.request, std::move(then)));
    check->setParent(this);
    connect(check, &LinkCheck::over, this, [this, id, check] {
        m_checks.erase(id);
        check->deleteLater();
    });
    m_checks.insert_or_assign(id, check);
    check->start();
}

void Lane::stopCheck(DownloadId id)
{
    if (const auto check = m_checks.find(id); check != m_checks.end())
        check->second->stop();
}

void Lane::probe(const DownloadRequest& request, LogReader log,
                 std::function<void(Expected<ProbeReport>)> then)
{
    auto* run = new ProbeRun(request, services(), maskedFor(request, std::move(log)),
                             maskedFor(request, std::move(then)));
    run->setParent(this);
    connect(run, &ProbeRun::over, this, [this, run] {
        run->deleteLater();
        dropOldAnswers();
    });
    run->start();
}

// Drops each answer that no download took over, once it has been kept for long enough.
void Lane::dropOldAnswers()
{
    m_answers.dropOld(KeptAnswers::Clock::now());
    if (const auto end = m_answers.nextEnd())
        m_answersEnd->start(std::chrono::ceil<std::chrono::seconds>(*end - KeptAnswers::Clock::now()));
}

void Lane::fetchList(const DownloadRequest& request, ListListener listener,
                     std::function<void(Expected<FetchedList>)> then)
{
    auto* list = new LinkListFetch(request, services(), maskedFor(request, std::move(listener)),
                                   maskedFor(request, std::move(then)));
    list->setParent(this);
    connect(list, &LinkListFetch::over, list, &QObject::deleteLater);
    list->start();
}

LaneThread::LaneThread(SharedLimits& limits)
    : m_lane(new Lane(limits))
{
    m_thread.setObjectName(QStringLiteral("lane"));
    m_lane->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::started, m_lane, &Lane::begin);
    // The lane's managers, timers and replies must go on the thread they live on.
    QObject::connect(&m_thread, &QThread::finished, m_lane, &QObject::deleteLater);
    m_thread.start();
}

LaneThread::~LaneThread()
{
    m_thread.quit();
    m_thread.wait();
}

} // namespace tributary
