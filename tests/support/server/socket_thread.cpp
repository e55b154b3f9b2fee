#include "tests/support/server/socket_thread.h"

#include <algorithm>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

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

// Writing to a connection that was reset must not end the program.
void blockBrokenPipeSignal()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGPIPE);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
}

} // namespace

SocketThread::SocketThread()
    : m_scratch(scratchSize)
{
    if (::pipe(m_alarm) != 0)
        qFatal("no pipe for the server's thread");
    for (const int end : m_alarm) {
        ::fcntl(end, F_SETFL, O_NONBLOCK);
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
    }
    m_thread = std::thread([this] { loop(); });
}

SocketThread::~SocketThread()
{
    run([this] { m_stopping = true; });
    m_thread.join();
    ::close(m_alarm[0]);
    ::close(m_alarm[1]);
}

void SocketThread::run(const std::function<void()>& work)
{
    if (std::this_thread::get_id() == m_thread.get_id())
        return work();
    Job job{&work};
    std::unique_lock lock(m_mutex);
    m_jobs.push_back(&job);
    alarm();
    m_jobDone.wait(lock, [&] { return job.isDone; });
}

void SocketThread::alarm() const
{
    const char byte = 0;
    // A full pipe rings as well.
    [[maybe_unused]] const auto written = ::write(m_alarm[1], &byte, 1);
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
    char bytes[64];
    while (::read(m_alarm[0], bytes, sizeof bytes) > 0) {
    }
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
    std::vector<pollfd> polled{{m_alarm[0], POLLIN, 0}};
    std::vector<TimePoint> wakeAt;
    for (const auto& watched : m_watched) {
        const Watched::Interest interest = watched->interest();
        polled.push_back({interest.descriptor, interest.events, 0});
        wakeAt.push_back(interest.wakeAt);
    }
    const auto first = std::ranges::min_element(wakeAt);
    ::poll(polled.data(), static_cast<nfds_t>(polled.size()),
           pollTimeout(first == wakeAt.end() ? TimePoint::max() : *first, Clock::now()));
    if (polled[0].revents != 0)
        runJobs();
    // Sockets that appear meanwhile have their turn in the next round.
    for (size_t i = 0; i < wakeAt.size(); ++i) {
        const TimePoint now = Clock::now();
        if (polled[i + 1].revents != 0 || wakeAt[i] <= now)
            m_watched[i]->wake(polled[i + 1].revents, now);
    }
    std::erase_if(m_watched, [](const auto& watched) { return watched->isOver(); });
}

} // namespace tributary::test
