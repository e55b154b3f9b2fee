#pragma once

#include "tests/support/answers/transmission.h"
#include "tests/support/sockets/alarm.h"

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace tributary::test {

// Something that waits for a socket, for a time, or for both. Lives on its SocketThread.
class Watched
{
public:
    struct Interest
    {
        SocketDescriptor descriptor = noSocket;
        short events = 0; // a SocketEvent or several
        TimePoint wakeAt = TimePoint::max();
    };

    Watched() = default;
    Watched(const Watched&) = delete;
    Watched& operator=(const Watched&) = delete;
    virtual ~Watched() = default;

    virtual Interest interest() const = 0;
    // Events (SocketEvent) have come, or wakeAt has.
    virtual void wake(short events, TimePoint now) = 0;
    virtual bool isOver() const = 0;
};

// One thread around waitForSockets(): enough for hundreds of sockets, and it needs no event loop of Qt.
class SocketThread
{
public:
    SocketThread();
    SocketThread(const SocketThread&) = delete;
    SocketThread& operator=(const SocketThread&) = delete;
    ~SocketThread();

    // Runs the job on the thread and returns when it is done; from the thread itself, at once.
    void run(const std::function<void()>& job);
    // Call on the thread only.
    void add(std::unique_ptr<Watched> watched) { m_watched.push_back(std::move(watched)); }
    std::span<char> scratch() { return m_scratch; }

private:
    struct Job
    {
        const std::function<void()>* work = nullptr;
        bool isDone = false;
    };

    void loop();
    void pollOnce();
    void runJobs();

    const Alarm m_alarm;
    std::mutex m_mutex;
    std::condition_variable m_jobDone;
    std::vector<Job*> m_jobs;
    bool m_stopping = false;

    std::vector<std::unique_ptr<Watched>> m_watched;
    std::vector<char> m_scratch;
    std::thread m_thread;
};

} // namespace tributary::test
