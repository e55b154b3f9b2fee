#include "tests/support/sockets/socket_thread.h"

#include <algorithm>

namespace tributary::test {

namespace {

// Large enough that a system call weighs little, small enough to stay in the cache.
constexpr size_t scratchSize = 256 * 1024;

int pollTimeout(TimePoint wakeAt, TimePoint now)
{
    if (wakeAt == TimePoint::max())
        return -1;
    const auto wait = std::chrono::ceil<std::chrono::milliseconds>(wakeAt - now).count();
    return static_cast<int>(std::clamp<qint64>(wait, 0, 60'000));
}

} // namespace

SocketThread::SocketThread()
    : m_scratch(scratchSize)
{
    m_thread = std::thread([this] { loop(); });
}

SocketThread::~SocketThread()
{
    run([this] { m_stopping = true; });
    m_thread.join();
}

void SocketThread::run(const std::function<void()>& work)
{
    if (std::this_thread::get_id() == m_thread.get_id())
        return work();
    Job job{&work};
    std::unique_lock lock(m_mutex);
    m_jobs.push_back(&job);
    m_alarm.ring();
    m_jobDone.wait(lock, [&] { return job.isDone; });
}

void SocketThread::loop()
{
    blockBrokenPipeSignal();
    while (!m_stopping)
        pollOnce();
    m_watched.clear();
}

void SocketThread::runJobs()
{
    m_alarm.calm();
    std::unique_lock lock(m_mutex);
    std::vector<Job*> jobs;
    jobs.swap(m_jobs);
    lock.unlock();
    for (Job* job : jobs)
        (*job->work)();
    lock.lock();
    for (Job* job : jobs)
        job->isDone = true;
    m_jobDone.notify_all();
}

void SocketThread::pollOnce()
{
    std::vector<Polled> polled{{m_alarm.descriptor(), Readable}};
    std::vector<TimePoint> wakeAt;
    for (const auto& watched : m_watched) {
        const Watched::Interest interest = watched->interest();
        polled.push_back({interest.descriptor, interest.events});
        wakeAt.push_back(interest.wakeAt);
    }
    const auto first = std::ranges::min_element(wakeAt);
    waitForSockets(polled, pollTimeout(first == wakeAt.end() ? TimePoint::max() : *first, Clock::now()));
    if (polled[0].happened != 0)
        runJobs();
    // Sockets that appear meanwhile have their turn in the next round.
    for (size_t i = 0; i < wakeAt.size(); ++i) {
        const TimePoint now = Clock::now();
        if (polled[i + 1].happened != 0 || wakeAt[i] <= now)
            m_watched[i]->wake(polled[i + 1].happened, now);
    }
    std::erase_if(m_watched, [](const auto& watched) { return watched->isOver(); });
}

} // namespace tributary::test
